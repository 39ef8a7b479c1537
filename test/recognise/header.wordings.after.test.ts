import { said } from "./headerExpectation";

/** The longer wordings of what comes after rehabilitation, of the network that does the work, and of places. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  TAINGHIEN: ["Số người đã tái nghiện", "Số NN tái nghiện"],
  TN_DANHGIA: [
    "Số người sau cai được đánh giá tình trạng tái nghiện",
    "Số người sau cai được đánh giá tình trạng sau 01 năm",
  ],
  HN_NHUCAU: ["NC học nghề", "Số người có nguyện vọng học nghề", "Dạy nghề > Có nhu cầu"],
  HN_TUVAN: [
    "Tư vấn, hướng nghiệp học nghề",
    "Người được tư vấn nghề",
    "Tư vấn, định hướng học nghề",
    "Dạy nghề > Được tư vấn",
  ],
  HN_DAYNGHE: ["Số người tái hòa nhập cộng đồng được giúp đỡ > Dạy nghề", "Học nghề > Được đào tạo", "Đã học nghề"],
  VL_NHUCAU: [
    "NC việc làm",
    "Số người có nguyện vọng tìm việc làm",
    "Số người sau cai nghiện có nhu cầu về việc làm",
    "Số người có nhu cầu tìm việc làm",
    "Giải quyết việc làm > Có nhu cầu",
  ],
  VL_TUVAN: [
    "Tư vấn về việc làm cho người sau cai nghiện",
    "Số người được tư vấn, giới thiệu việc làm",
    "Giải quyết việc làm > Được tư vấn",
  ],
  VL_TAO: [
    "Số người được bố trí, sắp xếp việc làm",
    "Số người được hỗ trợ sau cai > Việc làm",
    "Số người được giới thiệu, tạo việc làm",
    "Số người sau cai được sắp xếp việc làm",
    "Việc làm > Được giải quyết",
    "Tạo VL",
  ],
  VAY: [
    "Hỗ trợ vốn vay",
    "Được vay vốn NHCSXH",
    "Số người được tiếp cận vốn vay",
    "Hỗ trợ các vấn đề xã hội > Vay vốn",
    "Số người được vay vốn ưu đãi",
    "Số người được vay vốn tạo việc làm",
    "Số người được vay vốn sản xuất, kinh doanh",
  ],
  DIEM_TV: ["Số điểm tư vấn, chăm sóc, hỗ trợ", "Điểm tư vấn cai nghiện", "Hỗ trợ hòa nhập cộng đồng > Điểm tư vấn"],
  DOI_CTXH: [
    "Số đội công tác XHTN",
    "Đội công tác xã hội tình nguyện cấp xã",
    "Số Đội CTXHTN được duy trì",
    "Số đội tình nguyện (CTXH)",
  ],
  TNV: [
    "Số đội viên Đội tình nguyện",
    "Lực lượng tình nguyện viên",
    "Số tình nguyện viên công tác xã hội",
    "Số đội viên tình nguyện",
    "Số đội viên Đội công tác xã hội tình nguyện",
  ],
  TNV_GIUP: [
    "Đội công tác xã hội tình nguyện > Số người được TNV quản lý, giúp đỡ",
    "Số người nghiện, người sau cai được TNV tư vấn, giúp đỡ",
    "Được TNV nhận giúp đỡ, cảm hóa",
    "Số người nghiện được tình nguyện viên tiếp cận, giúp đỡ",
    "Mạng lưới > Số người nghiện, sau cai được TNV giúp đỡ",
    "Đội công tác xã hội tình nguyện > Số người được giúp đỡ",
  ],
  CHIHOI: [
    "Chi hội nhận giúp đỡ người sau cai > Số chi hội nhận giúp đỡ",
    "Chi hội giúp đỡ người sau cai > Số chi hội",
    "Số chi hội, hội viên nhận giúp đỡ người nghiện",
  ],
  CHIHOI_GIUP: [
    "Số người sau cai được chi hội đoàn thể nhận giúp đỡ",
    "Chi hội nhận giúp đỡ người sau cai > Số người sau cai được giúp đỡ",
  ],
  CLB_DAT: ["Số câu lạc bộ hoạt động tốt"],
  MOHINH: ["Mô hình QLSC tại nơi cư trú", "Số mô hình hỗ trợ người sau cai"],
  MOHINH_MD: ["Mô hình PCMD", "Mô hình phòng ngừa mại dâm tại cộng đồng"],
  CB: [
    "Cán bộ quản lý sau cai, tình nguyện viên > Tổng số cán bộ, tình nguyện viên",
    "Số cán bộ làm công tác cai nghiện, quản lý sau cai",
  ],
  CB_TH: [
    "Đội công tác xã hội tình nguyện > Số tình nguyện viên được tập huấn",
    "Số cán bộ tham gia tập huấn",
    "Số CB, TNV được đào tạo, tập huấn",
    "Số người được tập huấn nghiệp vụ",
  ],
  XP_KHONGMT: [
    "Xã không có người nghiện ma túy (1 = có)",
    "Xã không có người nghiện (đánh số 1)",
    "Địa bàn không có người nghiện (1: có, 0: không)",
    "Xã, phường sạch về ma túy",
  ],
  XP_DATCHUAN: [
    "Xã, phường lành mạnh không có tệ nạn xã hội",
    "Xã được công nhận đạt chuẩn lành mạnh về PC tệ nạn ma túy, mại dâm",
    "Số xã, phường đạt tiêu chuẩn lành mạnh",
    "Xã, phường lành mạnh không có tệ nạn ma túy, mại dâm",
    "Quản lý địa bàn > Đạt chuẩn",
  ],
  TDP: [
    "Tổng số tổ, bản",
    "Số xóm, phố hiện có",
    "Tổng số bản, tiểu khu, tổ dân phố",
    "Tổng số ấp, khóm",
    "Số xóm, khối",
    "Số KDC",
    "Số xóm",
    "Tổ dân phố (tổ)",
  ],
  TDP_KHONGMT: ["Trong đó > số thôn, tổ dân phố không có ma túy"],
  TDP_TT: ["Số thôn, TDP được tuyên truyền, giáo dục"],
  TRUONG_KH: ["Số trường học xây dựng kế hoạch phòng, chống ma túy"],
  COQUAN_TT: ["Số cơ quan, đơn vị, doanh nghiệp được tuyên truyền"],
  TUDIEM: ["Số điểm, tụ điểm phức tạp về ma túy", "Số điểm, tụ điểm phức tạp về ma túy > Hiện có"],
  TUDIEM_XOA: ["Tụ điểm về ma túy đã xóa bỏ", "Điểm, tụ điểm phức tạp về ma túy > Trong đó số đã triệt xóa"],
  TRONGCAY: [
    "Số nơi trồng cây thuốc phiện, cây có chất ma túy phát hiện",
    "Số điểm trồng cây thuốc phiện",
    "Số vụ trồng cây có chứa chất ma túy",
    "Trồng cây cần sa, thuốc phiện",
  ],
};

describe.each(Object.entries(wordings))("%s", (id, heads) => {
  it.each(heads)("is what “%s” counts", (head) => {
    expect(said(head)).toBe(id);
  });
});
