import { awardName, glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import type { Entry, Person, Register } from "../../domain/register/register";
import type { Shown } from "./block";

/**
 * «Ông/Bà» from the register's own column; never guessed from a name. A staff list that marks women alone (a column
 * «Nữ») says of everybody else in it that they are men.
 */
export function addressOf(person: Person, { staff }: Register): Shown {
  const gender =
    person.entries.find((entry) => entry.gender !== null)?.gender?.value ?? person.staff?.gender?.value ?? null;
  if (gender !== null) return gender === "female" ? "Bà" : "Ông";
  const told = new Set(staff.map((member) => member.gender?.value ?? null));
  return person.staff !== null && told.has("female") && !told.has("male") ? "Ông" : null;
}

export function awardsOf(person: { readonly entries: readonly Entry[] }): readonly AwardId[] {
  return [...new Set(person.entries.flatMap((entry) => entry.claims.map((claim) => claim.award)))];
}

/** «Lao động tiên tiến; Chiến sĩ thi đua cơ sở»: the titles alone, or the awards alone. */
export function awardWords(awards: readonly AwardId[], kind: "title" | "award"): string {
  return awards
    .filter((award) => (glossaryEntry(award)?.kind ?? "award") === kind)
    .map((award) => awardName(award, "").vi)
    .filter((name) => name !== "")
    .join("; ");
}

export function textOf(person: Person, read: (entry: Entry) => { readonly text: string } | null): string | null {
  for (const entry of person.entries) {
    const found = read(entry);
    if (found !== null && found.text.trim() !== "") return found.text.trim();
  }
  return null;
}

export function initiativesOf(person: { readonly entries: readonly Entry[] }): string {
  return [...new Set(person.entries.flatMap((entry) => entry.initiatives.map((each) => each.value.trim())))].join("; ");
}
