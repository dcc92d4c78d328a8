import { glossaryEntry } from "../../domain/glossary/awards";
import type { RowFate } from "../../domain/form/row-fate";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { type NamedAward, awardsNamed, herWords, isOurs } from "../../vocabulary/award-words";
import { looksLikeUnit } from "../../layout/cell-looks";
import type { SheetText } from "../../layout/sheet-text";
import { collectiveClauses } from "./collective-sentences";
import { type DraftEntry, type LineReader, draftEntry } from "./entries";
import { tellsHowToFill } from "../../vocabulary/filling-words";
import { withAuthority } from "../../vocabulary/authority-words";
import { definesSigns } from "../../vocabulary/sign-definitions";
import { isPast } from "../../vocabulary/past-words";
import { plain } from "../../text/plain";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import { explainsSigns } from "./legends";
import { onlyKind } from "./recipients";
import { type SaidOfCollective, saidOfCollective } from "./said-of-collectives";
import type { ShapedRow } from "../rows/row-shape";
import { severalIn } from "../rows/several-in-a-cell";
import type { SectionPlace } from "../rows/section-places";
import { letterheadOf, unitOfList } from "../kind/letterhead";

/** A heading that lines of prose stand under: «I. Tập thể lao động tiên tiến (02 tập thể)», «2. Tập thể». */
interface ProseHeading {
  readonly kind: RecipientKind | null;
  readonly awards: readonly NamedAward[];
  readonly place: SectionPlace;
}

/** What one line of prose says: who claims what. No name: the body that makes the list, or the unit it is made for. */
interface ProseClaim {
  readonly names: readonly string[];
  readonly awards: readonly NamedAward[];
  readonly words: string;
  readonly place: SectionPlace;
}

/**
 * Collectives declared in lines above, between or under the tables: «- Văn phòng» under «I. Tập thể lao động tiên tiến»,
 * «2. Tập thể: - Danh hiệu thi đua: Tập thể lao động xuất sắc», «Tập thể đăng ký: …».
 */
export function readProse(
  form: RecognisedForm,
  drafts: DraftEntry[],
  fates: Map<number, RowFate>,
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
): void {
  const { sheet } = form.table;
  const body = unitOfList(sheet, form.table) ?? letterheadOf(sheet, form.table).body ?? organisation;
  const source = { hers: herWords(form.answers), year: titleYear(form.form.title) };
  const own = new Map<string, number>();
  let heading: ProseHeading | null = null;
  for (const [at, { row, shape }] of form.shaped.entries()) {
    if (shape.shape !== "structural" || fates.get(row)?.fate === "counted") continue;
    const isAbove = row < form.table.body;
    if (shape.as === "header" || (!isAbove && !["section", "note", "signature"].includes(shape.as))) {
      heading = null;
      continue;
    }
    const theirs = heading?.kind === "collective" ? heading.place : null;
    const isInCells = theirs && shape.as === "note" && !isAbove && sheet.filled(row).length > 1;
    const inCells = isInCells && !form.said.has(row) ? saidOfCollective(form, source, row, [theirs], body) : null;
    if (inCells) {
      addSaid(inCells, row);
      continue;
    }
    const told = onlyText(sheet, row);
    if (shape.as === "signature" || told === null || form.said.has(row)) {
      if (shape.as === "section") heading = headingIn(form, row, heading) ?? heading;
      continue;
    }
    const only = sheet.text(row, told);
    if (explainsSigns(only) || definesSigns(only) || tellsHowToFill(only) || (isAbove && isAside(only))) continue;
    const clauses = isAbove ? [] : clausesIn(form, row, heading);
    if (clauses.length > 0) {
      for (const clause of clauses)
        for (const name of clause.names.length > 0 ? clause.names : [null])
          add(name ?? body?.value ?? clause.place.text, name === null, clause, row);
      fates.set(row, { fate: "counted", as: "collective" });
      continue;
    }
    const claim = claimIn(form, row, shape.as === "section" && headsMore(form.shaped[at + 1]), isAbove, heading);
    const said =
      claim === null && !isAbove && shape.as === "note" ? saidOfCollective(form, source, row, [], body) : null;
    if (said) {
      addSaid(said, row);
      continue;
    }
    if (claim === null) {
      heading = headingIn(form, row, heading) ?? heading;
      continue;
    }
    for (const name of claim.names.length > 0 ? claim.names : [null])
      add(name ?? body?.value ?? claim.place.text.replace(/[:.]\s*$/, ""), name === null, claim, row);
    fates.set(row, { fate: "counted", as: "collective" });
  }

  function addSaid({ name, claims }: SaidOfCollective, row: number): void {
    const line: LineReader = { sheet, row, columns: [], dateSystem };
    drafts.push(draftEntry(form.form, line, "collective", name, [], { claims, misplaced: [], unreadTitles: [] }));
    fates.set(row, { fate: "counted", as: "collective" });
  }

  function add(name: string, isBody: boolean, { awards, words, place }: ProseClaim, row: number): void {
    const column = onlyText(sheet, row) ?? 1;
    const cell = sheet.ref(row, column);
    const claims = awards.map(({ award, certain, text }): AwardClaim => ({
      award,
      cell,
      text: award === "other" ? text : words,
      how: "prose",
      certain,
      readAs: null,
    }));
    const before = own.get(plain(name));
    const known = before === undefined ? undefined : drafts[before];
    if (before !== undefined && known) {
      drafts[before] = { ...known, claims: [...known.claims, ...claims] };
      return;
    }
    own.set(plain(name), drafts.length);
    const line: LineReader = { sheet, row, columns: [], dateSystem };
    const source: Sourced<string> =
      isBody && body ? { ...body, value: name } : { value: name, cell, text: sheet.text(row, column) };
    drafts.push(
      draftEntry(form.form, line, "collective", source, [place], { claims, misplaced: [], unreadTitles: [] }),
    );
  }
}

/** «Tập thể: Văn phòng đăng ký …; Thanh tra đăng ký …». */
function clausesIn(
  { table: { sheet }, answers }: RecognisedForm,
  row: number,
  heading: ProseHeading | null,
): readonly ProseClaim[] {
  const column = onlyText(sheet, row) ?? 1;
  const text = sheet.text(row, column);
  const place = heading?.place ?? { text, row, column };
  return collectiveClauses(text, (words) => awardsNamed(words, "collective", herWords(answers))).map((clause) => ({
    ...clause,
    place,
  }));
}

/** The column of all that a line says: its number («1.», «a)», «-») may stand in a cell of its own. */
function onlyText(sheet: SheetText, row: number): number | null {
  const [first, second, ...others] = sheet.filled(row);
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return first;
  return /^(?:[-+•*–]|[(]?(?:\d{1,2}|[a-hivx]{1,4})\s*[.)/]?)$/iu.test(sheet.text(row, first).trim()) ? second : null;
}

/** People or a table stand right below: the line names them, and claims nothing. */
function headsMore(below: ShapedRow | undefined): boolean {
  return below?.shape.shape === "line" || (below?.shape.shape === "structural" && below.shape.as === "header");
}

function claimIn(
  { table: { sheet }, answers, form }: RecognisedForm,
  row: number,
  heads: boolean,
  isAbove: boolean,
  heading: ProseHeading | null,
): ProseClaim | null {
  const column = onlyText(sheet, row) ?? 1;
  const text = sheet.text(row, column);
  if (isPast(plain(text), titleYear(form.title))) return null;
  const place = heading?.place ?? { text, row, column };
  const [, label = "", rest = ""] = /^[-+•*\s\d.IVX]{0,20}([^:]{2,160}?)\s{0,9}:\s*(.+)$/su.exec(text) ?? [];
  const named = (words: string) => awardsNamed(words, null, herWords(answers));
  // «01 tập thể (Văn phòng)», «02 tập thể: Văn phòng, Phòng Đào tạo»: how many, and then who.
  const [, counted] =
    /^\s*\d{1,3}\s+(?:tập thể|đơn vị|phòng|tổ)\s*(?:[:,(]|gồm:?|là:?)\s*(.+?)\)?[\s.]*$/iu.exec(rest) ?? [];
  const restAwards = /^\s*\d+/.test(rest) ? [] : named(rest);
  const labelAwards = named(label);
  // «Tập thể lao động tiên tiến: Văn phòng, Thanh tra».
  const isOfCollectives = areForCollectives(labelAwards, label) || heading?.kind === "collective";
  if (labelAwards.length > 0 && restAwards.length === 0 && isOfCollectives) {
    const units = unitsIn(counted ?? rest);
    const awards = labelAwards.map((award) => withAuthority(award, [label]));
    if (units.length > 0) return { names: units, awards, words: label, place };
  }
  // «Văn phòng: Tập thể lao động xuất sắc»; «* Danh hiệu tập thể đăng ký: …» needs no heading above it.
  const isOfCollective = heading?.kind === "collective" || onlyKind(plain(label)) === "collective";
  if (isOfCollective && restAwards.length > 0) {
    const isNamed = looksLikeUnit(label) && labelAwards.length === 0 && onlyKind(plain(label)) === null;
    // Somebody else stands before the title: «Văn phòng Đảng ủy - Tập thể LĐTT» is not the body's own.
    if (!isNamed && namesMore(rest.slice(0, restAwards[0]?.from ?? 0))) return null;
    return { names: isNamed ? [label.trim()] : [], awards: restAwards, words: rest.trim(), place };
  }
  if (heading?.kind !== "collective") return null;
  // «Văn phòng đăng ký Tập thể lao động xuất sắc».
  const sentence = /^[-+•*\s\d.]*(.{2,80}?)\s+(?:đăng ký|đề nghị|đạt|được)\s+(.+)$/iu.exec(text);
  const claimed = sentence ? named(sentence[2] ?? "") : [];
  // «I | Tập thể lao động tiên tiến»: a title behind its own number heads those below.
  const isAlone = sheet.filled(row).length === 1;
  if (isAlone && !isAbove && label === "" && named(text).length > 0 && !/^\s*\d+\s/.test(text)) {
    const name = claimed.length > 0 ? (sentence?.[1] ?? "") : "";
    const isNamed = looksLikeUnit(name) && awardsNamed(name).length === 0;
    // «CSTĐCS có ở từng phòng thì mới đăng ký Tập thể LĐXS» is said of a rule, and by nobody.
    if (!isNamed && (isRule(text) || namesMore(text.slice(0, named(text)[0]?.from ?? 0)))) return null;
    return { names: isNamed ? [name.trim()] : [], awards: named(text), words: text, place };
  }
  // «- Văn phòng» under the heading of the title; a bare name above a table may be anything.
  const isListed = /^\s*(?:[-+•*–]|\d{1,2}\s*[.)]|[a-h]\s*[.)])\s*\S/u.test(text);
  const units = !heads && (isListed || !isAbove) ? unitsIn(text) : [];
  return units.length > 0 && heading.awards.length > 0
    ? { names: units, awards: heading.awards, words: heading.place.text, place }
    : null;
}

/** On what a title is given, and to whom it is not. */
function isRule(text: string): boolean {
  return /\b(?:thi moi|neu|phai co|moi duoc|khong duoc|chi khi|truong hop)\b/.test(plain(text));
}

/** Words in front of a title beyond «đăng ký danh hiệu», «- ». */
function namesMore(words: string): boolean {
  return /[a-z]{2}/.test(
    plain(words).replace(
      /\b(?:dang ky|de nghi|phan dau|dat|tang|xet|cong nhan|duoc|danh hieu|thi dua|hinh thuc|khen thuong|cac|la|01|mot|tap the|co quan|don vi|nha truong)\b/g,
      "",
    ),
  );
}

function unitsIn(text: string): readonly string[] {
  const bare = text.replace(/^\s*(?:[-+•*–]|\d{1,2}\s*[.)]|[a-h]\s*[.)])\s*/u, "").replace(/[\s.,;/]+$/, "");
  const several = severalIn(bare).map(({ name }) => name);
  if (several.length > 0) return several.every((name) => looksLikeUnit(name)) ? several : [];
  return looksLikeUnit(bare) && bare.length <= 80 && awardsNamed(bare).length === 0 ? [bare] : [];
}

/** What the line heads, where it names a title or who is meant; null for a line that does neither. */
function headingIn(
  { table: { sheet }, answers }: RecognisedForm,
  row: number,
  before: ProseHeading | null,
): ProseHeading | null {
  const column = sheet.filled(row)[0] ?? 1;
  const text = sheet
    .filled(row)
    .map((one) => sheet.text(row, one))
    .join(" ");
  const words = plain(text);
  const awards = awardsNamed(text, null, herWords(answers)).filter(isOurs);
  const said = onlyKind(words);
  if (awards.length === 0 && said === null) return null;
  const isNumbered = /^(?:[ivx]{1,6}|[a-h]|\d{1,2})\s*[.):/-]/.test(words);
  const kind = said ?? kindOf(awards) ?? (isNumbered ? null : (before?.kind ?? null));
  return { kind, awards: awards.length > 0 ? awards : (before?.awards ?? []), place: { text, row, column } };
}

function areForCollectives(awards: readonly NamedAward[], words: string): boolean {
  return (onlyKind(plain(words)) ?? kindOf(awards)) === "collective";
}

/** The only kind of recipient that all of these titles are for. */
function kindOf(awards: readonly NamedAward[]): RecipientKind | null {
  const kinds = new Set(awards.flatMap(({ award }) => glossaryEntry(award)?.recipients ?? []));
  const [only] = kinds;
  return kinds.size === 1 ? (only ?? null) : null;
}

/** «(mỗi đơn vị một danh hiệu: …; Cờ thi đua đánh thêm)» above a list tells how to fill it in. */
function isAside(text: string): boolean {
  return (
    /^\(.*\)[.;]?$/su.test(text.trim()) &&
    /\b(?:moi|chi|hoac|ghi|danh dau|neu|phai|dien|luu y|huong dan|khong)\b/.test(plain(text))
  );
}
