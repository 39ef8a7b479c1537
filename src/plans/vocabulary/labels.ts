/** What a heading over something other than figures of one indicator says. */
export type Label =
  "ordinal" | "unitName" | "unitCode" | "indicatorName" | "unitOfMeasure" | "note" | "total" | "value";

/** Whole headings. "TT" is an ordinal here: standing alone it is never a rehabilitation centre. */
export const labels: Readonly<Record<Label, readonly string[]>> = {
  ordinal: ["stt", "tt", "số tt", "số thứ tự", "thứ tự", "mục", "số mục"],
  unitName: ["địa bàn", "địa phương", "đvhc", "tên đvhc", "cơ quan đơn vị", "khu vực", "px", "xp", "pxtt", "xptt"],
  unitCode: [
    "mã",
    "mã số",
    "mã đvhc",
    "mã đơn vị",
    "mã đơn vị hành chính",
    "mã xã",
    "mã phường",
    "mã phường xã",
    "mã xã phường",
    "mã xã phường thị trấn",
    "mã địa phương",
    "mã địa bàn",
    "mã hành chính",
    "mã gso",
    "mã tctk",
  ],
  indicatorName: [
    "nội dung",
    "chỉ tiêu",
    "các chỉ tiêu",
    "tên chỉ tiêu",
    "nội dung chỉ tiêu",
    "chỉ tiêu báo cáo",
    "nội dung báo cáo",
    "danh mục",
    "chỉ số",
    "tên chỉ số",
    "tiêu chí",
  ],
  unitOfMeasure: ["đvt", "đơn vị tính", "đv tính", "đơn vị người", "đvị tính"],
  note: ["ghi chú", "chú thích", "chú ý", "ghi chú khác"],
  total: [
    "tổng",
    "cộng",
    "tổng cộng",
    "tổng số",
    "cộng chung",
    "tổng chung",
    "toàn thành phố",
    "toàn tp",
    "toàn huyện",
    "toàn tỉnh",
    "toàn quận",
    "toàn thị xã",
    "toàn tx",
    "toàn xã",
    "toàn phường",
    "toàn thị trấn",
    "tổng toàn thành phố",
    "tổng toàn huyện",
    "tổng toàn tỉnh",
    "tổng cộng toàn thành phố",
    "tổng cộng toàn huyện",
    "tổng cộng toàn tỉnh",
    "cộng toàn thành phố",
    "cộng toàn huyện",
    "cộng toàn tỉnh",
  ],
  value: [
    "số liệu",
    "số lượng",
    "số lượng người",
    "sl",
    "giá trị",
    "kết quả",
    "kq",
    "thực hiện",
    "th",
    "kết quả thực hiện",
    "kết quả đạt được",
    "đạt được",
    "đã thực hiện",
    "thực tế",
    "số thực tế",
    "số báo cáo",
    "số thực hiện",
    "số liệu thực hiện",
    "số liệu báo cáo",
    "số liệu trong kỳ",
    "kết quả trong kỳ",
    "thực hiện trong kỳ",
    "thực hiện kỳ này",
    "kỳ này",
    "số kỳ này",
    "trong kỳ",
    "kỳ báo cáo",
  ],
};

/** A heading made of these words alone, in any order and with any of them, names the units: "Tên xã, thị trấn". */
export const unitHeadingWords = {
  /** At least one of them is there. */
  core: ["đơn vị", "phường", "xã", "thị trấn", "quận", "huyện", "thị xã", "tỉnh", "thành phố", "tt"],
  /** Alone they say nothing. */
  around: [
    "tên",
    "p",
    "x",
    "h",
    "tp",
    "tx",
    "địa phương",
    "địa bàn",
    "hành chính",
    "báo cáo",
    "trực thuộc",
    "công an",
    "ca",
    "các",
    "mới",
  ],
} as const;

/** A heading that begins with these tells the unit of measure of the whole table: "Đơn vị tính: Người". */
export const unitOfMeasureBeginnings: readonly string[] = ["đơn vị tính", "đvt", "đv tính"];

/**
 * Units of measure that make a figure another than the count its heading names, besides the nouns that are typed after
 * numbers too (`isCountedNoun`).
 */
export const otherMeasures: readonly string[] = [
  "lượt/người",
  "người/lượt",
  "lần",
  "bộ hồ sơ",
  "đồng",
  "nghìn đồng",
  "ngàn đồng",
  "1000 đồng",
  "1.000 đồng",
  "tỷ đồng",
  "%",
  "tỷ lệ %",
  "phần trăm",
];
