import { nameKey } from "../../text/person-name";
import type { UnitSource } from "../gathered";
import type { Office } from "../office/office";
import type { UnitFinder } from "../office/which-unit";
import type { SentFile, SentForm, SentRow } from "../sent/sent-file";

/** Whose rows a text speaks of: mostly one unit, two where it names two. */
export interface Sender {
  readonly units: readonly string[];
  readonly as: string;
  readonly from: UnitSource;
}

export interface SentBy {
  readonly row: SentRow;
  /** The units the row may be of; one where the row or its file names one. */
  readonly units: readonly string[];
}

/** What a sender is found with. */
export interface SenderContext {
  readonly office: Office;
  readonly finder: UnitFinder;
  /** Staff by name, for the last way to tell a unit. */
  readonly unitsOfName: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whose a whole file is: what its forms say where they agree, its name, then the unit of most of its people. */
export function senderOf(file: SentFile, context: SenderContext): Sender | null {
  const { finder } = context;
  const said = file.forms.flatMap((form) => senderOfForm(form, finder) ?? []);
  const units = new Set(said.flatMap(({ units: names }) => names));
  const [first] = said;
  if (first && (units.size === first.units.length || said.length === 1)) return first;
  const name = file.name.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  const inName = finder.within(name);
  if (!first && inName.length === 1) return { units: inName.map((unit) => unit.name), as: name, from: "file" };
  const [most] = unitsOfPeople(file.rows, context);
  if (most !== undefined) return { units: [most], as: most, from: "people" };
  return first ?? null;
}

const STATED =
  /^\(?\s*(?:tên )?(?:đơn vị|phòng,? ban|bộ phận|cơ quan)(?: báo cáo| đăng ký| công tác)?\s*[:：]\s*(.+)$/iu;

/** What the lines above a table say, then its sheet's name. */
export function senderOfForm(form: SentForm, finder: UnitFinder): Sender | null {
  for (const { text } of form.lines) {
    const stated = STATED.exec(text.normalize("NFC"))?.[1];
    const unit = stated === undefined ? null : finder.named(stated);
    if (unit) return { units: [unit.name], as: stated ?? "", from: "line" };
  }
  for (const as of ["letterhead", "title"] as const) {
    for (const line of form.lines) {
      if (line.as !== as) continue;
      const unit = finder.named(line.text);
      if (unit) return { units: [unit.name], as: line.text, from: as };
    }
  }
  for (const { text } of form.lines) {
    // The office's own name and the one above it say nothing of the unit.
    if (/^(?:sở|ubnd|ủy ban|uỷ ban|bộ)(?=\s)/iu.test(text)) continue;
    const within = finder.within(text);
    if (within.length > 0) return { units: within.map(({ name }) => name), as: text, from: "title" };
    const parts = text
      .split(/\s[-–—|]\s|[():]/u)
      .map((part) => finder.named(part))
      .filter((unit) => unit !== null);
    const [part] = parts;
    if (part) return { units: [part.name], as: text, from: "title" };
  }
  const whole = finder.named(form.sheet);
  const inSheet = whole ? [whole] : finder.within(form.sheet);
  return inSheet.length === 1 ? { units: inSheet.map(({ name }) => name), as: form.sheet, from: "sheet" } : null;
}

/**
 * The row's own words, then those of its form or file. A centre calls its own heads «Ban Giám đốc» as well: such a
 * heading leaves the sender possible, and the staff list tells.
 */
export function unitsOfRow(row: SentRow, sender: Sender | null, { finder }: SenderContext): readonly string[] {
  for (const words of row.unitWords) {
    const unit = finder.named(words);
    if (!unit) continue;
    const others = unit.unit.kind === "leadership" ? (sender?.units ?? []) : [];
    return [...new Set([unit.name, ...others])];
  }
  return sender?.units ?? [];
}

/** Units of the people by the staff list, the one of most of them first; only where they are most of the rows. */
export function unitsOfPeople(rows: readonly SentRow[], { unitsOfName }: SenderContext): readonly string[] {
  const people = rows.filter(({ recipient }) => recipient === "individual");
  const votes = new Map<string, number>();
  for (const { name } of people) {
    const homes = unitsOfName.get(nameKey(name));
    if (homes?.size !== 1) continue;
    for (const home of homes) votes.set(home, (votes.get(home) ?? 0) + 1);
  }
  return [...votes].filter(([, count]) => count * 2 > people.length).map(([unit]) => unit);
}

/** Units that the file's people or words come near to, for the question. */
export function likelyUnits(rows: readonly SentRow[], { unitsOfName, office }: SenderContext): readonly string[] {
  const homes = new Set(rows.flatMap(({ name }) => [...(unitsOfName.get(nameKey(name)) ?? [])]));
  const all = office.units.map(({ name }) => name);
  return homes.size > 0 ? all.filter((name) => homes.has(name)) : all;
}

/** There is a staff list, the file names at least so many people, and nobody on the list is called so. */
export function isOfStrangers(rows: readonly SentRow[], { unitsOfName }: SenderContext, atLeast = 1): boolean {
  const people = rows.filter(({ recipient }) => recipient === "individual");
  return unitsOfName.size > 0 && people.length >= atLeast && !people.some(({ name }) => unitsOfName.has(nameKey(name)));
}

export function mostlyOurs(rows: readonly SentRow[], { unitsOfName }: SenderContext): boolean {
  const people = rows.filter(({ recipient }) => recipient === "individual");
  return people.filter(({ name }) => unitsOfName.has(nameKey(name))).length * 2 > people.length;
}

/** The unit the file speaks for: the one it names; of two the one with most rows, the leadership last. */
export function mainUnit(sent: readonly SentBy[], sender: Sender | null, office: Office): string {
  const [only, ...more] = sender?.units ?? [];
  if (only !== undefined && more.length === 0) return only;
  const votes = new Map<string, number>();
  for (const { units } of sent) {
    for (const unit of units) {
      const isLeadership = office.units.find(({ name }) => name === unit)?.unit.kind === "leadership";
      votes.set(unit, (votes.get(unit) ?? 0) + (isLeadership ? 0 : 1));
    }
  }
  const order = office.units.map(({ name }) => name);
  const best = [...votes].sort(([one, ones], [two, twos]) => twos - ones || order.indexOf(one) - order.indexOf(two))[0];
  return best?.[0] ?? only ?? "";
}
