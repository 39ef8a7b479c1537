import { assertNever } from "../../../domain/assertNever";
import { asOneOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";
import { at, kind, type Kind } from "../../wire/kind";
import { items, method, navigation, scalar } from "../../wire/member";
import { asColor } from "../format/color";
import type { Condition } from "./format";
import { change, ruleOf, type CustomRule } from "./rule";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Side = (typeof sides)[number];
interface BorderSide extends Condition {
  readonly side: Side;
}

function edgeOf(side: Side): "top" | "bottom" | "left" | "right" {
  switch (side) {
    case "EdgeTop":
      return "top";
    case "EdgeBottom":
      return "bottom";
    case "EdgeLeft":
      return "left";
    case "EdgeRight":
      return "right";
    default:
      return assertNever(side);
  }
}

const lineOf = (self: BorderSide): NonNullable<CustomRule["borders"]>["top"] =>
  ruleOf(self).borders?.[edgeOf(self.side)];

function draw(self: BorderSide, line: { style?: string; color?: string }): void {
  const known = lineOf(self) ?? { style: "Continuous" as const, color: "#000000" };
  change(self, { borders: { ...ruleOf(self).borders, [edgeOf(self.side)]: { ...known, ...line } } });
}

export const border: Kind<BorderSide> = kind<BorderSide>("ConditionalRangeBorder", {
  _Id: scalar("1.6", ({ side }) => side),
  sideIndex: scalar("1.6", ({ side }) => side),
  color: scalar(
    "1.6",
    (self) => lineOf(self)?.color ?? "",
    (self, value) => draw(self, { color: asColor(value) }),
  ),
  style: scalar(
    "1.6",
    (self) => lineOf(self)?.style ?? "None",
    (self, value) => {
      const style = asOneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
      const others = Object.entries(ruleOf(self).borders ?? {}).filter(([edge]) => edge !== edgeOf(self.side));
      if (style === "None") change(self, { borders: Object.fromEntries(others) });
      else draw(self, { style });
    },
  ),
});

/** The four sides of a matching cell. */
export const borders: Kind<Condition> = kind<Condition>("ConditionalRangeBorderCollection", {
  items: items((self) => sides.map((side) => at(border, { ...self, side }))),
  count: scalar("1.6", () => sides.length),
  getItem: method("1.6", (self, given) => at(border, { ...self, side: given.oneOf(0, sides) })),
  getItemAt: method("1.6", (self, given) => {
    const side = sides[given.integer(0)];
    if (!side) throw new HostError("ItemNotFound");
    return at(border, { ...self, side });
  }),
  top: navigation("1.6", (self) => at(border, { ...self, side: "EdgeTop" })),
  bottom: navigation("1.6", (self) => at(border, { ...self, side: "EdgeBottom" })),
  left: navigation("1.6", (self) => at(border, { ...self, side: "EdgeLeft" })),
  right: navigation("1.6", (self) => at(border, { ...self, side: "EdgeRight" })),
});
