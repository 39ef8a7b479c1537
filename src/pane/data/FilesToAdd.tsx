import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, type ReactElement, useRef, useState } from "react";
import type { FileAnswer, SubmittedFile } from "../../domain/submittedFile";
import type { Doing } from "../doing";
import { useLaterParts } from "../laterParts";
import { Detail } from "../parts/Line";
import { Section } from "../parts/Section";
import { waiting } from "../parts/waiting";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  input: { display: "none" },
});

interface FilesToAddProps {
  /** What became of the files added last; empty before. */
  readonly answers: readonly FileAnswer[];
  readonly doing: Doing;
}

/** Takes many files at once, chosen or dropped, and answers for each of them. */
export function FilesToAdd({ answers, doing }: FilesToAddProps): ReactElement {
  const styles = useStyles();
  const { files: words } = useTexts();
  const { FileAnswers } = useLaterParts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const add = (chosen: FileList | null): void => {
    const list = [...(chosen ?? [])];
    if (list.length === 0 || doing.isWaiting) return;
    void Promise.all(list.map(contentOf)).then((files) => doing.perform({ kind: "addFiles", files }));
  };
  // While something is running the pane refuses files as it does beside this place, and the pointer says so.
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (doing.isWaiting) return;
    event.preventDefault();
    add(event.dataTransfer.files);
  };
  const hover = (event: DragEvent): void => {
    if (doing.isWaiting) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <Section heading={words.heading}>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={hover}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Detail>{words.hint}</Detail>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          accept=".xlsx"
          aria-label={words.heading}
          onChange={({ target }) => {
            add(target.files);
            target.value = ""; // the same files may be chosen again
          }}
        />
        <Button {...waiting(doing.isWaiting)} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </div>
      {answers.length > 0 && <FileAnswers answers={answers} />}
    </Section>
  );
}

/** A file that has gone or changed since it was chosen has nothing in it, and is answered for as such. */
async function contentOf(file: File): Promise<SubmittedFile> {
  const content = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  return { name: file.name, bytes: new Uint8Array(content) };
}
