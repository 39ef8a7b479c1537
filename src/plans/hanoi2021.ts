import type { Plan } from "../domain/target";
import { atHome } from "./rehabilitation";

/** Known from a newspaper's summary only; section numbers of the document are not at hand. */
export const hanoi2021: Plan = {
  id: "hanoi-2021",
  name: "Hà Nội năm 2021",
  document: "Kế hoạch 39/KH-UBND năm 2021",
  place: "Hà Nội",
  year: 2021,
  notes: [
    "Chỉ tiêu lấy theo bản tóm tắt trên báo, chưa đối chiếu với văn bản gốc.",
    "Các chỉ tiêu cai nghiện cộng lại là 900 + 1.100 + 2.100 + 1.000 = 5.100 người; văn bản không nêu tổng số.",
    "Methadone: 4.986 duy trì + 1.500 mới = 6.486, thiếu 14 so với lũy tích 6.500; số ra khỏi điều trị cũng chưa được trừ.",
  ],
  targets: [
    {
      id: "HN21-01",
      name: "Cơ sở giáo dục chuyên nghiệp, phổ thông triển khai Kế hoạch 1567/KH-BGDĐT",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 1000, of: ["TRUONG_KH"], base: ["TRUONG"] },
    },
    {
      id: "HN21-02",
      name: "Người nghiện, người sử dụng ma túy có hồ sơ quản lý, có mặt tại cộng đồng được tiếp cận dịch vụ tư vấn, điều trị, cai nghiện",
      unit: "%",
      goal: { kind: "rateAtLeast", permille: 900, of: ["DV_TONG"], base: ["NN_NGOAI", "NSD_NGOAI"] },
      note: "Mẫu số chỉ gồm người có mặt tại cộng đồng; số được tiếp cận dịch vụ cũng chỉ được đếm trong những người này. Danh sách dịch vụ không có hỗ trợ hòa nhập.",
    },
    {
      id: "HN21-03",
      name: "Lập hồ sơ, đưa người nghiện đi cai nghiện bắt buộc",
      unit: "người",
      goal: { kind: "countAtLeast", count: 900, of: ["CNBB"] },
    },
    {
      id: "HN21-04",
      name: "Cai nghiện tại gia đình và tại cộng đồng",
      unit: "người",
      goal: { kind: "countAtLeast", count: 1100, of: atHome },
    },
    {
      id: "HN21-05",
      name: "Vận động cai nghiện tự nguyện tại cơ sở công lập",
      unit: "người",
      goal: { kind: "countAtLeast", count: 2100, of: ["CNTN_CL"] },
    },
    {
      id: "HN21-06",
      name: "Cai nghiện, cắt cơn tại cơ sở ngoài công lập",
      unit: "người",
      goal: { kind: "countAtLeast", count: 1000, of: ["CNTN_NCL"] },
    },
    {
      id: "HN21-07",
      name: "Duy trì điều trị Methadone (năm 2020 chuyển sang)",
      unit: "bệnh nhân",
      goal: { kind: "maintain", count: 4986, of: ["MMT_DT"] },
      note: "4.986 duy trì + 1.500 mới = 6.486, không bằng 6.500.",
    },
    {
      id: "HN21-08",
      name: "Vận động điều trị Methadone mới",
      unit: "bệnh nhân",
      goal: { kind: "countAtLeast", count: 1500, of: ["MMT_MOI"] },
    },
    {
      id: "HN21-09",
      name: "Lũy tích điều trị Methadone đến cuối năm",
      unit: "bệnh nhân",
      goal: { kind: "cumulative", count: 6500, start: 4986, of: ["MMT_LT"] },
      note: "4.986 + 1.500 = 6.486, thiếu 14 so với 6.500; 6.500 cũng đã là chỉ tiêu của cuối năm 2020. Tiến độ tính từ 4.986.",
    },
    {
      id: "HN21-10",
      name: "Người hoàn thành cai nghiện được quản lý sau cai, tư vấn, hỗ trợ học nghề, việc làm",
      unit: "%",
      goal: { kind: "everyone", of: ["QLSC_MOI"], base: ["HT_CAI"] },
      note: "Theo dõi bằng số được lập hồ sơ quản lý sau cai; tư vấn, học nghề, việc làm không đếm riêng cho nhóm này.",
    },
    {
      id: "HN21-11",
      name: "Mỗi quận, huyện, thị xã có ít nhất 01 mô hình quản lý sau cai hiệu quả",
      unit: "mô hình",
      goal: { kind: "perUnit", atLeast: 1, of: ["MOHINH"], per: "group" },
    },
    {
      id: "HN21-12",
      name: "Duy trì câu lạc bộ B93",
      unit: "câu lạc bộ",
      goal: { kind: "maintain", count: 36, of: ["CLB"] },
    },
    {
      id: "HN21-13",
      name: "Câu lạc bộ B93 sinh hoạt đều, hiệu quả",
      unit: "%",
      goal: { kind: "shareOfUnits", permille: 800, of: ["CLB_DAT"], base: ["CLB"] },
    },
    {
      id: "HN21-14",
      name: "Dạy nghề cho người cai nghiện bắt buộc",
      unit: "người",
      goal: { kind: "countAtLeast", count: 500, of: ["HN_DAYNGHE"] },
      note: "Chỉ đếm người đang cai nghiện bắt buộc.",
    },
    {
      id: "HN21-15",
      name: "Hỗ trợ vay vốn, dạy nghề, việc làm cho người sau cai và hộ gia đình",
      unit: "người",
      goal: { kind: "countAtLeast", count: 30, of: ["VAY"] },
      note: "Một người có thể được hỗ trợ nhiều hình thức, nên chỉ theo dõi bằng số được vay vốn, không cộng các cột.",
    },
    {
      id: "HN21-16",
      name: "Mỗi tình nguyện viên giúp đỡ ít nhất 02 người",
      unit: "người",
      goal: { kind: "perUnit", atLeast: 2, of: ["TNV_GIUP"], per: ["TNV"] },
      note: "Số liệu tổng hợp chỉ cho biết bình quân từng đơn vị, không cho biết từng tình nguyện viên.",
    },
    {
      id: "HN21-17",
      name: "Duy trì điểm tư vấn, hỗ trợ điều trị nghiện tại cộng đồng",
      unit: "điểm",
      goal: { kind: "maintain", count: 14, of: ["DIEM_TV"] },
      note: "14 phường, xã thuộc 7 quận, huyện; tính mỗi phường, xã 01 điểm.",
    },
  ],
};
