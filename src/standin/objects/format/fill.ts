import { asText } from "../../wire/arguments";
import { kind, type Kind } from "../../wire/kind";
import { method, scalar } from "../../wire/member";
import type { Areas } from "../range/areas";
import { asColor } from "./color";
import { dress, uniform } from "./uniform";

/** The background of cells. A cell without one answers white; a mixed range answers an empty text. */
export const fill: Kind<Areas> = kind<Areas>("RangeFill", {
  color: scalar(
    "1.1",
    (self) => {
      const color = uniform(self, (style) => style.fill);
      return color === undefined ? "" : (color ?? "#FFFFFF");
    },
    (self, value) => dress(self, { fill: asText(value) === "" ? null : asColor(value) }),
  ),
  clear: method("1.1", (self) => dress(self, { fill: null })),
});
