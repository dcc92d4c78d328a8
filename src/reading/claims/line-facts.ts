import { recogniseGrade, type Grade } from "../../domain/glossary/grades";
import type { Entry } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { parseQuantity } from "../../text/quantity";
import { gradeOfHead } from "../columns/grade-columns";
import { type LineReader, cellOf } from "./line-cells";

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
  // One column for each kind: what a blank or a «-» says, another column may say better.
  const columns = line.columns.filter(({ role }) => role === "employment");
  const said = columns.flatMap((column) => {
    const cell = cellOf({ ...line, columns: [column] }, "employment");
    return cell === null || readMark(cell.value) === "no" ? [] : [{ column, cell }];
  })[0];
  if (said === undefined) return null;
  const { cell, column } = said;
  // Of a mark the heading says which kind it is.
  const words = plain(readMark(cell.value) === "yes" ? (column.header.split(" › ").pop() ?? "") : cell.text);
  // «Hợp đồng làm việc» is what viên chức have; «hợp đồng lao động» makes a contract worker.
  if (/hop dong lam viec|hdlv/.test(words)) return { ...cell, value: "staff" };
  if (/hop dong|nguoi lao dong|nld|hdld|ldhd|hd ?\d|\bhd\b|^ld$|nd ?68|111|161|thoi vu|tam tuyen/.test(words))
    return { ...cell, value: "contract" };
  if (/cong chuc|vien chuc|can bo|bien che|^cc$|^vc$|^cb|^ccvc$/.test(words)) return { ...cell, value: "staff" };
  return null;
}

export function headcountOf(line: LineReader): Sourced<number> | null {
  const cell = cellOf(line, "headcount");
  const number = cell ? /\d+/.exec(cell.value.replace(/[.](?=\d{3}\b)/g, "")) : null;
  return cell && number ? { ...cell, value: Number(number[0]) } : null;
}

export function gradeOf(line: LineReader): Sourced<Grade> | null {
  const cell = cellOf(line, "grade");
  if (!cell) return null;
  const column = line.columns.find((one) => one.column === cell.cell.column);
  const headed = column && readMark(cell.value) === "yes" ? gradeOfHead(column) : null;
  const grade = headed ?? recogniseGrade(cell.value);
  return grade ? { ...cell, value: grade } : null;
}

export function initiativesOf(line: LineReader): readonly Sourced<string>[] {
  const cell = cellOf(line, "initiative");
  if (!cell || /^(?:-+|0|khong(?: co)?|x|\.+)$/.test(plain(cell.value))) return [];
  const parts = cell.text
    .split(/\n|;|(?:^|\s)\d{1,2}[.)]\s/)
    .map((part) => part.replace(/^[-+•*\s]+/, "").trim())
    .filter((part) => part.length > 1);
  return parts.map((part) => ({ ...cell, value: part }));
}

/** «x» in the column «Sáng kiến»: there is one, whatever it is called. */
export function hasTickOfInitiative(line: LineReader): boolean {
  const cell = cellOf(line, "initiative");
  return cell !== null && /^[x×✓✔☑+]$/iu.test(cell.value.trim());
}

export function voteShareOf(line: LineReader): Entry["voteShare"] {
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
