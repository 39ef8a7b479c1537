import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { agencyOf } from "../../app/agencyOf";
import type { Assessment } from "../../app/assess";
import type { Agency } from "../../domain/agency";
import { paneAgency } from "../../i18n/paneAgency";
import type { Doing } from "../doing";
import { useChoiceStyles } from "../parts/choiceStyles";
import { Detail } from "../parts/Line";
import { waiting } from "../parts/waiting";
import { useWordsOf } from "../texts";
import { agencyTold, type AgencyTexts, longestEntry, textsOf } from "./agencyTexts";

/** The fields in the order of a document, and whether they take one entry a line. */
const fields: readonly (readonly [name: keyof Agency, isList: boolean])[] = [
  ["superior", false],
  ["name", false],
  ["symbol", false],
  ["place", false],
  ["addressees", true],
  ["authority", true],
  ["signerTitle", false],
  ["signer", false],
  ["recipients", true],
];

export interface AgencyFormProps {
  readonly assessment: Assessment;
  readonly doing: Doing;
}

/**
 * Who reports to whom and who signs, asked once and kept in the workbook. Until then the fields show what the tables'
 * titles say. What is typed stays when the workbook is read again.
 */
export function AgencyForm({ assessment, doing }: AgencyFormProps): ReactElement {
  const styles = useChoiceStyles();
  const words = useWordsOf(paneAgency);
  const [typed, setTyped] = useState<Partial<AgencyTexts>>({});
  const shown = { ...textsOf(agencyOf(assessment)), ...typed };
  return (
    <div className={styles.choice}>
      <Detail>{assessment.memory.agency === null ? words.fromTitles : words.kept}</Detail>
      {fields.map(([name, isList]) => {
        const common = {
          value: shown[name],
          onChange: (_: unknown, { value }: { readonly value: string }) => setTyped({ ...typed, [name]: value }),
        };
        return (
          <Field key={name} className={styles.select} label={words.labels[name]} hint={words.hints[name]}>
            {isList ? (
              <Textarea {...common} rows={2} resize="vertical" />
            ) : (
              <Input {...common} maxLength={longestEntry} />
            )}
          </Field>
        );
      })}
      <Button
        {...waiting(doing.isWaiting)}
        onClick={() => doing.perform({ kind: "keepAgency", agency: agencyTold(shown) })}
      >
        {words.save}
      </Button>
    </div>
  );
}
