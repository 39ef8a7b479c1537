import { count } from "./display";

/** The words of the pane about what a column means. `paneColumns.en.ts` has the same keys. */
export const paneColumnsVi = {
  hint: "Chọn một lần, sổ sẽ ghi nhớ cho những lần sau.",
  morePlaces: (number: number) => `và ${count(number)} chỗ khác`,
  meaningOf: (header: string) => `Cột “${header}” là chỉ tiêu nào`,
  choose: "Chọn chỉ tiêu…",
  proposed: "Gợi ý",
  others: "Chỉ tiêu khác…",
  leaveOut: "Bỏ qua cột này",
  leftOut: "Cột này không được đọc.",
  remember: "Ghi nhớ",
  rememberOf: (header: string) => `Ghi nhớ cột “${header}”`,
  notChosen: "Hãy chọn chỉ tiêu, hoặc chọn bỏ qua cột này.",
};
