import { renderToStaticMarkup } from "react-dom/server";
import { Fold } from "../../src/pane/parts/Fold";
import { fetched } from "../../src/pane/parts/fetched";
import { textOf } from "./render";

describe("a part that is fetched", () => {
  const asked: string[] = [];
  const Part = fetched<{ readonly name: string }>(() => {
    asked.push("asked");
    return Promise.resolve(({ name }) => <p>{name}</p>);
  });

  it("says that it is on its way, and is not asked for before it is drawn", () => {
    const html = renderToStaticMarkup(<Part name="Cơ quan" />);
    expect(textOf(html)).toBe("Đang tải phần này…");
    expect(html).toContain('aria-busy="true"');
    expect(asked).toEqual([]);
  });

  it("says nothing in a fold nobody has opened", () => {
    expect(
      textOf(
        renderToStaticMarkup(
          <Fold heading="Cơ quan">
            <Part name="…" />
          </Fold>,
        ),
      ),
    ).toBe("Cơ quan");
  });
});
