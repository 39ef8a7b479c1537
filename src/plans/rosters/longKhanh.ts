import type { Roster, Unit } from "../../domain/unit";

/** Gone from 2024-11-01. */
const untilOctober2024: readonly Unit[] = [
  { code: "26071", name: "Phường Xuân Trung" },
  { code: "26074", name: "Phường Xuân Thanh" },
];

/** Unchanged in name and code from 2019-06-01 to 2025-06-30. "Bầu" for "Bàu" is how older papers spell it. */
const untilJune2025: readonly Unit[] = [
  { code: "26077", name: "Phường Xuân Bình" },
  { code: "26080", name: "Phường Xuân An" },
  { code: "26083", name: "Phường Xuân Hoà" },
  { code: "26086", name: "Phường Phú Bình" },
  { code: "26089", name: "Xã Bình Lộc" },
  { code: "26092", name: "Xã Bảo Quang" },
  { code: "26095", name: "Phường Suối Tre" },
  { code: "26098", name: "Phường Bảo Vinh" },
  { code: "26101", name: "Phường Xuân Lập" },
  { code: "26104", name: "Phường Bàu Sen", aliases: ["Phường Bầu Sen"] },
  { code: "26107", name: "Xã Bàu Trâm", aliases: ["Xã Bầu Trâm"] },
  { code: "26110", name: "Phường Xuân Tân" },
  { code: "26113", name: "Xã Hàng Gòn" },
];

const fromJuly2025: readonly Unit[] = [
  { code: "26080", name: "Phường Long Khánh" },
  { code: "26089", name: "Phường Bình Lộc" },
  { code: "26098", name: "Phường Bảo Vinh" },
  { code: "26104", name: "Phường Xuân Lập" },
  { code: "26113", name: "Phường Hàng Gòn" },
];

/**
 * Long Khánh (Đồng Nai) in its three states, in the order of the codes of the General Statistics Office.
 * Spelling as in its lists: "Xuân Hoà", where resolutions write "Xuân Hòa".
 *
 * Sources: Nghị quyết 673/NQ-UBTVQH14 (from 2019-06-01), the list in force from 2024-11-01,
 * Nghị quyết 1662/NQ-UBTVQH15 (from 2025-07-01). The last state has no city above it any more:
 * its wards report to the province, and the roster is those five of them that were Long Khánh.
 */
export const longKhanh: readonly Roster[] = [
  {
    id: "long-khanh-2019",
    parent: "Thành phố Long Khánh",
    units: [...untilOctober2024, ...untilJune2025],
    validFrom: "2019-06-01",
    validTo: "2024-10-31",
  },
  {
    id: "long-khanh-2024",
    parent: "Thành phố Long Khánh",
    units: untilJune2025,
    validFrom: "2024-11-01",
    validTo: "2025-06-30",
  },
  {
    id: "long-khanh-2025",
    parent: "Thành phố Long Khánh (cũ)",
    units: fromJuly2025,
    validFrom: "2025-07-01",
    validTo: null,
  },
];
