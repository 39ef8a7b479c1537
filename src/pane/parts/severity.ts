import { makeStyles, tokens } from "@fluentui/react-components";

/** The colour of each severity's icon and word. The word itself always stands there too. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3, display: "inline-flex" },
  warning: { color: tokens.colorStatusWarningForeground3, display: "inline-flex" },
  info: { color: tokens.colorNeutralForeground2, display: "inline-flex" },
});
