import { foldPlain } from "../../read/text";
import type { HeaderMatch } from "./header";
import { saysParts } from "./headings";

const opened = /\blap (?:ho so|hs|hsql)\b(?!.*\b(?:sau cai|qlsc|bat buoc|cai nghien|cnbb)\b)/;
const within = /\btrong (?:nam|quy|thang|ky)\b/;

const addictsFiled =
  /^\W*(?:tong )?(?:so )?(?:nguoi )?nghien(?: ma tuy)? (?:duoc |da )*lap (?:ho so|hs),? (?:quan ly|ql)\W*$/;

/**
 * What headings mean once it is minded that files are opened for those whom the column before counts: "Người sử dụng phát hiện
 * trong tháng | Đã lập hồ sơ quản lý", "Người sử dụng có HSQL | Trong đó: lập hồ sơ trong năm"; and that "Người nghiện được lập
 * hồ sơ quản lý" beside all users on file are all addicts on file.
 */
export function filesOpened(
  paths: readonly (readonly string[])[],
  matches: readonly HeaderMatch[],
): readonly HeaderMatch[] {
  const there = new Set(matches.map((match) => (match.kind === "indicator" ? match.id : null)));
  const isOfFound = paths.some((path) => path.some((text) => /\b(?:phat hien|ra soat)\b/.test(foldPlain(text))));
  return matches.map((match, index) => {
    const [path = [], before = []] = [paths[index], paths[index - 1]];
    const own = foldPlain(path.at(-1) ?? "");
    if (match.kind === "ambiguous" && match.proposals[0] === "NN_HSQL") {
      const isInTable = there.has("NSD_HSQL") && !there.has("NN_HSQL") && !there.has("NSD_LAPHS");
      const areAll = path.length === 1 && addictsFiled.test(own) && isInTable && !isOfFound;
      return areAll ? { kind: "indicator", id: "NN_HSQL" } : match;
    }
    if (match.kind !== "ambiguous" || match.proposals[0] !== "NSD_LAPHS" || !opened.test(own)) return match;
    const last = matches[index - 1];
    if (last?.kind !== "indicator") return match;
    const isBeside = path.length === 1 || path.slice(0, -1).join("\n") === before.slice(0, -1).join("\n");
    const isAfterFound = last.id === "NSD_PHATHIEN" && isBeside;
    const isPart = last.id === "NSD_HSQL" && path.slice(0, -1).some(saysParts) && within.test(own);
    return isAfterFound || isPart ? { kind: "indicator", id: "NSD_LAPHS" } : match;
  });
}
