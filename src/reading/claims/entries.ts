import type { Bilingual } from "../../domain/bilingual";
import type { Column, Form } from "../../domain/form/form";
import type { ColumnRole } from "../../domain/form/column-role";
import { recogniseGrade, type Grade } from "../../domain/glossary/grades";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Period } from "../../domain/register/period";
import type { Entry } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { isCellError } from "../../workbook/grid";
import { readMark } from "../../text/marks";
import { withoutHeadcount, withoutHeadingNumber } from "../../text/heading-number";
import { parseQuantity } from "../../text/quantity";
import { looksLikeUnit } from "../../layout/cell-looks";
import type { RowClaims } from "./claims";
import { employmentOfSection } from "./employment-of-section";
import { gradeOfHead } from "../columns/grade-columns";
import { bareName } from "../register/person-names";
import { membershipsOf } from "./memberships";
import { periodOf } from "./periods";
import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";

/** A row's recipient before rows of one person are brought together: everything but its keys. */
export type DraftEntry = Omit<Entry, "subject" | "unit">;

/** Reads the cells of one line by the roles of their columns. */
export interface LineReader {
  readonly sheet: SheetText;
  readonly row: number;
  readonly columns: readonly Column[];
  readonly dateSystem: 1900 | 1904;
}

const grouped = new WeakMap<readonly Column[], ReadonlyMap<ColumnRole, readonly Column[]>>();

/** A form's columns by their roles, worked out once for all of its lines. */
function columnsByRole(columns: readonly Column[]): ReadonlyMap<ColumnRole, readonly Column[]> {
  const known = grouped.get(columns);
  if (known) return known;
  const byRole = new Map<ColumnRole, Column[]>();
  for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  grouped.set(columns, byRole);
  return byRole;
}

export function cellOf(line: LineReader, ...roles: readonly ColumnRole[]): Sourced<string> | null {
  const byRole = columnsByRole(line.columns);
  for (const role of roles) {
    for (const column of byRole.get(role) ?? []) {
      if (isCellError(line.sheet.value(line.row, column.column))) continue;
      const text = line.sheet.text(line.row, column.column) || mergedDown(line, column.column);
      if (text !== "") return { value: oneSpaced(text), cell: line.sheet.ref(line.row, column.column), text };
    }
  }
  return null;
}

/** Most cells have no doubled blank and no line break: they are what they are. */
function oneSpaced(text: string): string {
  return text.includes("\n") || text.includes("  ") ? text.replace(/\s+/g, " ").trim() : text;
}

/** A unit or an initiative merged down over several lines is said of each of them. */
function mergedDown({ sheet, row }: LineReader, column: number): string {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right && area.top < row ? sheet.text(area.top, area.left) : "";
}

/** «Danh hiệu tập thể» merged over number and name: what is seen in the name's place. */
function mergedAcross({ sheet, row, columns }: LineReader): Sourced<string> | null {
  for (const { role, column } of columns) {
    const area = role === "name" ? sheet.mergeAt(row, column) : null;
    if (area?.top !== row || area.left >= column) continue;
    const text = sheet.text(row, area.left);
    if (text !== "" && !/^[\d.]+$/.test(text)) return { value: oneSpaced(text), cell: sheet.ref(row, area.left), text };
  }
  return null;
}

/** The name as written: one column, or family and given name in two; without forms of address in front. */
export function nameOf(line: LineReader): Sourced<string> | null {
  const family = cellOf(line, "family-name");
  const given = cellOf(line, "given-name");
  if (family || given) {
    const text = [family?.text, given?.text].filter((part) => part !== undefined).join(" ");
    const cell = (family ?? given)?.cell;
    if (cell) return { value: bareName(text), cell, text };
  }
  const name = cellOf(line, "name") ?? mergedAcross(line);
  if (name) return { ...name, value: bareName(name.value) };
  const collective = collectiveName(line);
  if (collective) return collective;
  const id = cellOf(line, "id-number");
  return id ?? null;
}

/**
 * «Tên tập thể», «[Tập thể] Tên đơn vị» beside «Họ và tên», as questionnaires have it: whoever left the one empty filled in
 * the other.
 */
function collectiveName({ columns, sheet, row }: LineReader): Sourced<string> | null {
  const kind = columns.find(({ role }) => role === "recipient-kind");
  if (kind === undefined || !/\btap the\b/.test(sheet.plain(row, kind.column))) return null;
  const ofUnit = columns.filter(
    ({ role, column }) => (role === "unit" || role === "other") && sheet.text(row, column) !== "",
  );
  const column =
    ofUnit.find(({ header }) => /\bten (?:cac )?(?:tap the|don vi)\b/.test(plain(header))) ??
    ofUnit.find(({ role, column: at }) => role === "unit" && looksLikeUnit(sheet.text(row, at)));
  if (column === undefined) return null;
  const text = sheet.text(row, column.column);
  return { value: oneSpaced(text), cell: sheet.ref(row, column.column), text };
}

export function unitTextOf(
  line: LineReader,
  sections: readonly { readonly text: string; readonly row: number; readonly column: number }[],
): Sourced<string> | null {
  const own = cellOf(line, "unit");
  if (own && plain(own.value).length > 1) return own;
  const both = cellOf(line, "position-and-unit");
  if (both) {
    const unit = unitWithin(both.text);
    if (unit !== null) return { ...both, value: unit };
  }
  for (const section of [...sections].reverse()) {
    const words = withoutHeadingNumber(section.text);
    if (looksLikeUnit(words) && !/^(?:tap the|to chuc)$|^(?:tap the|ca nhan)\b.*(?:dang ky|de nghi)/.test(plain(words)))
      return {
        value: withoutHeadcount(words),
        cell: line.sheet.ref(section.row, section.column),
        text: section.text,
      };
  }
  return null;
}

/** «Trưởng phòng, Phòng Hợp tác quốc tế, Sở Ngoại vụ» → «Phòng Hợp tác quốc tế»; unit names keep their own commas. */
function unitWithin(text: string): string | null {
  const parts = text.split(/\s*[,;\n]\s*/).filter((part) => part !== "");
  const at = parts.findIndex((part, index) => index > 0 && looksLikeUnit(part));
  if (at > 0) return parts[at] ?? null;
  const inside = /\s((?:trường|phòng|khoa|tổ|trung tâm|văn phòng|sở|ban|chi cục|trạm)\s\p{L}.*)$/iu.exec(
    oneSpaced(text),
  );
  return inside &&
    !looksLikeUnit(text) &&
    /^(?:hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|ttcm|tpcm|tổ trưởng|tổ phó)/iu.test(text)
    ? (inside[1] ?? null)
    : null;
}

export function draftEntry(
  form: Pick<Form, "id">,
  line: LineReader,
  kind: RecipientKind,
  name: Sourced<string>,
  sections: readonly { readonly text: string; readonly row: number; readonly column: number }[],
  claims: RowClaims,
): DraftEntry {
  const { sheet, row } = line;
  return {
    form: form.id,
    at: { sheet: sheet.name, row },
    hidden: sheet.grid.hiddenRows.has(row),
    kind,
    name,
    // A collective stands under headings that group collectives, not under its own unit.
    unitText: unitTextOf(line, kind === "collective" ? [] : sections),
    sections: sections.map(({ text }) => text),
    position: cellOf(line, "position") ?? positionWithin(cellOf(line, "position-and-unit")),
    birthDate: periodCell(line, "birth-date"),
    idNumber: cellOf(line, "id-number"),
    gender: genderOf(line),
    employment:
      employmentOf(line) ??
      (kind === "individual"
        ? employmentOfSection(sections.map(({ text, row: at, column }) => ({ text, cell: sheet.ref(at, column) })))
        : null),
    ...membershipsOf(line),
    recruitment: periodCell(line, "recruitment-date"),
    headcount: headcountOf(line),
    grade: gradeOf(line),
    discipline: cellOf(line, "discipline"),
    initiatives: initiativesOf(line),
    voteShare: voteShareOf(line),
    remarks: cellOf(line, "remarks"),
    claims: claims.claims,
    misplaced: claims.misplaced,
    unreadTitles: claims.unreadTitles,
  };
}

function positionWithin(both: Sourced<string> | null): Sourced<string> | null {
  if (!both) return null;
  const parts = both.text.split(/\s*[,;\n]\s*/);
  return { ...both, value: looksLikeUnit(parts[0] ?? "") ? both.value : (parts[0] ?? both.value) };
}

export function periodCell(line: LineReader, role: ColumnRole): Sourced<Period> | null {
  const cell = cellOf(line, role);
  if (!cell) return null;
  const value = line.sheet.value(cell.cell.row, cell.cell.column);
  return { ...cell, value: periodOf(value, cell.value, line.dateSystem) };
}

export function genderOf(line: LineReader): Sourced<"female" | "male"> | null {
  const cell = cellOf(line, "gender");
  if (!cell) {
    const address = cellOf(line, "form-of-address");
    const words = address ? plain(address.value).replace(/[.:]/g, "") : "";
    if (address && (words === "ong" || words === "ba"))
      return { ...address, value: words === "ba" ? "female" : "male" };
    return genderOfYear(line);
  }
  const words = plain(cell.value);
  if (/^nu\b/.test(words)) return { ...cell, value: "female" };
  if (/^nam\b/.test(words)) return { ...cell, value: "male" };
  const column = line.columns.find(({ role }) => role === "gender");
  return /^(?:x|v|1|\+)$/.test(words)
    ? { ...cell, value: plain(column?.header ?? "").includes("nam") ? "male" : "female" }
    : null;
}

/** «Năm sinh › Nữ»: the column in which the year stands says it. */
function genderOfYear(line: LineReader): Sourced<"female" | "male"> | null {
  const birth = cellOf(line, "birth-date");
  const header = birth ? line.columns.find(({ column }) => column === birth.cell.column)?.header : undefined;
  const gender = / › (nam|nữ)$/iu.exec(header ?? "")?.[1]?.toLowerCase();
  return birth && gender !== undefined ? { ...birth, value: gender === "nam" ? "male" : "female" } : null;
}

export function employmentOf(line: LineReader): Sourced<"staff" | "contract"> | null {
  const cell = cellOf(line, "employment");
  if (!cell) return null;
  // One column for each kind, with marks: the heading says which it is.
  const isMarked = /^(?:x|v|1|\+)$/.test(plain(cell.value));
  const heading =
    line.columns
      .find(({ column }) => column === cell.cell.column)
      ?.header.split(" › ")
      .pop() ?? "";
  const words = plain(isMarked ? heading : cell.value);
  // «Hợp đồng làm việc» is what viên chức have; «hợp đồng lao động» makes a contract worker.
  if (/hop dong lam viec|hdlv/.test(words)) return { ...cell, value: "staff" };
  if (/hop dong|nguoi lao dong|nld|hdld|ldhd|hd ?\d|\bhd\b|^ld$|nd ?68|111|161|thoi vu|tam tuyen/.test(words))
    return { ...cell, value: "contract" };
  if (/cong chuc|vien chuc|can bo|bien che|^cc$|^vc$|^cb|^ccvc$/.test(words)) return { ...cell, value: "staff" };
  return null;
}

function headcountOf(line: LineReader): Sourced<number> | null {
  const cell = cellOf(line, "headcount");
  const number = cell ? /\d+/.exec(cell.value.replace(/[.](?=\d{3}\b)/g, "")) : null;
  return cell && number ? { ...cell, value: Number(number[0]) } : null;
}

function gradeOf(line: LineReader): Sourced<Grade> | null {
  const cell = cellOf(line, "grade");
  if (!cell) return null;
  const column = line.columns.find((one) => one.column === cell.cell.column);
  const headed = column && readMark(cell.value) === "yes" ? gradeOfHead(column) : null;
  const grade = headed ?? recogniseGrade(cell.value);
  return grade ? { ...cell, value: grade } : null;
}

function initiativesOf(line: LineReader): readonly Sourced<string>[] {
  const cell = cellOf(line, "initiative");
  if (!cell || /^(?:-+|0|khong(?: co)?|x|\.+)$/.test(plain(cell.value))) return [];
  const parts = cell.text
    .split(/\n|;|(?:^|\s)\d{1,2}[.)]\s/)
    .map((part) => part.replace(/^[-+•*\s]+/, "").trim())
    .filter((part) => part.length > 1);
  return parts.map((part) => ({ ...cell, value: part }));
}

function voteShareOf(line: LineReader): Entry["voteShare"] {
  const cell = cellOf(line, "vote-share", "votes");
  if (!cell) return null;
  const of = /^(\d+)\s*\/\s*(\d+)/.exec(cell.value);
  if (of) return { ...cell, value: { num: Number(of[1]), den: Number(of[2]) } };
  const value = line.sheet.value(cell.cell.row, cell.cell.column);
  if (typeof value === "number") {
    const isCount = line.columns.some(({ role, column }) => role === "votes" && column === cell.cell.column);
    if (isCount && Number.isInteger(value)) return null;
    if (value <= 1) return { ...cell, value: { num: Math.round(value * 10_000), den: 10_000 } };
    return line.columns.some(({ role }) => role === "vote-share")
      ? { ...cell, value: { num: Math.round(value * 100), den: 10_000 } }
      : null;
  }
  const share = parseQuantity(cell.value);
  return share?.unit === "%" ? { ...cell, value: { num: share.value.num, den: share.value.den } } : null;
}

/** Gives a draft its keys. The draft itself becomes the entry: a long register is not copied. */
export function keyed(draft: DraftEntry, subject: SubjectKey, unit: UnitKey | null): Entry {
  return Object.assign(draft, { subject, unit });
}

/** Why a line waits for her word. */
export function namelessWhy(row: number): Bilingual {
  return {
    vi: `Dòng ${String(row)} có dấu danh hiệu nhưng chưa có tên; anh/chị xem giúp là của ai.`,
    en: `Row ${String(row)} has a mark but no name; please say whose it is.`,
  };
}
