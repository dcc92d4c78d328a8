import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { home } from "../../messages/pane/home";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { BrandLine } from "./brand-line";
import { StepRow } from "./step-row";
import { TryAgain } from "./try-again";

const SampleOffer = lazy(() => import("./sample-offer").then((m) => ({ default: m.SampleOffer })));
const SeasonalWork = lazy(() => import("./seasonal-work").then((m) => ({ default: m.SeasonalWork })));

// There is nothing to show of them before the first check.
const TargetsInShort = lazy(() => import("./targets-in-short").then((m) => ({ default: m.TargetsInShort })));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  steps: { listStyleType: "none", margin: "0", padding: "0" },
});

/** «Năm bước để trình»: the five steps, the one that leads on, and what is short. The verdict stands above. */
export function HomePage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { work, state, openSample } = usePane();
  const { checked } = state;
  const isBlank = work.left?.reading.isBlank === true && openSample !== null;
  return (
    <div className={styles.page}>
      {isBlank && (
        <Suspense fallback={null}>
          <SampleOffer openSample={openSample} isPrimary />
        </Suspense>
      )}
      {state.unread !== null && <TryAgain />}
      <section aria-labelledby="steps-heading">
        <Heading level={2} size="small" id="steps-heading">
          {say(home.title)}
        </Heading>
        <ol className={styles.steps}>
          {work.steps.map((each) => (
            <StepRow key={each.step} state={each} isNext={!isBlank && work.next?.step === each.step} />
          ))}
        </ol>
      </section>
      {checked !== null && (
        <Suspense fallback={null}>
          <TargetsInShort checked={checked} />
        </Suspense>
      )}
      {!isBlank && openSample !== null && work.left?.reading.hasRegistration === false && (
        <Suspense fallback={null}>
          <SampleOffer openSample={openSample} isPrimary={false} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <SeasonalWork />
      </Suspense>
      <BrandLine />
    </div>
  );
}
