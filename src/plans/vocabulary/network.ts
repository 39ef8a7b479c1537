import type { Wording } from "./concept";

/** Points, teams, clubs, neighbourhoods, schools, money: what is counted that is not people. */
export const networkWords: readonly Wording[] = [
  {
    says: ["advicePoint"],
    phrases: ["điểm tư vấn", "điểm tư vấn cai nghiện"],
  },
  { says: ["point"], phrases: ["điểm", "địa điểm"] },
  {
    says: ["treatmentSupport"],
    phrases: [
      "chăm sóc",
      "hỗ trợ điều trị",
      "hỗ trợ điều trị nghiện",
      "hỗ trợ điều trị nghiện ma túy",
      "hỗ trợ cai nghiện",
      "hỗ trợ cai nghiện ma túy",
    ],
  },
  {
    says: ["team"],
    phrases: [
      ...["đội", "đội tình nguyện", "công tác xã hội tình nguyện", "đội hoạt động xã hội tình nguyện"],
      "đội tình nguyện công tác xã hội",
      ...["đội công tác xã hội", "đội công tác xã hội tình nguyện"].flatMap((team) => [
        team,
        ...["xã", "phường", "xã phường", "thị trấn"].map((commune) => `${team} ${commune}`),
      ]),
    ],
  },
  { says: ["team", "advice"], phrases: ["tổ tư vấn", "tổ tư vấn cộng đồng"] },
  {
    says: ["volunteer"],
    phrases: [
      "tình nguyện viên",
      "tình nguyện viên công tác xã hội",
      "đội viên tình nguyện",
      ...["đội viên tình nguyện viên", "thành viên tình nguyện viên"],
      ...["thành viên", "thành viên của"].flatMap((member) =>
        ["đội công tác xã hội", "đội công tác xã hội tình nguyện"].map((team) => `${member} ${team}`),
      ),
      "đội viên đội tình nguyện",
      "đội viên đội công tác xã hội tình nguyện",
    ],
  },
  {
    says: ["branch"],
    phrases: [
      "chi hội",
      "hội viên",
      "chi hội hội viên",
      "chi hội đoàn thể",
      "chi hội hội viên các đoàn thể",
      "chi hội hội viên đoàn thể",
      "hội đoàn thể",
      "tổ chức hội đoàn thể",
    ],
  },
  { says: ["club"], phrases: ["câu lạc bộ", "b93", "b 93"] },
  { says: ["model"], phrases: ["mô hình"] },
  {
    says: ["officer"],
    phrases: [
      "cán bộ",
      ...["", " cai nghiện", " phòng chống tệ nạn xã hội"].map((what) => `cán bộ làm công tác${what}`),
    ],
  },
  {
    says: ["trained"],
    phrases: [
      "tập huấn",
      "tập huấn nghiệp vụ",
      "đào tạo tập huấn",
      "tập huấn điều trị nghiện",
      "tập huấn bồi dưỡng",
      "bồi dưỡng tập huấn",
      "qua tập huấn",
    ],
  },
  { says: ["active"], phrases: ["hoạt động", "đang hoạt động"] },
  { says: ["maintained"], phrases: ["duy trì", "được duy trì"] },
  { says: ["achieved"], phrases: ["đạt", "sinh hoạt đều", "sinh hoạt đều đặn", "sinh hoạt thường xuyên"] },
  { says: ["effective"], phrases: ["hiệu quả", "hoạt động tốt"] },
  { says: ["prostitution"], phrases: ["mại dâm"] },
  {
    says: ["prevention"],
    phrases: [
      "phòng chống",
      "phòng ngừa",
      "về phòng chống",
      "phòng chống tệ nạn",
      "về phòng chống tệ nạn",
      "phòng chống tệ nạn xã hội",
      "phòng chống ma túy mại dâm",
      "tệ nạn",
      "tệ nạn xã hội",
    ],
  },
  { says: ["communityBased"], phrases: ["dựa vào cộng đồng"] },
  {
    says: ["drugFree"],
    phrases: [
      "không ma túy",
      "không có ma túy",
      "không có người nghiện",
      "không có người nghiện ma túy",
      "không có tệ nạn ma túy",
      "sạch ma túy",
      "sạch về ma túy",
    ],
  },
  { says: ["drugFree", "prostitution"], phrases: ["không có tệ nạn ma túy mại dâm", "không tệ nạn ma túy mại dâm"] },
  {
    says: ["upToStandard"],
    phrases: [
      "đạt chuẩn",
      "đạt tiêu chuẩn",
      "được công nhận đạt tiêu chuẩn",
      "lành mạnh",
      "làm tốt",
      "làm tốt công tác",
    ],
  },
  {
    says: ["upToStandard", "commune"],
    phrases: ["xã", "phường", "xã phường", "xã phường thị trấn"].flatMap((where) => [
      `${where} được công nhận đạt chuẩn`,
      `${where} lành mạnh không có tệ nạn xã hội`,
    ]),
  },
  {
    says: ["neighbourhood"],
    phrases: [
      ...[
        "tổ dân phố",
        "tổ dân phố tổ",
        "khu dân cư",
        "khu phố",
        "thôn",
        "thôn bản",
        "thôn xóm",
        "thôn ấp",
        "ấp",
        "ấp khu vực",
      ],
      ...["bản", "xóm", "làng", "buôn", "thôn làng", "thôn buôn", "tiểu khu"],
      ...["khóm", "phố", "khối", "khối phố", "tổ bản"],
    ],
  },
  { says: ["school"], phrases: ["trường", "trường học", "nhà trường", "tại nhà trường", "cơ sở giáo dục"] },
  { says: ["agency"], phrases: ["cơ quan"] },
  { says: ["agency", "enterprise"], phrases: ["cơ quan đơn vị doanh nghiệp"] },
  { says: ["enterprise"], phrases: ["doanh nghiệp"] },
  { says: ["society"], phrases: ["tổ chức xã hội"] },
  {
    says: ["informed"],
    phrases: [
      ...["truyền thông", "tuyên truyền", "tuyên truyền giáo dục", "thông tin tuyên truyền"],
      ...["tiếp cận thông tin", "tiếp cận thông tin truyền thông"],
    ],
  },
  {
    says: ["deployed"],
    phrases: [
      "triển khai",
      "triển khai kế hoạch",
      "xây dựng kế hoạch",
      "ban hành kế hoạch",
      "ban hành thực hiện kế hoạch",
      "có kế hoạch phòng chống",
    ],
  },
  { says: ["hotspot"], phrases: ["tụ điểm", "điểm tụ điểm", "điểm nóng", "điểm phức tạp", "tụ điểm phức tạp"] },
  { says: ["cleared"], phrases: ["triệt xóa", "triệt phá", "xóa", "xóa bỏ"] },
  { says: ["arisen"], phrases: ["phát sinh"] },
  {
    says: ["cultivation"],
    phrases: [
      ...["trồng cây", "trồng cây thuốc phiện", "trồng cây thuốc phiện cây có chất ma túy"],
      ...["vụ nơi trồng cây có chứa chất ma túy", "trồng cây có chứa chất ma túy", "trồng cây có chất ma túy"],
      ...["vụ trồng cây có chứa chất ma túy", "trồng cây cần sa thuốc phiện", "trồng cây chứa chất ma túy"],
    ],
  },
  {
    says: ["funding"],
    phrases: [
      "kinh phí",
      "kinh phí hoạt động",
      "kinh phí hoạt động phòng chống ma túy",
      "kinh phí đã sử dụng",
      "kinh phí cho công tác cai nghiện",
      "kinh phí cho công tác cai nghiện quản lý sau cai",
    ],
  },
  { says: ["money"], phrases: ["triệu đồng", "tr đồng", "triệu đ", "tr đ"] },
];
