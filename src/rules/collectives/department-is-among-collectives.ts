import type { Bilingual } from "../../domain/bilingual";
import { hasRole } from "../../domain/form/form";
import type { Unit } from "../../domain/register/register";
import { fromReview, noBasis, type Rule } from "../rule";

/**
 * Every phòng with people in the register is among the collectives. Ban Giám đốc never is a unit; tập thể Sở and the
 * associations have no people of their own. Emulation is voluntary: «chưa thấy», never «không có».
 */
export const departmentIsAmongCollectives: Rule = {
  id: "department-is-among-collectives",
  title: {
    vi: "Phòng, đơn vị có người đăng ký thì có trong danh sách tập thể",
    en: "A department with people registered is among the collectives",
  },
  why: {
    vi: "Phòng có người đăng ký mà không có trong danh sách tập thể thì thường là sót.",
    en: "A department whose people register while it is missing among the collectives was mostly forgotten.",
  },
  scope: "workbook",
  needs: [],
  basis: noBasis,
  severity: fromReview("info", "warning"),

  *check({ reading: { register }, facts }) {
    const registered = new Set(register.collectives.map(({ unit }) => unit));
    const departments = register.collectives.filter(({ unit }) => facts.unitByKey.get(unit)?.kind === "department");
    // Where no department stands among the collectives, the collectives are listed elsewhere.
    if (departments.length === 0) return;
    const withPeople = register.units.filter(({ key, kind }) => kind === "department" && facts.peopleByUnit.has(key));
    const listed = withPeople.filter(({ key }) => registered.has(key));
    // A list that names few of its people's units has another habit, or other collectives in view.
    if (listed.length * 2 < withPeople.length) return;
    for (const unit of register.units) {
      if (unit.kind !== "department" || registered.has(unit.key)) continue;
      const people = facts.peopleByUnit.get(unit.key) ?? [];
      const entry = people[0]?.entries[0];
      const form = entry === undefined ? undefined : facts.formById.get(entry.form);
      if (entry === undefined || form === undefined) continue;
      if (entry.unitText === null && !hasRole(form, "unit")) continue;
      const at = entry.unitText?.cell ?? entry.name.cell;
      const others = people.length === 1 ? inOneSeries(unit, listed) : [];
      if (others.length >= 2 && listed.length >= withPeople.length - 1)
        yield {
          at,
          subject: entry.subject,
          figures: unit.key,
          message: oneAlone(unit, others),
        };
      if (people.length < 2) continue;
      yield {
        at,
        subject: null,
        figures: unit.key,
        message: {
          vi: `Chưa thấy ${unit.name} trong danh sách tập thể, trong khi biểu có ${String(people.length)} người của đơn vị này đăng ký. Nếu đơn vị có đăng ký danh hiệu tập thể thì anh/chị bổ sung một dòng; nếu không đăng ký thì để nguyên.`,
          en: `${unit.name} was not seen among the collectives, while ${String(people.length)} of its people register. If the unit registers for a collective title, please add a row; if not, leave it as it is.`,
        },
      };
    }
  },
};

/** The listed units that differ from this one by their number alone: «Đội 1», «Đội 2» for «Đội 6». */
function inOneSeries(unit: Unit, listed: readonly Unit[]): readonly Unit[] {
  const series = withoutOwnNumber(unit.name);
  return series === unit.name ? [] : listed.filter(({ name }) => withoutOwnNumber(name) === series);
}

function withoutOwnNumber(name: string): string {
  return name.replace(/\s*\d+\b.*$/u, "");
}

/** Everybody else's unit is among the collectives: the number of this one may be a slip. */
function oneAlone({ name }: Unit, others: readonly Unit[]): Bilingual {
  const known = others.map((one) => one.name).join(", ");
  return {
    vi: `Chỉ một người ghi ${name}, trong khi danh sách tập thể có ${known}. Anh/chị xem có ghi nhầm số không; nếu đúng và đơn vị có đăng ký danh hiệu tập thể thì bổ sung một dòng.`,
    en: `One person alone is of ${name}, while the collectives are ${known}. Please see whether the number is a slip; if it is right and the unit registers for a collective title, add a row.`,
  };
}
