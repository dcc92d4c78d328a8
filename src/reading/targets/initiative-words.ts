import { lettersOf } from "../../domain/glossary/letters";
import type { InitiativeLevel } from "../../domain/register/register";

/** Whether initiatives themselves are counted, and not the people who have one. */
export function isOfInitiatives(words: string): boolean {
  const said = lettersOf(words);
  return /sang kien|\bskkn\b|de tai/.test(said) && !said.includes("co sang kien");
}

/** The level of initiative that bare letters name; null where they name none. */
export function initiativeLevel(said: string): InitiativeLevel | null {
  if (/cap tinh|cap thanh pho|cong nhan sang kien cap tinh/.test(said)) return "provincial";
  if (/cap bo|cap nganh/.test(said)) return "ministerial";
  if (/toan quoc|cap nha nuoc|cap quoc gia/.test(said)) return "national";
  return /cap co so|co so|cap so|cap truong/.test(said) ? "grassroots" : null;
}
