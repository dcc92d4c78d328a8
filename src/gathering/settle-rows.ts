import type { Bilingual } from "../domain/bilingual";
import { folded } from "../text/fold";
import { splitPersonName } from "../text/person-name";
import { fingerprint } from "../workbook/fingerprint";
import { type Answers, questionId, REFUSE } from "./gather-answers";
import type { FatedRow, Fate, FateReason, GatherQuestion } from "./gathered";
import { ASSOCIATIONS, awardKey, joinedAwards, mergedKey, sameAwards, type MergedRow } from "./merged-row";
import type { Office, OfficePerson } from "./office";
import { rowOrder } from "./row-order";
import type { SentAward, SentRow } from "./sent-file";
import * as say from "./sentences";
import { awardsFor, whoIsIt, type Meant, type StaffIndex } from "./who-is-it";
import type { UnitFinder } from "./which-unit";

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

export interface SettledRows {
  readonly rows: readonly FatedRow[];
  readonly questions: readonly GatherQuestion[];
}

interface Placed {
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

/**
 * Gives every row of a recipient its fate, looking at all files of the run at once: who it is, whether it waits, which
 * of several rows is kept. Rows come back in the order given.
 */
export function settleRows(offered: readonly OfferedRow[], context: SettleContext): SettledRows {
  const originals = offered.filter(({ copyOf }) => copyOf === null);
  const meant = new Map(
    offered.map(
      (each) => [each, whoIsIt(each.row, each.units, context.staff, context.office, context.finder)] as const,
    ),
  );
  const atHome = new Set(
    originals.flatMap((each) => {
      const found = meant.get(each);
      return found?.kind === "person" ? [keyOfPerson(found.person, found.person.unit ?? "", context.staff)] : [];
    }),
  );
  const placed = offered.map((each) => place(each, meant.get(each) ?? { kind: "nobody" }, atHome, context));
  const fated = new Map<OfferedRow, FatedRow>();
  const questions: GatherQuestion[] = placed.flatMap(({ waits }) => (waits?.question ? [waits.question] : []));
  for (const group of groupsOf(placed)) questions.push(...settleGroup(group, context, fated));
  for (const each of placed) {
    if (each.waits !== null) fated.set(each.offered, waiting(each, each.waits));
  }
  return {
    rows: offered.flatMap((each) => fated.get(each) ?? []),
    questions: onceEach(questions),
  };
}

/** Her staff list's key of a person: the name within a unit, and what tells namesakes of one unit apart. */
export function keyOfPerson(person: OfficePerson, unit: string, staff: StaffIndex): string {
  const namesakes = (staff.byUnit.get(person.unit ?? "") ?? []).filter(({ key }) => key === person.key);
  return mergedKey("individual", unit, person.name, namesakes.length > 1 ? tellOf(person) : "");
}

/** What «Ngày sinh» says of a namesake. */
export function tellOf({ birthWritten, position }: OfficePerson): string {
  return folded(birthWritten ?? position ?? "");
}

function place(offered: OfferedRow, meant: Meant, atHome: ReadonlySet<string>, context: SettleContext): Placed {
  const { row, units, sender, file } = offered;
  const { staff, answers } = context;
  const here = units[0] ?? sender;
  const isCollective = meant.kind === "unit" || meant.kind === "association" || row.recipient === "collective";
  const base = {
    offered,
    meant,
    isCollective,
    awards: awardsFor(row, isCollective),
    waits: null,
    isAtHome: false,
    why: null,
  } as const;
  const at = { key: null, unit: here, person: null } as const;
  // The answer is about these people, marks included: should her list bring up others, it is asked anew.
  const about = candidatesOf(meant);
  const keyOf = (person: OfficePerson) => keyOfPerson(person, person.unit ?? "", staff);
  const asked = (kind: "maybe-same" | "nobody" | "other-unit" | "several") =>
    questionId(
      kind,
      row.name,
      row.birth ?? "",
      here,
      sender,
      ...(kind === "nobody" ? [] : about.map((person) => fingerprint(keyOf(person))).sort()),
    );
  const ask = (
    kind: "maybe-same" | "nobody" | "other-unit" | "several",
    sentence: Bilingual,
    options: GatherQuestion["options"],
  ): GatherQuestion => ({ id: asked(kind), kind, file, at: row.cell, sentence, options });
  const accepted = (person: OfficePerson, unit: string, why: Bilingual | null = null): Placed => ({
    ...base,
    key: keyOfPerson(person, unit, staff),
    unit,
    person: person.name,
    why: why ?? (row.written.trim() === person.name ? null : say.spelledOtherwise(row.written, person.name)),
  });
  switch (meant.kind) {
    case "unit":
      return { ...base, key: mergedKey("collective", meant.unit, meant.unit), unit: meant.unit, person: null };
    case "association":
      return { ...base, key: mergedKey("collective", ASSOCIATIONS, meant.name), unit: ASSOCIATIONS, person: null };
    case "unlisted":
      return { ...base, key: mergedKey("individual", here, meant.name), unit: here, person: meant.name };
    case "person":
      return accepted(meant.person, meant.person.unit ?? here);
    case "elsewhere": {
      const home = meant.person.unit ?? "";
      const key = keyOfPerson(meant.person, home, staff);
      if (atHome.has(key) || context.kept(key) !== null) {
        return {
          ...base,
          key,
          unit: home,
          person: meant.person.name,
          isAtHome: true,
          why: say.registeredAtHome(meant.person.name, home),
        };
      }
      const answer = answers.to(asked("other-unit"));
      if (answer === "sender") return accepted(meant.person, here, say.byYourAnswer);
      if (answer === "staff") return accepted(meant.person, home, say.byYourAnswer);
      const sentence = say.isInOtherUnit(row, meant.person.name, home);
      const question = ask("other-unit", sentence, say.otherUnitOptions);
      return {
        ...base,
        ...at,
        person: meant.person.name,
        waits: { fate: "not-on-staff", reason: "other-unit", question, why: sentence },
      };
    }
    case "near": {
      const answer = answers.to(asked("maybe-same"));
      const home = meant.person.unit ?? here;
      if (answer === "same") return accepted(meant.person, home, say.byYourAnswer);
      if (answer === "different") return nobody();
      const sentence = say.maybeSame(row, here, meant.person.name, home);
      const question = ask("maybe-same", sentence, say.maybeSameOptions);
      return {
        ...base,
        ...at,
        person: meant.person.name,
        waits: { fate: "maybe-same", reason: null, question, why: sentence },
      };
    }
    case "several": {
      const answer = answers.to(asked("several"));
      const chosen = meant.people.find((person) => answer === keyOf(person));
      if (chosen) return accepted(chosen, chosen.unit ?? here, say.byYourAnswer);
      const sentence = say.severalFit(row, meant.people);
      const question = ask(
        "several",
        sentence,
        say.severalOptions(meant.people.map((person) => ({ id: keyOf(person), person }))),
      );
      return { ...base, ...at, waits: { fate: "not-on-staff", reason: "several", question, why: sentence } };
    }
    case "nobody":
      return nobody();
  }

  function nobody(): Placed {
    const answer = answers.to(asked("nobody"));
    const name = isCollective ? row.name : splitPersonName(row.name).name;
    if (answer === "accept") {
      const key = mergedKey(isCollective ? "collective" : "individual", here, name);
      return { ...base, key, unit: here, person: isCollective ? null : name, why: say.outsideList };
    }
    if (answer?.startsWith(REFUSE)) {
      const why = say.refusedByYou(answer.slice(REFUSE.length + 1));
      return { ...base, ...at, waits: { fate: "not-on-staff", reason: "nobody", question: null, why } };
    }
    const sentence = isCollective ? say.unknownCollective(row) : say.nobodyOnList(row);
    const question = ask("nobody", sentence, say.nobodyOptions);
    return { ...base, ...at, waits: { fate: "not-on-staff", reason: "nobody", question, why: sentence } };
  }
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

function waiting(placed: Placed, waits: NonNullable<Placed["waits"]>): FatedRow {
  const { offered, unit, person, awards, isCollective } = placed;
  const copied = offered.copyOf !== null;
  return {
    file: offered.file,
    sender: offered.sender,
    isSupplement: offered.isSupplement,
    row: offered.row,
    recipient: isCollective ? "collective" : offered.row.recipient,
    unit,
    person: waits.reason === "nobody" ? null : person,
    fate: copied ? "duplicate" : waits.fate,
    reason: copied ? "copy" : waits.reason,
    waits: !copied && waits.question !== null,
    awards,
    sameAs: null,
    mergedKey: null,
    compared: null,
    why: copied ? say.copyOf(offered.copyOf) : waits.why,
  };
}

function groupsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const each of placed) {
    if (each.key === null || each.waits !== null) continue;
    const group = groups.get(each.key);
    if (group) group.push(each);
    else groups.set(each.key, [each]);
  }
  return [...groups.values()];
}

/**
 * Of all rows of one recipient: those of the home unit's own file first; a row that adds nothing is «Trùng».
 * @returns what is asked of rows that were not kept and say other titles
 */
function settleGroup(
  group: readonly Placed[],
  { answers, kept: formerly }: SettleContext,
  fated: Map<OfferedRow, FatedRow>,
): readonly GatherQuestion[] {
  const keptRows: Placed[] = [];
  const repeated: Placed[] = [];
  for (const each of [...group].sort((one, other) =>
    rowOrder({ ...one.offered, unit: one.unit }, { ...other.offered, unit: other.unit }),
  )) {
    const { offered } = each;
    const other = offered.copyOf === null ? otherRow(each, keptRows) : null;
    const kept = keptRows[0] ?? null;
    if (offered.copyOf !== null) {
      fated.set(offered, fatedAs(each, "duplicate", "copy", kept, say.copyOf(offered.copyOf)));
    } else if (each.isAtHome) {
      // Where nobody's home file has the person, a former delivery that stays does: this row is not written.
      fated.set(offered, fatedAs(each, "duplicate", "other-unit", kept, each.why));
      repeated.push(each);
    } else if (other !== null) {
      const why = say.alreadyThere(kept?.offered.file ?? "", kept?.offered.row.cell ?? null);
      fated.set(offered, fatedAs(each, "duplicate", other, kept, why));
      repeated.push(each);
    } else {
      keptRows.push(each);
      fated.set(offered, fatedAs(each, "accepted", null, null, each.why));
    }
  }
  const [first] = keptRows;
  const files = new Set(repeated.map(({ offered }) => offered.file));
  return [...files].flatMap((file) => {
    const own = repeated.filter(({ offered }) => offered.file === file);
    const former = first ? null : formerly(own[0]?.key ?? "");
    const kept = first
      ? { file: first.offered.file, awards: keptRows.map(({ awards }) => awards) }
      : former && { file: former.source.split(" › ")[0] ?? "", awards: [former.awards] };
    const asks = kept === null ? null : differs(own, kept, former === null);
    if (asks === null) return [];
    for (const { offered } of own) {
      const row = fated.get(offered);
      if (row) fated.set(offered, { ...row, compared: asks.id });
    }
    return answers.to(asks.id) === null ? [asks] : [];
  });
}

/** Why a row adds nothing to those kept already; null where it does. */
function otherRow(each: Placed, kept: readonly Placed[]): FateReason | null {
  const [first] = kept;
  if (!first) return null;
  const own = kept.filter(({ offered }) => offered.file === each.offered.file);
  if (own.length === 0 && first.offered.sender !== each.offered.sender) return "other-unit";
  const held = new Set(kept.flatMap(({ awards }) => awards.map(awardKey)));
  const isMore = each.awards.some((award) => !held.has(awardKey(award)));
  if (isMore || (own.length === 0 && saysMore(each, kept))) return null;
  const sameList = own.some(({ offered }) => offered.row.form === each.offered.row.form);
  return sameList || own.length === 0 ? "same-list" : null;
}

/** Another file of the unit that adds an initiative or a remark, whatever titles it repeats. */
function saysMore({ offered: { row } }: Placed, kept: readonly Placed[]): boolean {
  const rows = kept.map(({ offered }) => offered.row);
  const initiatives = new Set(rows.flatMap((each) => each.initiatives.map(folded)));
  return (
    row.initiatives.some((title) => !initiatives.has(folded(title))) ||
    (row.remarks !== null &&
      !rows.some(({ remarks }) => remarks !== null && folded(remarks) === folded(row.remarks ?? "")))
  );
}

/**
 * One question for a recipient and a file whose rows were not kept, about what all of them say together; null where
 * they say nothing else. The answer is about these titles: should either side name others, it is asked anew.
 * @param isOfRun the rows kept are of this run: those of a former one change with her answer
 */
function differs(
  own: readonly Placed[],
  kept: { readonly file: string; readonly awards: readonly (readonly SentAward[])[] },
  isOfRun: boolean,
): GatherQuestion | null {
  const [first] = own;
  if (!first) return null;
  const all = joinedAwards(...kept.awards);
  const awards = joinedAwards(...own.map((each) => each.awards));
  const isKnown = (said: readonly SentAward[]) => [all, ...kept.awards].some((each) => sameAwards(each, said));
  if (isKnown(awards) || own.every((each) => isKnown(each.awards))) return null;
  const { file, row } = first.offered;
  const keys = (said: readonly SentAward[]) => said.map(awardKey).join("+");
  return {
    id: questionId("duplicate-differs", fingerprint(first.key ?? ""), file, keys(awards), isOfRun ? keys(all) : ""),
    kind: "duplicate-differs",
    file,
    at: row.cell,
    sentence: say.twoRowsDiffer(first.person ?? first.unit, { file, awards }, { file: kept.file, awards: all }),
    options: say.duplicateOptions,
  };
}

function fatedAs(
  placed: Placed,
  fate: Fate,
  reason: FateReason | null,
  kept: Placed | null,
  why: Bilingual | null,
): FatedRow {
  const { offered, unit, person, awards, key, isCollective } = placed;
  return {
    file: offered.file,
    sender: offered.sender,
    isSupplement: offered.isSupplement,
    row: offered.row,
    recipient: isCollective ? "collective" : "individual",
    unit,
    person,
    fate,
    reason,
    waits: false,
    awards,
    sameAs: kept === null ? null : { file: kept.offered.file, cell: kept.offered.row.cell },
    mergedKey: key,
    compared: null,
    why,
  };
}

function onceEach(questions: readonly GatherQuestion[]): readonly GatherQuestion[] {
  const once = new Map<string, GatherQuestion>();
  for (const question of questions) if (!once.has(question.id)) once.set(question.id, question);
  return [...once.values()];
}
