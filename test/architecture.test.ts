import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const source = resolve(__dirname, "../src");

interface SourceFile {
  /** Path below src, with "/". */
  readonly path: string;
  readonly text: string;
  /** Paths below src of what it imports; package names as they stand. */
  readonly imports: readonly string[];
}

function sourceFiles(): SourceFile[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(source, path), "utf8");
      const specifiers = [
        ...text.matchAll(/^(?:import|export|\}).*?(?:from |import )"([^"]+)"|\bimport\("([^"]+)"\)/gm),
      ].map((match) => match[1] ?? match[2] ?? "");
      const imports = specifiers.map((specifier) =>
        specifier.startsWith(".") ? relative(source, resolve(source, dirname(path), specifier)) : specifier,
      );
      return { path, text, imports };
    });
}

const files = sourceFiles();
const stage = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const importsOf = (folder: string): { path: string; from: string }[] =>
  files
    .filter(({ path }) => stage(path) === folder)
    .flatMap(({ path, imports }) => imports.map((from) => ({ path, from })));

/** What each folder may import from besides itself. Packages are named by their name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  plans: ["domain"],
  i18n: ["domain", "plans"],
  read: ["domain"],
  recognise: ["domain", "plans", "read"],
  compute: ["domain", "plans"],
  check: ["domain", "plans", "read", "recognise", "compute"],
  report: ["domain", "plans", "compute", "i18n"],
  excel: ["domain", "i18n"],
  app: ["domain", "plans", "read", "recognise", "check", "compute", "report", "excel", "i18n"],
  pane: ["domain", "app", "i18n", "plans", "react", "@fluentui/react-components"],
};

describe("the architecture", () => {
  it.each(Object.entries(allowed))("lets %s import only what comes before it", (folder, sources) => {
    const strangers = importsOf(folder).filter(({ from }) => {
      const root = from.startsWith("@") || !from.includes("/") ? from : stage(from);
      return root !== folder && !sources.includes(root);
    });
    expect(strangers).toEqual([]);
  });

  it("keeps Office.js in excel, the pages' entries and the stand-in", () => {
    const outside = files.filter(
      ({ path, text }) =>
        !["excel", "standin"].includes(stage(path)) &&
        !["taskpane.tsx", "commands.ts"].includes(path) &&
        /\b(Excel|Office|OfficeExtension)\./.test(withoutTexts(withoutComments(text))),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it("keeps React in the pane", () => {
    const outside = files.filter(
      ({ path, imports }) =>
        stage(path) !== "pane" &&
        path !== "taskpane.tsx" &&
        stage(path) !== "standin" &&
        imports.some((from) => from === "react" || from.startsWith("react-dom") || from.startsWith("@fluentui")),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  it("never lets the product import the stand-in", () => {
    const guests = files.filter(
      ({ path, imports }) => stage(path) !== "standin" && imports.some((from) => from.startsWith("standin")),
    );
    expect(guests.map(({ path }) => path)).toEqual([]);
  });

  it("keeps Vietnamese sentences in i18n and plans", () => {
    const speaking = files.filter(({ path, text }) => {
      if (["i18n", "plans"].includes(stage(path))) return false;
      const literals = withoutComments(text).match(/"[^"\n]*"|`[^`]*`/g) ?? [];
      return literals.some((literal) => isVietnameseSentence(literal));
    });
    expect(speaking.map(({ path }) => path)).toEqual([]);
  });

  it("keeps files short", () => {
    const lengths = files
      .filter(({ path }) => stage(path) !== "plans" && stage(path) !== "i18n")
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}

/** Sentences may speak of Excel. */
function withoutTexts(text: string): string {
  return text.replace(/"[^"\n]*"|`[^`]*`/g, '""');
}

/** Several words with Vietnamese letters among them; single words are vocabulary that reading needs. */
function isVietnameseSentence(literal: string): boolean {
  const words = literal.match(/\p{L}+/gu) ?? [];
  return (
    words.length > 4 &&
    words.filter((word) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(word)).length > 2
  );
}
