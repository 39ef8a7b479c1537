/**
 * What stands in lists of wards and is none: people who belong to no ward of the list, numbers of people, and
 * institutions. "Hội An", "Trại Cau", "Trạm Tấu", "Đội Cấn" and "Đồn Đạc" are places, so what follows is told as well.
 */
export const noPlaceWords = {
  /** The whole name. */
  whole: [
    ...["vãng lai", "khác", "ngoại tỉnh", "ngoại huyện", "ngoại thành phố", "lang thang", "vô gia cư", "chết", "mới"],
    ...["trạm y tế", "bệnh viện", "quân đội", "quân sự", "biên phòng", "bộ đội", "nhà trường", "cơ quan"],
    ...["doanh nghiệp", "đội tình nguyện", "mặt trận", "công đoàn", "đảng ủy", "ttyt", "bvđk", "cscn", "cscnmt"],
  ],
  /** The name begins so, whatever follows; a kind of unit may. */
  beginnings: [
    ...["ngoài", "không có", "không rõ", "không xác định", "không nơi", "chưa rõ", "chưa xác định", "chưa có"],
    ...["chuyển đi", "chuyển đến", "chuyển khỏi", "chuyển nơi", "tạm trú", "tạm vắng", "đi khỏi", "bỏ đi", "vắng mặt"],
    ...["dưới", "từ đủ", "số", "số xã", "số phường", "số chết", "phát hiện mới", "tăng mới", "đã chết", "từ trần"],
    ...["trung tâm y tế", "trung tâm chữa bệnh", "trung tâm giáo dục", "trung tâm bảo trợ", "trung tâm cai"],
    ...["trung tâm điều trị", "trung tâm dạy nghề", "trung tâm dịch vụ", "trung tâm công tác", "trung tâm kiểm soát"],
    ...["trung tâm quản lý", "trung tâm hỗ trợ", "trung tâm phòng", "trung tâm tư vấn", "trung tâm 05", "trung tâm 06"],
    ...[
      "tt y tế",
      "tt chữa bệnh",
      "tt cbgdlđxh",
      "tt gdtx",
      "tt gdnn",
      "tt bảo trợ",
      "tt btxh",
      "tt cai",
      "tt điều trị",
    ],
    ...[
      "tt dạy nghề",
      "tt dịch vụ",
      "tt dvvl",
      "tt ctxh",
      "tt 05",
      "tt 06",
      "tt05",
      "tt06",
      "ttyt",
      "ttksbt",
      "ttgdtx",
    ],
    ...[
      "cơ sở cai",
      "cơ sở điều trị",
      "cơ sở giáo dục",
      "cơ sở bảo trợ",
      "cơ sở trợ giúp",
      "cơ sở xã hội",
      "cơ sở y tế",
    ],
    ...["cơ sở quản lý", "cơ sở tư vấn", "cơ sở dạy nghề", "cơ sở cấp phát", "cơ sở methadone", "cơ sở khám"],
    ...["cơ sở mmt", "cơ sở đa chức năng", "cs cai", "cs điều trị", "cscn", "cscnmt"],
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
