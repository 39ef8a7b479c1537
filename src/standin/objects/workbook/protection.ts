import { HostError } from "../../wire/hostError";
import { kind, type Kind } from "../../wire/kind";
import { method, scalar } from "../../wire/member";
import type { Book } from "../book";

/** Protects the structure: which sheets there are, their names and order. */
export const workbookProtection: Kind<Book> = kind<Book>("WorkbookProtection", {
  protected: scalar("1.7", ({ model }) => model.structureProtected),
  protect: method("1.7", ({ model }, given) => {
    if (model.structureProtected) throw new HostError("AccessDenied", "already protected");
    model.structureProtected = true;
    model.structurePassword = given.optionalText(0);
  }),
  unprotect: method("1.7", ({ model }, given) => {
    if (!model.structureProtected) throw new HostError("AccessDenied", "not protected");
    const password = model.structurePassword ?? null;
    if (password !== null && given.optionalText(0) !== password)
      throw new HostError("AccessDenied", "another password");
    model.structureProtected = false;
    model.structurePassword = null;
  }),
});
