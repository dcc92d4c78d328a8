import type { Answer, Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { kindlessUnits } from "./kindless-units";
import { misspelledUnits } from "./misspelled-units";
import { initialsOf, isAbbreviated, unitKeyOf, unitKindOf } from "../../vocabulary/unit-names";

export interface MergedUnits {
  readonly units: readonly Unit[];
  readonly questions: readonly Question[];
  readonly keyOf: (text: string | null) => UnitKey | null;
}

interface Gathered {
  readonly spellings: Map<string, { readonly source: Sourced<string>; count: number }>;
}

/** Brings spellings of one unit together; an abbreviation joins the one unit that it can stand for, and is asked. */
export function mergeUnits(
  texts: readonly Sourced<string>[],
  organisation: string | null,
  answers: readonly Answer[],
): MergedUnits {
  const groups = new Map<UnitKey, Gathered>();
  for (const source of texts) {
    const key = unitKeyOf(source.value);
    if (key === "") continue;
    const group: Gathered = groups.get(key) ?? { spellings: new Map() };
    groups.set(key, group);
    const known = group.spellings.get(source.value);
    if (known) known.count += 1;
    else group.spellings.set(source.value, { source, count: 1 });
  }
  const aliases = new Map<UnitKey, UnitKey>();
  const questions: Question[] = [];
  for (const [key, group] of groups) {
    const shown = firstSpelling(group);
    if (shown === null || !isAbbreviated(shown)) continue;
    const letters = key
      .replace(/[^\p{L}]/gu, "")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/đ/g, "d");
    const full = [...groups.keys()].filter(
      (other) => other !== key && other.includes(" ") && initialsOf(other) === letters,
    );
    const [only] = full;
    if (full.length !== 1 || only === undefined) continue;
    const said = answers.find((answer) => answer.kind === "same-unit" && isAbout(answer, key, only));
    if (said?.kind === "same-unit" && !said.same) continue;
    aliases.set(key, only);
    if (!said) questions.push(sameUnit(key, only, shown, firstSpelling(groups.get(only)) ?? only, group));
  }
  for (const { bare, whole } of kindlessUnits(new Map([...groups].map(([key, group]) => [key, sourcesOf(group)])))) {
    const said = answers.find((answer) => answer.kind === "same-unit" && isAbout(answer, bare, whole));
    if (!aliases.has(bare) && !(said?.kind === "same-unit" && !said.same)) aliases.set(bare, whole);
  }
  for (const { slip, meant } of misspelledUnits(new Map([...groups].map(([key, group]) => [key, countOf(group)])))) {
    const said = answers.find((answer) => answer.kind === "same-unit" && isAbout(answer, slip, meant));
    if (aliases.has(slip) || (said?.kind === "same-unit" && !said.same)) continue;
    aliases.set(slip, meant);
    const group = groups.get(slip);
    if (!said && group) questions.push(misspelled(slip, meant, group, groups.get(meant)));
  }
  for (const answer of answers) {
    if (
      answer.kind === "same-unit" &&
      answer.same &&
      groups.has(answer.one) &&
      groups.has(answer.other) &&
      !aliases.has(answer.one) &&
      !aliases.has(answer.other)
    )
      aliases.set(answer.one, answer.other);
  }
  const resolve = (key: UnitKey) => aliases.get(key) ?? key;
  return {
    units: unitsOf(groups, resolve, organisation),
    questions,
    keyOf: (text) => {
      if (text === null) return null;
      const key = unitKeyOf(text);
      return key === "" ? null : resolve(key);
    },
  };
}

function isAbout({ one, other }: { readonly one: UnitKey; readonly other: UnitKey }, a: UnitKey, b: UnitKey): boolean {
  return (one === a && other === b) || (one === b && other === a);
}

function sourcesOf({ spellings }: Gathered): readonly Sourced<string>[] {
  return [...spellings.values()].map(({ source }) => source);
}

function countOf({ spellings }: Gathered): number {
  return [...spellings.values()].reduce((sum, { count }) => sum + count, 0);
}

function firstSpelling(group: Gathered | undefined): string | null {
  return group ? ([...group.spellings.keys()][0] ?? null) : null;
}

function unitsOf(
  groups: ReadonlyMap<UnitKey, Gathered>,
  resolve: (key: UnitKey) => UnitKey,
  organisation: string | null,
): readonly Unit[] {
  const merged = new Map<UnitKey, { readonly source: Sourced<string>; readonly count: number }[]>();
  for (const [key, { spellings }] of groups) {
    const into = resolve(key);
    merged.set(into, [...(merged.get(into) ?? []), ...spellings.values()]);
  }
  return [...merged].map(([key, spellings]) => {
    const name = [...spellings].sort((a, b) => b.count - a.count)[0]?.source.value ?? key;
    return { key, name, spellings: spellings.map(({ source }) => source), kind: unitKindOf(name, organisation) };
  });
}

function sameUnit(one: UnitKey, other: UnitKey, short: string, full: string, group: Gathered): Question {
  return askedOf(one, other, group, {
    vi: `«${short}» được hiểu là «${full}», vì chữ cái đầu khớp và không có đơn vị nào khác khớp. Anh/chị xác nhận giúp.`,
    en: `«${short}» was taken for «${full}»: the initials fit and no other unit does. Please confirm.`,
  });
}

function misspelled(one: UnitKey, other: UnitKey, group: Gathered, meant: Gathered | undefined): Question {
  const written = firstSpelling(group) ?? one;
  const full = firstSpelling(meant) ?? other;
  return askedOf(one, other, group, {
    vi: `«${written}» được hiểu là «${full}», vì chỉ khác một hai chữ cái. Anh/chị xác nhận giúp.`,
    en: `«${written}» was taken for «${full}»: only a letter or two differ. Please confirm.`,
  });
}

function askedOf(one: UnitKey, other: UnitKey, group: Gathered, sentence: Bilingual): Question {
  return {
    id: `same-unit:${one}/${other}`,
    cause: "unit",
    typed: null,
    at: [...group.spellings.values()][0]?.source.cell ?? null,
    sentence,
    options: [
      {
        id: "one",
        label: { vi: "Là một đơn vị", en: "One unit" },
        answer: { kind: "same-unit", one, other, same: true },
      },
      {
        id: "two",
        label: { vi: "Là hai đơn vị", en: "Two units" },
        answer: { kind: "same-unit", one, other, same: false },
      },
    ],
  };
}
