import type { RowFate } from "../domain/form/row-fate";
import type { RecipientKind } from "../domain/recipient";
import type { Sourced } from "../domain/register/sourced";
import { awardsNamed } from "./award-words";
import { looksLikeUnit } from "./cell-looks";
import { type DraftEntry, type LineReader, draftEntry } from "./entries";
import { plain } from "./plain";
import type { RecognisedForm } from "./read-form";
import { onlyKind } from "./recipients";
import type { SectionPlace } from "./section-places";
import { organisationOf } from "./title-facts";

/**
 * Collectives declared in lines of prose under the table: «2. Tập thể: - Danh hiệu thi đua: Tập thể lao động xuất sắc».
 * Without a name of its own the line speaks of the body that makes the list.
 */
export function readProse(
  form: RecognisedForm,
  drafts: DraftEntry[],
  fates: Map<number, RowFate>,
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
): void {
  const { sheet } = form.table;
  const body = organisationOf(sheet, form.table) ?? organisation;
  let section: { readonly kind: RecipientKind; readonly place: SectionPlace } | null = null;
  const own = new Map<string, number>();
  for (const { row, shape } of form.shaped) {
    if (shape.shape !== "structural") continue;
    const column = sheet.filled(row)[0] ?? 1;
    const text = sheet.text(row, column);
    const isAbove = row < form.table.body;
    // «1. Tổ Toán: Tập thể lao động tiên tiến» above the table is numbered like a heading and claims all the same.
    const claimsAbove =
      isAbove &&
      section?.kind === "collective" &&
      /:\s*\S/.test(text) &&
      awardsNamed(text.replace(/^[^:]*:/u, "")).length > 0;
    if (isAbove && shape.as !== "section" && !claimsAbove) continue;
    if (shape.as === "section" && shape.heading && !claimsAbove) {
      const kind = onlyKind(plain(shape.heading.words));
      section = kind ? { kind, place: { text: shape.heading.text, row, column } } : section;
      continue;
    }
    if (!claimsAbove && shape.as !== "note" && shape.as !== "signature") {
      section = null;
      continue;
    }
    if (form.said.has(row)) continue;
    if ((!claimsAbove && shape.as !== "note") || sheet.filled(row).length !== 1) continue;
    const parts = /^[-+•*\s\d.]*([^:]{2,80}?)\s*:\s*(.+)$/su.exec(text);
    // «* Danh hiệu tập thể đăng ký: …» needs no heading «Tập thể» above it.
    const isOfCollective = onlyKind(plain(parts?.[1] ?? "")) === "collective";
    if (section?.kind !== "collective" && !isOfCollective) continue;
    const place = section?.place ?? { text, row, column };
    const claimWords = parts?.[2] ?? text;
    const awards = awardsNamed(claimWords);
    if (awards.length === 0 || /^\s*\d+/.test(claimWords)) continue;
    const label = parts?.[1] ?? /^[-+•*\s\d.]*(.{2,80}?)\s+(?:đăng ký|đề nghị|đạt|được)\s/iu.exec(text)?.[1] ?? "";
    const isNamed = looksLikeUnit(label) && awardsNamed(label).length === 0;
    const name = isNamed ? label.trim() : (body?.value ?? place.text.replace(/[:.]\s*$/, ""));
    const claims = awards.map(({ award, certain }) => ({
      award,
      cell: sheet.ref(row, column),
      text: claimWords.trim(),
      how: "prose" as const,
      certain,
      readAs: null,
    }));
    const before = own.get(plain(name));
    const known = before === undefined ? undefined : drafts[before];
    if (before !== undefined && known) drafts[before] = { ...known, claims: [...known.claims, ...claims] };
    else {
      own.set(plain(name), drafts.length);
      const line: LineReader = { sheet, row, columns: [], dateSystem };
      const source: Sourced<string> =
        isNamed || !body ? { value: name, cell: sheet.ref(row, column), text } : { ...body, value: name };
      drafts.push(
        draftEntry(form.form, line, "collective", source, [place], { claims, misplaced: [], unreadTitles: [] }),
      );
    }
    fates.set(row, { fate: "counted", as: "collective" });
  }
}
