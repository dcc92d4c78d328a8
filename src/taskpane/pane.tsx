import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useReducer, useState, type ReactElement } from "react";
import { previewOf } from "../actions/fill-preview";
import type { Locale } from "../domain/bilingual";
import type { Surroundings, Workbook, WorkbookView } from "../workbook/ports";
import { Announcer } from "./shell/announcer";
import { BrandBar } from "./shell/brand-bar";
import { PageView } from "./shell/page-view";
import { PaneContext } from "./state/pane-context";
import type { Engine } from "../actions/engine";
import type { Settings } from "../actions/settings";
import { PaneErrorBoundary } from "./shell/pane-error-boundary";
import { initialState, nextState, type Page } from "./state/pane-state";
import { safeFindings } from "./findings/safe-findings";
import type { OpenSample } from "./state/open-sample";
import type { StartWith } from "./state/start-with";
import { TopBar } from "./shell/top-bar";
import { useCheck } from "./state/use-check";
import { usePaneActions } from "./state/use-pane-actions";
import { useStoredSettings } from "./state/use-stored-settings";
import { useTheme, type ThemeChoice } from "./state/use-theme";
import { useWatch } from "./state/use-watch";

export interface PaneProps {
  readonly workbook: Workbook;
  /** null where cells cannot be shown. */
  readonly view: WorkbookView | null;
  readonly surroundings: Surroundings;
  readonly engine: Engine;
  /** Of the open workbook, for messages and the copy to submit. */
  readonly fileName: string;
  /** Opens a tab with sample data; null where the door has no such tab. */
  readonly openSample: OpenSample | null;
  /** What the button that opened the pane asks for at once. */
  readonly startWith?: StartWith;
}

// The first picture needs neither; both follow it at once.
const PageTabs = lazy(() => import("./shell/page-tabs").then((m) => ({ default: m.PageTabs })));
const NoticeBar = lazy(() => import("./shell/notice-bar").then((m) => ({ default: m.NoticeBar })));

const useStyles = makeStyles({
  // Its class also goes to the layers above the page: one of them must not push the pane out of sight.
  provider: { display: "contents" },
  // Where the tabs will stand, so that nothing moves when they come.
  tabs: {
    flexShrink: 0,
    height: "32px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

/** The page a wish leads to; null where the first page answers it. */
const startPages: Readonly<Record<StartWith, Page | null>> = {
  check: null,
  fix: "findings",
  fill: "forms",
  create: "forms",
  help: "help",
};

/** The whole product beside a workbook. It is handed the ports and knows no host. */
export function Pane({
  workbook,
  view,
  surroundings,
  engine,
  fileName,
  openSample,
  startWith,
}: PaneProps): ReactElement {
  const styles = useStyles();
  const [state, dispatch] = useReducer(nextState, initialState);
  const [locale, setLocale] = useState<Locale>(surroundings.locale);
  const [theme, setTheme] = useState<ThemeChoice>("host");
  const fluentTheme = useTheme(surroundings, theme);
  const controls = useCheck({ workbook, engine, surroundings, fileName, dispatch });
  const actions = usePaneActions({ workbook, view, engine, settings: state.settings, controls, dispatch });

  async function begin(wish: StartWith, settings: Settings): Promise<void> {
    const page = startPages[wish];
    if (page !== null) dispatch({ type: "page-chosen", page });
    if (wish === "help") return;
    const checked = await controls.check(settings);
    if (checked === null) return;
    if (wish === "fill") dispatch({ type: "preview-shown", preview: engine.planFill(checked, locale) });
    if (wish === "fix") {
      const plan = engine.planFixes(checked, safeFindings(checked.result.findings));
      dispatch({ type: "preview-shown", preview: previewOf(plan) });
    }
  }

  useStoredSettings(engine, workbook, dispatch, (settings) => {
    if (startWith !== undefined) void begin(startWith, settings);
  });

  const mayRecheck = state.checked !== null && state.phase.kind === "idle" && state.preview === null;
  useWatch(
    view,
    () => {
      dispatch({ type: "sheets-changed" });
    },
    () => {
      if (mayRecheck) void controls.check(state.settings, true);
    },
  );

  const context = {
    state,
    actions,
    engine,
    workbook,
    surroundings,
    openSample,
    canReveal: view !== null,
    display: { locale, theme, setLocale, setTheme },
  };
  return (
    <FluentProvider theme={fluentTheme} className={styles.provider}>
      <PaneContext value={context}>
        <div className={styles.pane} lang={locale}>
          <PaneErrorBoundary locale={locale}>
            <TopBar />
            <Suspense fallback={<div className={styles.tabs} />}>
              <PageTabs />
            </Suspense>
            {(state.notice !== null || state.stale) && (
              <Suspense fallback={null}>
                <NoticeBar notice={state.notice} stale={state.stale} />
              </Suspense>
            )}
            <PageView />
            <BrandBar />
          </PaneErrorBoundary>
          <Announcer />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
