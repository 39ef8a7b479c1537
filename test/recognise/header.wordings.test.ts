import { said } from "./headerExpectation";

/** The longer wordings of forms and reports since 2010, in the terms of the law of their time. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  NN_HSQL: [
    "Hiện có người nghiện ma túy có HSQL",
    "Số người nghiện ma túy do công an quản lý",
    "Tổng số người nghiện ma túy toàn xã",
    "Người nghiện ma túy có trong hồ sơ quản lý",
  ],
  NN_NGOAI: [
    "Số người nghiện đang sinh sống tại cộng đồng",
    "Số người nghiện hiện có mặt tại nơi cư trú",
    "Người nghiện có HSQL > Đang ở địa phương",
    "Đang ở tại cộng đồng",
    "Quản lý người nghiện > Ngoài xã hội",
  ],
  NN_COSO: [
    "Đang ở cơ sở cai nghiện",
    "Số người nghiện đang cai nghiện tại Trung tâm CBGDLĐXH",
    "Tình trạng người nghiện > Tại CSCN",
  ],
  NN_TRAI: ["Đang thi hành án phạt tù", "Bị bắt tạm giam", "Người nghiện có HSQL > Đi trại"],
  NN_VANG: [
    "Số người nghiện không có mặt tại địa phương",
    "Số người nghiện bỏ đi khỏi địa phương, không rõ đi đâu",
    "Người nghiện > Đi làm ăn xa",
    "Vắng mặt không rõ lý do",
    "NNMT hiện đang ở > Vắng mặt",
  ],
  NSD_PHATHIEN: ["Số người sử dụng trái phép chất ma túy phát sinh mới"],
  NSD_LAPHS: [
    "Số người sử dụng trái phép chất ma túy được đưa vào diện quản lý",
    "Số quyết định quản lý người sử dụng trái phép chất ma túy",
  ],
  DV_TONG: [
    "Số người được tiếp cận với các dịch vụ",
    "Số người được tiếp cận ít nhất một trong các dịch vụ",
    "Số người được cung cấp dịch vụ",
    "Số người được tiếp cận dịch vụ tư vấn, hỗ trợ điều trị, cai nghiện",
    "Quản lý đối tượng > Số người nghiện, người sử dụng được tiếp cận dịch vụ",
    "Quản lý đối tượng > Số người được tiếp cận dịch vụ",
  ],
  DV_TUVAN: [
    "Số NN, NSD được tư vấn",
    "Số người được tư vấn tâm lý",
    "Số người được tư vấn về cai nghiện",
    "Số người được tư vấn tại Điểm tư vấn, chăm sóc, hỗ trợ điều trị nghiện ma túy tại cộng đồng",
  ],
  CNBB: [
    "Áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện bắt buộc",
    "Tòa án ra quyết định đưa vào cơ sở cai nghiện bắt buộc",
    "Số người cai nghiện bắt buộc tại TT 05-06",
    "Số người được cai nghiện, điều trị > CNBB",
  ],
  CN_GD: [
    "Số người cai tại nhà",
    "Cai nghiện > Tại nhà",
    "Cai nghiện tại nhà",
    "Số người được cai nghiện, điều trị > Tại gia đình",
  ],
  CN_CD: ["Cai nghiện dựa vào cộng đồng", "Số người được cắt cơn tại cộng đồng"],
  MMT_DT: ["Số người đang dùng Methadone", "Đang điều trị tại cơ sở điều trị Methadone"],
  MMT_MOI: ["Điều trị Methadone > Khởi liều"],
  DV_HOANHAP: ["Số người được tiếp cận dịch vụ hỗ trợ hòa nhập cộng đồng"],
  DV_GIAMHAI: ["Số người tiếp cận dịch vụ giảm hại", "Số người nghiện, người sử dụng được can thiệp giảm hại"],
  COSO_MOI: ["Số người mới vào cơ sở cai nghiện"],
  HT_CAI: [
    "Số người đã cai nghiện xong",
    "Số người hoàn thành quy trình cai nghiện",
    "Số người hoàn thành cai nghiện trở về nơi cư trú",
    "Quản lý sau cai nghiện tại nơi cư trú > Số người hoàn thành cai nghiện",
  ],
  QLSC_MOI: ["Ra QĐ QLSC", "Lập HS QLSC trong kỳ", "Số người được đưa vào quản lý sau cai", "Sau cai > Lập hồ sơ QLSC"],
  QLSC: ["Số người đang trong thời gian quản lý sau cai", "Số người quản lý sau cai tại xã, phường", "QLSC tại NCT"],
  TAINGHIEN: ["Số người đã tái nghiện", "Số NN tái nghiện"],
  TN_DANHGIA: ["Số người sau cai được đánh giá tình trạng tái nghiện"],
  HN_NHUCAU: ["Dạy nghề > Có nhu cầu"],
  HN_TUVAN: ["Dạy nghề > Được tư vấn"],
  HN_DAYNGHE: ["Học nghề > Được đào tạo"],
  VL_NHUCAU: ["Số người có nhu cầu tìm việc làm", "Giải quyết việc làm > Có nhu cầu"],
  VL_TUVAN: ["Số người được tư vấn, giới thiệu việc làm", "Giải quyết việc làm > Được tư vấn"],
  VL_TAO: ["Số người sau cai được sắp xếp việc làm", "Việc làm > Được giải quyết", "Tạo VL"],
  VAY: ["Hỗ trợ vốn vay", "Số người được vay vốn tạo việc làm", "Số người được vay vốn sản xuất, kinh doanh"],
  DIEM_TV: ["Số điểm tư vấn, chăm sóc, hỗ trợ", "Điểm tư vấn cai nghiện", "Hỗ trợ hòa nhập cộng đồng > Điểm tư vấn"],
  DOI_CTXH: ["Số đội công tác XHTN", "Đội công tác xã hội tình nguyện cấp xã", "Số Đội CTXHTN được duy trì"],
  TNV: ["Lực lượng tình nguyện viên", "Số tình nguyện viên công tác xã hội"],
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
  CB_TH: ["Số cán bộ tham gia tập huấn", "Số CB, TNV được đào tạo, tập huấn", "Số người được tập huấn nghiệp vụ"],
  XP_KHONGMT: ["Xã, phường sạch về ma túy"],
  XP_DATCHUAN: [
    "Số xã, phường đạt tiêu chuẩn lành mạnh",
    "Xã, phường lành mạnh không có tệ nạn ma túy, mại dâm",
    "Quản lý địa bàn > Đạt chuẩn",
  ],
  TDP: ["Số KDC", "Số xóm", "Tổ dân phố (tổ)"],
  TDP_TT: ["Số thôn, TDP được tuyên truyền, giáo dục"],
  TRUONG_KH: ["Số trường học xây dựng kế hoạch phòng, chống ma túy"],
  COQUAN_TT: ["Số cơ quan, đơn vị, doanh nghiệp được tuyên truyền"],
  TUDIEM: ["Số điểm, tụ điểm phức tạp về ma túy"],
  TUDIEM_XOA: ["Tụ điểm về ma túy đã xóa bỏ"],
  TRONGCAY: ["Số điểm trồng cây thuốc phiện"],
};

describe.each(Object.entries(wordings))("%s", (id, heads) => {
  it.each(heads)("is what “%s” counts", (head) => {
    expect(said(head)).toBe(id);
  });
});
