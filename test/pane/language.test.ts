import { languageMemory, languageOf, otherThan } from "../../src/pane/language";

/** As much of a browser's storage as the memory uses. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    removeItem: (key) => void kept.delete(key),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

function refuse(): never {
  throw new DOMException("denied", "SecurityError");
}

it.each([
  ["vi-VN", "vi"],
  ["en-US", "en"],
  ["EN", "en"],
  ["fr-FR", "vi"],
  ["", "vi"],
])("speaks in an Excel in %j %s", (display, language) => {
  expect(languageOf(display)).toBe(language);
});

it("offers the language that is not spoken", () => {
  expect([otherThan("vi"), otherThan("en")]).toEqual(["en", "vi"]);
});

describe("the choice of language", () => {
  it("is remembered", () => {
    const kept = storage();
    expect(languageMemory(() => kept).recall()).toBeNull();
    languageMemory(() => kept).remember("en");
    expect(languageMemory(() => kept).recall()).toBe("en");
  });

  it("is none when something else was stored", () => {
    const kept = storage();
    kept.setItem("tonghop.language", "fr");
    expect(languageMemory(() => kept).recall()).toBeNull();
  });

  it("is simply not remembered where storage is switched off", () => {
    const memory = languageMemory(refuse);
    expect(() => memory.remember("en")).not.toThrow();
    expect(memory.recall()).toBeNull();
  });

  it("is simply not remembered where storage is full", () => {
    const full = storage();
    full.setItem = refuse;
    const memory = languageMemory(() => full);
    expect(() => memory.remember("en")).not.toThrow();
  });
});
