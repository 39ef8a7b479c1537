import type { RefusedFile } from "../domain/submittedFile";
import { count, list } from "./display";

/** What became of files that were added. `paneFileAnswers.en.ts` has the same keys. */
export const paneFileAnswersVi = {
  taken: (units: readonly string[]) =>
    units.length > 3 ? `Đã thêm: số liệu của ${count(units.length)} đơn vị` : `Đã thêm: ${list([...units], "và")}`,
  refused: {
    encrypted: "Chưa thêm: tệp có mật khẩu. Hãy mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.",
    legacyXls: "Chưa thêm: tệp dạng .xls cũ. Hãy mở bằng Excel và lưu lại thành .xlsx.",
    notWorkbook: "Chưa thêm: đây không phải tệp Excel .xlsx.",
    damaged: "Chưa thêm: tệp hỏng hoặc bị cắt cụt. Hãy xin đơn vị gửi lại.",
    tooLarge: "Chưa thêm: tệp quá lớn. Hãy mở tệp và chép trang số liệu sang sổ này.",
    noTable: "Chưa thêm: không thấy bảng số liệu nào trong tệp.",
  } satisfies Record<RefusedFile, string>,
};
