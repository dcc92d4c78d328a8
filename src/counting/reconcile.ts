import type { Answer } from "../domain/answer";
import type { Counted } from "../domain/counted/counted";
import type { Rung } from "../domain/counted/ladder";
import type { Level, LevelId, OutsideReason, Reconciliation } from "../domain/counted/reconciliation";
import { implies } from "../domain/targets/implied-awards";
import { isAbsent } from "./absence";
import { onContract } from "./contract";
import { type BaseOfTitle, candidatesOf } from "./count-titles";
import { type Candidate, type Holder, holdersAmong } from "./holders";
import type { Member, Population } from "./population";
import { rowsBySheet, rungOf } from "./rungs";
import type { BySource, Source } from "./sources";

/** What a chain is told from. Nothing in it is counted anew: every line is a part of the one count. */
export interface ReconcileInput {
  readonly counted: Counted;
  /** Whom the last step tells apart: the same that `counted` was counted with. */
  readonly base: BaseOfTitle;
  readonly population: Population;
  /** What each source of the year tells. */
  readonly sources: BySource;
  readonly answers: readonly Answer[];
  readonly year: number;
  /** Months of work below which the regulations do not consider a recruit. */
  readonly recruitMonths: number;
}

/**
 * «Đối soát số» of one title: every step from the marks on the sheet to those in the base, the steps of the base itself,
 * and beside them who is not yet considered by the regulations and what the other stages tell. Each line names its rows;
 * what goes out says why.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const { counted, population } = input;
  const { award, recipient, standing, ladder, byUnit } = counted;
  const holders = holdersAmong(candidatesOf(recipient, population), [award]);
  const numerator: readonly Level[] = [
    level("marks", "total", ladder.marks),
    level("repeatedRows", "minus", ladder.repeatedRows),
    level("people", "total", ladder.people),
    level("implied", "plus", ladder.implied),
    level("held", "total", ladder.held),
    ...leaving("outsideBase", holders, input),
    level("inBase", "total", ladder.inBase),
  ];
  return {
    award,
    recipient,
    standing,
    numerator,
    denominator: denominatorOf(input),
    beside: [...unconsidered(holders, input), ...otherStages(input), ...listed(input)],
    units: byUnit,
  };
}

function level(id: LevelId, sign: Level["sign"], { value, rows }: Rung, reason: OutsideReason | null = null): Level {
  return { id, sign, value, rows, reason };
}

/** Those outside the base, a line for each reason, in the order in which they stand. */
function leaving(id: LevelId, holders: readonly Holder[], input: ReconcileInput): readonly Level[] {
  const outside = holders.filter(({ who }) => !input.base.holds(who));
  return byReason(outside, ({ who }) => reasonOf(who, input)).map(([reason, own]) =>
    level(id, "minus", rungOf(own), reason),
  );
}

/**
 * From the staff list to the base: without those on contract, without those the plan takes out. Where no list names them
 * there is one line, the number somebody states.
 */
function denominatorOf(input: ReconcileInput): readonly Level[] {
  const { counted, base, population, answers } = input;
  const { all } = base;
  if (all === null) return [];
  const last = level("base", "total", all);
  const staff = population.people.filter(({ inStaffList }) => inStaffList);
  const inside = staff.filter(base.holds);
  // A base of units or of another group, or a bare number: no chain leads to it from the staff list.
  if (counted.recipient !== "individual" || staff.length === 0 || inside.length !== all.value) return [last];
  const isOut = onContract(answers);
  const contract = staff.filter((one) => !base.holds(one) && isOut(one));
  const rest = staff.filter((one) => base.holds(one) || !isOut(one));
  const taken = rest.filter((one) => !base.holds(one));
  return [
    level("staff", "total", people(staff)),
    ...(contract.length === 0 ? [] : [level("outsideStaff", "minus", people(contract), "contract")]),
    ...(taken.length === 0
      ? []
      : [
          level("population", "total", people(rest)),
          ...byReason(taken, (one) => reasonOf(one, input)).map(([reason, own]) =>
            level("takenOut", "minus", people(own), reason),
          ),
        ]),
    last,
  ];
}

/** What keeps somebody out of the base: a contract, else an absence the workbook mentions. */
function reasonOf(who: Candidate, { population, answers, year, recruitMonths }: ReconcileInput): OutsideReason {
  const member = population.people.find(({ key }) => key === who.key);
  if (member === undefined) return "other";
  if (onContract(answers)(member)) return "contract";
  const absence = member.absences.find(({ who: kind }) =>
    isAbsent(member.absences, kind, { months: recruitMonths, year }),
  );
  return absence?.who ?? "other";
}

/** Recruits whom the regulations of the year do not consider yet although they are counted: told, never taken out by us. */
function unconsidered(holders: readonly Holder[], input: ReconcileInput): readonly Level[] {
  const { base, population, year, recruitMonths } = input;
  const recruits = new Set(
    population.people
      .filter(({ absences }) => isAbsent(absences, "new-recruits", { months: recruitMonths, year }))
      .map(({ key }) => key),
  );
  const own = holders.filter(({ who }) => recruits.has(who.key) && base.holds(who));
  return own.length === 0 ? [] : [level("unconsidered", "of-whom", rungOf(own), "new-recruits")];
}

/** What the register, the council's list and the decisions tell of the same title, where the chain begins with another. */
function otherStages({ counted, sources }: ReconcileInput): readonly Level[] {
  const { award, recipient, standing } = counted;
  const told = (id: "registered" | "council" | "decided", source: Source): readonly Level[] => {
    if (id === standing) return [];
    const own = sources[source].filter((one) => one.kind === recipient && implies(one.award, award));
    const first = new Map(own.map((one) => [one.subject, one] as const).reverse());
    const rows = rowsBySheet([...first.values()].reverse().map(({ at }) => at));
    return first.size === 0 ? [] : [level(id, "total", { value: first.size, rows })];
  };
  return [...told("registered", "registered"), ...told("council", "council"), ...told("decided", "decided")];
}

/** «Danh sách này có 34 người»: everybody whom a list of people would name, whatever they register. */
function listed({ counted, population }: ReconcileInput): readonly Level[] {
  if (counted.recipient !== "individual") return [];
  const registered = population.people.filter((one) => one.registered);
  return registered.length === 0 ? [] : [level("listed", "total", people(registered))];
}

function byReason<Who>(
  all: readonly Who[],
  reasonFor: (one: Who) => OutsideReason,
): readonly (readonly [OutsideReason, readonly Who[]])[] {
  const groups = new Map<OutsideReason, Who[]>();
  for (const one of all) {
    const reason = reasonFor(one);
    const own = groups.get(reason);
    if (own) own.push(one);
    else groups.set(reason, [one]);
  }
  return [...groups];
}

function people(members: readonly Member[]): Rung {
  return { value: members.length, rows: rowsBySheet(members.flatMap(({ rows }) => rows.slice(0, 1))) };
}
