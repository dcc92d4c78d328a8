import { outerHeading } from "../../layout/outer-heading";
import type { Table } from "../../layout/find-tables";
import type { RecognisedForm } from "../read-form";
import { titleLines } from "../rows/form-extent";
import type { LineAbove } from "./said-of-list";

/** What stands above the head of a list, cell by cell, its own title first. */
export function linesOfForm({ table }: Pick<RecognisedForm, "table">): readonly LineAbove[] {
  const own = ownTitle(table);
  const held = new Set(own);
  const { sheet, first, header, body } = table.continues ?? table;
  const rows = Array.from({ length: Math.max(0, (header?.top ?? body) - first) }, (_, at) => first + at);
  const notes = rows
    .flatMap((row) => sheet.filled(row).map((column) => sheet.text(row, column)))
    .filter((text) => !held.has(text.replace(/\s+/g, " ").trim()));
  const outer = outerHeading(table)?.text;
  return [
    ...[outer ?? [], own.length === 0 ? [] : own.join(", ")].flat().map((text) => ({ text, isTitle: true })),
    ...notes.map((text) => ({ text, isTitle: false })),
  ];
}

/** The first line of a title, and what goes on in capitals: «DANH SÁCH ĐĂNG KÝ» «CỦA CÔNG ĐOÀN, CHỈ ĐỂ THEO DÕI». */
export function ownTitle(table: Table): readonly string[] {
  const [name, ...under] = titleLines(table);
  if (name === undefined) return [];
  const ends = under.findIndex((line) => /\p{Ll}/u.test(line));
  return /\p{Ll}/u.test(name) ? [name] : [name, ...under.slice(0, ends < 0 ? undefined : ends)];
}
