import { assessed, booksIn } from "./book";
import { judge } from "./judge";

/** Composed one by one, without knowing what can be read, by people who were asked for what offices really have. */
const files = ["plain1.jsonl"];
const leastRead = 0.99;

describe.each(files)("workbooks as offices have them (%s)", (file) => {
  const books = booksIn(file);
  const verdicts = books.map((book) => judge(book, assessed(book)));

  it("never give a wrong figure without a finding", () => {
    expect(verdicts.flatMap(({ silent }) => silent)).toEqual([]);
  });

  it("are read without asking but for one figure in a hundred", () => {
    const [figures, read] = verdicts.reduce(([all, own], each) => [all + each.figures, own + each.read], [0, 0]);
    console.info(`${file}: ${read} of ${figures} figures of ${books.length} workbooks read without asking`);
    expect(figures).toBeGreaterThan(1000);
    expect(read / figures).toBeGreaterThanOrEqual(leastRead);
  });
});
