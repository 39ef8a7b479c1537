import type { Event, Member } from "../../wire/kind";
import { event } from "../../wire/member";
import type { Book } from "../book";
import { workbookTarget, type EventName } from "../happenings";
import type { Worksheet } from "./worksheet";

const ofSheet = (since: Event<unknown>["since"], wireName: string, name: EventName): Member<Worksheet> =>
  event(since, wireName, ({ book, sheet }, on) => book.happenings.listen(name, sheet.id, on));

const ofAll = (since: Event<unknown>["since"], wireName: string, name: EventName): Member<Book> =>
  event(since, wireName, (book, on) => book.happenings.listen(name, workbookTarget, on));

/** Events of one sheet. */
export const sheetEvents: Readonly<Record<string, Member<Worksheet>>> = {
  onActivated: ofSheet("1.7", "ActivatedEvent", "activated"),
  onCalculated: ofSheet("1.8", "CalculatedEvent", "calculated"),
  onChanged: ofSheet("1.7", "DataChangedEvent", "changed"),
  onDeactivated: ofSheet("1.7", "DeactivatedEvent", "deactivated"),
  onFormatChanged: ofSheet("1.9", "FormatChangedEvent", "formatChanged"),
  onProtectionChanged: ofSheet("1.14", "ProtectionChangedEvent", "protectionChanged"),
  onRowHiddenChanged: ofSheet("1.11", "RowHiddenChangedEvent", "rowHiddenChanged"),
  onSelectionChanged: ofSheet("1.7", "SelectionChangedEvent", "selectionChanged"),
};

/** Events of all sheets. */
export const collectionEvents: Readonly<Record<string, Member<Book>>> = {
  onActivated: ofAll("1.7", "ActivatedEvent", "activated"),
  onAdded: ofAll("1.7", "AddedEvent", "added"),
  onCalculated: ofAll("1.8", "CalculatedEvent", "calculated"),
  onChanged: ofAll("1.9", "DataChangedEvent", "changed"),
  onDeactivated: ofAll("1.7", "DeactivatedEvent", "deactivated"),
  onDeleted: ofAll("1.7", "DeletedEvent", "deleted"),
  onFormatChanged: ofAll("1.9", "FormatChangedEvent", "formatChanged"),
  onProtectionChanged: ofAll("1.14", "ProtectionChangedEvent", "protectionChanged"),
  onRowHiddenChanged: ofAll("1.11", "RowHiddenChangedEvent", "rowHiddenChanged"),
  onSelectionChanged: ofAll("1.9", "SelectionChangedEvent", "selectionChanged"),
};
