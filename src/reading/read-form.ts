import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { Column, Evidence, Form } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import type { CountedAs, RowFate, RowReading } from "../domain/form/row-fate";
import { awardHeadings, namesAwards, targetLines } from "./award-lines";
import type { CodeBook } from "./code-tables";
import { titlesOfCollectives } from "./collective-lists";
import { columnContents } from "./column-content";
import { columnHeadings } from "./column-headers";
import type { Table } from "./find-tables";
import { fitToKind } from "./fit-to-kind";
import { dataRowsOf, extentOf, titleOf } from "./form-extent";
import { readFormKind } from "./form-kind";
import { headingMeaning } from "./heading-meaning";
import { plain } from "./plain";
import { pastColumns } from "./past-columns";
import { readColumns } from "./read-columns";
import { fateOfShape, shapeRows } from "./read-rows";
import type { ShapedRow } from "./row-shape";
import { registeredOrGranted } from "./registered-or-granted";
import { lastRoundOnly } from "./rounds";
import { answeredFate } from "./row-answers";
import { fingerprint } from "./signature";
import { SURE } from "./sure";

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
  const thisYears = registeredOrGranted(pastColumns(guessed, title), contents);
  const columns = lastRoundOnly(answeredColumns(thisYears, signature, answers));
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
