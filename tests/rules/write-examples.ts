import { writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import type { RuleExamples } from "../../src/rules/examples/rule-example";
import { rulePages } from "../../src/rules/page";
import { drawExamples } from "./draw-examples";

// Rewrites the examples of the rules' pages from their tests: npx tsx tests/rules/write-examples.ts
async function write(): Promise<void> {
  const chapters = await drawExamples();
  for (const [chapter, examples] of chapters) {
    const file = path.join(__dirname, `../../src/rules/examples/${chapter}.ts`);
    writeFileSync(file, await fileOf(examples, file));
  }
  const drawn = new Set([...chapters.values()].flatMap((examples) => Object.keys(examples)));
  const without = rulePages().filter(({ id }) => !drawn.has(id));
  if (without.length > 0) process.stderr.write(`without an example: ${without.map(({ id }) => id).join(", ")}\n`);
}

async function fileOf(examples: RuleExamples, file: string): Promise<string> {
  const text = `import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = ${visible(JSON.stringify(examples, null, 2))};
`;
  return format(text, { ...(await resolveConfig(file)), parser: "typescript" });
}

/** What nobody sees in an editor is written as an escape. */
function visible(text: string): string {
  return text.replace(
    /[\u00A0\u00AD\u2000-\u200F\u2028\u2029\u202F\u2060\uFEFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

void write();
