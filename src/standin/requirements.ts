import { offers } from "./wire/apiSet";

/** The requirement sets this Excel says it has, with their versions; texts, because 1.10 is not 1.1. */
export const requirementMatrix = (apiVersion: string): Readonly<Record<string, string>> => ({
  ExcelApi: apiVersion,
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
});

/** `Office.context.requirements.isSetSupported`; a set asked for without a version needs only to be there. */
export function isSetSupported(apiVersion: string, name: string, version?: string | number): boolean {
  const offered = requirementMatrix(apiVersion)[name];
  return offered !== undefined && offers(offered, version === undefined ? "0.0" : String(version));
}
