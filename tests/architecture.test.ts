import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "..");
const SRC = path.join(ROOT, "src");

/** Which folders of src each folder may import, as the table in src/README.md says. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  workbook: [],
  text: [],
  domain: ["text", "workbook"],
  units: ["domain", "text", "workbook"],
  vocabulary: ["domain", "text", "workbook"],
  layout: ["domain", "text", "vocabulary", "workbook"],
  reading: ["domain", "layout", "text", "units", "vocabulary", "workbook"],
  counting: ["domain", "text", "workbook"],
  rules: ["counting", "domain", "text", "units", "workbook"],
  targets: ["counting", "domain", "text", "workbook"],
  reports: ["counting", "domain", "targets", "text", "units", "workbook"],
  gathering: ["domain", "layout", "reading", "reports", "text", "units", "workbook"],
  actions: ["counting", "gathering", "reading", "rules", "targets", "reports", "domain", "text", "workbook"],
  messages: ["domain", "workbook"],
  worker: ["actions", "xlsx", "workbook", "domain"],
  excel: ["workbook"],
  xlsx: ["workbook"],
  taskpane: ["actions", "messages", "worker", "domain", "workbook"],
  commands: ["actions", "messages"],
  workbench: ["taskpane", "messages", "worker", "xlsx", "workbook", "actions", "domain"],
  cli: ["actions", "messages", "xlsx", "worker", "domain", "workbook"],
};

/** Entry files join things and may import any folder; no file imports them. */
const isEntry = (file: string) =>
  ["taskpane/index.tsx", "commands/commands.ts", "workbench/index.tsx", "cli/main.ts"].includes(file) ||
  file.endsWith(".worker.ts");

/** The pane knows forms, findings and targets as data only; the workbench leaves the use cases to the pane. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  taskpane: ["domain", "workbook"],
  workbench: ["actions", "domain"],
};

/** What lies outside src and may be read from anywhere. */
const OUTSIDE = ["../package.json"];

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Facts {
  readonly imports: readonly Import[];
  /** Global names that are read as objects: `Excel.run`, `Office.onReady`. */
  readonly globals: ReadonlySet<string>;
}

function factsOf(file: string): Facts {
  const source = ts.createSourceFile(file, readFileSync(path.join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const globals = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) imports.push({ from: from.text, typeOnly: false });
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      imports.push({ from: node.argument.literal.text, typeOnly: true });
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === "URL") {
      const [from] = node.arguments ?? [];
      if (from && ts.isStringLiteral(from) && from.text.startsWith("."))
        imports.push({ from: from.text, typeOnly: false });
    }
    if ((ts.isPropertyAccessExpression(node) || ts.isQualifiedName(node)) && ts.isIdentifier(firstOf(node))) {
      globals.add(firstOf(node).getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, globals };
}

function firstOf(node: ts.PropertyAccessExpression | ts.QualifiedName): ts.Node {
  return ts.isQualifiedName(node) ? node.left : node.expression;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}

/** The file of src that a relative import means; null for a package. */
function target(file: string, from: string): string | null {
  return from.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), from)) : null;
}

const folderOf = (file: string) => file.split("/")[0] ?? "";
const facts = new Map(files.map((file) => [file, factsOf(file)]));

test("every folder of src stands in the table, and the table in src/README.md", () => {
  const folders = new Set(files.filter((file) => file.includes("/")).map(folderOf));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
  const map = readFileSync(path.join(SRC, "README.md"), "utf8");
  expect([...folders].filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
});

test("src/README.md tells the same imports as this test", () => {
  const map = readFileSync(path.join(SRC, "README.md"), "utf8");
  for (const [folder, allowed] of Object.entries(mayImport)) {
    const row = map.split("\n").find((line) => line.startsWith(`| \`${folder}/\``));
    const cell = row?.split("|").at(-2) ?? "";
    const told = cell.match(/`[a-z]+`/g)?.map((name) => name.slice(1, -1)) ?? [];
    expect([folder, ...told.sort()]).toEqual([folder, ...[...allowed].sort()]);
  }
});

describe("every file imports only what its folder may", () => {
  test.each(files.filter((file) => !isEntry(file)))("%s", (file) => {
    const folder = folderOf(file);
    const wrong = (facts.get(file)?.imports ?? []).filter(({ from, typeOnly }) => {
      const to = target(file, from);
      if (to === null || folderOf(to) === folder || OUTSIDE.includes(to)) return false;
      const allowed = (mayImport[folder] ?? []).includes(folderOf(to));
      return !allowed || (!typeOnly && (typesOnly[folder] ?? []).includes(folderOf(to)));
    });
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });
});

test("no file imports an entry file", () => {
  const entries = new Set(files.filter(isEntry).map((file) => file.replace(/\.tsx?$/, "")));
  const importers = files.filter((file) =>
    (facts.get(file)?.imports ?? []).some(
      ({ from }) => entries.has(target(file, from) ?? "") && !/\.worker(\.ts)?$/.test(from),
    ),
  );
  expect(importers).toEqual([]);
});

test("only excel/ says Excel., and Office. is said only there and where the host starts us", () => {
  const saying = (name: string) => files.filter((file) => facts.get(file)?.globals.has(name));
  expect(saying("Excel").filter((file) => folderOf(file) !== "excel")).toEqual([]);
  const mayStart = ["taskpane/index.tsx", "commands/commands.ts"];
  expect(saying("Office").filter((file) => folderOf(file) !== "excel" && !mayStart.includes(file))).toEqual([]);
});

test("only xlsx/ opens a zip", () => {
  const opening = files.filter((file) => facts.get(file)?.imports.some(({ from }) => from === "fflate"));
  expect(opening.filter((file) => folderOf(file) !== "xlsx")).toEqual([]);
});

test("the pure stages name no host, no clock and no chance", () => {
  const pure = ["workbook", "text", "domain", "reading", "counting", "rules", "targets", "reports"];
  const impure = ["document", "window", "navigator", "process", "localStorage", "crypto"];
  const wrong = files.filter((file) => {
    if (!pure.includes(folderOf(file))) return false;
    const source = readFileSync(path.join(SRC, file), "utf8");
    return (
      impure.some((name) => facts.get(file)?.globals.has(name)) ||
      /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(source) ||
      (facts.get(file)?.imports ?? []).some(({ from }) => from.startsWith("node:"))
    );
  });
  expect(wrong).toEqual([]);
});

test("no file comes back to itself by what it imports at run time", () => {
  const known = new Set(files);
  const next = (file: string) =>
    (facts.get(file)?.imports ?? [])
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ from }) => {
        const to = target(file, from);
        const found = [`${to ?? ""}.ts`, `${to ?? ""}.tsx`, `${to ?? ""}/index.ts`].find((one) => known.has(one));
        return found === undefined ? [] : [found];
      });
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(" → "));
    if (at >= 0 || done.has(file)) return;
    for (const to of next(file)) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});
