import type { ReactElement } from "react";
import type { Area, CellRef } from "../../domain/cell";
import { paneResults } from "../../i18n/paneResults";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { Section } from "../parts/Section";
import { useWordsOf } from "../texts";
import type { GroupLine } from "./standing";
import { AnyUnit } from "./UnitRate";

interface GroupRatesProps {
  readonly groups: readonly GroupLine[];
  readonly abovePermille: number;
  readonly goTo: (at: CellRef | Area) => void;
}

/** The upper level, each with the rate over its units, how many of them reach it, and the units themselves; nothing where there is one level only. */
export function GroupRates({ groups, abovePermille, goTo }: GroupRatesProps): ReactElement | null {
  const words = useWordsOf(paneResults);
  if (groups.length === 0) return null;
  return (
    <Section heading={words.groups(groups.length)}>
      <LongList items={groups}>
        {({ group, members, met, applicable }) => (
          <AnyUnit
            key={group.key}
            unit={group}
            abovePermille={abovePermille}
            {...(applicable > 0 && { below: words.unitsMet(met, applicable) })}
          >
            <Fold heading={words.inGroup(members.length)} isDrawnOpen>
              <LongList items={members}>
                {(unit) => <AnyUnit key={unit.key} unit={unit} abovePermille={abovePermille} goTo={goTo} />}
              </LongList>
            </Fold>
          </AnyUnit>
        )}
      </LongList>
    </Section>
  );
}
