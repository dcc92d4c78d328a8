import type { Form } from "../../domain/form/form";
import type { RowReading } from "../../domain/form/row-fate";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { type Grid, isBlank } from "../../workbook/grid";
import { awardAsked } from "./award-asked";
import { linesOfCell } from "./cell-lines";
import { hasBullet, withoutBullet } from "./clauses";
import { exclusionsIn } from "./exclusions";
import { withExclusions } from "./parse-plan-text";
import { isStatement } from "./plan-in-sentences";
import { levelIn } from "./quantity-in";
import { targetsInLine } from "./read-line";
import { textOf } from "./read-table";
import { saidPlainly } from "./said-plainly";
import { isUnitName } from "./unit-lead";

interface LineRow {
  readonly row: number;
  readonly section: string | null;
}

/** Rows that may state a target, each with the heading it stands under. */
export function rowsOf(form: Form, grid: Grid, isLine: (row: RowReading) => boolean): readonly LineRow[] {
  const first = form.dataRows?.[0] ?? form.extent.top;
  // «III | Toàn Sở» with nothing beside it is no sum of the lines above: it heads those below.
  let whole: { readonly text: string; readonly under: string | null } | null = null;
  return form.rows.flatMap((reading) => {
    const { row, fate, sections } = reading;
    const under = sections.at(-1) ?? null;
    if (fate.fate === "structural" && ["subtotal", "total"].includes(fate.as)) {
      const text = onlyWords(grid, row);
      if (text !== null) whole = { text, under };
    }
    if (row < first || !isLine(reading)) return [];
    return [{ row, section: whole !== null && whole.under === under ? whole.text : under }];
  });
}

/** The words of a row that holds nothing else but a running number; null where a figure stands beside them. */
function onlyWords(grid: Grid, row: number): string | null {
  const texts = (grid.values[row - 1] ?? []).flatMap((value) => (isBlank(value) ? [] : [textOf(value)]));
  const words = texts.filter((text) => !/^(?:[ivx]+|[a-z]|\d+(?:\.\d+)*)[.)]?$/iu.test(text));
  return words.length === 1 && /^\D+$/u.test(words[0] ?? "") ? (words[0] ?? null) : null;
}

/** In a plan written as text every line may be a target; a heading only names what follows. */
export function isTextLine({ fate }: RowReading): boolean {
  return fate.fate !== "structural" || ["section", "note", "subtotal", "total", "empty-line"].includes(fate.as);
}

/** «Giao chỉ tiêu thi đua năm 2026 cho Phòng … như sau:» right above the first line of a form. */
export function unitAssignedAbove({ dataRows, rows }: Form, grid: Grid): string | null {
  const above = rows.findLast(({ row, fate }) => row < (dataRows?.[0] ?? 0) && fate.fate === "structural");
  const text = above === undefined ? null : firstText(grid, above.row);
  return text === null ? null : unitAssigned(text.text);
}

/** What lines of a plan are read with. */
interface AroundLines {
  /** The year at hand. */
  readonly year: number | null;
  /** Columns that hold no lines. */
  readonly passedOver?: ReadonlySet<number>;
  /** The unit they begin with. */
  readonly assigned?: string | null;
}

/** The targets that lines of a plan state, each under the heading above it. */
export function textTargets(
  grid: Grid,
  rows: readonly LineRow[],
  { year, passedOver = new Set(), assigned = null }: AroundLines,
): readonly Target[] {
  let section: string | null = assigned;
  // The heading over «Giao chỉ tiêu cho Phòng …»: the lines below that stand under the same one.
  let assignedUnder: string | null | undefined = assigned === null ? undefined : null;
  let isOver = false;
  let isPurpose = false;
  let isPast = false;
  const sectionOf = (line: LineRow) =>
    line.section === null || line.section === assignedUnder ? section : (unitAssigned(line.section) ?? line.section);
  return rows.flatMap((line) => {
    const cell = firstText(grid, line.row, passedOver);
    if (cell === null) return [];
    // Below «Nơi nhận:» stand those who get a copy.
    isOver ||= /^noi nhan\b/.test(lettersOf(cell.text));
    if (isOver) return [];
    if (line.section !== null) isPurpose = namesPurpose(line.section);
    isPurpose = isHeading(cell.text) ? namesPurpose(cell.text) : isPurpose;
    isPast = isHeading(cell.text)
      ? namesResults(cell.text)
      : line.section === null
        ? isPast
        : namesResults(line.section);
    if (isPast) return [];
    const unit = unitAssigned(cell.text);
    if (unit !== null) {
      section = unit;
      assignedUnder = line.section;
      return [];
    }
    const heading = sectionIn(cell.text);
    if (/^dieu \d/.test(lettersOf(cell.text)) && assignedUnder !== undefined) {
      section = null;
      assignedUnder = undefined;
    }
    if (heading !== null) {
      section = heading;
      assignedUnder = undefined;
      return [];
    }
    if (isExclusionNote(cell.text)) return [];
    const source = { sheet: grid.name, row: line.row, column: cell.column };
    return cell.lines
      .filter((item) => !tellsOfPast(item, year))
      .flatMap((item) =>
        targetsInLine(
          item,
          { source, section: sectionOf(line) },
          hasBullet(item) && !isIntroduction(item) && !isPurpose && asksForSomething(item),
        ),
      );
  });
}

/** Under the list itself: «Chỉ tiêu phấn đấu năm 2026:» and the lines that follow it. */
export function rowsUnderTargets(form: Form, grid: Grid): readonly LineRow[] {
  const foot = form.rows.filter(({ row, fate }) => fate.fate === "structural" && row > (form.dataRows?.[1] ?? row));
  const from = foot.findIndex(({ row }) =>
    /^(?:(?:[ivx]+|\d) )?(?:cac )?(?:chi tieu|muc tieu)\b/.test(lettersOf(firstText(grid, row)?.text ?? "")),
  );
  return from < 0 ? [] : foot.slice(from).map(({ row }) => ({ row, section: null }));
}

/** Non-empty rows in no form, read as lines of a plan. */
export function linesOf(grid: Grid, outside: readonly number[], year: number | null): readonly Target[] {
  const exclusions = outside.flatMap((row) => rowExclusions(grid, row));
  return textTargets(
    grid,
    outside.map((row) => ({ row, section: null })),
    { year },
  ).map((target) => withExclusions(target, exclusions));
}

interface FirstText {
  readonly text: string;
  /** Several where line breaks part items within the cell. */
  readonly lines: readonly string[];
  readonly column: number;
}

function firstText(grid: Grid, row: number, passedOver: ReadonlySet<number> = new Set()): FirstText | null {
  const cells = grid.values[row - 1] ?? [];
  const texts = cells.flatMap((value, index) =>
    isBlank(value) || passedOver.has(index + 1) ? [] : [{ value, text: textOf(value), column: index + 1 }],
  );
  const words = texts.filter(({ text }) => /\p{L}/u.test(text));
  const [only, ...others] = words;
  if (only === undefined) return null;
  // Beside «Chỉ tiêu», «Cá nhân» a cell may hold all the lines of the plan: they are read one by one.
  const whole = others.length === 0 ? null : words.find(({ value }) => typeof value === "string" && isStatement(value));
  if (whole !== undefined && whole !== null && typeof whole.value === "string")
    return { text: whole.text, lines: linesOfCell(whole.value), column: whole.column };
  const text = words.map((cell) => cell.text).join(" ");
  const lines = others.length === 0 && typeof only.value === "string" ? linesOfCell(only.value) : [text];
  return { text, lines, column: only.column };
}

/** «Năm 2025: 41/45 người đạt LĐTT»: what was reached, unless something is asked of this year behind it. */
export function tellsOfPast(line: string, year: number | null): boolean {
  const said = saidPlainly(withoutBullet(line.normalize("NFC")));
  const [, first = "", last = first.slice(2), behind = ""] = ofYear.exec(said) ?? [];
  if (first === "" || year === null || asksFor.test(behind)) return false;
  // «Năm học 2025-2026» is past with its second year.
  const ends = Number(`${first.slice(0, 2)}${last}`);
  return ends < year && !behind.includes(String(year));
}

const ofYear = /^(?:(?:kết quả|thực hiện|trong) )*năm (?:học )?(20\d\d)(?:\s*[-–/]\s*(?:20)?(\d\d)(?!\d))?(.*)$/iu;
const asksFor = /phấn đấu|chỉ tiêu|kế hoạch/iu;

/** «II. CHỈ TIÊU», «A. Mục đích»: a part of the plan. */
function isHeading(text: string): boolean {
  return /^\s*(?:[IVX]+|[A-D])\s*[.)/-]\s*\p{L}/u.test(text) || namesPurpose(text);
}

/** «I. MỤC ĐÍCH, YÊU CẦU»: why the plan is made; what its lines count is no level. */
function namesPurpose(text: string): boolean {
  return /^(?:(?:[ivx]+|[a-d]|\d) )?(?:muc dich|yeu cau|muc dich y nghia|quan diem|can cu)(?: va)?(?: yeu cau)?$/.test(
    lettersOf(text),
  );
}

/** «I. KẾT QUẢ NĂM 2025»: what was reached stands below, and nothing to reach. */
function namesResults(text: string): boolean {
  return /^(?:(?:[ivx]+|[a-d]|\d) )?(?:danh gia )?(?:tinh hinh |ket qua )(?:thuc hien |dat duoc |phong trao |thi dua |khen thuong |cong tac )*(?:nam (?:hoc )?\d{4}.{0,8})?$/.test(
    lettersOf(text),
  );
}

/** «Giao chỉ tiêu thi đua năm 2026 cho Phòng Đo đạc như sau:»: whose the lines below are. */
function unitAssigned(text: string): string | null {
  const name =
    /(?:giao|chỉ tiêu|đăng k[ýí]).* (?:cho|của) ([^:;,.]{4,60}?)(?: (?:như sau|gồm|cụ thể(?: như sau)?))?\s*:?\s*$/iu.exec(
      text.normalize("NFC"),
    )?.[1];
  return name !== undefined && isUnitName(name) ? name : null;
}

function sectionIn(text: string): string | null {
  const words = lettersOf(text).replace(/^(?:[ivx\d]+ )+/, "");
  return /^(?:ve |doi voi )?(?:tap the|ca nhan|sang kien|cong tac khac|noi dung khac|nhiem vu|noi dung nhiem vu thi dua)$/.test(
    words,
  )
    ? text
    : null;
}

/** Whom a remark of this row takes out of the base. */
export function rowExclusions(grid: Grid, row: number): Target["exclusions"] {
  return (grid.values[row - 1] ?? []).flatMap((value, index) =>
    typeof value === "string" && isExclusionNote(value)
      ? exclusionsIn(value, { sheet: grid.name, row, column: index + 1 })
      : [],
  );
}

/** A remark about the base, not a target with its own exception. */
function isExclusionNote(text: string): boolean {
  return exclusionsIn(text, null).length > 0 && !/\d\s*%/.test(text);
}

/** Most items of a plan tell what is to be done; a target names a title or a level that can be counted. */
function asksForSomething(text: string): boolean {
  if (text.length > LONGEST_TARGET) return false;
  const words = withoutBullet(text);
  const level = levelIn(words);
  if (level === null) return awardAsked(words, null) !== null;
  return level.isShare || level.threshold.num < MOST_COUNTED * level.threshold.den;
}

const LONGEST_TARGET = 160;
/** Larger numbers are those of standards, documents and sums of money. */
const MOST_COUNTED = 1000;

/** A title or introduction («Thực hiện Kế hoạch số …»), not something to reach. */
function isIntroduction(text: string): boolean {
  return /^(?:thuc hien|can cu|kem theo|trich|ghi chu|luu y|noi nhan|nguoi lap|giam doc)\b/.test(lettersOf(text));
}
