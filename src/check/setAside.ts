import { cellKey } from "../domain/address";
import type { Finding } from "../domain/finding";
import type { FigureColumn, Submission } from "../domain/submission";

/**
 * The submission with every figure that stands in a cell with an error taken for not reported.
 * The errors themselves are listed in the report's notes by whoever sets them aside.
 */
export function setAside(submission: Submission, findings: readonly Finding[]): Submission {
  const cells = new Set(
    findings.flatMap(({ severity, at }) => (severity === "error" && at !== null && "row" in at ? [cellKey(at)] : [])),
  );
  if (cells.size === 0) return submission;
  const columns = new Map([...submission.columns].map(([id, column]) => [id, without(column, cells)]));
  return { ...submission, columns };
}

function without(column: FigureColumn, cells: ReadonlySet<string>): FigureColumn {
  const values = column.values.map((value, position) => {
    const at = column.at[position] ?? null;
    return at !== null && cells.has(cellKey(at)) ? NaN : value;
  });
  return { values, at: column.at };
}
