import type { NodeWorkbook } from "../../../src/standin/openInNode";

/** Draws a form as an agency's clerk would have it: nothing here follows the layout of the product's own sheets. */
export type DrawForm = (sheet: Excel.Worksheet) => void;

export async function addSheet({ run }: NodeWorkbook, name: string, draw: DrawForm): Promise<void> {
  await run(async (context) => {
    draw(context.workbook.worksheets.add(name));
    await context.sync();
  });
}

/** One format goes for all cells, though the declaration knows matrices only. */
function formatAs(sheet: Excel.Worksheet, address: string, format: string): void {
  sheet.getRange(address).numberFormat = format as unknown as string[][];
}

/** The wards of the wide form as it spells them, in an order of its own; the last is of another town. */
export const wideNames = [
  "P. Xuân An",
  "Phường Xuân Bình",
  "P.Xuân Trung",
  "Phường Xuân Thanh",
  "Phường Xuân Hòa",
  "Phường Phú Bình",
  "Phường Suối Tre",
  "Phường Bảo Vinh",
  "Phường Xuân Lập",
  "Phường Bàu Sen",
  "Phường Xuân Tân",
  "Xã Bình Lộc",
  "Xã Bảo Quang",
  "Xã Bàu Trâm",
  "Phường Quyết Thắng",
];

/** From A1 to L28: units in rows, three rows of headings with groups, own sums, a column nobody knows. */
export const drawWideForm: DrawForm = (sheet) => {
  const put = (address: string, rows: (string | number)[][]): void => {
    sheet.getRange(address).formulas = rows;
  };
  put("A1", [["UBND THÀNH PHỐ LONG KHÁNH"]]);
  put("H1", [["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]);
  put("A2", [["{{cơ quan}}"]]);
  put("A4", [["BIỂU 03-BCN\nTÌNH HÌNH QUẢN LÝ NGƯỜI NGHIỆN MA TÚY"]]);
  put("A5", [["(Kỳ báo cáo: {{kỳ}})"]]);
  put("A7:L7", [
    [
      "TT",
      "Tên đơn vị",
      "Số người có hồ sơ quản lý",
      "",
      "",
      "Cai nghiện trong kỳ",
      "",
      "",
      "Số người được tiếp cận dịch vụ",
      "Tỷ lệ tiếp cận dịch vụ (%)",
      "Tỷ lệ tiếp cận",
      "Kinh phí (triệu đồng)",
    ],
  ]);
  put("C8:H8", [["Người nghiện", "Người sử dụng trái phép", "Tổng số", "Bắt buộc", "Tự nguyện", ""]]);
  put("G9:H9", [["Tại cơ sở công lập", "Tại gia đình, cộng đồng"]]);
  put("A10:L10", [["A", "B", 1, 2, "3=1+2", 4, 5, 6, 7, "8=7/3", 9, 10]]);
  wideNames.forEach((name, index) => {
    const row = 11 + index;
    put(`A${row}:B${row}`, [[index + 1, name]]);
    put(`E${row}`, [[`=C${row}+D${row}`]]);
  });
  put("A26", [["TỔNG CỘNG"]]);
  put("C26:G26", [["C", "D", "E", "F", "G"].map((column) => `=SUM(${column}11:${column}25)`)]);
  put("B28", [["NGƯỜI LẬP BIỂU"]]);
  put("I28", [["THỦ TRƯỞNG ĐƠN VỊ"]]);
  for (const merged of [
    "A4:L4",
    "A5:L5",
    "A7:A9",
    "B7:B9",
    "C7:E7",
    "F7:H7",
    "G8:H8",
    "C8:C9",
    "D8:D9",
    "E8:E9",
    "F8:F9",
    "I7:I9",
    "J7:J9",
    "K7:K9",
    "L7:L9",
    "A26:B26",
  ]) {
    sheet.getRange(merged).merge();
  }
  const heads = sheet.getRange("A7:L10").format;
  heads.fill.color = "#DDEBF7";
  heads.font.bold = true;
  heads.wrapText = true;
  heads.horizontalAlignment = "Center";
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    sheet.getRange("A7:L26").format.borders.getItem(edge).style = "Continuous";
  }
  formatAs(sheet, "C11:I26", '#,##0;[Red]-#,##0;"-"');
  sheet.getRange("C11:I11").format.fill.color = "#FFF2CC";
  formatAs(sheet, "J11:J26", "0.0");
  formatAs(sheet, "K11:K26", "0.00%");
  sheet.getRange("B11:B25").format.font.name = "Times New Roman";
  sheet.getRange("A1:A1").format.font.size = 13;
  sheet.getRange("B:B").format.columnWidth = 150;
  sheet.getRange("11:11").format.rowHeight = 22;
  const rule = sheet.getRange("K11:K25").conditionalFormats.add("Custom");
  rule.custom.rule.formula = "=$K11<0.8";
  rule.custom.format.fill.color = "#F8CBAD";
  const page = sheet.pageLayout;
  page.orientation = "Landscape";
  page.setPrintArea("A1:L28");
  page.setPrintTitleRows("$7:$10");
  page.zoom = { horizontalFitToPages: 1 };
  sheet.freezePanes.freezeRows(10);
};

/** From B2 to F16: indicators down the side with one column of figures, placeholders around them. */
export const drawPortraitForm: DrawForm = (sheet) => {
  const put = (address: string, rows: (string | number)[][]): void => {
    sheet.getRange(address).values = rows;
  };
  put("B2", [["PHỤ LỤC SỐ LIỆU {{kỳ}}"]]);
  put("B3", [["'=1+1 {{cơ quan}}"]]);
  put("B5:F5", [["STT", "Nội dung", "ĐVT", "Số liệu", "Ghi chú"]]);
  put("B6:D14", [
    ["I", "Công tác quản lý", ""],
    [1, "Số người nghiện có hồ sơ quản lý", "Người"],
    [2, "Số người sử dụng trái phép chất ma túy có hồ sơ quản lý", "Người"],
    ["II", "Kết quả trong kỳ", ""],
    [3, "Tổng số người được tiếp cận dịch vụ", "Người"],
    [4, "Số người cai nghiện bắt buộc", "Người"],
    [5, "Số người điều trị Methadone", "Người"],
    [6, "Số người được dạy nghề", "Người"],
    [7, "Số vụ việc phát sinh", "Vụ"],
  ]);
  put("B16", [["Trong đó phường Xuân An có {{Xuân An: NN_HSQL}} người, cả địa bàn {{tỷ lệ}}; {{Xuân Ân: NN_HSQL}}."]]);
  put("E15", [["{{quản lý}}"]]);
  sheet.getRange("B5:F5").format.fill.color = "#E2EFDA";
  sheet.getRange("C10").format.font.bold = true;
  formatAs(sheet, "E6:E15", "#,##0");
  sheet.getRange("E11").format.font.color = "#C00000";
  sheet.pageLayout.orientation = "Portrait";
};
