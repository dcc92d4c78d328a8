import type { Bilingual } from "../../domain/bilingual";
import { splitPersonName } from "../../text/person-name";
import { fingerprint } from "../../workbook/fingerprint";
import { type Answers, questionId, REFUSE } from "../gather-answers";
import type { Fate, FateReason, GatherQuestion } from "../gathered";
import { ASSOCIATIONS, mergedKey, type MergedRow } from "../merged/merged-row";
import type { Office, OfficePerson } from "../office/office";
import type { UnitFinder } from "../office/which-unit";
import type { SentAward, SentRow } from "../sent/sent-file";
import * as ask from "../words/questions-about-rows";
import * as reasons from "../words/reasons";
import { keyOfPerson } from "./recipient-key";
import { awardsFor, type Meant, type StaffIndex } from "./who-is-it";

/** A row of a file that is taken, with how its file stands to the others. */
export interface OfferedRow {
  readonly file: string;
  /** The unit that sent the file. */
  readonly sender: string;
  readonly row: SentRow;
  readonly units: readonly string[];
  readonly isSupplement: boolean;
  /** Its file is the same as this one. */
  readonly copyOf: string | null;
}

export interface SettleContext {
  readonly office: Office;
  readonly staff: StaffIndex;
  readonly finder: UnitFinder;
  readonly answers: Answers;
  /** A recipient that stands in the merged sheets and stays there whatever these files say; null for any other. */
  readonly kept: (key: string) => MergedRow | null;
}

export interface Placed {
  readonly offered: OfferedRow;
  readonly meant: Meant;
  readonly awards: readonly SentAward[];
  readonly isCollective: boolean;
  /** Where it would go; null while it waits. */
  readonly key: string | null;
  readonly unit: string;
  readonly person: string | null;
  readonly waits: {
    readonly fate: Fate;
    readonly reason: FateReason | null;
    readonly question: GatherQuestion | null;
    readonly why: Bilingual;
  } | null;
  /** The home unit registers the person: this row is not written. */
  readonly isAtHome: boolean;
  readonly why: Bilingual | null;
}

/** A row with what every way of placing it starts from. */
interface RowAtHand {
  readonly offered: OfferedRow;
  readonly meant: Meant;
  /** The unit it is taken to be of, as far as the file tells. */
  readonly here: string;
  readonly context: SettleContext;
  readonly base: Pick<Placed, "offered" | "meant" | "isCollective" | "awards" | "waits" | "isAtHome" | "why">;
}

/**
 * Where one row goes, by whom it means and by what she answered.
 * @param atHome keys of the people whom their own unit's file names in this run
 */
export function place(offered: OfferedRow, meant: Meant, atHome: ReadonlySet<string>, context: SettleContext): Placed {
  const here = offered.units[0] ?? offered.sender;
  const isCollective = meant.kind === "unit" || meant.kind === "association" || offered.row.recipient === "collective";
  const awards = awardsFor(offered.row, isCollective);
  const base = { offered, meant, isCollective, awards, waits: null, isAtHome: false, why: null } as const;
  const at: RowAtHand = { offered, meant, here, context, base };
  switch (meant.kind) {
    case "unit":
      return { ...base, key: mergedKey("collective", meant.unit, meant.unit), unit: meant.unit, person: null };
    case "association":
      return { ...base, key: mergedKey("collective", ASSOCIATIONS, meant.name), unit: ASSOCIATIONS, person: null };
    case "unlisted":
      return { ...base, key: mergedKey("individual", here, meant.name), unit: here, person: meant.name };
    case "person":
      return accepted(at, meant.person, meant.person.unit ?? here);
    case "elsewhere":
      return ofOtherUnit(at, meant.person, atHome);
    case "near":
      return ofNearName(at, meant.person);
    case "several":
      return ofSeveral(at, meant.people);
    case "nobody":
      return ofNobody(at);
  }
}

function accepted(
  { offered: { row }, base, context }: RowAtHand,
  person: OfficePerson,
  unit: string,
  why?: Bilingual,
): Placed {
  const spelled = row.written.trim() === person.name ? null : reasons.spelledOtherwise(row.written, person.name);
  return {
    ...base,
    key: keyOfPerson(person, unit, context.staff),
    unit,
    person: person.name,
    why: why ?? spelled,
  };
}

/** On the list in another unit: written there where that unit registers the person, else asked. */
function ofOtherUnit(at: RowAtHand, person: OfficePerson, atHome: ReadonlySet<string>): Placed {
  const { base, context, here, offered } = at;
  const home = person.unit ?? "";
  const key = keyOfPerson(person, home, context.staff);
  if (atHome.has(key) || context.kept(key) !== null) {
    const why = reasons.registeredAtHome(person.name, home);
    return { ...base, key, unit: home, person: person.name, isAtHome: true, why };
  }
  const answer = context.answers.to(idOf(at, "other-unit"));
  if (answer === "sender") return accepted(at, person, here, reasons.byYourAnswer);
  if (answer === "staff") return accepted(at, person, home, reasons.byYourAnswer);
  const sentence = ask.isInOtherUnit(offered.row, person.name, home);
  return waitsFor(at, { kind: "other-unit", sentence, options: ask.otherUnitOptions }, person.name);
}

function ofNearName(at: RowAtHand, person: OfficePerson): Placed {
  const { context, here, offered } = at;
  const home = person.unit ?? here;
  const answer = context.answers.to(idOf(at, "maybe-same"));
  if (answer === "same") return accepted(at, person, home, reasons.byYourAnswer);
  if (answer === "different") return ofNobody(at);
  const sentence = ask.maybeSame(offered.row, here, person.name, home);
  return waitsFor(at, { kind: "maybe-same", sentence, options: ask.maybeSameOptions }, person.name);
}

function ofSeveral(at: RowAtHand, people: readonly OfficePerson[]): Placed {
  const { context, here, offered } = at;
  const answer = context.answers.to(idOf(at, "several"));
  const chosen = people.find((person) => answer === homeKey(person, context));
  if (chosen) return accepted(at, chosen, chosen.unit ?? here, reasons.byYourAnswer);
  const options = ask.severalOptions(people.map((person) => ({ id: homeKey(person, context), person })));
  return waitsFor(at, { kind: "several", sentence: ask.severalFit(offered.row, people), options }, null);
}

function ofNobody(at: RowAtHand): Placed {
  const { base, here, context, offered } = at;
  const { row } = offered;
  const { isCollective } = base;
  const answer = context.answers.to(idOf(at, "nobody"));
  if (answer === "accept") {
    const name = isCollective ? row.name : splitPersonName(row.name).name;
    const key = mergedKey(isCollective ? "collective" : "individual", here, name);
    return { ...base, key, unit: here, person: isCollective ? null : name, why: reasons.outsideList };
  }
  if (answer?.startsWith(REFUSE)) {
    const why = reasons.refusedByYou(answer.slice(REFUSE.length + 1));
    const waits = { fate: "not-on-staff", reason: "nobody", question: null, why } as const;
    return { ...base, key: null, unit: here, person: null, waits };
  }
  const sentence = isCollective ? ask.unknownCollective(row) : ask.nobodyOnList(row);
  return waitsFor(at, { kind: "nobody", sentence, options: ask.nobodyOptions }, null);
}

type AskedOfRow = Extract<GatherQuestion["kind"], "maybe-same" | "nobody" | "other-unit" | "several">;

/** The row waits for her answer. */
function waitsFor(
  at: RowAtHand,
  asked: Pick<GatherQuestion, "sentence" | "options"> & { readonly kind: AskedOfRow },
  person: string | null,
): Placed {
  const { base, here, offered } = at;
  const { kind, sentence, options } = asked;
  const question = { id: idOf(at, kind), kind, file: offered.file, at: offered.row.cell, sentence, options };
  const fate = kind === "maybe-same" ? "maybe-same" : "not-on-staff";
  const waits = { fate, reason: kind === "maybe-same" ? null : kind, question, why: sentence } as const;
  return { ...base, key: null, unit: here, person, waits };
}

/** An answer is about these people, marks included: should her list bring up others, it is asked anew. */
function idOf({ offered, meant, here, context }: RowAtHand, kind: AskedOfRow): string {
  const about = kind === "nobody" ? [] : candidatesOf(meant).map((person) => fingerprint(homeKey(person, context)));
  return questionId(kind, offered.row.name, offered.row.birth ?? "", here, offered.sender, ...about.sort());
}

function homeKey(person: OfficePerson, { staff }: SettleContext): string {
  return keyOfPerson(person, person.unit ?? "", staff);
}

function candidatesOf(meant: Meant): readonly OfficePerson[] {
  switch (meant.kind) {
    case "elsewhere":
    case "near":
      return [meant.person];
    case "several":
      return meant.people;
    case "person":
    case "nobody":
    case "unlisted":
    case "unit":
    case "association":
      return [];
  }
}
