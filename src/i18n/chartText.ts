import { count } from "./display";

/** The words of the sheet with the charts, in Vietnamese whatever language the pane speaks. */
export const chartText = {
  sheet: "Biểu đồ",
  title: "BIỂU ĐỒ KẾT QUẢ CÔNG TÁC CAI NGHIỆN MA TÚY",
  coverage: {
    title: "Tỷ lệ tiếp cận dịch vụ theo đơn vị",
    rate: "Tỷ lệ tiếp cận dịch vụ",
    bar: (permille: number) => `Mức phải vượt (${count(permille / 10)}%)`,
    table: "Số liệu của biểu đồ tỷ lệ tiếp cận dịch vụ",
    heads: ["STT", "Đơn vị", "Được tiếp cận dịch vụ (người)", "Tổng số quản lý (người)", "Tỷ lệ (%)", "Mức phải vượt"],
    /** Said below the chart where it does not show every unit. */
    byGroups: (units: number, groups: number) =>
      `Có ${count(units)} đơn vị; biểu đồ thể hiện số liệu chung của ${count(groups)} đơn vị cấp trên.`,
    worst: (shown: number, all: number) =>
      `Biểu đồ thể hiện ${count(shown)} đơn vị có tỷ lệ thấp nhất trong ${count(all)} đơn vị.`,
    leftOut: (units: number) =>
      `Không thể hiện ${count(units)} đơn vị chưa báo cáo, chưa đủ số liệu hoặc không có đối tượng quản lý.`,
  },
  progress: {
    title: (year: number) => `Tiến độ thực hiện chỉ tiêu năm ${year}`,
    rate: "Kết quả lũy kế so với mức phải đạt",
    bar: "Mức 100%",
    table: "Số liệu của biểu đồ tiến độ thực hiện chỉ tiêu",
    heads: ["Mã số", "Chỉ tiêu", "Kết quả lũy kế", "Mức phải đạt", "Tỷ lệ (%)", "Mức 100%"],
    leftOut: (targets: number) =>
      `Không thể hiện ${count(targets)} chỉ tiêu chưa có số liệu hoặc không đo được bằng tỷ lệ.`,
  },
} as const;
