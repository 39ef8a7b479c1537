/** A version of the requirement set ExcelApi, such as "1.10". Text, because 1.10 as a number is 1.1. */
export type ApiSet = `${number}.${number}`;

/** True when a host that offers `offered` has everything of `needed`. */
export function offers(offered: string, needed: string): boolean {
  const [major = 0, minor = 0] = offered.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = needed.split(".").map(Number);
  return major > needMajor || (major === needMajor && minor >= needMinor);
}
