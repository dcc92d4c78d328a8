import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useReducer, useRef, useState, type ReactElement, type Ref } from "react";
import { previewOf } from "../actions/fill-preview";
import type { Engine } from "../actions/engine";
import type { Settings } from "../actions/default-settings";
import type { Locale } from "../domain/bilingual";
import type { Surroundings, Workbook, WorkbookView } from "../workbook/ports";
import type { CellRef } from "../workbook/refs";
import type { WritePlan } from "../workbook/write-plan";
import { safeFindings } from "./findings/safe-findings";
import { Announcer } from "./shell/announcer";
import { ContextLine, OFFICE_CORNER } from "./shell/context-line";
import { PageView } from "./shell/page-view";
import { PaneErrorBoundary } from "./shell/pane-error-boundary";
import { StepStrip } from "./shell/step-strip";
import { VerdictLine } from "./shell/verdict-line";
import type { OpenSample } from "./state/open-sample";
import { PaneContext } from "./state/pane-context";
import { initialState, nextState, type Page } from "./state/pane-state";
import { ScrollContext } from "./state/scroll-context";
import type { StartWith } from "./state/start-with";
import { useCheck } from "./state/use-check";
import { useFindingWalk, type FindingWalk } from "./state/use-finding-walk";
import { useKeptFocus } from "./state/use-kept-focus";
import { usePaneActions } from "./state/use-pane-actions";
import { usePaneWork } from "./state/use-pane-work";
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
  /** Told what a preview would write, and null once it is written or dropped: a door that draws the sheet shows it there. */
  readonly onPlanned?: (plan: WritePlan | null) => void;
  /** Told which cell the card that has been opened is about: a door that draws the sheet shows it there at once. */
  readonly onLineOpened?: (cell: CellRef) => void;
  /** Told when she has asked to see cells and they are selected: a door that stands before the sheet makes way. */
  readonly onShown?: () => void;
  /** Filled with the walk through the findings, for the keys of a sheet beside the pane. */
  readonly walk?: Ref<FindingWalk>;
}

// The first picture does not need it; it follows at once.
const NoticeBar = lazy(() => import("./shell/notice-bar").then((m) => ({ default: m.NoticeBar })));

const useStyles = makeStyles({
  // Its class also goes to the layers above the page: one of them must not push the pane out of sight.
  provider: { display: "contents" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    // As wide as there is room: by itself a field is as wide as twenty of its letters.
    "& .fui-Input": { minWidth: "0" },
  },
  scroller: { position: "relative", flexGrow: 1, minHeight: "0", overflowY: "auto" },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${OFFICE_CORNER} 0 ${tokens.spacingHorizontalM}`,
  },
  // Alone in sight when the page is scrolled: where she is and how to go on.
  strip: { position: "sticky", top: "0", zIndex: 2 },
});

/** The page a wish leads to. */
const startPages: Readonly<Record<StartWith, Page>> = {
  check: "home",
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
  startWith = "check",
  onPlanned,
  onLineOpened,
  onShown,
  walk,
}: PaneProps): ReactElement {
  const styles = useStyles();
  const [state, dispatch] = useReducer(nextState, initialState);
  const [locale, setLocale] = useState<Locale>(surroundings.locale);
  const [theme, setTheme] = useState<ThemeChoice>("host");
  const fluentTheme = useTheme(surroundings, theme);
  const controls = useCheck({ workbook, engine, surroundings, fileName, dispatch });
  const actions = usePaneActions({
    workbook,
    view,
    engine,
    settings: state.settings,
    surroundings,
    controls,
    dispatch,
    ...(onShown === undefined ? {} : { onShown }),
  });
  const onKeyDown = useFindingWalk(state, actions, walk);
  const work = usePaneWork(state, engine, locale);
  const pane = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  const planned = state.preview?.plan ?? null;
  useEffect(() => {
    onPlanned?.(planned);
  }, [onPlanned, planned]);

  /** Reading changes nothing: it begins by itself. A fill and a fix stop at their preview. */
  async function begin(settings: Settings): Promise<void> {
    const page = startPages[startWith];
    if (page !== "home") dispatch({ type: "page-chosen", page });
    const checked = await controls.check(settings);
    if (checked === null) return;
    if (startWith === "fill") await actions.showPlanned(engine.planFill(checked, locale));
    if (startWith === "fix") {
      const plan = engine.planFixes(checked, safeFindings(checked.result.findings));
      dispatch({ type: "preview-shown", preview: previewOf(plan) });
    }
  }

  useStoredSettings(engine, workbook, dispatch, (settings) => {
    void begin(settings);
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
    work,
    engine,
    workbook,
    surroundings,
    openSample,
    canReveal: view !== null,
    onLineOpened: onLineOpened ?? null,
    display: { locale, theme, setLocale, setTheme },
  };
  return (
    <FluentProvider theme={fluentTheme} className={styles.provider}>
      <PaneContext value={context}>
        <div ref={pane} className={styles.pane} lang={locale} onKeyDown={onKeyDown}>
          <PaneErrorBoundary locale={locale}>
            <ScrollContext value={scroller}>
              <div ref={scroller} className={styles.scroller}>
                <header className={styles.header}>
                  <ContextLine />
                  <VerdictLine />
                </header>
                <div className={styles.strip}>
                  <StepStrip />
                </div>
                <PageView />
              </div>
            </ScrollContext>
            {state.notice !== null && (
              <Suspense fallback={null}>
                <NoticeBar notice={state.notice} />
              </Suspense>
            )}
          </PaneErrorBoundary>
          <Announcer />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
