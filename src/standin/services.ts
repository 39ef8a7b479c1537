import { at, kind, type Thing } from "./wire/kind";
import { method } from "./wire/member";

/** Told once that ribbon buttons may now be sent. */
const addinInternalService = kind<null>("AddinInternalService", {
  notifyActionHandlerReady: method("1.1", () => null),
});

/** What office.js makes by name instead of finding it in the workbook. */
export const services: Readonly<Record<string, Thing>> = {
  "Microsoft.InternalService.AddinInternalService": at(addinInternalService, null),
};
