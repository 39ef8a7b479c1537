/** Who reports to whom, as the head and the foot of an administrative document name them. "" and [] = left open. */
export interface Agency {
  /** Cơ quan, tổ chức chủ quản trực tiếp */
  readonly superior: string;
  /** Cơ quan, tổ chức ban hành */
  readonly name: string;
  /** Địa danh */
  readonly place: string;
  /** Ký hiệu, what follows the number: "BC-LĐTBXH". */
  readonly symbol: string;
  /** Kính gửi, one agency a line. */
  readonly addressees: readonly string[];
  /** Quyền hạn ký: "TM. ỦY BAN NHÂN DÂN", "KT. TRƯỞNG PHÒNG"; one a line. */
  readonly authority: readonly string[];
  /** Chức vụ: "TRƯỞNG PHÒNG" */
  readonly signerTitle: string;
  /** Họ và tên người ký, without titles. */
  readonly signer: string;
  /** Nơi nhận, one a line, without what every report ends with ("Lưu: VT"). */
  readonly recipients: readonly string[];
}

export const unknownAgency: Agency = {
  superior: "",
  name: "",
  place: "",
  symbol: "",
  addressees: [],
  authority: [],
  signerTitle: "",
  signer: "",
  recipients: [],
};
