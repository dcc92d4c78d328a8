import { decodeProfile, encodeProfile, type Profile } from "../domain/profile";
import { overlayOver } from "../domain/regimes/overlay";
import { regimeIds } from "../domain/regimes/regime";
import { stages } from "../domain/stage";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import { defaultSettings, type Settings } from "./default-settings";

/** The settings kept in the workbook; the defaults where there are none. */
export async function loadSettings(workbook: Workbook): Promise<Result<Settings, Failure>> {
  const stored = await workbook.store.get("profile");
  if (!stored.ok) return stored;
  try {
    return ok(settingsIn(stored.value));
  } catch (error) {
    // A part edited by another program may have held a regulation: nothing is judged without it in silence.
    return err({ code: "broken", reason: "damaged", detail: `store part profile: ${String(error)}` });
  }
}

/** What is set for one check, and where nothing is, what the workbook keeps. */
export async function settingsOver(workbook: Workbook, said: Settings): Promise<Result<Settings, Failure>> {
  const kept = await loadSettings(workbook);
  if (!kept.ok) return kept;
  return ok({
    year: said.year ?? kept.value.year,
    regime: said.regime ?? kept.value.regime,
    stage: said.stage ?? kept.value.stage,
    overlay: overlayOver(kept.value.overlay, said.overlay),
  });
}

/** Keeps the settings; the office's profile beside them stays. */
export function saveSettings(workbook: Workbook, settings: Settings): Promise<Result<void, Failure>> {
  return change(workbook, (profile) => ({ profile, settings }));
}

/** Keeps the office's profile; the settings beside it stay. */
export function saveProfile(workbook: Workbook, profile: Profile): Promise<Result<void, Failure>> {
  return change(workbook, (_, settings) => ({ profile, settings }));
}

async function change(
  workbook: Workbook,
  by: (profile: Profile, settings: Settings) => { readonly profile: Profile; readonly settings: Settings },
): Promise<Result<void, Failure>> {
  const stored = await workbook.store.get("profile");
  if (!stored.ok) return stored;
  const { profile, settings } = by(decodeProfile(stored.value), settingsIn(stored.value));
  const fields: unknown = JSON.parse(encodeProfile(profile));
  return workbook.store.set("profile", JSON.stringify({ ...(fields as object), settings }));
}

/** The settings in a stored profile; anything that is not one of ours falls back to «as the workbook says». */
function settingsIn(json: string | null): Settings {
  if (json === null) return defaultSettings;
  const stored: unknown = JSON.parse(json);
  const found = isRecord(stored) ? stored["settings"] : null;
  if (!isRecord(found)) return defaultSettings;
  const { year, regime, stage, overlay } = found;
  return {
    year: typeof year === "number" && Number.isInteger(year) ? year : null,
    regime: regimeIds.find((known) => known === regime) ?? null,
    stage: stages.find((known) => known === stage) ?? null,
    overlay: isRecord(overlay) ? overlay : {},
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
