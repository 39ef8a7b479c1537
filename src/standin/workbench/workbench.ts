import { commandText } from "../../i18n/commandText";
import { workbenchText } from "../../i18n/workbenchText";
import { viVN } from "../objects/text/culture";
import { engineFrom, openWorkbook, type StandinWorkbook } from "../openWorkbook";
import type { Exit } from "../pageProtocol";
import { openPane, type Pane } from "../pane";
import { bookView } from "./bookView";
import { moveByF6 } from "./moveByF6";

/*
 * The workbench: a workbook on the left, the unchanged task pane on the right, Excel's stand-in between them.
 * For trying, developing and testing where there is no Excel.
 */

const sample = "samples/long-khanh-6-thang-dau-nam-2024.xlsx";
const place = document.getElementById("workbench") ?? document.body;
const engine = engineFrom(new URL("standin/excelize.wasm.gz", location.href).href);
const toolbar = document.createElement("header");
const book = document.createElement("main");
const paneFrame = document.createElement("aside");
const message = document.createElement("p");
message.setAttribute("role", "status");
const notice = document.createElement("p");
notice.setAttribute("role", "alert");
const view = bookView(book, (text) => (notice.textContent = text));
let open: { readonly name: string; readonly workbook: StandinWorkbook; readonly pane: Pane } | null = null;

async function show(bytes: Uint8Array, name: string): Promise<void> {
  const opening = await openWorkbook(bytes, name, engine, { culture: viVN });
  if (!opening.ok) {
    message.textContent = `${name}: ${commandText.problems[opening.problem]}`;
    return;
  }
  open?.pane.close();
  const { workbook } = opening;
  view.show(workbook.host);
  const pane = openPane(paneFrame, "taskpane.html", workbook.host, { locale: "vi-VN", leave });
  open = { name, workbook, pane };
  // For the console and for tests: the stand-in behind the pane, to inject faults and to look at counts; and the grid.
  Object.assign(window, { standin: workbook.host, textAt: (row: number, column: number) => view.textAt(row, column) });
  message.textContent = name;
}

async function save(): Promise<void> {
  if (open === null) return;
  const bytes = await open.workbook.save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: workbenchText.mimeType }));
  link.download = open.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function take(file: File | undefined): Promise<void> {
  if (file !== undefined) await show(new Uint8Array(await file.arrayBuffer()), file.name);
}

function buildToolbar(): void {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx";
  input.addEventListener("change", () => void take(input.files?.[0]));
  label.className = "press";
  label.append(workbenchText.open, input);
  const button = document.createElement("button");
  button.textContent = workbenchText.save;
  button.addEventListener("click", () => void save());
  toolbar.addEventListener("pointerdown", () => view.commit(), { capture: true });
  toolbar.append(label, button, message, notice);
}

/** The pane is the last on the page: after it the page begins anew, before it are the tabs of the sheets. */
function leave(to: Exit): void {
  if (to === "workbook") view.focus();
  else if (to === "after") toolbar.querySelector("input")?.focus();
  else book.querySelector<HTMLElement>("nav > button:last-child")?.focus();
}

buildToolbar();
moveByF6(paneFrame, () => view.focus());
place.replaceChildren(toolbar, book, paneFrame);
place.addEventListener("dragover", (event) => event.preventDefault());
place.addEventListener("drop", (event) => {
  event.preventDefault();
  void take(event.dataTransfer?.files[0]);
});
const sampleBytes = await fetch(sample)
  .then(async (response) => (response.ok ? new Uint8Array(await response.arrayBuffer()) : null))
  .catch(() => null);
if (sampleBytes === null) message.textContent = workbenchText.noSample;
else await show(sampleBytes, sample.replace(/^.*\//, ""));
