import { foldMarks } from "../read/text";

/**
 * Whether a rate stands beside a plan or an earlier figure below one heading: "Được tiếp cận dịch vụ > Kế hoạch | Thực
 * hiện | Tỷ lệ %" is how far the plan is met, not who of those managed was reached.
 */
export function isRateOfPlan(paths: readonly (readonly string[])[], path: readonly string[]): boolean {
  const group = path.slice(0, -1).join("\n");
  return (
    group !== "" &&
    paths.some((other) => other.slice(0, -1).join("\n") === group && plan.test(foldMarks(other.at(-1) ?? "")))
  );
}

const plan = /^(?:kh|ct|ck|ke hoach|chi tieu|muc tieu|cung ky|(?:so )?(?:ky|nam) truoc)(?![\p{L}])/iu;
