import type { WorkbookReading } from "../../../domain/check";
import type { UnitKey } from "../../../domain/recipient";
import type { Initiative, Register } from "../../../domain/register/register";
import type { RowRef } from "../../../workbook/refs";
import { folded } from "../words";

/** An initiative with the unit it comes from; null where nothing says so. */
export type InitiativeOfUnit = Initiative & { readonly unit: UnitKey | null };

/** The initiatives a workbook names: those of its lists, else those in the rows of the registration. */
export function initiativesOf(
  reading: WorkbookReading,
  withoutForms: ReadonlySet<string>,
): readonly InitiativeOfUnit[] {
  const { register } = reading;
  const listed = register.initiatives.filter(({ at }) => !isInForms(at, reading, withoutForms));
  return listed.length > 0
    ? listed.map((initiative) => ({ ...initiative, unit: unitOf(register, initiative) }))
    : initiativesInRows(register, withoutForms);
}

function isInForms({ sheet, row }: RowRef, reading: WorkbookReading, forms: ReadonlySet<string>): boolean {
  const own = reading.sheets.find(({ name }) => name === sheet)?.forms ?? [];
  return own.some(({ id, extent }) => forms.has(id) && row >= extent.top && row <= extent.bottom);
}

/** Where no list of initiatives stands: those that the rows of the registration name, each title once. */
function initiativesInRows(register: Register, withoutForms: ReadonlySet<string>): readonly InitiativeOfUnit[] {
  const found = new Map<string, InitiativeOfUnit>();
  for (const entry of register.entries) {
    if (withoutForms.has(entry.form)) continue;
    for (const title of entry.initiatives) {
      const key = folded(title.value);
      const before = found.get(key);
      const author = { ...entry.name, value: entry.name.value };
      const known = before?.authors.some((each) => each.value === author.value) ?? false;
      found.set(key, {
        at: before?.at ?? entry.at,
        title: before?.title ?? title,
        authors: known ? (before?.authors ?? []) : [...(before?.authors ?? []), author],
        unitText: before?.unitText ?? entry.unitText,
        level: null,
        recognised: null,
        decision: null,
        unit: before?.unit ?? entry.unit,
      });
    }
  }
  return [...found.values()];
}

function unitOf(register: Register, initiative: Initiative): UnitKey | null {
  const text = initiative.unitText === null ? null : folded(initiative.unitText.text);
  const named = register.units.find((unit) => unit.spellings.some((spelling) => folded(spelling.text) === text));
  if (named) return named.key;
  const author = initiative.authors[0];
  const known = author && register.people.find((person) => folded(person.name) === folded(author.value));
  return known?.unit ?? null;
}
