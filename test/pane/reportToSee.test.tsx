import type { PaneState } from "../../src/app/paneState";
import { states } from "../../src/standin/gallery/states";
import { buttonsOf, render } from "./render";

function stateOf(name: string): PaneState {
  const state = states[name];
  if (state === undefined) throw new Error(`There is no state “${name}”`);
  return state;
}

describe("the main button once a report was made", () => {
  it("offers to see the report only while it is what the workbook comes to", () => {
    const written = stateOf("report written");
    const { reading: read } = written;
    const later = read === null ? null : { ...read, at: new Date(read.at.getTime() + 60_000) };
    const main = (state: PaneState): string[] => buttonsOf(render(state)).slice(2);
    expect(main({ ...written, isStale: true }).slice(-1)).toEqual(["Lập báo cáo"]);
    expect(main({ ...written, reading: later })).toEqual(["Lập báo cáo"]);
    expect(buttonsOf(render({ ...written, screen: "data" }))).toContain("Lập báo cáo");
  });
});
