import type { Plan } from "../domain/target";
import { atHome, voluntaryAtCentre } from "./rehabilitation";

export const socSon2019: Plan = {
  id: "soc-son-2019",
  name: "Sóc Sơn năm 2019",
  document: "Kế hoạch 105/KH-UBND ngày 29/3/2019",
  place: "Sóc Sơn",
  year: 2019,
  notes: [
    "Tiêu đề nêu 105 người, các phần cộng lại là 26 + 82 + 17 = 125 người; 105 có thể là số của văn bản. Ở đây theo dõi từng phần.",
  ],
  targets: [
    {
      id: "SS19-01",
      name: "Cai nghiện bắt buộc",
      unit: "người",
      goal: { kind: "countAtLeast", count: 26, of: ["CNBB"] },
      note: "Cùng với 82 và 17 là 125 người, không phải 105 như tiêu đề.",
    },
    {
      id: "SS19-02",
      name: "Cai nghiện tự nguyện tại cơ sở",
      unit: "người",
      goal: { kind: "countAtLeast", count: 82, of: voluntaryAtCentre },
      note: "Cùng với 26 và 17 là 125 người, không phải 105 như tiêu đề.",
    },
    {
      id: "SS19-03",
      name: "Cai nghiện tại gia đình, cộng đồng",
      unit: "người",
      goal: { kind: "countAtLeast", count: 17, of: atHome },
      note: "Cùng với 26 và 82 là 125 người, không phải 105 như tiêu đề.",
    },
    {
      id: "SS19-04",
      name: "Người nghiện đang giáo dục tại xã, thị trấn được cai nghiện tại gia đình, cộng đồng hoặc điều trị Methadone",
      unit: "%",
      goal: { kind: "everyone", of: ["GDX_DV"], base: ["GDX"] },
    },
    {
      id: "SS19-05",
      name: "Người hoàn thành cai nghiện được quản lý sau cai",
      unit: "%",
      goal: { kind: "everyone", of: ["QLSC_MOI"], base: ["HT_CAI"] },
    },
    {
      id: "SS19-06",
      name: "Người có nhu cầu được tư vấn học nghề, đào tạo nghề",
      unit: "%",
      goal: { kind: "everyone", of: ["HN_TUVAN"], base: ["HN_NHUCAU"] },
    },
    {
      id: "SS19-07",
      name: "Người có nhu cầu được tư vấn việc làm, hỗ trợ tín dụng",
      unit: "%",
      goal: { kind: "rateAtLeast", permille: 500, of: ["VL_TUVAN"], base: ["VL_NHUCAU"] },
      note: "Theo dõi bằng số được tư vấn việc làm; số được hỗ trợ tín dụng có thể trùng người nên không cộng.",
    },
    {
      id: "SS19-08",
      name: "Tạo việc làm cho người sau cai",
      unit: "người",
      goal: { kind: "countAtLeast", count: 20, of: ["VL_TAO"] },
    },
    {
      id: "SS19-09",
      name: "Cán bộ quản lý sau cai, tình nguyện viên được tập huấn",
      unit: "%",
      goal: { kind: "rateAtLeast", permille: 700, of: ["CB_TH"], base: ["CB"] },
    },
    {
      id: "SS19-10",
      name: "Vận động, tổ chức cai nghiện cho người nghiện, người sử dụng trong danh sách",
      unit: "%",
      goal: { kind: "rateAtLeast", permille: 800, of: ["DV_TONG"], base: ["NN_HSQL", "NSD_HSQL"] },
      note: "“Phấn đấu 80 %”: đúng 80 % là đạt. Theo dõi bằng số người được tiếp cận ít nhất 01 dịch vụ.",
    },
  ],
};
