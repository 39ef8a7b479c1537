import { join } from "node:path";
import { makeReport } from "../../src/app/makeReport";
import { chooseSheets } from "../../src/app/remember";
import { nothingRemembered } from "../../src/domain/workbook";
import { count } from "../../src/i18n/display";
import { planById } from "../../src/plans/plans";
import { rosters } from "../../src/plans/rosters";
import { loadWorkbook } from "../../src/standin/file";
import type { CellModel, SheetModel } from "../../src/standin/model";
import { open, samplePath } from "../support/open";

/** A row as a reader sees it: text, numbers as printed, both sides of a share. */
interface Row {
  readonly texts: readonly string[];
  /** "1.644", "86,6%" */
  readonly printed: readonly string[];
  /** The two sides of a literal quotient: "=644/748". */
  readonly sides: readonly string[];
}

interface Written {
  readonly prose: readonly string[];
  readonly coverage: readonly Row[];
  readonly targets: readonly Row[];
  readonly names: readonly string[];
}

async function written(path: string, planId: string | null): Promise<Written> {
  const { run, save } = await open(path);
  const plan = planId === null ? null : (planById(planId) ?? null);
  await chooseSheets(run, nothingRemembered, ["text", "coverage", "targets"]);
  const outcome = await makeReport(run, { rosters, plan }, { acceptErrors: true });
  if (outcome.kind !== "written") throw new Error(`no report of ${path}`);
  const loaded = await loadWorkbook(await save(), "report.xlsx");
  if (!loaded.ok) throw new Error(loaded.problem);
  const rows = (name: string): Row[] => rowsOf(loaded.model.sheets.find((sheet) => sheet.name === name));
  const { units, groups } = outcome.assessment.results;
  return {
    prose: rows("Lời văn").flatMap(({ texts }) => texts),
    coverage: rows("Bảng 1"),
    targets: plan === null ? [] : rows("Bảng 2"),
    names: [...units, ...groups].map(({ name }) => name),
  };
}

function rowsOf(sheet: SheetModel | undefined): Row[] {
  if (sheet === undefined) throw new Error("no such sheet");
  return [...sheet.cells.values()].map((row) => {
    const cells = [...row.values()];
    return {
      texts: cells.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : [])),
      printed: cells.flatMap((cell) => (typeof cell.value === "number" ? [printed(cell)] : [])),
      sides: cells.flatMap(
        ({ formula }) =>
          /^=(\d+)\/(\d+)$/
            .exec(formula ?? "")
            ?.slice(1)
            .map(Number)
            .map(count) ?? [],
      ),
    };
  });
}

function printed({ value, style }: CellModel): string {
  const decimals = /^0\.(0+)%$/.exec(style.numberFormat)?.[1]?.length;
  if (decimals === undefined) return count(Number(value));
  return `${(Number(value) * 100)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+\.)/g, " ")
    .replace(".", ",")}%`.replace(" ", ".");
}

/** The body without what is no figure: dates, documents, ordinals, names of periods and targets. */
function figureText({ prose, targets, names }: Written): string[] {
  const from = prose.findIndex((line) => line.includes("I. TÌNH HÌNH CHUNG"));
  const to = prose.findIndex((line) => line.includes("GHI CHÚ SỐ LIỆU") || line.includes("Trên đây là"));
  const named = [...targets.flatMap(({ texts }) => texts.slice(1, 2)), ...names]
    .map((name) => name.replace(/^–\s*/, ""))
    .toSorted((a, b) => b.length - a.length);
  return prose.slice(from, to).map((line) => {
    const unnamed = named.reduce((text, name) => text.replaceAll(name, ""), line);
    return unnamed
      .replace(
        /\d{1,2}\/\d{1,2}\/\d{4}|Kế hoạch (số )?\d+\/\S+( ngày)?( năm \d{4})?|\(\d+\)|^\s*(\d|[IVX]+)\. .*$/g,
        "",
      )
      .replace(/\u00a0/g, " ");
  });
}

/** How many units or targets have each verdict, and how many there are in all. */
function tallies(rows: readonly Row[]): string[] {
  const verdicts = new Map<string, number>();
  const lines = rows.filter(({ texts }) => /^\d+$/.test(texts[0] ?? ""));
  for (const { texts } of lines) {
    const verdict = (texts.at(-1) ?? "").split(",")[0] ?? "";
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  const missing = verdicts.get("Chưa báo cáo") ?? 0;
  return [...verdicts.values(), lines.length, lines.length - missing].map(count);
}

/** Tables give bounds as numbers of people only; here their rates stand beside them. */
const bounds = /khoảng ([\d.]+) đến ([\d.]+) trên ([\d.]+) người, tương ứng từ ([\d,]+)% đến ([\d,]+)%/g;

function checkedBounds(_: string, low: string, high: string, managed: string, ...rates: string[]): string {
  const plain = (shown: string): number => Number(shown.replaceAll(".", "").replace(",", "."));
  expect(plain(rates[0] ?? "")).toBeCloseTo((100 * plain(low)) / plain(managed), 1);
  expect(plain(rates[1] ?? "")).toBeCloseTo((100 * plain(high)) / plain(managed), 1);
  return `${low} ${high} ${managed}`;
}

const number = /\d+(?:\.\d{3})*(?:,\d+)?%?/g;

const samples = join(__dirname, "..", "..", "assets", "samples");

jest.setTimeout(60_000);

describe.each([
  ["long-khanh-2024.xlsx", samples, "long-khanh-2024"],
  ["ha-noi-2021.xlsx", samples, "hanoi-2021"],
  ["ha-noi-2024.xlsx", samples, "hanoi-2024"],
  ["quang-ninh-2016.xlsx", samples, "quang-ninh-2016"],
  ["soc-son-2019.xlsx", samples, "soc-son-2019"],
  ["02-grouped-messy.xlsx", samplePath(""), "long-khanh-2024"],
  ["04-one-form-per-ward.xlsx", samplePath(""), null],
  ["08-faults.xlsx", samplePath(""), null],
  ["09-no-unique-count.xlsx", samplePath(""), null],
  ["10-two-levels.xlsx", samplePath(""), null],
] as const)("the numbers in the text on %s", (name, folder, plan) => {
  let report: Written;
  beforeAll(async () => {
    report = await written(join(folder, name), plan);
  });

  it("are numbers in the tables", () => {
    const tables = [...report.coverage, ...report.targets];
    const known = new Set([
      ...tables.flatMap(({ printed: figures, sides }) => [...figures, ...sides]),
      ...tables.flatMap(({ texts }) => texts.flatMap((text) => text.match(number) ?? [])),
      ...tallies(report.coverage),
      ...tallies(report.targets),
    ]);
    const lines = figureText(report).map((line) => line.replace(bounds, checkedBounds));
    const figures = lines.flatMap((line) => line.match(number) ?? []);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
  });

  it("stand as shares beside the same percentage as in a row of the tables", () => {
    const shares = figureText(report).flatMap((line) =>
      Array.from(line.matchAll(/([\d.]+)\/([\d.]+) [^;:]*?(?:tỷ lệ|đạt) ([\d.,]+%)/g), ([, a, b, rate]) => [
        a,
        b,
        rate,
      ]),
    );
    const torn = shares.filter(
      (share) =>
        ![...report.coverage, ...report.targets].some(({ printed: figures, sides }) =>
          share.every((figure) => figure !== undefined && [...figures, ...sides].includes(figure)),
        ),
    );
    expect(torn).toEqual([]);
    if (!name.includes("no-unique-count")) expect(shares.length).toBeGreaterThan(0);
  });
});
