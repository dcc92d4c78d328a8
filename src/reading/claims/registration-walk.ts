import type { RowFate } from "../../domain/form/row-fate";
import type { RecipientKind } from "../../domain/recipient";
import type { Sourced } from "../../domain/register/sourced";
import type { Bilingual } from "../../domain/bilingual";
import { herWords } from "../../vocabulary/award-words";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import type { ApartGroup } from "../rows/apart";
import { linesOfOtherYears } from "../rows/other-years";
import type { SectionPlace } from "../rows/section-places";
import type { StruckLines } from "../rows/struck";
import { type WaitingLine, type Withdrawn, withdrawnLines } from "../rows/withdrawn";
import { formSigns } from "../signs/form-signs";
import type { ClaimSource } from "./claims";
import type { CodeBook } from "./code-book";
import type { DraftEntry } from "./entries";
import { headingAward, headingAwardOfTitle } from "./heading-awards";
import { type NotesOnLines, notesOnLines } from "./notes-on-people";
import { type ListSentence, sentencesOver } from "./sentences-over-lists";
import { type AwardHeading, asSheSays } from "./several-titles";

/** What a form is read with beside its cells. */
export interface WalkSettings {
  readonly codes: CodeBook;
  readonly dateSystem: 1900 | 1904;
  /** The body of the whole workbook. */
  readonly organisation: Sourced<string> | null;
}

/** One walk down the lines of a registration: what is known of the form, and what the lines so far have left behind. */
export interface RegistrationWalk {
  readonly form: RecognisedForm;
  readonly dateSystem: 1900 | 1904;
  readonly organisation: Sourced<string> | null;
  /** What claims are read from; the heading is that of the line at hand. */
  source: ClaimSource;
  readonly titleHeading: ClaimSource["heading"];
  /** What the lines around the list register for its people. */
  readonly sentences: readonly ListSentence[];
  /** What notes around the list say of some of its lines. */
  readonly notes: NotesOnLines;
  readonly otherYears: ReadonlyMap<number, Bilingual>;
  readonly withdrawn: ReadonlyMap<number, Withdrawn>;

  readonly drafts: DraftEntry[];
  readonly fates: Map<number, RowFate>;
  /** Rows that claim a title and name nobody. */
  readonly nameless: number[];
  /** Headings that name several titles for the lines below them. */
  readonly several: Map<string, AwardHeading>;
  readonly waiting: Map<RecipientKind, WaitingLine[]>;
  readonly apart: Map<number, ApartGroup>;
  readonly struck: Map<RecipientKind, StruckLines>;

  sections: readonly SectionPlace[] | null;
  /** The unit whose own line stands above, within the section. */
  unitLine: DraftEntry | null;
}

/** A walk before its first line. */
export function startWalk(form: RecognisedForm, { codes, dateSystem, organisation }: WalkSettings): RegistrationWalk {
  const hers = herWords(form.answers);
  return {
    form,
    dateSystem,
    organisation,
    source: {
      sheet: form.table.sheet,
      columns: form.form.columns,
      codes,
      hers,
      signs: formSigns(form),
      heading: null,
      year: titleYear(form.form.title),
    },
    titleHeading: headingAwardOfTitle(form, hers),
    sentences: sentencesOver(form, hers, dateSystem),
    notes: notesOnLines(form, dateSystem),
    otherYears: linesOfOtherYears(form),
    withdrawn: withdrawnLines(form),
    drafts: [],
    fates: new Map(),
    nameless: [],
    several: new Map(),
    waiting: new Map(),
    apart: new Map(),
    struck: new Map(),
    sections: null,
    unitLine: null,
  };
}

/** Under other headings other titles may be meant, and no unit line above counts any more. */
export function enterSection(walk: RegistrationWalk, sections: readonly SectionPlace[]): void {
  if (sections === walk.sections) return;
  const { form, source, titleHeading } = walk;
  walk.sections = sections;
  const { columns } = form.form;
  walk.source = { ...source, columns, heading: asSheSays(headingAward(sections, titleHeading, source.hers), form) };
  walk.unitLine = null;
}

/** A line that counts as one recipient of the kind. */
export const COUNTED: Readonly<Record<RecipientKind, RowFate>> = {
  individual: { fate: "counted", as: "individual" },
  collective: { fate: "counted", as: "collective" },
  family: { fate: "counted", as: "family" },
};

/** A line that says something and registers nobody. */
export const NOTE: RowFate = { fate: "structural", as: "note" };
