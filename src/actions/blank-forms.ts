import type { Bilingual } from "../domain/bilingual";
import { blankForm } from "../gathering/blank/blank-form";
import type { OfficePerson } from "../gathering/office/office";
import type { NewTab } from "../workbook/write-plan";
import type { OfficeBook } from "./office-book";

/** A unit's form to be sent out: the file's name and its only sheet. */
export interface BlankForm {
  readonly unit: string;
  readonly fileName: string;
  readonly people: number;
  readonly tab: NewTab;
}

/** People of her staff list who stand in no form: no unit is said of them, or one that her list of units does not have. */
export function peopleInNoForm({ office }: OfficeBook): readonly Pick<OfficePerson, "name" | "unit">[] {
  const units = new Set(office.units.map(({ name }) => name));
  return office.people.filter(({ unit }) => unit === null || !units.has(unit));
}

/** «Biểu trống gửi các đơn vị»: one form for each unit of her lists, in their order; empty where she has no units. */
export function blankForms({ office, profile }: OfficeBook, year: number): readonly BlankForm[] {
  return office.units.map((unit) => ({
    unit: unit.name,
    fileName: nameOfForm(unit.name, year, "xlsx"),
    people: office.people.filter((person) => person.unit === unit.name).length,
    tab: blankForm(office, unit, profile, year),
  }));
}

/** What the file of a unit's form is called. */
export function nameOfForm(unit: string, year: number, ending: "xlsx" | "xlsm"): string {
  const bare = unit.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ");
  return `Đăng ký ${String(year)} - ${bare.slice(0, 100).trim()}.${ending}`;
}

/** A unit's form as a workbook. */
export interface BlankFormFile extends Pick<BlankForm, "unit" | "fileName" | "people"> {
  readonly bytes: Uint8Array;
}

/** The workbooks to be sent out, one a unit. */
export interface BlankFormFiles {
  readonly forms: readonly BlankFormFile[];
  /** All of them as one download; null for none. */
  readonly together: { readonly fileName: string; readonly bytes: Uint8Array } | null;
  readonly left: ReturnType<typeof peopleInNoForm>;
  /** Of forms after her own: what was not made, and why. */
  readonly told: readonly Bilingual[];
}
