import { nothingRemembered } from "../../src/domain/workbook";
import { memoryFrom } from "../../src/excel/memory";

describe("what the workbook remembers", () => {
  it("comes back as it was kept", () => {
    const memory = { ...nothingRemembered, areas: { "Biểu 1": "A5:F20", constructor: "A:F" }, template: "Mẫu 03" };
    expect(memoryFrom(JSON.stringify(memory))).toEqual(memory);
  });

  it("has no range whose address cannot be read, and none where an earlier version kept none", () => {
    const areas = { "Biểu 1": "A5:F20", "Biểu 2": "vùng", "Biểu 3": 7 };
    expect(memoryFrom(JSON.stringify({ areas })).areas).toEqual({ "Biểu 1": "A5:F20" });
    expect(memoryFrom(JSON.stringify({ answers: {} })).areas).toEqual({});
    expect(memoryFrom("không phải JSON")).toEqual(nothingRemembered);
  });
});
