import type { ColumnRole } from "../../domain/form/column-role";
import type { Column } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { columnLetters } from "../../workbook/refs";
import { type ColumnContent, shareOf } from "../../layout/column-content";
import { FORM_NAMES } from "../kind/form-names";
import { columnRoleName } from "./role-names";

/** Some headings mean one thing in one kind of form and another in the next. */
export function fitToKind(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  kind: FormKind,
): readonly Column[] {
  const isNameless = !columns.some(({ role }) => ["name", "family-name", "given-name", "id-number"].includes(role));
  const listsUnits = isNameless && (kind === "registration" || kind === "awards" || kind === "history");
  const first = columns.find(({ role }) => role === "unit");
  // «Nội dung» heads the names where a list numbers collectives and people as its items.
  const listed = listsUnits
    ? columns.find(({ role }, at) => {
        const content = contents[at];
        return role === "content" && content !== undefined && shareOf(content, "person", "unit") >= 0.6;
      })
    : undefined;
  const listsPeople = columns.some(({ role }, at) => {
    const content = contents[at];
    return (role === "name" || role === "family-name") && content !== undefined && shareOf(content, "person") > 0.5;
  });
  const roleOf = (column: Column, content: ColumnContent | undefined): ColumnRole => {
    const { role } = column;
    // A list of «Tên đơn vị» that names nobody else speaks of the units themselves.
    if (listsUnits && column === first && !listed) return "name";
    if (listed !== undefined && column === listed) return "name";
    if (kind === "targets" && (role === "recipient-kind" || role === "employment")) return "target-object";
    if (kind === "registration" && listsPeople && isTimesWon(column)) return "mark";
    if (kind === "initiatives" && role === "content") return "initiative";
    if (kind === "summary" && role === "mark") return "figure";
    if (kind === "summary" && role === "other" && holdsFigures(content)) return "figure";
    // 3, 1, 1, 2 under the name of a unit: how many, though they look like lines that begin anew at 1.
    if (kind === "summary" && role === "number" && isCounterByLooks(column)) return "figure";
    if ((kind === "works" || kind === "tasks") && role === "name") return "content";
    return role;
  };
  return columns.map((column, at) => {
    const role = roleOf(column, contents[at]);
    if (role !== column.role) return asKindSays(column, role, kind);
    const [other] = column.alternatives;
    const belongsToTargets = role === "threshold" || role === "basis" || role === "stage";
    return belongsToTargets && kind !== "targets" && kind !== "summary" && other ? { ...column, ...other } : column;
  });
}

/** The same heading, read as this kind of form uses it. */
function asKindSays(column: Column, role: ColumnRole, kind: FormKind): Column {
  const name = columnRoleName({ ...column, role });
  const letters = columnLetters(column.column);
  return {
    ...column,
    role,
    confidence: Math.max(column.confidence, 0.9),
    evidence: [
      {
        source: "layout",
        sentence: {
          vi: `Cột ${letters} («${column.header}») là ${name.vi}, vì bảng này là ${inSentence(FORM_NAMES[kind].vi)}.`,
          en: `Column ${letters} («${column.header}») is ${name.en}, because the table is ${FORM_NAMES[kind].en}.`,
        },
      },
    ],
    alternatives: [],
  };
}

function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

/** «LĐTT | CSTĐCS» with 1, 2, 3 beside people's names: how often each has won it, where others put a mark. */
function isTimesWon({ role, award, header }: Column): boolean {
  return role === "figure" && award !== null && !/số|tổng|lượng|SL/iu.test(header.split(" › ").pop() ?? "");
}

/** Running numbers by what the cells hold, under a head with words of its own that says nothing of it. */
function isCounterByLooks({ header, evidence }: Column): boolean {
  return header !== "" && evidence.every(({ source }) => source === "content");
}

function holdsFigures(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.filled > 0 && shareOf(content, "number", "text-number") >= 0.8;
}
