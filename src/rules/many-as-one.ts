import type { Form } from "../domain/form/form";
import { isFew } from "./in-one";
import type { Problem, Rule, RuleView } from "./rule";
import { rowList, two } from "./wording";

/** A rule with what it found, after those of one form that are too many to be slips became one. */
export interface Told {
  readonly rule: Rule;
  readonly problem: Problem;
}

/**
 * A rule about rows that has something against more than a third of a form's rows says more of how the form was read, or
 * is kept, than of its rows: it is told once, with the rows, a step milder. What a safe fix mends is typing, however much
 * of it there is.
 */
export function manyAsOne(rule: Rule, problems: readonly Problem[], view: RuleView): readonly Told[] {
  const all = problems.map((problem): Told => ({ rule, problem }));
  const isAboutRows = rule.scope === "recipient" || rule.scope === "row";
  const severity = rule.severity(view.stage, view.regime);
  if (!isAboutRows || severity === "info" || rule.together !== undefined) return all;
  const forms = new Map<Form, Told[]>();
  for (const told of all) {
    const { problem } = told;
    const form = formOf(problem, view);
    if (form === null || problem.atMost === "info" || problem.fix?.safe === true) continue;
    const own = forms.get(form);
    if (own === undefined) forms.set(form, [told]);
    else own.push(told);
  }
  const crowded = [...forms].filter(([form, own]) => {
    const rows = new Set(own.map(({ problem }) => problem.at.row));
    return !isFew(rows.size, countedRows(form).size);
  });
  if (crowded.length === 0) return all;
  const gathered = new Set(crowded.flatMap(([, own]) => own));
  const heads = new Map(crowded.map(([form, own]) => [own[0], { form, own }] as const));
  return all.flatMap((told) => {
    const head = heads.get(told);
    if (head !== undefined) return [oneOf(rule, head.form, head.own, severity === "error" ? "warning" : "info")];
    return gathered.has(told) ? [] : [told];
  });
}

function formOf({ at }: Problem, { facts }: RuleView): Form | null {
  return facts.forms.find((form) => form.sheet === at.sheet && countedRows(form).has(at.row)) ?? null;
}

/** Every problem of every rule asks for its form. */
const known = new WeakMap<Form, ReadonlySet<number>>();

function countedRows(form: Form): ReadonlySet<number> {
  const before = known.get(form);
  if (before !== undefined) return before;
  const rows = new Set(form.rows.flatMap(({ row, fate }) => (fate.fate === "counted" ? [row] : [])));
  known.set(form, rows);
  return rows;
}

function oneOf(rule: Rule, form: Form, own: readonly Told[], atMost: "warning" | "info"): Told {
  const problems = own.map(({ problem }) => problem);
  const [first, ...others] = problems;
  if (first === undefined) throw new Error(`Rule ${rule.id}: a crowd of nobody.`);
  const rows = [...new Set(problems.map(({ at }) => at.row))].sort((one, other) => one - other);
  const counted = countedRows(form).size;
  const [some, all] = [two(rows.length), two(counted)];
  const named = rows.slice(0, MOST_NAMED).join(", ");
  const where = rows.length > MOST_NAMED ? { vi: `dòng ${named}…`, en: `rows ${named}…` } : rowList(rows);
  return {
    rule: { ...rule, scope: "form" },
    problem: {
      at: first.at,
      subject: null,
      atMost,
      related: others.map(({ at }) => at),
      figures: `${some}/${all}`,
      sensitive: problems.some(({ sensitive }) => sensitive === true),
      ...(first.basis === undefined ? {} : { basis: first.basis }),
      message: {
        vi: `${some} trong ${all} dòng của biểu chưa đúng nội dung «${rule.title.vi}» (${where.vi}). Nhiều dòng như vậy thường do một cột được đọc chưa đúng, hoặc biểu vốn ghi khác. Anh/chị xem lại cách đọc biểu; nếu đã đọc đúng thì xem từng dòng.`,
        en: `${some} of ${all} rows of the form do not meet «${rule.title.en}» (${where.en}). So many are mostly a column read wrong, or a form kept in its own way. Please look at how the form was read; if it was read right, look at the rows.`,
      },
    },
  };
}

/** So many rows are named in a sentence; all of them stand in the finding's related cells. */
const MOST_NAMED = 12;
