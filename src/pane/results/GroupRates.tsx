import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Detail } from "../parts/Line";
import { LongList } from "../parts/LongList";
import { Section } from "../parts/Section";
import { useTexts } from "../texts";
import { isEstimated, isRated, type UnitLine } from "./standing";
import { EstimatedUnit, RatedUnit } from "./UnitRate";

const useStyles = makeStyles({ group: { padding: "2px 0" } });

interface GroupRatesProps {
  readonly groups: readonly UnitLine[];
  readonly abovePermille: number;
}

/** The upper level, each with the rate over its units, in the workbook's order; nothing where there is one level only. */
export function GroupRates({ groups, abovePermille }: GroupRatesProps): ReactElement | null {
  const styles = useStyles();
  const { results } = useTexts();
  if (groups.length === 0) return null;
  return (
    <Section heading={results.groups(groups.length)}>
      <LongList items={groups}>
        {(group) => {
          if (isRated(group)) return <RatedUnit key={group.key} unit={group} abovePermille={abovePermille} />;
          if (isEstimated(group)) return <EstimatedUnit key={group.key} unit={group} abovePermille={abovePermille} />;
          return (
            <li key={group.key} className={styles.group}>
              {group.name}
              <Detail>{group.coverage?.status === "noSubjects" ? results.noSubjects : results.noData}</Detail>
            </li>
          );
        }}
      </LongList>
    </Section>
  );
}
