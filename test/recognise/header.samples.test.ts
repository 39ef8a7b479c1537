import { readFileSync } from "node:fs";
import { join } from "node:path";
import { said } from "./headerExpectation";

const plain = [
  ["STT", "[ordinal]"],
  ["Đơn vị", "[unitName]"],
  ["Số người nghiện ma túy có hồ sơ quản lý", "NN_HSQL"],
  ["Số người sử dụng trái phép chất ma túy có hồ sơ quản lý", "NSD_HSQL"],
  ["Cai nghiện bắt buộc", "CNBB"],
  ["Cai nghiện tự nguyện tại cơ sở công lập", "CNTN_CL"],
  ["Cai nghiện tại gia đình, cộng đồng", "CN_GDCD"],
  ["Đang điều trị thay thế bằng Methadone", "MMT_DT"],
  ["Số người hoàn thành cai nghiện", "HT_CAI"],
  ["Số người được quản lý sau cai tại nơi cư trú", "QLSC_MOI"],
  ["Điểm tư vấn, hỗ trợ điều trị nghiện", "DIEM_TV"],
  ["Đội công tác xã hội tình nguyện", "DOI_CTXH"],
  ["Ghi chú", "[note]"],
] as const;
const reached = [["Số người được tiếp cận ít nhất 01 dịch vụ (không trùng người)", "DV_TONG"]] as const;
const whereabouts = [
  ["Đang ở ngoài xã hội", "NN_NGOAI"],
  ["Đang trong cơ sở cai nghiện", "NN_COSO"],
  ["Trong trại giam, trại tạm giam, nhà tạm giữ", "NN_TRAI"],
] as const;
const grouped = [
  ["S T T", "[ordinal]"],
  ["Đơn vị", "[unitName]"],
  ["Đối tượng quản lý > Số người nghiện có HSQL", "NN_HSQL"],
  ["Đối tượng quản lý > NSD trái phép CMT có HSQL", "NSD_HSQL"],
  ["Trong đó > Có mặt tại cộng đồng", "NN_NGOAI"],
  ["Trong đó > Trong CSCN", "NN_COSO"],
  ["Trong đó > Trại, nhà tạm giữ", "NN_TRAI"],
  ["Cai nghiện mới trong kỳ > CNBB", "CNBB"],
  ["Cai nghiện mới trong kỳ > CNTN tại CS công lập", "CNTN_CL"],
  ["Cai nghiện mới trong kỳ > GĐ-CĐ", "CN_GDCD"],
  ["Quản lý sau cai > Hoàn thành cai nghiện", "HT_CAI"],
  ["Quản lý sau cai > Được lập hồ sơ QLSC", "QLSC_MOI"],
] as const;

/** The headings of the sample workbooks, by file; group headings first. */
const heads: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "01-wide": [...plain, ...reached],
  "02-grouped-messy": [
    ...grouped,
    ["Tiếp cận dịch vụ > Số người được tiếp cận dịch vụ", "DV_TONG"],
    ["Tiếp cận dịch vụ > Tư vấn", "DV_TUVAN"],
    ["Cai nghiện mới trong kỳ > CNTN tại CS ngoài công lập", "CNTN_NCL"],
    ["Methadone > Đang ĐT Methadone", "MMT_DT"],
    ["Methadone > MMT mới", "MMT_MOI"],
    ["Người sử dụng trái phép > NSD phát hiện trong kỳ", "NSD_PHATHIEN"],
    ["Người sử dụng trái phép > NSD được lập hồ sơ", "NSD_LAPHS"],
    ["Điểm tư vấn", "DIEM_TV"],
    ["Đội CTXHTN", "DOI_CTXH"],
    ["Tổng số người quản lý", "= managed"],
    ["Tỷ lệ tiếp cận (%)", "= coverageRate"],
  ],
  "03-three-sheets": [
    ...plain,
    ...reached,
    ...whereabouts,
    ["Tên xã, thị trấn", "[unitName]"],
    ["Xã/thị trấn", "[unitName]"],
    ["Được tư vấn", "DV_TUVAN"],
    ["Cai nghiện tự nguyện tại cơ sở ngoài công lập", "CNTN_NCL"],
    ["Methadone mới trong kỳ", "MMT_MOI"],
  ],
  "04-one-form-per-ward": [
    ["TT", "[ordinal]"],
    ["Nội dung", "[indicatorName]"],
    ["Đơn vị tính", "[unitOfMeasure]"],
    ["Số liệu", "[value]"],
    ["Ghi chú", "[note]"],
    ["ĐỐI TƯỢNG QUẢN LÝ > - Số người nghiện ma túy có hồ sơ quản lý", "NN_HSQL"],
    ["ĐỐI TƯỢNG QUẢN LÝ > - Số người sử dụng trái phép chất ma túy có hồ sơ quản lý", "NSD_HSQL"],
    ["TIẾP CẬN DỊCH VỤ > - Số người được tiếp cận ít nhất 01 dịch vụ (không trùng người)", "DV_TONG"],
    ["CAI NGHIỆN MỚI TRONG KỲ > - Cai nghiện bắt buộc", "CNBB"],
    ["CAI NGHIỆN MỚI TRONG KỲ > - Cai nghiện tự nguyện tại cơ sở công lập", "CNTN_CL"],
    ["CAI NGHIỆN MỚI TRONG KỲ > - Cai nghiện tại gia đình, cộng đồng", "CN_GDCD"],
    ["METHADONE > - Đang điều trị thay thế bằng Methadone", "MMT_DT"],
    ["QUẢN LÝ SAU CAI > - Số người hoàn thành cai nghiện", "HT_CAI"],
    ["QUẢN LÝ SAU CAI > - Số người được quản lý sau cai tại nơi cư trú", "QLSC_MOI"],
    ["QUẢN LÝ SAU CAI > - Điểm tư vấn, hỗ trợ điều trị nghiện", "DIEM_TV"],
    ["QUẢN LÝ SAU CAI > - Đội công tác xã hội tình nguyện", "DOI_CTXH"],
  ],
  "05-wards-in-columns": [
    ...plain.slice(2, -1),
    ...reached,
    ["Chỉ tiêu", "[indicatorName]"],
    ["ĐVT", "[unitOfMeasure]"],
    ["Tổng cộng", "[total]"],
  ],
  "06-legacy-font": [...plain, ...reached],
  "07-nfd-and-hidden": [...plain, ...reached],
  "09-no-unique-count": [...plain, ["Được tư vấn", "DV_TUVAN"]],
  "10-two-levels": [...plain, ...reached],
  "11-libreoffice": [...grouped, ["Số người được tiếp cận dịch vụ", "DV_TONG"], ["Toàn thành phố", "[total]"]],
};

describe.each(Object.entries(heads))("the headings of %s", (file, entries) => {
  it.each(entries)("%s", (path, expected) => {
    expect(said(path)).toBe(expected);
  });

  it("name every indicator the workbook holds and no other", () => {
    const truth = JSON.parse(readFileSync(join(__dirname, `../workbooks/${file}.truth.json`), "utf8")) as {
      units: { values: Record<string, number> }[];
    };
    const held = new Set(truth.units.flatMap(({ values }) => Object.keys(values)));
    const named = entries.map(([path]) => said(path)).filter((text) => /^[A-Z_]+$/.test(text));
    expect(new Set(named)).toEqual(held);
  });
});

it("a decomposed heading reads like a composed one", () => {
  for (const [path, expected] of plain) expect(said(path.normalize("NFD"))).toBe(expected);
});
