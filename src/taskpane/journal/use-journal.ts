import { useCallback, useEffect, useState } from "react";
import type { Failure } from "../../workbook/failure";
import type { JournalListing, Workbook } from "../../workbook/ports";
import type { Phase } from "../state/pane-state";

export interface JournalOnScreen {
  /** null while it is being read. */
  readonly listing: JournalListing | null;
  readonly remove: (id: string) => void;
}

const nothing: JournalListing = { entries: [], unreadable: 0 };

/** The journal kept in the workbook; read again whenever something may have been written. */
export function useJournal(
  workbook: Workbook,
  phase: Phase["kind"],
  onFailure: (failure: Failure) => void,
): JournalOnScreen {
  const [listing, setListing] = useState<JournalListing | null>(null);
  const [removals, setRemovals] = useState(0);

  useEffect(() => {
    if (phase === "writing") return undefined;
    let current = true;
    void workbook.journal.list().then((listed) => {
      if (!current) return;
      setListing(listed.ok ? listed.value : nothing);
      if (!listed.ok) onFailure(listed.error);
    });
    return () => {
      current = false;
    };
  }, [workbook, phase, removals, onFailure]);

  const remove = useCallback(
    (id: string) => {
      void workbook.journal.remove(id).then((removed) => {
        if (!removed.ok) onFailure(removed.error);
        setRemovals((count) => count + 1);
      });
    },
    [workbook, onFailure],
  );

  return { listing, remove };
}
