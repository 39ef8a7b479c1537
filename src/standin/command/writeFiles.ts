import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes every file beside its place first and moves them there only when all are written, so that a full disk or
 * a locked folder leaves no half file. Says the path that could not be written, or null.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<string | null> {
  const written: { from: string; to: string }[] = [];
  for (const { path, content } of files) {
    const from = `${path}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(from, content);
      written.push({ from, to: path });
    } catch {
      await discard([...written.map((file) => file.from), from]);
      return path;
    }
  }
  for (const { from, to } of written) {
    try {
      await rename(from, to);
    } catch {
      await discard(written.map((file) => file.from));
      return to;
    }
  }
  return null;
}

/** Takes away what was written so far; what cannot be taken away was not there. */
async function discard(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)));
}
