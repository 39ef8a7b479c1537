/* Settings from the environment:
 *   ADDIN_URL   where build/ will be served, https; written into build/manifest.xml
 *   OFFICE_JS   "local" (default): office.js from npm is copied beside the pages; "cdn": Microsoft's address
 *   PORT        of the development server, 3000 unless told
 *   HTTPS=off   development server without a certificate (Excel itself wants https)
 * and `--env workbench`, which adds the workbench and the gallery of all states of the pane to a build. */
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const zlib = require("node:zlib");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, WebpackError } = require("webpack");

/** The address manifest.xml is written for. */
const SOURCE_ADDRESS = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
/** What a clerk's first opening may download, office.js aside: until the pane is drawn, and until the workbook is read. */
const DRAWN_BUDGET = 155 * 1024;
const READ_BUDGET = 260 * 1024;

/**
 * What office.js asks for beside itself when Excel is the host; the whole package is 86 MB.
 * win32-16.00 is for Excel too old for the add-in: it has to start to be told so.
 */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
];

/** The look of the workbench's grid; its package lets nobody ask for the file by name. */
const UNIVER_STYLES = "node_modules/@univerjs/preset-sheets-core/lib/index.css";

const inProject = (...parts) => path.join(__dirname, ...parts);
const inPackage = (name, ...parts) => path.join(path.dirname(require.resolve(`${name}/package.json`)), ...parts);

/** ADDIN_URL without a trailing slash; throws when Excel would refuse it. */
function publishedAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `ADDIN_URL must be an https:// address without a query, for Excel loads nothing else. Got: ${text}`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function officeSource(text) {
  if (text !== "local" && text !== "cdn") throw new Error(`OFFICE_JS must be "local" or "cdn". Got: ${text}`);
  return text;
}

/** CSP sources for the inline scripts of a page, so that the policy allows exactly the text that is in it. */
function inlineScriptHashes(template) {
  const asParsed = fs.readFileSync(template, "utf8").replace(/\r\n/g, "\n");
  const scripts = asParsed.matchAll(/<script>([\s\S]*?)<\/script>/g);
  return Array.from(scripts, ([, text]) => `'sha256-${crypto.createHash("sha256").update(text).digest("base64")}'`);
}

function page(name, template, office) {
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    inject: "body",
    scriptLoading: "defer",
    minify: false, // the policy's hashes are those of the text in the template
    templateParameters: () => ({
      officeJs: office === "cdn" ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js",
      scriptSources: ["'self'", ...inlineScriptHashes(template), ...(office === "cdn" ? [OFFICE_CDN] : [])].join(" "),
    }),
  });
}

/** `minimized` keeps the minifier away: Microsoft's licence wants its files as they are. */
const officeFiles = () => [
  ...OFFICE_FILES.map((file) => ({
    from: inPackage("@microsoft/office-js", "dist", file),
    to: `office/${file}`,
    info: { minimized: true },
  })),
  { from: inPackage("@microsoft/office-js", "LICENSE.md"), to: "office/LICENSE.md" },
];

const manifest = (address) => ({
  from: inProject("manifest.xml"),
  transform: (content) => content.toString().replaceAll(SOURCE_ADDRESS, () => address.replaceAll("&", "&amp;")),
});

/** Makes the build fail when the pane would be slow to open for the first time. */
class PaneBudget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PaneBudget", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "PaneBudget", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const drawn = compilation.entrypoints.get("taskpane").getFiles();
          const reading = compilation.namedChunkGroups.get("reading")?.getFiles() ?? [];
          const sizeOf = (files) =>
            files.reduce((sum, file) => sum + zlib.gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
          const over = [
            { files: drawn, budget: DRAWN_BUDGET },
            { files: [...new Set([...drawn, ...reading])], budget: READ_BUDGET },
          ].find(({ files, budget }) => sizeOf(files) > budget);
          if (over !== undefined) {
            const [is, may] = [sizeOf(over.files), over.budget].map((bytes) => Math.ceil(bytes / 1024));
            compilation.errors.push(
              new WebpackError(`The pane is ${is} KB gzipped and may be ${may} KB: ${over.files.join(", ")}`),
            );
          }
        },
      );
    });
  }
}

/** Keeps the minifier away from the workbench: its grid would take it minutes, and the page never leaves the machine. */
class WorkbenchAsItIs {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WorkbenchAsItIs", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "WorkbenchAsItIs", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE },
        () => {
          const chunks = Array.from(compilation.chunks).filter(({ runtime }) => runtime === "workbench");
          for (const file of chunks.flatMap(({ files }) => [...files]))
            compilation.updateAsset(file, (source) => source, { minimized: true });
        },
      );
    });
  }
}

/**
 * A certificate this machine trusts, as Excel demands. Where none can be installed the server makes its own: good
 * enough for the workbench in a browser, which warns once.
 */
async function certificate() {
  try {
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch (error) {
    const [why] = String(error.message ?? error).split("\n");
    console.warn(
      `No trusted certificate could be installed: ${why.trim()}\n` +
        "The browser will warn of the server's own: go on to localhost, or start with HTTPS=off. " +
        "Excel itself needs the certificate: see `npx office-addin-dev-certs install`.",
    );
    return {};
  }
}

async function devServer(port) {
  const secure = process.env.HTTPS !== "off";
  return {
    port,
    server: secure ? { type: "https", options: await certificate() } : "http",
    hot: false, // the gate and office.js start only with the page
    liveReload: true,
    client: { overlay: false },
    onListening: () => console.log(`Workbench: ${secure ? "https" : "http"}://localhost:${port}/workbench.html`),
  };
}

module.exports = async function config(env = {}, { mode = "production" } = {}) {
  const { ADDIN_URL, OFFICE_JS = "local", PORT = "3000" } = process.env;
  const production = mode === "production";
  const office = officeSource(OFFICE_JS);
  const address = ADDIN_URL ? publishedAddress(ADDIN_URL) : `https://localhost:${PORT}`;
  const workbench = Boolean(env.workbench || env.WEBPACK_SERVE);
  if (production && !ADDIN_URL) console.warn(`build/manifest.xml points at ${address}. Set ADDIN_URL to publish it.`);

  return {
    mode,
    target: ["web", "es2022"],
    devtool: production ? false : "source-map",
    entry: {
      taskpane: inProject("src/taskpane.tsx"),
      commands: inProject("src/commands.ts"),
      ...(workbench && {
        workbench: inProject("src/standin/workbench/workbench.ts"),
        gallery: inProject("src/standin/gallery/gallery.tsx"),
      }),
    },
    output: {
      path: inProject("build"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    optimization: {
      mangleExports: "size", // nothing outside imports from the pane
      minimizeOptions: { javascript: { ecma: 2022, compress: { ecma: 2022, passes: 3 } } },
    },
    experiments: { html: false }, // or webpack minifies the pages, and an inline script no longer matches its hash
    performance: false, // PaneBudget watches what matters
    plugins: [
      page("taskpane", inProject("src/taskpane.html"), office),
      page("commands", inProject("src/commands.html"), office),
      ...(workbench
        ? ["workbench", "gallery"].map((name) => page(name, inProject(`src/standin/${name}/index.html`), office))
        : []),
      new CopyWebpackPlugin({
        patterns: [
          manifest(address),
          { from: "*.png", context: inProject("assets/icons"), to: "assets/icons/" },
          ...(office === "local" ? officeFiles() : []),
          ...(workbench
            ? [
                { from: inPackage("excelize-wasm", "excelize.wasm.gz"), to: "standin/" },
                { from: inProject(UNIVER_STYLES), to: "standin/univer.css", info: { minimized: true } },
                { from: inProject("assets/samples/*.xlsx"), to: "samples/[name][ext]" },
              ]
            : []),
        ],
      }),
      ...(workbench ? [new WorkbenchAsItIs()] : []),
      ...(production ? [new PaneBudget()] : []),
    ],
    ...(env.WEBPACK_SERVE && { devServer: await devServer(Number(PORT)) }),
  };
};
