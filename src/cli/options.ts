import type { ParseArgsConfig } from "node:util";
import type { CommandName } from "./command-name";

/** Every option of every command; which belongs where stands in `optionsOf`. */
export const options = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  out: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  "dry-run": { type: "boolean" },
  into: { type: "string" },
  "ledger-sheet": { type: "boolean" },
  pattern: { type: "string" },
  report: { type: "string", multiple: true },
  "blank-private": { type: "boolean" },
  with: { type: "string", multiple: true },
  entry: { type: "string" },
  tick: { type: "string", multiple: true },
  answers: { type: "string" },
  jobs: { type: "string" },
  today: { type: "string" },
  year: { type: "string" },
  regime: { type: "string" },
  stage: { type: "string" },
  cap: { type: "string" },
  rounding: { type: "string" },
  overlay: { type: "string" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;

export type OptionName = keyof typeof options;

const printing: readonly OptionName[] = ["json", "ndjson", "language", "help", "version"];
const judging: readonly OptionName[] = ["year", "stage", "regime", "cap", "rounding", "overlay", "today"];
const writing: readonly OptionName[] = ["out", "in-place", "dry-run"];

/** The options of each command, in the order of its help. */
export const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ["answers", "report", "out", "jobs", ...judging, ...printing],
  fill: [...writing, "answers", "report", ...judging, ...printing],
  copy: ["out", "dry-run", "blank-private", "with", ...judging, ...printing],
  fix: [...writing, ...judging, ...printing],
  read: ["answers", "jobs", ...judging, ...printing],
  "what-if": ["tick", "answers", ...writing, ...judging, ...printing],
  restore: ["entry", ...writing, ...printing],
  journal: [...printing],
  blank: ["out", "pattern", "dry-run", "year", "today", ...printing],
  rules: ["overlay", ...printing],
  gather: ["into", ...writing, "answers", "ledger-sheet", "pattern", "year", "today", ...printing],
};

/** Settings of a check that say nothing to these commands, and do no harm there: one line of options serves all. */
export function isAccepted(option: OptionName, command: CommandName): boolean {
  return optionsOf[command].includes(option) || judging.includes(option);
}
