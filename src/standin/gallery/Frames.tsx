import type { ReactElement } from "react";
import { gates } from "./gates";
import { states } from "./states";
import { queryOf, type Wanted, widths } from "./wanted";

/** Every state in a frame of its own under its name, and links to the other widths, themes and languages. */
export function Frames({ wanted }: { readonly wanted: Wanted }): ReactElement {
  const { width, isDark, language } = wanted;
  const choices: readonly (readonly [name: string, other: Wanted])[] = [
    ...widths.map((other) => [`${other} px`, { ...wanted, width: other }] as const),
    [isDark ? "light" : "dark", { ...wanted, isDark: !isDark }],
    language === "vi" ? ["English", { ...wanted, language: "en" }] : ["Tiếng Việt", { ...wanted, language: "vi" }],
  ];
  return (
    <main>
      <h1>Tổng hợp · gallery</h1>
      <nav aria-label="Look">
        {choices.map(([name, other]) => (
          <a key={name} href={queryOf(other)}>
            {name}
          </a>
        ))}
      </nav>
      <div className="frames">
        {[...Object.keys(states), ...gates].map((state) => {
          const address = queryOf({ ...wanted, state });
          return (
            <section key={state}>
              <h2>
                <a href={address}>{state}</a>
              </h2>
              <iframe src={address} title={state} width={width} height={640} loading="lazy" />
            </section>
          );
        })}
      </div>
    </main>
  );
}
