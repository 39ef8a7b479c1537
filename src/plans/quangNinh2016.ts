import type { Plan } from "../domain/target";
import { atHome } from "./rehabilitation";

const notApart = "Số xây dựng mới không có cột riêng, nên so sánh tổng số hiện có với tổng duy trì và xây dựng mới.";

export const quangNinh2016: Plan = {
  id: "quang-ninh-2016",
  name: "Quảng Ninh năm 2016",
  document: "Kế hoạch năm 2016 của Sở Lao động - Thương binh và Xã hội tỉnh Quảng Ninh",
  place: "Quảng Ninh",
  year: 2016,
  notes: ["Văn bản dùng lẫn “người” và “lượt người”, có chỗ ghi số đang quản lý theo lượt."],
  targets: [
    {
      id: "QN16-01",
      name: "Cai nghiện tại gia đình, cộng đồng",
      unit: "người",
      goal: { kind: "range", from: 300, to: 400, of: atHome },
      note: "Văn bản có chỗ ghi “người”, có chỗ ghi “lượt người”.",
    },
    {
      id: "QN16-02",
      name: "Đưa đi cai nghiện tại Trung tâm",
      unit: "người",
      goal: { kind: "countAtLeast", count: 400, of: ["CNBB", "CNTN_CL"] },
      note: "Tính người cai bắt buộc và tự nguyện tại cơ sở công lập.",
    },
    {
      id: "QN16-03",
      name: "Duy trì thường xuyên tại Trung tâm (cai nghiện, quản lý sau cai)",
      unit: "lượt người",
      goal: { kind: "range", from: 500, to: 700, of: ["NN_COSO"] },
      note: "Số đang có mặt nhưng văn bản ghi đơn vị là lượt người; ở đây tính số người tại thời điểm báo cáo.",
    },
    {
      id: "QN16-04",
      name: "– Trong đó tiếp nhận mới",
      unit: "lượt người",
      goal: { kind: "countAtLeast", count: 400, of: ["COSO_MOI"] },
    },
    {
      id: "QN16-05",
      name: "Xã, phường, thị trấn lành mạnh: duy trì 122, xây dựng mới 5",
      unit: "đơn vị",
      goal: { kind: "maintainAndAdd", keep: 122, add: 5, of: ["XP_DATCHUAN"], added: [] },
      note: notApart,
    },
    {
      id: "QN16-06",
      name: "Đội công tác xã hội tình nguyện: duy trì 15, thành lập mới 5",
      unit: "đội",
      goal: { kind: "maintainAndAdd", keep: 15, add: 5, of: ["DOI_CTXH"], added: [] },
      note: notApart,
    },
    {
      id: "QN16-07",
      name: "Duy trì mô hình phòng, chống mại dâm dựa vào cộng đồng",
      unit: "mô hình",
      goal: { kind: "maintain", count: 8, of: ["MOHINH_MD"] },
    },
    {
      id: "QN16-08",
      name: "Mô hình giảm hại: duy trì 1 (Hạ Long), xây dựng mới 2 (Uông Bí, Cẩm Phả)",
      unit: "mô hình",
      goal: { kind: "maintainAndAdd", keep: 1, add: 2, of: ["MOHINH_GH"], added: [] },
      note: notApart,
    },
    {
      id: "QN16-09",
      name: "Câu lạc bộ hỗ trợ người sau cai: duy trì 6, thành lập mới 4",
      unit: "câu lạc bộ",
      goal: { kind: "maintainAndAdd", keep: 6, add: 4, of: ["CLB"], added: [] },
      note: notApart,
    },
    {
      id: "QN16-10",
      name: "Điểm tư vấn: duy trì 3, thành lập mới 3",
      unit: "điểm",
      goal: { kind: "maintainAndAdd", keep: 3, add: 3, of: ["DIEM_TV"], added: [] },
      note: notApart,
    },
    {
      id: "QN16-11",
      name: "Tăng dần cai nghiện tự nguyện, giảm dần cai nghiện bắt buộc",
      unit: "",
      goal: { kind: "qualitative" },
      note: "Văn bản chỉ nêu hướng, không nêu mức.",
    },
  ],
};
