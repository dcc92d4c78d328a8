import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { awardWords } from "../../messages/award-words";
import { gatherWords } from "../../messages/gathering";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { ChangeList } from "../preview/change-list";
import { usePane, useSay } from "../state/pane-context";

type Change = GatherRun["gathered"]["changes"][number];

/** Changes of people shown at once; the cells beside tell all. */
const MOST_CHANGES = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface GatherPreviewProps {
  readonly run: GatherRun;
  readonly onMerge: () => void;
}

/** «Xem trước: ghi 46 dòng vào 2 sheet»: what would be written, person by person and cell by cell, and «Gộp». */
export function GatherPreview({ run, onMerge }: GatherPreviewProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state } = usePane();
  const [showsCells, setShowsCells] = useState(false);
  const { plan, gathered, places } = run;
  const sheets = new Set([...plan.tabs.map(({ name }) => name), ...plan.writes.map(({ ref }) => ref.sheet)]);
  const rows = [...gathered.merged.values()].filter((row) => sheets.has(places.get(row)?.sheet ?? ""));
  const changedSheets = [...new Set(plan.writes.map(({ ref }) => ref.sheet))];
  const isTaken = gathered.files.some(({ status }) => status === "read");
  const isNothing = sheets.size === 0;
  const heading = isNothing ? gatherWords.nothingNew : words.preview(rows.length, sheets.size);
  if (!isTaken && isNothing && run.remember === null) return <></>;
  return (
    <Card label={say(heading)}>
      <Heading level={2} size="small">
        {say(heading)}
      </Heading>
      {plan.tabs.length > 0 && <Body1>{say(words.newSheets(plan.tabs.map(({ name }) => name).join(", ")))}</Body1>}
      {plan.writes.length > 0 && <Body1>{say(words.changedCells(plan.writes.length, changedSheets.join(", ")))}</Body1>}
      <ul className={styles.list}>
        {gathered.changes.slice(0, MOST_CHANGES).map((change) => (
          <li key={`${change.unit}|${change.recipient}|${change.name}|${change.change}`}>
            <ChangeOfRecipient change={change} />
          </li>
        ))}
      </ul>
      {gathered.changes.length > MOST_CHANGES && (
        <Caption1 className={styles.quiet}>{say(words.more(gathered.changes.length - MOST_CHANGES))}</Caption1>
      )}
      {plan.writes.length > 0 && (
        <Row>
          <QuietButton
            aria-expanded={showsCells}
            onClick={() => {
              setShowsCells(!showsCells);
            }}
          >
            {say(words.cells)}
          </QuietButton>
        </Row>
      )}
      {showsCells && <ChangeList writes={plan.writes} trails={[]} />}
      {isNothing && gathered.isComplete && <Body1>{say(gatherWords.allWell)}</Body1>}
      <Row>
        <Button
          appearance="primary"
          disabledFocusable={(isNothing && run.remember === null) || state.phase.kind === "writing"}
          onClick={onMerge}
        >
          {say(words.merge)}
        </Button>
      </Row>
    </Card>
  );
}

function ChangeOfRecipient({ change }: { readonly change: Change }): ReactElement {
  const say = useSay();
  const titles = (ids: Change["before"]) => say(awardWords(ids.map((award) => ({ award, words: "" }))));
  const { name, before, after, change: kind, columns } = change;
  if (kind === "added") return <Caption1>{`${say(words.changes.added)}: ${name}, ${titles(after)}`}</Caption1>;
  if (kind === "removed") return <Caption1>{`${say(words.changes.removed)}: ${name}, ${titles(before)}`}</Caption1>;
  const isSame = titles(before) === titles(after);
  const what = isSame ? columns.join(", ") : `${titles(before)} → ${titles(after)}`;
  return <Caption1>{`${name}: ${what}`}</Caption1>;
}
