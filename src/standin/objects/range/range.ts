import type { Area, SheetModel } from "../../model";
import { kind, type Kind } from "../../wire/kind";
import type { Book } from "../book";
import { contentMembers } from "./content";
import { layoutMembers } from "./layout";
import { navigationMembers } from "./navigation";
import { partsMembers } from "./parts";
import { propertiesMembers } from "./properties";
import { structureMembers } from "./structure";

/** One rectangle of cells. It keeps its address whatever happens to the sheet. */
export interface Range {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly area: Area;
}

export const range: Kind<Range> = kind<Range>(
  "Range",
  {
    ...contentMembers,
    ...layoutMembers,
    ...navigationMembers,
    ...partsMembers,
    ...propertiesMembers,
    ...structureMembers,
  },
  { exists: ({ book, sheet }) => book.model.sheets.includes(sheet) },
);
