import { useMemo, type Dispatch } from "react";
import type { Tick } from "../../actions/engine";
import type { Answer } from "../../domain/answer";
import type { Waiver } from "../../domain/findings/finding";
import { announcements, restoredSentence } from "../../messages/pane/announcements";
import { cellText, rowListText } from "../../messages/where";
import type { Bilingual } from "../../domain/bilingual";
import type { SavedCopy } from "../../domain/work-left";
import type { Profile } from "../../domain/profile";
import type { Failure } from "../../workbook/failure";
import type { JournalEntry } from "../../workbook/journal-entry";
import type { RestoreOptions, Surroundings, Workbook, WorkbookView } from "../../workbook/ports";
import type { CellRef, RowRef } from "../../workbook/refs";
import type { Result } from "../../workbook/result";
import type { WritePlan } from "../../workbook/write-plan";
import type { FillPreview } from "../../actions/fill-preview";
import type { Settings } from "../../actions/default-settings";
import type { Engine } from "../../actions/engine";
import { failedEvent, failureWords, inOne } from "./failure-words";
import type { FindingFilter } from "./finding-filter";
import type { PaneEvent } from "./pane-event";
import type { Page } from "./pane-state";
import type { CheckControls } from "./use-check";

/** All that a page can ask for. Whatever touches the workbook tells its outcome by itself. */
export interface PaneActions {
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  /** `at` is what the page opens at once; `focusStays`: she is at work on the sheet. */
  readonly choosePage: (page: Page, at?: string, focusStays?: boolean) => void;
  /** Opens another line of the page that is shown; null where none is left. */
  readonly openLine: (at: string | null, focusStays?: boolean) => void;
  /** Opens the page of the rule that told a finding. */
  readonly explain: (finding: { readonly id: string; readonly rule: string }) => void;
  readonly filterFindings: (filter: FindingFilter) => void;
  readonly reveal: (target: CellRef | readonly RowRef[]) => Promise<void>;
  /** The cell she is on; null where that cannot be known, which has then been told. */
  readonly selected: () => Promise<CellRef | null>;
  readonly showPreview: (preview: FillPreview) => void;
  /** The same for a preview that is still being worked out. */
  readonly showPlanned: (planned: Promise<Result<FillPreview, Failure>>) => Promise<void>;
  readonly dropPreview: () => void;
  /** @returns whether it was written */
  readonly apply: (plan: WritePlan) => Promise<boolean>;
  /** A write of a page's own; what it says is told, with its way back. Says whether it was written. */
  readonly write: (work: () => Promise<Result<Written, Failure>>) => Promise<boolean>;
  readonly restore: (entry: JournalEntry, options?: RestoreOptions) => Promise<void>;
  /** Remembers the answers and checks again; `told` says what they change, where that is known. */
  readonly answer: (answers: Answer | readonly Answer[], told?: Bilingual) => Promise<void>;
  /** `told` says what a reason does, where that is not to set a finding aside. @returns whether the reason was kept */
  readonly waive: (finding: { readonly id: string }, waiver: Waiver | null, told?: Bilingual) => Promise<boolean>;
  readonly saveSettings: (settings: Settings, answers: readonly Answer[]) => Promise<void>;
  readonly saveProfile: (profile: Profile) => Promise<void>;
  readonly tick: (tick: Tick) => void;
  readonly dropTrial: () => void;
  readonly tell: (sentence: Bilingual) => void;
  readonly fail: (failure: Failure) => void;
  /** The copy to hand in lies on her disk. */
  readonly copySaved: (saved: Omit<SavedCopy, "isOutdated">, sentence: Bilingual) => void;
  readonly closeNotice: () => void;
}

/** What a write of a page's own did. */
export interface Written {
  readonly sentence: Bilingual;
  /** null where no cell was to be written. */
  readonly entry: JournalEntry | null;
}

interface Parts {
  readonly workbook: Workbook;
  readonly view: WorkbookView | null;
  readonly engine: Engine;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly controls: CheckControls;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onShown?: () => void;
}

/** The actions of one pane; the same functions as long as its parts are the same. */
export function usePaneActions({
  workbook,
  view,
  engine,
  settings,
  surroundings,
  controls,
  dispatch,
  onShown,
}: Parts): PaneActions {
  return useMemo(() => {
    const fail = (failure: Failure, ends: "writing" | null = null) => {
      void failedEvent(failure, ends).then(dispatch);
    };
    const tell = (sentence: Bilingual) => {
      dispatch({ type: "told", sentence });
    };
    const check = async () => {
      await controls.check(settings);
    };
    const checkQuietly = () => controls.check(settings, true);

    return {
      check,
      stop: controls.stop,
      fail: (failure) => {
        fail(failure);
      },
      tell,
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
      apply: async (plan) => {
        dispatch({ type: "write-started" });
        const applied = await engine.apply(workbook, plan);
        if (!applied.ok) {
          fail(applied.error, "writing");
          return false;
        }
        const { left = [] } = applied.value;
        const sentence =
          plan.writes.length > 0
            ? announcements.applied(plan.writes.length - left.length)
            : announcements.appliedTabs(plan.tabs.length);
        const { droppedEntries = 0 } = applied.value;
        const told = droppedEntries === 0 ? sentence : joined(sentence, announcements.dropped(droppedEntries));
        const whole =
          left.length === 0 ? told : joined(told, inOne(await failureWords({ code: "several-looks", cells: left })));
        dispatch({ type: "written", sentence: whole, entry: applied.value });
        const place = placeOf(plan);
        const shown = place === null || view === null ? null : await view.reveal(place);
        if (shown?.ok === false) fail(shown.error);
        await checkQuietly();
        return true;
      },
      write: async (work) => {
        dispatch({ type: "write-started" });
        const written = await work();
        if (!written.ok) {
          fail(written.error, "writing");
          return false;
        }
        dispatch({ type: "written", ...written.value });
        await checkQuietly();
        return true;
      },
      restore: async (entry, options) => {
        dispatch({ type: "write-started" });
        const restored = await engine.restore(workbook, entry, options);
        if (!restored.ok) {
          fail(restored.error, "writing");
          return;
        }
        dispatch({ type: "written", sentence: restoredSentence(restored.value), entry: null });
        const { restored: back, alreadyBack, changedSince, notFound } = restored.value;
        const cells = { cells: back.length + alreadyBack.length, left: changedSince.length + notFound.length };
        dispatch({ type: "restored", id: entry.id, entry: { at: surroundings.now().slice(11, 16), ...cells } });
        await checkQuietly();
      },
      answer: async (answers, told = announcements.remembered) => {
        for (const answer of "kind" in answers ? [answers] : answers) {
          const remembered = await engine.answer(workbook, answer);
          if (!remembered.ok) {
            fail(remembered.error);
            return;
          }
        }
        tell(told);
        await checkQuietly();
      },
      waive: async (finding, waiver, told = announcements.waived) => {
        const kept = await engine.waive(workbook, finding, waiver);
        if (!kept.ok) {
          fail(kept.error);
          return false;
        }
        if (waiver !== null) {
          if (waiver.by !== "") dispatch({ type: "noted", by: waiver.by });
          tell(told);
        }
        await checkQuietly();
        return true;
      },
      saveProfile: async (profile) => {
        const saved = await engine.saveProfile(workbook, profile);
        if (!saved.ok) {
          fail(saved.error);
          return;
        }
        tell(announcements.saved);
        await checkQuietly();
      },
      saveSettings: async (changed, answers) => {
        const saved = await engine.saveSettings(workbook, changed);
        if (!saved.ok) {
          fail(saved.error);
          return;
        }
        for (const answer of answers) {
          const remembered = await engine.answer(workbook, answer);
          if (!remembered.ok) {
            fail(remembered.error);
            return;
          }
        }
        dispatch({ type: "settings-loaded", settings: changed });
        tell(announcements.saved);
        await controls.check(changed, true);
      },
    };
  }, [workbook, view, engine, settings, surroundings, controls, dispatch, onShown]);
}

/** Where a filled form or a new one is looked at; fixes leave her where she is. */
function placeOf({ purpose, tabs, writes }: WritePlan): CellRef | null {
  if (purpose !== "fill" && purpose !== "create") return null;
  const [tab] = tabs;
  return tab === undefined ? (writes[0]?.ref ?? null) : { sheet: tab.name, row: 1, column: 1 };
}

function joined(one: Bilingual, other: Bilingual): Bilingual {
  return { vi: `${one.vi} ${other.vi}`, en: `${one.en} ${other.en}` };
}
