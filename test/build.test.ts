import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration, type StatsError } from "webpack";

jest.mock("office-addin-dev-certs", () => ({
  getHttpsServerOptions: () => Promise.reject(new Error("Unable to install the CA certificate. sudo: not found")),
}));

/** The pages, the manifest and the files beside them, built by the project's own configuration from stub bundles. */

type Settings = Partial<Record<"ADDIN_URL" | "OFFICE_JS", string>>;
interface BuildConfiguration extends Configuration {
  readonly entry: Readonly<Record<string, string>>;
  readonly devServer?: unknown;
}
type ConfigurationOf = (env: Record<string, boolean>, argv: { mode: "production" }) => Promise<BuildConfiguration>;

const configurationOf = jest.requireActual<ConfigurationOf>("../webpack.config.js");
const officeDist = join(__dirname, "../node_modules/@microsoft/office-js/dist");
const scratch = mkdtempSync(join(tmpdir(), "tonghop-build-"));
const stub = join(scratch, "stub.js");

beforeAll(() => writeFileSync(stub, "document.title = 'stub';"));
afterAll(() => rmSync(scratch, { recursive: true }));

async function configure(settings: Settings, env: Record<string, boolean> = {}): Promise<BuildConfiguration> {
  const defaults: Settings = { ADDIN_URL: "https://addin.example", OFFICE_JS: "local" };
  const replaced = jest.replaceProperty(process, "env", { ...process.env, ...defaults, ...settings });
  try {
    return await configurationOf(env, { mode: "production" });
  } finally {
    replaced.restore();
  }
}

/** Builds into a folder of its own; the bundles are stubs, the rest is real. */
async function build(
  name: string,
  settings: Settings = {},
  entry = stub,
): Promise<{ errors: StatsError[]; folder: string }> {
  const folder = join(scratch, name);
  const configuration = await configure(settings);
  const compiler = webpack({
    ...configuration,
    entry: Object.fromEntries(Object.keys(configuration.entry).map((key) => [key, entry])),
    output: { ...configuration.output, path: folder },
  });
  const errors = await new Promise<StatsError[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error("webpack returned nothing"));
      else compiler.close(() => resolve(stats.toJson({ all: false, errors: true }).errors ?? []));
    });
  });
  return { errors, folder };
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
}

describe("a production build", () => {
  let folder = "";
  beforeAll(async () => {
    const built = await build("local");
    expect(built.errors).toEqual([]);
    folder = built.folder;
  });

  it.each(["taskpane.html", "commands.html"])(
    "gives %s a policy that allows its own scripts and nothing inline else",
    (name) => {
      const html = readFileSync(join(folder, name), "utf8");
      const inline = Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, text]) => text ?? "");
      const hashes = inline.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
      expect(inline).toHaveLength(name === "taskpane.html" ? 1 : 0);
      expect(policyOf(html)).toBe(
        `default-src 'none'; script-src ${["'self'", ...hashes].join(" ")}; style-src 'self' 'unsafe-inline'; ` +
          "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
      );
    },
  );

  it.each(["taskpane", "commands"])("loads in %s.html the gate, office.js and the bundle in this order", (name) => {
    const html = readFileSync(join(folder, `${name}.html`), "utf8");
    const scripts = Array.from(html.matchAll(/<script[^>]*>/g), ([tag]) => tag);
    expect(scripts.slice(-2)).toEqual([
      expect.stringContaining('src="office/office.js"'),
      expect.stringMatching(new RegExp(`defer.* src="${name}\\.[0-9a-f]{8}\\.js"`)),
    ]);
  });

  it("has the file office.js asks for on every platform of Excel, the retired Windows app aside", () => {
    const office = readFileSync(join(officeDist, "office.js"), "utf8");
    const versions = /excel:\{([^}]*)\}/.exec(office)?.[1] ?? "";
    const files = Array.from(
      versions.matchAll(/(\w+):"([\d.]+)"/g),
      ([, platform, version]) => `${platform ?? ""}-${version ?? ""}`,
    );
    expect(files).toContain("web-16.00");
    for (const file of files.filter((name) => !name.startsWith("winrt"))) {
      expect([file, existsSync(join(folder, `office/excel-${file}.js`))]).toEqual([file, true]);
    }
  });

  it("copies office.js untouched", () => {
    const files = readdirSync(join(folder, "office"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".js"),
    );
    expect(files).toContain("office.js");
    for (const file of files) {
      expect([file, readFileSync(join(folder, "office", file)).equals(readFileSync(join(officeDist, file)))]).toEqual([
        file,
        true,
      ]);
    }
  });

  it("writes the published address into the manifest", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(manifest).toContain('"https://addin.example/taskpane.html"');
    expect(manifest).not.toContain("localhost");
  });

  it("has every file the manifest points at", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    const paths = Array.from(manifest.matchAll(/https:\/\/addin\.example\/([^"]+)/g), ([, path]) => path ?? "");
    expect(paths.length).toBeGreaterThan(16);
    for (const path of paths) expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
  });

  it("leaves the workbench, the stand-in and source maps out", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /workbench|standin|\.map$/.test(file))).toEqual([]);
  });
});

describe("the settings of a build", () => {
  it("take office.js and its place in the policy from Microsoft's address when told so", async () => {
    const { folder } = await build("cdn", { OFFICE_JS: "cdn" });
    const html = readFileSync(join(folder, "taskpane.html"), "utf8");
    expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(policyOf(html)).toMatch(/script-src 'self' 'sha256-\S+' https:\/\/appsforoffice\.microsoft\.com;/);
    expect(existsSync(join(folder, "office"))).toBe(false);
  });

  it("add the workbench only on demand", async () => {
    expect(Object.keys((await configure({})).entry)).toEqual(["taskpane", "commands"]);
    expect(Object.keys((await configure({}, { workbench: true })).entry)).toContain("workbench");
  });

  it("start the workbench with the server's own certificate where none can be installed, and say so", async () => {
    const warned = jest.spyOn(console, "warn").mockImplementation();
    const { devServer } = await configure({}, { WEBPACK_SERVE: true });
    expect(devServer).toMatchObject({ port: 3000, server: { type: "https", options: {} } });
    expect(warned).toHaveBeenCalledWith(expect.stringMatching(/sudo: not found[^]*HTTPS=off/));
    warned.mockRestore();
  });

  it.each(["http://addin.example", "addin.example", "https://addin.example/?v=1"])(
    "refuse to publish at %s",
    async (address) => {
      await expect(configure({ ADDIN_URL: address })).rejects.toThrow(
        `ADDIN_URL must be an https:// address without a query`,
      );
    },
  );

  it("drop the trailing slash of the published address", async () => {
    const { folder } = await build("slash", { ADDIN_URL: "https://addin.example/tong-hop/" });
    expect(readFileSync(join(folder, "manifest.xml"), "utf8")).toContain(
      '"https://addin.example/tong-hop/taskpane.html"',
    );
  });

  it("refuse a source of office.js they do not know", async () => {
    await expect(configure({ OFFICE_JS: "CDN" })).rejects.toThrow('OFFICE_JS must be "local" or "cdn"');
  });

  it("fail when the pane is heavier than its budget", async () => {
    const heavy = join(scratch, "heavy.js");
    const digits = Array.from({ length: 12_000 }, (_, index) =>
      createHash("sha256").update(String(index)).digest("hex"),
    );
    writeFileSync(heavy, `document.title = "${digits.join("")}";`);
    const { errors } = await build("heavy", {}, heavy);
    expect(errors.map((error) => error.message)).toEqual([
      expect.stringMatching(/^The pane is \d+ KB gzipped and may be 155 KB/),
    ]);
  });
});
