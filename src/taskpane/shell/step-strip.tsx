import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { lazy, Suspense, useState, type ReactElement, type ReactNode } from "react";
import { pageLabels } from "../../messages/pane/page-labels";
import { shell } from "../../messages/pane/shell";
import { stepLabels, stepNumber } from "../../messages/steps/step-labels";
import { segmentName } from "../../messages/steps/step-sentences";
import { StepMark } from "../parts/step-mark";
import { useRowKeys } from "../parts/use-row-keys";
import { usePane, useSay } from "../state/pane-context";
import type { Page } from "../state/pane-state";
import { MoreButton } from "./more-button";

// Menus bring half of Fluent UI with them, and nobody opens one first.
const AsideMenu = lazy(() => import("./aside-menu").then((m) => ({ default: m.AsideMenu })));

const useStyles = makeStyles({
  strip: {
    display: "flex",
    columnGap: "4px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    containerType: "inline-size",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  segment: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    minWidth: "40px",
    minHeight: "40px",
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "2px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusMedium,
    paddingBottom: tokens.strokeWidthThicker,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: "0",
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px" },
  // Where there is no room the page's own heading tells the name.
  name: { display: "none", whiteSpace: "nowrap", "@container (min-width: 420px)": { display: "inline" } },
});

/** ⌂ 1 2 3 4 5 ⋮: where she is, and how each step stands; any of them can be opened at any time. */
export function StepStrip(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { work, state } = usePane();
  const [wantsMore, setWantsMore] = useState(false);
  const onKeyDown = useRowKeys();
  const isAside = state.page !== "home" && !work.steps.some(({ step }) => step === state.page);
  const moreStop = isAside ? 0 : -1;
  return (
    <nav className={styles.strip} data-region aria-label={say(shell.steps)} onKeyDown={onKeyDown}>
      <Segment page="home" name={say(pageLabels.home)}>
        <HomeRegular className={styles.icon} aria-hidden />
      </Segment>
      {work.steps.map((state) => (
        <Segment key={state.step} page={state.step} name={say(segmentName(state))}>
          <StepMark sign={state.sign} />
          <span>{String(stepNumber(state.step))}</span>
          <CurrentName page={state.step}>{say(stepLabels[state.step])}</CurrentName>
        </Segment>
      ))}
      <Suspense
        fallback={
          <MoreButton
            tabIndex={moreStop}
            aria-haspopup="menu"
            onClick={() => {
              setWantsMore(true);
            }}
          />
        }
      >
        <AsideMenu isOpenAtFirst={wantsMore} tabIndex={moreStop} />
      </Suspense>
    </nav>
  );
}

interface SegmentProps {
  readonly page: Page;
  readonly name: string;
  readonly children: ReactNode;
}

function Segment({ page, name, children }: SegmentProps): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane();
  const isCurrent = state.page === page;
  return (
    <a
      href={`#${page}`}
      className={mergeClasses(styles.segment, isCurrent && styles.current)}
      aria-label={name}
      title={name}
      // Tab comes to the row once, to where she is.
      tabIndex={isCurrent ? 0 : -1}
      {...(isCurrent ? { "aria-current": "step" } : {})}
      onClick={(event) => {
        // The address stays: in Excel it says what the ribbon asked for.
        event.preventDefault();
        actions.choosePage(page);
      }}
    >
      {children}
    </a>
  );
}

function CurrentName({ page, children }: { readonly page: Page; readonly children: string }): ReactElement | null {
  const styles = useStyles();
  return usePane().state.page === page ? <span className={styles.name}>{children}</span> : null;
}
