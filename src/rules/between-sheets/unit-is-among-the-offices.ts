import { groupBy } from "../facts";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { rowAndWho } from "../who";
import { excerpt, two } from "../wording";
import { statedUnits } from "./stated-units";
import { type Written, unitFinder } from "./unit-finder";
import { unitInPosition } from "./units-in-words";

/** A list that knows two of the units may lack one; of more it may lack a third before it is no list of all units. */
const fewestKnown = 2;
const mostMissing = 3;

/** Whoever registers belongs to one of the units that the book itself says there are. */
export const unitIsAmongTheOffices: Rule = {
  id: "unit-is-among-the-offices",
  title: { vi: "Đơn vị có trong danh mục đơn vị của sổ", en: "Units are among those the workbook lists" },
  why: {
    vi: "Đơn vị không có trong danh mục thì không vào được biểu tổng hợp nào, hoặc người đó đã ghi nhầm đơn vị.",
    en: "A unit that the list of units lacks finds its way into no summary, or somebody wrote the wrong unit.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    const stated = statedUnits(view);
    const [first] = stated;
    if (first === undefined) return;
    const written = [...groupBy(unitsWritten(view), ({ words }) => words).values()];
    const find = unitFinder(
      stated,
      written.map(([one]) => one?.words ?? ""),
    );
    const isListed = (one: readonly Written[]) => one[0] !== undefined && find(one[0]) === "listed";
    const unlisted = written.filter(([one]) => one !== undefined && find(one) === "unlisted");
    const known = written.filter(isListed).length;
    if (known < fewestKnown || unlisted.length > Math.max(1, known / mostMissing)) return;
    for (const lines of unlisted) {
      const [one, ...others] = lines;
      if (one === undefined) continue;
      const who = rowAndWho(one.at, view);
      const [unit, more] = [excerpt(one.words), two(others.length)];
      yield {
        at: one.source.cell,
        subject: one.subject,
        related: [first.at, ...others.map(({ source }) => source.cell)],
        message: {
          vi: `${who.vi}: «${unit}» không có trong ${first.where.vi}${others.length === 0 ? "" : `; ${more} dòng khác cũng ghi như vậy`}. Anh/chị sửa tên đơn vị, hoặc bổ sung vào danh mục nếu là đơn vị mới.`,
          en: `${who.en}: «${unit}» is not in ${first.where.en}${others.length === 0 ? "" : `; ${more} other rows say the same`}. Please correct the unit, or add it to the list if it is new.`,
        },
      };
    }
  },
};

function unitsWritten({ reading: { register }, facts }: RuleView): readonly Written[] {
  return register.entries.flatMap(({ at, subject, kind, unit, unitText, name, position }): readonly Written[] => {
    const known = unit === null ? undefined : facts.unitByKey.get(unit);
    if (known !== undefined && known.kind !== "department") return [];
    const source = unitText ?? (kind === "collective" ? name : position);
    if (source === null || kind === "family") return [];
    const words = source === position ? unitInPosition(source.value) : source.value;
    if (words === null || words.trim() === "") return [];
    return [
      { words: words.trim(), source, at, subject, isOfPerson: kind === "individual" && source.cell.row === at.row },
    ];
  });
}
