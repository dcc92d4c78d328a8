import { isClaimColumn } from "../columns/claim-columns";
import type { Question } from "../../domain/answer";
import type { RowFate } from "../../domain/form/row-fate";
import { isCellError } from "../../workbook/grid";
import type { RecipientKind } from "../../domain/recipient";
import type { Sourced } from "../../domain/register/sourced";
import { herWords } from "../../vocabulary/award-words";
import { type ClaimSource, type RowClaims, readClaims } from "./claims";
import type { CodeBook } from "./code-book";
import { type DraftEntry, type LineReader, draftEntry, nameOf, namelessWhy } from "./entries";
import { addToUnit, goesOnFrom, memberEntry, withoutNames } from "./entries-beside";
import { type AwardHeading, asSheSays, saidOf, severalTitles } from "./several-titles";
import { headingAward, headingAwardOfTitle } from "./heading-awards";
import { isTitleAlone, isTrial } from "./nobodys-names";
import { peopleInCells } from "./named-in-cells";
import { plain } from "../../text/plain";
import { readPeopleInProse } from "./prose-people";
import { proseRecipients } from "./prose-recipients";
import { readProse } from "./prose-collectives";
import type { RecognisedForm } from "../read-form";
import { readRecipient } from "./recipients";
import { isStruckOut, struckQuestion, struckWhy, type StruckLines } from "../rows/struck";
import { type ApartGroup, apartQuestion, apartWhy, isApart, isOutside, outsideWhy } from "../rows/apart";
import { linesOfOtherYears } from "../rows/other-years";
import { type WaitingLine, notRefused, withdrawnFate, withdrawnLines, withdrawnQuestions } from "../rows/withdrawn";
import { unitsAcross } from "../rows/units-across";
import { collectiveInFront, saidOfCollective } from "./said-of-collectives";
import { readSaidRow } from "./said-rows";
import { draftsOf, severalIn } from "../rows/several-in-a-cell";
import { type SectionPlace, sectionsOf } from "../rows/section-places";
import { formSigns } from "../signs/form-signs";
import { signQuestions } from "../signs/sign-questions";
import { titleYear } from "../kind/title-facts";
import { recipientsAcross } from "./titles-down";
import { headsNextPerson, isUnitLine, underUnit } from "./unit-lines";
import { withWordsUnder } from "./words-under-names";

export interface RegistrationLines {
  readonly drafts: readonly DraftEntry[];
  readonly fates: ReadonlyMap<number, RowFate>;
  readonly questions: readonly Question[];
  /** Rows that claim a title and name nobody: not counted, and asked about. */
  readonly nameless: readonly number[];
}

/** Who is registered for what, line by line, and what becomes of every line. */
export function readRegistration(
  form: RecognisedForm,
  codes: CodeBook,
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
): RegistrationLines {
  const drafts: DraftEntry[] = [];
  const fates = new Map<number, RowFate>();
  const nameless: number[] = [];
  const { sheet } = form.table;
  const { columns } = form.form;
  const hasOwn = columns.some(isClaimColumn);
  const several = new Map<string, AwardHeading>();
  const hers = herWords(form.answers);
  const titleAward = headingAwardOfTitle(form, hers);
  const signs = formSigns(form);
  const year = titleYear(form.form.title);
  const hints = { columns, title: form.titleWords };
  const otherYears = linesOfOtherYears(form);
  const withdrawn = withdrawnLines(form);
  const waiting = new Map<RecipientKind, WaitingLine[]>();
  const apartGroups = new Map<number, ApartGroup>();
  const struck = new Map<RecipientKind, StruckLines>();
  let place: readonly SectionPlace[] | null = null;
  let heading: ClaimSource["heading"] = null;
  let unitLine: DraftEntry | null = null;
  for (const { row, texts, sections } of sectionsOf(form)) {
    if (sections !== place) {
      place = sections;
      heading = asSheSays(headingAward(sections, titleAward, hers), form);
      unitLine = null;
    }
    const said = form.said.get(row) ?? null;
    if (said && said.fate !== "counted") {
      fates.set(row, said);
      continue;
    }
    const ofOtherYear = said ? undefined : otherYears.get(row);
    if (ofOtherYear) {
      fates.set(row, { fate: "excluded", why: ofOtherYear });
      continue;
    }
    const refused = withdrawn.get(row);
    if (refused?.awards.length === 0) {
      const line: LineReader = { sheet, row, columns, dateSystem };
      const { kind } = readRecipient(sheet, row, nameOf(line)?.value ?? "", texts, hints);
      if (!refused.isClear) waiting.set(kind, [...(waiting.get(kind) ?? []), { ...refused, row }]);
      fates.set(row, withdrawnFate(refused));
      continue;
    }
    if (form.table.prose === "recipients" || form.table.prose === "titles-down") {
      const source: ClaimSource = { sheet, columns, codes, hers, signs, heading, year };
      const named =
        form.table.prose === "recipients"
          ? proseRecipients(form.form, source, row, sections, dateSystem)
          : recipientsAcross(form.form, form.table, source, row, dateSystem);
      drafts.push(...named);
      fates.set(row, named[0] ? COUNTED[named[0].kind] : { fate: "structural", as: "note" });
      continue;
    }
    const line: LineReader = { sheet, row, columns, dateSystem };
    const name = nameOf(line) ?? collectiveInFront(form, row);
    if (!said && name && !isMarked(line) && isTitleAlone(name.value)) {
      fates.set(row, { fate: "structural", as: "note" });
      continue;
    }
    const across = said ? [] : unitsAcross(form, line, name?.value ?? "");
    if (across.length > 0) {
      drafts.push(...across);
      fates.set(row, COUNTED.collective);
      continue;
    }
    const source: ClaimSource = { sheet, columns, codes, hers, signs, heading, year };
    const named = name ? severalIn(name.text) : [];
    const kind = said
      ? saidKind(said, form, line, name, sections)
      : readRecipient(sheet, row, named[0]?.name ?? name?.value ?? "", texts, hints).kind;
    const others = kind === "collective" ? peopleInCells(form, row, source) : [];
    if (heading !== null && heading.awards.length > 1 && !hasOwn && saidOf(heading, form) === null)
      several.set(plain(heading.text), heading);
    const read = withoutNames(readClaims(source, row, kind), others);
    if (
      said &&
      (!name || read.claims.length === 0) &&
      readSaidRow(form, source, line, kind, read, drafts, organisation)
    ) {
      fates.set(row, COUNTED[kind]);
      continue;
    }
    const isUntitled =
      kind === "collective" && read.claims.length + read.misplaced.length + read.unreadTitles.length === 0;
    const ofWords =
      isUntitled && !refused && !said ? saidOfCollective(form, source, row, sections, organisation) : null;
    if (ofWords) {
      const draft = draftEntry(form.form, line, kind, ofWords.name, sections, { ...read, claims: ofWords.claims });
      if (isUnitLine(draft, line)) unitLine = draft;
      drafts.push(draft);
      fates.set(row, COUNTED.collective);
      continue;
    }
    // «VII | Đồn Sê Pông | ○» over its people, with nothing that registers: the heading of the group alone.
    if (isUntitled && !refused && !said && name && headsNextPerson(form, line, name.value)) {
      unitLine = draftEntry(form.form, line, kind, name, sections, read);
      fates.set(row, { fate: "structural", as: "section" });
      continue;
    }
    const claims = refused ? { ...read, claims: notRefused(read.claims, refused, kind) } : read;
    if (refused && claims.claims.length === 0 && read.claims.length > 0) {
      fates.set(row, withdrawnFate(refused));
      continue;
    }
    const isSaid = said !== null;
    if (!isSaid && name && claims.claims.length === 0 && isTrial(name.value)) {
      fates.set(row, { fate: "structural", as: "note" });
      continue;
    }
    // «Thôi việc từ 01/3» in a column of awards is the reason, and no award.
    const titles = claims.claims.filter(({ award }) => award !== "other");
    const inCells = titles.filter(({ how }) => how !== "heading");
    const apart = isSaid
      ? undefined
      : sections.find(({ text }) => isApart(text) && (isOutside(text) ? inCells : titles).length === 0);
    if (apart && isOutside(apart.text)) {
      fates.set(row, { fate: "excluded", why: outsideWhy(apart) });
      continue;
    }
    if (apart && name) {
      const group = apartGroups.get(apart.row) ?? { heading: apart, rows: [] };
      group.rows.push(row);
      apartGroups.set(apart.row, group);
      fates.set(row, { fate: "questioned", why: apartWhy(apart) });
      continue;
    }
    if (!isSaid && name && isStruckOut(form, row, name.cell.column)) {
      const same = struck.get(kind) ?? { kind, lines: [] };
      same.lines.push({ row, name: name.value });
      struck.set(kind, same);
      fates.set(row, { fate: "questioned", why: struckWhy });
      continue;
    }
    const above = isSaid || (name && sheet.text(row, name.cell.column) !== "") ? null : goesOnFrom(drafts, line);
    if (above && claims.claims.length > 0) {
      const more = claims.claims.filter(({ award }) => !above.claims.some((claim) => claim.award === award));
      drafts[drafts.length - 1] = { ...above, claims: [...above.claims, ...more] };
      fates.set(row, COUNTED[above.kind]);
      continue;
    }
    if (!name && !isSaid && !isCountedWithoutName(line, claims) && !isNameLost(line)) {
      if (claims.claims.length > 0) nameless.push(row);
      fates.set(
        row,
        claims.claims.length > 0 ? { fate: "questioned", why: namelessWhy(row) } : { fate: "structural", as: "note" },
      );
      continue;
    }
    const known = name ?? {
      value: "",
      cell: sheet.ref(
        row,
        columns.find(({ role }) => role === "name" || role === "id-number")?.column ?? form.table.left,
      ),
      text: "",
    };
    const draft = withWordsUnder(
      underUnit(draftEntry(form.form, line, kind, known, sections, claims), unitLine),
      form,
      signs,
    );
    if (isUnitLine(draft, line)) unitLine = draft;
    if (others.length > 0 && claims.claims.length === 0 && !isSaid) {
      // The unit only says where its people belong.
      for (const other of others) drafts.push(memberEntry(draft, other));
      fates.set(row, COUNTED.individual);
      continue;
    }
    const own = named.length > 0 ? draftsOf(draft, named, form, row) : [draft];
    drafts.push(...own);
    for (const other of others) drafts.push(memberEntry(draft, other));
    addToUnit(drafts, own[own.length - 1] ?? draft, claims.ofUnit);
    fates.set(row, COUNTED[kind]);
  }
  if (form.table.prose === null) {
    readPeopleInProse(form, { sheet, columns, codes, hers, signs, heading: null, year }, drafts, fates, dateSystem);
    readProse(form, drafts, fates, dateSystem, organisation);
  }
  const questions = [
    ...[...apartGroups.values()].map((group) => apartQuestion(group, form)),
    ...withdrawnQuestions(form, waiting),
    ...[...struck.values()].map((lines) => {
      const others = drafts.filter(({ kind }) => kind === lines.kind).length;
      return struckQuestion(lines, others, form);
    }),
    ...[...several.values()].map((one) => severalTitles(one, form)),
    ...signQuestions(form, signs),
  ];
  return { drafts, fates, questions, nameless };
}

const COUNTED: Readonly<Record<RecipientKind, RowFate>> = {
  individual: { fate: "counted", as: "individual" },
  collective: { fate: "counted", as: "collective" },
  family: { fate: "counted", as: "family" },
};

function saidKind(
  said: RowFate,
  form: RecognisedForm,
  line: LineReader,
  name: Sourced<string> | null,
  sections: readonly SectionPlace[],
): RecipientKind {
  if (said.fate === "counted" && (said.as === "individual" || said.as === "collective" || said.as === "family"))
    return said.as;
  return readRecipient(
    line.sheet,
    line.row,
    name?.value ?? "",
    sections.map(({ text }) => text),
    { columns: form.form.columns, title: form.titleWords },
  ).kind;
}

/** «#N/A» where a formula should have given the name: somebody stands there, and nobody knows who. */
function isNameLost({ sheet, row, columns }: LineReader): boolean {
  return columns.some(({ role, column }) => NAMES.has(role) && isCellError(sheet.value(row, column)));
}

const NAMES: ReadonlySet<string> = new Set(["name", "family-name", "given-name"]);

/** A tick or words where lines say what they register; figures are counted there by boxes of figures too. */
function isMarked({ sheet, row, columns }: LineReader): boolean {
  return columns.some((column) => isClaimColumn(column) && /\p{L}/u.test(sheet.text(row, column.column)));
}

/** A line that says a good deal and only lacks its name is counted as a line of its own. */
function isCountedWithoutName({ sheet, row, columns }: LineReader, { claims }: RowClaims): boolean {
  const said = columns.filter(
    ({ column, role }) => role !== "number" && role !== "mark" && sheet.text(row, column) !== "",
  ).length;
  return claims.length > 0 && said >= 2;
}
