import { type Agency, unknownAgency } from "../domain/agency";
import { agencyFrom } from "../recognise/settings/agencyText";
import type { Assessment } from "./assess";

/** Who reports: as the clerk has told; before that as the tables' titles name it. */
export function agencyOf({ memory, recognition }: Pick<Assessment, "memory" | "recognition">): Agency {
  return memory.agency ?? { ...unknownAgency, ...agencyFrom(recognition) };
}
