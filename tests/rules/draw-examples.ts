import { readdirSync } from "node:fs";
import path from "node:path";
import { rulePages } from "../../src/rules/page";
import type { RuleExamples } from "../../src/rules/examples/rule-example";
import { drawnSources, exampleOf } from "./drawn-examples";

/** The example of every rule that has one, chapter by chapter, from the cases its test file runs. */
export async function drawExamples(): Promise<ReadonlyMap<string, RuleExamples>> {
  const chapters = readdirSync(__dirname, { withFileTypes: true }).filter((one) => one.isDirectory());
  const idsOf = await withoutRunning(async () => {
    const found = new Map<string, ReadonlySet<string>>();
    for (const { name } of chapters) found.set(name, await loadedBy(path.join(__dirname, name)));
    return found;
  });
  return new Map(
    [...idsOf].map(([chapter, ids]) => [
      chapter,
      Object.fromEntries(
        rulePages().flatMap(({ id }) => {
          const example = ids.has(id) ? exampleOf(drawnSources.get(id) ?? []) : null;
          return example === null ? [] : [[id, example] as const];
        }),
      ),
    ]),
  );
}

/** The ids of the rules that the test files of a folder are about. */
async function loadedBy(folder: string): Promise<ReadonlySet<string>> {
  const before = new Set(drawnSources.keys());
  for (const file of readdirSync(folder).sort()) await import(path.join(folder, file));
  return new Set([...drawnSources.keys()].filter((id) => !before.has(id)));
}

/** Loads test files for their cases alone: nothing of them becomes a test here. */
async function withoutRunning<T>(load: () => Promise<T>): Promise<T> {
  const each = () => () => undefined;
  const none = Object.assign(() => undefined, { each });
  const within = Object.assign(
    (_: string, cases: () => void) => {
      cases();
    },
    { each },
  );
  const fakes = { describe: within, test: none, it: none, beforeAll: none, beforeEach: none, afterEach: none };
  const kept = Object.fromEntries(Object.keys(fakes).map((name) => [name, Reflect.get(globalThis, name) as unknown]));
  Object.assign(globalThis, fakes);
  try {
    return await load();
  } finally {
    Object.assign(globalThis, kept);
  }
}
