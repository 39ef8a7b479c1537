/**
 * The acts headings refer to, by number and year, and what each is about: beside an indicator it is about, an act says
 * nothing more ("Cai nghiện tại gia đình theo NĐ 94/2010"); beside any other it is a question.
 */
export const acts: Readonly<Record<string, RegExp>> = {
  // Management at home after rehabilitation.
  "94/2009": /^QLSC/,
  // Rehabilitation at home and in the community.
  "94/2010": /^(?:CN_|CNBB_CD)/,
  // Education in the commune.
  "111/2013": /^GDX/,
  "56/2016": /^GDX/,
  "120/2021": /^GDX/,
  // Compulsory rehabilitation.
  "221/2013": /^CNBB$/,
  "136/2016": /^CNBB$/,
  // Substitution treatment.
  "96/2012": /^(?:MMT_|HT_MMT)/,
  "90/2016": /^(?:MMT_|HT_MMT)/,
  "141/2024": /^(?:MMT_|HT_MMT)/,
  // Loans after rehabilitation.
  "29/2014": /^VAY$/,
  // Management of users, and of addicts who are at home.
  "105/2021": /^(?:NN|NSD)_(?:NSD_)?(?:HSQL|PHATHIEN|LAPHS)$/,
  // Rehabilitation of every kind, and management after it.
  "116/2021": /^(?:CN|QLSC|HT_CAI$|COSO_MOI$)/,
};

/** "NĐ 94", "Nghị định số 94/2010/NĐ-CP của Chính phủ": an act by its number. */
const act =
  "(?:nđ|nghị định|qđ|quyết định)(?: số)? ?(\\d{2,3})(?:/(\\d{4}))?(?:/(?:nđ|qđ) ?[-–] ?(?:cp|ttg))?(?: (?:của )?chính phủ)?(?![/\\d])";
const joint = String.raw`\s*(?:[,;&]|và|hoặc)\s*`;
const before = String.raw`(?:theo|quy định (?:tại|của)|thực hiện)`;
/** "theo NĐ 94/2010/NĐ-CP", "(NĐ 111, NĐ 56)": what refers to acts. */
export const actsCited = new RegExp(
  String.raw`[\s,-]*(?:\(\s*(?:${before}\s+)?(?:${act})(?:${joint}${act})*\s*\)|(?<!\p{L})${before}\s+${act}(?:${joint}${act})*)`,
  "giu",
);
/** One of them, with its number and year. */
export const actNamed = new RegExp(act, "giu");
