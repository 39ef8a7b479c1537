/** "Nữ", "- Nam", "Trong đó: số nữ", "Nữ giới (người)": the women or the men among the people of the heading before. */
export function isOneSex(text: string): boolean {
  return /^[^\p{L}\d]*(?:(?:trong đó|chia ra|gồm|bao gồm)\W+)?(?:(?:tổng )?số )?(?:người )?(?:là )?(?:nam|nữ)(?: giới)?(?: \(người\))?\W*$/iu.test(
    text,
  );
}
