import fc from "../../helpers/properties";
import type { CellValue } from "../../../src/workbook/grid";
import type { DrawnSheet } from "../../reading/grid-of";
import type { AwardId } from "../../../src/domain/glossary/awards";
import type { Office, Person } from "./office";
import { titles } from "./titles";

/** How an office draws its registration: one sheet of people with a column or sections of units, or a sheet a unit. */
export type RegistrationStyle = "unit column" | "unit sections" | "a sheet a unit";

export const registrationStyles: fc.Arbitrary<RegistrationStyle> = fc.constantFrom(
  "unit column",
  "unit sections",
  "a sheet a unit",
);

const marksOf = (kind: "individual" | "collective") => titles.filter((title) => title.kind === kind);
const markHeads = (kind: "individual" | "collective") => marksOf(kind).map(({ heads }) => heads.at(-1) ?? "");

/** The registration forms of an office: people and collectives never on the same sheet. */
export function registrationOf(office: Office, style: RegistrationStyle): readonly DrawnSheet[] {
  return [...staffList(office), ...sheetsOfPeople(office, style), sheetOfCollectives(office)];
}

function staffList({ units, people, notRegistered }: Office): readonly DrawnSheet[] {
  if (notRegistered === null) return [];
  const all = [...people, ...notRegistered];
  const lines = units.flatMap((unit) => all.filter((person) => person.unit === unit));
  return [
    {
      name: "Danh sách CBCCVC",
      rows: [
        ["SỞ NGOẠI VỤ"],
        ["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2022"],
        [],
        ["STT", "Họ và tên", "Giới tính", "Chức vụ", "Đơn vị"],
        ...lines.map(({ name, gender, position, unit }, index) => [index + 1, name, gender, position, unit]),
      ],
    },
  ];
}

function sheetsOfPeople(office: Office, style: RegistrationStyle): readonly DrawnSheet[] {
  switch (style) {
    case "unit column":
      return [sheetOf("Cá nhân", office.people.map(lineOf))];
    case "unit sections": {
      const lines = office.units.flatMap((unit, index) => [
        [roman[index] ?? "", unit],
        ...registeredIn(office, unit).map(lineOf),
      ]);
      return [sheetOf("Cá nhân", lines)];
    }
    case "a sheet a unit":
      return office.units
        .filter((unit) => registeredIn(office, unit).length > 0)
        .map((unit) => sheetOf(unit, registeredIn(office, unit).map(lineOf)));
  }
}

function registeredIn({ people }: Office, unit: string): readonly Person[] {
  return people.filter((person) => person.unit === unit);
}

const roman = ["I", "II", "III", "IV", "V", "VI", "VII"];

function lineOf(person: Person, index: number): readonly CellValue[] {
  return [
    index + 1,
    person.name,
    person.gender,
    person.position,
    person.unit,
    ...marksOf("individual").map(({ award }) => (isMarked(person, award) ? "x" : null)),
    person.initiative,
  ];
}

/** Many forms mark the highest title alone; whoever holds it holds those below. */
function isMarked({ awards, implied }: Pick<Person, "awards" | "implied">, award: AwardId): boolean {
  return awards.has(award) && !implied.has(award);
}

function sheetOf(name: string, lines: readonly (readonly CellValue[])[]): DrawnSheet {
  return {
    name,
    rows: [
      ["SỞ NGOẠI VỤ"],
      ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2022"],
      [],
      ["STT", "Họ và tên", "Giới tính", "Chức vụ", "Đơn vị", ...markHeads("individual"), "Tên sáng kiến, đề tài"],
      ...lines,
    ],
  };
}

function sheetOfCollectives({ departments }: Office): DrawnSheet {
  return {
    name: "Tập thể",
    rows: [
      ["SỞ NGOẠI VỤ"],
      ["DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2022"],
      [],
      ["STT", "Tên tập thể", ...markHeads("collective")],
      ...departments.map((department, index) => [
        index + 1,
        department.name,
        ...marksOf("collective").map(({ award }) => (isMarked(department, award) ? "x" : null)),
      ]),
    ],
  };
}
