import type { Bilingual } from "../domain/bilingual";
import { lettersOf } from "../domain/glossary/letters";
import { kindInLetters } from "../domain/glossary/unit-kinds";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import type { Target } from "../domain/targets/target";
import { type DenominatorInput, type DenominatorReading, known } from "./base";
import type { Body, Population } from "../counting/population";
import { counted, two, units as unitsNoun } from "./wording";

/**
 * Phòng chuyên môn, Văn phòng, Thanh tra, đơn vị trực thuộc: every department that people or the collectives' list name.
 * Ban Giám đốc, the whole body and the associations are none.
 */
export function unitsBase(target: Target, { population, answers }: DenominatorInput): DenominatorReading {
  const typed = answers.find((answer) => answer.kind === "headcount" && answer.basis === "units");
  const value = typed?.kind === "headcount" ? typed.value : (target.statedDenominator?.value ?? null);
  const isMeant = unitsMeant(target, population);
  if (isMeant === null) return { kind: "unknown", missing: noneCalledSo(target) };
  const bodies = population.collectives.filter(({ kind, unit }) => kind === "department" && isMeant(unit));
  const ofPeople = new Set(
    population.people.flatMap(({ unit }) =>
      unit !== null && population.unitByKey.get(unit)?.kind === "department" && isMeant(unit) ? [unit] : [],
    ),
  );
  const keys = new Set<UnitKey>([...bodies.map(({ unit }) => unit), ...ofPeople]);
  const rows = bodies.flatMap((body) => body.rows.slice(0, 1));
  const keyOfUnit = firstKeys(bodies);
  if (value !== null && value !== keys.size) {
    return known(
      {
        value,
        subjects: [],
        rows: [],
        how: {
          vi: `số phòng, đơn vị theo con số đã ghi (${two(value)})`,
          en: `the number of units as stated (${String(value)})`,
        },
      },
      null,
    );
  }
  if (keys.size === 0 || (value === null && !unitsAreAllKnown(population))) {
    return {
      kind: "unknown",
      missing: {
        vi: "Thiếu: số phòng, đơn vị. Biểu chỉ ghi những tập thể có đăng ký.",
        en: "Missing: the number of units. The form lists only collectives that registered.",
      },
    };
  }
  return known(
    {
      value: keys.size,
      subjects: [...keys].map((key) => keyOfUnit.get(key) ?? key),
      rows,
      how: {
        vi: `${two(keys.size)} ${unitsNoun.vi} có tên trong tệp; không gồm Ban Giám đốc, tập thể cơ quan, tổ chức đảng và đoàn thể`,
        en: `${counted(keys.size, unitsNoun).en} named in the file; the leadership, the whole body and associations are no units`,
      },
    },
    keys,
  );
}

function noneCalledSo({ denominator }: Target): Bilingual {
  const words = denominator?.kind === "units" ? (denominator.called?.words ?? "") : "";
  return {
    vi: `Biểu không có đơn vị nào gọi là «${words}».`,
    en: `The form names no unit that is called “${words}”.`,
  };
}

/**
 * «100% đội»: of units called by several words («Đội …», «Ban Chỉ huy») those so called. Null where the names tell
 * kinds, and not this one; names that tell none («Toán - Tin») are all meant.
 */
function unitsMeant({ denominator }: Target, { unitByKey }: Population): ((unit: UnitKey) => boolean) | null {
  const named = denominator?.kind === "units" ? (denominator.called?.kinds ?? []) : [];
  const kindOf = (unit: UnitKey) => kindWord.exec(lettersOf(unitByKey.get(unit)?.name ?? ""))?.[0] ?? null;
  const departments = [...unitByKey.values()].filter(({ kind }) => kind === "department");
  const told = departments.flatMap(({ key }) => kindOf(key) ?? []);
  if (named.length === 0 || told.length === 0) return () => true;
  if (!told.some((word) => named.includes(word))) return null;
  return (unit) => named.includes(kindOf(unit) ?? "");
}

const kindWord = new RegExp(`^(?:van phong|thanh tra|${kindInLetters})(?= |$)`);

/** One key per unit, though a form may name it in several rows: the first one, in numerators too. */
function firstKeys(bodies: readonly Body[]): ReadonlyMap<UnitKey, SubjectKey> {
  const keys = new Map<UnitKey, SubjectKey>();
  for (const { unit, key } of bodies) if (!keys.has(unit)) keys.set(unit, key);
  return keys;
}

/** Whether every unit is named in the file: people are listed by unit, or a unit stands there that claims nothing. */
export function unitsAreAllKnown({ collectives, people, unitByKey }: Population): boolean {
  return (
    people.some(({ unit }) => unit !== null && unitByKey.get(unit)?.kind === "department") ||
    collectives.some(({ kind, held }) => kind === "department" && held.length === 0)
  );
}
