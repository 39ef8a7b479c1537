import { readFileSync } from "node:fs";
import ts from "typescript";

/** A member as office.js declares it. */
export interface Declared {
  readonly is: "method" | "readOnly" | "writable";
  /** "1.7"; null where the declaration names no set of ExcelApi. */
  readonly since: string | null;
}

/** The classes of Excel's object model with their members, read from the declarations of the installed office.js. */
export function excelDeclarations(): ReadonlyMap<string, ReadonlyMap<string, Declared>> {
  const path = "node_modules/@microsoft/office-js/dist/office.d.ts";
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, Declared>>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (!ts.isClassDeclaration(declared) || !declared.name) continue;
      const members = classes.get(declared.name.text) ?? new Map<string, Declared>();
      classes.set(declared.name.text, members);
      for (const member of declared.members) {
        if (!member.name) continue;
        const name = member.name.getText();
        const comment = source.text.slice(member.getFullStart(), member.getStart());
        const since = /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? null;
        if (!members.has(name)) members.set(name, { is: sortOf(member), since });
      }
    }
  }
  return classes;
}

function sortOf(member: ts.ClassElement): Declared["is"] {
  if (ts.isMethodDeclaration(member)) return "method";
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ? "readOnly" : "writable";
}
