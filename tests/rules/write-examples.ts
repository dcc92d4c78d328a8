import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../../src/rules/index";
import { drawnSources, exampleOf } from "./drawn-examples";

// Rewrites the examples of the rules' pages from their tests: npx tsx tests/rules/write-examples.ts
const each = () => () => undefined;
const test = Object.assign(() => undefined, { each });
const describe = Object.assign(
  (_: string, cases: () => void) => {
    cases();
  },
  { each },
);
Object.assign(globalThis, {
  describe,
  test,
  it: test,
  beforeAll: test,
  beforeEach: test,
  afterEach: test,
  expect: () => undefined,
});

async function write(): Promise<void> {
  const chapters = readdirSync(__dirname, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const chapter of chapters) {
    for (const file of readdirSync(path.join(__dirname, chapter.name)).sort()) {
      await import(path.join(__dirname, chapter.name, file));
    }
  }
  const examples = rules.flatMap(({ id }) => {
    const source = drawnSources.get(id);
    const example = source === undefined ? null : exampleOf(source);
    return example === null ? [] : [[id, example] as const];
  });
  const without = rules.filter(({ id }) => !examples.some(([known]) => known === id)).map(({ id }) => id);
  if (without.length > 0) process.stderr.write(`without an example: ${without.join(", ")}\n`);
  const file = path.join(__dirname, "../../src/rules/examples.ts");
  writeFileSync(file, `${head}${visible(JSON.stringify(Object.fromEntries(examples), null, 2))};\n`);
}

/** What nobody sees in an editor is written as an escape. */
function visible(text: string): string {
  return text.replace(
    /[\u00A0\u00AD\u2000-\u200F\u2028\u2029\u202F\u2060\uFEFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

const head = `import type { Bilingual } from "../domain/bilingual";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.

/** A row that a rule tells, with what it says of it, and a row that it leaves alone. */
export interface RuleExample {
  readonly wrong: { readonly line: string; readonly message: Bilingual };
  readonly right: { readonly line: string } | null;
}

/** The examples of the rules' pages, by the rule's id. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = `;

void write();
