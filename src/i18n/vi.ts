import type { Period } from "../domain/period";
import { count, date, list, percent } from "./display";
import { planSheetWords } from "../plans/goalWords";
import { quotaSheetWords } from "../plans/quotaWords";
import { paneFirstVi } from "./paneFirst.vi";
import { paneFilesVi } from "./paneFiles.vi";
import { paneRangeVi } from "./paneRange.vi";
import type { Language } from "./language";
import { periodName } from "./names";

/**
 * The words the pane opens with; those of later screens are fetched with them. `en.ts` has the same keys; the sheets of
 * the report are Vietnamese in any case.
 */
export const vi = {
  language: "vi" as const,
  title: "Tổng hợp",
  count,
  percent: (part: number, whole: number, barPermille: number) => `${percent(part, whole, barPermille)}%`,
  time: (at: Date) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`,
  period: periodName,
  window: ({ from, to }: Period) => `Từ ngày ${date(from)} đến ngày ${date(to)}`,
  unclearPeriod: "Chưa rõ kỳ báo cáo",
  units: (number: number) => `${count(number)} đơn vị`,
  errors: (number: number) => `${count(number)} lỗi`,
  warnings: (number: number) => `${count(number)} cảnh báo`,
  infos: (number: number) => `${count(number)} ghi chú`,
  noErrors: "không có lỗi",
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Ghi chú" },
  place: (sheet: string, address: string) => `${sheet}!${address}`,

  steps: { label: "Các bước", data: "Dữ liệu", check: "Kiểm tra", results: "Kết quả", report: "Báo cáo" },

  actions: {
    makeReport: "Lập báo cáo",
    seeReport: "Xem báo cáo",
    seeData: "Xem dữ liệu",
    makeAgain: "Lập lại",
    readAgain: "Đọc lại",
    checkAgain: "Kiểm tra lại",
    highlight: "Tô màu",
    clearHighlights: "Bỏ tô màu",
    retry: "Thử lại",
    close: "Đóng",
    showMore: (left: number) => `Xem thêm (còn ${count(left)})`,
    seeErrors: (number: number) => `Xem ${count(number)} lỗi`,
  },

  working: {
    check: "Đang đọc và kiểm tra sổ…",
    report: "Đang lập báo cáo…",
    addFiles: "Đang thêm tệp…",
    writeForms: "Đang lập mẫu phiếu…",
    highlight: "Đang tô màu…",
    clearHighlights: "Đang bỏ tô màu…",
    removeReport: "Đang xóa báo cáo…",
    chooseSheets: "Đang ghi nhớ lựa chọn…",
    chooseTemplate: "Đang ghi nhớ và đọc lại sổ…",
    goTo: "Đang mở ô…",
    chooseRange: "Đang đọc vùng đang chọn…",
    readWhole: "Đang ghi nhớ và đọc lại sổ…",
    answer: "Đang ghi nhớ và đọc lại sổ…",
    nameHeir: "Đang ghi nhớ và đọc lại sổ…",
    accept: "Đang lưu lý do…",
    withdraw: "Đang bỏ chấp nhận…",
    keepAgency: "Đang lưu thông tin cơ quan…",
    choosePlan: "Đang ghi kế hoạch vào sổ…",
    splitQuota: "Đang chia chỉ tiêu…",
    fetch: "Đang tải phần này…",
    long: "Nếu đang gõ dở một ô, hãy bấm Enter.",
  },

  steering: {
    stop: "Dừng",
    stopping: "Đang dừng…",
    stopped: "Đã dừng; sổ vẫn như trước.",
    reading: "Bước 1/2: đang đọc và kiểm tra sổ…",
    writing: "Bước 2/2: đang ghi các trang báo cáo…",
    file: (number: number, all: number) => `Đang thêm tệp ${count(number)}/${count(all)}…`,
  },

  status: {
    read: (time: string, found: string) => `Đọc lúc ${time}: ${found}.`,
    highlighted: (units: number) => `Đã tô ${count(units)} đơn vị.`,
    cleared: "Đã bỏ tô màu.",
    nothingToClear: "Không có ô nào đang tô.",
    wentTo: (place: string) => `Đã chọn ${place}.`,
    nothingShort: "Không có đơn vị nào chưa đạt để tô.",
    answered: (header: string) => `Đã ghi nhớ cột “${header}”.`,
    heirNamed: (unit: string) => `Đã ghi nhớ đơn vị nhận số liệu của ${unit}.`,
    accepted: "Đã chấp nhận cảnh báo.",
    withdrawn: "Đã bỏ chấp nhận.",
    agencyKept: "Đã lưu thông tin cơ quan vào sổ.",
    removed: (sheets: number) =>
      sheets === 0 ? "Không còn trang báo cáo nào để xóa." : `Đã xóa ${count(sheets)} trang báo cáo.`,
    sheetsChosen: "Đã ghi nhớ các trang cần lập.",
    templateChosen: "Đã ghi nhớ biểu mẫu của đơn vị.",
    planKept: (plan: string) => `Đã ghi kế hoạch ${plan} vào trang “${planSheetWords.sheet}”.`,
    quotasKept: (target: string, units: number, lost: readonly string[]) => {
      const loss =
        lost.length === 0 ? "" : ` Dù chỉ tiêu tăng, ${list(lost, "và")} được giao ít hơn trước; hãy xem lại nếu cần.`;
      return `Đã chia ${target} cho ${count(units)} đơn vị, ghi ở trang “${quotaSheetWords.sheet}”.${loss}`;
    },
  },

  stale: {
    title: "Sổ vừa thay đổi",
    body: (time: string) => `Những gì hiện ở đây là của lần đọc lúc ${time}.`,
  },

  failed: {
    check: "Chưa đọc được sổ",
    report: "Chưa lập được báo cáo",
    addFiles: "Chưa thêm được tệp",
    writeForms: "Chưa lập được mẫu phiếu",
    highlight: "Chưa tô màu được",
    clearHighlights: "Chưa bỏ tô màu được",
    removeReport: "Chưa xóa được báo cáo",
    chooseSheets: "Chưa ghi nhớ được lựa chọn",
    chooseTemplate: "Chưa ghi nhớ được biểu mẫu",
    goTo: "Chưa mở được ô này",
    chooseRange: "Chưa dùng được vùng đang chọn",
    readWhole: "Chưa ghi nhớ được",
    answer: "Chưa ghi nhớ được cột này",
    nameHeir: "Chưa ghi nhớ được đơn vị này",
    accept: "Chưa lưu được lý do",
    withdraw: "Chưa bỏ chấp nhận được",
    keepAgency: "Chưa lưu được thông tin cơ quan",
    choosePlan: "Chưa ghi được kế hoạch",
    splitQuota: "Chưa chia được chỉ tiêu",
    draw: "Chưa hiện được ngăn này",
    fetch: "Chưa hiện được phần này",
  },

  failure: {
    cellEditing: "Một ô đang gõ dở. Hãy bấm Enter hoặc Esc trong Excel, rồi thử lại.",
    protected:
      "Trang tính đang khóa. Hãy vào thẻ Xem lại (Review), bấm Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi thử lại.",
    structureProtected:
      "Sổ đang khóa cấu trúc nên không thêm được trang. Hãy vào thẻ Xem lại (Review), bấm Bảo vệ Sổ làm việc (Protect Workbook) để mở khóa, rồi thử lại.",
    tooLarge: "Sổ có quá nhiều ô để đọc. Hãy chuyển những trang không dùng sang tệp khác, rồi thử lại.",
    busy: "Excel đang bận. Hãy đợi một lát rồi thử lại.",
    otherWorkbook: "Một sổ khác đang được chọn. Hãy bấm vào sổ có số liệu, rồi thử lại.",
    gone: "Trang hoặc ô này không còn như lúc đọc. Hãy kiểm tra lại sổ.",
    unsupported: "Bản Excel này không làm được việc này. Hãy cập nhật Excel (cần Excel 2021 trở lên), rồi thử lại.",
    unknown: "Excel không trả lời được. Hãy thử lại; nếu vẫn vậy, hãy lưu sổ, đóng rồi mở lại Excel.",
    notFetched:
      "Chưa tải được một phần của Tổng hợp. Hãy kiểm tra kết nối mạng rồi thử lại; nếu vẫn vậy, hãy đóng ngăn này rồi mở lại.",
    own: "Tổng hợp gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn vậy, hãy đóng ngăn này rồi mở lại.",
  },

  data: {
    period: "Kỳ báo cáo",
    periodHint: "Hãy ghi kỳ ở tiêu đề bảng, ví dụ “6 tháng đầu năm 2024”.",
    roster: "Danh sách đơn vị",
    ownNames: "Theo tên đơn vị trong sổ",
    validFrom: (from: string) => `áp dụng từ ${date(from)}`,
    validTo: (to: string) => `áp dụng đến hết ${date(to)}`,
    validBetween: (from: string, to: string) => `áp dụng từ ${date(from)} đến hết ${date(to)}`,
    present: (present: number, all: number) => `Có trong sổ: ${count(present)}/${count(all)} đơn vị`,
    tables: (number: number) => `Bảng tìm thấy: ${count(number)}`,
    range: (sheet: string, range: string) => `Trang “${sheet}”, ${range}`,
    layout: {
      "units-in-rows": "mỗi đơn vị một dòng",
      "units-in-columns": "mỗi đơn vị một cột",
      "unit-form": "phiếu của một đơn vị",
    },
    notes: "Lưu ý khi đọc sổ",
    agency: "Cơ quan, nơi nhận, người ký",
    privacy: "Không sửa trang tính gốc. Số liệu không rời khỏi máy này.",
  },

  columns: {
    unclear: (number: number) => `Cột cần hỏi lại: ${count(number)}`,
    remembered: (number: number) => `Cột đã ghi nhớ: ${count(number)}`,
  },

  gone: {
    heading: (number: number) => `Đơn vị không còn: ${count(number)}`,
  },

  first: paneFirstVi,
  range: paneRangeVi,
  files: paneFilesVi,
  forms: {
    heading: "Mẫu phiếu cho đơn vị",
    written: (sheets: number) =>
      sheets === 0 ? "Chưa lập: sổ chưa có đơn vị nào." : `Đã lập ${count(sheets)} trang phiếu.`,
  },

  plan: {
    heading: "Kế hoạch",
    inForce: (targets: number, year: number) =>
      year > 0 ? `${count(targets)} chỉ tiêu, năm ${year}` : `${count(targets)} chỉ tiêu`,
    unnamed: "Kế hoạch của sổ này",
    sheet: `Trang “${planSheetWords.sheet}”`,
    change: "Đổi kế hoạch",
  },

  notice: {
    refused: (errors: number) => `Chưa lập báo cáo: sổ còn ${count(errors)} lỗi.`,
    empty: "Chưa lập báo cáo: chưa thấy bảng số liệu nào trong sổ.",
    openPane: (words: string) => `Hãy mở ngăn Tổng hợp ở thẻ Trang đầu (Home) để ${words}.`,
    seeErrors: "xem từng lỗi",
    seeWhat: "xem sổ cần có gì",
  },
};

/** The words of the pane in any language. */
export type Texts = Omit<typeof vi, "language"> & { readonly language: Language };
