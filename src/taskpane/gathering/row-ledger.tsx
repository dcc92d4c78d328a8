import { Body1, Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { awardWords } from "../../messages/award-words";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { cellText } from "../../messages/where";
import { Card } from "../parts/card";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";

type FatedRow = GatherRun["gathered"]["files"][number]["rows"][number];

/** Lines shown at once; the rest on demand. */
const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  row: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** «Sổ gộp biểu»: every row of the units' files with its fate, and the row of the merged sheet it went into. */
export function RowLedger({ run }: { readonly run: GatherRun }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState("");
  const [most, setMost] = useState(STEP);
  const files = run.gathered.files.filter(({ rows }) => rows.length > 0);
  const rows = files.flatMap((each) => (file === "" || file === each.name ? each.rows : []));
  return (
    <Card label={say(words.ledger)}>
      <Heading level={2} size="small">
        {say(words.ledger)}
      </Heading>
      <Caption1 className={styles.quiet}>{say(words.ledgerAbout)}</Caption1>
      <Row>
        <QuietButton
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(words.showLedger)}
        </QuietButton>
      </Row>
      {isOpen && (
        <>
          <Field label={say(words.ledgerOf)}>
            <Choice
              value={file}
              onChange={(_, { value }) => {
                setFile(value);
                setMost(STEP);
              }}
            >
              <option value="">{say(words.allFiles)}</option>
              {files.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Choice>
          </Field>
          {rows.length === 0 && <Body1>{say(words.nobody)}</Body1>}
          <ul className={styles.list}>
            {rows.slice(0, most).map((row) => (
              <LedgerRow key={`${row.file}!${row.row.form}!${cellText(row.row.cell).vi}`} row={row} run={run} />
            ))}
          </ul>
          {rows.length > most && (
            <Row>
              <Button
                appearance="subtle"
                onClick={() => {
                  setMost(most + STEP);
                }}
              >
                {say(words.more(rows.length - most))}
              </Button>
            </Row>
          )}
        </>
      )}
    </Card>
  );
}

function LedgerRow({ row, run }: { readonly row: FatedRow; readonly run: GatherRun }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const isWritten = row.fate === "accepted" || row.fate === "changed";
  const merged = row.mergedKey === null || !isWritten ? undefined : run.gathered.merged.get(row.mergedKey);
  const place = merged === undefined ? undefined : run.places.get(merged);
  return (
    <li className={styles.row}>
      <Body1>{`${row.row.written.trim()}: ${say(awardWords(row.awards))}`}</Body1>
      <Caption1>
        {say(words.fates[row.fate])}
        {place !== undefined && ` → ${say(words.mergedAt(place.sheet, place.row))}`}
      </Caption1>
      <Caption1 className={styles.quiet}>{`${row.file}, ${say(cellText(row.row.cell))}`}</Caption1>
      {row.why !== null && <Caption1 className={styles.quiet}>{say(row.why)}</Caption1>}
    </li>
  );
}
