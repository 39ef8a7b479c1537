import type { IndicatorId } from "../../domain/indicator";
import { foldPlain } from "../../read/text";

/** What columns below a heading can be about. */
type Topic = "reach" | "service" | "rehab" | "aftercare" | "support" | "campaign" | "network" | "area";

const openers = "ket qua|tinh hinh|cong tac|so lieu|thong tin|(?:nhom|cac) chi tieu|ve|bien phap|hinh thuc";
const general =
  "chung|cu the|co ban|thuc hien|hoat dong|quan ly|ra soat|thong ke|(?:nguoi )?nghien|ma tuy|phong chong|xu ly|tai noi cu tru|va";

const supported = "(?:day|hoc|dao tao) nghe|(?:giai quyet |tao )?viec lam|vay von|(?:tai )?hoa nhap(?: cong dong)?";

/** The words of each topic, and those that are only said before or between them; what is told by more words goes first. */
const words: readonly (readonly [Topic | null, RegExp])[] = [
  said("aftercare", "quan ly (?:nguoi )?sau cai(?: nghien)?|qlsc"),
  said("reach", "tiep can(?: cac)? (?:dich vu|dv)"),
  said("network", String.raw`nguon luc|he thong (?:to chuc|ho tro|dich vu)(?: tai cong dong)?|co so\W+nhan luc`),
  said("network", String.raw`cau lac bo\W+mo hinh|mo hinh\W+cau lac bo`),
  said("service", String.raw`(?:dich vu|dv) (?:(?:tu van|cai nghien|dieu tri)\W*)+(?:tai cong dong)?`),
  said(
    "service",
    `(?:cac |loai hinh )*(?:dich vu|dv)(?: (?:da |duoc )?cung cap)?(?: ho tro(?! (?:${supported}|sau cai|cai|dieu tri)))?`,
  ),
  said("service", String.raw`tu van\W+ho tro$`),
  said("campaign", "tuyen truyen|truyen thong|phong ngua"),
  said("network", "phong trao"),
  said("area", String.raw`(?:quan ly )?dia ban|xay dung (?:(?:xa|phuong|thi tran)\W+)+lanh manh`),
  said("network", "mang luoi(?: ho tro)?(?: cong dong| co so)?|co so vat chat|(?:to chuc )?bo may"),
  said("support", supported),
  said(null, `ho tro(?= (?:${supported}))`),
  said("support", "ho tro xa hoi"),
  said("support", "ho tro(?: nguoi)?(?: sau cai(?: nghien)?)?(?! (?:nguoi|sau|cai|dieu tri))"),
  said("rehab", "cai nghien|dieu tri"),
  said(null, `${openers}|${general}|tu diem`),
];

function said(topic: Topic | null, phrases: string): readonly [Topic | null, RegExp] {
  return [topic, new RegExp(String.raw`^(?:${phrases})(?!\w)\W*`)];
}

/** What is named below stands for itself where it belongs to one of the topics. */
const belongs: Readonly<Record<Topic, RegExp>> = {
  reach: /^$/,
  service: /^(?:DV_(?!TONG)|CN|MMT_DT$|GDX$|QLSC$|HN_|VL_|VAY)/,
  rehab: /^(?:DV_|CN|MMT_|HT_|QLSC|TAINGHIEN|GDX$)/,
  aftercare: /^(?:HT_CAI|QLSC|TAINGHIEN|TN_|DV_HOANHAP|HN_|VL_|VAY)/,
  support: /^(?:DV_HOANHAP|HN_|VL_|VAY)/,
  campaign: /^(?:TDP_KHONGMT|XP_(?:KHONGMT|DATCHUAN))/,
  network: /^(?:DIEM_TV|DOI_|TNV$|CHIHOI$|CLB|MOHINH|CB)/,
  area: /^(?:XP_|TDP_KHONGMT|TUDIEM|TRONGCAY)/,
};

/** The topics a heading enumerates, as often as it names them; null where it says more than that. */
function topicsOf(text: string): readonly Topic[] | null {
  const topics: Topic[] = [];
  let rest = foldPlain(text.replace(countedIn, "")).replace(numbering, "");
  while (rest !== "") {
    const found = words.find(([, word]) => word.test(rest));
    if (found === undefined) return null;
    const [topic, word] = found;
    if (topic !== null) topics.push(topic);
    rest = rest.replace(word, "");
  }
  return topics;
}

/** "Số điểm tư vấn" are no people who were there. */
const countsThings = /^\W*(?:tổng )?số (?:điểm|đội|tình nguyện viên|câu lạc bộ|clb|mô hình)/iu;
/** "Các dịch vụ (số người)" */
const countedIn = /\((?:số )?người\)/iu;
/** "II. ", "B. ", "3) " */
const numbering = /^\W*(?:[ivx]+\W+|(?:[a-e]|\d)\s*[.)/:]\W*)?/;
const opens = new RegExp(`${numbering.source}(?:${openers}|quan ly (?:nguoi )?nghien)(?!\\w)`);

/**
 * "Kết quả công tác cai nghiện", "Thông tin chung", "Cai nghiện, quản lý sau cai": over many columns, what they are
 * about. One topic alone, "Quản lý sau cai", can also be whom the columns below are a part of.
 */
export function saysTopic(text: string): boolean {
  const topics = topicsOf(text);
  if (topics === null) return false;
  const isOneKind = topics.every((topic) => topic === "rehab") || (topics.length === 1 && topics.includes("campaign"));
  if (isOneKind) return opens.test(foldPlain(text));
  return topics.length > 1 || topics.some((topic) => /^(?:reach|service|network|area)$/.test(topic));
}

/**
 * Whether what is named below such headings stands for itself: services do, unless the heading is about addicts only; the
 * people managed where their files are named, for "Kết quả cai nghiện > Người nghiện" are others; where they are, unless they
 * may be users.
 */
export function standsForItself(id: IndicatorId, own: string, above: readonly string[]): boolean {
  const all = above.flatMap((text) => topicsOf(text) ?? []);
  if (belongs.network.test(id) && countsThings.test(own) && !all.includes("campaign")) return true;
  // "Dịch vụ việc làm, vay vốn": of what kind they are.
  const kinds = all.filter((topic) => topic !== "service");
  const topics = kinds.length > 0 ? kinds : all;
  if (all.includes("service") && /^(?:NN|NSD)_/.test(id)) return false;
  // Below "Tư vấn, hỗ trợ" it may be what was advised on.
  if (above.some((text) => /\btu van(?:\W|$)/.test(foldPlain(text))) && !/được/iu.test(own)) return false;
  // Below rehabilitation they may be those who go through it too.
  if (id === "GDX" && !all.includes("service") && !/biện pháp|áp dụng/iu.test(own)) return false;
  const isOfRehab = topics.length === 0 || topics.includes("rehab") || topics.includes("reach");
  if (/^(?:NN|NSD)_HSQL$/.test(id)) return isOfRehab && /hồ sơ|hs/iu.test(own);
  if (/^NN_(?:NGOAI|COSO|TRAI|VANG)$/.test(id)) return above.some((text) => /người nghiện/iu.test(text));
  const ofPeople = above.some((text) => /người(?! sau cai)/iu.test(text.replace(countedIn, "")));
  const named: readonly Topic[] = topics.length === 0 ? ["rehab"] : topics.includes("network") ? ["network"] : topics;
  return named.some((topic) => belongs[topic].test(id)) && !ofPeople;
}
