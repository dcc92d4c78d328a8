import type { RowFate } from "../../domain/form/row-fate";
import { isClaimColumn } from "../columns/claim-columns";
import type { SectionPlace } from "../rows/section-places";
import { unitsAcross } from "../rows/units-across";
import { draftEntry } from "./entries";
import type { NamedLine, ReadLine } from "./line-claims";
import type { LineReader } from "./line-cells";
import { isTitleAlone } from "./nobodys-names";
import { proseRecipients } from "./prose-recipients";
import { COUNTED, NOTE, type RegistrationWalk } from "./registration-walk";
import { saidOfCollective } from "./said-of-collectives";
import { readSaidRow } from "./said-rows";
import { recipientsAcross } from "./titles-down";
import { headsNextPerson, isUnitLine } from "./unit-lines";

/** A line of a list that is written as prose, or that has its titles down the side. */
export function readWithoutColumns(
  { form, source, drafts, dateSystem }: RegistrationWalk,
  row: number,
  sections: readonly SectionPlace[],
): RowFate | null {
  const { table } = form;
  if (table.prose !== "recipients" && table.prose !== "titles-down") return null;
  const named =
    table.prose === "recipients"
      ? proseRecipients(form.form, source, row, sections, dateSystem)
      : recipientsAcross(form.form, table, source, row, dateSystem);
  drafts.push(...named);
  return named[0] ? COUNTED[named[0].kind] : NOTE;
}

/** A line whose name is none: a title alone, or what all units to the right of it register. */
export function namesNoOne({ form, drafts }: RegistrationWalk, { line, name, said }: NamedLine): RowFate | null {
  if (said) return null;
  if (name && !isMarked(line) && isTitleAlone(name.value)) return NOTE;
  const across = unitsAcross(form, line, name?.value ?? "");
  drafts.push(...across);
  return across.length > 0 ? COUNTED.collective : null;
}

/** A tick or words where lines say what they register; figures are counted there by boxes of figures too. */
function isMarked({ sheet, row, columns }: LineReader): boolean {
  return columns.some((column) => isClaimColumn(column) && /\p{L}/u.test(sheet.text(row, column.column)));
}

/** A row she calls a line that lacks its name or its titles where lines have theirs: its words say both. */
export function saidToCount(walk: RegistrationWalk, at: ReadLine): RowFate | null {
  if (!at.said || (at.name && at.read.claims.length > 0)) return null;
  return readSaidRow(walk, at) ? COUNTED[at.kind] : null;
}

/** A collective that registers outside the columns of titles, or only heads its people. */
export function collectiveInWords(walk: RegistrationWalk, at: ReadLine): RowFate | null {
  const { form, source, organisation, drafts } = walk;
  const { row, line, name, said, refused, sections, kind, read } = at;
  // What the row itself says goes before what a heading over it names.
  const own = read.claims.filter(({ how }) => how !== "heading");
  const isUntitled = kind === "collective" && own.length + read.misplaced.length + read.unreadTitles.length === 0;
  if (!isUntitled || refused || said) return null;
  const inWords = saidOfCollective(form, source, row, sections, organisation);
  if (inWords) {
    const draft = draftEntry(form.form, line, { ...read, ...inWords, kind, sections });
    if (isUnitLine(draft, line)) walk.unitLine = draft;
    drafts.push(draft);
    return COUNTED.collective;
  }
  // «VII | Đồn Sê Pông | ○» over its people, with nothing that registers: the heading of the group alone.
  if (!name || read.claims.length > 0 || !headsNextPerson(form, line, name.value)) return null;
  walk.unitLine = draftEntry(form.form, line, { ...read, kind, name, sections });
  return { fate: "structural", as: "section" };
}
