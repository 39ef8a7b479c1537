import { assessed, booksIn } from "./book";
import { judge } from "./judge";

/**
 * Composed one by one, by others than those who wrote what reads them and without knowing it, to be like what offices have.
 * The sheets of "layouts" are less plain than most; "samples" are of the kinds of the ten sample workbooks.
 */
const files = [
  "lists1",
  "lists2",
  "lists3",
  "layouts",
  "lists4",
  "lists5",
  "lists6",
  "lists7",
  "lists8",
  "lists9",
  "lists10",
  "lists11",
  "lists12",
  "lists13",
  "lists14",
  "lists15",
  "lists16",
  "lists17",
  "lists18",
  "lists19",
  "headings",
  "layouts2",
  "samples",
];
const leastRead = 0.99;

const verdicts = new Map(
  files.map((file) => {
    const books = booksIn(`${file}.jsonl`);
    return [file, books.map((book) => judge(book, assessed(book)))] as const;
  }),
);

describe("workbooks as offices have them", () => {
  it.each(files)("never give a wrong figure without a finding (%s)", (file) => {
    expect(verdicts.get(file)?.flatMap(({ silent }) => silent)).toEqual([]);
  });

  it("are read without asking but for one figure in a hundred", () => {
    const all = [...verdicts.values()].flat();
    const [figures, read] = all.reduce(([sum, own], each) => [sum + each.figures, own + each.read], [0, 0]);
    console.info(`${((100 * read) / figures).toFixed(2)} % of ${figures} figures of ${all.length} workbooks were read`);
    expect(all.length).toBeGreaterThan(2000);
    expect(read / figures).toBeGreaterThanOrEqual(leastRead);
  });
});
