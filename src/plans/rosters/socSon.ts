import type { Roster } from "../../domain/unit";

/**
 * Sóc Sơn (Hà Nội) before and after the communes were merged, in the order of the codes of the
 * General Statistics Office. Spelling as in its lists: "Đức Hoà".
 *
 * Source of the second state: Nghị quyết 1656/NQ-UBTVQH15, Điều 1 khoản 122–126. It has no district above
 * it any more: its communes report to the city of Hà Nội, and the roster is those five that were Sóc Sơn.
 */
export const socSon: readonly Roster[] = [
  {
    id: "soc-son",
    parent: "Huyện Sóc Sơn",
    units: [
      { code: "00376", name: "Thị trấn Sóc Sơn" },
      { code: "00379", name: "Xã Bắc Sơn" },
      { code: "00382", name: "Xã Minh Trí" },
      { code: "00385", name: "Xã Hồng Kỳ", aliases: ["Xã Hồng Kì"] },
      { code: "00388", name: "Xã Nam Sơn" },
      { code: "00391", name: "Xã Trung Giã" },
      { code: "00394", name: "Xã Tân Hưng" },
      { code: "00397", name: "Xã Minh Phú" },
      { code: "00400", name: "Xã Phù Linh" },
      { code: "00403", name: "Xã Bắc Phú" },
      { code: "00406", name: "Xã Tân Minh" },
      { code: "00409", name: "Xã Quang Tiến" },
      { code: "00412", name: "Xã Hiền Ninh" },
      { code: "00415", name: "Xã Tân Dân" },
      { code: "00418", name: "Xã Tiên Dược" },
      { code: "00421", name: "Xã Việt Long" },
      { code: "00424", name: "Xã Xuân Giang" },
      { code: "00427", name: "Xã Mai Đình" },
      { code: "00430", name: "Xã Đức Hoà" },
      { code: "00433", name: "Xã Thanh Xuân" },
      { code: "00436", name: "Xã Đông Xuân" },
      { code: "00439", name: "Xã Kim Lũ" },
      { code: "00442", name: "Xã Phú Cường" },
      { code: "00445", name: "Xã Phú Minh" },
      { code: "00448", name: "Xã Phù Lỗ" },
      { code: "00451", name: "Xã Xuân Thu" },
    ],
    validFrom: null,
    validTo: "2025-06-30",
  },
  {
    id: "soc-son-2025",
    parent: "Huyện Sóc Sơn (cũ)",
    units: [
      { code: "00376", name: "Xã Sóc Sơn" },
      { code: "00382", name: "Xã Kim Anh" },
      { code: "00385", name: "Xã Trung Giã" },
      { code: "00430", name: "Xã Đa Phúc" },
      { code: "00433", name: "Xã Nội Bài" },
    ],
    validFrom: "2025-07-01",
    validTo: null,
  },
];
