import type { Column } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import { glossaryEntry } from "../../domain/glossary/awards";
import { fold } from "../../text/fold";
import { readMark } from "../../text/marks";
import { awardsNamed } from "../../vocabulary/award-words";
import { recipientNamed } from "../../vocabulary/recipient-words";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { withoutNumber } from "../../text/heading-number";
import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";

/** Who a row speaks of, and how sure that is. */
export interface RecipientReading {
  readonly kind: RecipientKind;
  /** 0 to 1; under 0.6 two kinds are close. */
  readonly confidence: number;
}

export interface RecipientHints {
  readonly columns: readonly Column[];
  /** The form's title, plain. */
  readonly title: string;
}

/** Person, collective or family: the row's own column for it, its headings, its name and its marks each have a say. */
export function readRecipient(
  sheet: SheetText,
  row: number,
  name: string,
  sections: readonly string[],
  { columns, title }: RecipientHints,
): RecipientReading {
  const votes: Record<RecipientKind, number> = { individual: 0, collective: 0, family: 0 };
  if (/^(?:gia đình|hộ gia đình|hộ(?= (?:ông|bà|anh|chị)))/u.test(fold(name))) votes.family += 4;
  else if (looksLikeUnit(name) && !looksLikePerson(name)) votes.collective += 2.2;
  else if (looksLikePerson(name)) votes.individual += 2.2;
  for (const section of sections) {
    if (registersItself(section)) continue;
    const words = plain(section);
    const kind = onlyKind(words);
    if (kind) votes[kind] += 2.6;
  }
  const titleKind = onlyKind(title);
  if (titleKind) votes[titleKind] += 1.2;
  const { headed, saying } = voters(columns);
  if (headed) votes[headed] += 1.4;
  if (headed === "collective" && beginsAsHeaded(name, columns)) votes.collective += 2.2;
  for (const column of saying) addColumn(votes, sheet, row, column);
  let kind: RecipientKind = "individual";
  if (votes.collective > votes[kind]) kind = "collective";
  if (votes.family > votes[kind]) kind = "family";
  const best = votes[kind];
  if (best <= 0) return UNKNOWN;
  const next = kind === "individual" ? Math.max(votes.collective, votes.family) : nextBest(votes, kind);
  return { kind, confidence: Math.min(0.99, 0.5 + (best - next) / (best + next + 1)) };
}

/**
 * «Danh hiệu đăng ký của tập thể: TTLĐTT»: a line over a list that says what the unit registers heads nobody below;
 * «A. Tập thể: TTLĐTT», «Tập thể đăng ký: TTLĐTT» head those who register it.
 */
function registersItself(section: string): boolean {
  const [, label = "", value = ""] = /^([^:]*):\s*(\S.*)$/su.exec(section) ?? [];
  return awardsNamed(value).length > 0 && !HEADS_A_KIND.test(plain(withoutNumber(label)));
}

const HEADS_A_KIND =
  /^(?:[a-h]|[ivx]{1,4}|\d{1,2})?[.)]? ?(?:cac |danh sach )?(?:tap the|ca nhan|ho gia dinh|gia dinh)(?: (?:dang ky|de nghi))?$/;

const UNKNOWN: RecipientReading = { kind: "individual", confidence: 0.4 };

function nextBest(votes: Readonly<Record<RecipientKind, number>>, best: RecipientKind): number {
  return Math.max(votes.individual, best === "collective" ? votes.family : votes.collective);
}

/** What a form's columns say of every row, worked out once: the heading of names, and the columns whose cells count. */
interface Voters {
  readonly headed: RecipientKind | null;
  readonly saying: readonly Column[];
}

const known = new WeakMap<readonly Column[], Voters>();

function voters(columns: readonly Column[]): Voters {
  const before = known.get(columns);
  if (before) return before;
  const name = columns.find(({ role }) => role === "name");
  const found: Voters = {
    headed: name ? kindOfNames(plain(name.header)) : null,
    saying: columns.filter(({ role }) => SAYING.has(role)),
  };
  known.set(columns, found);
  return found;
}

/** Under «Phòng / PGD» both «Phòng Kế toán» and «PGD Chợ Mới» are what the heading says. */
function beginsAsHeaded(name: string, columns: readonly Column[]): boolean {
  const [first = ""] = plain(name).split(/[\s.:]/);
  const header = columns.find(({ role }) => role === "name")?.header ?? "";
  return (
    first.length > 1 &&
    first !== "ten" &&
    plain(header)
      .split(/[^a-z]+/)
      .includes(first)
  );
}

/** «Họ và tên» names people, «Tên tập thể» collectives. */
function kindOfNames(header: string): RecipientKind | null {
  if (/ho (?:va )?,? ?ten|ten ca nhan/.test(header) && !/tap the|don vi/.test(header)) return "individual";
  return /tap the|don vi|phong/.test(header) && !/ca nhan|ho ten|ho va ten/.test(header) ? "collective" : null;
}

/** «Tập thể» or «Cá nhân», where the words name one of them only. */
export function onlyKind(words: string): RecipientKind | null {
  const known = kindsNamed.get(words);
  if (known !== undefined) return known;
  const kind = kindNamed(words);
  if (kindsNamed.size > 5_000) kindsNamed.clear();
  kindsNamed.set(words, kind);
  return kind;
}

const kindsNamed = new Map<string, RecipientKind | null>();

function kindNamed(words: string): RecipientKind | null {
  const bare = words.replace(/tap the (?:lao dong|ld|khong)/g, "");
  const found: RecipientKind[] = [];
  if (/\bca nhan\b/.test(bare)) found.push("individual");
  if (/\btap the\b/.test(bare)) found.push("collective");
  if (/\bho gia dinh\b|\bgia dinh (?:tieu bieu|van hoa)/.test(bare)) found.push("family");
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Roles whose cells tell whom a row is about. */
const SAYING: ReadonlySet<string> = new Set(
  "recipient-kind position position-and-unit form-of-address gender birth-date id-number headcount mark title award title-or-award".split(
    " ",
  ),
);

function addColumn(votes: Record<RecipientKind, number>, sheet: SheetText, row: number, column: Column): void {
  const text = sheet.text(row, column.column);
  const { role } = column;
  if (text === "") return;
  if (role === "recipient-kind") {
    const kind = recipientNamed(plain(text));
    if (kind) votes[kind] += 3;
  } else if (role === "position" || role === "position-and-unit") {
    if (looksLikePosition(plain(text))) votes.individual += 1.2;
  } else if (role === "form-of-address" || role === "gender" || role === "birth-date") votes.individual += 1;
  else if (role === "id-number") votes.individual += 2;
  else if (role === "headcount") votes.collective += 0.8;
  else if (role === "mark") {
    if (column.recipient && readMark(markable(sheet, row, column.column)) === "yes") votes[column.recipient] += 0.9;
  } else if (role === "title" || role === "award" || role === "title-or-award") addTitles(votes, text);
}

/** A title that only people, or only collectives, can have. */
function addTitles(votes: Record<RecipientKind, number>, text: string): void {
  for (const { award } of awardsNamed(text)) {
    const recipients = glossaryEntry(award)?.recipients ?? [];
    const only = recipients.length === 1 ? recipients[0] : undefined;
    if (only) votes[only] += 0.7;
  }
}

/** A cell as `readMark` takes it. */
export function markable(sheet: SheetText, row: number, column: number): string | number | boolean | null {
  const value = sheet.value(row, column);
  return typeof value === "object" ? null : typeof value === "string" ? sheet.text(row, column) : value;
}
