import { Body1, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { journalPage } from "../../messages/pane/journal";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { JournalCard } from "./journal-card";
import { useJournal } from "./use-journal";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Nhật ký»: what was written, newest first; each can be taken back. */
export function JournalPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { workbook, actions, state } = usePane();
  const { listing, remove } = useJournal(workbook, state.phase.kind, actions.fail);
  if (listing === null) return <Spinner size="small" label={say(journalPage.loading)} />;
  return (
    <Stack>
      {listing.entries.length === 0 && <Body1>{say(journalPage.none)}</Body1>}
      {listing.entries.map((entry) => (
        <JournalCard key={entry.id} entry={entry} onRemove={remove} />
      ))}
      {listing.unreadable > 0 && (
        <Caption1 className={styles.quiet}>{say(journalPage.unreadable(listing.unreadable))}</Caption1>
      )}
    </Stack>
  );
}
