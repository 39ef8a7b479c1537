import * as fc from "fast-check";
import { type Agency, unknownAgency } from "../../src/domain/agency";
import { agencyTold, longestEntry, textsOf } from "../../src/pane/agency/agencyTexts";
import { initialPane, type PaneState } from "../../src/app/paneState";
import { assessmentOf, wards } from "../../src/standin/gallery/sample";
import { buttonsOf, render, textOf } from "./render";

const told: Agency = {
  superior: "UBND thành phố Long Khánh",
  name: "Phòng Lao động - Thương binh và Xã hội",
  place: "Long Khánh",
  symbol: "BC-LĐTBXH",
  addressees: ["UBND thành phố", "Sở Lao động - Thương binh và Xã hội"],
  authority: ["KT. TRƯỞNG PHÒNG"],
  signerTitle: "Phó Trưởng phòng",
  signer: "",
  recipients: [],
};

function dataScreen(agency: Agency | null, title: readonly string[] = []): PaneState {
  const assessment = assessmentOf({ rows: wards, title });
  const reading = { assessment: { ...assessment, memory: { ...assessment.memory, agency } }, at: new Date(2024, 6, 5) };
  return { ...initialPane, reading };
}

describe("the form that asks who reports", () => {
  it("shows what the table's title says until something is told", () => {
    const html = render(dataScreen(null, ["UBND HUYỆN SÓC SƠN", "PHÒNG LAO ĐỘNG - TBXH", "QUÝ III NĂM 2024"]));
    expect(textOf(html)).toContain("Ghi một lần, sổ sẽ ghi nhớ cho những báo cáo sau.");
    expect(html).toContain('value="UBND HUYỆN SÓC SƠN"');
    expect(html).toContain('value="PHÒNG LAO ĐỘNG - TBXH"');
    expect(html).toContain('value="Sóc Sơn"');
  });

  it("shows what has been told, one entry a line, and leaves open what was left open", () => {
    const html = render(dataScreen(told, ["UBND HUYỆN SÓC SƠN"]));
    expect(textOf(html)).toContain("Đã lưu trong sổ này.");
    expect(html).toMatch(/<textarea[^>]*>UBND thành phố\nSở Lao động - Thương binh và Xã hội<\/textarea>/);
    expect(html).toContain('value="BC-LĐTBXH"');
    expect(html).not.toContain("SÓC SƠN");
  });

  it("names every field and can be saved, also in English", () => {
    const html = render(dataScreen(told), "en");
    expect(buttonsOf(html)).toContain("Save agency");
    for (const [, id] of html.matchAll(/<(?:input|textarea)[^>]* id="([^"]*)"/g)) expect(html).toContain(`for="${id}"`);
    expect(html.match(/<textarea/g)).toHaveLength(3);
  });

  it("is not asked for where there is nothing to report on", () => {
    expect(buttonsOf(render({ ...dataScreen(null), reading: null }))).not.toContain("Lưu thông tin cơ quan");
  });
});

describe("what the fields tell", () => {
  it("comes back as it was told", () => {
    expect(agencyTold(textsOf(told))).toEqual(told);
    expect(agencyTold(textsOf(unknownAgency))).toEqual(unknownAgency);
  });

  it("has no empty lines, no breaks and no more letters than a line can hold, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { name, recipients } = agencyTold({ ...textsOf(unknownAgency), name: text, recipients: text });
        for (const entry of [name, ...recipients]) {
          expect(entry).not.toMatch(/[\p{Cc}]/u);
          expect(entry.length).toBeLessThanOrEqual(longestEntry);
        }
        expect(recipients).not.toContain("");
        expect(recipients.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
