/** The words of the pane about units that are gone. `paneGone.en.ts` has the same keys. */
export const paneGoneVi = {
  hint: "Số liệu kỳ trước của các đơn vị này nay cộng vào đơn vị nào?",
  heirOf: (unit: string) => `Đơn vị nhận số liệu của ${unit}`,
  choose: "Chọn đơn vị…",
  proposed: "Có nhận một phần địa bàn",
  others: "Đơn vị khác",
  nobody: "Không cộng vào đơn vị nào",
  notChosen: "Hãy chọn đơn vị, hoặc chọn không cộng vào đơn vị nào.",
  remember: "Ghi nhớ",
  rememberOf: (unit: string) => `Ghi nhớ đơn vị nhận số liệu của ${unit}`,
};
