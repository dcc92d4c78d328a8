import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { PenFilled } from "@fluentui/react-icons/svg/pen";
import { lazy, Suspense, useState, type ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import { conclusionOf, targetsSentence, type Conclusion } from "../../messages/conclusion";
import { regimeLabel } from "../../messages/pane/settings";
import { overview } from "../../messages/pane/overview";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { Heading } from "../parts/heading";

const PointOut = lazy(() => import("./point-out").then((m) => ({ default: m.PointOut })));

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  icon: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: "20px",
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  look: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  mend: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
  sentence: { display: "block", lineHeight: tokens.lineHeightBase500 },
  targets: { color: tokens.colorNeutralForeground2, display: "block", marginTop: tokens.spacingVerticalXS },
  regime: { color: tokens.colorNeutralForeground3, display: "block", marginTop: tokens.spacingVerticalXS },
});

/** The answer: what is left to do, and how the targets stand. */
export function ConclusionCard({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const conclusion = conclusionOf(result);
  const targets = conclusion.kind === "no-form" ? null : targetsSentence(result);
  const law = regimeLabel(result.regime);
  const [isPointing, setPointing] = useState(false);
  const regime = say({ vi: overview.regime(law.vi).vi, en: overview.regime(law.en).en });
  return (
    <Card>
      <div className={styles.head}>
        <ConclusionIcon kind={conclusion.kind} />
        <div>
          <Heading level={1} size="large" className={styles.sentence}>
            {say(conclusion.sentence)}
          </Heading>
          {targets !== null && <Body1 className={styles.targets}>{say(targets)}</Body1>}
          <Caption1 className={styles.regime}>{regime}</Caption1>
        </div>
      </div>
      <Row>
        {conclusion.kind === "no-form" && (
          <Button
            aria-expanded={isPointing}
            onClick={() => {
              setPointing(!isPointing);
            }}
          >
            {say(overview.showMe)}
          </Button>
        )}
        <ConclusionActions kind={conclusion.kind} hasFindings={result.findings.length > 0} />
      </Row>
      {isPointing && (
        <Suspense fallback={<Spinner size="small" />}>
          <PointOut sheets={result.reading.sheets} />
        </Suspense>
      )}
    </Card>
  );
}

function ConclusionIcon({ kind }: { readonly kind: Conclusion["kind"] }): ReactElement {
  const styles = useStyles();
  switch (kind) {
    case "clear":
      return (
        <span className={mergeClasses(styles.icon, styles.good)} aria-hidden children={<CheckmarkCircleFilled />} />
      );
    case "review":
      return <span className={mergeClasses(styles.icon, styles.look)} aria-hidden children={<EyeFilled />} />;
    case "correct":
      return <span className={mergeClasses(styles.icon, styles.mend)} aria-hidden children={<PenFilled />} />;
    case "unknown":
    case "no-form":
      return (
        <span className={mergeClasses(styles.icon, styles.open)} aria-hidden children={<QuestionCircleFilled />} />
      );
  }
}

interface ActionsProps {
  readonly kind: Conclusion["kind"];
  readonly hasFindings: boolean;
}

function ConclusionActions({ kind, hasFindings }: ActionsProps): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  const go = (page: Parameters<typeof actions.choosePage>[0]) => () => {
    actions.choosePage(page);
  };
  return (
    <>
      {kind === "unknown" && <Button onClick={go("settings")}>{say(overview.addStaff)}</Button>}
      {hasFindings && <Button onClick={go("findings")}>{say(overview.seeFindings)}</Button>}
      {(kind === "clear" || kind === "review") && (
        <Button appearance="subtle" onClick={go("forms")}>
          {say(overview.fill)}
        </Button>
      )}
    </>
  );
}
