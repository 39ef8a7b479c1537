import { centreByPlace, ownFacility } from "../../plans/vocabulary";
import { lexicon } from "./headerLexicon";
import { type Word, wordOf } from "./headerWord";

/** "(3)", "(3)=(1)+(2)", "[1]", "(A)", "(I+II)", "(cột 3)": column numbers, alone or with their formula; "(16-18)" are ages. */
const bracketedNumbers =
  /[([](?!\s*\d\d\s*-\s*\d\d\s*[)\]])\s*(?:cột\s*)?(?:\d{1,2}[a-z]?|[a-z]|[ivx]{2,4})(?:\s*[-=+/*:,]\s*(?:\d{1,3}|[a-z]|[ivx]{2,4}))*\s*[)\]]/gu;
/** "3=1+2" */
const formula = /(?<![\p{L}\p{N}])\d{1,2}\s*=\s*\d{1,2}(?:\s*[-+/*:]\s*\d{1,3})*/gu;
/** "- ", "+ ", "o ", "1. ", "1.2 ", "a)", "a. ", "II/" before the first word. */
const bullet =
  /^[^\p{L}\p{N}%]*(?:(?:\d{1,2}(?:\.\d{1,2})*\s*[.)/:-]|\d{1,2}(?:\.\d{1,2})+\s|[ivx]{1,4}\s*[.)/-]|[a-zđ]\s*\)|[a-zđ]\.\s+(?=\p{L}{2})|o\s)[^\p{L}\p{N}%]*)?(?=\p{L})/u;
/** "≥ 01 dịch vụ" */
const atLeast = /(?:≥|>=)\s*(?=(?:0?1|một) (?:dịch vụ|dv)(?!\p{L}))/gu;
/** "Tư vấn cai nghiện": what on; "tư vấn, cai nghiện" are two. */
const advisedOn =
  /(?<!điểm |điều trị,? )(?<!\p{L})tư vấn (?=cai nghiện(?: ma t[úu][yý])?\s*(?:$|\(|trong (?:kỳ|tháng|quý|năm)))/gu;
/** "<16", "≥ 30", "60+": ages, of which the number alone would pass for a column's; rates are not meant. */
const age = /[<>≤≥]=?\s*(?=\d{1,3}(?![\d.,]*\s*%))|(?<=\d)\s*\+(?=\s*$)/gu;
/** "(số liệu công an)", "(theo CA)", "(theo ngành LĐTBXH)", "(nguồn: Công an phường)": whose count it is. */
const source =
  /\((?:(?:theo|nguồn|số liệu|của|do|ngành|phòng)[\s:]+)*(?:công an|ca|lđ(?: ?[-–]? ?tb ?[-–&]? ?(?:và )?xh)?)(?: (?:xã|phường|thị trấn|huyện|thành phố|tỉnh|cấp|cung cấp|quản lý))*\)/gu;
/** "bắt buộc theo quyết định của Tòa án": as all are. */
const byCourt = /(?<=(?:bắt buộc|bb) )\(?(?:theo (?:quyết định|qđ) (?:của )?|của )tòa án\)?/gu;
/** "Thôn, buôn, bon, TDP": they are told together. */
const neighbourhoods =
  /(?<!\p{L})(?:thôn|bản|xóm|ấp|khóm|buôn|bon|làng|khối|khu phố|tổ dân phố|tdp|tổ|khu dân cư|tiểu khu)(?:(?:\s*[,/&]\s*|\s+và\s+)(?:thôn|bản|xóm|ấp|khóm|buôn|bon|làng|khối|khu phố|tổ dân phố|tdp|tổ|khu dân cư|tiểu khu)(?!\p{L}| (?:công tác|tuyên truyền|tự quản|tư vấn|hòa giải)))+/gu;
/** "ít nhất 01 dịch vụ hỗ trợ, tư vấn": whichever it is. */
const anyService =
  /(?<=(?:ít nhất|tối thiểu) (?:01|1|một) (?:trong các )?dịch vụ)(?=.*tư vấn)(?=.*(?:hỗ trợ|điều trị.*cai|cai.*điều trị))(?:[\s,/]|và|tư vấn|hỗ trợ|điều trị|cai nghiện|can thiệp|giảm hại|hòa nhập|cộng đồng)+$/u;
/**
 * "So người nghiện": a mark is missing, or they are what something is compared with. "Người nghiện, tái nghiện": both of
 * them. "Có nhu cầu học nghề được đào tạo": those who got it. What stands for these words is no word of any indicator.
 */
const unclear =
  /^\W*so (?=người|đối tượng)|vận động (?=đăng ký)|(?<=(?<!cai |tái )nghiện(?: ma túy)?)(?:\s*,|\s+và)(?= (?:người )?tái nghiện)|(?= được (?:giải quyết|đào tạo|dạy|tạo))(?<=nhu cầu .{1,40})/gu;
/** "(đạt ghi 1, không đạt ghi 0)", "(1 = có)", "(có: 1; không: 0)" */
const howToFill =
  /\((?:không )?đạt\s*:\s*\d[^()]*\)|\((?:1\s*[:=]\s*(?:có|đạt)|(?:có|đạt)\s*[:=]\s*1)(?![\p{L}\d])(?:\W*(?:0\s*[:=]\s*(?:không|chưa)|(?:không|chưa)\s*[:=]\s*0))?\W*\)|\([^()]*(?<!\p{L})(?:ghi|điền|đánh dấu|đánh số)(?!\p{L})(?! chú)[^()]*\)/gu;
/** "Tình hình người nghiện, người sử dụng", "Thống kê …": both of them, and not users below words that say nothing. */
const situation =
  /(?<!\p{L})(?:t[ìi]nh h[ìi]nh|th[ốo]ng k[êe]) (?=(?:ng[ưu][ờo]i )?nghi[ệe]n(?: ma t[úu]y)?(?:\s*[,/&-]|\s+v[àa](?!\p{L})).{0,60}(?:s[ửu] d[ụu]ng|nsd))/u;
/** "+/-", "(+, -)", "±": what a figure has changed by. */
const change = /^[\s(]*(?:\+\s*[/,;]?\s*[-–−]|[-–−]\s*[/,;]?\s*\+|±)[\s)]*$/u;
/** "TAND thành phố", "Tòa án nhân dân huyện": whichever court it is. */
const court =
  /(?<!\p{L})(?:tand|t[òo][àa] án)(?: (?:nhân dân|cấp huyện|tp|thành phố|quận|huyện|thị xã|tx|tỉnh|khu vực)(?!\p{L}))*/gu;
/** "Trung tâm CB-GD-LĐXH": a centre's old name, shortened in parts. */
const oldCentre =
  /(?:tt|trung tâm)\W{1,3}(?:cb|chữa bệnh)\W{1,3}(?:gd|giáo dục)\W{1,3}(?:và )?(?:lđ\W{0,3}xh|lao động\W{1,3}xã hội)/gu;
const word = /[\p{L}\p{M}\p{N}]+|%/gu;

/** The words of a heading, without list bullets, column numbers and punctuation; "S T T" is one word. */
export function headerWords(text: string): Word[] {
  const lower = text.normalize("NFC").toLowerCase();
  const tidy = lower
    .replace(change, "tăng giảm")
    .replace(bracketedNumbers, " ")
    .replace(formula, " ")
    .replace(atLeast, "ít nhất ")
    .replace(advisedOn, "$&về ")
    .replace(age, " tuổi ")
    .replace(source, " ")
    .replace(howToFill, " ")
    .replace(court, "tòa án")
    .replace(oldCentre, "trung tâm")
    .replace(centreByPlace, "cơ sở cai nghiện")
    .replace(ownFacility, "$1")
    .replace(situation, "")
    .replace(byCourt, " ")
    .replace(neighbourhoods, "thôn")
    .replace(anyService, "")
    .replace(unclear, " soso ")
    .trim()
    .replace(bullet, "");
  return joinLetters(tidy.match(word) ?? []).map((letters) => lexicon.spellings.get(letters) ?? wordOf(letters));
}

/** Letters typed one by one, as narrow columns have them. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let before = false;
  for (const text of words) {
    const single = /^\p{L}$/u.test(text);
    if (single && before) joined.push((joined.pop() ?? "") + text);
    else joined.push(text);
    before = single;
  }
  return joined;
}
