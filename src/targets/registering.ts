import { oneAUnit } from "../counting/bodies";
import type { Held, Population } from "../counting/population";
import type { Bilingual } from "../domain/bilingual";
import { type AwardId, glossaryEntry } from "../domain/glossary/awards";
import type { Measure, Target } from "../domain/targets/target";
import type { RowRef } from "../workbook/refs";
import { belongsTo, type Denominator } from "./base";
import type { NumeratorReading } from "./counted";
import { counted, nounOf, two } from "./wording";

type Registering = Extract<Measure, { kind: "registering" }>;

/** Who registers, with the key by which the base knows them. */
interface Registrant {
  readonly key: string;
  readonly member: string;
  readonly rows: readonly RowRef[];
  readonly held: readonly Held[];
}

/**
 * «CBCCVC (phòng) đăng ký danh hiệu thi đua»: whoever registers for a title; for «đăng ký thi đua» any award will do.
 * Unknown where the workbook holds no registration of such recipients: nobody in it is no proof that nobody registered.
 */
export function registering(
  target: Target,
  measure: Registering,
  denominator: Denominator | null,
  population: Population,
): NumeratorReading {
  const registrants = measure.recipient === "individual" ? peopleOf(population) : unitsOf(target, population);
  if (registrants === null) return { kind: "unknown", missing: missing[measure.recipient] };
  const found = registrants.filter(
    ({ member, held }) =>
      (denominator === null || belongsTo(denominator, member)) &&
      held.some(({ award }) => measure.what === "anything" || isTitle(award)),
  );
  const noun = nounOf(measure);
  const what: Bilingual =
    measure.what === "title"
      ? { vi: "danh hiệu thi đua", en: "a title" }
      : { vi: "danh hiệu hoặc hình thức khen thưởng", en: "a title or an award" };
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: found.length,
      subjects: found.map(({ key }) => key),
      rows: found.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `${two(found.length)} ${noun.vi} có đăng ký ${what.vi}`,
        en: `${counted(found.length, noun).en} registered for ${what.en}`,
      },
    },
  };
}

function peopleOf({ people }: Population): readonly Registrant[] | null {
  return people.some(({ registered }) => registered)
    ? people.map(({ key, rows, held }) => ({ key, member: key, rows, held }))
    : null;
}

function unitsOf({ scope }: Target, { collectives }: Population): readonly Registrant[] | null {
  const departments = oneAUnit(collectives.filter(({ kind }) => kind === "department"));
  if (departments.length === 0) return null;
  return departments
    .filter(({ unit }) => scope.unit === null || unit === scope.unit)
    .map(({ key, unit, rows, held }) => ({ key, member: unit, rows, held }));
}

const missing: Readonly<Record<Registering["recipient"], Bilingual>> = {
  individual: { vi: "Thiếu: biểu đăng ký cá nhân.", en: "Missing: the people's registration form." },
  collective: { vi: "Thiếu: biểu đăng ký tập thể.", en: "Missing: the collectives' registration form." },
};

function isTitle(award: AwardId): boolean {
  return glossaryEntry(award)?.kind === "title";
}
