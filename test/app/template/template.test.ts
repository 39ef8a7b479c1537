import { readFileSync } from "node:fs";
import { makeReport } from "../../../src/app/makeReport";
import { excelServices } from "../../../src/app/services";
import { loadWorkbook } from "../../../src/standin/file";
import type { CellModel } from "../../../src/standin/model";
import { converted, describeWithLibreOffice } from "../../support/libreOffice";
import { open, samplePath } from "../../support/open";
import { wideNames } from "./forms";
import { setting, reopened, wide, portrait, made, sheetOf, cellsOf, valuesOf, looksOf, allOf } from "./filledForm";

jest.setTimeout(120_000);

interface Truth {
  readonly units: readonly { readonly name: string; readonly values: Readonly<Record<string, number>> }[];
  readonly total: { readonly values: Readonly<Record<string, number>> };
}

const truth = JSON.parse(readFileSync(samplePath("01-wide.truth.json"), "utf8")) as Truth;

const forms = [
  ["a wide form with three rows of headings", "Biểu 03", wide],
  ["an upright form with placeholders", "Phụ lục", portrait],
] as const;

describe.each(forms)("%s", (_, name, build) => {
  it("comes back filled in a copy that looks the same cell by cell", async () => {
    const workbook = await build();
    const { copy } = await made(workbook, name);
    expect(copy).toMatchObject({ name: `${name} (đã điền)`, visibility: "Visible" });
    expect(looksOf(copy)).toEqual(looksOf(sheetOf(workbook, name)));
  });

  it("stays as it was, like the wards' own sheet", async () => {
    const workbook = await build();
    const before = workbook.host.model.sheets.map(allOf);
    await made(workbook, name);
    expect(workbook.host.model.sheets.slice(0, 2).map(allOf)).toEqual(before);
  });

  it("changes in blank cells and cells with placeholders only", async () => {
    const workbook = await build();
    const { copy } = await made(workbook, name);
    const before = valuesOf(sheetOf(workbook, name));
    const changed = [...valuesOf(copy)].filter(([address, value]) => before.get(address) !== value);
    const kept = changed.filter(([address]) => !["", undefined].includes(before.get(address) as string | undefined));
    expect(changed.length).toBeGreaterThan(5);
    expect(kept.every(([address]) => String(before.get(address)).includes("{{"))).toBe(true);
  });

  it("looks the same after the file has been saved and opened again", async () => {
    const workbook = await build();
    const { copy } = await made(workbook, name);
    const looks = structuredClone(looksOf(copy));
    const again = await reopened(workbook);
    expect(looksOf(sheetOf(again, copy.name))).toEqual(looks);
  });

  it("is replaced by the next report without a question, and with one once the clerk has edited it", async () => {
    const workbook = await build();
    const first = await made(workbook, name);
    expect((await made(workbook, name)).sheets).toEqual(first.sheets);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem(`${name} (đã điền)`).getRange("E12").values = [["sửa tay"]];
      await context.sync();
    });
    const asked = await makeReport(workbook.run, { ...setting, template: name }, { acceptErrors: false });
    expect(asked).toMatchObject({ kind: "edited", sheets: [`${name} (đã điền)`] });
  });
});

describe("when Excel fails", () => {
  const name = "Phụ lục";

  describe.each(["before", "after"] as const)("%s a request", (when) => {
    it.each([1, 2, 3, 4, 5, 6])(
      "the copy is there with the whole report or not at all, at request %d",
      async (number) => {
        const workbook = await portrait();
        const old = workbook.host.model.sheets.map(allOf);
        const whole = (await made(await portrait(), name)).sheets;
        const request = workbook.host.counts.requests + number;
        workbook.host.faults = [{ when, request, failure: "GeneralException" }];
        const options = { acceptErrors: false };
        const outcome = await makeReport(workbook.run, { ...setting, template: name }, options).catch(() => null);
        const after = workbook.host.model.sheets;
        expect(after.slice(0, 2).map(allOf)).toEqual(old);
        expect([[], whole]).toContainEqual(after.slice(2).map((sheet) => sheet.name));
        if (outcome !== null) expect(after).toHaveLength(2 + whole.length);
      },
    );
  });

  it("midway through the writing, nothing is left behind, wherever it breaks off", async () => {
    const workbook = await portrait();
    await excelServices(workbook.run, setting).chooseSheets([]);
    const old = workbook.host.model.sheets.map(allOf);
    expect((await made(await reopened(workbook), name)).sheets).toEqual([`${name} (đã điền)`]);
    let breaks = 0;
    for (let isDone = false; !isDone; breaks++) {
      const request = workbook.host.counts.requests + 4;
      workbook.host.faults = [{ when: "midway", request, afterActions: breaks, error: "GeneralException" }];
      const made = makeReport(workbook.run, { ...setting, template: name }, { acceptErrors: false });
      isDone = await made.then(() => true).catch(() => false);
      if (!isDone) expect(workbook.host.model.sheets.map(allOf)).toEqual(old);
    }
    expect(breaks).toBeGreaterThan(20);
  });
});

describe("a wide form, filled", () => {
  /** Which indicator stands in which column, as a person reads the headings. */
  const columns = { C: "NN_HSQL", D: "NSD_HSQL", F: "CNBB", G: "CNTN_CL", H: "CN_GDCD", I: "DV_TONG" } as const;
  const official = (name: string): string => name.replace(/^P\. ?/, "Phường ").replace("Xuân Hòa", "Xuân Hoà");

  it("has each ward's own figures under the right headings", async () => {
    const { copy } = await made(await wide(), "Biểu 03");
    const values = valuesOf(copy);
    const expected = wideNames.flatMap((name, index) =>
      Object.entries(columns).map(([column, id]) => [
        `${column}${11 + index}`,
        // Blank in the line of the ward nobody knows.
        truth.units.find((unit) => unit.name === official(name))?.values[id] ?? "",
      ]),
    );
    expect(expected.map(([address]) => [address, values.get(String(address))])).toEqual(
      expected.map(([address, value]) => [address, value]),
    );
  });

  it("lists the ward nobody knows, the ward without a line and the column nobody has reported", async () => {
    const { unfilled } = await made(await wide(), "Biểu 03");
    expect(unfilled).toEqual([
      ["B25", "unknownUnit"],
      ["A26", "unitsLeftOut"],
      ["L11", "noColumn"],
    ]);
  });

  it("keeps its own sums, which come to what stands above them, and rates as numbers", async () => {
    const workbook = await wide();
    await made(workbook, "Biểu 03");
    const saved = await loadWorkbook(await workbook.save(), "saved.xlsx");
    const sheet = saved.ok ? saved.model.sheets.find(({ name }) => name === "Biểu 03 (đã điền)") : undefined;
    const cells = sheet === undefined ? new Map<string, CellModel>() : cellsOf(sheet);
    const listed = truth.units.filter(({ name }) => wideNames.some((own) => official(own) === name));
    const sum = (id: string): number => listed.reduce((total, { values }) => total + (values[id] ?? 0), 0);
    expect(listed).toHaveLength(14);
    expect(cells.get("C26")).toMatchObject({ formula: "=SUM(C11:C25)", value: sum("NN_HSQL") });
    expect(cells.get("E26")).toMatchObject({ formula: "=SUM(E11:E25)", value: sum("NN_HSQL") + sum("NSD_HSQL") });
    expect(cells.get("E11")).toMatchObject({ formula: "=C11+D11", value: 52 });
    expect(cells.get("I26")?.value).toBe(truth.total.values["DV_TONG"]);
    expect(cells.get("J11")?.value).toBeCloseTo((100 * 32) / 52, 9);
    expect(cells.get("K11")?.value).toBeCloseTo(32 / 52, 12);
  });
});

describe("an upright form, filled", () => {
  it("has the totals beside its indicators and words around its placeholders", async () => {
    const { copy, unfilled } = await made(await portrait(), "Phụ lục");
    const values = valuesOf(copy);
    const { total } = truth;
    const expected = { E7: "NN_HSQL", E8: "NSD_HSQL", E10: "DV_TONG", E11: "CNBB", E12: "MMT_DT" } as const;
    for (const [address, id] of Object.entries(expected))
      expect([id, values.get(address)]).toEqual([id, total.values[id]]);
    expect(values.get("E15")).toBe((total.values["NN_HSQL"] ?? 0) + (total.values["NSD_HSQL"] ?? 0));
    expect(values.get("B2")).toBe("PHỤ LỤC SỐ LIỆU 6 tháng đầu năm 2024");
    expect(values.get("B16")).toBe("Trong đó phường Xuân An có 41 người, cả địa bàn 75,7%; {{Xuân Ân: NN_HSQL}}.");
    expect(unfilled).toEqual([
      ["C14", "unclearHeading"],
      ["B16", "unknownUnit"],
      ["E13", "noColumn"],
    ]);
  });

  it("keeps a text that looks like a formula a text", async () => {
    const { copy } = await made(await portrait(), "Phụ lục");
    expect(cellsOf(copy).get("B3")).toMatchObject({
      formula: null,
      value: "=1+1 Phòng Lao động - Thương binh và Xã hội",
    });
  });
});

describe("the agency's own form", () => {
  it("is never read as figures, whatever is typed in it", async () => {
    const workbook = await wide();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 03").getRange("C11:D12").values = [
        [900, 1],
        [800, 2],
      ];
      await context.sync();
    });
    const services = excelServices(workbook.run, setting);
    const { results, memory, forms: offered } = await services.chooseTemplate("Biểu 03");
    expect(results.total.values["NN_HSQL"]).toBe(truth.total.values["NN_HSQL"]);
    expect(memory.template).toBe("Biểu 03");
    expect(offered).toEqual(["Biểu 03"]);
    expect(sheetOf(workbook, "Tổng hợp").name).toBe("Tổng hợp");
    const { copy } = await made(workbook, "Biểu 03");
    expect(valuesOf(copy).get("C11")).toBe(900);
  });

  it("is told of when it is protected, and the rest of the report is made", async () => {
    const workbook = await wide();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem("Biểu 03").protection.protect({}, "khoa");
      await context.sync();
    });
    const outcome = await makeReport(workbook.run, { ...setting, template: "Biểu 03" }, { acceptErrors: false });
    expect(outcome).toMatchObject({
      kind: "written",
      unfilled: [{ at: null, why: { kind: "protected", sheet: "Biểu 03" } }],
    });
    expect(workbook.host.model.sheets.some(({ name }) => name.includes("đã điền"))).toBe(false);
    expect(workbook.host.model.sheets.some(({ name }) => name === "Bảng 1")).toBe(true);
  });

  it("is told of when the workbook no longer has it", async () => {
    const workbook = await open(samplePath("01-wide.xlsx"));
    const outcome = await makeReport(workbook.run, { ...setting, template: "Biểu cũ" }, { acceptErrors: false });
    expect(outcome).toMatchObject({ unfilled: [{ at: null, why: { kind: "noSheet", sheet: "Biểu cũ" } }] });
  });

  it("costs no request of its own", async () => {
    const workbook = await wide();
    await made(workbook, "Biểu 03");
    expect(workbook.host.counts.requests).toBeLessThanOrEqual(5);
  });
});

describeWithLibreOffice("a filled form, opened and recalculated by LibreOffice", () => {
  it.each(forms)("%s comes to the values it was saved with", async (_, name, build) => {
    const workbook = await build();
    await made(workbook, name);
    const saved = await workbook.save();
    const read = async (bytes: Uint8Array): Promise<Map<string, CellModel>> => {
      const loaded = await loadWorkbook(bytes, "saved.xlsx");
      const sheet = loaded.ok ? loaded.model.sheets.find((other) => other.name === `${name} (đã điền)`) : undefined;
      return sheet === undefined ? new Map<string, CellModel>() : cellsOf(sheet);
    };
    const [stored, theirs] = [await read(saved), await read(converted(saved, "xlsx"))];
    const filled = [...stored].filter(([, { value }]) => value !== "");
    expect(filled.length).toBeGreaterThan(20);
    for (const [address, { value }] of filled) {
      const other = theirs.get(address)?.value;
      if (typeof value === "number") expect([address, Number(other)]).toEqual([address, expect.closeTo(value, 9)]);
      else expect([address, other]).toEqual([address, value]);
    }
  });
});
