import type { Answer } from "../domain/answer";
import type { Column, Form } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import type { CountedAs, RowFate, RowReading } from "../domain/form/row-fate";
import { answerEvidence, answeredColumns } from "./columns/answered-columns";
import { answersAbout } from "./questions/answers-about";
import { type NamedAward, herWords } from "../vocabulary/award-words";
import { awardHeadings, namesAwards, targetLines } from "./kind/award-lines";
import type { CodeBook } from "./claims/code-book";
import { titlesOfCollectives } from "./columns/collective-lists";
import { columnContents } from "../layout/column-content";
import { columnHeadings } from "../layout/head-paths";
import type { Table } from "../layout/find-tables";
import { outerHeading } from "../layout/outer-heading";
import { fitToKind } from "./columns/fit-to-kind";
import { dataRowsOf, extentOf, nameOfForm, purposeOf, titleOf } from "./rows/form-extent";
import { readFormKind } from "./kind/form-kind";
import { whereOpen } from "./kind/open-heads";
import { gradeOfYear } from "./columns/grade-columns";
import { meaningsOfHeads } from "./columns/heads-by-legend";
import { plain } from "../text/plain";
import { readColumns } from "./columns/read-columns";
import { fateOfShape, shapeRows } from "./rows/read-rows";
import type { ShapedRow } from "./rows/row-shape";
import { answeredRows, namingColumns } from "./rows/row-answers";
import { ONE_ROW_EACH } from "../layout/line-extent";
import { inOneRow } from "./rows/in-one-row";
import { linesOverRows } from "./rows/lines-over-rows";
import { fingerprint } from "./form-signature";
import { leadersAside } from "./columns/leaders-aside";
import { namesUnderTitles } from "./columns/names-under-titles";
import { yearOfLines } from "./standing/year-of-lines";
import { pastColumns } from "./standing/past-columns";
import { lastRoundOnly } from "./standing/rounds";
import { type StandingReading, whichStands } from "./standing/which-stands";
import { SURE } from "./questions/sure";
import { withUnexplained } from "./columns/unexplained-columns";
import { withoutColleges, withoutDenials } from "../vocabulary/asides";

/** A form before its lines are spoken for: the rows that are lines wait for their fate. */
export interface RecognisedForm {
  readonly table: Table;
  readonly form: Omit<Form, "rows" | "countedIn" | "whyNot" | "standing">;
  readonly shaped: readonly ShapedRow[];
  /** The title, plain, with the section lines above the heading left out. */
  readonly titleWords: string;
  /** The title, with what the sheet is for where the title says neither that nor a year. */
  readonly purpose: string;
  /** The columns whose texts name a row. */
  readonly naming: readonly number[];
  /** Heads that leave open which title they name, by their columns. */
  readonly openHeads: ReadonlyMap<number, NamedAward>;
  /** The column of those who lead the units of a list, where it is open whose the titles are. */
  readonly openLeaders: number | null;
  /** What is in doubt of columns that hold titles of several stages. */
  readonly stages: Pick<StandingReading, "standing" | "rivals" | "foreign">;
  /** What she answered that concerns this form. */
  readonly answers: readonly Answer[];
  /** What she said of rows. */
  readonly said: ReadonlyMap<number, RowFate>;
  /** 0 to 1: that the form is of its kind, whatever is doubtful in its columns. */
  readonly kindConfidence: number;
  /** Whether she said what the form is: then nothing about its kind is asked again. */
  readonly isKindSaid: boolean;
  /** A list that the product itself created: what stands in it was taken from the other sheets. */
  readonly isMadeByUs: boolean;
}

/** What names a form among those of the workbook. */
export type FormNames = Pick<Form, "id" | "signature" | "key">;

/** Columns, kind and row shapes of one table. What she answered informs every step, and no step undoes it. */
export function recogniseForm(
  table: Table,
  names: FormNames,
  codes: CodeBook,
  answers: readonly Answer[],
): RecognisedForm {
  // A sentence in one cell has no columns, and units across are none of a list.
  const isProse = table.prose === "recipients" || table.prose === "titles-down";
  const headings = isProse ? [] : columnHeadings(table);
  const hers = herWords(answers);
  const contents = isProse ? [] : columnContents(table);
  const meanings = namesUnderTitles(meaningsOfHeads(headings, contents, codes, hers), contents, hers);
  const title = [outerHeading(table)?.text ?? [], titleOf(table)].flat().join(" ");
  const titleWords = withoutDenials(withoutColleges(plain(title)));
  const purpose = purposeOf(table, title);
  const asSheSays = (read: readonly Column[]) => answeredColumns(read, names, answers);
  const leaders = leadersAside(readColumns(meanings, contents, codes), { contents, title: titleWords, asSheSays });
  const explained = withUnexplained(leaders.columns, meanings, contents, codes);
  const guessed = titlesOfCollectives(explained, contents, [titleWords, plain(table.sheet.name)]);
  const dated = pastColumns(guessed, purpose, yearOfLines(guessed, contents), awardHeadings(table));
  const stood = whichStands(dated, contents, title, names, answers);
  const thisYears = gradeOfYear(stood.columns, contents, title);
  const naming = namingColumns(thisYears);
  const columns = asSheSays(lastRoundOnly(asSheSays(thisYears), contents));
  const read = whereOpen(
    table.sheet,
    readFormKind({
      title: titleWords,
      formName: plain(nameOfForm(table)),
      sheetName: plain(table.sheet.name),
      shownTitle: title,
      columns,
      contents,
      namesAwards: namesAwards(table, columns),
      awardHeadings: awardHeadings(table),
      targetLines: isProse ? 0 : targetLines(table, titleWords),
      recipientsInProse: table.prose === "recipients",
      titlesDown: table.prose === "titles-down",
    }),
  );
  const [saidKind] = answersAbout(names, "form-kind", answers);
  const kind: FormKind = saidKind?.formKind ?? read.kind;
  const settled = asSheSays(fitToKind(columns, contents, kind));
  const said = answeredRows({ table, naming }, names, answers);
  if (table.lines === ONE_ROW_EACH && (kind === "registration" || kind === "staff")) {
    const lines = linesOverRows(table, settled, (row) => said.has(row));
    if (lines !== ONE_ROW_EACH)
      return recogniseForm({ ...table, lines, sheet: inOneRow(table.sheet, lines) }, names, codes, answers);
  }
  const shaped = shapeRows(table, kind, settled, (row) => said.get(row) ?? null);
  const data = dataRowsOf(shaped, table);
  return {
    table,
    shaped,
    titleWords,
    purpose,
    openHeads: new Map(meanings.flatMap(({ column, open }) => (open === null ? [] : [[column, open] as const]))),
    naming,
    stages: { standing: stood.standing, rivals: stood.rivals, foreign: stood.foreign },
    openLeaders: leaders.open,
    answers,
    said,
    kindConfidence: saidKind ? 1 : read.confidence,
    isKindSaid: saidKind !== undefined,
    isMadeByUs: false,
    form: {
      ...names,
      sheet: table.sheet.name,
      kind,
      confidence: saidKind ? 1 : Math.round(read.confidence * Math.min(1, weakestOf(settled) / SURE) * 100) / 100,
      evidence: saidKind ? [answerEvidence] : read.evidence,
      alternativeKinds: saidKind ? [] : read.alternatives,
      extent: extentOf(table, shaped),
      title,
      headerRows: table.header ? [table.header.top, table.header.numbering ?? table.header.bottom] : null,
      dataRows: data,
      columns: settled,
      beside: stood.beside,
    },
  };
}

/** A header's texts with their columns, whatever the rows they stand in. */
export function signatureOf(table: Table): string {
  const texts: string[] = [];
  for (const { levels } of columnHeadings(table)) texts.push(levels.map(plain).join("›"));
  if (table.header === null) texts.push(plain(table.sheet.name), plain(titleOf(table)).replace(/\d+/g, "#"));
  return fingerprint(texts);
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
  counted: Pick<Form, "countedIn" | "whyNot" | "standing">,
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
