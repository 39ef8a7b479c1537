import type { Agency } from "../domain/agency";

/** The words of the form that asks who reports and who signs. */
export const paneAgencyVi = {
  fromTitles: "Ghi một lần, sổ sẽ ghi nhớ cho những báo cáo sau. Ô nào bỏ trống thì báo cáo để chỗ trống.",
  kept: "Đã lưu trong sổ này. Sửa rồi bấm Lưu khi có thay đổi.",
  labels: {
    superior: "Cơ quan chủ quản",
    name: "Cơ quan báo cáo",
    place: "Địa danh",
    symbol: "Ký hiệu văn bản",
    addressees: "Kính gửi",
    authority: "Thẩm quyền ký",
    signerTitle: "Chức vụ người ký",
    signer: "Họ và tên người ký",
    recipients: "Nơi nhận",
  } satisfies Record<keyof Agency, string>,
  hints: {
    superior: "Ví dụ: UBND thành phố Long Khánh",
    name: "Ví dụ: Phòng Lao động - Thương binh và Xã hội",
    place: "Nơi ban hành báo cáo, ví dụ: Long Khánh",
    symbol: "Ví dụ: BC-LĐTBXH",
    addressees: "Mỗi nơi một dòng",
    authority: "Ví dụ: KT. TRƯỞNG PHÒNG; mỗi dòng một ý, để trống nếu cấp trưởng ký",
    signerTitle: "Ví dụ: Phó Trưởng phòng",
    signer: "Không ghi học hàm, học vị",
    recipients: "Mỗi nơi một dòng; “Như trên” và “Lưu: VT” đã có sẵn",
  } satisfies Record<keyof Agency, string>,
  save: "Lưu thông tin cơ quan",
};
