import type { SheetModel } from "../model";

/** The numbers under which the client knows events. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
} as const;
export type EventName = keyof typeof eventTypes;

/** The target of handlers on `workbook.worksheets`. */
export const workbookTarget = "Workbook";

/** One event on its way to the client, as the wire carries it. */
export interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Collects what happens to the workbook, for those events somebody listens to. */
export class Happenings {
  /** `runtime.enableEvents`: while false nothing is told. */
  enabled = true;
  /** Who changes the workbook now: the add-in by a request, or the clerk. */
  triggerSource: "ThisLocalAddin" | "Unknown" = "Unknown";
  source: "Local" | "Remote" = "Local";
  private readonly listeners = new Map<string, number>();
  private waiting: EventMessage[] = [];

  listen(name: EventName, target: string, on: boolean): void {
    const key = `${name} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** `facts` are the fields of the event's arguments as the client reads them. */
  tell(name: EventName, sheet: SheetModel, facts: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled) return;
    for (const target of [sheet.id, workbookTarget]) {
      if ((this.listeners.get(`${name} ${target}`) ?? 0) === 0) continue;
      const message = { worksheetId: sheet.id, source: this.source, triggerSource: this.triggerSource, ...facts };
      this.waiting.push({
        messageCategory: 65536,
        messageType: eventTypes[name],
        targetId: target,
        message: JSON.stringify(message),
      });
    }
  }

  /** True when telling is worth the work of finding out the facts. */
  hears(name: EventName, sheet: SheetModel): boolean {
    const count = (target: string): number => this.listeners.get(`${name} ${target}`) ?? 0;
    return this.enabled && count(sheet.id) + count(workbookTarget) > 0;
  }

  /** What has happened since the last call. */
  take(): readonly EventMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
