import type { Plan } from "../domain/target";

/** Known from an article about the plan; it names no year in which the targets end. */
export const hanoi2024: Plan = {
  id: "hanoi-2024",
  name: "Hà Nội năm 2024",
  document: "Kế hoạch 265/KH-UBND ngày 10/9/2024",
  place: "Hà Nội",
  year: 2024,
  notes: [
    "Văn bản không nêu năm kết thúc; chỉ tiêu được theo dõi theo năm 2024.",
    "Phần lớn chỉ tiêu là tỷ lệ 100 %, được đánh giá theo hiện trạng ở mọi kỳ báo cáo.",
  ],
  targets: [
    {
      id: "HN24-01",
      name: "Xã, phường, thị trấn, cơ quan, doanh nghiệp, tổ chức xã hội được tuyên truyền",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["XP_TT"], base: "units" },
      note: "Theo dõi bằng số xã, phường, thị trấn; cơ quan, doanh nghiệp, tổ chức xã hội có cột riêng, không cộng chung.",
    },
    {
      id: "HN24-02",
      name: "Tổ dân phố, thôn được tiếp cận thông tin ít nhất 01 lần mỗi quý",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["TDP_TT"], base: ["TDP"] },
      note: "Đếm số tổ dân phố, thôn được truyền thông trong quý; kỳ dài hơn một quý chỉ đạt khi quý nào cũng đạt.",
    },
    {
      id: "HN24-03",
      name: "Trường học (trung học cơ sở, trung học phổ thông, dạy nghề) được tuyên truyền",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["TRUONG_TT"], base: ["TRUONG"] },
    },
    {
      id: "HN24-04",
      name: "Người sử dụng trái phép chất ma túy được phát hiện và lập hồ sơ quản lý",
      unit: "%",
      goal: { kind: "everyone", of: ["NSD_LAPHS"], base: ["NSD_PHATHIEN"] },
    },
    {
      id: "HN24-05",
      name: "Người hoàn thành cai nghiện trở về địa phương được lập hồ sơ quản lý sau cai",
      unit: "%",
      goal: { kind: "everyone", of: ["QLSC_MOI"], base: ["HT_CAI"] },
    },
    {
      id: "HN24-06",
      name: "Người nghiện, người sử dụng ma túy có hồ sơ quản lý được tiếp cận dịch vụ tư vấn, điều trị, cai nghiện, hỗ trợ hòa nhập cộng đồng",
      unit: "%",
      goal: { kind: "rateAbove", permille: 800, of: ["DV_TONG"], base: ["NN_HSQL", "NSD_HSQL"] },
      note: "“Trên 80 %”: đúng 80 % là chưa đạt. Kế hoạch năm 2024 của thành phố còn tính cả người bị quản lý sau cai vào mẫu số và can thiệp giảm hại vào dịch vụ; ở đây mẫu số là người nghiện và người sử dụng có hồ sơ.",
    },
    {
      id: "HN24-07",
      name: "Không để tiềm ẩn sản xuất trái phép, đường dây ma túy lớn",
      unit: "",
      goal: { kind: "qualitative" },
    },
    {
      id: "HN24-08",
      name: "Triệt xóa điểm, tụ điểm ma túy, nơi trồng cây có chứa chất ma túy",
      unit: "%",
      goal: { kind: "everyone", of: ["TUDIEM_XOA"], base: ["TUDIEM"] },
      note: "Theo dõi bằng điểm, tụ điểm; nơi trồng cây bị triệt xóa không đếm riêng.",
    },
    {
      id: "HN24-09",
      name: "Không để xuất hiện trồng cây có chứa chất ma túy, phát sinh tụ điểm mới",
      unit: "điểm",
      goal: { kind: "countAtMost", count: 0, of: ["TUDIEM_MOI", "TRONGCAY"] },
    },
    {
      id: "HN24-10",
      name: "Tổ dân phố, thôn, xã tiếp cận thông tin và mục tiêu “vùng xanh”",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["TDP_TT"], base: ["TDP"] },
      note: "“Vùng xanh” không đếm riêng: theo dõi bằng cùng số liệu với chỉ tiêu tổ dân phố, thôn được truyền thông.",
    },
    {
      id: "HN24-11",
      name: "Duy trì và tăng dần số tổ dân phố, thôn, xã “không ma túy”",
      unit: "tổ",
      goal: { kind: "maintain", count: null, of: ["TDP_KHONGMT"] },
      note: "Văn bản không nêu số phải duy trì và số tăng thêm, nên không đánh giá được đạt hay chưa đạt. Số xã không ma túy không cộng chung với số tổ, thôn.",
    },
  ],
};
