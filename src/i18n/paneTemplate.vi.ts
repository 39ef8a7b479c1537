import { count } from "./display";
import { unfilledText } from "./templateText";

/** The words of the pane about the agency's own form. `paneTemplate.en.ts` has the same keys. */
export const paneTemplateVi = {
  heading: "Biểu mẫu của đơn vị",
  which: "Trang làm biểu mẫu",
  none: "Không dùng",
  hint: "Báo cáo điền vào một bản sao của trang này và giữ nguyên định dạng. Chỉ điền ô trống và chỗ ghi {{kỳ}}, {{cơ quan}}, {{NN_HSQL}}.",
  notThere: (sheet: string) => `Không còn trang “${sheet}”`,
  open: (number: number) => `Biểu mẫu: ${count(number)} chỗ cần xem`,
  unfilled: unfilledText,
};
