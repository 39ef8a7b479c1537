import { renderToStaticMarkup } from "react-dom/server";
import type { Services } from "../../src/app/services";
import type { Language } from "../../src/i18n/language";
import { firstWords } from "../../src/pane/language";
import { ErrorBoundary } from "../../src/pane/parts/ErrorBoundary";
import { TaskPane } from "../../src/pane/TaskPane";
import { textOf } from "./render";

const never = (): Promise<never> => new Promise(() => undefined);
const services: Services = {
  chooseRange: never,
  readWhole: never,
  check: never,
  makeReport: never,
  highlight: never,
  clearHighlights: never,
  goTo: never,
  answer: never,
  accept: never,
  withdraw: never,
  keepAgency: never,
  choosePlan: never,
  removeReport: never,
  chooseSheets: never,
  chooseTemplate: never,
  watch: () => () => undefined,
  addFiles: never,
  writeForms: never,
  nameHeir: never,
  splitQuota: never,
};

async function opened(displayLanguage: string, chosen: Language | null): Promise<string> {
  const memory = { recall: () => chosen, remember: () => undefined };
  const words = await firstWords(displayLanguage, memory);
  return textOf(
    renderToStaticMarkup(
      <TaskPane
        services={services}
        now={() => new Date(2024, 6, 5)}
        words={words}
        memory={memory}
        officeIsDark={() => false}
      />,
    ),
  );
}

describe("the pane as it opens", () => {
  it("speaks as Excel does", async () => {
    expect(await opened("vi-VN", null)).toContain("Lập báo cáo");
    expect(await opened("en-US", null)).toContain("Make report");
  });

  it("speaks as chosen before, whatever Excel does", async () => {
    expect(await opened("en-US", "vi")).toContain("Lập báo cáo");
    expect(await opened("vi-VN", "en")).toContain("Make report");
  });
});

it("puts the fallback in the place of what cannot be drawn, until that is tried again", () => {
  const boundary = new ErrorBoundary({ fallback: () => "fallback", children: "content" });
  expect(boundary.render()).toBe("content");
  boundary.state = ErrorBoundary.getDerivedStateFromError();
  expect(boundary.render()).toBe("fallback");
});
