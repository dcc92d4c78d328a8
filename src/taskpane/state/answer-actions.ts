import { announcements } from "../../messages/pane/announcements";
import type { Answer } from "../../domain/answer";
import type { ActionParts } from "./action-parts";
import type { PaneActions } from "./pane-actions";

/** What she says and what is kept of it: answers, reasons, her settings. */
export function answerActions(
  parts: ActionParts,
): Pick<PaneActions, "answer" | "waive" | "saveProfile" | "saveSettings"> {
  const { workbook, engine, controls, dispatch, fail, tell, checkQuietly } = parts;
  const remembered = async (answers: readonly Answer[]): Promise<boolean> => {
    for (const answer of answers) {
      const kept = await engine.answer(workbook, answer);
      if (!kept.ok) {
        fail(kept.error);
        return false;
      }
    }
    return true;
  };
  return {
    answer: async (answers, told = announcements.remembered) => {
      if (!(await remembered("kind" in answers ? [answers] : answers))) return;
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
      if (!(await remembered(answers))) return;
      dispatch({ type: "settings-loaded", settings: changed });
      tell(announcements.saved);
      await controls.check(changed, true);
    },
  };
}
