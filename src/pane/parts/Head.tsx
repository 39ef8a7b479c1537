import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Screen } from "../../app/paneState";
import { useTexts } from "../texts";

const screens: readonly Screen[] = ["data", "check", "results", "report"];

/** On a pane so low that head and foot would fill it, they scroll with the rest. */
const tooLow = "@media (max-height: 260px)";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [tooLow]: { position: "static" },
  },
  where: {
    margin: 0,
    // Excel lays its own menu over the right end of this row.
    padding: `6px 40px 6px ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "20px",
  },
  // At 200 % the four steps need two rows.
  tabs: { padding: `0 ${tokens.spacingHorizontalXS}`, flexWrap: "wrap" },
  count: {
    marginLeft: "3px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "16px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  progress: {
    position: "absolute",
    bottom: "-1px",
    left: 0,
    width: "100%",
    height: "3px",
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

interface HeadProps {
  /** What the pane is about: the period and how many units. */
  readonly where: string;
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
  readonly errors: number;
  /** What is being done, as soon as the clerk should know. */
  readonly working: string | null;
}

/** What stays at the top of every screen: where we are, the four steps, and that something is being done. */
export function Head({ where, screen, show, errors, working }: HeadProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <header className={styles.head}>
      <h1 className={styles.where}>{where}</h1>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.steps.label}
        selectedValue={screen}
        onTabSelect={(_, { value }) => {
          const chosen = screens.find((name) => name === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {screens.map((name) => (
          <Tab
            key={name}
            value={name}
            id={tabId(name)}
            aria-controls={name === screen ? panelId : undefined}
            aria-current={name === screen ? "page" : undefined}
            aria-description={name === "check" && errors > 0 ? texts.errors(errors) : undefined}
          >
            {texts.steps[name]}
            {name === "check" && errors > 0 && (
              <span className={styles.count} aria-hidden="true">
                {texts.count(errors)}
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {working !== null && <progress className={styles.progress} aria-label={working} />}
    </header>
  );
}

/** The element that holds the screen shown. */
export const panelId = "tonghop-panel";

/** The tab that names the screen. */
export function tabId(screen: Screen): string {
  return `tonghop-tab-${screen}`;
}
