import { foldTone } from "../../src/read/text";
import type { Dice } from "./dice";
import type { District } from "./truth";

const firsts = [
  "An",
  "Bình",
  "Hòa",
  "Tân",
  "Phú",
  "Long",
  "Vĩnh",
  "Mỹ",
  "Đông",
  "Thạnh",
  "Hưng",
  "Quảng",
  "Yên",
  "Thủy",
];
const seconds = ["Phước", "Lộc", "Khê", "Thành", "Hải", "Sơn", "Đức", "Trạch", "Thuận", "Mỹ", "Quý", "Nghĩa", "Điền"];
const districtNames = [
  ["Huyện Tam Hòa", "Thành phố Tân Bình Lộc"],
  ["Thị xã Ba Giồng", "Huyện Kim Bôi Thượng"],
] as const;

/** Districts no roster knows: two-syllable names as they are everywhere, now and then numbered wards. No name comes twice. */
export function inventedDistricts(dice: Dice, count: 1 | 2): District[] {
  const first = inventedDistrict(dice, 0, new Set());
  const names = new Set(first.units.map(({ name }) => foldTone(name)));
  return count === 1 ? [first] : [first, inventedDistrict(dice, 1, names)];
}

function inventedDistrict(dice: Dice, which: 0 | 1, taken: ReadonlySet<string>): District {
  const count = dice.int(2, 14);
  const numbered = taken.size === 0 && dice.chance(10);
  const units = Array.from({ length: count }, (_, index) => {
    if (numbered) return { code: null, name: `Phường ${index + 1}` };
    const name = `${dice.pick(firsts)} ${dice.pick(seconds)}`;
    return { code: null, name: `${dice.pick(["Xã", "Phường", "Thị trấn"])} ${name}` };
  });
  const distinct = new Map(units.map((unit) => [foldTone(unit.name), unit]));
  const own = [...distinct].flatMap(([name, unit]) => (taken.has(name) ? [] : [unit]));
  return { name: dice.pick(districtNames[which]), units: own, known: false };
}
