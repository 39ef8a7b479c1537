import { planSheetWords } from "../plans/goalWords";

/** The words of the pane about choosing a plan. `panePlans.en.ts` has the same keys. */
export const panePlansVi = {
  none: "Chưa chọn kế hoạch nên chưa theo dõi chỉ tiêu.",
  proposed: (plan: string) => `Theo địa phương và năm của sổ, có thể dùng kế hoạch ${plan}.`,
  which: "Chọn kế hoạch",
  use: "Dùng kế hoạch này",
  whereTo: `Chỉ tiêu được ghi vào trang “${planSheetWords.sheet}” để sửa khi cần.`,
};
