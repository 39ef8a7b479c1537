import type { Submission } from "../../src/domain/submission";
import type { Roster, Unit } from "../../src/domain/unit";
import { namedUnits } from "../../src/recognise/units/namedUnits";

const unit = (name: string, code: string | null = null): Unit => ({ code, name });
const submission = (units: readonly Unit[], missing: readonly Unit[] = []): Submission => ({
  period: null,
  units,
  missing,
  groups: [],
  columns: new Map(),
});
const roster = (parent: string, units: readonly Unit[]): Roster => ({
  id: parent,
  parent,
  units,
  validFrom: null,
  validTo: null,
});

describe("units under names of their own", () => {
  const first = unit("Phường 1", "00001");
  const second = unit("Phường 1", "00002");
  const only = unit("Xã Bàu Trâm", "00003");

  it("name those that share a name with their superior, and read that back", () => {
    const rosters = [roster("Quận 3", [first, only]), roster("Quận 5", [second])];
    const named = namedUnits(submission([first, only], [second]), rosters);
    expect(named.units.map(named.nameOf)).toEqual(["Phường 1, Quận 3", "Xã Bàu Trâm", "Phường 1, Quận 5"]);
    for (const one of named.units) expect(named.resolve(named.nameOf(one))).toMatchObject({ unit: one, known: true });
    expect(named.resolve("phường 01, quận 5")).toMatchObject({ unit: second, known: true });
    expect(named.resolve("Phường 1")).toMatchObject({ known: false, proposals: ["Phường 1", "Phường 1"] });
  });

  it("go by the workbook's own names where there is no roster, and only propose what comes near", () => {
    const units = [unit("Phường 1 (Quận 3)"), unit("Phường 1 (Quận 5)"), unit("Phường Xuân An")];
    const named = namedUnits(submission(units), []);
    for (const one of units) expect(named.resolve(one.name)).toMatchObject({ unit: one, known: true });
    expect(named.resolve("XUÂN AN")).toMatchObject({ unit: units[2], known: true });
    expect(named.resolve("Xuân Am")).toMatchObject({ known: false, proposals: ["Phường Xuân An"] });
  });
});
