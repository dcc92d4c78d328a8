import type { WorkbookReading } from "../domain/check";
import type { InitiativeLevel, Person } from "../domain/register/register";
import { belongsTo, type Denominator } from "./base";
import type { NumeratorInput, NumeratorReading } from "./counted";
import { counted, people as peopleNoun, two } from "./wording";

/** Whether a person names an initiative, leaves its place blank, or stands where there is no place for one. */
export type InitiativeOf = (person: Person) => "named" | "blank" | "no-place";

/**
 * Looks for people's initiatives in their own rows and among the authors of the workbook's list; of a level above cấp cơ
 * sở in the list alone, where the level stands.
 */
export function initiativesOfPeople(
  { register, sheets }: WorkbookReading,
  level: InitiativeLevel | null = null,
): InitiativeOf {
  const forms = new Map(sheets.flatMap((sheet) => sheet.forms).map((form) => [form.id, form]));
  const isOfHigher = level !== null && level !== "grassroots";
  const ofLevel = isOfHigher
    ? register.initiatives.filter((one) => (one.recognised ?? one.level)?.value === level)
    : register.initiatives;
  const tellsLevels = register.initiatives.some((one) => one.level !== null || one.recognised !== null);
  const authors = new Set(
    ofLevel.flatMap(({ authors: names }) => names.map(({ value }) => value.normalize("NFC").toLowerCase())),
  );
  return ({ name, entries }) => {
    if (isOfHigher) {
      if (!tellsLevels) return "no-place";
      return authors.has(name.normalize("NFC").toLowerCase()) ? "named" : "blank";
    }
    if (entries.some((entry) => entry.initiatives.length > 0 || entry.hasUntitledInitiative === true)) return "named";
    if (authors.has(name.normalize("NFC").toLowerCase())) return "named";
    const hasPlace =
      register.initiatives.length > 0 ||
      entries.some(({ form }) => forms.get(form)?.columns.some(({ role }) => role === "initiative") === true);
    return hasPlace ? "blank" : "no-place";
  };
}

/** «100% CSTĐCS có sáng kiến (cấp tỉnh)»: those of the base who name one. */
export function peopleWithInitiative(
  level: InitiativeLevel | null,
  denominator: Denominator | null,
  { population, reading }: NumeratorInput,
): NumeratorReading {
  const among = population.people.filter(({ key }) => denominator === null || belongsTo(denominator, key));
  const initiativeOf = initiativesOfPeople(reading, level);
  const persons = new Map(reading.register.people.map((person) => [person.key, person]));
  const found = among.map((member) => {
    const person = persons.get(member.key);
    // Somebody of the staff list alone names nothing anywhere.
    return { member, initiative: person === undefined ? null : initiativeOf(person) };
  });
  if (
    found.some(({ initiative }) => initiative === "no-place") ||
    found.every(({ initiative }) => initiative === null)
  ) {
    return {
      kind: "unknown",
      missing:
        level === null || level === "grassroots"
          ? {
              vi: "Thiếu: danh sách sáng kiến, hoặc cột «Sáng kiến» trong biểu đăng ký.",
              en: "Missing: a list of initiatives, or a column for them in the registration form.",
            }
          : {
              vi: "Thiếu: danh sách sáng kiến có ghi tác giả và cấp của từng sáng kiến.",
              en: "Missing: a list of initiatives with authors and the level of each.",
            },
    };
  }
  const named = found.filter(({ initiative }) => initiative === "named").map(({ member }) => member);
  return {
    kind: "counted",
    unlevelled: [],
    count: {
      value: named.length,
      subjects: named.map(({ key }) => key),
      rows: named.flatMap(({ rows }) => rows.slice(0, 1)),
      how: {
        vi: `${two(named.length)} người có ghi sáng kiến, trong biểu hoặc trong danh sách sáng kiến`,
        en: `${counted(named.length, peopleNoun).en} with an initiative, in the form or in the list of initiatives`,
      },
    },
  };
}
