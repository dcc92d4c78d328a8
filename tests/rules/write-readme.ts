import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withRuleTable } from "./rule-table";

// Rewrites the list of rules in the README: npx tsx tests/rules/write-readme.ts
const file = path.join(__dirname, "../../README.md");
writeFileSync(file, withRuleTable(readFileSync(file, "utf8")));
