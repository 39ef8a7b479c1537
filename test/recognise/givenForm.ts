import { assessed, findingsIn, type Rows } from "../check/given";

type Row = readonly (string | number)[];

/** The form of one ward, below its title and its headings. */
export const form = (...rows: readonly Row[]): Rows => [
  ["UBND xã An Bình"],
  ["Quý I/2024"],
  ["TT", "Nội dung", "Số lượng"],
  ...rows,
];
/** Figures as they are read; `null` where the form asks for one and none is given. */
export const read = (rows: Rows): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    [...assessed(rows).submission.columns].map(
      ([
        id,
        {
          values: [value = NaN],
        },
      ]) => [id, Number.isNaN(value) ? null : value],
    ),
  );
/** The cells of the headings that are asked about. */
export const asked = (rows: Rows): string[] =>
  findingsIn(rows).flatMap((found) => /(?:ambiguous|unmapped)-column (\w+)/.exec(found)?.[1] ?? []);
