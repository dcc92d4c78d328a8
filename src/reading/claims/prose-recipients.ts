import type { Form } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { type RecipientLine, listedUnit, recipientLines } from "../../layout/recipient-lines";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { bareName } from "../register/person-names";
import type { SectionPlace } from "../rows/section-places";
import { type ClaimSource, type RowClaims, readClaims } from "./claims";
import { type DraftEntry, draftEntry } from "./entries";
import type { LineReader } from "./line-cells";
import { readRecipient } from "./recipients";

/**
 * The recipients of one line of prose, with what the line or the heading above it claims. All of it stands in one cell:
 * no part can be written alone. Empty for a line that names nobody.
 */
export function proseRecipients(
  form: Pick<Form, "id">,
  source: ClaimSource,
  row: number,
  sections: readonly SectionPlace[],
  dateSystem: 1900 | 1904,
): readonly DraftEntry[] {
  const { sheet } = source;
  const column = sheet.filled(row)[0] ?? 1;
  const text = sheet.text(row, column);
  const lines = recipientLines(text);
  const unit = lines.length === 0 ? listedUnit(text) : null;
  const named = unit === null ? lines : [{ names: [unit], post: null, claimed: "" }];
  const place: ProsePlace = { form, source, line: { sheet, row, columns: [], dateSystem }, sections, column };
  return named.flatMap((said) => said.names.map((name) => draftOf(place, said, name)));
}

/** Where a line of prose stands, and what it is read with. */
interface ProsePlace {
  readonly form: Pick<Form, "id">;
  readonly source: ClaimSource;
  readonly line: LineReader;
  readonly sections: readonly SectionPlace[];
  readonly column: number;
}

function draftOf(
  { form, source, line, sections, column }: ProsePlace,
  { post, claimed }: RecipientLine,
  name: string,
): DraftEntry {
  const { sheet, row } = line;
  const cell = sheet.ref(row, column);
  const said = (text: string): Sourced<string> => ({ value: text, cell, text });
  const texts = sections.map(({ text }) => text);
  const { kind } = readRecipient(sheet, row, name, texts, { columns: [], title: "" });
  const draft = draftEntry(form, line, {
    ...(claimed === "" ? readClaims({ ...source, columns: [] }, row, kind) : claimsIn(claimed, kind, source, cell)),
    kind,
    name: { ...said(name), value: bareName(name) },
    sections,
  });
  const parts = post?.split(/\s*,\s*/) ?? [];
  const unit = parts.find((part) => looksLikeUnit(part) && !looksLikePosition(plain(part)));
  const position = parts.filter((part) => part !== unit).join(", ");
  return {
    ...draft,
    position: position === "" ? draft.position : said(position),
    unitText: unit === undefined ? draft.unitText : said(unit),
  };
}

function claimsIn(words: string, kind: RecipientKind, { hers }: ClaimSource, cell: AwardClaim["cell"]): RowClaims {
  const claims = awardsNamed(words, kind, hers).map(({ award, certain, text }): AwardClaim => ({
    award,
    cell,
    text,
    how: "prose",
    certain,
    readAs: null,
  }));
  const isUnread = claims.length === 0 && readMark(words) !== "no" && !/^khong\b|^chua\b/.test(plain(words));
  return { claims, misplaced: [], unreadTitles: isUnread ? [{ value: words, cell, text: words }] : [] };
}
