import { createRoot, type Root } from "react-dom/client";
import { Frames } from "./Frames";
import { gates, showGate } from "./gates";
import { StatePane } from "./StatePane";
import { states } from "./states";
import { queryOf, wantedBy } from "./wanted";

/** Shows what the address asks for: one state, or a frame for each. */
function show(root: Root): void {
  const wanted = wantedBy(window.location.search);
  const { language, isDark, state: name } = wanted;
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  if (name === null) {
    root.render(<Frames wanted={wanted} />);
    return;
  }
  const gate = gates.find((one) => one === name);
  if (gate !== undefined) {
    void showGate(gate);
    return;
  }
  const state = states[name];
  root.render(
    state === undefined ? (
      <p>{`No such state: ${name}`}</p>
    ) : (
      <StatePane key={queryOf(wanted)} {...{ state, language, isDark }} />
    ),
  );
}

const place = document.getElementById("root");
if (place !== null) {
  const root = createRoot(place);
  window.addEventListener("popstate", () => show(root));
  show(root);
}
