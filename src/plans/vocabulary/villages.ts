/** What the parts of wards are called; they have no figures of their own in a report of wards. */
export const villageWords = {
  /** No ward is named so. */
  sure: [
    "thôn",
    "ấp",
    "xóm",
    "khóm",
    "khu phố",
    "kp",
    "khu dân cư",
    "kdc",
    "khối phố",
    "tổ dân phố",
    "tdp",
    "tiểu khu",
    "cụm dân cư",
  ],
  /** Before a number: "Tổ 3", "Khu 2". */
  numbered: ["tổ", "khu", "khối", "đội", "phố", "bản", "buôn", "làng"],
  /** Wards are named so as well: "Bản Lầu", "Buôn Hồ", "Làng Giàng". */
  perhaps: ["bản", "buôn", "làng", "sóc", "phum", "plei", "bon", "phố", "khu", "khối"],
} as const;
