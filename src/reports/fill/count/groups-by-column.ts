import type { Group } from "../source";
import { tableLexicon } from "../vocabulary/lexicon";
import { readWords } from "../vocabulary/read-words";
import { folded } from "../words";
import type { Said, Sorting } from "./sorting-columns";
import type { GroupSaid } from "./values-in-words";

/** Groups that a post only hints at. */
const BY_POST: readonly Group[] = ["leaders", "teachers", "support-staff", "civil-servants", "public-employees"];

/** «Vị trí | CBQL, GV, NV»: a column whose every value names a group tells better than the posts who belongs to it. */
export function groupsByColumn(sorting: Sorting): readonly GroupSaid[] {
  const cells = [...new Set(sorting.said.values())].filter((parts) => parts !== null && parts.length > 0);
  const saidBy = (group: Group, isOf: (part: string) => boolean): GroupSaid => ({
    group,
    sorting,
    says: new Map([
      ...cells.map((parts): [Said, boolean] => [parts, parts?.some(isOf) === true]),
      // «nt» below an empty cell.
      [null, null],
    ]),
  });
  if (/^dan toc$/.test(folded(sorting.head))) return [saidBy("ethnic-minority", (part) => part !== "kinh")];
  const groupOf = new Map(cells.flatMap((parts) => (parts ?? []).map((part) => [part, groupNamed(part)])));
  const named = new Set(groupOf.values());
  if (named.size > 1 && !named.has(null))
    return BY_POST.filter((group) => named.has(group)).map((group) =>
      saidBy(group, (part) => groupOf.get(part) === group),
    );
  return [];
}

/** The groups that values of a column name: «CC», «VC», «HĐ». */
export function groupsNamedIn({ said }: Sorting): ReadonlySet<Group> {
  return new Set(
    [...new Set(said.values())].flatMap((parts) => (parts ?? []).flatMap((part) => groupNamed(part) ?? [])),
  );
}

/** «Nhóm | GV» of a head of the school: whether «Giảng viên» takes them in, the posts do not tell. */
export function teachersBeside(sortings: readonly Sorting[]): ReadonlySet<string> {
  const teachers = new Set<string>();
  for (const { said } of sortings) {
    const saying = new Set([...new Set(said.values())].filter((parts) => parts?.some(isTeacher) === true));
    for (const [name, parts] of said) if (saying.has(parts)) teachers.add(name);
  }
  return teachers;
}

function isTeacher(part: string): boolean {
  return groupNamed(part) === "teachers";
}

function groupNamed(value: string): Group | null {
  const { meanings, leftover } = readWords(value, tableLexicon, []);
  const [only = null, ...others] = new Set(meanings.flatMap(({ groups = [] }) => groups));
  return others.length === 0 && leftover.length === 0 ? only : null;
}
