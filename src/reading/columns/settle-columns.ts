import type { ColumnReading } from "../../domain/form/form";
import type { ColumnRole } from "../../domain/form/column-role";
import { isOnlyFor } from "../../domain/glossary/awards";
import { columnLetters } from "../../workbook/refs";
import type { Candidate } from "./column-candidate";
import { type ColumnContent, shareOf } from "../../layout/column-content";
import type { HeadingMeaning } from "./heading-meaning";
import { columnRoleName } from "./role-names";

/** Roles of which a list has one column only; of two that claim it the surer one has it. */
const SINGLE: ReadonlySet<ColumnRole> = new Set([
  "number",
  "form-of-address",
  "name",
  "family-name",
  "given-name",
  "id-number",
  "birth-date",
  "position",
  "position-and-unit",
  "recruitment-date",
  "recipient-kind",
  "headcount",
  "content",
  "target-label",
  "comparator",
  "threshold",
]);

/** Where two columns claim a role that a list has once, the less sure one takes its next best reading. */
export function settleSingles(
  headings: readonly HeadingMeaning[],
  columns: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const order = columns
    .map((candidates, at) => ({ at, confidence: candidates[0]?.confidence ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  const taken = new Set<ColumnRole>();
  const settled: (readonly Candidate[])[] = columns.map(() => []);
  for (const { at } of order) {
    const isOneOfTwo = /sinh[^›]*› (?:nam|nữ)$/iu.test(headings[at]?.header ?? "");
    const isFree = ({ reading }: Candidate) => isOneOfTwo || !SINGLE.has(reading.role) || !taken.has(reading.role);
    const left = (columns[at] ?? []).filter(isFree);
    const usable = left.filter(({ confidence }) => confidence >= 0.4);
    const best = usable[0];
    if (best && !isOneOfTwo && SINGLE.has(best.reading.role)) taken.add(best.reading.role);
    settled[at] = usable.length > 0 ? left : [];
  }
  return settled;
}

const NAMES: ReadonlySet<ColumnRole> = new Set(["name", "family-name"]);

/** Readings that only the columns beside can settle. */
export function settleNeighbours(
  headings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  columns: readonly (readonly Candidate[])[],
): readonly (readonly Candidate[])[] {
  const roles = columns.map((candidates) => candidates[0]?.reading.role ?? "other");
  const counted = columns.flatMap(([best]) => (best?.reading.role === "figure" ? (best.reading.award ?? []) : []));
  // «Tập thể LĐTT: 1» beside «LĐTT › Số người: 39»: the figures say who works there, the marks what each line registers.
  const isOfUnits =
    counted.every((award) => isOnlyFor(award, "individual")) &&
    columns.some(([best]) => best?.reading.role === "mark" && isOnlyFor(best.reading.award ?? "other", "collective"));
  // Schools and villages are named as people are («Sơn Ca», «Lê Văn Tám»): here the head must say that people are listed.
  const listsPeople = contents.some(
    (content, at) =>
      NAMES.has(roles[at] ?? "other") &&
      NAMES.has(headings[at]?.guesses[0]?.role ?? "other") &&
      shareOf(content, "person") > 0.6,
  );
  return columns.map((candidates, at) => {
    const heading = headings[at];
    const content = contents[at];
    const best = candidates[0];
    if (!heading || !content) return candidates;
    const role = roles[at];
    // «Họ và tên» over two columns: family names, then one word each.
    if (role === "name" && roles[at + 1] !== "name" && headings[at + 1]?.header === heading.header && best) {
      const given = contents[at + 1];
      if (given && given.filled > 0 && given.averageWords <= 1.3 && content.averageWords > 1)
        return [readAs(best, "family-name", heading, 0.95), ...candidates];
    }
    // «Họ và tên» beside a head that is left empty, or beside «Tên»: the name in two parts, or its last word once more.
    const beside = splitName(headings, contents, roles, at) ? "family-name" : null;
    if (beside !== null && best) return [readAs(best, beside, heading, 0.95), ...candidates];
    // «Tên sáng kiến | Cấp»: of what stands right in front of it.
    if (
      best &&
      role === "deciding-authority" &&
      roles[at - 1] === "initiative" &&
      /^(?:.*› )?cấp$/iu.test(heading.header)
    )
      return [readAs(best, "initiative-level", heading, 0.9), ...candidates];
    const left = columns[at - 1]?.[0];
    if (left && splitName(headings, contents, roles, at - 1))
      return [readAs(left, "given-name", heading, 0.95), ...candidates];
    if (left && role === "given-name" && roles[at - 1] === "name" && repeatsLastWord(contents[at - 1], content))
      return [readAs(left, "other", heading, 0.9)];
    if (
      at > 0 &&
      headings[at - 1]?.header === heading.header &&
      heading.header !== "" &&
      content.averageWords <= 1.3 &&
      content.filled > 0
    ) {
      if (left?.reading.role === "name") return [readAs(left, "given-name", heading, 0.95), ...candidates];
    }
    // A column of 1 and 0 beside one of 4 and 3 counts people as well; in the line of one person it ticks.
    if (
      best &&
      !listsPeople &&
      role === "mark" &&
      content.filled > 0 &&
      shareOf(content, "number", "text-number", "nothing") === 1 &&
      counted.length > 0 &&
      (!isOfUnits || isOnlyFor(best.reading.award ?? "other", "individual"))
    )
      return [readAs(best, "figure", heading, 0.85), ...candidates];
    // «Tên» stands for the whole name unless «Họ» stands beside it.
    if (role === "given-name" && roles[at - 1] !== "family-name" && best) {
      return [
        readAs(best, "name", heading, content.averageWords > 1.5 || shareOf(content, "unit") > 0.3 ? 0.85 : 0.6),
        ...candidates,
      ];
    }
    return candidates;
  });
}

/** The column holds family names and the one behind it, headed «Tên» or by nothing, the last word of each name. */
function splitName(
  headings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  roles: readonly (ColumnRole | undefined)[],
  at: number,
): boolean {
  const [family, given] = [contents[at], contents[at + 1]];
  const isHeaded = roles[at + 1] === "given-name" || headings[at + 1]?.header === "";
  if (roles[at] !== "name" || !isHeaded || !family || !given || given.filled === 0) return false;
  const areNames = given.texts.every((text) => /^\p{Lu}\p{L}*$/u.test(text));
  return areNames && given.filled >= family.filled * 0.8 && !repeatsLastWord(family, given);
}

function repeatsLastWord(whole: ColumnContent | undefined, last: ColumnContent): boolean {
  if (!whole) return false;
  const ends = new Set(whole.texts.map((text) => text.split(" ").pop()));
  return last.texts.filter((text) => ends.has(text)).length > last.filled * 0.5;
}

function readAs(candidate: Candidate, role: ColumnRole, heading: HeadingMeaning, confidence: number): Candidate {
  const reading: ColumnReading = { ...candidate.reading, role };
  const name = columnRoleName(reading);
  const letters = columnLetters(heading.column);
  return {
    reading,
    confidence,
    agreement: 1,
    evidence: [
      {
        source: "neighbour",
        sentence: {
          vi: `Cột ${letters} («${heading.header}») là ${name.vi}, xét cùng cột bên cạnh.`,
          en: `Column ${letters} («${heading.header}») is ${name.en}, seen together with the column beside it.`,
        },
      },
    ],
  };
}
