import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Area, CellRef } from "../../domain/cell";
import { LongList } from "../parts/LongList";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import type { UnitLine } from "./standing";

const useStyles = makeStyles({ unit: { padding: "2px 0" } });

interface NamedUnitsProps {
  readonly heading: string;
  readonly units: readonly UnitLine[];
  readonly goTo: (at: CellRef | Area) => void;
}

/** Units that have no rate, by name; nothing at all where there are none. */
export function NamedUnits({ heading, units, goTo }: NamedUnitsProps): ReactElement | null {
  const styles = useStyles();
  if (units.length === 0) return null;
  return (
    <Section heading={heading}>
      <LongList items={units}>
        {({ key, name, at }) => (
          <li key={key} className={styles.unit}>
            {at === null ? name : <PlaceLink at={at} text={name} goTo={goTo} />}
          </li>
        )}
      </LongList>
    </Section>
  );
}
