import { managedTogether } from "../../src/plans/coverage";
import { indicators } from "../../src/plans/indicators";
import { abbreviations, labels, signatures, wordings } from "../../src/plans/vocabulary";
import { readHeading } from "../../src/recognise/headings/headerReading";
import { headerWords } from "../../src/recognise/headings/headerWords";
import { said } from "./headerExpectation";

describe("the vocabulary", () => {
  const phrases = wordings.flatMap((wording) => wording.phrases.map((phrase) => ({ phrase, says: wording.says })));

  it("is typed in lower case, composed, with single spaces", () => {
    const texts = [...phrases.map(({ phrase }) => phrase), ...abbreviations.flat(), ...Object.values(labels).flat()];
    for (const text of texts) expect(text).toBe(text.normalize("NFC").toLowerCase().trim().replace(/\s+/g, " "));
  });

  it("has every phrase once, but for what heads users as well as addicts", () => {
    const seen = phrases.map(({ phrase }) => phrase);
    const twice = seen.filter((phrase, index) => seen.indexOf(phrase) !== index);
    expect(twice.filter((phrase) => !phrase.startsWith("tình hình"))).toEqual([]);
    const heads = Object.values(labels).flat();
    expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
  });

  it("reads each of its phrases as what it says", () => {
    for (const { phrase, says } of phrases) {
      const readings = readHeading(headerWords(phrase)).map(({ concepts }) => [...concepts].sort().join(" "));
      expect([phrase, readings]).toEqual([phrase, expect.arrayContaining([[...says].sort().join(" ")])]);
    }
  });

  it("writes abbreviations out in words of its phrases", () => {
    const words = new Set(phrases.flatMap(({ phrase }) => phrase.split(" ")));
    expect(abbreviations.flatMap(([, full]) => full.split(" ")).filter((word) => !words.has(word))).toEqual([]);
  });

  it("has words for every concept a signature needs", () => {
    const spoken = new Set(wordings.flatMap(({ says }) => says));
    const needed = signatures.flatMap(({ needs }) => needs.flat());
    expect(needed.filter((concept) => !spoken.has(concept))).toEqual([]);
  });
});

/** What a table may tell apart: only beside its other columns is it known whether this is a figure or a sum. */
const isFigureOrSum = (id: string): boolean => id === managedTogether;
const meant = indicators.filter(({ id }) => !isFigureOrSum(id));

describe("the signatures", () => {
  it("are of known indicators, and every indicator has one", () => {
    const signed = new Set(signatures.flatMap(({ meaning }) => (meaning.kind === "indicator" ? [meaning.id] : [])));
    expect(signed).toEqual(new Set(meant.map(({ id }) => id)));
  });

  it.each(indicators.filter(({ id }) => isFigureOrSum(id)).flatMap(({ name, short }) => [name, short]))(
    "read “%s” as a figure or a sum",
    (text) => {
      expect(said(text)).toBe("= addictsAndUsers");
    },
  );

  it.each(meant.map(({ id, name }) => [name, id]))("read the official name “%s” as %s", (name, id) => {
    expect(said(name)).toBe(id);
  });

  it.each(meant.filter(({ id }) => id !== "NSD_PHATHIEN").map(({ id, short }) => [short, id]))(
    "read the short head “%s” as %s",
    (short, id) => {
      expect(said(short)).toBe(id);
    },
  );
});
