import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";

const openers = "ket qua|tinh hinh|cong tac|so lieu|thong tin|(?:nhom|cac) chi tieu|ve|bien phap|hinh thuc";
const topics =
  "chung|cu the|co ban|thuc hien|quan ly|cai nghien|dieu tri|(?:nguoi )?nghien|ma tuy|phong chong|xu ly|va";
const managing = "quan ly (?:nguoi )?nghien(?: ma tuy)?";
const topic = new RegExp(
  String.raw`^\W*(?:[ivx]+\W+)?(?:${managing}|(?:${openers})(?:\W+(?:${openers}|${topics}))*)\W*$`,
);

/** "Kết quả công tác cai nghiện", "Thông tin chung", "Quản lý người nghiện": over many columns, what they are about. */
export function saysTopic(text: string): boolean {
  return topic.test(foldPlain(text));
}

/**
 * Whether what is named below such headings stands for itself: services do, unless the heading is about addicts only; the
 * people managed where their files are named, for "Kết quả cai nghiện > Người nghiện" are others.
 */
export function standsForItself(id: IndicatorId, own: string, above: readonly string[]): boolean {
  if (/^(?:NN|NSD)_HSQL$/.test(id)) return /hồ sơ|hs/iu.test(own);
  return /^(?:DV_|CN|MMT_|HT_|QLSC|TAINGHIEN)/.test(id) && !above.some((text) => /người/iu.test(text));
}
