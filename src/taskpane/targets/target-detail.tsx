import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { TargetResult } from "../../domain/targets/target-result";
import { findingsPage } from "../../messages/pane/findings";
import { targetsPage } from "../../messages/pane/targets";
import { figureText } from "../../messages/target-text";
import { overTimeText } from "../../messages/over-time-text";
import { usePane, useSay } from "../state/pane-context";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { Candidates } from "./candidates";
import { CountRows } from "./count-rows";
import { UnitFigures } from "./unit-figures";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface TargetDetailProps {
  readonly result: TargetResult;
  /** The figures without the trial; null where nothing is on trial. */
  readonly before: TargetResult | null;
}

type Part = "how" | "rows" | "units" | "who";

/** What a figure is made of, and who could change it. */
export function TargetDetail({ result, before }: TargetDetailProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, engine, actions, canReveal } = usePane();
  const { checked } = state;
  const [open, setOpen] = useState<Part | null>(null);
  const { target, numerator } = result;
  const asks = target.measure.kind === "award" && target.measure.recipient === "individual";
  const former = before === null ? null : figureText(before);
  const parts: readonly (readonly [Part, string])[] = [
    ["how", say(targetsPage.details)],
    ...(numerator === null ? [] : ([["rows", say(targetsPage.rows)]] as const)),
    ...(numerator !== null && asks ? ([["units", say(targetsPage.byUnit)]] as const) : []),
    ...(asks
      ? ([["who", say(result.overBy > 0 && result.shortBy === 0 ? targetsPage.whoOver : targetsPage.whoElse)]] as const)
      : []),
  ];
  const { source } = target;
  const years = checked === null ? null : engine.overTime(checked, result);
  const inTime = years === null || checked === null ? null : overTimeText(years, checked.result.year);
  return (
    <>
      {former !== null && <Caption1 className={styles.quiet}>{say(targetsPage.trialBefore(say(former)))}</Caption1>}
      {target.isDefault && <Caption1 className={styles.quiet}>{say(targetsPage.default)}</Caption1>}
      {target.notUnderstood !== null && <Caption1>{say(targetsPage.notUnderstood(target.notUnderstood))}</Caption1>}
      <Row>
        {parts.map(([part, label]) => (
          <QuietButton
            key={part}
            aria-expanded={open === part}
            onClick={() => {
              setOpen(open === part ? null : part);
            }}
          >
            {label}
          </QuietButton>
        ))}
      </Row>
      {open === "how" && (
        <div className={styles.part}>
          <Body1>{say(result.why)}</Body1>
          {result.beside.map(({ sentence }) => (
            <Body1 key={sentence.vi}>{say(sentence)}</Body1>
          ))}
          {inTime !== null && <Body1>{say(inTime)}</Body1>}
          {target.basis !== null && (
            <Caption1 className={styles.quiet}>{`${say(findingsPage.basis)}: ${target.basis}`}</Caption1>
          )}
          {source !== null && canReveal && (
            <Row>
              <Button size="small" onClick={() => void actions.reveal(source)}>
                {say(targetsPage.source)}
              </Button>
            </Row>
          )}
        </div>
      )}
      {open === "rows" && numerator !== null && (
        <div className={styles.part}>
          <CountRows label={say(targetsPage.numerator)} count={numerator} />
          {result.denominator !== null && <CountRows label={say(targetsPage.denominator)} count={result.denominator} />}
        </div>
      )}
      {open === "units" && checked !== null && (
        <div className={styles.part}>
          <UnitFigures checked={checked} result={result} />
        </div>
      )}
      {open === "who" && (
        <div className={styles.part}>
          <Candidates target={target.id} />
        </div>
      )}
    </>
  );
}
