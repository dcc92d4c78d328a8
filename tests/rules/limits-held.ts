import { law2003 } from "../../src/domain/regimes/law-2003";
import { law2022 } from "../../src/domain/regimes/law-2022";
import { disciplineForms } from "../../src/domain/regimes/regime";
import type { Rule, RuleView } from "../../src/rules/rule";

/** What the cases of a rule come to when the rule looks at its view through `see`. */
export type Judge = (see: (rule: Rule) => Rule) => string;

const tables = new Map<string, Judge[]>();

/**
 * Holds every limit a rule looks at by its cases: moved by its smallest step, up and down, at least one of them has to
 * come to another verdict. All tables of a test file count together, each regime by itself.
 */
export function holdLimits(rule: Rule, judges: readonly Judge[]): void {
  const known = tables.get(rule.id);
  if (known !== undefined) {
    known.push(...judges);
    return;
  }
  const all = [...judges];
  tables.set(rule.id, all);
  test(`${rule.id}: mỗi mức dời một bậc, lên hay xuống, đều có trường hợp đổi kết quả`, () => {
    expect(looseLimits(all)).toEqual([]);
  });
}

/** The limits that could be moved without any case noticing: «law-2003 fighterCap ↑». */
function looseLimits(judges: readonly Judge[]): readonly string[] {
  const seen = judges.map((judge) => {
    const reads = new Map<string, Reading>();
    return { judge, verdict: judge((rule) => through(rule, (view) => watched(view, reads))), reads };
  });
  const limits = new Set(seen.flatMap(({ reads }) => [...reads.keys()]));
  const unread = [...limits].flatMap((name) => otherRegimes(name)).filter((name) => !limits.has(name));
  const loose = [...limits].flatMap((name) =>
    ([1, -1] as const).flatMap((step) => {
      const cases = seen.filter(({ reads }) => reads.has(name));
      const isHeld = cases.some(({ judge, verdict, reads }) => {
        const { path } = reads.get(name) ?? { path: [] };
        return judge((rule) => through(rule, (view) => moved(view, path, step))) !== verdict;
      });
      // The lowest form of all cannot be lowered, nor the highest raised.
      const isAtItsEnd = cases.every(({ reads }) => stepped(reads.get(name)?.value, step) === null);
      return isHeld || isAtItsEnd ? [] : [`${name} ${step > 0 ? "↑" : "↓"}`];
    }),
  );
  return [...loose, ...unread.map((name) => `${name}: chưa có trường hợp`)];
}

/** The same limit under the other law in force, where that one sets it too. */
function otherRegimes(name: string): readonly string[] {
  const [id, ...path] = name.split(" ");
  if (id !== law2003.id && id !== law2022.id) return [];
  const other = id === law2003.id ? law2022 : law2003;
  const value = path.reduce<unknown>((whole, key) => (isPlain(whole) ? whole[key] : undefined), other);
  return stepped(value, 1) === null && stepped(value, -1) === null ? [] : [`${other.id} ${path.join(" ")}`];
}

interface Reading {
  readonly path: readonly string[];
  readonly value: unknown;
}

function through(rule: Rule, see: (view: RuleView) => RuleView): Rule {
  return {
    ...rule,
    *check(view) {
      yield* rule.check(see(view));
    },
  };
}

/** The same view, which notes every limit that is looked at. */
function watched(view: RuleView, reads: Map<string, Reading>): RuleView {
  const note = (name: string, path: readonly string[], value: unknown) => {
    if (stepped(value, 1) !== null || stepped(value, -1) !== null) reads.set(name, { path, value });
  };
  const watch = <T extends object>(whole: T, path: readonly string[], named: string): T =>
    new Proxy(whole, {
      get: (target, key, receiver): unknown => {
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key !== "string" || key === "basis" || key === "sources" || key === "from" || key === "to")
          return value;
        note([named, ...path.slice(1), key].join(" "), [...path, key], value);
        return isPlain(value) && !isFraction(value) ? watch(value, [...path, key], named) : value;
      },
    });
  const proxied = {
    regime: watch(view.regime, ["regime"], view.regime.id),
    overlay: watch(view.overlay, ["overlay"], "overlay"),
    limits: watch(view.limits, ["limits"], "limits"),
  };
  return { ...view, ...proxied };
}

function moved(view: RuleView, [part = "", ...path]: readonly string[], step: 1 | -1): RuleView {
  const parts: Readonly<Record<string, unknown>> = { ...view };
  return { ...view, [part]: replaced(parts[part], path, step) };
}

function replaced(whole: unknown, [key, ...rest]: readonly string[], step: 1 | -1): unknown {
  if (key === undefined) return stepped(whole, step) ?? whole;
  if (!isPlain(whole)) throw new Error(`There is no limit at ${key}`);
  return { ...whole, [key]: replaced(whole[key], rest, step) };
}

/** A limit moved by its smallest step: a whole number by one, a share by one per cent, an ordered word by a place. */
function stepped(value: unknown, step: 1 | -1): unknown {
  if (typeof value === "number") return value + step;
  if (isFraction(value)) return { num: value.num * 100 + step * value.den, den: value.den * 100 };
  const order = [gradesInOrder, disciplineForms].find((words: readonly unknown[]) => words.includes(value));
  return order === undefined ? null : (order[(order as readonly unknown[]).indexOf(value) + step] ?? null);
}

const gradesInOrder = ["not-completed", "completed", "good", "excellent"] as const;

function isFraction(value: unknown): value is { readonly num: number; readonly den: number } {
  return isPlain(value) && typeof value["num"] === "number" && typeof value["den"] === "number";
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
