import type { Column } from "../../domain/form/form";
import type {
  Initiative,
  InitiativeLevel,
  Progress,
  StaffMember,
  Task,
  TaskState,
  Work,
} from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { parseQuantity } from "../../text/quantity";
import { cellOf, type LineReader, periodCell } from "./line-cells";
import { employmentOf, genderOf } from "./line-facts";
import { nameOf } from "./line-name";
import { plain } from "../../text/plain";
import { marksOf } from "./memberships";

/** Lines of forms that register nobody: staff, initiatives, works, tasks. */

export type StaffDraft = Omit<StaffMember, "key" | "unit">;

export function staffOf(line: LineReader, unitText: Sourced<string> | null): StaffDraft | null {
  const name = nameOf(line);
  if (!name) return null;
  return {
    at: { sheet: line.sheet.name, row: line.row },
    name,
    unitText,
    position: cellOf(line, "position", "position-and-unit"),
    birthDate: periodCell(line, "birth-date"),
    idNumber: cellOf(line, "id-number"),
    gender: genderOf(line),
    employment: employmentOf(line),
    ...marksOf(line),
    recruitment: periodCell(line, "recruitment-date"),
    remarks: cellOf(line, "remarks"),
  };
}

/** One initiative; a line whose title cell is merged with the line above only adds its author. */
export function initiativeOf(line: LineReader, unitText: Sourced<string> | null): Initiative | null {
  const title = ownCell(line, "initiative", "content");
  if (!title) return null;
  const levels = line.columns.filter(({ role }) => role === "initiative-level");
  const [asked, granted] = levels;
  return {
    at: { sheet: line.sheet.name, row: line.row },
    title,
    authors: authorsOf(line),
    unitText,
    level: levelOf(line, asked),
    recognised:
      levelOf(line, granted) ??
      (asked && /công nhận/i.test(asked.header) && !/đề nghị|đăng ký/i.test(asked.header) && hasDecision(line)
        ? levelOf(line, asked)
        : null),
    decision: cellOf(line, "decision"),
  };
}

function hasDecision(line: LineReader): boolean {
  return cellOf(line, "decision") !== null;
}

/** The cell of this very line, not what a merge carries down. */
function ownCell(line: LineReader, ...roles: readonly Column["role"][]): Sourced<string> | null {
  const cell = cellOf(line, ...roles);
  return cell && line.sheet.text(line.row, cell.cell.column) !== "" ? cell : null;
}

function authorsOf(line: LineReader): readonly Sourced<string>[] {
  const authors: Sourced<string>[] = [];
  for (const cell of [cellOf(line, "name"), cellOf(line, "co-authors")]) {
    if (!cell) continue;
    for (const part of cell.text.split(/\n|[,;]|\s[-+]\s|\bvà\b/u)) {
      const name = part
        .replace(/^[-+•*\d.)\s]+/, "")
        .replace(/\s*[(:].*$/, "")
        .replace(/\s*\d+\s*%.*$/, "")
        .trim();
      if (name.length > 1 && /\p{L}/u.test(name)) authors.push({ ...cell, value: name });
    }
  }
  return authors;
}

function levelOf(line: LineReader, column: Column | undefined): Sourced<InitiativeLevel> | null {
  if (!column) return null;
  const text = line.sheet.text(line.row, column.column);
  const words = plain(text);
  const level: InitiativeLevel | null = /toan quoc|nha nuoc|quoc gia/.test(words)
    ? "national"
    : /\bbo\b|nganh|trung uong/.test(words)
      ? "ministerial"
      : /tinh|thanh pho|\btp\b/.test(words)
        ? "provincial"
        : /co so|\bso\b|truong|don vi|huyen|\bcs\b/.test(words)
          ? "grassroots"
          : null;
  return level ? { value: level, cell: line.sheet.ref(line.row, column.column), text } : null;
}

export function workOf(line: LineReader): Work | null {
  const title = cellOf(line, "content", "name");
  if (!title) return null;
  return {
    at: { sheet: line.sheet.name, row: line.row },
    title,
    start: periodCell(line, "start"),
    end: periodCell(line, "deadline"),
    progress: progressOf(line),
  };
}

export function taskOf(line: LineReader, section: string | null): Task | null {
  const title = cellOf(line, "content", "name");
  if (!title) return null;
  const progress = progressOf(line);
  return {
    at: { sheet: line.sheet.name, row: line.row },
    title,
    section,
    assignedBy: cellOf(line, "assigned-by"),
    document: cellOf(line, "decision"),
    lead: cellOf(line, "lead-unit", "unit"),
    deadline: periodCell(line, "deadline"),
    progress,
    state: stateOf(cellOf(line, "state", "result")?.value ?? "", progress),
  };
}

/** «95% (dự kiến …)» is 95 with a remark; «0,8» shown as 80 %; prose without a number is unknown. */
function progressOf(line: LineReader): Sourced<Progress> | null {
  const cell = cellOf(line, "progress");
  if (!cell) return null;
  const value = line.sheet.value(cell.cell.row, cell.cell.column);
  const words = plain(cell.value);
  const postponed = /\blui\b|\bhoan\b(?! thanh)|tam hoan|chuyen sang nam|tam dung/.test(words);
  const inPercent = line.columns.some(({ role, header }) => role === "progress" && header.includes("%"));
  return {
    ...cell,
    value: { percent: percentOf(value, cell.value, inPercent), remark: remarkOf(cell.value), postponed },
  };
}

function percentOf(value: unknown, text: string, inPercent: boolean): number | null {
  if (typeof value === "number")
    return value >= 0 && value <= 1 ? Math.round(value * 10_000) / 100 : value <= 100 ? value : null;
  const quantity = parseQuantity(text);
  if (quantity?.unit === "%" && /^\W*\d/.test(text))
    return Math.round((quantity.value.num / quantity.value.den) * 10_000) / 100;
  return inPercent && /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

function remarkOf(text: string): string {
  return text
    .replace(/^\s*\d{1,3}(?:[.,]\d+)?\s*%?\s*/, "")
    .replace(/^\((.*)\)$/su, "$1")
    .trim();
}

function stateOf(text: string, progress: Sourced<Progress> | null): TaskState {
  const words = plain(`${text} ${progress?.text ?? ""}`);
  if (progress?.value.postponed === true || /\blui\b|\bhoan (?:lai|sang)|tam hoan/.test(words)) return "postponed";
  if (progress?.value.percent === 100 || /(?:^|\bda )(?:hoan thanh|xong)|^hoan thanh/.test(words))
    return /chua hoan thanh|khong hoan thanh/.test(words) ? "under-way" : "done";
  if (progress?.value.percent != null || /dang|chua den|chua hoan thanh|trong han/.test(words)) return "under-way";
  return "unknown";
}
