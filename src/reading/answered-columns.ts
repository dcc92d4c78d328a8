import type { Answer } from "../domain/answer";
import type { Column, Evidence } from "../domain/form/form";
import { type AnsweredForm, answersAbout } from "./answers-about";
import { plain } from "./plain";

export const answerEvidence: Evidence = {
  source: "answer",
  sentence: { vi: "Theo anh/chị đã xác nhận.", en: "As you confirmed." },
};

/**
 * How an answer names each column: by its head. Columns that share their words but not what they were read as, and
 * columns without words, are told apart by their place among those.
 */
export function columnNames(columns: readonly Column[]): ReadonlyMap<number, string> {
  const alike = new Map<string, Column[]>();
  for (const column of columns) {
    const words = plain(column.header);
    alike.set(words, [...(alike.get(words) ?? []), column]);
  }
  const names = new Map<number, string>();
  for (const [words, group] of alike) {
    const isOne = words !== "" && group.every((column) => saysTheSame(column, group[0]));
    group.forEach((column, at) =>
      names.set(column.column, isOne ? column.header : `${column.header}#${String(at + 1)}`),
    );
  }
  return names;
}

function saysTheSame(one: Column, other: Column | undefined): boolean {
  return one.role === other?.role && one.award === other.award && one.recipient === other.recipient;
}

/** The columns as she said they are; the others stay as they were read. */
export function answeredColumns(
  columns: readonly Column[],
  names: ReadonlyMap<number, string>,
  form: AnsweredForm,
  answers: readonly Answer[],
): readonly Column[] {
  const told = answersAbout(form, "column", answers);
  if (told.length === 0) return columns;
  return columns.map((column) => {
    const name = plain(names.get(column.column) ?? column.header);
    const said =
      told.find(({ header }) => plain(header) === name) ??
      told.find(({ header }) => header !== "" && plain(header) === plain(column.header));
    return said ? { ...column, ...said.reading, confidence: 1, evidence: [answerEvidence], alternatives: [] } : column;
  });
}
