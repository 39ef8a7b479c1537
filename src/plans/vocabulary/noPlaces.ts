const centreKinds = [
  ...["y tế", "chữa bệnh", "cbgdlđxh", "giáo dục", "gdtx", "gdnn", "bảo trợ", "btxh", "cai", "điều trị", "dạy nghề"],
  ...["dịch vụ", "dvvl", "công tác", "ctxh", "kiểm soát", "quản lý", "hỗ trợ", "phòng", "tư vấn", "05", "06"],
];
const facilityKinds = [
  ...["cai", "điều trị", "giáo dục", "bảo trợ", "trợ giúp", "xã hội", "y tế", "quản lý", "tư vấn", "dạy nghề"],
  ...["cấp phát", "methadone", "khám", "mmt", "đa chức năng"],
];

/**
 * What stands in lists of wards and is none: people who belong to no ward of the list, numbers of people, and
 * institutions. "Hội An", "Trại Cau", "Trạm Tấu", "Đội Cấn" and "Đồn Đạc" are places, so what follows is told as well.
 */
export const noPlaceWords = {
  /** The whole name. */
  whole: [
    ...["vãng lai", "khác", "ngoại tỉnh", "ngoại huyện", "ngoại thành phố", "lang thang", "vô gia cư", "chết", "mới"],
    ...[
      "nam giới",
      "nữ giới",
      "phụ nữ",
      "trẻ em",
      "học sinh",
      "sinh viên",
      "vị thành niên",
      "hộ nghèo",
      "hộ cận nghèo",
    ],
    ...[
      "vùng cao",
      "vùng giữa",
      "vùng thấp",
      "dân tộc",
      "dân tộc thiểu số",
      "công an",
      "công an tp",
      "công an tỉnh",
      "công an huyện",
      "công an quận",
    ],
    ...["công an thành phố", "công an thị xã", "điều chỉnh", "bổ sung", "dự phòng", "trừ trùng", "thành đoàn"],
    ...["trạm y tế", "bệnh viện", "quân đội", "quân sự", "biên phòng", "bộ đội", "nhà trường", "cơ quan"],
    ...["doanh nghiệp", "đội tình nguyện", "mặt trận", "công đoàn", "đảng ủy", "ttyt", "bvđk", "cscn", "cscnmt"],
  ],
  /** The name begins so, whatever follows; a kind of unit may. */
  beginnings: [
    ...["ngoài", "không có", "không rõ", "không xác định", "không nơi", "chưa rõ", "chưa xác định", "chưa có"],
    ...["chuyển đi", "chuyển đến", "chuyển khỏi", "chuyển nơi", "tạm trú", "tạm vắng", "đi khỏi", "bỏ đi", "vắng mặt"],
    ...["dưới", "từ đủ", "số", "số xã", "số phường", "số chết", "phát hiện mới", "tăng mới", "đã chết", "từ trần"],
    ...["trung tâm", "tt"].flatMap((centre) => centreKinds.map((kind) => `${centre} ${kind}`)),
    ...["tt05", "tt06", "ttyt", "ttksbt", "ttgdtx"],
    ...["cơ sở", "cs"].flatMap((facility) => facilityKinds.map((kind) => `${facility} ${kind}`)),
    ...["cscn", "cscnmt"],
    ...["bệnh viện", "bv", "bvđk", "phòng khám", "pk methadone", "khoa", "viện kiểm sát", "tòa án", "trạm xá"],
    ...["trại tạm giam", "trại giam", "trại cai", "nhà tạm giữ", "nhà tạm giam"],
    ...["trường giáo dưỡng", "trường học", "trường thpt", "trường thcs", "trường tiểu học", "trường cao đẳng"],
    ...["trường đại học", "trường trung cấp", "trường nghề", "trường dân tộc", "trường phổ thông", "trường cđ"],
    ...["phòng lđ", "phòng lđtbxh", "phòng lao động", "phòng y tế", "phòng nội vụ", "phòng giáo dục", "phòng gd"],
    ...["phòng tư pháp", "phòng văn hóa", "phòng vh", "phòng cảnh sát", "phòng cs", "phòng pc", "sở lđ", "sở lđtbxh"],
    ...["sở lao động", "sở y tế", "sở nội vụ", "sở tư pháp", "chi cục", "cục"],
    ...["lực lượng", "quân đội", "bộ đội", "bộ chỉ huy", "ban chỉ huy", "ban chqs", "đồn biên phòng", "đồn công an"],
    ...["đồn bp", "công ty", "cty", "doanh nghiệp", "hợp tác xã", "htx", "nhà máy", "khu công nghiệp", "kcn"],
    ...[
      "ký túc xá",
      "hội phụ nữ",
      "hội lhpn",
      "hội liên hiệp",
      "hội pn",
      "hội cựu",
      "hội ccb",
      "hội nông dân",
      "hội nd",
    ],
    ...["hội chữ thập", "hội ctđ", "hội người", "hội luật gia", "đoàn thanh niên", "đoàn tn", "đoàn tncs", "đoàn thể"],
    ...["liên đoàn lao động", "lđlđ", "mặt trận tổ quốc", "mttq", "ubmttq", "ubmt", "ủy ban mttq", "ủy ban mặt trận"],
    ...["đội ctxh", "đội ctxhtn", "đội công tác", "đội tình nguyện", "đội cảnh sát", "đội csđt", "đội kiểm tra"],
    ...[
      "ban chỉ đạo",
      "ban quản lý",
      "ban công tác",
      "ban dân vận",
      "câu lạc bộ",
      "clb",
      "điểm tư vấn",
      "điểm cấp phát",
    ],
    ...["nhóm đồng đẳng", "chi hội", "chi đoàn"],
  ],
  /** Without their marks these are syllables of names: "So Pai", "Cuc Phuong", "Nghien Loan", "Tu Du". */
  onlyMarked: ["số", "cục", "nghiện", "từ đủ"],
  /** The name ends so, unless a place's does: "Các xã còn lại". */
  endings: ["khác", "còn lại"],
  /** No name of a place holds them. */
  anywhere: [
    ...["tuổi", "cư trú", "vãng lai", "nghiện", "methadone", "ma túy", "người", "đối tượng", "tử vong", "địa chỉ"],
    ...["học viên", "bệnh nhân", "hồ sơ", "vũ trang", "số liệu", "sau cai", "cai nghiện"],
  ],
} as const;
