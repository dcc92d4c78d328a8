import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "..");

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => path.join(ROOT, folder, file));
}

const files = filesBelow("src");
const known = new Set(files);

/** The file that a relative import means. */
function target(file: string, from: string): string | undefined {
  const base = path.resolve(path.dirname(file), from);
  return [base, `${base}.ts`, `${base}.tsx`, path.join(base, "index.ts")].find((one) => known.has(one));
}

/** Functions, constants and classes that a file hands out. */
function valuesOf(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      return statement.name ? [statement.name.text] : [];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  });
}

/** What a file takes from other files, as «file#name»; «file#*» where it takes all. */
function takenBy(source: ts.SourceFile): readonly string[] {
  const taken: string[] = [];
  const take = (from: string, name: string) => taken.push(`${target(source.fileName, from) ?? from}#${name}`);
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const from = (node.moduleSpecifier as ts.StringLiteral).text;
      const names = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      if (names && (ts.isNamedImports(names) || ts.isNamedExports(names))) {
        for (const { propertyName, name } of names.elements) take(from, (propertyName ?? name).text);
      } else take(from, "*");
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) take(from.text, "*");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return taken;
}

test("what is exported is used by another file, or at least by a test", () => {
  const sources = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
  );
  const taken = new Set(sources.flatMap(takenBy));
  const tests = filesBelow("tests")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const named = new Set(tests.match(/[\p{L}\d_$]+/gu));
  const dead = sources.flatMap((source) =>
    valuesOf(source)
      .filter((name) => !taken.has(`${source.fileName}#${name}`) && !taken.has(`${source.fileName}#*`))
      .filter((name) => !named.has(name))
      .map((name) => `${path.relative(ROOT, source.fileName)}: ${name}`),
  );
  expect(dead).toEqual([]);
});
