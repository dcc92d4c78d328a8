import type { Column } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { looksLikePerson } from "../../layout/cell-looks";
import { bareName } from "../register/person-names";
import type { SheetText } from "../../layout/sheet-text";

/** A person named in a title's own cell, with the titles in whose cells of this row the name stands. */
export interface NamedInCell {
  readonly name: Sourced<string>;
  readonly claims: readonly AwardClaim[];
}

/**
 * «Đơn vị | Chiến sĩ thi đua cơ sở | Lao động tiên tiến» with names of people in the titles' cells: one row for each
 * unit, several people in a cell. Empty where a cell holds anything but names.
 */
export function peopleInCells(sheet: SheetText, row: number, columns: readonly Column[]): readonly NamedInCell[] {
  const people = new Map<string, NamedInCell>();
  for (const column of columns) {
    if (column.role !== "mark" || column.award === null) continue;
    const recipients: readonly string[] = glossaryEntry(column.award)?.recipients ?? [];
    if (column.recipient === "collective" || !recipients.includes("individual")) continue;
    const cell = sheet.ref(row, column.column);
    for (const text of namesIn(sheet.text(row, column.column))) {
      const name = bareName(text);
      const before = people.get(name);
      const claim: AwardClaim = { award: column.award, cell, text, how: "mark", certain: true, readAs: null };
      people.set(name, {
        name: before?.name ?? { value: name, cell, text },
        claims: [...(before?.claims ?? []), claim],
      });
    }
  }
  return [...people.values()];
}

function namesIn(text: string): readonly string[] {
  const parts = text
    .split(/[\n,;]/)
    .map((part) => part.replace(/^[-+•*\d.)\s]+/, "").trim())
    .filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => looksLikePerson(part)) ? parts : [];
}
