import type { Answer } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { Exclusion } from "../../domain/targets/target";
import { regimeLabels, settingsPage } from "../../messages/pane/settings";
import { dateOfText, dateText } from "../../messages/numbers";
import { stagesInOrder } from "../../messages/stage-labels";
import type { Settings } from "../../actions/default-settings";

/** The settings as they stand in the fields; "" leaves it to the workbook. */
export interface SettingsDraft {
  readonly stage: string;
  readonly year: string;
  readonly regime: string;
  readonly countedOn: string;
  readonly headcount: string;
  readonly exclusions: readonly Exclusion["who"][];
  readonly exclusionsBasis: string;
}

/** Whom an office may take out of its denominator; never those on maternity leave. */
export const mayBeExcluded = ["new-recruits", "long-study", "seconded", "contract", "long-leave", "left"] as const;

export interface ReadDraft {
  /** null while a field is wrong. */
  readonly settings: Settings | null;
  readonly answers: readonly Answer[];
  readonly wrong: Readonly<Record<"year" | "countedOn" | "headcount" | "exclusionsBasis", Bilingual | null>>;
}

/** Settings as the fields show them: texts, empty where nothing is set. */
export function draftOf(settings: Settings, answers: readonly Answer[]): SettingsDraft {
  const headcount = answers.find((answer) => answer.kind === "headcount" && answer.basis === "staff");
  const exclusions = answers.find((answer) => answer.kind === "exclusions");
  return {
    stage: settings.stage ?? "",
    year: settings.year === null ? "" : String(settings.year),
    regime: settings.regime ?? "",
    countedOn: settings.overlay.countedOn === undefined ? "" : dateText(settings.overlay.countedOn),
    headcount: headcount?.kind === "headcount" ? String(headcount.value) : "",
    exclusions: exclusions?.who ?? [],
    exclusionsBasis: exclusions?.basis ?? "",
  };
}

/** Turns the fields into settings and answers, or says which field is wrong. */
export function readDraft(draft: SettingsDraft, former: Settings): ReadDraft {
  const year = draft.year.trim();
  const headcount = draft.headcount.trim();
  const basis = draft.exclusionsBasis.trim();
  const countedOn = dateOfText(draft.countedOn);
  const wrong = {
    year: year === "" || /^(19|20)\d\d$/.test(year) ? null : settingsPage.yearWrong,
    countedOn: draft.countedOn.trim() === "" || countedOn !== null ? null : settingsPage.dayWrong,
    headcount: headcount === "" || /^[1-9]\d{0,6}$/.test(headcount) ? null : settingsPage.headcountWrong,
    exclusionsBasis: draft.exclusions.length === 0 || basis !== "" ? null : settingsPage.basisNeeded,
  };
  const overlay = Object.fromEntries(Object.entries(former.overlay).filter(([key]) => key !== "countedOn"));
  // An empty list takes an earlier answer back.
  const answers: Answer[] = [{ kind: "exclusions", who: draft.exclusions, basis }];
  if (headcount !== "") answers.push({ kind: "headcount", basis: "staff", value: Number(headcount) });
  const isWrong = Object.values(wrong).some((problem) => problem !== null);
  const settings: Settings = {
    stage: stagesInOrder.find((stage) => stage === draft.stage) ?? null,
    year: year === "" ? null : Number(year),
    regime: regimeLabels.find(({ id }) => id === draft.regime)?.id ?? null,
    overlay: countedOn === null ? overlay : { ...overlay, countedOn },
  };
  return { settings: isWrong ? null : settings, answers, wrong };
}
