import { awardWords } from "./wording";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey } from "../domain/recipient";
import type { AwardClaim, Collective, Entry, Person, Register } from "../domain/register/register";
import { implies } from "../domain/targets/implied-awards";
import { type Measured, measurePrepared, type Prepared } from "./measure";
import { withEntriesChanged } from "../counting/changed-entries";

/** One title given to or taken from one recipient in a trial. */
export interface TitleTick {
  readonly subject: SubjectKey;
  readonly award: AwardId;
  readonly on: boolean;
}

/**
 * The register as it would be with these titles ticked on or off; nothing is written. A tick on adds a claim to the
 * recipient's first row; a tick off takes the title away together with those that contain it, or it would still count.
 * Ticks for recipients without a registration row change nothing.
 */
export function withTicks(register: Register, ticks: readonly TitleTick[]): Register {
  if (ticks.length === 0) return register;
  const bySubject = new Map<SubjectKey, TitleTick[]>();
  for (const tick of ticks) {
    const own = bySubject.get(tick.subject);
    if (own) own.push(tick);
    else bySubject.set(tick.subject, [tick]);
  }
  const changed = new Map<Entry, Entry>();
  const rewrite = (entries: readonly Entry[], key: SubjectKey): readonly Entry[] => {
    const own = bySubject.get(key);
    if (own === undefined || entries.length === 0) return entries;
    return ticked(entries, own).map((entry, index) => {
      const before = entries[index];
      if (before !== undefined) changed.set(before, entry);
      return entry;
    });
  };
  const people = register.people.map((person): Person => {
    const entries = rewrite(person.entries, person.key);
    return entries === person.entries ? person : { ...person, entries };
  });
  const collectives = register.collectives.map((collective): Collective => {
    const entries = rewrite(collective.entries, collective.key);
    return entries === collective.entries ? collective : { ...collective, entries };
  });
  return { ...register, people, collectives, entries: register.entries.map((entry) => changed.get(entry) ?? entry) };
}

/**
 * All targets and contradictions of a trial. Pure: the same ticks give the same figures. What was prepared for the check
 * is used again, so that a tick costs no second look at everybody.
 */
export function measureWhatIf(prepared: Prepared, ticks: readonly TitleTick[]): Measured {
  const { input } = prepared;
  const register = withTicks(input.register, ticks);
  const reading = { ...prepared.reading, register };
  const ticked = new Set(ticks.map(({ subject }) => subject));
  const changed = new Map(
    [...register.people, ...register.collectives].flatMap(({ key, entries }) =>
      ticked.has(key) ? [[key, entries] as const] : [],
    ),
  );
  const population = withEntriesChanged(prepared.population, changed, reading);
  return measurePrepared({ ...prepared, input: { ...input, register, reading }, reading, population });
}

function ticked(entries: readonly Entry[], ticks: readonly TitleTick[]): readonly Entry[] {
  return ticks.reduce((current, { award, on }) => {
    if (!on) {
      return current.map((entry) => ({
        ...entry,
        claims: entry.claims.filter((claim) => !implies(claim.award, award)),
      }));
    }
    const holds = current.some(({ claims }) => claims.some((claim) => claim.award === award));
    return holds ? current : current.map((entry, index) => (index === 0 ? withClaim(entry, award) : entry));
  }, entries);
}

function withClaim(entry: Entry, award: AwardId): Entry {
  const claim: AwardClaim = {
    award,
    cell: entry.name.cell,
    text: awardWords(award).vi,
    how: "mark",
    certain: true,
    readAs: null,
  };
  return { ...entry, claims: [...entry.claims, claim] };
}
