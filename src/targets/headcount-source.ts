import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { Form } from "../domain/form/form";
import type { DenominatorBasis, Target } from "../domain/targets/target";
import type { Member, Population } from "../counting/population";
import { counted, people as peopleNoun, two } from "./wording";

/**
 * Where a headcount comes from. `list`: the people are known by name. `number`: only how many. `listed`: the people of the
 * registration form, of whom nobody says whether they are all.
 */
export type Headcount =
  | { readonly kind: "list"; readonly members: readonly Member[]; readonly how: Bilingual }
  | { readonly kind: "number"; readonly value: number; readonly how: Bilingual }
  | {
      readonly kind: "listed";
      readonly members: readonly Member[];
      readonly how: Bilingual;
      readonly missing: Bilingual;
    }
  | { readonly kind: "unknown"; readonly missing: Bilingual };

const missing: Bilingual = {
  vi: "Tệp chưa cho biết tổng số CBCCVC. Anh/chị thêm sheet «Danh sách CBCCVC» hoặc gõ một con số ở Thiết lập.",
  en: "The file does not say how many staff there are. Add a sheet «Danh sách CBCCVC», or type a number in the settings.",
};

/**
 * Who the people are that a share is counted on: the staff list; else a number she typed or a sheet states; else what the
 * collectives' own numbers add up to; else the registration form, where it is plainly a list of everybody. Otherwise
 * unknown: a list of those who registered is no headcount.
 *
 * «Plainly»: somebody stands in it who claims nothing. Whoever lists only those who register leaves the others out, so a
 * row without a title means that everybody was listed; in a «danh sách đề nghị» such a row is a slip. Where all 30 rows
 * hold a title both are possible, and 30/30 would be 100 % of whoever happened to register: the figure on the form's
 * people is printed without a verdict, and one question («Đúng 30 người, biểu đã đủ») settles it for good.
 */
export function headcountFor(
  target: Target,
  basis: DenominatorBasis["kind"],
  population: Population,
  reading: WorkbookReading,
  answers: readonly Answer[],
): Headcount {
  const listed = population.people.filter(({ inStaffList }) => inStaffList);
  if (listed.length > 0) {
    const how: Bilingual = {
      vi: `theo danh sách CBCCVC (${two(listed.length)} người)`,
      en: `from the staff list (${counted(listed.length, peopleNoun).en})`,
    };
    const stated = target.scope.unit === null ? (target.statedDenominator?.value ?? null) : null;
    return { kind: "list", members: listed, how: withStated(how, stated, listed.length) };
  }
  const registered = population.people.filter((person) => person.registered);
  const { unit } = target.scope;
  const ofUnit = unit === null ? null : (population.collectives.find((body) => body.unit === unit)?.headcount ?? null);
  if (ofUnit !== null) {
    const here = registered.filter((person) => person.unit === unit);
    return asNumber(ofUnit, here, {
      vi: `theo số người của đơn vị ghi trong biểu (${two(ofUnit)} người)`,
      en: `from the unit's own number in the form (${counted(ofUnit, peopleNoun).en})`,
    });
  }
  const ofPeople = answers.flatMap((answer) =>
    answer.kind === "headcount" && answer.basis !== "units" ? [answer] : [],
  );
  const typed = ofPeople.find((answer) => answer.basis === basis) ?? ofPeople[0];
  // «Đúng 35 người, biểu đã đủ» also says that each unit's people stand in it.
  if (typed !== undefined && (unit === null || typed.value === registered.length)) {
    return asNumber(typed.value, registered, {
      vi: `theo con số anh/chị đã nhập (${two(typed.value)} người)`,
      en: `from the number you typed (${counted(typed.value, peopleNoun).en})`,
    });
  }
  if (target.statedDenominator !== null) {
    const { value } = target.statedDenominator;
    const here = registered.filter((person) => unit === null || person.unit === unit);
    return asNumber(value, here, {
      vi: `theo tổng số ghi trong tệp (${two(value)} người)`,
      en: `from the total stated in the file (${counted(value, peopleNoun).en})`,
    });
  }
  const ofUnits = headcountOfUnits(population);
  if (unit === null && ofUnits !== null && ofUnits >= registered.length) {
    return asNumber(ofUnits, registered, {
      vi: `cộng số người của các phòng, đơn vị (${two(ofUnits)} người)`,
      en: `adding up the units' own numbers (${counted(ofUnits, peopleNoun).en})`,
    });
  }
  // Who stands in the form cannot be measured by the form itself.
  if (target.measure.kind === "registered-people") return { kind: "unknown", missing };
  const nominees = listsOfNominees(reading);
  const without = registered.filter(
    ({ claimsNothing, forms }) => claimsNothing && !forms.every((form) => nominees.has(form)),
  );
  if (without.length > 0) {
    return {
      kind: "list",
      members: registered,
      how: {
        vi: `theo biểu đăng ký: biểu có cả ${two(without.length)} người chưa ghi danh hiệu nào nên được hiểu là danh sách đủ người (${two(registered.length)} người)`,
        en: `from the registration form: it also lists ${counted(without.length, peopleNoun).en} without any title, so it is taken as a full list (${counted(registered.length, peopleNoun).en})`,
      },
    };
  }
  const here = registered.filter((person) => unit === null || person.unit === unit);
  if (here.length === 0) return { kind: "unknown", missing };
  return {
    kind: "listed",
    members: here,
    missing,
    how: {
      vi: `số người có tên trong biểu đăng ký (${two(here.length)} người)`,
      en: `the people named in the registration form (${counted(here.length, peopleNoun).en})`,
    },
  };
}

/** A number that the registered people add up to is those people; where they differ, both are told. */
function asNumber(value: number, registered: readonly Member[], how: Bilingual): Headcount {
  const named = registered.length;
  if (named === value && value > 0) return { kind: "list", members: registered, how };
  const differs: Bilingual = {
    vi: `${how.vi}; biểu đăng ký có tên ${two(named)} người`,
    en: `${how.en}; the registration form names ${String(named)}`,
  };
  return { kind: "number", value, how: named === 0 ? how : differs };
}

function withStated(how: Bilingual, stated: number | null, listed: number): Bilingual {
  return stated === null || stated === listed
    ? how
    : {
        vi: `${how.vi}; tệp ghi tổng số ${two(stated)} người`,
        en: `${how.en}; the file states a total of ${String(stated)}`,
      };
}

function headcountOfUnits({ collectives }: Population): number | null {
  const departments = collectives.filter(({ kind }) => kind === "department" || kind === "leadership");
  if (departments.length === 0) return null;
  let sum = 0;
  for (const { headcount } of departments) {
    if (headcount === null) return null;
    sum += headcount;
  }
  return sum;
}

/** «Danh sách đề nghị tặng …», without a word of registering: only those proposed stand in it. */
function listsOfNominees({ sheets }: WorkbookReading): ReadonlySet<string> {
  return new Set(
    sheets
      .flatMap(({ forms }) => forms)
      .filter((form) => form.kind === "registration" && form.countedIn && namesNominees(form))
      .map(({ id }) => id),
  );
}

function namesNominees({ title }: Form): boolean {
  const said = title.normalize("NFC").toLowerCase();
  return (
    /đề nghị|trình khen|được khen|đạt danh hiệu|tặng thưởng|được công nhận/u.test(said) &&
    !/đăng ký|đăng kí/u.test(said)
  );
}
