import type { Column } from "../../domain/form/form";
import type { SubjectKey } from "../../domain/recipient";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { toA1 } from "../../workbook/refs";
import { cellsOfColumn, type DataCell } from "../cells/data-cells";
import { ownHead } from "../heads";
import { inOneWhereMany, isFew } from "../in-one";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { shown } from "../shown";
import { excerpt, two } from "../wording";

const codeHead =
  /^(?:ma(?: so)?(?: (?:cb|cc|vc|nv|cbcc|cbvc|cbccvc|gv|nld|can bo|cong chuc|vien chuc|nhan vien|nhan su|giao vien|dang vien|doan vien|quan nhan|dinh danh|ho so))?|so (?:hieu|the|dinh danh|cccd|cmnd|can cuoc|ho so)(?! sang kien)(?: .*)?|cccd.*|cmnd.*|can cuoc.*|emp ?code|staff ?id|employee id)(?: \(.*\))?$/;
/** A code names a person where nearly all people have another: a code of units, ranks or titles is many people's. */
const share = { distinct: 9, of: 10 } as const;

/** A staff code, an ID number, the number of a card belongs to one person: twice, one of them was copied. */
export const codeBelongsToOnePerson: Rule = {
  id: "code-belongs-to-one-person",
  title: {
    vi: "Một mã cán bộ, số hiệu, số định danh chỉ của một người",
    en: "A staff code or ID number belongs to one person",
  },
  why: {
    vi: "Mã cán bộ, số hiệu, số định danh là để phân biệt người; hai người chung một mã thì có một mã gõ nhầm.",
    en: "Codes and ID numbers tell people apart; where two people share one, one of them was typed wrong.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    const names = namesByRow(view);
    const seen = new Map<string, ReadonlyMap<string, DataCell>>();
    for (const form of view.facts.forms) {
      for (const column of form.columns.filter(isOfCodes)) {
        const cells = [...cellsOfColumn(view, form, column)].filter(({ value }) => codeOf({ value }).length > 2);
        yield* inOneWhereMany(repeats(cells, names), cells.length, (count) => ({
          vi: `Cột «${excerpt(column.header)}» có ${two(count)} mã ghi cho nhiều người. Có thể đây không phải mã của từng người. Anh/chị xem lại cách đọc cột này.`,
          en: `The column «${excerpt(column.header)}» has ${two(count)} codes that stand for several people. It may hold no codes of people. Please look at how it is read.`,
        }));
        const before = seen.get(ownHead(column)) ?? new Map<string, DataCell>();
        yield* elsewhere(cells, before, names);
        seen.set(ownHead(column), new Map([...cells.map((cell) => [codeOf(cell), cell] as const), ...before]));
      }
    }
  },
};

function isOfCodes(column: Column): boolean {
  return column.role === "id-number" || codeHead.test(plain(ownHead(column)));
}

function codeOf({ value }: Pick<DataCell, "value">): string {
  return typeof value === "string" || typeof value === "number" ? fold(shown(value)).replace(/[\s.]/gu, "") : "";
}

interface Named {
  /** Who or what it is: an initiative has a code of its own too. */
  readonly key: string;
  readonly subject: SubjectKey | null;
  readonly name: string;
  readonly isThing?: true;
}

function namesByRow({ reading: { register } }: RuleView): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const { at, title } of [...register.initiatives, ...register.works]) {
    names.set(rowKey(at), { key: fold(title.value), subject: null, name: `«${excerpt(title.value)}»`, isThing: true });
  }
  for (const { at, subject, name } of [...register.history, ...register.results]) {
    names.set(rowKey(at), { key: subject, subject: null, name: name.value });
  }
  for (const { at, key, name } of register.staff) names.set(rowKey(at), { key, subject: key, name: name.value });
  for (const { at, subject, name } of register.entries) {
    names.set(rowKey(at), { key: subject, subject, name: name.value });
  }
  return names;
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

/** Codes that stand twice in one column. */
function repeats(cells: readonly DataCell[], names: ReadonlyMap<string, Named>): readonly Problem[] {
  const firstWith = new Map<string, DataCell>();
  const again: Pair[] = [];
  for (const cell of cells) {
    const first = firstWith.get(codeOf(cell));
    if (first === undefined) firstWith.set(codeOf(cell), cell);
    else again.push({ cell, first });
  }
  // A list with a row for every award holds a code as often as its person.
  const people = new Set(cells.map(({ ref }) => names.get(rowKey(ref))?.key ?? rowKey(ref)));
  if (firstWith.size * share.of < people.size * share.distinct) return [];
  return again.flatMap((pair) => problemOf(pair, names));
}

/** Codes that another sheet gives to another person; where they are many, every sheet numbers its people by itself. */
function elsewhere(
  cells: readonly DataCell[],
  before: ReadonlyMap<string, DataCell>,
  names: ReadonlyMap<string, Named>,
): readonly Problem[] {
  const problems = cells.flatMap((cell) => {
    const first = before.get(codeOf(cell));
    if (first === undefined) return [];
    const [own, other] = [cell, first].map(({ ref }) => fold(names.get(rowKey(ref))?.name ?? ""));
    return own === other ? [] : problemOf({ cell, first }, names);
  });
  return isFew(problems.length, cells.length) && problems.length * 2 <= cells.length ? problems : [];
}

interface Pair {
  readonly cell: DataCell;
  readonly first: DataCell;
}

function problemOf({ cell, first }: Pair, names: ReadonlyMap<string, Named>): readonly Problem[] {
  const [own, other] = [cell, first].map(({ ref }) => names.get(rowKey(ref)));
  // One person in two rows is told by itself, or has a row for every award.
  if (own === undefined || other === undefined || own.key === other.key) return [];
  const label = toA1(cell.ref);
  const isHere = first.ref.sheet === cell.ref.sheet;
  const before = {
    vi: `${toA1(first.ref)}${isHere ? "" : ` sheet «${first.ref.sheet}»`}`,
    en: `${toA1(first.ref)}${isHere ? "" : ` of sheet «${first.ref.sheet}»`}`,
  };
  const code = excerpt(shown(cell.value));
  const whose = own.isThing
    ? { vi: "Mỗi sáng kiến, công trình", en: "Each initiative or work" }
    : { vi: "Mỗi người", en: "Everybody" };
  return [
    {
      at: cell.ref,
      subject: own.subject,
      related: [first.ref],
      message: {
        vi: `Ô ${label}, ${own.name}: «${code}» trùng với ô ${before.vi} của ${other.name}. ${whose.vi} một mã, số hiệu riêng nên có thể một ô bị chép từ dòng khác. Anh/chị đối chiếu với hồ sơ.`,
        en: `Cell ${label}, ${own.name}: «${code}» is also in cell ${before.en} of ${other.name}. ${whose.en} has a code of its own, so one cell may have been copied. Please compare with the file.`,
      },
    },
  ];
}
