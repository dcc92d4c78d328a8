import type { RowFate } from "../../domain/form/row-fate";
import { recipientLines } from "../../layout/recipient-lines";
import { plain } from "../../text/plain";
import { isPast } from "../../vocabulary/past-words";
import type { RecognisedForm } from "../read-form";
import type { ClaimSource } from "./claims";
import type { DraftEntry } from "./entries";
import { proseRecipients } from "./prose-recipients";
import { cellsOfRow } from "./cells-of-row";

/**
 * People registered in lines above a table: «- Đ/c Lê Viết Thịnh, Chánh Văn phòng: Lao động tiên tiến». Only lines
 * of which every word of the titles is understood; somebody who stands in the table as well, or below it, is asked about.
 */
export function readPeopleInProse(
  form: RecognisedForm,
  source: ClaimSource,
  drafts: DraftEntry[],
  fates: Map<number, RowFate>,
  dateSystem: 1900 | 1904,
): void {
  const { sheet } = form.table;
  const named = new Set(drafts.map(({ name }) => plain(name.value)));
  let heading = "";
  for (const { row, shape } of form.shaped) {
    const [first] = sheet.filled(row);
    if (first !== undefined && row < form.table.body && !LISTED.test(sheet.text(row, first)))
      heading = sheet.plain(row, first);
    if (row >= form.table.body || shape.shape !== "structural" || !PROSE.has(shape.as) || form.said.has(row)) continue;
    const [column, ...others] = cellsOfRow(form.table, row);
    if (column === undefined || others.length > 0 || fates.get(row)?.fate === "counted") continue;
    const text = sheet.text(row, column);
    if (!LISTED.test(text) || isPast(plain(text), source.year)) continue;
    if (isPast(heading, source.year) || OF_NOBODY_NOW.test(heading)) continue;
    const lines = recipientLines(text);
    if (lines.length === 0 || lines.some(({ claimed }) => claimed === "")) continue;
    const people = proseRecipients(form.form, { ...source, heading: null }, row, [], dateSystem);
    const isWhole = people.every(
      ({ kind, claims, misplaced, unreadTitles, name }) =>
        kind === "individual" &&
        claims.length > 0 &&
        misplaced.length + unreadTitles.length === 0 &&
        !named.has(plain(name.value)),
    );
    if (!isWhole) continue;
    drafts.push(...people);
    fates.set(row, { fate: "counted", as: "individual" });
  }
}

/** «Các đồng chí không đăng ký:», «Kết quả năm 2025», «Cách ghi (ví dụ):» over the lines: nobody of them registers. */
const OF_NOBODY_NOW = /\b(?:khong|chua|rut|thoi|ket qua|vi du|mau|cach ghi|huong dan|xem xet|da)\b/;

const PROSE: ReadonlySet<string> = new Set(["title", "section", "note"]);

/** «- », «1. », «Đ/c »: the line lists somebody; a name in a sentence may sign, or be thanked. */
const LISTED = /^\s*(?:[-+•*–—]|\d{1,2}\s*[.)]|[a-h]\s*[.)]|(?:ông|bà|đồng chí|đ\/c|đc)\b)/iu;
