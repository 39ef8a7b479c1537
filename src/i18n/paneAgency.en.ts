import type { paneAgencyVi } from "./paneAgency.vi";

/** `paneAgencyVi` in English. */
export const paneAgencyEn: typeof paneAgencyVi = {
  fromTitles: "Tell it once; the workbook remembers it for later reports. What is left empty stays open in the report.",
  kept: "Kept in this workbook. Change it and save when something is new.",
  labels: {
    superior: "Superior agency",
    name: "Reporting agency",
    place: "Place",
    symbol: "Document symbol",
    addressees: "Addressees (“Kính gửi”)",
    authority: "Signing authority",
    signerTitle: "Signer's title",
    signer: "Signer's name",
    recipients: "Recipients (“Nơi nhận”)",
  },
  hints: {
    superior: "For example: “UBND thành phố Long Khánh”",
    name: "For example: “Phòng Lao động - Thương binh và Xã hội”",
    place: "Where the report is issued",
    symbol: "For example: “BC-LĐTBXH”",
    addressees: "One a line",
    authority: "For example: “KT. TRƯỞNG PHÒNG”; one a line, empty when the head signs",
    signerTitle: "For example: “Phó Trưởng phòng”",
    signer: "Without academic titles",
    recipients: "One a line; “Như trên” and “Lưu: VT” are there already",
  },
  save: "Save agency",
};
