import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { LaterStanding, Standing } from "../../domain/form/standing";
import type { RecognisedForm } from "../read-form";
import { isGuidance } from "../register/why-not";
import { versionQuestion } from "./ask-version";
import { proposalQuestion } from "./ask-proposal";
import { standingOfForm } from "./form-standing";
import { type Listed, type Recipients, holdsClaims, recipientsOf } from "./listed";
import { mirroredSheet } from "./mirrors";
import * as because from "./reasons";
import { type SheetWords, wordsOfForm } from "./sheet-words";
import { LEAST_LINES, type Likeness, isHidden, isWholeUnitOf, lastOfRounds, likenessOf } from "./versions";

/** Which lists of a workbook register, and what is not clear about it. */
export interface ListsAtHand {
  /** Why a list is not counted beside the others. */
  readonly whyNot: ReadonlyMap<RecognisedForm, Bilingual>;
  /** Those that are not counted because they are of another stage: what they say stands beside the registrations. */
  readonly atOtherStages: ReadonlyMap<RecognisedForm, Standing>;
  readonly questions: readonly Question[];
}

interface Candidate extends Listed {
  readonly recipients: Recipients;
  readonly words: SheetWords;
  readonly standing: Standing | null;
  readonly isSaid: boolean;
}

type Reason = (other: Candidate, likeness: Likeness) => Bilingual | null;

/**
 * A grown workbook holds one list several times: drafts, copies, extracts, print sheets, a sheet for each unit and one
 * for all. Lists that name the same recipients are versions of one another, and one of them is at hand. Her answer
 * decides, then formulas, then what the sheets say of themselves; what nothing decides is asked, once for the lot.
 */
export function listsAtHand(registrations: readonly Listed[]): ListsAtHand {
  const whyNot = new Map<RecognisedForm, Bilingual>();
  const atOtherStages = new Map<RecognisedForm, Standing>();
  const questions: Question[] = [];
  const candidates = registrations.filter(({ form }) => !isGuidance(form)).map(candidateOf);
  for (const one of candidates) {
    const said = because.bySaying(one.form, one.isSaid ? one.standing : null);
    if (!said) continue;
    whyNot.set(one.form, said);
    if (isLater(one.standing)) atOtherStages.set(one.form, one.standing);
  }
  const lists = new Set(candidates.map(({ form }) => form.table.sheet.name));
  const left = () => candidates.filter(({ form }) => !whyNot.has(form));
  const likeness = likenessesOf(candidates);
  // Each step looks at what the steps before it have left: a copy of a draft is a draft.
  for (const step of STEPS) {
    for (const one of left()) {
      const reasonFor = step(one, lists);
      if (reasonFor === null) continue;
      for (const other of left()) {
        if (other === one) continue;
        const reason = reasonFor(other, likeness(one, other));
        if (reason === null) continue;
        whyNot.set(one.form, reason);
        if (step === ofOtherStage && isLater(one.standing)) atOtherStages.set(one.form, one.standing);
        break;
      }
    }
  }
  for (const { one, other } of besideRegistrations(left())) {
    whyNot.set(one.form, because.besideRegistered(one.form, one.standing, other.form));
    atOtherStages.set(one.form, one.standing);
    if (one.standing === "proposed") questions.push(proposalQuestion(one, other));
  }
  const open = left();
  for (const group of groupsOf(open, likeness)) settle(group, likeness, whyNot, questions);
  for (const { form, standing } of open) if (whyNot.has(form) && isLater(standing)) atOtherStages.set(form, standing);
  return { whyNot, atOtherStages, questions };
}

/** Beyond registering, and of this year. */
function isLater(standing: Standing | null): standing is LaterStanding {
  return standing !== null && standing !== "registered" && standing !== "past" && standing !== "none";
}

interface OfLaterStage {
  readonly one: Candidate & { readonly standing: LaterStanding };
  readonly other: Candidate;
}

/**
 * Where a list says that it registers, lists of the same kinds of recipients that say they propose, voted for, put
 * forward or decided are no registrations, whomever they name.
 */
function besideRegistrations(candidates: readonly Candidate[]): readonly OfLaterStage[] {
  const registering = candidates.filter(({ standing }) => standing === "registered");
  return candidates.flatMap((one): readonly OfLaterStage[] => {
    const { standing } = one;
    if (one.isSaid || !isLater(standing)) return [];
    const kinds = new Set(one.lines.drafts.map(({ kind }) => kind));
    const other = registering.find(({ lines }) => lines.drafts.some(({ kind }) => kinds.has(kind)));
    return other === undefined ? [] : [{ one: { ...one, standing }, other }];
  });
}

function candidateOf(listed: Listed): Candidate {
  const { form } = listed;
  return {
    ...listed,
    recipients: recipientsOf(listed),
    words: wordsOfForm(form),
    standing: standingOfForm(form),
    isSaid: form.answers.some(
      (answer) =>
        answer.kind === "standing" &&
        answer.header === null &&
        [form.form.key, form.form.signature].includes(answer.form),
    ),
  };
}

/** Every pair is looked at once. */
function likenessesOf(candidates: readonly Candidate[]): Likenesses {
  const known = new Map<Candidate, Map<Candidate, Likeness>>(candidates.map((one) => [one, new Map()]));
  return (one, other) => {
    const row = known.get(one);
    const before = row?.get(other);
    if (before) return before;
    const likeness = likenessOf(one.recipients, other.recipients);
    row?.set(other, likeness);
    return likeness;
  };
}

type Step = (one: Candidate, lists: ReadonlySet<string>) => Reason | null;

const ofOtherStage: Step = ({ form, standing, isSaid }) =>
  isSaid || standing === null || standing === "registered"
    ? null
    : (other, { isVersion }) =>
        isVersion && other.standing === "registered" ? because.standing(form, standing, other.form) : null;

/** Why a list would not be counted beside another, in the order in which reasons are looked for; null where a list has no such reason. */
const STEPS: readonly Step[] = [
  ({ form, isSaid }, lists) => {
    const from = isSaid ? null : mirroredSheet(form, lists);
    return from === null ? null : (other) => (other.form.table.sheet.name === from ? because.mirror(form, from) : null);
  },
  ({ form, isSaid }) =>
    isSaid || holdsClaims(form)
      ? null
      : (other, { shared }) =>
          shared >= LEAST_LINES && holdsClaims(other.form) ? because.nothingClaimed(form, other.form) : null,
  ({ form, words, isSaid }) =>
    isSaid || !words.isSetAside
      ? null
      : (other, { isVersion }) => (isVersion && !other.words.isSetAside ? because.setAside(form, other.form) : null),
  ofOtherStage,
  (one) =>
    one.isSaid || !isHidden(one)
      ? null
      : (other, { shared }) =>
          !isHidden(other) && shared * 2 > one.recipients.size ? because.hidden(one.form, other.form) : null,
  ({ form, words, isSaid }) =>
    isSaid || !words.isCopy
      ? null
      : (other, { isVersion }) => (isVersion && !other.words.isCopy ? because.copy(form, other.form) : null),
  ({ form, words, isSaid }) =>
    isSaid || words.isFinal
      ? null
      : (other, { isVersion }) => (isVersion && other.words.isFinal ? because.notFinal(form, other.form) : null),
];

function sizeOf({ recipients }: Candidate): number {
  let size = recipients.size;
  for (const awards of recipients.values()) size += awards.size;
  return size;
}

function isBefore(one: Candidate, other: Candidate): boolean {
  return one.form.table.sheet.grid.position < other.form.table.sheet.grid.position;
}

/** Named after one title, or after what it is sent for: a list of that sort is made from registrations. */
function isExtract({ form, lines }: Candidate): boolean {
  const byHeading = lines.drafts.every(({ claims }) => claims.every(({ how }) => how === "heading"));
  return byHeading || (!form.titleWords.includes("dang ky") && /de nghi|trinh|tong hop|trich/.test(form.titleWords));
}

/** «Everything on this list stands on that one»: an extract, the list of one unit, a copy. */
function isPartOf(one: Candidate, other: Candidate, { isWithin, isSamePeople }: Likeness): boolean {
  const isShort = !isExtract(one) && one.lines.drafts.length < LEAST_LINES;
  if (!isWithin || (isShort && !isWholeUnitOf(one, other))) return false;
  if (sizeOf(other) === sizeOf(one)) return isBefore(other, one);
  // The same people with fewer titles are no part of the list, but another version of it.
  return sizeOf(other) > sizeOf(one) && (!isSamePeople || isExtract(one));
}

type Likenesses = (one: Candidate, other: Candidate) => Likeness;

/** Nobody would count both. Additions («Bổ sung», «Đợt 2») stand beside what they add to. */
function areLinked(one: Candidate, other: Candidate, likeness: Likenesses): boolean {
  const there = likeness(one, other);
  const back = likeness(other, one);
  if (isPartOf(one, other, there) || isPartOf(other, one, back)) return true;
  const isElsewhere = one.form.form.sheet !== other.form.form.sheet;
  return isElsewhere && !one.words.isAddition && !other.words.isAddition && (there.isVersion || back.isVersion);
}

/** Lists that hang together, however loosely: the lists of single units meet in the list of all. */
function groupsOf(candidates: readonly Candidate[], likeness: Likenesses): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  for (const one of candidates) {
    const linked = groups.filter((group) => group.some((other) => areLinked(one, other, likeness)));
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([...linked.flat(), one]);
  }
  return groups.filter((group) => group.length > 1);
}

/** Takes her list, else the largest; what hangs together with it is not counted, and the rest is settled likewise. */
function settle(
  group: readonly Candidate[],
  likeness: Likenesses,
  whyNot: Map<RecognisedForm, Bilingual>,
  questions: Question[],
): void {
  const inOrder = [...group].sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const isHers = ({ isSaid, standing }: Candidate) => isSaid && standing === "registered";
  const hers = inOrder.find(isHers);
  const chosen =
    hers ??
    lastOfRounds(inOrder.map((one) => ({ one, name: one.form.table.sheet.name, size: one.recipients.size }))) ??
    inOrder.reduce((best, one) => (one.recipients.size > best.recipients.size ? one : best));
  const linked = inOrder.filter((one) => one !== chosen && !isHers(one) && areLinked(one, chosen, likeness));
  const unlike = linked.filter((one) => !isPartOf(one, chosen, likeness(one, chosen)));
  for (const one of linked)
    whyNot.set(
      one.form,
      unlike.includes(one) ? because.version(one.form, chosen.form) : because.within(one.form, chosen.form),
    );
  if (!hers && unlike.length > 0) questions.push(versionQuestion(chosen, linked));
  const rest = group.filter((one) => one !== chosen && !linked.includes(one));
  for (const left of groupsOf(rest, likeness)) settle(left, likeness, whyNot, questions);
}
