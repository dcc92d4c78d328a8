import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import { awardsNamed } from "./award-words";
import type { ColumnRole } from "../domain/form/column-role";
import type { Column, Evidence, Form } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import type { CountedAs, RowFate, RowReading } from "../domain/form/row-fate";
import { type CodeBook } from "./code-tables";
import { titlesOfCollectives } from "./collective-lists";
import { type ColumnContent, columnContents, shareOf } from "./column-content";
import { columnHeadings, oneLine } from "./column-headers";
import type { Table } from "./find-tables";
import { SURE } from "./sure";
import { FORM_NAMES } from "./form-names";
import { readFormKind } from "./form-kind";
import { isSectionNumber } from "./row-words";
import { headingMeaning } from "./heading-meaning";
import { plain } from "./plain";
import { columnRoleName } from "./role-names";
import { columnLetters } from "../workbook/refs";
import { isTargetLine } from "./prose";
import { readColumns } from "./read-columns";
import { registeredOrGranted } from "./registered-or-granted";
import { lastRoundOnly } from "./rounds";
import { answeredFate } from "./row-answers";
import { fateOfShape, shapeRows, type ShapedRow } from "./read-rows";
import { fingerprint } from "./signature";

/** A form before its lines are spoken for: the rows that are lines wait for their fate. */
export interface RecognisedForm {
  readonly table: Table;
  readonly form: Omit<Form, "rows" | "countedIn" | "whyNot">;
  readonly shaped: readonly ShapedRow[];
  /** The title, plain, with the section lines above the heading left out. */
  readonly titleWords: string;
}

/** Columns, kind and row shapes of one table. Answers given for the same form come before any guess. */
export function recogniseForm(table: Table, id: string, codes: CodeBook, answers: readonly Answer[]): RecognisedForm {
  const headings = columnHeadings(table);
  const meanings = headings.map(headingMeaning);
  const contents = columnContents(table);
  const signature = signatureOf(table);
  const title = titleOf(table);
  const titleWords = plain(title);
  const guessed = titlesOfCollectives(readColumns(meanings, contents, codes), contents, [
    titleWords,
    plain(table.sheet.name),
  ]);
  const columns = lastRoundOnly(answeredColumns(registeredOrGranted(guessed, contents), signature, answers));
  const read = readFormKind({
    title: titleWords,
    sheetName: plain(table.sheet.name),
    shownTitle: title,
    columns,
    contents,
    namesAwards: namesAwards(table, columns),
    awardHeadings: awardHeadings(table),
    targetLines: targetLines(table),
  });
  const said = answers.find((answer) => answer.kind === "form-kind" && answer.form === signature);
  const kind: FormKind = said?.kind === "form-kind" ? said.formKind : read.kind;
  const settled = fitToKind(columns, contents, kind);
  const answered = { table, form: { signature, columns: settled } };
  const shaped = shapeRows(table, kind, settled, (row) => answeredFate(answered, row, answers));
  const data = dataRowsOf(shaped, table);
  return {
    table,
    shaped,
    titleWords,
    form: {
      id,
      sheet: table.sheet.name,
      kind,
      confidence: said ? 1 : Math.round(read.confidence * Math.min(1, weakestOf(settled) / SURE) * 100) / 100,
      evidence: said ? [answerEvidence] : read.evidence,
      alternativeKinds: said ? [] : read.alternatives,
      extent: extentOf(table, shaped),
      title,
      headerRows: table.header ? [table.header.top, table.header.numbering ?? table.header.bottom] : null,
      dataRows: data,
      columns: settled,
      signature,
    },
  };
}

/** Titles named in the form's title, in lines that stand alone, or in columns of free words. */
function namesAwards(table: Table, columns: readonly Column[]): boolean {
  const { sheet } = table;
  const free = columns.filter(({ role }) => role === "remarks" || role === "other").map(({ column }) => column);
  const last = Math.min(table.last, table.body + LINES_LOOKED_AT);
  for (let row = table.first; row <= last; row += 1) {
    const isHeading = table.header !== null && row >= table.header.top && row < table.body;
    const filled = sheet.filled(row);
    const looked = !isHeading && filled.length <= 2 ? filled : filled.filter((column) => free.includes(column));
    if (looked.some((column) => awardsNamed(sheet.text(row, column)).length > 0)) return true;
  }
  return false;
}

/** Lines of the body with nothing but a number and the name of one title: «II | Chiến sĩ thi đua cơ sở: 03 người». */
function awardHeadings({ sheet, header, body, last }: Table): number {
  if (header === null) return 0;
  let count = 0;
  for (let row = body; row <= Math.min(last, body + LINES_LOOKED_AT); row += 1) {
    const filled = sheet.filled(row);
    const [text, ...others] = filled.map((column) => sheet.text(row, column)).filter((own) => !isHeadingNumber(own));
    if (text === undefined || others.length > 0 || /^[-+•*]/.test(text)) continue;
    if (awardsNamed(text).length > 0 && text.length <= 120) count += 1;
  }
  return count;
}

function isHeadingNumber(text: string): boolean {
  return isSectionNumber(plain(text)) || /^\d{1,2}[.)]?$/.test(text);
}

/** How many lines of a plan written as text state a target. */
function targetLines({ sheet, header, body, last }: Table): number {
  if (header !== null) return 0;
  let count = 0;
  for (let row = body; row <= Math.min(last, body + LINES_LOOKED_AT); row += 1) {
    const [only, ...others] = sheet.filled(row);
    if (only !== undefined && others.length === 0 && isTargetLine(sheet.plain(row, only))) count += 1;
  }
  return count;
}

const LINES_LOOKED_AT = 400;

const answerEvidence: Evidence = {
  source: "answer",
  sentence: { vi: "Theo anh/chị đã xác nhận.", en: "As you confirmed." },
};

/** A header's texts with their columns, whatever the rows they stand in. */
function signatureOf(table: Table): string {
  const texts: string[] = [];
  for (const { levels } of columnHeadings(table)) texts.push(levels.map(plain).join("›"));
  if (table.header === null) texts.push(plain(table.sheet.name), plain(titleOf(table)).replace(/\d+/g, "#"));
  return fingerprint(texts);
}

function answeredColumns(columns: readonly Column[], signature: string, answers: readonly Answer[]): readonly Column[] {
  return columns.map((column) => {
    const said = answers.find(
      (answer) =>
        answer.kind === "column" && answer.form === signature && plain(answer.header) === plain(column.header),
    );
    return said?.kind === "column"
      ? { ...column, ...said.reading, confidence: 1, evidence: [answerEvidence], alternatives: [] }
      : column;
  });
}

/** Some headings mean one thing in one kind of form and another in the next. */
function fitToKind(columns: readonly Column[], contents: readonly ColumnContent[], kind: FormKind): readonly Column[] {
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

function holdsFigures(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.filled > 0 && shareOf(content, "number", "text-number") >= 0.8;
}

/** The columns a reading rests on: who, and what. */
function weakestOf(columns: readonly Column[]): number {
  const bearing = columns.filter(({ role }) =>
    [
      "name",
      "family-name",
      "mark",
      "title",
      "award",
      "title-or-award",
      "award-code",
      "target-label",
      "content",
      "initiative",
    ].includes(role),
  );
  return bearing.length === 0 ? 0.9 : Math.max(0.5, Math.min(...bearing.map(({ confidence }) => confidence)));
}

export function titleOf(own: Table): string {
  const table = own.continues ?? own;
  const { sheet } = table;
  const lines: string[] = [];
  const until = table.header?.top ?? table.body;
  for (let row = table.first; row < until; row += 1) {
    const cells = sheet
      .filled(row)
      .filter((column) => column >= table.left && column <= Math.max(table.right, table.left));
    const texts = cells.map((column) => oneLine(sheet.text(row, column)));
    const words = texts.map(plain);
    if (
      words.length !== 1 ||
      /^(?:cong hoa|doc lap|so ?: |don vi tinh|\(|(?:bieu|mau) (?:mau )?so ?\d+$)/.test(words[0] ?? "")
    )
      continue;
    lines.push(texts[0] ?? "");
  }
  const start = lines.findIndex((line) =>
    /^(?:danh sach|bang |bieu|tong hop|thong ke|phu luc|mau|ket qua|so theo doi|chi tieu|muc tieu|ban dang ky|dang ky|trich ngang|theo doi|to trinh)/.test(
      plain(line),
    ),
  );
  return (start >= 0 ? lines.slice(start) : lines.slice(-2)).join(" ").trim();
}

function dataRowsOf(shaped: readonly ShapedRow[], table: Table): readonly [number, number] | null {
  const body = shaped.filter(({ row }) => row >= table.body);
  const firstRow = body.find(
    ({ shape }) =>
      shape.shape !== "structural" || shape.as === "section" || shape.as === "empty-line" || shape.as === "subtotal",
  );
  const lines = body.filter(
    ({ shape }) => shape.shape !== "structural" || shape.as === "subtotal" || shape.as === "empty-line",
  );
  const typed = lines.filter(({ shape }) => !(shape.shape === "structural" && shape.as === "empty-line"));
  const last = typed[typed.length - 1] ?? lines[lines.length - 1];
  return firstRow && last && last.row >= firstRow.row ? [firstRow.row, last.row] : null;
}

function extentOf(table: Table, shaped: readonly ShapedRow[]): Form["extent"] {
  const rows = shaped.map(({ row }) => row);
  let left = table.left;
  let right = table.right;
  for (const row of rows) {
    for (const column of table.sheet.filled(row)) {
      if (row < table.body && table.header && row < table.header.top) {
        left = Math.min(left, column);
      }
    }
  }
  right = Math.max(right, left);
  return { top: rows[0] ?? table.first, left, bottom: rows[rows.length - 1] ?? table.last, right };
}

/** Rows with their fates, once the lines have theirs. */
export function withFates(
  recognised: RecognisedForm,
  fates: ReadonlyMap<number, RowFate>,
  counted: { readonly countedIn: boolean; readonly whyNot: Bilingual | null },
): Form {
  const { sheet } = recognised.table;
  const rows: RowReading[] = recognised.shaped.map(({ row, shape, sections }) => ({
    row,
    fate:
      shape.shape === "line"
        ? (fates.get(row) ?? lineAs(recognised.form.kind))
        : (fates.get(row) ?? fateOfShape(shape)),
    hidden: sheet.grid.hiddenRows.has(row),
    sections,
  }));
  return { ...recognised.form, rows, ...counted };
}

const AS: Readonly<Record<FormKind, CountedAs>> = {
  registration: "individual",
  targets: "target",
  staff: "staff",
  initiatives: "initiative",
  history: "past-award",
  works: "work",
  tasks: "task",
  awards: "result",
  summary: "figure",
  other: "figure",
};

/** A line of a form that is no registration counts as what the form lists; of a form without meaning, as nothing. */
export function lineAs(kind: FormKind): RowFate {
  if (kind === "other") {
    return {
      fate: "excluded",
      why: {
        vi: "Bảng này không phải biểu đăng ký, sáng kiến, chỉ tiêu hay kết quả nên không tính.",
        en: "This table is no registration, initiative, target or result list and is not counted.",
      },
    };
  }
  return { fate: "counted", as: AS[kind] };
}
