import type { Plan } from "../domain/target";
import { anyRehabilitation, atHome, voluntaryAtCentre } from "./rehabilitation";

const openBase =
  "Văn bản không nêu thời điểm của tổng số người nghiện làm mẫu số. Khi chưa nhập số chốt lúc giao kế hoạch thì tạm tính trên số hiện nay.";

export const longKhanh2024: Plan = {
  id: "long-khanh-2024",
  name: "Long Khánh năm 2024",
  document: "Kế hoạch 62/KH-UBND ngày 15/01/2024",
  place: "Long Khánh",
  year: 2024,
  notes: [
    "Chỉ tiêu cai nghiện mới 27,5 % = 9 % + 7 % + 11,5 % số người nghiện có hồ sơ quản lý, nhưng không nêu số liệu tại thời điểm nào.",
    "Từ ngày 01/11/2024 thành phố còn 13 phường, xã; các chỉ tiêu 15 Điểm tư vấn, 15 Đội tình nguyện được giao khi có 15 phường, xã.",
    "Văn bản dẫn kế hoạch của Sở cho năm 2024 nhưng ghi ngày 04/01/2023 và ký hiệu “KH-SLĐTĐBXH”.",
  ],
  targets: [
    {
      id: "LK24-01",
      name: "Người nghiện, người sử dụng ma túy có hồ sơ quản lý được tiếp cận dịch vụ tư vấn, điều trị, cai nghiện, hỗ trợ hòa nhập cộng đồng",
      unit: "%",
      goal: { kind: "rateAbove", permille: 800, of: ["DV_TONG"], base: ["NN_HSQL", "NSD_HSQL"] },
      note: "“Trên 80 %”: đúng 80 % là chưa đạt.",
    },
    {
      id: "LK24-02",
      name: "Cai nghiện mới trong năm",
      unit: "%",
      goal: { kind: "percentOfBase", permille: 275, of: anyRehabilitation, base: ["NN_HSQL"], frozen: null },
      note: openBase,
    },
    {
      id: "LK24-02a",
      name: "– Cai nghiện bắt buộc tại Cơ sở điều trị nghiện ma túy tỉnh",
      unit: "%",
      goal: { kind: "percentOfBase", permille: 90, of: ["CNBB"], base: ["NN_HSQL"], frozen: null },
      note: openBase,
    },
    {
      id: "LK24-02b",
      name: "– Cai nghiện tự nguyện tại cơ sở",
      unit: "%",
      goal: { kind: "percentOfBase", permille: 70, of: voluntaryAtCentre, base: ["NN_HSQL"], frozen: null },
      note: openBase,
    },
    {
      id: "LK24-02c",
      name: "– Cai nghiện tại gia đình, cộng đồng",
      unit: "%",
      goal: { kind: "percentOfBase", permille: 115, of: atHome, base: ["NN_HSQL"], frozen: null },
      note: openBase,
    },
    {
      id: "LK24-03",
      name: "Duy trì, nâng cao chất lượng điều trị Methadone",
      unit: "người",
      goal: { kind: "maintain", count: null, of: ["MMT_DT"] },
      note: "Văn bản không nêu số phải duy trì.",
    },
    {
      id: "LK24-04",
      name: "Giữ vững phường, xã đạt chuẩn làm tốt công tác phòng, chống tệ nạn ma túy, mại dâm",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["XP_DATCHUAN"], base: "units" },
      note: "Không rõ mẫu số là tất cả phường, xã hay chỉ phường, xã đã được công nhận; ở đây tính trên tất cả.",
    },
    {
      id: "LK24-05",
      name: "Duy trì Điểm tư vấn, hỗ trợ điều trị nghiện tại cộng đồng",
      unit: "điểm",
      goal: { kind: "maintain", count: 15, of: ["DIEM_TV"] },
      note: "Từ ngày 01/11/2024 thành phố còn 13 phường, xã; văn bản chưa điều chỉnh con số 15.",
    },
    {
      id: "LK24-06",
      name: "Duy trì Đội công tác xã hội tình nguyện",
      unit: "đội",
      goal: { kind: "maintain", count: 15, of: ["DOI_CTXH"] },
      note: "Từ ngày 01/11/2024 thành phố còn 13 phường, xã; văn bản chưa điều chỉnh con số 15.",
      source: "Phần IV, mục 3",
    },
    {
      id: "LK24-07",
      name: "Duy trì quản lý sau cai đối với số năm 2023 chuyển sang",
      unit: "người",
      goal: { kind: "maintain", count: null, of: ["QLSC"] },
      note: "Văn bản không nêu số chuyển sang; người hết thời hạn quản lý đương nhiên ra khỏi số này.",
    },
    {
      id: "LK24-08",
      name: "Người hoàn thành cai nghiện được quản lý sau cai tại nơi cư trú",
      unit: "%",
      goal: { kind: "everyone", of: ["QLSC_MOI"], base: ["HT_CAI"] },
      note: "Phần IV và VI tính thêm người hoàn thành điều trị thay thế vào mẫu số; ở đây theo chỉ tiêu ở phần đầu, chỉ người hoàn thành cai nghiện.",
    },
    {
      id: "LK24-09",
      name: "Người sử dụng trái phép chất ma túy được phát hiện và lập hồ sơ quản lý",
      unit: "%",
      goal: { kind: "everyone", of: ["NSD_LAPHS"], base: ["NSD_PHATHIEN"] },
    },
    {
      id: "LK24-10",
      name: "Mỗi chi hội, hội viên trực tiếp giúp đỡ 1–2 người sau cai",
      unit: "người",
      goal: { kind: "perUnit", atLeast: 1, of: ["CHIHOI_GIUP"], per: ["CHIHOI"] },
      note: "Theo dõi mức tối thiểu 01 người. Yêu cầu 1–2 năm không tái nghiện không đọc được từ số liệu của kỳ báo cáo.",
    },
  ],
};
