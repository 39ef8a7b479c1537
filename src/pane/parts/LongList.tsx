import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTexts } from "../texts";
import { PlainList } from "./PlainList";

/** What a screen takes without becoming slow; nobody reads further at one go. */
const portion = 100;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ReactNode;
  /** Its name for screen readers, where no heading gives one. */
  readonly label?: string;
  /** How many are shown at first, where the list is not all that the screen is about. */
  readonly first?: number;
  /** Shown whatever its place in the list. */
  readonly mustShow?: number;
}

/** A list that shows its first hundred items, and the next hundred on demand. `children` makes each `<li>`. */
export function LongList<Item>({
  items,
  children,
  label,
  first = portion,
  mustShow = -1,
}: LongListProps<Item>): ReactElement {
  const texts = useTexts();
  const [asked, setAsked] = useState(first);
  const shown = Math.max(asked, mustShow + 1);
  return (
    <>
      <PlainList label={label}>{items.slice(0, shown).map((item, index) => children(item, index))}</PlainList>
      {items.length > shown && (
        <Button appearance="subtle" onClick={() => setAsked(shown + portion)}>
          {texts.actions.showMore(items.length - shown)}
        </Button>
      )}
    </>
  );
}
