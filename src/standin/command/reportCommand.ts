import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { addFiles } from "../../app/addFiles";
import type { Setting } from "../../app/assess";
import { neverRead } from "../../app/chooseRange";
import { makeReport, type ReportOutcome } from "../../app/makeReport";
import { reportResult } from "../../app/reportResult";
import { cellAddress } from "../../domain/address";
import type { RangeRefusal } from "../../domain/chosenRange";
import type { FileAnswer, SubmittedFile } from "../../domain/submittedFile";
import type { Unfilled } from "../../domain/template";
import { excelFailure } from "../../excel/failure";
import { readWorkbook } from "../../excel/readWorkbook";
import type { ExcelRun } from "../../excel/session";
import { commandText } from "../../i18n/commandText";
import { paneFileAnswersVi } from "../../i18n/paneFileAnswers.vi";
import { refusalText } from "../../i18n/paneRangeRefused.vi";
import { unfilledText } from "../../i18n/templateText";
import { rosters } from "../../plans/rosters";
import type { Counts } from "../faults";
import { openInNode, startMachinery, type NodeWorkbook } from "../openInNode";
import { type CommandLine, readArguments } from "./arguments";
import { printed } from "./print";
import { writeFiles } from "./writeFiles";

/** 0: report written. 1: errors in the workbook, or a submission that could not be added. 2: wrong usage, no workbook, or a file that cannot be written. */
export type ExitCode = 0 | 1 | 2;

export interface Answer {
  readonly code: ExitCode;
  /** For standard output, or for standard error when the code is 2. */
  readonly text: string;
}

/** Reads a workbook, makes the report and writes it. With code 2 nothing has been written. */
export async function reportCommand(words: readonly string[]): Promise<Answer> {
  const asked = readArguments(words);
  if (asked === null) return refusal(`${commandText.unknownOption}\n${commandText.usage}`);
  const paths = [asked.workbook, ...asked.submissions, asked.out, ...(asked.json === null ? [] : [asked.json])].map(
    (path) => resolve(path),
  );
  if (new Set(paths).size < paths.length) return refusal(commandText.sameFile);
  const bytes = await readFile(asked.workbook).catch(() => null);
  if (bytes === null) return refusal(commandText.unreadableFile(asked.workbook));
  const opening = await openInNode(new Uint8Array(bytes), asked.workbook, startMachinery());
  if (!opening.ok) return refusal(`${asked.workbook}: ${commandText.problems[opening.problem]}`);
  const submissions: SubmittedFile[] = [];
  for (const path of asked.submissions) {
    const content = await readFile(path).catch(() => null);
    if (content === null) return refusal(commandText.unreadableFile(path));
    submissions.push({ name: basename(path), bytes: new Uint8Array(content) });
  }
  return makeAndDeliver(asked, submissions, opening.workbook);
}

async function makeAndDeliver(
  asked: CommandLine,
  submissions: readonly SubmittedFile[],
  { host, run, save }: NodeWorkbook,
): Promise<Answer> {
  const { areas } = asked;
  const setting = { rosters, plan: asked.plan, areas, ...(asked.template !== null && { template: asked.template }) };
  try {
    const added = submissions.length === 0 ? [] : (await addFiles(run, setting, submissions)).answers;
    const unusable = await unusableArea(run, setting, Object.keys(areas));
    if (unusable !== null) return refusal(refusalText(unusable));
    const outcome = await makeReport(run, setting, { acceptErrors: asked.acceptErrors, edited: "keep" });
    const saved = outcome.kind === "written" ? await save() : null;
    return await deliver(asked, added, outcome, saved, host.counts);
  } catch (error) {
    switch (excelFailure(error)) {
      case "tooLarge":
        return refusal(commandText.tooManyCells);
      case "structureProtected":
        return refusal(commandText.structureProtected);
      default:
        return refusal(commandText.failed);
    }
  }
}

/** Why one of the sheets cannot have a range of its own; null when all can. */
async function unusableArea(run: ExcelRun, setting: Setting, sheets: readonly string[]): Promise<RangeRefusal | null> {
  if (sheets.length === 0) return null;
  const snapshot = await readWorkbook(run);
  return sheets.map((sheet) => neverRead(snapshot, setting, sheet)).find((refused) => refused !== null) ?? null;
}

async function deliver(
  asked: CommandLine,
  added: readonly FileAnswer[],
  outcome: ReportOutcome,
  saved: Uint8Array | null,
  counts: Counts,
): Promise<Answer> {
  const result = reportResult(outcome.assessment);
  const failed = await writeFiles([
    ...(saved === null ? [] : [{ path: asked.out, content: saved }]),
    ...(asked.json === null ? [] : [{ path: asked.json, content: `${JSON.stringify(result, null, 2)}\n` }]),
  ]);
  if (failed !== null) return refusal(commandText.unwritableFile(failed));
  const kilobytes = Math.ceil((counts.requestBytes + counts.responseBytes) / 1024);
  const lines = [
    ...added.map(addedLine),
    ...(added.length === 0 ? [] : [""]),
    printed(result, outcome.assessment.coverage.abovePermille),
    "",
    ...(asked.json === null ? [] : [commandText.json(asked.json)]),
    outcome.kind === "written" ? commandText.written(asked.out, outcome.sheets.join(", ")) : commandText.refused,
    ...(outcome.kind === "written" ? outcome.unfilled.map(unfilledLine) : []),
    commandText.requests(counts.requests, kilobytes),
  ];
  const isRefused = added.some(({ kind }) => kind === "refused");
  const hasErrors = isRefused || result.findings.some(({ severity }) => severity === "error");
  return { code: hasErrors ? 1 : 0, text: lines.join("\n") };
}

function addedLine(answer: FileAnswer): string {
  return commandText.added(
    answer.file,
    answer.kind === "taken" ? paneFileAnswersVi.taken(answer.units) : paneFileAnswersVi.refused[answer.why],
  );
}

function unfilledLine({ at, why }: Unfilled): string {
  return commandText.unfilled(at === null ? null : `${at.sheet}!${cellAddress(at)}`, unfilledText(why));
}

function refusal(why: string): Answer {
  return { code: 2, text: why };
}
