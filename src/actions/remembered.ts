import type { Answer } from "../domain/answer";
import type { Waiver } from "../domain/findings/finding";
import { decodeProfile, type Profile } from "../domain/profile";
import type { Failure } from "../workbook/failure";
import type { JournalEntry } from "../workbook/journal-entry";
import type { Workbook } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";

/** What earlier sessions left in the workbook. */
export interface Remembered {
  readonly answers: readonly Answer[];
  readonly waivers: readonly Waiver[];
  readonly profile: Profile;
  /** Newest first. */
  readonly journal: readonly JournalEntry[];
}

/** Her answers, reasons and profile as the workbook keeps them; none where a part is lost, `broken` where it is damaged. */
export async function readRemembered(workbook: Workbook): Promise<Result<Remembered, Failure>> {
  const answers = await readList<Answer>(workbook, "answers", "kind");
  if (!answers.ok) return answers;
  const waivers = await readList<Waiver>(workbook, "waivers", "finding");
  if (!waivers.ok) return waivers;
  const profile = await workbook.store.get("profile");
  if (!profile.ok) return profile;
  const journal = await workbook.journal.list();
  if (!journal.ok) return journal;
  return ok({
    answers: answers.value,
    waivers: waivers.value,
    profile: decodeProfile(profile.value),
    journal: journal.value.entries,
  });
}

/** The stored list under a key; entries that lack the field every entry has are left aside. */
async function readList<T extends object>(
  workbook: Workbook,
  key: "answers" | "waivers",
  field: string,
): Promise<Result<readonly T[], Failure>> {
  const stored = await workbook.store.get(key);
  if (!stored.ok) return stored;
  if (stored.value === null) return ok([]);
  const parsed: unknown = JSON.parse(stored.value);
  if (!Array.isArray(parsed)) return err({ code: "broken", reason: "damaged", detail: `store part ${key}` });
  return ok(parsed.filter((entry): entry is T => typeof entry === "object" && entry !== null && field in entry));
}

/** Keeps these answers and no others. */
export function rememberAnswers(workbook: Workbook, answers: readonly Answer[]): Promise<Result<void, Failure>> {
  return workbook.store.set("answers", JSON.stringify(answers));
}

/** Keeps these waivers and no others. */
export function rememberWaivers(workbook: Workbook, waivers: readonly Waiver[]): Promise<Result<void, Failure>> {
  return workbook.store.set("waivers", JSON.stringify(waivers));
}
