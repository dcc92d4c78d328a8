import { isAsCounted } from "../counting/basis";
import { populationOf } from "../counting/count-population";
import type { Population } from "../counting/population";
import type { Finding, LegalBasis, Severity, Waiver } from "../domain/findings/finding";
import { findingId, hashOf } from "../domain/findings/finding-id";
import { mendingLevels } from "../domain/findings/mending";
import { placeIdentity } from "../domain/findings/finding-place";
import type { Form } from "../domain/form/form";
import { contentOf } from "../workbook/cell-content";
import { toFullA1, type CellRef } from "../workbook/refs";
import { atThePerson } from "./at-the-person";
import { type Found, withDependencies } from "./depends-on";
import { factsOf } from "./facts";
import { enoughColumns } from "./forms/enough-columns";
import { rules as allRules } from "./index";
import { ruleLimits } from "./limits";
import { manyAsOne } from "./many-as-one";
import { missingColumns } from "./missing-columns";
import type { Problem, Rule, RuleInput, RuleView } from "./rule";
import { toldTogether } from "./told-together";

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Runs the rules in reading order over what was read. Gives each finding its severity (nothing unverified, and nothing
 * in a year of transition, above a warning), its id, what it looked at, and its waiver, which holds only as long as the
 * values are those it was given for. Findings come in the order in which mending helps: level by level, the worst of a
 * level first, then sheet, row, column, rule.
 * @throws what a rule returns against its contract: that is our bug, never the data's.
 */
export function runRules(input: RuleInput, rules: readonly Rule[] = allRules): readonly Finding[] {
  const facts = factsOf(input.reading, input.snapshot, populationFor(input));
  const view: RuleView = { ...input, facts, limits: ruleLimits };
  const waivers = new Map(input.waivers.map((waiver) => [waiver.finding, waiver]));
  const identify = identifier(view);
  const found = rules.flatMap((rule) => {
    const problems = [...rule.check(view)].map((problem) => {
      validate(rule, problem, view);
      return atThePerson(problem, view);
    });
    const each = manyAsOne(rule, problems, view).map((told): Found => ({
      ...told,
      finding: findingOf(told.rule, told.problem, view, identify(told.rule, told.problem), waivers),
    }));
    return toldTogether(rule, each, view, waivers);
  });
  const missing = missingColumns(view, rules).map((problem): Found => {
    const id = identify(enoughColumns, problem);
    return { rule: enoughColumns, problem, finding: findingOf(enoughColumns, problem, view, id, waivers) };
  });
  return inMendingOrder(withDependencies([...found, ...missing], view), view);
}

/** Rules look at what is registered; the population of the targets is theirs too, unless it holds decided results. */
function populationFor({ population, reading, regime, year }: RuleInput): Population {
  if (population !== undefined && isAsCounted(population.basis)) return population;
  const recruitMonths = regime.recruitMonths.value;
  const { register } = reading;
  return populationOf({ register, reading, year, explained: new Set(), recruitMonths, stage: "registration" });
}

function findingOf(
  rule: Rule,
  problem: Problem,
  view: RuleView,
  id: string,
  waivers: ReadonlyMap<string, Waiver>,
): Finding {
  const basis = problem.basis ?? rule.basis(view.regime);
  const looksAt = hashOf([
    ...[problem.at, ...(problem.related ?? [])].map((ref) => JSON.stringify(contentIn(view, ref))),
    problem.figures ?? "",
  ]);
  const waiver = waivers.get(id);
  const { person, unit } = whose(problem, view);
  return {
    id,
    rule: rule.id,
    level: rule.level ?? (problem.fix?.safe === true ? "typing" : "rows"),
    dependsOn: [],
    severity: lowered(rule.severity(view.stage, view.regime), problem.atMost, basis, view),
    at: problem.at,
    subject: problem.subject,
    person,
    unit,
    message: problem.message,
    basis,
    related: problem.related ?? [],
    fix: problem.fix ?? null,
    sensitive: problem.sensitive ?? false,
    looksAt,
    waived: waiver?.looksAt === looksAt ? waiver : null,
  };
}

function lowered(severity: Severity, atMost: Severity | undefined, basis: LegalBasis | null, view: RuleView): Severity {
  const isUnsure = basis !== null && (!basis.verified || view.regime.transitionYears.includes(view.year));
  const ceilings: readonly Severity[] = [atMost ?? "error", isUnsure ? "warning" : "error"];
  return ceilings.reduce((least, ceiling) => (rank[ceiling] < rank[least] ? ceiling : least), severity);
}

function whose({ subject }: Problem, { facts }: RuleView): Pick<Finding, "person" | "unit"> {
  if (subject === null) return { person: null, unit: null };
  const person = facts.personByKey.get(subject);
  if (person !== undefined) {
    const unit = person.unit === null ? undefined : facts.unitByKey.get(person.unit);
    return { person: person.name, unit: unit?.name ?? null };
  }
  const member = facts.staffByKey.get(subject);
  if (member !== undefined) {
    const unit = member.unit === null ? undefined : facts.unitByKey.get(member.unit);
    return { person: member.name.value, unit: unit?.name ?? member.unitText?.value ?? null };
  }
  return { person: null, unit: facts.collectiveByKey.get(subject)?.name ?? null };
}

function contentIn({ snapshot }: RuleView, { sheet, row, column }: CellRef): unknown {
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  return grid === undefined ? null : contentOf(grid, row, column);
}

/** Names findings without addresses: rule, form signature, subject or row's words, column role, ordinal. */
function identifier(view: RuleView): (rule: Rule, problem: Problem) => string {
  const seen = new Map<string, number>();
  const formsOn = new Map<string, readonly Form[]>(view.reading.sheets.map((sheet) => [sheet.name, sheet.forms]));
  const rowNames = rowNamesOf(view);
  return (rule, { at, subject }) => {
    const identity = {
      rule: rule.id,
      ...placeIdentity(formsOn.get(at.sheet) ?? [], at),
      subject: subject ?? (rule.scope === "row" ? (rowNames.get(rowName(at)) ?? "") : ""),
    };
    const tuple = JSON.stringify(identity);
    const ordinal = seen.get(tuple) ?? 0;
    seen.set(tuple, ordinal + 1);
    return findingId({ ...identity, ordinal });
  };
}

/** The words that name a row which is about no recipient: a work's or a task's title. */
function rowNamesOf({ reading: { register } }: RuleView): ReadonlyMap<string, string> {
  return new Map([
    ...[...register.works, ...register.tasks, ...register.initiatives].map(
      ({ at, title }) => [rowName(at), title.value] as const,
    ),
    ...register.staff.map(({ at, key }) => [rowName(at), key] as const),
    ...register.entries.map(({ at, subject }) => [rowName(at), subject] as const),
  ]);
}

function rowName({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${String(row)} ${sheet}`;
}

function validate(rule: Rule, { at, subject, message, fix }: Problem, { snapshot }: RuleView): void {
  const complain = (what: string) => {
    throw new Error(`Rule ${rule.id} at ${toFullA1(at)}: ${what}.`);
  };
  if (rule.scope === "recipient" && subject === null) complain("it is about a recipient and names none");
  if (!snapshot.sheets.some(({ name }) => name === at.sheet)) complain("there is no such sheet");
  if (at.row < 1 || at.column < 1) complain("rows and columns count from 1");
  for (const sentence of [message.vi, message.en]) {
    if (sentence.trim() === "") complain("a message is empty");
  }
  if (fix?.writes.length === 0) complain("a fix writes nothing");
}

function inMendingOrder(findings: readonly Finding[], { snapshot }: RuleView): readonly Finding[] {
  const position = new Map(snapshot.sheets.map((grid) => [grid.name, grid.position]));
  const at = ({ at: { sheet } }: Finding) => position.get(sheet) ?? 0;
  return findings.toSorted(
    (one, other) =>
      mendingLevels.indexOf(one.level) - mendingLevels.indexOf(other.level) ||
      rank[other.severity] - rank[one.severity] ||
      at(one) - at(other) ||
      one.at.row - other.at.row ||
      one.at.column - other.at.column,
  );
}
