import { announcements, restoredSentence } from "../../messages/pane/announcements";
import type { Bilingual } from "../../domain/bilingual";
import type { CellRef } from "../../workbook/refs";
import type { WritePlan } from "../../workbook/write-plan";
import type { ActionParts } from "./action-parts";
import { failureWords, inOne } from "./failure-words";
import type { PaneActions } from "./pane-actions";

/** What changes cells of the workbook, and takes it back. */
export function writeActions(parts: ActionParts): Pick<PaneActions, "apply" | "write" | "restore"> {
  const { workbook, view, engine, surroundings, dispatch, fail, checkQuietly } = parts;
  return {
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
      const more = joined([
        ...(droppedEntries === 0 ? [] : [announcements.dropped(droppedEntries)]),
        ...(left.length === 0 ? [] : [inOne(await failureWords({ code: "several-looks", cells: left }))]),
      ]);
      const told = more === null ? sentence : { vi: `${sentence.vi} ${more.vi}`, en: `${sentence.en} ${more.en}` };
      dispatch({ type: "written", sentence: told, more, entry: applied.value });
      const place = placeOf(plan);
      const shown = place === null || view === null ? null : await view.reveal(place);
      if (shown?.ok === false) fail(shown.error);
      await checkQuietly();
      return true;
    },
    write: async (work, words) => {
      dispatch({ type: "write-started" });
      const written = await work();
      if (!written.ok) {
        const failure = written.error;
        const message = words?.(failure) ?? null;
        if (message === null) fail(failure, "writing");
        else dispatch({ type: "failed", failure, message, ends: "writing" });
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
  };
}

/** Where a filled form or a new one is looked at; fixes leave her where she is. */
function placeOf({ purpose, tabs, writes }: WritePlan): CellRef | null {
  if (purpose !== "fill" && purpose !== "create") return null;
  const [tab] = tabs;
  return tab === undefined ? (writes[0]?.ref ?? null) : { sheet: tab.name, row: 1, column: 1 };
}

/** Sentences one after the other; null for none. */
function joined(sentences: readonly Bilingual[]): Bilingual | null {
  if (sentences.length === 0) return null;
  return { vi: sentences.map(({ vi }) => vi).join(" "), en: sentences.map(({ en }) => en).join(" ") };
}
