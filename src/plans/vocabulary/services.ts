import type { Wording } from "./concept";

const ones = ["01", "1", "một"];
/** Whichever service it is. */
const anyServices = [
  "dịch vụ",
  ...["hỗ trợ", "trợ giúp", "hỗ trợ điều trị", "hỗ trợ cai nghiện", "tư vấn hỗ trợ điều trị"].map(
    (kind) => `dịch vụ ${kind}`,
  ),
];

/** Services, rehabilitation and treatment. */
export const serviceWords: readonly Wording[] = [
  { says: ["reach"], phrases: ["tiếp cận", "tiếp cận với", "đã tiếp cận", "đã được tiếp cận"] },
  { says: ["service"], phrases: ["dịch vụ"] },
  { says: ["reach", "service"], phrases: ["cung cấp dịch vụ", "thụ hưởng dịch vụ", "hưởng dịch vụ"] },
  {
    says: ["services"],
    phrases: [
      ...["tư vấn điều trị cai nghiện", "tư vấn cai nghiện điều trị", "tư vấn hỗ trợ điều trị cai nghiện"],
      ...["điều trị tư vấn cai nghiện", "điều trị cai nghiện tư vấn"],
      ...["cai nghiện tư vấn điều trị", "cai nghiện điều trị tư vấn"],
      "tư vấn điều trị cai nghiện hỗ trợ hòa nhập",
      "tư vấn điều trị cai nghiện hỗ trợ hòa nhập cộng đồng",
      "tư vấn điều trị cai nghiện ma túy hỗ trợ hòa nhập",
      "tư vấn điều trị cai nghiện ma túy hỗ trợ hòa nhập cộng đồng",
    ],
  },
  {
    says: ["once"],
    phrases: [
      ...["ít nhất", "tối thiểu"].flatMap((least) => ones.map((one) => `${least} ${one}`)),
      "một trong các",
      "ít nhất một trong các",
      "01 trong các",
      "không trùng",
      "không trùng người",
      "không tính trùng",
      "không trùng lặp",
      "tính người không tính lượt",
      "đếm người không trùng",
      ...["tính theo người", "đếm theo người"],
      ...ones.flatMap((one) => [
        `tính ${one} lần`,
        ...["tính", "chỉ tính", "đếm", "chỉ đếm", "thống kê", "chỉ thống kê"].flatMap((count) =>
          ["mỗi người", "01 người", "1 người", "một người"].map((each) => `${each} ${count} ${one} lần`),
        ),
      ]),
    ],
  },
  {
    says: ["reach", "service", "once"],
    phrases: ones.flatMap((one) => [
      `hưởng ít nhất ${one} dịch vụ`,
      ...anyServices
        .slice(1)
        .flatMap((service) => ["ít nhất", "tối thiểu"].map((least) => `tiếp cận ${least} ${one} ${service}`)),
    ]),
  },
  {
    says: ["people", "reach", "service", "once"],
    phrases: ["hưởng", "thụ hưởng", "được hưởng", "được thụ hưởng", "được cung cấp", "sử dụng", "được sử dụng"].flatMap(
      (have) =>
        ones.flatMap((one) =>
          anyServices.flatMap((service) =>
            ["ít nhất", "tối thiểu"].map((least) => `người ${have} ${least} ${one} ${service}`),
          ),
        ),
    ),
  },
  {
    says: ["severalEach"],
    phrases: ["01 người", "1 người", "một người"].flatMap((one) =>
      ["sử dụng", "dùng", "hưởng", "nhận", "tiếp cận", "tham gia"].map((use) => `${one} có thể ${use} nhiều dịch vụ`),
    ),
  },
  {
    says: ["advice"],
    phrases: [
      ...["tư vấn về điều trị", "tư vấn về điều trị cai nghiện"],
      ...["đội công tác xã hội", "đội công tác xã hội tình nguyện"].map((team) => `tư vấn tại điểm tư vấn ${team}`),
      ...["tư vấn", "tham vấn", "tư vấn tâm lý", "tư vấn tâm lý pháp lý", "tư vấn về cai nghiện"],
      ...["đến tư vấn tại điểm tư vấn", "tư vấn hỗ trợ tại điểm tư vấn", "sử dụng dịch vụ tư vấn"],
      ...["hỗ trợ tư vấn tại điểm tư vấn", "tư vấn chăm sóc tại điểm", "tư vấn tâm lý hỗ trợ điều trị"],
    ],
  },
  {
    says: ["treatment"],
    phrases: [
      ...["điều trị", "điều trị nghiện", "điều trị nghiện ma túy", "uống", "uống thuốc"],
      // Wherever the medicine is taken; a single place would be a part.
      "tại các cơ sở điểm cấp phát thuốc",
    ],
  },
  {
    says: ["rehab"],
    phrases: [
      "cai",
      "cai nghiện",
      "cai nghiện ma túy",
      "cắt cơn",
      "cai cắt cơn",
      "cắt cơn giải độc",
      "cai nghiện phục hồi",
      "cai nghiện ma túy phục hồi",
      "kết hợp cai nghiện",
    ],
  },
  { says: ["rehab", "facility"], phrases: ["cai nghiện tập trung"] },
  { says: ["rehab", "compulsory", "facility"], phrases: ["cai nghiện bắt buộc tập trung"] },
  { says: ["compulsory"], phrases: ["bắt buộc", "theo diện bắt buộc", "theo quyết định bắt buộc"] },
  {
    says: ["past", "sent"],
    phrases: [
      ...["có quyết định", "đã có quyết định", "có quyết định của tòa án", "đã có quyết định của tòa án"],
      ...["tòa án quyết định", "tòa án ra quyết định", "tòa án đã ra quyết định"],
    ].flatMap((so) => ["đã đưa", "đã đưa đi", "đã đưa vào"].map((sent) => `${so} ${sent}`)),
  },
  { says: ["voluntary"], phrases: ["tự nguyện", "theo diện tự nguyện"] },
  // Who goes through it of their own will begins by registering with the commune (Luật 73/2021, Điều 30).
  {
    says: ["voluntary", "rehab"],
    phrases: ["cai nghiện", "cai nghiện ma túy", "cai", "thực hiện cai nghiện"].map(
      (rehab) => `đăng ký ${rehab} tự nguyện`,
    ),
  },
  { says: ["voluntaryRehab"], phrases: ["cntn", "cnmttn"] },
  { says: ["public"], phrases: ["công lập", "nhà nước"] },
  { says: ["private"], phrases: ["ngoài công lập", "ngoài cl", "tư nhân", "do tư nhân thành lập", "dân lập"] },
  { says: ["family"], phrases: ["gia đình", "tại nhà"] },
  { says: ["sent"], phrases: ["đi", "đưa", "đưa đi", "đưa vào", "vào", "vận động", "vận động đi"] },
  { says: ["takesPart"], phrases: ["tham gia"] },
  { says: ["admitted"], phrases: ["tiếp nhận"] },
  {
    says: ["methadone"],
    // "Số liều methadone" would be taken for it.
    phrases: [
      "methadone",
      "số liệu methadone",
      "thuốc methadone",
      ...["uống", "dùng", "sử dụng"].flatMap((take) =>
        ["", "thuốc ", "thuốc thay thế "].map((medicine) => `${take} ${medicine}methadone`),
      ),
      ...["hằng ngày", "hàng ngày"].map((daily) => `uống methadone ${daily}`),
      "tại cơ sở methadone",
      "tại cơ sở điều trị methadone",
      "methadon",
      "metadone",
      "metadon",
      "methadol",
      "mê ta đôn",
      "mêtađôn",
      "mêthađôn",
    ],
  },
  { says: ["substitution"], phrases: ["thay thế", "thuốc thay thế"] },
  { says: ["opioid"], phrases: ["chất dạng thuốc phiện", "dạng thuốc phiện"] },
  {
    says: ["treatment", "opioid"],
    phrases: ["điều trị nghiện chất dạng thuốc phiện", "điều trị nghiện các chất dạng thuốc phiện"],
  },
  {
    says: ["reintegration"],
    phrases: ["", "giúp đỡ ", "giúp đỡ hỗ trợ "].flatMap((help) =>
      ["hòa nhập", "hòa nhập cộng đồng", "tái hòa nhập", "tái hòa nhập cộng đồng"].map((what) => `${help}${what}`),
    ),
  },
  {
    says: ["harmReduction"],
    phrases: ["giảm hại", "giảm tác hại", "can thiệp giảm hại", "can thiệp giảm tác hại"],
  },
  { says: ["received", "harmReduction"], phrases: ["được cấp phát bơm kim tiêm can thiệp giảm hại"] },
  {
    says: ["received", "harmReduction"],
    phrases: ["được phát", "được cấp", "được cấp phát", "được nhận"].flatMap((given) =>
      ["bơm kim tiêm", "bơm kim tiêm sạch", "bkt"].flatMap((needles) =>
        ["bao cao su", "bcs"].map((condoms) => `${given} ${needles} ${condoms}`),
      ),
    ),
  },
  {
    says: ["received", "harmReduction"],
    phrases: ["giảm hại", "giảm tác hại"].flatMap((harm) => [
      `được can thiệp ${harm} cấp bkt bcs`,
      `nhận can thiệp ${harm}`,
    ]),
  },
  {
    says: ["completed"],
    phrases: [
      "hoàn thành",
      "hoàn thành xong",
      "hoàn thành thời gian",
      "hoàn thành quy trình",
      "chấp hành xong",
      "chấp hành xong thời gian",
      "cấp giấy xác nhận hoàn thành",
      "ra khỏi chương trình do hoàn thành",
    ],
  },
  {
    says: ["completed", "rehab"],
    phrases: [
      ...["cai xong", "cai nghiện xong"],
      ...["cai nghiện", "cai nghiện ma túy"].map((rehab) => `hoàn thành ${rehab} được cấp giấy xác nhận`),
    ],
  },
];
