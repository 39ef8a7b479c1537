import type { SheetSnapshot } from "../../src/domain/workbook";
import { periodOf } from "../../src/domain/period";
import { rosters } from "../../src/plans/rosters";
import { Canvas } from "./canvas";
import type { Dice } from "./dice";
import { type Draft, snapshots } from "./draft";
import { drawRows } from "./drawRows";
import type { Hand } from "./hand";
import { rowsLook } from "./rowsLook";
import { tableSpec } from "./tableSpec";
import { drawTitle } from "./titles";
import { nearby, placesOf, type Truth } from "./truth";

/** The workbook's sheets with what lies around in workbooks: stray notes, hidden drafts, last year's table. */
export function surroundings(dice: Dice, hand: Hand, truth: Truth, draft: Draft): SheetSnapshot[] {
  const [first] = draft.sheets;
  if (first !== undefined && dice.chance(15)) strayNotes(dice, first.canvas);
  const others: SheetSnapshot[] = [];
  if (dice.chance(10)) others.push(new Canvas("nháp").snapshot({ visible: false }));
  if (dice.chance(10) && wereThereLastYear(truth)) others.push(lastYear(dice, hand, truth));
  if (dice.chance(5)) others.push(new Canvas("Sheet3").snapshot());
  if (dice.chance(5)) others.push(listOfPeople());
  const own = snapshots(draft);
  return dice.chance(50) ? [...own, ...others] : [...others, ...own];
}

function strayNotes(dice: Dice, canvas: Canvas): void {
  const row = canvas.bottom + 12;
  canvas.put(row, 20 + dice.int(0, 5), dice.pick(["x", "Đã đối chiếu", "C:\\baocao\\2019", "chưa in"]));
  if (dice.chance(50)) canvas.put(0, 28, "Nguyễn Văn B");
}

function wereThereLastYear({ districts, period }: Truth): boolean {
  const { from } = periodOf(period.year - 1, period.kind);
  const inForce = rosters.filter(({ validFrom }) => validFrom === null || validFrom <= from);
  return districts.every(
    ({ known, units }) => !known || inForce.some((roster) => units.every((unit) => roster.units.includes(unit))),
  );
}

/** The same table with the figures of the year before. */
function lastYear(dice: Dice, hand: Hand, truth: Truth): SheetSnapshot {
  const year = truth.period.year - 1;
  const past = nearby(truth, periodOf(year, truth.period.kind));
  const canvas = new Canvas(`Năm ${year}`);
  const spec = tableSpec(dice, hand, past, {
    places: placesOf(past),
    ids: past.indicators,
    period: past.period,
    total: "none",
    groups: "none",
    pages: false,
    bareNames: false,
    extras: false,
    headingGroups: false,
    superHead: false,
    foreign: false,
    times: false,
  });
  const title = { agency: [], lines: [`Số liệu năm ${year}`], width: 6, unitOfMeasure: false };
  drawRows(canvas, dice, spec, rowsLook(dice, spec, past), drawTitle(canvas, dice, hand, title, 0, 0), 0);
  return canvas.snapshot();
}

/** The sheet with a list of names. */
export const peopleSheet = "Danh sách";

/** A list of names, which must be warned about and never read. */
function listOfPeople(): SheetSnapshot {
  const canvas = new Canvas(peopleSheet);
  canvas.put(0, 0, "DANH SÁCH NGƯỜI NGHIỆN CÓ HỒ SƠ QUẢN LÝ");
  ["STT", "Họ và tên", "Năm sinh", "Số CCCD", "Nơi cư trú", "Ghi chú"].forEach((head, column) => {
    canvas.put(2, column, head);
  });
  ["Trần Văn A", "Lê Thị B", "Phạm Văn C"].forEach((name, index) => {
    canvas.put(3 + index, 0, { value: index + 1 });
    canvas.put(3 + index, 1, name);
    canvas.put(3 + index, 2, { value: 1980 + index });
    canvas.put(3 + index, 3, `07508000123${index}`);
    canvas.put(3 + index, 4, `Tổ ${index + 1}`);
  });
  return canvas.snapshot();
}
