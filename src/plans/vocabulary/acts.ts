/**
 * The acts headings refer to, by number and year, and what each is about: beside an indicator it is about, an act says
 * nothing more ("Cai nghiện tại gia đình theo NĐ 94/2010"); beside any other it is a question.
 */
export const acts: readonly { readonly number: string; readonly year: string; readonly about: RegExp }[] = [
  // Management at home after rehabilitation.
  { number: "94", year: "2009", about: /^QLSC/ },
  // Rehabilitation at home and in the community.
  { number: "94", year: "2010", about: /^(?:CN_|CNBB_CD)/ },
  // Education in the commune.
  ...["111/2013", "56/2016", "120/2021"].map((act) => about(act, /^GDX/)),
  // Compulsory rehabilitation.
  ...["221/2013", "136/2016"].map((act) => about(act, /^CNBB$/)),
  // Substitution treatment.
  ...["96/2012", "90/2016", "141/2024"].map((act) => about(act, /^(?:MMT_|HT_MMT)/)),
  // Loans after rehabilitation.
  about("29/2014", /^VAY$/),
  // Management of users, and of addicts who are at home.
  about("105/2021", /^(?:NN|NSD)_(?:NSD_)?(?:HSQL|PHATHIEN|LAPHS)$/),
  // Rehabilitation of every kind, and management after it.
  about("116/2021", /^(?:CN|QLSC|HT_CAI$|COSO_MOI$)/),
];

function about(act: string, ids: RegExp): (typeof acts)[number] {
  const [number = "", year = ""] = act.split("/");
  return { number, year, about: ids };
}

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
