import type { Column } from "../domain/form/form";
import { columnLetters } from "../workbook/refs";
import type { ColumnContent } from "./column-content";
import { plain } from "./plain";

/**
 * «Đăng ký đầu năm › LĐTT | Kết quả bình xét › LĐTT»: the same titles twice, as registered and as granted. What was
 * granted stands once anything is written there; until then what is registered does.
 */
export function registeredOrGranted(columns: readonly Column[], contents: readonly ColumnContent[]): readonly Column[] {
  const registered = columns.filter((column) => isClaim(column) && isRegistered(column));
  const granted = columns.filter((column) => isClaim(column) && !isRegistered(column) && isGranted(column));
  const doubled = granted.filter((column) => registered.some((other) => saysTheSame(column, other)));
  if (doubled.length === 0) return columns;
  // Results stand behind what was registered; what stands in front of it was granted before.
  const isBefore = doubled.every(({ column }) => registered.every((other) => column < other.column));
  if (isBefore)
    return columns.map((column) => (doubled.includes(column) ? setAside(column, registered, "past-title") : column));
  const isFilled = doubled.some(({ column }) => contents.some((one) => one.column === column && one.filled > 0));
  const stands = isFilled ? granted : registered;
  const gone = isFilled ? registered : doubled;
  return columns.map((column) => (gone.includes(column) ? setAside(column, stands, "other") : column));
}

function isClaim({ role, year }: Column): boolean {
  return year === null && ["mark", "title", "award", "title-or-award"].includes(role);
}

function isRegistered({ header }: Column): boolean {
  return /dang ky|de nghi/.test(plain(header));
}

function isGranted({ header }: Column): boolean {
  return /ket qua|binh xet|duoc (?:xet|cong nhan|tang|khen)|xet tang|cong nhan|\bdat duoc\b|hoi dong/.test(
    plain(header),
  );
}

function saysTheSame(one: Column, other: Column): boolean {
  if (one.role === "mark" || other.role === "mark")
    return one.role === other.role && one.award === other.award && one.recipient === other.recipient;
  return one.role === other.role || one.role === "title-or-award" || other.role === "title-or-award";
}

function setAside(column: Column, stands: readonly Column[], as: "other" | "past-title"): Column {
  const { role, award, recipient, year } = column;
  const first = stands[0] ?? column;
  const letters = columnLetters(column.column);
  return {
    ...column,
    role: as,
    award: as === "other" ? null : award,
    evidence: [
      {
        source: "neighbour",
        sentence: {
          vi: `Cột ${letters} («${column.header}») và cột ${columnLetters(first.column)} («${first.header}») nói về cùng danh hiệu; chỉ tính một lần, theo cột ${columnLetters(first.column)}.`,
          en: `Column ${letters} («${column.header}») and column ${columnLetters(first.column)} («${first.header}») speak of the same titles; they are counted once, as column ${columnLetters(first.column)} says.`,
        },
      },
    ],
    alternatives: [{ role, award, recipient, year, confidence: 0.4 }],
  };
}
