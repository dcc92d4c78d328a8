import type { Form } from "../../domain/form/form";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { titleAt, unitColumns } from "../../layout/find-titles-down";
import type { Table } from "../../layout/find-tables";
import { namesInCell } from "../../layout/names-in-cell";
import { plain } from "../../text/plain";
import { readMark } from "../../text/marks";
import { type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { type ClaimSource, type RowClaims, claimsAlone } from "./claims";
import { deniesAll } from "./code-book";
import { type DraftEntry, draftEntry } from "./entries";
import { memberEntry } from "./entries-beside";
import { namedIn } from "./named-in-cells";
import { onlyKind } from "./recipients";

/** What one row of a table with titles down and units across registers: the people in its cells, or the units themselves. */
export function recipientsAcross(
  form: Pick<Form, "id">,
  table: Table,
  source: ClaimSource,
  row: number,
  dateSystem: 1900 | 1904,
): readonly DraftEntry[] {
  const { sheet } = table;
  const title = titleAt(table, row);
  const isOfUnits = isOfCollectives(title);
  const named = awardsNamed(title, isOfUnits ? "collective" : "individual", source.hers);
  return unitColumns(table).flatMap((column) => {
    const text = sheet.text(row, column);
    if (text === "" || deniesAll(text) || readMark(text) === "no") return [];
    const head = sheet.ref(table.header?.top ?? row, column);
    const words = sheet.text(head.row, column);
    const unit: Sourced<string> = { value: words.replace(/\s+/g, " "), cell: head, text: words };
    const line = { sheet, row, columns: [], dateSystem };
    const cell = sheet.ref(row, column);
    const draft = draftEntry(form, line, {
      ...(isOfUnits ? ofUnit(source, named, text, cell) : claimsAlone([])),
      kind: "collective",
      name: unit,
      sections: [],
    });
    if (isOfUnits) return [draft];
    const [award] = named;
    if (award === undefined) return [];
    const people = namesInCell(text, true);
    if (people.length > 0) return people.map((one) => memberEntry(draft, namedIn(one, award.award, cell, source)));
    // Whatever it says, it stands where others have their names: counted, and told as a name that is none.
    return /\p{L}{2}/u.test(text)
      ? [memberEntry(draft, namedIn({ text, name: text, note: "" }, award.award, cell, source))]
      : [];
  });
}

/** «Tập thể đăng ký», «TTLĐTT». */
export function isOfCollectives(title: string): boolean {
  return (
    onlyKind(plain(title)) === "collective" ||
    awardsNamed(title).some(({ isReadAsCollective, award }) => isReadAsCollective || COLLECTIVE.test(award))
  );
}

const COLLECTIVE = /collective|-unit$|-flag$/;

function ofUnit(source: ClaimSource, heads: readonly NamedAward[], text: string, cell: AwardClaim["cell"]): RowClaims {
  const said = awardsNamed(text, "collective", source.hers);
  const isMarked = said.length === 0 && readMark(text) === "yes";
  const claims = (isMarked ? heads : said).map(({ award, certain }): AwardClaim => ({
    award,
    cell,
    text,
    how: isMarked ? "mark" : "text",
    certain,
    readAs: null,
  }));
  return { ...claimsAlone(claims), unreadTitles: claims.length === 0 ? [{ value: text, cell, text }] : [] };
}
