import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactElement } from "react";
import type { Step } from "../../domain/work-left";
import { pageHeading } from "../../messages/pane/page-headings";
import { pageLabels } from "../../messages/pane/page-labels";
import { shell } from "../../messages/pane/shell";
import { HomePage } from "../home/home-page";
import { TryAgain } from "../home/try-again";
import { FocusedHeading } from "../parts/focused-heading";
import { usePane, useSay } from "../state/pane-context";
import { openedForm } from "../state/opened-form";
import type { Aside, Page } from "../state/pane-state";
import { asidePages, pageLoaders, stepPages } from "./late-pages";

const NextStep = lazy(() => import("./next-step").then((m) => ({ default: m.NextStep })));

const PlanPreview = lazy(() => import("../preview/plan-preview").then((m) => ({ default: m.PlanPreview })));

const AfterWriting = lazy(() => import("../fill/after-writing").then((m) => ({ default: m.AfterWriting })));

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minWidth: "0",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

/** The chosen page under its heading, or the preview that covers it. */
export function PageView(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state } = usePane();
  const isRead = state.checked !== null;
  useEffect(() => {
    if (!isRead) return undefined;
    let isHere = true;
    // Where even this cannot be fetched, a page is when it is opened, and says so.
    void import("./fetch-pages").then(
      (m) => m.fetchPages(pageLoaders, () => isHere),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isRead]);
  return (
    <main className={styles.page} data-region aria-label={say(pageLabels[state.page])}>
      {state.preview === null && state.written === null && <ChosenPage page={state.page} />}
      <Suspense fallback={<Loading />}>
        {state.preview !== null && <PlanPreview preview={state.preview} />}
        {state.written !== null && (
          <>
            <AfterWriting written={state.written} />
            <NextStep step="forms" />
          </>
        )}
      </Suspense>
    </main>
  );
}

function ChosenPage({ page }: { readonly page: Page }): ReactElement {
  const say = useSay();
  const { state, work } = usePane();
  // The verdict is the heading of the first page.
  if (page === "home") return <HomePage />;
  const step = isStep(page) ? page : null;
  // A form that is opened there takes the place of the page, and its name that of the heading.
  const namesItself = openedForm(state) !== null;
  const Content = step === null ? asidePages[page as Aside] : stepPages[step];
  return (
    <>
      {/* A page of its own has a heading of its own: another one takes the focus anew. */}
      {!namesItself && (
        <FocusedHeading key={page} size="medium">
          {say(pageHeading(page, work.left))}
        </FocusedHeading>
      )}
      {step !== null && state.checked === null ? (
        <BeforeTheCheck />
      ) : (
        <Suspense fallback={<Loading />}>
          <Content />
        </Suspense>
      )}
      {step !== null && step !== "copy" && state.checked !== null && (
        <Suspense fallback={null}>
          <NextStep step={step} />
        </Suspense>
      )}
    </>
  );
}

/** Nothing is known yet: what is being done, or the way to try again. */
function BeforeTheCheck(): ReactElement {
  const say = useSay();
  const { state, work } = usePane();
  if (state.unread === null) return <Body1>{say(shell.checking)}</Body1>;
  return (
    <>
      <Body1>{say(work.verdict.full)}</Body1>
      <TryAgain />
    </>
  );
}

function Loading(): ReactElement {
  const say = useSay();
  return <Body1 aria-busy>{say(shell.reading)}</Body1>;
}

function isStep(page: Page): page is Step {
  return page in stepPages;
}
