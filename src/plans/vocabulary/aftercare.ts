import type { Wording } from "./concept";

/** What comes after rehabilitation: management at home, relapse, a trade, work, loans, help. */
export const aftercareWords: readonly Wording[] = [
  {
    says: ["aftercare"],
    phrases: [
      "quản lý sau cai",
      "quản lý sau cai nghiện",
      "quản lý sau cai nghiện ma túy",
      "quản lý người sau cai",
      "quản lý người sau cai nghiện",
      ...["quản lý hỗ trợ sau cai", "hỗ trợ quản lý sau cai"].flatMap((what) => [what, `${what} nghiện`]),
      ...["còn trong thời gian", "chấp hành", "chịu sự"].flatMap((under) => [
        `${under} quản lý sau cai`,
        `${under} quản lý sau cai nghiện`,
      ]),
    ],
  },
  {
    says: ["afterRehab"],
    phrases: [
      ...["sau cai", "sau cai nghiện", "sau cai nghiện ma túy", "người sau cai", "người sau cai nghiện"],
      ...["hồi gia", "người hồi gia", "sau cai hồi gia", "người sau cai hồi gia"],
    ],
  },
  { says: ["relapse"], phrases: ["tái nghiện", "tái nghiện trở lại", "tình trạng tái nghiện"] },
  { says: ["assessed"], phrases: ["đánh giá", "đánh giá tình trạng"] },
  {
    says: ["afterRehab", "afterYear"],
    phrases: ["01 năm", "1 năm", "một năm"].map((year) => `sau cai ${year}`),
  },
  { says: ["afterYear"], phrases: ["sau một năm", "sau 01 năm", "sau 1 năm", "sau 12 tháng"] },
  {
    says: ["afterYear", "received", "assessed"],
    phrases: ["đủ một năm", "đủ 01 năm", "đủ 1 năm", "đủ 12 tháng"].map((year) => `${year} được đánh giá`),
  },
  { says: ["vocational"], phrases: ["học nghề"] },
  {
    says: ["vocational", "advice"],
    phrases: ["nghề", "định hướng học nghề", "hướng nghiệp", "hướng nghiệp học nghề", "về học nghề"].map(
      (what) => `tư vấn ${what}`,
    ),
  },
  { says: ["taught"], phrases: ["đào tạo"] },
  { says: ["vocational", "taught"], phrases: ["dạy nghề", "đã học nghề", "đào tạo nghề", "học nghề đào tạo nghề"] },
  { says: ["job"], phrases: ["việc làm"] },
  { says: ["job", "sought"], phrases: ["tìm việc làm"] },
  { says: ["job", "advice"], phrases: ["tư vấn giới thiệu việc làm", "tư vấn về việc làm"] },
  { says: ["advice", "sought"], phrases: ["tư vấn giới thiệu"] },
  {
    says: ["job", "jobFound"],
    phrases: [
      "tạo việc làm",
      ...["giới thiệu tạo việc làm", "giới thiệu bố trí việc làm", "tìm việc tạo việc làm"],
      "giải quyết việc làm",
      "bố trí việc làm",
      "sắp xếp việc làm",
      "bố trí sắp xếp việc làm",
    ],
  },
  { says: ["jobFound"], phrases: ["giải quyết"] },
  {
    says: ["loan"],
    phrases: [
      ...[
        "vay",
        "vay vốn",
        "tín dụng",
        "vay vốn tín dụng",
        "vay vốn ưu đãi",
        "tiếp cận vốn vay",
        "vay ưu đãi",
        "hỗ trợ vốn",
        "hỗ trợ vốn vay",
        "vay vốn tín dụng ưu đãi",
      ],
      ...[
        "sản xuất",
        "phát triển sản xuất",
        "sản xuất kinh doanh",
        "tạo việc làm",
        "ngân hàng chính sách xã hội",
        "nhcsxh",
      ].map((what) => `vay vốn ${what}`),
    ],
  },
  { says: ["need"], phrases: ["nhu cầu", "nhu cầu về", "nguyện vọng", "đăng ký nhu cầu"] },
  { says: ["support"], phrases: ["hỗ trợ", "trợ giúp", "hỗ trợ xã hội", "chính sách hỗ trợ", "chế độ chính sách"] },
  {
    says: ["helped"],
    phrases: [
      "giúp",
      "giúp đỡ",
      "tiếp cận giúp đỡ",
      "nhận giúp",
      "nhận giúp đỡ",
      ...["nhận giúp đỡ cảm hóa", "giúp đỡ cảm hóa"],
      "tư vấn giúp đỡ",
    ],
  },
  { says: ["managed", "helped"], phrases: ["quản lý giúp đỡ"] },
  {
    says: ["socialIssues"],
    phrases: ["hỗ trợ giải quyết các vấn đề xã hội", "giải quyết các vấn đề xã hội", "hỗ trợ các vấn đề xã hội"],
  },
];
