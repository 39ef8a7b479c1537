/**
 * Agencies that report on drug rehabilitation, as they write themselves within a sentence: the heads of tables give
 * them in capitals. The work moved to the police in 2025 (Nghị quyết 190/2025/QH15); bodies go on to be renamed, so
 * this list only serves the letters' case.
 */
export const agencyNames: readonly string[] = [
  "Phòng Lao động - Thương binh và Xã hội",
  "Sở Lao động - Thương binh và Xã hội",
  "Chi cục Phòng, chống tệ nạn xã hội",
  "Phòng Nội vụ",
  "Sở Nội vụ",
  "Phòng Văn hóa - Xã hội",
  "Phòng Y tế",
  "Sở Y tế",
];
