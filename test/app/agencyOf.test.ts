import { agencyOf } from "../../src/app/agencyOf";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { excelServices } from "../../src/app/services";
import { unknownAgency } from "../../src/domain/agency";
import { rosters } from "../../src/plans/rosters";
import { open, samplePath } from "../support/open";
import { assessmentOf, wards } from "../../src/standin/gallery/sample";

const setting = { rosters, plan: null };

describe("who reports", () => {
  it("is what the title says, with the committee on one line or two and the place in small letters", () => {
    const title = ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI", "SỞ LAO ĐỘNG - TBXH", "SỐ LIỆU QUÝ I"];
    const agency = agencyOf(assessmentOf({ rows: wards, title }));
    expect(agency).toEqual({
      ...unknownAgency,
      superior: "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI",
      name: "SỞ LAO ĐỘNG - TBXH",
      place: "Hà Nội",
    });
  });

  it("once told is what was told, blanks too", () => {
    const assessment = assessmentOf({ rows: wards, title: ["UBND HUYỆN SÓC SƠN"] });
    const memory = { ...assessment.memory, agency: { ...unknownAgency, place: "Đa Phúc" } };
    expect(agencyOf({ ...assessment, memory })).toEqual({ ...unknownAgency, place: "Đa Phúc" });
  });

  it("is kept in the workbook beside what it knows already, and heads the next report", async () => {
    const { run, host } = await open(samplePath("01-wide.xlsx"));
    const services = excelServices(run, setting);
    await services.answer("Cột phụ", null);
    const agency = { ...unknownAgency, name: "Phòng Nội vụ", addressees: ["=1+1"], recipients: ["-3"] };
    const assessment = await services.keepAgency(agency);
    expect(agencyOf(assessment)).toEqual(agency);
    const { memory } = await checkWorkbook(run, setting);
    expect(memory.agency).toEqual(agency);
    expect(memory.answers).toEqual({ "cột phụ": null });
    await services.makeReport({ acceptErrors: false, edited: "ask" });
    const sheet = host.model.sheets.find(({ name }) => name === "Lời văn");
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining(["PHÒNG NỘI VỤ", "Kính gửi: =1+1", "- 3;", "- Lưu: VT."]));
  });
});
