import type { paneFirstVi } from "./paneFirst.vi";

export const paneFirstEn: typeof paneFirstVi = {
  noTable:
    "No table of figures was found. The workbook needs a table with a column of ward names and columns of figures, for example “Số người nghiện có hồ sơ quản lý”.",
  heading: "How to begin",
  steps: [
    "Paste the wards' tables into this workbook, or add submissions from files below.",
    "Write the period in the table's title, for example “6 tháng đầu năm 2024”.",
    "Press Make report: it reads, checks, computes the rate and writes the report's sheets.",
  ],
};
