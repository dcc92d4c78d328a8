import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { projectFiles } from "./project-files";
import { manifestProblems } from "./validate-manifest";

/** `npx tsx tests/manifest/validate.ts manifest.xml`: says what is wrong and exits with 1, or says that nothing is. */
const file = resolve(process.argv[2] ?? "manifest.xml");
const problems = manifestProblems(readFileSync(file, "utf8"), projectFiles(dirname(file)));
for (const problem of problems) process.stderr.write(`manifest.xml: ${problem}\n`);
if (problems.length === 0) process.stdout.write("manifest.xml: nothing wrong that can be known offline\n");
process.exitCode = problems.length === 0 ? 0 : 1;
