import type { Bilingual } from "../../domain/bilingual";
import { nameKey } from "../../text/person-name";
import type { SentFile, SentForm, SentRow } from "../sent/sent-file";
import * as say from "../words/about-files";
import { senderOf, senderOfForm, unitsOfPeople, type Sender, type SenderContext } from "./sender";

/** Whose the forms of a file are, once what their heads say was set against the people in them. */
export interface WhoseForms {
  /** The file's, for forms that say nothing. */
  readonly sender: Sender | null;
  readonly ofForm: ReadonlyMap<string, Sender | null>;
  readonly notes: readonly Bilingual[];
  /** A head that names one unit over people of another, and nothing else that tells which is meant. */
  readonly unsettled: Contradiction | null;
}

/** One unit is written above, and the people below are all of another. */
export interface Contradiction {
  readonly said: Sender;
  readonly home: string;
  readonly people: number;
}

/**
 * A form that was copied from another unit's keeps that unit's letterhead. Where nobody in it is of the unit above and
 * most are of one other, the name of the file, of the sheet or of the collective in it settles whose it is.
 */
export function whoseForms(
  file: SentFile,
  forms: readonly SentForm[],
  rows: readonly SentRow[],
  context: SenderContext,
): WhoseForms {
  const notes: Bilingual[] = [];
  const unsettled: Contradiction[] = [];
  const settled = (said: Sender | null, of: readonly SentRow[], form: SentForm | null): Sender | null => {
    const found = said === null ? null : contradictionOf(said, of, context);
    if (found === null) return said;
    if (!isBacked(found, { file, form, rows: of }, context)) {
      unsettled.push(found);
      return said;
    }
    notes.push(say.headOfOther(found.said.as, found.home));
    return { units: [found.home], as: found.said.as, from: "people" };
  };
  const ofForm = new Map(
    forms.map((form) => {
      const own = rows.filter((row) => row.form === form.id);
      return [form.id, settled(senderOfForm(form, context.finder), own, form)] as const;
    }),
  );
  const silent = rows.filter((row) => (ofForm.get(row.form) ?? null) === null);
  const [only, ...others] = new Set([...ofForm.values()].flatMap((sender) => sender?.units ?? []));
  const known = [...ofForm.values()].find((sender) => sender !== null) ?? null;
  const sender = only !== undefined && others.length === 0 ? known : settled(senderOf(file, context), silent, null);
  return { sender, ofForm, notes: onceEach(notes), unsettled: unsettled[0] ?? null };
}

/** At least two people with a home on the staff list, most of the rows, and none of them at home where it says. */
function contradictionOf(said: Sender, rows: readonly SentRow[], context: SenderContext): Contradiction | null {
  const silent = rows.filter(({ unitWords }) => !unitWords.some((words) => context.finder.named(words) !== null));
  const people = silent.filter(({ recipient }) => recipient === "individual");
  const homes = people.map(({ name }) => context.unitsOfName.get(nameKey(name)) ?? new Set<string>());
  const [home] = unitsOfPeople(people, context);
  if (home === undefined || said.units.includes(home) || isLeadership(home, context)) return null;
  if (homes.some((units) => said.units.some((unit) => units.has(unit)))) return null;
  const those = homes.filter((units) => units.has(home)).length;
  return those >= 2 ? { said, home, people: those } : null;
}

/** The heads of an office register with one of its units. */
function isLeadership(name: string, { office }: SenderContext): boolean {
  return office.units.find((unit) => unit.name === name)?.unit.kind === "leadership";
}

interface Evidence {
  readonly file: SentFile;
  readonly form: SentForm | null;
  readonly rows: readonly SentRow[];
}

function isBacked({ said, home }: Contradiction, { file, form, rows }: Evidence, { finder }: SenderContext): boolean {
  const name = file.name.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  const collectives = rows.flatMap((row) => (row.recipient === "collective" ? (finder.named(row.name) ?? []) : []));
  const within = [
    ...(said.from === "file" ? [] : [finder.within(name)]),
    ...(said.from === "sheet" || form === null ? [] : [finder.within(form.sheet)]),
    collectives,
  ].filter((units) => units.length > 0);
  return within.length > 0 && within.every((units) => units.every((unit) => unit.name === home));
}

function onceEach(notes: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(notes.map((note) => [note.vi, note])).values()];
}
