import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { runAways, type Expression } from "./runs-away";

const SRC = path.resolve(__dirname, "../../src");

/** Every regular expression that stands in the source as one. */
function expressionsOfSource(): readonly Expression[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(path.join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ file, ...partsOf(node.text) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function partsOf(literal: string): Omit<Expression, "file"> {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

test("no expression of the source runs away on a long cell", async () => {
  expect(await runAways(expressionsOfSource())).toEqual([]);
}, 300_000);

test.each(["^(a|a)*$", "^(?:\\d+| )*$", "xy\\s*a?\\s*b?\\s*c?\\s*$"])(
  "the search itself finds %s",
  async (source) => {
    const [found] = await runAways([{ file: "", source, flags: "u" }], 2_000);
    expect(found?.source).toBe(source);
  },
  60_000,
);
