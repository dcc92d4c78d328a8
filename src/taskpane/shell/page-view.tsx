import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, type ReactElement } from "react";
import { pageLabels } from "../../messages/pane/shell";
import { FirstRun } from "../overview/first-run";
import { usePane, useSay } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import { ScrollContext } from "../state/scroll-context";

// What is not seen first is loaded when it is first asked for.
const OverviewPage = lazy(() => import("../overview/overview-page").then((m) => ({ default: m.OverviewPage })));
const FindingsPage = lazy(() => import("../findings/findings-page").then((m) => ({ default: m.FindingsPage })));
const TargetsPage = lazy(() => import("../targets/targets-page").then((m) => ({ default: m.TargetsPage })));
const FormsPage = lazy(() => import("../forms/forms-page").then((m) => ({ default: m.FormsPage })));
const ReadingPage = lazy(() => import("../reading/reading-page").then((m) => ({ default: m.ReadingPage })));
const JournalPage = lazy(() => import("../journal/journal-page").then((m) => ({ default: m.JournalPage })));
const SettingsPage = lazy(() => import("../settings/settings-page").then((m) => ({ default: m.SettingsPage })));
const HelpPage = lazy(() => import("../help/help-page").then((m) => ({ default: m.HelpPage })));
const PlanPreview = lazy(() => import("../preview/plan-preview").then((m) => ({ default: m.PlanPreview })));

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: "0",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
  },
  heard: { position: "absolute", width: "1px", height: "1px", margin: "0", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The chosen page, or the preview that covers it; it scrolls by itself. */
export function PageView(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state } = usePane();
  const scroller = useRef<HTMLElement>(null);
  return (
    <main
      className={styles.page}
      ref={scroller}
      aria-label={say(pageLabels[state.page])}
      // Before the first check a page may hold nothing that takes the focus, and is scrolled by the keyboard all the same.
      {...(state.checked === null ? { tabIndex: 0 } : {})}
    >
      <ScrollContext value={scroller}>
        <Suspense fallback={<Spinner size="small" />}>
          {state.preview === null ? (
            <>
              {/* «Tổng quan» begins with its answer; the tab already tells the eye the name of the others. */}
              {state.page !== "overview" && <h1 className={styles.heard}>{say(pageLabels[state.page])}</h1>}
              {pageOf(state)}
            </>
          ) : (
            <PlanPreview preview={state.preview} />
          )}
        </Suspense>
      </ScrollContext>
    </main>
  );
}

function pageOf({ page, checked }: PaneState): ReactElement {
  switch (page) {
    case "overview":
      return checked === null ? <FirstRun /> : <OverviewPage result={checked.result} />;
    case "findings":
      return <FindingsPage />;
    case "targets":
      return <TargetsPage />;
    case "forms":
      return <FormsPage />;
    case "reading":
      return <ReadingPage />;
    case "journal":
      return <JournalPage />;
    case "settings":
      return <SettingsPage />;
    case "help":
      return <HelpPage />;
  }
}
