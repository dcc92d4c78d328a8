import type { Answer } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import { sheetTextOf } from "../../layout/sheet-text";
import { nameKey } from "../../text/person-name";
import { matchUnit } from "../../units/match-unit";
import type { WorkbookSnapshot } from "../../workbook/grid";
import { unitNamed } from "../../units/unit-named";
import type { OfficeUnit } from "./office-unit";
import { comparedName, type ComparedName } from "./near-names";
import { birthOf } from "../sent/take-out";
import { readUnitList } from "./unit-list";

/** A person of her staff list. */
export interface OfficePerson {
  readonly name: string;
  readonly key: string;
  readonly compared: ComparedName;
  /** Name of the unit as the office writes it. */
  readonly unit: string | null;
  readonly position: string | null;
  readonly birth: string | null;
  readonly birthWritten: string | null;
}

/** Her book, as far as gathering looks at it. */
export interface Office {
  /** Cơ quan, as the letterhead names it. */
  readonly name: string | null;
  readonly year: number | null;
  readonly units: readonly OfficeUnit[];
  readonly people: readonly OfficePerson[];
  readonly hasStaffList: boolean;
  /** The units are known, from a list of them or from the staff list. */
  readonly hasUnits: boolean;
}

/** Takes the units and the people from her book; the unit list decides names and order, else the staff list does. */
export function readOffice(reading: WorkbookReading, snapshot: WorkbookSnapshot, answers: readonly Answer[]): Office {
  const { register } = reading;
  const texts = new Map(snapshot.sheets.map((grid) => [grid.name, sheetTextOf(grid)]));
  const listed = readUnitList(reading, texts);
  const ofStaff = new Map<string, string>();
  for (const { unit, unitText } of register.staff) {
    if (unit !== null && unitText !== null && !ofStaff.has(unit)) ofStaff.set(unit, unitText.value);
  }
  const named = register.units.filter(({ key }) => ofStaff.has(key));
  const ofPeople = named.map((unit): OfficeUnit => ({
    name: ofStaff.get(unit.key) ?? unit.name,
    unit: unitNamed(
      unit.name,
      unit.spellings.map(({ text }) => text),
    ),
    headcount: null,
  }));
  const isLed = ({ unit }: OfficeUnit) => unit.kind === "leadership";
  // Lists of units often leave out the heads of the office, who register with one of them.
  const units = listed.length === 0 ? ofPeople : listed.some(isLed) ? listed : [...ofPeople.filter(isLed), ...listed];
  const known = units.map(({ unit }) => unit);
  const homes = new Map<string, string>();
  for (const [key, words] of ofStaff) {
    const match = matchUnit(words, known, answers);
    const own = match.kind === "unit" ? units.find(({ unit }) => unit === match.unit) : undefined;
    homes.set(key, own?.name ?? words);
  }
  return {
    name: register.organisation?.value ?? null,
    year: register.year?.value ?? null,
    units,
    people: register.staff.map((member) => ({
      name: member.name.value.normalize("NFC"),
      key: nameKey(member.name.value),
      compared: comparedName(member.name.value),
      unit: member.unit === null ? null : (homes.get(member.unit) ?? null),
      position: member.position?.value ?? null,
      birth: birthOf(member.birthDate?.value ?? null),
      birthWritten: member.birthDate?.text ?? null,
    })),
    hasStaffList: register.staff.length > 0,
    hasUnits: units.length > 0,
  };
}
