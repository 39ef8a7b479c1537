import type { Dice } from "./dice";
import { finished, type Hand, type NameStyle } from "./hand";

export interface Named {
  /** "Phường Xuân An" */
  readonly official: string;
  readonly superior: string;
  /** Whether the name stands for the unit without its type. */
  readonly canBeBare: boolean;
}

/** A unit's name as this clerk types it. */
export function nameTyped(dice: Dice, hand: Hand, { official, superior, canBeBare }: Named): string {
  const type = official.startsWith("Thị trấn ") ? "Thị trấn" : official.slice(0, official.indexOf(" "));
  const name = official.slice(type.length + 1);
  const isBare = hand.names === "bare" || hand.names === "bareCapitals";
  return finished(dice, hand, styled(isBare && !canBeBare ? "official" : hand.names, type, name, superior));
}

const shortTypes: Readonly<Record<string, string>> = { Phường: "P", Xã: "X", "Thị trấn": "TT" };

function styled(style: NameStyle, type: string, name: string, superior: string): string {
  const short = shortTypes[type] ?? type;
  switch (style) {
    case "official":
      return `${type} ${name}`;
    case "short":
      return `${short}. ${name}`;
    case "shortTight":
      return `${short}.${name}`;
    case "office":
      return `UBND ${type.toLowerCase()} ${name}`;
    case "capitals":
      return `${type} ${name}`.toUpperCase();
    case "bare":
      return name;
    case "bareCapitals":
      return name.toUpperCase();
    case "numbered":
      return `1. ${type} ${name}`;
    case "withSuperior":
      return `${type} ${name}, ${superior}`;
  }
}
