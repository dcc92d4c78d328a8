import type { WorkbookReading } from "../../src/domain/check";
import type { AwardId } from "../../src/domain/glossary/awards";
import { type Grade, grades } from "../../src/domain/glossary/grades";
import type { ColumnRole } from "../../src/domain/form/column-role";
import type { Column, Form } from "../../src/domain/form/form";
import type { FormKind } from "../../src/domain/form/form-kind";
import type { RowReading } from "../../src/domain/form/row-fate";
import type { RecipientKind } from "../../src/domain/recipient";
import type { Period } from "../../src/domain/register/period";
import type {
  AwardClaim,
  Entry,
  Initiative,
  PastAward,
  Person,
  Register,
  StaffMember,
  Task,
  Unit,
  Work,
} from "../../src/domain/register/register";
import type { PrintedTotal, StatedCount } from "../../src/domain/register/sheets-own-figures";
import type { Sourced } from "../../src/domain/register/sourced";
import type { CellValue, Grid, PageSetup, WorkbookSnapshot } from "../../src/workbook/grid";
import { cellKey, parseA1, type Area } from "../../src/workbook/refs";

/** One row of the register, as far as a case cares. */
export interface DrawnEntry {
  readonly kind?: RecipientKind;
  readonly name?: string;
  /** null leaves the cell blank. */
  readonly position?: string | null;
  readonly unit?: string | null;
  /** Titles marked «x» in their columns. */
  readonly marks?: readonly AwardId[];
  /** Titles as words in the column «Danh hiệu». */
  readonly written?: readonly (Partial<AwardClaim> & { readonly award: AwardId; readonly text: string })[];
  readonly misplaced?: readonly AwardId[];
  readonly unread?: string;
  readonly grade?: Grade;
  readonly discipline?: string;
  readonly initiative?: string;
  readonly recruitment?: Period;
  readonly remarks?: string;
  readonly birth?: string;
  readonly votes?: { readonly num: number; readonly den: number };
}

export interface Drawn {
  readonly entries?: readonly DrawnEntry[];
  /** Columns the form does not have. */
  readonly without?: readonly ColumnRole[];
  /** Columns taken for another role: { unit: "recipient-kind" }. */
  readonly roles?: Partial<Readonly<Record<ColumnRole, ColumnRole>>>;
  readonly title?: string;
  readonly formKind?: FormKind;
  /** Names on the staff list; everybody of the register who is named is the same person. */
  readonly staff?: readonly {
    readonly name: string;
    readonly unit?: string;
    readonly recruitment?: Period;
    readonly recruitmentText?: string;
    readonly key?: string;
  }[];
  readonly initiatives?: readonly { readonly title: string; readonly authors: readonly string[] }[];
  readonly history?: readonly { readonly name: string; readonly award: AwardId; readonly year: number }[];
  /** Results already decided, in column C. */
  readonly results?: readonly { readonly name: string; readonly award: AwardId; readonly year: number | null }[];
  /** Headings that all rows stand under. */
  readonly sections?: readonly string[];
  readonly works?: readonly Partial<Pick<Work, "start" | "end" | "progress">>[];
  readonly workTitles?: readonly string[];
  readonly tasks?: readonly { readonly deadline: Period; readonly state: Task["state"] }[];
  readonly totals?: readonly Partial<PrintedTotal>[];
  readonly stated?: readonly Partial<StatedCount>[];
  /** What stands in single cells, over what the entries draw. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string>>;
  readonly page?: PageSetup;
  readonly merges?: readonly Area[];
  readonly leadership?: readonly string[];
  /** Rows below the table that are drawn by `cells`. */
  readonly below?: number;
}

export const SHEET = "Đăng ký";
export const FIRST_ROW = 7;
const HEADER_ROW = 6;

type Place = readonly [role: ColumnRole, header: string, award: AwardId | null, recipient: RecipientKind | null];

/** The form of every case, from column A: number, who, marks, reasons. */
const places: readonly Place[] = [
  ["number", "STT", null, null],
  ["name", "Họ và tên", null, null],
  ["position", "Chức vụ", null, null],
  ["unit", "Đơn vị", null, null],
  ["mark", "Cá nhân › LĐTT", "advanced-worker", "individual"],
  ["mark", "Cá nhân › CSTĐ CS", "grassroots-emulation-fighter", "individual"],
  ["mark", "Cá nhân › CSTĐ tỉnh", "provincial-emulation-fighter", "individual"],
  ["mark", "Cá nhân › CSTĐ toàn quốc", "national-emulation-fighter", "individual"],
  ["mark", "Tập thể › TTLĐTT", "advanced-labor-collective", "collective"],
  ["mark", "Tập thể › TTLĐXS", "excellent-labor-collective", "collective"],
  ["title", "Danh hiệu", null, null],
  ["grade", "Xếp loại", null, null],
  ["discipline", "Kỷ luật", null, null],
  ["initiative", "Sáng kiến", null, null],
  ["recruitment-date", "Ngày tuyển dụng", null, null],
  ["birth-date", "Ngày sinh", null, null],
  ["id-number", "CCCD", null, null],
  ["remarks", "Ghi chú", null, null],
  ["vote-share", "Tỷ lệ phiếu (%)", null, null],
];

/** The letter of a column of the drawn form, by role or by the award it marks. */
export function letter(what: ColumnRole | AwardId): string {
  const at = places.findIndex(([role, , award]) => role === what || award === what);
  return String.fromCharCode(65 + at);
}

/** A workbook of one form in which everybody differs from an ordinary row only in what a case names. */
export function drawReading(drawn: Drawn): { readonly reading: WorkbookReading; readonly snapshot: WorkbookSnapshot } {
  const columns = places
    .map((place, index) => ({ place, column: index + 1 }))
    .filter(({ place: [role] }) => drawn.without?.includes(role) !== true);
  const columnOf = (what: ColumnRole | AwardId) =>
    columns.find(({ place: [role, , award] }) => role === what || award === what)?.column ?? 1;
  const cells = new Map<string, CellValue>();
  const entries = (drawn.entries ?? []).map((one, index) => entryOf(one, index, columnOf, cells));
  const works = worksOf(drawn);
  const rowCount = Math.max(entries.length, works.length, drawn.tasks?.length ?? 0);
  for (const [index, entry] of entries.entries()) {
    put(cells, FIRST_ROW + index, columnOf("number"), index + 1);
    put(cells, FIRST_ROW + index, columnOf("name"), entry.name.text);
  }
  for (const [a1, value] of Object.entries(drawn.cells ?? {})) {
    const at = parseA1(a1);
    if (at !== null) put(cells, at.row, at.column, value);
  }
  const last = FIRST_ROW + Math.max(rowCount, 1) - 1;
  const bottom = last + (drawn.below ?? 2);
  const grid = gridOf(drawn, cells, bottom, columns);
  const form: Form = {
    id: "f1",
    sheet: SHEET,
    kind: drawn.formKind ?? (works.length > 0 ? "works" : "registration"),
    confidence: 1,
    evidence: [],
    alternativeKinds: [],
    extent: { top: 1, left: 1, bottom, right: places.length },
    title: drawn.title ?? "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    headerRows: [HEADER_ROW, HEADER_ROW],
    dataRows: [FIRST_ROW, last],
    columns:
      works.length > 0
        ? workColumns
        : columns.map(({ place, column }) => columnFrom(place, column, drawn.roles?.[place[0]])),
    rows: rowsOf(entries, rowCount, works.length > 0, drawn.sections ?? []),
    signature: "drawn",
    key: "drawn",
    standing: works.length === 0 ? "registered" : null,
    beside: [],
    countedIn: works.length === 0,
    whyNot: null,
  };
  const register = registerOf(drawn, entries, works);
  return {
    reading: { sheets: [{ name: SHEET, hidden: false, forms: [form], outside: [] }], register, questions: [], odd: [] },
    snapshot: {
      sheets: [grid],
      names: [],
      dateSystem: 1900,
      readOnly: false,
      structureProtected: false,
    },
  };
}

const workColumns: readonly Column[] = (
  [
    ["number", "TT", null, null],
    ["content", "Tên công trình", null, null],
    ["start", "Ngày khởi công", null, null],
    ["deadline", "Ngày hoàn thành", null, null],
    ["progress", "Tiến độ (%)", null, null],
  ] as const
).map((place, index) => columnFrom(place, index + 1));

function columnFrom([usual, header, award, recipient]: Place, column: number, role: ColumnRole = usual): Column {
  return {
    role,
    header,
    name: header,
    award,
    recipient,
    year: null,
    column,
    confidence: 1,
    evidence: [],
    alternatives: [],
  };
}

function sourced<T>(row: number, column: number, value: T, text: string): Sourced<T> {
  return { value, text, cell: { sheet: SHEET, row, column } };
}

function put(cells: Map<string, CellValue>, row: number, column: number, value: CellValue): void {
  cells.set(`${String(row)} ${String(column)}`, value);
}

function entryOf(
  one: DrawnEntry,
  index: number,
  columnOf: (what: ColumnRole | AwardId) => number,
  cells: Map<string, CellValue>,
): Entry {
  const row = FIRST_ROW + index;
  const kind = one.kind ?? "individual";
  const name =
    one.name ?? `Nguyễn Văn ${names[index % names.length] ?? "An"}${index < names.length ? "" : ` ${String(index)}`}`;
  const written = <T>(what: ColumnRole, value: T | undefined | null, text: string) => {
    if (value === undefined || value === null) return null;
    put(cells, row, columnOf(what), text);
    return sourced(row, columnOf(what), value, text);
  };
  const unit = one.unit === undefined ? "Văn phòng" : one.unit;
  const position = one.position === undefined ? "Chuyên viên" : one.position;
  const claims: AwardClaim[] = [
    ...(one.marks ?? []).map((award): AwardClaim => {
      put(cells, row, columnOf(award), "x");
      const cell = { sheet: SHEET, row, column: columnOf(award) };
      return { award, cell, text: "x", how: "mark", certain: true, readAs: null };
    }),
    ...(one.written ?? []).map((claim): AwardClaim => {
      put(cells, row, columnOf("title"), claim.text);
      const cell = { sheet: SHEET, row, column: columnOf("title") };
      return { cell, how: "text", certain: true, readAs: null, ...claim };
    }),
  ];
  return {
    form: "f1",
    at: { sheet: SHEET, row },
    hidden: false,
    kind,
    subject: `${kind}|${name.toLowerCase()}|${one.birth ?? ""}`,
    name: sourced(row, columnOf("name"), name, name),
    unit: kind === "collective" ? name : unit,
    unitText: kind === "collective" ? null : written("unit", unit, unit ?? ""),
    sections: [],
    position: kind === "collective" ? null : written("position", position, position ?? ""),
    birthDate: written("birth-date", one.birth === undefined ? undefined : day(one.birth), one.birth ?? ""),
    idNumber: null,
    gender: null,
    employment: null,
    recruitment: written("recruitment-date", one.recruitment, one.recruitment?.text ?? ""),
    headcount: null,
    grade: written("grade", one.grade, one.grade === undefined ? "" : grades[one.grade].vi),
    discipline: written("discipline", one.discipline, one.discipline ?? ""),
    initiatives: [written("initiative", one.initiative, one.initiative ?? "")].filter((named) => named !== null),
    voteShare: written(
      "vote-share",
      one.votes,
      one.votes === undefined ? "" : `${String(one.votes.num)}/${String(one.votes.den)}`,
    ),
    remarks: written("remarks", one.remarks, one.remarks ?? ""),
    claims,
    misplaced: (one.misplaced ?? []).map((award) => {
      put(cells, row, columnOf(award), "x");
      const cell = { sheet: SHEET, row, column: columnOf(award) };
      return { award, cell, text: "x", how: "mark", certain: true, readAs: null };
    }),
    unreadTitles: [written("title", one.unread, one.unread ?? "")].filter((unread) => unread !== null),
  };
}

const names = ["An", "Bình", "Chi", "Dũng", "Giang", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc"];

/** A full date as people type it: day("2022-03-01"). */
export function day(date: string): Period {
  return { precision: "day", date, text: date.split("-").toReversed().join("/") };
}

export function month(number: number, year: number | null): Period {
  const text = year === null ? `Tháng ${String(number)}` : `${String(number)}/${String(year)}`;
  return { precision: "month", year, month: number, text };
}

function worksOf({ works, workTitles }: Drawn): readonly Work[] {
  const count = Math.max(works?.length ?? 0, workTitles?.length ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const row = FIRST_ROW + index;
    const title = workTitles?.[index] ?? `Công trình ${String(index + 1)}`;
    return {
      at: { sheet: SHEET, row },
      title: sourced(row, 2, title, title),
      start: null,
      end: null,
      progress: null,
      ...works?.[index],
    };
  });
}

/** A cell of a work: work cells stand in C (start), D (end) and E (progress). */
export function workCell<T>(column: "C" | "D" | "E", index: number, value: T, text: string): Sourced<T> {
  return sourced(FIRST_ROW + index, column.charCodeAt(0) - 64, value, text);
}

function rowsOf(
  entries: readonly Entry[],
  count: number,
  areWorks: boolean,
  sections: readonly string[],
): readonly RowReading[] {
  return Array.from({ length: count }, (_, index) => ({
    row: FIRST_ROW + index,
    fate: { fate: "counted", as: areWorks ? "work" : (entries[index]?.kind ?? "task") },
    hidden: false,
    sections,
  }));
}

function gridOf(
  { formulas, fonts, page, merges }: Drawn,
  cells: ReadonlyMap<string, CellValue>,
  bottom: number,
  columns: readonly { readonly place: Place; readonly column: number }[],
): Grid {
  const values: CellValue[][] = Array.from({ length: bottom }, () => places.map(() => null));
  for (const { place, column } of columns) {
    const header = values[HEADER_ROW - 1];
    if (header !== undefined) header[column - 1] = place[1];
  }
  for (const [at, value] of cells) {
    const [row = 0, column = 0] = at.split(" ").map(Number);
    const line = values[row - 1];
    if (line !== undefined) line[column - 1] = value;
  }
  const key = (a1: string) => {
    const at = parseA1(a1);
    return at === null ? 0 : cellKey(at.row, at.column);
  };
  return {
    name: SHEET,
    position: 0,
    visibility: "visible",
    values,
    formats: ["General"],
    formatOf: [],
    formulas: new Map(Object.entries(formulas ?? {}).map(([a1, text]) => [key(a1), { text, stale: false }])),
    merges: merges ?? [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
    fonts: { byColumn: new Map(), byCell: new Map(Object.entries(fonts ?? {}).map(([a1, font]) => [key(a1), font])) },
    struck: new Map(),
    runs: new Map(),
    page: page ?? null,
  };
}

function registerOf(drawn: Drawn, entries: readonly Entry[], works: readonly Work[]): Register {
  const staff = (drawn.staff ?? []).map(({ name, unit, recruitment, recruitmentText, key }, index): StaffMember => ({
    key: key ?? `individual|${name.toLowerCase()}|`,
    at: { sheet: SHEET, row: index + 1 },
    name: sourced(index + 1, 2, name, name),
    unit: unit ?? "Văn phòng",
    unitText: null,
    position: null,
    birthDate: null,
    idNumber: null,
    gender: null,
    employment: null,
    recruitment:
      recruitment === undefined ? null : sourced(index + 1, 3, recruitment, recruitmentText ?? recruitment.text),
    remarks: null,
  }));
  // As the reader does: who stands on the staff list alone is no Person.
  const keys = new Set(entries.filter(({ kind }) => kind === "individual").map(({ subject }) => subject));
  const people = [...keys].map((key): Person => {
    const own = entries.filter(({ subject }) => subject === key);
    const member = staff.find((one) => one.key === key) ?? null;
    return {
      key,
      name: own[0]?.name.value ?? member?.name.value ?? "",
      unit: own[0]?.unit ?? member?.unit ?? null,
      entries: own,
      staff: member,
    };
  });
  const groups = new Set(entries.filter(({ kind }) => kind === "collective").map(({ subject }) => subject));
  return {
    entries,
    people,
    collectives: [...groups].map((key) => {
      const own = entries.filter(({ subject }) => subject === key);
      const name = own[0]?.name.value ?? "";
      return { key, name, unit: name, entries: own };
    }),
    families: [],
    units: unitsOf(entries, drawn.leadership ?? []),
    staff,
    initiatives: (drawn.initiatives ?? []).map(({ title, authors }, index): Initiative => ({
      at: { sheet: SHEET, row: FIRST_ROW + index },
      title: sourced(FIRST_ROW + index, 2, title, title),
      authors: authors.map((author) => sourced(FIRST_ROW + index, 3, author, author)),
      unitText: null,
      level: null,
      recognised: null,
      decision: null,
    })),
    works,
    tasks: (drawn.tasks ?? []).map(({ deadline, state }, index): Task => ({
      at: { sheet: SHEET, row: FIRST_ROW + index },
      title: sourced(FIRST_ROW + index, 2, "Xây dựng kế hoạch đối ngoại", "Xây dựng kế hoạch đối ngoại"),
      section: null,
      assignedBy: null,
      document: null,
      lead: null,
      deadline: sourced(FIRST_ROW + index, 7, deadline, deadline.text),
      progress: null,
      state,
    })),
    history: (drawn.history ?? []).map(pastAward),
    results: (drawn.results ?? []).map(pastAward).map((result) => ({ ...result, standing: "decided" })),
    beside: [],
    totals: (drawn.totals ?? []).map((total) => ({
      form: "f1",
      at: { sheet: SHEET, row: FIRST_ROW, column: 5 },
      printed: 0,
      stale: false,
      counted: 0,
      over: [FIRST_ROW, FIRST_ROW + 9],
      scope: "form",
      award: "advanced-worker",
      header: "Cá nhân › LĐTT",
      ...total,
    })),
    stated: (drawn.stated ?? []).map((stated) => ({
      form: "f1",
      at: { sheet: SHEET, row: FIRST_ROW + 9, column: 1 },
      of: "people",
      said: 0,
      counted: [0],
      over: [FIRST_ROW, FIRST_ROW + 9],
      isBeside: false,
      ...stated,
    })),
    year: null,
    organisation: null,
  };
}

function unitsOf(entries: readonly Entry[], leadership: readonly string[]): readonly Unit[] {
  const keys = [...new Set(entries.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
  return keys.map((key) => ({
    key,
    name: key,
    spellings: entries.flatMap(({ unit, unitText }) => (unit === key && unitText !== null ? [unitText] : [])),
    kind: leadership.includes(key) ? "leadership" : key.startsWith("Tập thể Sở") ? "whole-body" : "department",
  }));
}

function pastAward({
  name,
  award,
  year,
}: {
  readonly name: string;
  readonly award: AwardId;
  readonly year: number | null;
}): PastAward {
  return {
    at: { sheet: SHEET, row: 1 },
    kind: "individual",
    subject: `individual|${name.toLowerCase()}|`,
    name: sourced(1, 2, name, name),
    unit: null,
    award,
    standing: "past",
    decidedOn: null,
    decidedBy: null,
    year,
    decision: null,
    cell: { sheet: SHEET, row: 1, column: 3 },
  };
}
