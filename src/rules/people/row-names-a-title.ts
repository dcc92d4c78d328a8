import type { ColumnRole } from "../../domain/form/column-role";
import { hasRole, type Form } from "../../domain/form/form";
import { isBlank, valueAt, type Grid } from "../../workbook/grid";
import { hasAnyRole } from "../facts";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { rowAndName, two } from "../wording";

/** A row that registers nothing is told once: it counts among the people, not among the titles. Emulation is voluntary. */
export const rowNamesATitle: Rule = {
  id: "row-names-a-title",
  title: { vi: "Dòng đăng ký có ghi danh hiệu", en: "A row of the register names a title" },
  why: {
    vi: "Dòng không có danh hiệu vẫn tính vào số người; có thể là người không đăng ký, có thể là sót.",
    en: "A row without a title still counts among the people; it may be meant, or forgotten.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined || !hasPlaceForTitles(form)) continue;
      const entries = facts.entriesByForm.get(form.id) ?? [];
      const silent = entries.filter(
        ({ at, claims, unreadTitles, misplaced }) =>
          claims.length + unreadTitles.length + misplaced.length === 0 && saysNothing(at.row, form, grid),
      );
      // A form not yet filled in is no mistake of each of its rows.
      if (silent.length * 2 > entries.length) continue;
      const place = onlyTitleColumn(form);
      for (const entry of silent) {
        const who = rowAndName(entry);
        yield {
          at: place === null ? entry.name.cell : { ...entry.at, column: place },
          subject: entry.subject,
          message: {
            vi: `${who.vi}: chưa thấy danh hiệu hay hình thức khen thưởng nào. Dòng này vẫn được tính vào số người, số tập thể của biểu; anh/chị bổ sung nếu còn sót, để nguyên nếu không đăng ký.`,
            en: `${who.en}: no title or award was seen. The row still counts among the people or collectives of the form; please add one if it was left out, or leave it if nothing is registered.`,
          },
        };
      }
      yield* commendedOnly(form, entries);
    }
  },
};

/** So many people with a title make a habit of which one without is an exception. */
const HABIT = { people: 8, of: 10, least: 9 } as const;

/** «Giấy khen» alone where nearly everybody registers LĐTT or higher as well: the title may have been forgotten. */
function* commendedOnly(form: Form, entries: readonly Entry[]): Iterable<Problem> {
  const hasTitle = ({ claims, misplaced }: Entry) =>
    [...claims, ...misplaced].some(({ award }) => glossaryEntry(award)?.kind !== "award");
  const people = entries.filter(({ kind, claims }) => kind === "individual" && claims.length > 0);
  const [titled, others] = [people.filter(hasTitle), people.filter((entry) => !hasTitle(entry))];
  if (titled.length < HABIT.people || titled.length * HABIT.of < people.length * HABIT.least) return;
  if (!hasPlaceForPersonalTitles(form)) return;
  for (const entry of others) {
    const [claim] = entry.claims;
    if (claim === undefined) continue;
    const who = rowAndName(entry);
    yield {
      at: claim.cell,
      subject: entry.subject,
      message: {
        vi: `${who.vi}: chỉ thấy hình thức khen thưởng, chưa thấy danh hiệu thi đua, trong khi ${two(titled.length)} người khác đều đăng ký danh hiệu. Anh/chị bổ sung danh hiệu nếu chỉ là sót, để nguyên nếu người này không đăng ký.`,
        en: `${who.en}: a commendation without a title, while ${two(titled.length)} others register one. Please add the title if it was only left out, or leave it if none is registered.`,
      },
    };
  }
}

/** A column of its own for LĐTT or for words: a list of commendations asks for no title. */
function hasPlaceForPersonalTitles(form: Form): boolean {
  return (
    hasAnyRole(form, ["title", "title-or-award"]) ||
    form.columns.some(({ role, award }) => role === "mark" && award !== null && ADVANCED.includes(award))
  );
}

function hasPlaceForTitles(form: Form): boolean {
  return hasRole(form, "mark") || hasAnyRole(form, ["title", "award", "title-or-award", "award-code", "times-won"]);
}

/** The one column of words in which a title would stand; null where there are several, or marks. */
function onlyTitleColumn(form: Form): number | null {
  const columns = form.columns.filter(
    ({ role }) => role === "mark" || role === "title" || role === "award" || role === "title-or-award",
  );
  const [first] = columns;
  return first === undefined || columns.length > 1 || first.role === "mark" ? null : first.column;
}

const titleRoles: ReadonlySet<ColumnRole> = new Set(["mark", "title", "award", "title-or-award", "award-code"]);

/** No word at all: «Không đăng ký», «-», «0» and other kinds of achievement are an answer. */
function saysNothing(row: number, form: Form, grid: Grid): boolean {
  return form.columns.every(({ role, column }) => !titleRoles.has(role) || isBlank(valueAt(grid, row, column)));
}
