import type { Indicator, IndicatorId, OverTime } from "../domain/indicator";

/**
 * Every figure a ward can be asked for, in the order reports list them. The ids are the trade's own abbreviations.
 * Sources: Thông tư 05/2011/TT-BLĐTBXH (groups of its forms), Luật Phòng, chống ma túy 73/2021/QH14 (terms), and
 * the targets of the plans of Hà Nội 2021 and 2024, Long Khánh 2024, Quảng Ninh 2016, Sóc Sơn 2019.
 */
export const indicators: readonly Indicator[] = [
  person("NN_HSQL", "Số người nghiện ma túy có hồ sơ quản lý", "Người nghiện có HSQL", "stock"),
  person("NSD_HSQL", "Số người sử dụng trái phép chất ma túy có hồ sơ quản lý", "NSD có HSQL", "stock"),
  person(
    "NN_NSD_HSQL",
    "Số người nghiện, người sử dụng trái phép chất ma túy có hồ sơ quản lý",
    "NN và NSD có HSQL",
    "stock",
  ),
  person("NN_NGOAI", "Số người nghiện đang ở ngoài xã hội, có mặt tại cộng đồng", "Ngoài xã hội", "stock"),
  person("NN_COSO", "Số người nghiện đang trong cơ sở cai nghiện", "Trong CSCN", "stock"),
  person("NN_TRAI", "Số người nghiện trong trại tạm giam, nhà tạm giữ, trại giam", "Trại, nhà tạm giữ", "stock"),
  person("NN_VANG", "Số người nghiện vắng mặt tại địa phương, không rõ", "Vắng mặt", "stock"),
  person("NSD_NGOAI", "Số người sử dụng trái phép chất ma túy có mặt tại cộng đồng", "NSD ngoài xã hội", "stock"),
  person("NSD_PHATHIEN", "Số người sử dụng trái phép chất ma túy phát hiện trong kỳ", "Phát hiện mới", "flow"),
  person(
    "NSD_LAPHS",
    "Số người sử dụng trái phép chất ma túy được lập hồ sơ quản lý trong kỳ",
    "NSD được lập HS",
    "flow",
  ),
  person(
    "DV_TONG",
    "Số người nghiện, người sử dụng được tiếp cận ít nhất 01 dịch vụ (đếm người, không trùng)",
    "Được tiếp cận DV",
    "stock",
  ),
  person("DV_TUVAN", "Số người được tư vấn (Điểm tư vấn, Đội công tác xã hội tình nguyện)", "Tư vấn", "cumulative"),
  person("CNBB", "Số người nghiện được đưa vào cơ sở cai nghiện bắt buộc", "CNBB", "flow"),
  person("CNTN_CL", "Cai nghiện tự nguyện tại cơ sở công lập", "CNTN (CL)", "flow"),
  person("CNTN_NCL", "Cai nghiện tự nguyện tại cơ sở ngoài công lập", "CNTN (NCL)", "flow"),
  person("CN_GD", "Cai nghiện tự nguyện tại gia đình", "Cai tại GĐ", "flow"),
  person("CN_CD", "Cai nghiện tự nguyện tại cộng đồng", "Cai tại CĐ", "flow"),
  person("CN_GDCD", "Cai nghiện tự nguyện tại gia đình, cộng đồng", "GĐ-CĐ", "flow"),
  person("CNBB_CD", "Cai nghiện bắt buộc tại cộng đồng", "BB tại CĐ", "flow"),
  person("MMT_DT", "Đang điều trị thay thế bằng Methadone", "MMT", "stock"),
  person("MMT_MOI", "Methadone mới trong kỳ", "MMT mới", "flow"),
  person("MMT_LT", "Methadone lũy tích", "MMT lũy tích", "cumulative"),
  person("GDX", "Số người đang bị áp dụng giáo dục tại xã, phường, thị trấn", "GD tại xã", "stock"),
  person(
    "GDX_DV",
    "Số người giáo dục tại xã được cai nghiện tại gia đình, cộng đồng hoặc điều trị Methadone",
    "GD tại xã được cai GĐ-CĐ hoặc MMT",
    "stock",
  ),
  person("DV_HOANHAP", "Số người được hỗ trợ hòa nhập cộng đồng", "Hòa nhập CĐ", "cumulative"),
  person("DV_GIAMHAI", "Số người được can thiệp giảm hại", "Giảm hại", "cumulative"),
  person("COSO_MOI", "Số người tiếp nhận mới vào cơ sở cai nghiện", "Tiếp nhận mới vào CSCN", "flow"),
  person("HT_CAI", "Số người hoàn thành cai nghiện trong kỳ", "Hoàn thành cai", "flow"),
  person("HT_MMT", "Số người hoàn thành điều trị thay thế", "Hoàn thành MMT", "flow"),
  person("QLSC_MOI", "Số người được lập hồ sơ, quyết định quản lý sau cai trong kỳ", "QLSC mới", "flow"),
  person("QLSC", "Số người đang quản lý sau cai tại nơi cư trú", "QLSC", "stock"),
  person("QLSC_CHUYEN", "Số người quản lý sau cai năm trước chuyển sang", "QLSC chuyển sang", "stock"),
  person("TAINGHIEN", "Số người tái nghiện", "Tái nghiện", "flow"),
  person("TN_DANHGIA", "Số người sau cai được đánh giá sau một năm", "Sau cai được đánh giá", "flow"),
  person("HN_NHUCAU", "Số người có nhu cầu học nghề", "Nhu cầu học nghề", "cumulative"),
  person("HN_TUVAN", "Số người được tư vấn học nghề", "Tư vấn học nghề", "cumulative"),
  person("HN_DAYNGHE", "Số người được dạy nghề", "Dạy nghề", "cumulative"),
  person("VL_NHUCAU", "Số người có nhu cầu việc làm", "Nhu cầu việc làm", "cumulative"),
  person("VL_TUVAN", "Số người được tư vấn việc làm", "Tư vấn việc làm", "cumulative"),
  person("VL_TAO", "Số người được tạo việc làm", "Tạo việc làm", "cumulative"),
  person("VAY", "Số người được hỗ trợ vay vốn, tín dụng", "Vay vốn", "cumulative"),
  thing("DIEM_TV", "Điểm tư vấn, chăm sóc, hỗ trợ điều trị nghiện đang hoạt động", "Điểm TV", "điểm", "stock"),
  thing("DOI_CTXH", "Đội công tác xã hội tình nguyện", "Đội CTXHTN", "đội", "stock"),
  person("TNV", "Số tình nguyện viên", "TNV", "stock"),
  person("TNV_GIUP", "Số người được tình nguyện viên giúp đỡ", "Được TNV giúp", "stock"),
  thing("CHIHOI", "Chi hội, hội viên nhận giúp đỡ người sau cai", "Chi hội nhận giúp", "chi hội", "stock"),
  person("CHIHOI_GIUP", "Số người được chi hội, hội viên giúp đỡ", "Được chi hội giúp", "stock"),
  thing("CLB", "Câu lạc bộ B93", "CLB", "câu lạc bộ", "stock"),
  thing("CLB_DAT", "Câu lạc bộ sinh hoạt đều, hiệu quả", "CLB đạt", "câu lạc bộ", "stock"),
  thing("MOHINH", "Mô hình quản lý sau cai hiệu quả", "Mô hình", "mô hình", "stock"),
  thing("MOHINH_MD", "Mô hình phòng, chống mại dâm dựa vào cộng đồng", "Mô hình PC mại dâm", "mô hình", "stock"),
  thing("MOHINH_GH", "Mô hình giảm hại", "Mô hình giảm hại", "mô hình", "stock"),
  person("CB", "Số cán bộ quản lý sau cai, tình nguyện viên", "Cán bộ", "stock"),
  person("CB_TH", "Số cán bộ, tình nguyện viên được tập huấn", "Cán bộ được tập huấn", "cumulative"),
  thing("XP_KHONGMT", "Xã, phường, thị trấn không có người nghiện ma túy", "Không MT", "đơn vị", "stock"),
  thing(
    "XP_DATCHUAN",
    "Xã, phường, thị trấn đạt chuẩn làm tốt công tác phòng, chống tệ nạn ma túy, mại dâm",
    "Đạt chuẩn",
    "đơn vị",
    "stock",
  ),
  thing("XP_TT", "Xã, phường, thị trấn được tuyên truyền", "Xã, phường được truyền thông", "đơn vị", "stock"),
  thing("TDP", "Tổ dân phố, thôn", "TDP", "tổ", "stock"),
  thing("TDP_TT", "Tổ dân phố, thôn được truyền thông trong quý", "TDP được truyền thông", "tổ", "stock"),
  thing("TDP_KHONGMT", "Tổ dân phố, thôn không ma túy", "TDP không MT", "tổ", "stock"),
  thing("TRUONG", "Trường học", "Trường", "trường", "stock"),
  thing("TRUONG_TT", "Trường học được truyền thông", "Trường được truyền thông", "trường", "stock"),
  thing("TRUONG_KH", "Trường học triển khai kế hoạch phòng, chống ma túy", "Trường triển khai KH", "trường", "stock"),
  thing("COQUAN", "Cơ quan, doanh nghiệp, tổ chức xã hội", "Cơ quan, DN", "cơ quan", "stock"),
  thing(
    "COQUAN_TT",
    "Cơ quan, doanh nghiệp, tổ chức xã hội được tuyên truyền",
    "Cơ quan, DN được truyền thông",
    "cơ quan",
    "stock",
  ),
  thing("TUDIEM", "Điểm, tụ điểm ma túy", "Tụ điểm", "điểm", "flow"),
  thing("TUDIEM_XOA", "Điểm, tụ điểm ma túy được triệt xóa", "Tụ điểm triệt xóa", "điểm", "flow"),
  thing("TUDIEM_MOI", "Điểm, tụ điểm ma túy phát sinh", "Tụ điểm phát sinh", "điểm", "flow"),
  thing("TRONGCAY", "Nơi trồng cây có chứa chất ma túy", "Trồng cây có chất MT", "điểm", "flow"),
  thing("KINHPHI", "Kinh phí hoạt động", "Kinh phí", "triệu đồng", "flow"),
];

const byId: ReadonlyMap<IndicatorId, Indicator> = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** The indicator of that id; undefined for an id no list here knows, such as one typed into a plan sheet. */
export function indicatorById(id: IndicatorId): Indicator | undefined {
  return byId.get(id);
}

/** The column head it is known by; a column of the clerk's own by its own heading. */
export function indicatorName(id: IndicatorId): string {
  return byId.get(id)?.short ?? id;
}

function person(id: IndicatorId, name: string, short: string, overTime: OverTime): Indicator {
  return { id, name, short, unit: "người", overTime };
}

function thing(id: IndicatorId, name: string, short: string, unit: string, overTime: OverTime): Indicator {
  return { id, name, short, unit, overTime };
}

/** What is told in millions of đồng, with decimals; everything else is counted. */
export function isMoney(id: IndicatorId): boolean {
  return indicatorById(id)?.unit === "triệu đồng";
}
