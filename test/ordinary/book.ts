import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Assessment, assess } from "../../src/app/assess";
import type { IndicatorId } from "../../src/domain/indicator";
import { atOnce } from "../../src/domain/slices";
import { nothingRemembered } from "../../src/domain/workbook";
import { rosters } from "../../src/plans/rosters";
import type { Rows } from "../check/given";
import { Canvas } from "../generator/canvas";

/** A workbook as an office might have it, with what a person of the trade reads in it. */
export interface Book {
  readonly name: string;
  /** "2024 half1"; null where the workbook tells none. */
  readonly period: string | null;
  readonly ids: readonly IndicatorId[];
  /** Of each unit its figures in the order of `ids`; null where it has not reported. */
  readonly truth: Readonly<Record<string, readonly (number | null)[]>>;
  /** What is wrong or doubtful in it on purpose, in words. */
  readonly slip?: string;
  /** Headings of what no indicator stands for: it may be asked what they mean. */
  readonly foreign?: readonly string[];
  readonly sheets: Readonly<Record<string, Rows>>;
}

/** The books of a file, one a line. */
export function booksIn(file: string): readonly Book[] {
  const parse: (line: string) => Book = JSON.parse;
  const lines = readFileSync(join(__dirname, file), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => parse(line));
}

export function assessed({ sheets }: Book): Assessment {
  const snapshots = Object.entries(sheets).map(([name, rows]) => {
    const canvas = new Canvas(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => canvas.put(row, column, typeof cell === "object" ? cell : { value: cell }));
    });
    return canvas.snapshot();
  });
  const structure = { sheets: [], isLocked: false };
  return atOnce(
    assess({ sheets: snapshots, memory: nothingRemembered, reports: [], structure }, { rosters, plan: null }),
  );
}
