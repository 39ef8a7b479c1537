import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from "playwright-core";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".gz": "application/gzip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface TestBrowser {
  readonly browser: Browser;
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built pages from this machine and starts Chromium. */
export async function startBrowser(): Promise<TestBrowser> {
  const server = await serve(setting("TONGHOP_PAGES"));
  const libraries = setting("TONGHOP_CHROMIUM_LIBRARIES");
  const browser = await chromium.launch({
    executablePath: setting("TONGHOP_CHROMIUM"),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
    env: { ...process.env, ...(libraries === "" ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { browser, address: `http://localhost:${port}`, close };
}

/** The workbench with a workbook open, and the pane in it. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the pages asked of other hosts, and what the browser complained about. */
  readonly complaints: string[];
}

/** `sharpness`: device pixels for one of the page. */
export async function openWorkbench(
  { browser, address }: TestBrowser,
  workbook?: string,
  sharpness = 1,
): Promise<Workbench> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: sharpness,
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== address) complaints.push(`asked ${url.origin}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${address}/workbench.html`);
  const status = page.getByRole("status").first();
  await status.filter({ hasText: ".xlsx" }).waitFor();
  if (workbook !== undefined) await openFile(page, workbook);
  return { page, pane: page.frameLocator("aside iframe"), complaints };
}

/** A file that is on no disk. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a workbook in the workbench, by its path or as a file given; the pane starts over with it. */
export async function openFile(page: Page, file: string | GivenFile): Promise<void> {
  const chosen = typeof file === "string" ? file : payload(file);
  const name = typeof file === "string" ? file.replace(/^.*[\\/]/, "") : file.name;
  await page.getByLabel("Mở sổ Excel").setInputFiles(chosen);
  await page.getByRole("status").first().filter({ hasText: name }).waitFor();
}

/** The file as a field for files takes it. */
export function payload({ name, bytes }: GivenFile): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: types[extname(name)] ?? "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Waits until the pane has read the workbook. */
export async function isRead(pane: FrameLocator): Promise<void> {
  await pane
    .getByText(/^Đọc lúc/)
    .first()
    .waitFor();
}

/** The workbook as "Lưu sổ" saves it; clicked, unless told how it is pressed. */
export async function savedWorkbook(
  page: Page,
  press: (save: Locator) => Promise<void> = (save) => save.click(),
): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page.getByRole("button", { name: "Lưu sổ" })),
  ]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)));
    if (!path.startsWith(folder) || !existsSync(path) || extname(path) === "") {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run browser tests through jest's "browser" project`);
  return value;
}
