import { namesFigures, type Words } from "../words";

/** "1. Số người nghiện có hồ sơ quản lý: 25 người": a figure told in words, in a text of its own. */
export function tellsFigure(words: Words, text: string): boolean {
  const [, name] =
    /^\W*(?:(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[.)/-]+\s*)?(\p{L}[^:;]{2,120}?)\s*:\s*\d[\d.,]*(?![\d/])/iu.exec(text) ?? [];
  return name !== undefined && namesFigures(words.heading(name));
}
