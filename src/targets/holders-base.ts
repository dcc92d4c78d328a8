import { oneAUnit } from "../counting/bodies";
import { type Holder, holdersAmong } from "../counting/holders";
import { type AwardId, glossaryEntry } from "../domain/glossary/awards";
import type { Target } from "../domain/targets/target";
import { type DenominatorInput, type DenominatorReading, inUnit, known } from "./base";
import type { RowRef } from "../workbook/refs";
import { awardWords, counted, people as peopleNoun, two, units as unitsNoun } from "./wording";

/** Whoever holds one of these titles, or one that contains it: the base of caps and of conditions on the holders. */
export function holdersBase(target: Target, awards: readonly AwardId[], input: DenominatorInput): DenominatorReading {
  const isOfCollectives = awards.every((award) => glossaryEntry(award)?.recipients.includes("individual") === false);
  return isOfCollectives ? collectiveHolders(target, awards, input) : personalHolders(target, awards, input);
}

function personalHolders(
  { scope }: Target,
  awards: readonly AwardId[],
  { population }: DenominatorInput,
): DenominatorReading {
  if (!population.people.some(({ held }) => held.length > 0)) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: biểu đăng ký cá nhân.", en: "Missing: the people's registration form." },
    };
  }
  const among = population.people.filter((member) => inUnit(member, scope.unit));
  const holders = holdersAmong(among, awards);
  const name = awardWords(nameOf(awards, holders));
  const isAdvanced = awards.includes("advanced-worker");
  return known(
    {
      value: holders.length,
      subjects: holders.map(({ who }) => who.key),
      rows: rowsOf(holders),
      how: {
        vi: `số ${name.vi} của mọi người, kể cả NLĐ${isAdvanced ? " và người được CSTĐ" : ""} (${two(holders.length)} người)`,
        en: `all who hold ${name.en}, people on contract${isAdvanced ? " and Emulation Fighters" : ""} included (${counted(holders.length, peopleNoun).en})`,
      },
    },
    new Set(holders.map(({ who }) => who.key)),
  );
}

function rowsOf(holders: readonly Holder[]): readonly RowRef[] {
  return holders.flatMap(({ marks }) => marks.slice(0, 1).map(({ at }) => at));
}

/** LĐTT, unless soldiers hold their own title of that level. */
function nameOf(awards: readonly AwardId[], holders: readonly Holder[]): AwardId {
  const through = new Set(holders.map((holder) => holder.through));
  return awards.find((award) => through.has(award)) ?? awards[0] ?? "other";
}

function collectiveHolders(
  { scope }: Target,
  awards: readonly AwardId[],
  { population }: DenominatorInput,
): DenominatorReading {
  if (!population.collectives.some(({ held }) => held.length > 0)) {
    return {
      kind: "unknown",
      missing: { vi: "Thiếu: biểu đăng ký tập thể.", en: "Missing: the collectives' registration form." },
    };
  }
  const departments = oneAUnit(population.collectives.filter(({ kind }) => kind === "department"));
  const holders = holdersAmong(
    departments.filter(({ unit }) => scope.unit === null || unit === scope.unit),
    awards,
  );
  const name = awardWords(nameOf(awards, holders));
  return known(
    {
      value: holders.length,
      subjects: holders.map(({ who }) => who.key),
      rows: rowsOf(holders),
      how: {
        vi: `${two(holders.length)} ${unitsNoun.vi} được ghi ${name.vi} hoặc cao hơn`,
        en: `${counted(holders.length, unitsNoun).en} marked ${name.en} or higher`,
      },
    },
    new Set(holders.map(({ who }) => who.unit)),
  );
}
