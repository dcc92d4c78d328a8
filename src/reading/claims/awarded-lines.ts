import { glossaryEntry } from "../../domain/glossary/awards";
import type { Form } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import { type HerWords, herWords } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";
import { forRecipient } from "../columns/heading-meaning";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import type { LinePlace } from "../rows/section-places";
import { headingAward, headingAwardOfTitle } from "./heading-awards";
import { type PastTitle, pastTitlesOf } from "./past-titles";
import type { LineReader } from "./line-cells";

/** What a line of a list of results says: the titles in its columns, else the one that the heading above names. */
export function awardedIn(
  line: LineReader,
  place: LinePlace,
  form: RecognisedForm,
  kind: RecipientKind,
  decidedBy: string,
): readonly PastTitle[] {
  const hers = herWords(form.answers);
  const { columns, title } = form.form;
  const year = titleYear(title);
  const own = pastTitlesOf(line, { columns, hers }, kind, year, decidedBy);
  return own.length > 0 || columns.some(isClaimColumn) ? own : ofHeading(place, form, kind, hers, year);
}

/** «DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN» over names; a heading of several titles says nothing of a single line. */
function ofHeading(
  { sections }: LinePlace,
  form: RecognisedForm,
  kind: RecipientKind,
  hers: HerWords,
  year: number | null,
): readonly PastTitle[] {
  const heading = headingAward(sections, headingAwardOfTitle(form, hers), hers);
  const [only, ...others] = heading?.awards ?? [];
  if (only === undefined || others.length > 0 || !only.certain) return [];
  const award = forRecipient(only.award, kind);
  const column = nameColumn(form.form);
  return glossaryEntry(award)?.recipients.includes(kind) === true && column !== null ? [{ award, year, column }] : [];
}

function nameColumn({ columns }: Pick<Form, "columns">): number | null {
  return columns.find(({ role }) => role === "name" || role === "family-name")?.column ?? null;
}
