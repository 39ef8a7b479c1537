import fc from "fast-check";
import { isShared } from "../../src/domain/quota";
import type { SheetPlan } from "../../src/domain/sheetPlan";
import { proseText } from "../../src/i18n/proseText";
import { reportText } from "../../src/i18n/reportText";
import { indicators } from "../../src/plans/indicators";
import { longKhanh2024 } from "../../src/plans/longKhanh2024";
import { socSon2019 } from "../../src/plans/socSon2019";
import { chartSheet } from "../../src/report/chartSheet";
import { coverageSheet } from "../../src/report/coverageSheet";
import { detailSheet } from "../../src/report/detailSheet";
import type { AnnexNumber, ReportMaterial } from "../../src/report/material";
import { quotaProgressSheet } from "../../src/report/quotaProgressSheet";
import { shortfallSheet } from "../../src/report/shortfallSheet";
import { targetSheet } from "../../src/report/targetSheet";
import { textSheet } from "../../src/report/textSheet";
import { type Literal, materialOfTable } from "./material";

jest.setTimeout(120_000);

/** A district's wards, by how many people each has and has reached, and how many of them there are. */
interface Case {
  readonly districts: readonly number[];
  readonly columns: number;
  readonly missing: number;
  readonly notes: readonly string[];
  readonly annex: AnnexNumber;
  readonly reached: number;
  readonly plan: "long-khanh" | "soc-son";
}

const cases: fc.Arbitrary<Case> = fc.record({
  districts: fc.array(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 4 }),
  columns: fc.integer({ min: 3, max: 24 }),
  missing: fc.nat(40),
  notes: fc.array(
    fc.integer({ min: 1, max: 60 }).map((words) => "ghi chú dài ".repeat(words)),
    { maxLength: 12 },
  ),
  annex: fc.constantFrom(null, "I"),
  reached: fc.nat(12),
  plan: fc.constantFrom("long-khanh", "soc-son"),
});

/** The wards below their districts where there are several; without districts where there is one. */
function tableOf({ districts, columns, reached }: Case): Literal {
  const ids = ["NN_HSQL", "NSD_HSQL", "DV_TONG", ...indicators.map(({ id }) => id)];
  const heads = [...new Set(ids)].slice(0, columns);
  const ward = (district: number, index: number): (string | number)[] => {
    const name = `Xã ${index % 3 === 0 ? "Nông trường Phong Hải " : ""}Số ${district * 30 + index + 1}`;
    return [index + 1, name, ...heads.map((id) => (id === "DV_TONG" ? (index * 5 + reached) % 20 : 10))];
  };
  const lines = districts.flatMap((wards, district) => {
    const own = Array.from({ length: wards }, (_, index) => ward(district, index));
    const sums = heads.map((_, index) => own.reduce((sum, line) => sum + Number(line[index + 2]), 0));
    const head = [["I", "II", "III", "IV"][district] ?? "", `Huyện Số ${district + 1}`, ...sums];
    return districts.length === 1 ? own : [head, ...own];
  });
  return [["STT", "Đơn vị", ...heads], ...lines];
}

function materialOf(given: Case): ReportMaterial {
  const plan = given.plan === "long-khanh" ? longKhanh2024 : socSon2019;
  const material = materialOfTable(tableOf(given), { setting: { plan } });
  const missing = Array.from({ length: given.missing }, (_, index) => ({ code: null, name: `Xã Vắng ${index + 1}` }));
  const units = [...material.submission.units, ...missing];
  return {
    ...material,
    submission: { ...material.submission, missing },
    quotas: socSon2019.targets.filter(isShared).map((target) => ({
      target,
      units: units.map((unit, index) => ({
        unit,
        quota: index % 4 === 0 ? null : 5,
        done: index,
        permille: 200 * index,
        remaining: Math.max(0, 5 - index),
        status: "behind",
      })),
    })),
    notes: given.notes,
  };
}

/** Every check looks at the same cases: their sheets are made once. */
const made = new Map<string, readonly SheetPlan[]>();

function sheetsOf(given: Case): readonly SheetPlan[] {
  const key = JSON.stringify(given);
  const sheets = made.get(key) ?? sheetsMadeOf(given);
  made.set(key, sheets);
  return sheets;
}

function sheetsMadeOf(given: Case): readonly SheetPlan[] {
  const { annex } = given;
  const material = materialOf(given);
  const { progress } = material;
  if (progress === null) throw new Error("no plan");
  return [
    textSheet(material, new Map()),
    coverageSheet(material, annex),
    targetSheet(material, progress, annex),
    quotaProgressSheet(material, progress, annex),
    shortfallSheet(material, annex),
    detailSheet(material, annex),
    chartSheet(material, annex),
  ].filter((sheet) => sheet !== null);
}

interface Page {
  readonly from: number;
  /** The last row. */
  readonly to: number;
}

function pagesOf({ page, rows }: SheetPlan): Page[] {
  const begins = [0, ...page.breaksBefore];
  return begins.map((from, index) => ({ from, to: (begins[index + 1] ?? rows.length) - 1 }));
}

const rowText = ({ rows }: SheetPlan, row: number): string =>
  (rows[row] ?? []).map((cell) => (cell.kind === "blank" ? "" : cell.kind === "text" ? cell.text : "0")).join("|");
const isBlank = (plan: SheetPlan, row: number): boolean => /^\|*$/.test(rowText(plan, row));

/** Points a page takes from the first row to the last, headings repeated included, of A4 between its margins. */
function filled({ rowHeights, page, columnWidths }: SheetPlan, { from, to }: Page): number {
  const height = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += rowHeights.get(row) ?? NaN;
    return sum;
  };
  const { titleRows } = page;
  const repeated = titleRows !== null && from > titleRows.last ? height(titleRows.first, titleRows.last) : 0;
  const [wide, high] = page.orientation === "Portrait" ? [467.7, 728.5] : [714.3, 481.9];
  const scale = Math.min(1, wide / columnWidths.reduce((sum, width) => sum + width, 0));
  return ((height(from, to) + repeated) * scale) / high;
}

const isColumnHead = (text: string): boolean => /^(STT|Mã số)\|/.test(text);
const isSectionHead = (text: string): boolean => /^\u00a0*([IVX]+|\d+)\. /.test(text);
const isNotesHead = (text: string): boolean => text.startsWith(reportText.notes);
const isSignature = (text: string): boolean =>
  text.includes(reportText.drawnUpBy) || text.startsWith(proseText.recipients);

const check = (holds: (plan: SheetPlan) => void): void =>
  fc.assert(
    fc.property(cases, (given) => sheetsOf(given).forEach(holds)),
    { seed: 11, numRuns: 40 },
  );

describe("the printed pages", () => {
  it("take what is put on them, with some to spare for printers that differ", () => {
    check((plan) => {
      for (const page of pagesOf(plan))
        expect([plan.name, page, filled(plan, page) <= 0.985]).toEqual([plan.name, page, true]);
    });
  });

  it("never end with a heading", () => {
    check((plan) => {
      for (const { from, to } of pagesOf(plan)) {
        let last = to;
        while (last > from && isBlank(plan, last)) last--;
        const text = rowText(plan, last);
        expect([plan.name, text, isColumnHead(text) || isSectionHead(text) || isNotesHead(text)]).toEqual([
          plan.name,
          text,
          false,
        ]);
      }
    });
  });

  it("never begin with notes or a signature: what is above comes along", () => {
    check((plan) => {
      for (const { from, to } of pagesOf(plan)) {
        let first = from;
        while (first < to && isBlank(plan, first)) first++;
        const text = rowText(plan, first);
        expect([plan.name, text, isNotesHead(text) || isSignature(text)]).toEqual([plan.name, text, false]);
      }
    });
  });

  it("have headings on each that goes on with a table", () => {
    check((plan) => {
      for (const { from } of pagesOf(plan).slice(1)) {
        const text = rowText(plan, from);
        const isLine = /^(\d+|[IVX]+|[A-Z]+\d+-\w+)\|/.test(text);
        const { titleRows } = plan.page;
        if (isLine)
          expect([plan.name, text, titleRows !== null && titleRows.last < from]).toEqual([plan.name, text, true]);
      }
    });
  });

  it("keep each chart whole, and the figures of the first", () => {
    check((plan) => {
      const { breaksBefore } = plan.page;
      const torn = (top: number, bottom: number): readonly number[] =>
        breaksBefore.filter((row) => row > top && row <= bottom);
      for (const { place } of plan.charts) expect(torn(place.top, place.bottom)).toEqual([]);
      const [first] = plan.charts;
      if (first !== undefined) expect(torn(first.categories.top - 2, first.categories.bottom)).toEqual([]);
    });
  });
});
