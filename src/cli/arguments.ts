import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale } from "../domain/bilingual";
import type { Overlay, RegimeId } from "../domain/regimes/regime";
import { stages, type Stage } from "../domain/stage";
import { err, ok, type Result } from "../workbook/result";
import { isCommand, type CommandName } from "./command-name";

/** What was typed, checked. */
export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  readonly reports: readonly string[];
  readonly entry: string | null;
  readonly ticks: readonly string[];
  readonly jobs: number;
  readonly today: string | null;
  readonly year: number | null;
  readonly regime: RegimeId | null;
  readonly stage: Stage | null;
  readonly overlay: Overlay;
  readonly language: Locale;
}

export type Usage = { readonly kind: "help"; readonly language: Locale } | { readonly kind: "version" } | UsageError;

export interface UsageError {
  readonly kind: "wrong";
  readonly language: Locale;
  readonly word: string;
}

const options = {
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  out: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  "dry-run": { type: "boolean" },
  report: { type: "string", multiple: true },
  entry: { type: "string" },
  tick: { type: "string", multiple: true },
  jobs: { type: "string" },
  today: { type: "string" },
  year: { type: "string" },
  regime: { type: "string" },
  stage: { type: "string" },
  cap: { type: "string" },
  rounding: { type: "string" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;

/** Reads the words after the program's name; anything that cannot be meant is told, not guessed. */
export function readArguments(words: readonly string[]): Result<Arguments, Usage> {
  const language: Locale = /--language[= ]en\b/.test(words.join(" ")) ? "en" : "vi";
  const wrong = (word: string): Result<never, Usage> => err({ kind: "wrong", language, word });
  const parsed = parse(words);
  if (typeof parsed === "string") return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.version) return err({ kind: "version" });
  const [command, ...files] = positionals;
  if (values.help || command === undefined) return err({ kind: "help", language });
  if (!isCommand(command)) return wrong(command);
  if (files.length === 0) return wrong(command);
  if (values.today !== undefined && !isCivilDate(values.today)) return wrong(`--today ${values.today}`);
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) return wrong(`--year ${values.year}`);
  const jobs = Number(values.jobs ?? "1");
  if (!Number.isInteger(jobs) || jobs < 1) return wrong(`--jobs ${values.jobs ?? ""}`);
  const stage = stages.find((known) => known === values.stage) ?? null;
  if (values.stage !== undefined && stage === null) return wrong(`--stage ${values.stage}`);
  const regime = regimes.find((known) => known === values.regime) ?? null;
  if (values.regime !== undefined && regime === null) return wrong(`--regime ${values.regime}`);
  if (values.language !== undefined && values.language !== language) return wrong(`--language ${values.language}`);
  const overlay = readOverlay(values.cap, values.rounding);
  if (typeof overlay === "string") return wrong(overlay);
  return ok({
    command,
    files,
    json: values.json ?? false,
    ndjson: values.ndjson ?? false,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    dryRun: values["dry-run"] ?? false,
    reports: values.report ?? [],
    entry: values.entry ?? null,
    ticks: values.tick ?? [],
    jobs,
    today: values.today ?? null,
    year: values.year === undefined ? null : Number(values.year),
    regime,
    stage,
    overlay,
    language,
  });
}

const regimes: readonly RegimeId[] = ["law-2003", "law-2022", "law-2026-unconfirmed"];

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs throws for unknown or incomplete options; its English words are not shown, the option is.
    return /'(-[^' ]*)/.exec(String(error))?.[1] ?? words.join(" ");
  }
}

/** `--cap 15` (percent of LĐTT) or `--cap none`; `--rounding floor|half-up|ceil`. */
function readOverlay(cap: string | undefined, rounding: string | undefined): Overlay | string {
  if (cap !== undefined && cap !== "none" && !/^\d{1,3}$/.test(cap)) return `--cap ${cap}`;
  if (rounding !== undefined && rounding !== "floor" && rounding !== "half-up" && rounding !== "ceil") {
    return `--rounding ${rounding}`;
  }
  return {
    ...(cap === undefined ? {} : { fighterCap: cap === "none" ? null : { num: Number(cap), den: 100 } }),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

function isCivilDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
