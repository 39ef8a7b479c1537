/** One Vietnamese syllable with a tone, in the two customs of placing it. */
export interface Syllable {
  readonly dictionary: string;
  readonly typewriter: string;
}

const onsets = "b c ch d đ g gh h k kh l m n ng ngh nh ph r s t th tr v x".split(" ");

/** The capital letter bears the tone. Where the customs differ, the typewriter's follows the slash. */
const rimes = [
  "A Ac Ach Ai Am An Ang Anh Ao Ap At Au Ay Ă Ăc Ăm Ăn Ăng Ăp Ăt Âc Âm Ân Âng Âp Ât Âu Ây",
  "E Ec Em En Eng Eo Ep Et Ê Êch Êm Ên Ênh Êp Êt Êu",
  "I Ia Ich iÊc iÊm iÊn iÊng iÊp iÊt iÊu Im In Inh Ip It Iu",
  "O oA/Oa oAc oAch oAi oAm oAn oAng oAnh oAo oAp oAt oAy oĂc oĂm oĂn oĂng oĂt Oc oE/Oe oEn oEo oEt Oi Om On Ong Op Ot",
  "Ô Ôc Ôi Ôm Ôn Ông Ôp Ôt Ơ Ơi Ơm Ơn Ơp Ơt",
  "U Ua uÂn uÂng uÂt uÂy Uc uÊ uÊch uÊnh Ui Um Un Ung uƠ uÔc uÔi uÔm uÔn uÔng uÔt Up Ut",
  "uY/Uy uYch uYên/uyÊn uyÊt uYnh uYp uYt uYu",
  "Ư Ưa Ưc Ưi Ưng ưƠc ưƠi ưƠm ưƠn ưƠng ưƠp ưƠt ưƠu Ưt Ưu Y yÊm yÊn yÊt yÊu",
]
  .join(" ")
  .replace("uYên/uyÊn", "uyÊn")
  .split(" ");

/** After "qu" and "gi", where no custom puts the tone on the u or i. */
const afterQu =
  "A Ac Ai An Ang Anh Ao At Ay Ăc Ăn Ăng Ăt Âc Ân Ây E En Eo Et Ê Ên Êt I It Y Ych yÊn yÊt Ynh Yt Yu Ơ Ôc".split(" ");
const afterGi =
  "A Ac Ai Am An Ang Anh Ao Ap At Au Ay Ăc Ăng Ăt Âc Âm Ân Âp Ât Âu Ây Êc Êng Êt O Oi Ong Ô Ôi Ông Ơ Ơi U Uc Un Up Ư Ưa ưƠng".split(
    " ",
  );

const tones = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

function toned(onset: string, rime: string, tone: string): string {
  return onset + rime.replace(/\p{Lu}/u, (letter) => (letter.toLowerCase() + tone).normalize("NFC"));
}

/** Every onset with every rime and every tone; some exist in no dictionary. */
export const syllables: readonly Syllable[] = [
  ...onsets.map((onset) => [onset, rimes] as const),
  ["qu", afterQu] as const,
  ["gi", afterGi] as const,
  ["g", ["I", "In"]] as const,
].flatMap(([onset, follow]) =>
  follow.flatMap((rime) => {
    const [dictionary = "", typewriter = dictionary] = rime.split("/");
    // "g" before "i" and another vowel is the onset "gi".
    if (onset === "g" && /^i./i.test(dictionary) && follow === rimes) return [];
    return tones.map((tone) => ({
      dictionary: toned(onset, dictionary, tone),
      typewriter: toned(onset, typewriter, tone),
    }));
  }),
);
