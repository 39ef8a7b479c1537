import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";

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
  if (workbook !== undefined) {
    await page.getByLabel("Mở sổ Excel").setInputFiles(workbook);
    await status.filter({ hasText: workbook.replace(/^.*[\\/]/, "") }).waitFor();
  }
  return { page, pane: page.frameLocator("aside iframe"), complaints };
}

/** The workbook as "Lưu sổ" saves it. */
export async function savedWorkbook(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu sổ" }).click(),
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
