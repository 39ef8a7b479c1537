import { planSheetWords } from "../plans/goalWords";

/** The words of the pane about choosing a plan. `panePlans.en.ts` has the same keys. */
export const panePlansVi = {
  none: "Chưa chọn kế hoạch nên chưa theo dõi chỉ tiêu.",
  proposed: (plan: string) => `Theo địa phương và năm của sổ, có thể dùng kế hoạch ${plan}.`,
  which: "Chọn kế hoạch",
  use: "Dùng kế hoạch này",
  whereTo: `Chỉ tiêu được ghi vào trang “${planSheetWords.sheet}” để sửa khi cần.`,
  confirm: (plan: string) => `Thay trang “${planSheetWords.sheet}” bằng kế hoạch ${plan}?`,
  confirmLoss: `Trang “${planSheetWords.sheet}” đang có sẽ bị xóa; những gì đã sửa trên trang đó sẽ mất.`,
  replace: "Thay kế hoạch",
  goBack: "Quay lại",
};
