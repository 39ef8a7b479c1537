import { assertNever } from "../domain/assertNever";
import type { UnfilledReason } from "../domain/template";
import { count, excerpt, list, percent } from "./display";
import { periodName } from "./names";

const filled = " (đã điền)";
/** UTF-16 units of a sheet name that Excel takes, with room for " (2)". */
const longestName = 27;

/** "Biểu 03 (đã điền)": what the filled copy of a form is called. */
export function copyName(form: string): string {
  const room = longestName - filled.length;
  const start = form.length <= room ? form : form.slice(0, room).replace(/[\uD800-\uDBFF]$/, "");
  return `${start.trimEnd()}${filled}`;
}

/** Why a cell of a form was not filled in, or still needs a look. */
export function unfilledText(why: UnfilledReason): string {
  switch (why.kind) {
    case "noSheet":
      return `Sổ không có trang “${why.sheet}”, hoặc trang này đang ẩn. Hãy chọn lại biểu mẫu.`;
    case "protected":
      return `Trang “${why.sheet}” đang khóa nên không điền được. Hãy vào thẻ Xem lại (Review), bấm Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi lập lại báo cáo.`;
    case "nothingAsked":
      return `Không thấy bảng hoặc chỗ điền nào trên trang “${why.sheet}”. Hãy ghi chỗ cần điền, ví dụ {{kỳ}} hoặc {{NN_HSQL}}.`;
    case "otherPeriod":
      return `Biểu ghi kỳ “${periodName(why.period)}”, khác kỳ báo cáo; số liệu đã điền là của kỳ báo cáo. Hãy sửa kỳ, hoặc ghi {{kỳ}}.`;
    case "unknownUnit":
      return why.proposals.length === 0
        ? `Không có đơn vị “${excerpt(why.name)}” trong số liệu.`
        : `Không có đơn vị “${excerpt(why.name)}” trong số liệu. Có phải ${list(why.proposals, "hay")}?`;
    case "unclearHeading":
      return `Chưa rõ “${excerpt(why.header)}” là chỉ tiêu nào nên để trống.`;
    case "unknownMark":
      return `Chưa hiểu chỗ điền ${excerpt(why.mark)}.`;
    case "unitsLeftOut":
      return `Biểu không có dòng cho ${list(why.names, "và")}; dòng tổng vẫn tính cả các đơn vị này.`;
    case "notReported":
      return `${excerpt(why.name)} chưa báo cáo.`;
    case "noColumn":
      return `Sổ không có số liệu “${excerpt(why.header)}”.`;
    case "noFigure":
      return why.name === ""
        ? `Chưa có số liệu “${excerpt(why.header)}”.`
        : `${excerpt(why.name)}: chưa có số liệu “${excerpt(why.header)}”.`;
    case "partialTotal":
      return `“${excerpt(why.header)}” đã điền, nhưng mới cộng được ${count(why.counted)}/${count(why.all)} đơn vị.`;
    case "partialRate":
      return why.name === ""
        ? "Tỷ lệ để trống vì có đơn vị chưa đủ số liệu."
        : `${excerpt(why.name)}: tỷ lệ để trống vì có đơn vị chưa đủ số liệu.`;
    case "coarseFormat":
      return `Tỷ lệ ${percent(why.part, why.whole, why.abovePermille)}% để trống vì định dạng của ô làm tròn mất chỗ hơn kém mức ${count(why.abovePermille / 10)}%. Hãy thêm chữ số thập phân cho ô.`;
    case "textFormat":
      return "Ô định dạng Văn bản (Text) nên số điền vào sẽ không cộng được. Hãy đổi định dạng sang Số (Number).";
    case "untold":
      return `Chưa có thông tin cho ${excerpt(why.mark)}. Hãy khai ở bước Dữ liệu.`;
    default:
      return assertNever(why);
  }
}
