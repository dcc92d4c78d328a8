import type { Sourced } from "../../domain/register/sourced";
import { looksLikeUnit } from "../../layout/cell-looks";
import { plain } from "../../text/plain";
import { bareName } from "../register/person-names";
import { type LineReader, cellOf, oneSpaced } from "./line-cells";

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
