import { announcements } from "../../messages/pane/announcements";
import { cellText, rowListText } from "../../messages/where";
import type { ActionParts } from "./action-parts";
import type { PaneActions } from "./pane-actions";

/** What she looks at: a page, a line of it, a cell of the sheet, a preview. */
export function lookActions({
  view,
  dispatch,
  fail,
  tell,
  onShown,
}: ActionParts): Omit<
  PaneActions,
  | "check"
  | "stop"
  | "fail"
  | "tell"
  | "apply"
  | "write"
  | "restore"
  | "answer"
  | "waive"
  | "saveProfile"
  | "saveSettings"
> {
  return {
    copySaved: ({ at, sheets }, sentence) => {
      dispatch({ type: "copy-saved", at, sheets, sentence });
    },
    choosePage: (page, at, focusStays = false) => {
      dispatch({ type: "page-chosen", page, focusStays, ...(at === undefined ? {} : { at }) });
    },
    openLine: (at, focusStays = false) => {
      dispatch({ type: "line-opened", at, focusStays });
    },
    explain: ({ id, rule }) => {
      dispatch({ type: "rule-asked", rule, from: id });
    },
    filterFindings: (filter) => {
      dispatch({ type: "filtered", filter });
    },
    showPreview: (preview) => {
      dispatch({ type: "preview-shown", preview });
    },
    showPlanned: async (planned) => {
      const preview = await planned;
      if (preview.ok) dispatch({ type: "preview-shown", preview: preview.value });
      else fail(preview.error);
    },
    dropPreview: () => {
      dispatch({ type: "preview-dropped" });
    },
    tick: (tick) => {
      dispatch({ type: "ticked", tick });
    },
    dropTrial: () => {
      dispatch({ type: "trial-dropped" });
    },
    closeNotice: () => {
      dispatch({ type: "notice-closed" });
    },
    reveal: async (target) => {
      if (view === null) return;
      const revealed = await view.reveal(target);
      if (!revealed.ok) fail(revealed.error);
      else if (revealed.value === "hidden-sheet") tell(announcements.hiddenSheet);
      else if (revealed.value === "hidden-row") tell(announcements.hiddenRow);
      else {
        onShown?.();
        const where = "sheet" in target ? cellText(target) : rowListText(target);
        dispatch({
          type: "shown",
          sentence: { vi: announcements.shown(where.vi).vi, en: announcements.shown(where.en).en },
        });
      }
    },
    selected: async () => {
      if (view === null) return null;
      const cell = await view.selected();
      if (cell.ok) return cell.value;
      fail(cell.error);
      return null;
    },
  };
}
