import { makeStyles, tokens } from "@fluentui/react-components";

/** A choice from lists with the button that acts on it, one below the other. */
export const useChoiceStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  // The longest entry must not make the choice wider than the pane.
  select: { alignSelf: "stretch", minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
});
