import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../app/assess";
import { paneTemplate } from "../../i18n/paneTemplate";
import type { Doing } from "../doing";
import { Detail } from "../parts/Line";
import { Section } from "../parts/Section";
import { pausing } from "../parts/waiting";
import { useWordsOf } from "../texts";

const useStyles = makeStyles({ select: { alignSelf: "stretch", minWidth: 0 } });

interface FormChoiceProps {
  readonly assessment: Assessment;
  readonly doing: Doing;
}

/** Which sheet is the agency's own form; nothing where no sheet can be one. The workbook remembers it. */
export function FormChoice({ assessment: { forms, template }, doing }: FormChoiceProps): ReactElement | null {
  const styles = useStyles();
  const words = useWordsOf(paneTemplate);
  const chosen = template?.sheet ?? "";
  if (forms.length === 0 && template === null) return null;
  const isGone = template !== null && template.form === null;
  const offered = forms.includes(chosen) || isGone || template === null ? forms : [chosen, ...forms];
  return (
    <Section heading={words.heading}>
      <Select
        className={styles.select}
        aria-label={words.which}
        value={chosen}
        {...pausing(doing.isWaiting)}
        onChange={(_, { value }) => {
          if (!doing.isWaiting) doing.perform({ kind: "chooseTemplate", sheet: value === "" ? null : value });
        }}
      >
        <option value="">{words.none}</option>
        {isGone && <option value={chosen}>{words.notThere(chosen)}</option>}
        {offered.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
      <Detail>{words.hint}</Detail>
    </Section>
  );
}
