import type { Answer, Question } from "../domain/answer";
import type { RowFate } from "../domain/form/row-fate";
import type { RecipientKind } from "../domain/recipient";
import type { AwardClaim } from "../domain/register/register";
import type { Sourced } from "../domain/register/sourced";
import type { CellRef } from "../workbook/refs";
import { awardsNamed, type NamedAward } from "./award-words";
import { looksLikeUnit } from "./cell-looks";
import { type ClaimSource, isClaimColumn, type LineClaims, readClaims, type RowClaims } from "./claims";
import type { CodeBook } from "./code-tables";
import { type DraftEntry, draftEntry, type LineReader, namelessWhy, nameOf } from "./entries";
import { readLegend } from "./legends";
import { type NamedInCell, peopleInCells } from "./named-in-cells";
import { plain } from "./plain";
import type { RecognisedForm } from "./read-form";
import { onlyKind, readRecipient } from "./recipients";
import { answeredFate } from "./row-answers";
import { sectionsOf, type SectionPlace } from "./section-places";
import { withAuthority } from "./authority-words";
import { organisationOf, titleYear } from "./title-facts";
import { isUnitLine, underUnit } from "./unit-lines";

export interface RegistrationLines {
  readonly drafts: readonly DraftEntry[];
  readonly fates: ReadonlyMap<number, RowFate>;
  readonly questions: readonly Question[];
}

/** Who is registered for what, line by line, and what becomes of every line. */
export function readRegistration(
  form: RecognisedForm,
  codes: CodeBook,
  answers: readonly Answer[],
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
): RegistrationLines {
  const drafts: DraftEntry[] = [];
  const fates = new Map<number, RowFate>();
  const { sheet } = form.table;
  const { columns } = form.form;
  const hasOwn = columns.some(isClaimColumn);
  const several = new Map<string, CellRef>();
  const titleAward = headingAwardOfTitle(form);
  const legend = readLegend(sheet);
  const year = titleYear(form.form.title);
  const hints = { columns, title: form.titleWords };
  let place: readonly SectionPlace[] | null = null;
  let heading: ClaimSource["heading"] = null;
  let unitLine: DraftEntry | null = null;
  for (const { row, texts, sections } of sectionsOf(form)) {
    if (sections !== place) {
      place = sections;
      heading = headingAward(sections, titleAward);
      unitLine = null;
    }
    const said = answeredFate(form, row, answers);
    if (said && said.fate !== "counted") {
      fates.set(row, said);
      continue;
    }
    const line: LineReader = { sheet, row, columns, dateSystem };
    const name = nameOf(line);
    const source: ClaimSource = { sheet, columns, codes, legend, heading, year };
    const kind = said
      ? saidKind(said, form, line, name, sections)
      : readRecipient(sheet, row, name?.value ?? "", texts, hints).kind;
    const others = kind === "collective" ? peopleInCells(sheet, row, columns) : [];
    if (heading !== null && heading.awards.length > 1 && !hasOwn)
      several.set(heading.text, sheet.ref(heading.row, heading.column));
    const { ofUnit, ...claims } = withoutNames(readClaims(source, row, kind), others);
    const above = goesOnFrom(drafts, line);
    if (above && claims.claims.length > 0) {
      const more = claims.claims.filter(({ award }) => !above.claims.some((claim) => claim.award === award));
      drafts[drafts.length - 1] = { ...above, claims: [...above.claims, ...more] };
      fates.set(row, COUNTED[above.kind]);
      continue;
    }
    if (!name && !isCountedWithoutName(line, claims)) {
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
    const draft = underUnit(draftEntry(form.form, line, kind, known, sections, claims), unitLine);
    if (isUnitLine(draft, line)) unitLine = draft;
    if (others.length > 0 && claims.claims.length === 0) {
      // The unit only says where its people belong.
      for (const other of others) drafts.push(memberEntry(draft, other));
      fates.set(row, COUNTED.individual);
      continue;
    }
    drafts.push(draft);
    for (const other of others) drafts.push(memberEntry(draft, other));
    addToUnit(drafts, draft, ofUnit);
    fates.set(row, COUNTED[kind]);
  }
  readProse(form, drafts, fates, dateSystem, organisation);
  const { signature } = form.form;
  return { drafts, fates, questions: [...several].map(([text, at]) => severalTitles(text, at, signature)) };
}

/** A heading that names several titles leaves open whether everybody below is proposed for all of them. */
function severalTitles(text: string, at: CellRef, signature: string): Question {
  return {
    id: `several-titles:${signature}:${plain(text)}`,
    at,
    sentence: {
      vi: `Tiêu đề «${text}» nêu nhiều danh hiệu, hình thức khen thưởng mà biểu không có cột riêng. Đang tính mỗi dòng bên dưới được ghi tất cả; nếu không phải, anh/chị thêm cột danh hiệu cho từng người.`,
      en: `The heading «${text}» names several titles or awards, and the form has no column for them. Every row below is counted for all of them; if that is not meant, please add a column with each person's title.`,
    },
    options: [],
  };
}

const COUNTED: Readonly<Record<RecipientKind, RowFate>> = {
  individual: { fate: "counted", as: "individual" },
  collective: { fate: "counted", as: "collective" },
  family: { fate: "counted", as: "family" },
};

/** The recipient of the line above, where this line has no number and no name of its own: one more of their titles. */
function goesOnFrom(drafts: readonly DraftEntry[], { sheet, row, columns }: LineReader): DraftEntry | null {
  const before = drafts[drafts.length - 1];
  if (!before || before.at.row >= row || before.claims.some(({ cell }) => cell.row >= row)) return null;
  const filled = columns.filter(({ column }) => sheet.text(row, column) !== "");
  if (!filled.some(({ role }) => TITLES.has(role)) || filled.some(({ role }) => NAMING.has(role))) return null;
  const named = columns.find(({ role }) => role === "name");
  const merged = named && sheet.mergeAt(row, named.column);
  if (merged && merged.top <= before.at.row && merged.top < row) return before;
  // Without a merge only a row that says nothing but the title goes on; one that lacks its name says more.
  const isOnly = filled.every(({ role }) => TITLES.has(role) || role === "deciding-authority" || role === "award-type");
  for (let between = before.at.row + 1; between < row; between += 1)
    if (columns.some(({ role, column }) => NAMING.has(role) && sheet.text(between, column) !== "")) return null;
  return isOnly && named ? before : null;
}

const NAMING: ReadonlySet<string> = new Set(["number", "name", "family-name", "given-name", "id-number"]);
const TITLES: ReadonlySet<string> = new Set(["title", "award", "title-or-award"]);

/** Names in the titles' cells are no titles that nobody understands. */
function withoutNames(claims: LineClaims, people: readonly NamedInCell[]): LineClaims {
  if (people.length === 0) return claims;
  const cells = people.flatMap((one) => one.claims.map(({ cell }) => cell.column));
  return { ...claims, unreadTitles: claims.unreadTitles.filter(({ cell }) => !cells.includes(cell.column)) };
}

/** Somebody named within the line of the own unit: nothing more is known than the name and the titles. */
function memberEntry(unit: DraftEntry, { name, claims }: NamedInCell): DraftEntry {
  return {
    ...unit,
    kind: "individual",
    name,
    unitText: unit.name,
    position: null,
    birthDate: null,
    idNumber: null,
    gender: null,
    employment: null,
    recruitment: null,
    headcount: null,
    grade: null,
    discipline: null,
    initiatives: [],
    voteShare: null,
    remarks: null,
    claims,
    misplaced: [],
    unreadTitles: [],
  };
}

/** What people's lines say of their unit makes one more recipient; of a person without a unit it stays where it stands. */
function addToUnit(drafts: DraftEntry[], draft: DraftEntry, claims: readonly AwardClaim[]): void {
  const unit = draft.unitText;
  if (claims.length === 0) return;
  if (unit === null) {
    drafts[drafts.length - 1] = { ...draft, claims: [...draft.claims, ...claims] };
    return;
  }
  const at = drafts.findIndex(({ kind, name }) => kind === "collective" && plain(name.value) === plain(unit.value));
  const known = drafts[at];
  if (!known) {
    drafts.push({ ...memberEntry(draft, { name: unit, claims }), kind: "collective", unitText: null });
    return;
  }
  const more = claims.filter(({ award }) => !known.claims.some((claim) => claim.award === award));
  if (more.length > 0) drafts[at] = { ...known, claims: [...known.claims, ...more] };
}

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

/** A line that says a good deal and only lacks its name is counted as a line of its own. */
function isCountedWithoutName({ sheet, row, columns }: LineReader, { claims }: RowClaims): boolean {
  const said = columns.filter(
    ({ column, role }) => role !== "number" && role !== "mark" && sheet.text(row, column) !== "",
  ).length;
  return claims.length > 0 && said >= 2;
}

function headingAward(sections: readonly SectionPlace[], title: ClaimSource["heading"]): ClaimSource["heading"] {
  const inner = [...sections].reverse();
  for (const [at, section] of inner.entries()) {
    const awards = awardsNamed(section.text).filter(({ award }) => award !== "other");
    if (awards.length === 0) continue;
    const outer = inner.slice(at).map(({ text }) => text);
    const { row, column, text } = section;
    return { awards: awards.map((award) => withAuthority(award, outer)), row, column, text, isTitle: false };
  }
  return title;
}

function headingAwardOfTitle(form: RecognisedForm): ClaimSource["heading"] {
  const { sheet } = form.table;
  const titled = form.table.continues ?? form.table;
  const until = titled.header?.top ?? titled.body;
  for (let row = until - 1; row >= titled.first; row -= 1) {
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column);
      const award = onlyAward(text);
      if (award) return { awards: [withAuthority(award, [text])], row, column, text, isTitle: true };
    }
  }
  return null;
}

function onlyAward(text: string): NamedAward | null {
  const named = awardsNamed(text);
  const [only] = named;
  return named.length === 1 && only && only.award !== "other" ? only : null;
}

/**
 * Collectives declared in lines of prose under the table: «2. Tập thể: - Danh hiệu thi đua: Tập thể lao động xuất sắc».
 * Without a name of its own the line speaks of the body that makes the list.
 */
function readProse(
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
