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
    fileName: `Đăng ký ${String(year)} - ${unit.name
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
      .slice(0, 100)
      .trim()}.xlsx`,
    people: office.people.filter((person) => person.unit === unit.name).length,
    tab: blankForm(office, unit, profile, year),
  }));
}

/** The workbooks to be sent out, one a unit. */
export interface BlankFormFiles {
  readonly forms: readonly (Pick<BlankForm, "unit" | "fileName" | "people"> & { readonly bytes: Uint8Array })[];
  /** All of them as one download; null for none. */
  readonly together: { readonly fileName: string; readonly bytes: Uint8Array } | null;
  readonly left: ReturnType<typeof peopleInNoForm>;
}
