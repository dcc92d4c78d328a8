import { planHeadings, planLists } from "./columns";
import { planLines } from "./lines";
import type { PlanTemplateRow } from "./row";

/** What the head of the sheet says; null leaves dots to be filled in. */
export interface PlanHead {
  readonly year: number;
  /** «72/KH-SNgV»; null: dots. */
  readonly planNumber: string | null;
  /** Civil date of the plan. */
  readonly planDate: string | null;
  /** «Sở Ngoại vụ». */
  readonly organisation: string;
  readonly headcount: number | null;
  readonly units: number | null;
  /** Civil date of the figures. */
  readonly countedOn: string | null;
}

/** The sheet «Chỉ tiêu» as data: what a tab is made of, and what is read back from it. */
export interface PlanTemplate {
  readonly sheet: string;
  /** Rows 1 to 3, each merged over all columns. */
  readonly head: readonly string[];
  /** Row 4. */
  readonly headings: readonly string[];
  /** From row 5 on: columns A to L. */
  readonly rows: readonly PlanSheetRow[];
  /** Drop-down list of a column (1 is A) for the rows of lines; results depend on the row. */
  readonly listOf: (column: number, row: PlanSheetRow) => readonly string[] | null;
}

export interface PlanSheetRow {
  readonly kind: "section" | "line";
  readonly cells: readonly (string | number | null)[];
  /** Shown grey: not in the plan. */
  readonly watched: boolean;
  /** The result is a grade («mức xếp loại»), not «Đạt». */
  readonly isGraded: boolean;
}

/** The long form: all 25 lines of the plan and, unless switched off, the four watched lines. */
export function planTemplate(head: PlanHead, watched = true): PlanTemplate {
  const lines = planLines.filter((line) => watched || !line.watched);
  return templateOf(
    head,
    lines.map((line) => rowOf(line, head.year)),
  );
}

/** The short form: the two shares that hold where there is no plan yet; the basis is hers to write. */
export function shortPlanTemplate(head: PlanHead): PlanTemplate {
  const shares = [
    ["1", "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến", 90],
    ["2", "Tỷ lệ CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở", 15],
  ] as const;
  return templateOf(
    head,
    shares.map(([number, label, level]) => ({
      kind: "line",
      cells: [number, label, "Cá nhân", "≥", level, "%", "CBCCVC", "Cả năm", null, null, null, null],
      watched: false,
      isGraded: false,
    })),
  );
}

function templateOf(head: PlanHead, rows: readonly PlanSheetRow[]): PlanTemplate {
  return { sheet: "Chỉ tiêu", head: headLines(head), headings: planHeadings, rows, listOf };
}

function headLines({
  year,
  planNumber,
  planDate,
  organisation,
  headcount,
  units,
  countedOn,
}: PlanHead): readonly string[] {
  const [planYear, month, day] = planDate === null ? [String(year), "…", "…"] : partsOf(planDate);
  const [countedYear, countedMonth, countedDay] = countedOn === null ? [String(year), "…", "…"] : partsOf(countedOn);
  return [
    `CHỈ TIÊU THI ĐUA NĂM ${String(year)}`,
    `(Theo Kế hoạch số ${planNumber ?? "…"} ngày ${day} tháng ${month} năm ${planYear} của ${organisation})`,
    `Số người tính tỷ lệ: CBCCVC, ${headcount === null ? "…" : String(headcount)} người; số phòng, đơn vị: ${units === null ? "…" : String(units)}; số liệu tính đến ngày ${countedDay}/${countedMonth}/${countedYear}`,
  ];
}

function partsOf(date: string): readonly [string, string, string] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [year, month, day];
}

const PLAN_YEAR = "2022";

function rowOf(line: PlanTemplateRow, year: number): PlanSheetRow {
  const empty = null;
  if (line.kind === "section") {
    const cells = [line.number, line.label, ...Array.from({ length: planHeadings.length - 2 }, () => empty)];
    return { kind: "section", cells, watched: line.watched, isGraded: false };
  }
  const inYear = (text: string | number) =>
    typeof text === "string" ? text.replaceAll(PLAN_YEAR, String(year)) : text;
  const { number, label, object, comparator, unit, denominator, stage, basis, note } = line;
  return {
    kind: "line",
    cells: [
      number,
      label,
      object,
      comparator,
      inYear(line.level),
      unit,
      denominator,
      stage,
      inYear(basis),
      note,
      empty,
      empty,
    ],
    watched: line.watched,
    isGraded: unit === "mức xếp loại",
  };
}

function listOf(column: number, { kind, isGraded }: PlanSheetRow): readonly string[] | null {
  if (kind === "section") return null;
  switch (planHeadings[column - 1]) {
    case "Đối tượng":
      return planLists.object;
    case "Phép so":
      return planLists.comparator;
    case "Đơn vị tính":
      return planLists.unit;
    case "Mẫu số":
      return planLists.denominator;
    case "Giai đoạn":
      return planLists.stage;
    case "Kết quả xác nhận":
      return isGraded ? [...planLists.result, ...planLists.grade] : planLists.result;
    case undefined:
    default:
      return null;
  }
}
