import { Button, Caption1, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { contentText } from "../../messages/cell-content-text";
import { momentText } from "../../messages/numbers";
import { preview } from "../../messages/pane/forms";
import { journalPage, purposeLabels } from "../../messages/pane/journal";
import { cellName } from "../../messages/where";
import type { JournalEntry } from "../../workbook/journal-entry";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  back: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  cells: { margin: "0", paddingLeft: tokens.spacingHorizontalL },
});

/** Cells of an entry that are listed. */
const MOST_CELLS = 50;

interface JournalCardProps {
  readonly entry: JournalEntry;
  readonly onRemove: (id: string) => void;
}

/** One applied plan: when, what, which cells; and the way back. */
export function JournalCard({ entry, onRemove }: JournalCardProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, state } = usePane();
  const restored = state.restored.get(entry.id) ?? null;
  const [isOpen, setOpen] = useState(false);
  const [deletesTabs, setDeletesTabs] = useState(false);
  const cells = entry.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet: sheet.name, cell })));
  const purpose = say(purposeLabels[entry.purpose]);
  const tabs = entry.createdTabs.map((tab) => tab.name).join(", ");
  return (
    <Card label={entry.label}>
      <Heading level={2} size="small" className={mergeClasses(restored !== null && styles.back)}>
        {entry.label}
      </Heading>
      <Caption1 className={styles.quiet}>
        {[
          momentText(entry.at),
          ...(entry.label === purpose ? [] : [purpose]),
          cells.length > 0 ? say(journalPage.cells(cells.length)) : tabs,
        ].join(" · ")}
      </Caption1>
      <Caption1>
        {say(
          restored === null ? journalPage.inEffect : journalPage.restoredAt(restored.at, restored.cells, restored.left),
        )}
      </Caption1>
      {restored === null && tabs !== "" && (
        <Checkbox
          checked={deletesTabs}
          label={say(journalPage.askDelete(tabs))}
          onChange={(_, { checked }) => {
            setDeletesTabs(checked === true);
          }}
        />
      )}
      <Row>
        {restored === null && (
          <Button size="small" onClick={() => void actions.restore(entry, { deleteCreatedTabs: deletesTabs })}>
            {say(journalPage.restore)}
          </Button>
        )}
        {cells.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say(journalPage.details)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onRemove(entry.id);
          }}
        >
          {say(journalPage.remove)}
        </Button>
      </Row>
      {isOpen && (
        <ul className={styles.cells}>
          {cells.slice(0, MOST_CELLS).map(({ sheet, cell }) => (
            <li key={`${sheet}!${String(cell.row)}:${String(cell.column)}`}>
              <Caption1>
                {`${sheet}!${cellName(cell)}: ${say(contentText(cell.before.content))} ${say(preview.becomes)} ${say(contentText(cell.after.content))}`}
              </Caption1>
            </li>
          ))}
          {cells.length > MOST_CELLS && (
            <li>
              <Caption1>{say(journalPage.more(cells.length - MOST_CELLS))}</Caption1>
            </li>
          )}
        </ul>
      )}
    </Card>
  );
}
