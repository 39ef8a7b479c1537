/**
 * A hidden name on every sheet this product writes, by which it knows them again: renaming or moving the sheet
 * does not lose it, and it stays in the file.
 */
export const reportMark = "TongHop_BaoCao";
