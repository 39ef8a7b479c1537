/** What lines and columns that add up others begin with, the longest first: "Tổng cộng toàn huyện", "Cả tỉnh". */
export const sumBeginnings = {
  /** Nothing else is called so: what follows is what was added up, known or not. */
  sure: ["tổng cộng", "tổng số", "tổng chung", "cộng chung"],
  /** Names begin so too: "Cộng Hòa", "Tổng Cọt", "Chung Chải". */
  perhaps: ["tổng", "cộng", "t.cộng", "t. cộng", "t/cộng", "t/c", "tc", "tính chung", "chung"],
} as const;

/** What may stand between that and what was added up. */
export const sumJoints = {
  /** Everything there is: alone before a kind of unit they make a sum. */
  wholes: ["toàn bộ", "toàn", "cả", "tất cả"],
  others: ["của", "trên địa bàn", "trên", "địa bàn", "các", "cho", "khối", "số"],
} as const;

/** Kinds of units that are added up, or whose own units are. One letter is more often a number: "Cộng X". */
export const summedKinds = [
  { type: "phuong", words: ["phường"] },
  { type: "xa", words: ["xã"] },
  { type: "thiTran", words: ["thị trấn", "tt"] },
  { type: "dacKhu", words: ["đặc khu"] },
  { type: "huyen", words: ["huyện"] },
  { type: "quan", words: ["quận"] },
  { type: "thiXa", words: ["thị xã", "tx"] },
  { type: "thanhPho", words: ["thành phố", "tp"] },
  { type: "tinh", words: ["tỉnh"] },
] as const;

/** What else is all there is to add up. */
export const summedThings: readonly string[] = [
  "đơn vị",
  "đvhc",
  "địa phương",
  "địa bàn",
  "số người",
  "người",
  "đối tượng",
  "số đối tượng",
  "số liệu",
  "số lượng",
  "quốc",
  "nước",
];
