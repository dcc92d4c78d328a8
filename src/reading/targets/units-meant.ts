import type { Answer } from "../../domain/answer";
import { kindInLetters } from "../../domain/glossary/unit-kinds";
import { lettersOf } from "../../domain/glossary/letters";
import type { Unit } from "../../domain/register/register";
import { matchUnit } from "../../units/match-unit";
import { unitsCalled } from "./base/collective-base";
import { eachUnitSaid, unitsExcepted } from "./each-unit";
import { isUnitName } from "./unit-lead";

/** Which units «mỗi khoa», «mỗi phòng (trừ Văn phòng)» are; the words where no unit answers to them. */
export type UnitsMeant =
  { readonly kind: "units"; readonly units: readonly Unit[] } | { readonly kind: "unknown"; readonly words: string };

/** Of all departments those that a line asks something of each. */
export function unitsMeantIn(line: string, departments: readonly Unit[], answers: readonly Answer[]): UnitsMeant {
  const said = eachUnitSaid(line) ?? "";
  const called = unitsCalled([said]);
  const meant =
    called === null
      ? departments.filter((unit) => !isPhong(said) || isNamedOrPhong(kindOf(unit), said))
      : departments.filter((unit) => called.kinds.includes(kindOf(unit)));
  const isTold = departments.some((unit) => kindOf(unit) !== "");
  if (called !== null && meant.length === 0 && isTold) {
    const told = matchUnit(called.words, departments, answers);
    return told.kind === "unit" ? { kind: "units", units: [told.unit] } : { kind: "unknown", words: called.words };
  }
  const left = unitsExcepted(line).map((words) => ({ words, match: matchUnit(words, departments, answers) }));
  const unknown = left.find(({ words, match }) => match.kind !== "unit" && isUnitName(words));
  if (unknown !== undefined) return { kind: "unknown", words: unknown.words };
  const out = new Set(left.flatMap(({ match }) => (match.kind === "unit" ? [match.unit.key] : [])));
  const all = meant.length === 0 ? departments : meant;
  return { kind: "units", units: all.filter(({ key }) => !out.has(key)) };
}

/** «Khoa», «đội»; «» for a name that tells no kind. */
function kindOf({ name }: Unit): string {
  return kindWord.exec(lettersOf(name))?.[0] ?? "";
}

const kindWord = new RegExp(`^(?:van phong|thanh tra|${kindInLetters})(?= |$)`);

/** «Mỗi phòng» beside khoa, đội, chi cục: those are none. */
function isPhong(said: string): boolean {
  const letters = lettersOf(said);
  return /\bphong\b/.test(letters) && !/\b(?:don vi|dau moi|tap the|ban|bo phan)\b/.test(letters);
}

/** «Mỗi phòng, xí nghiệp» are those too; Văn phòng, Thanh tra and names that tell no kind are phòng in the trade. */
function isNamedOrPhong(kind: string, said: string): boolean {
  return /^(?:phong|van phong|thanh tra|ban|bo phan)?$/.test(kind) || new RegExp(`\\b${kind}\\b`).test(lettersOf(said));
}
