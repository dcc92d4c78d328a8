import { parseArgs } from "node:util";
import type { GivenAnswer } from "../domain/given-answer";
import type { Bilingual, Locale } from "../domain/bilingual";
import type { Overlay } from "../domain/regimes/overlay";
import { regimeIds, roundings, type RegimeId } from "../domain/regimes/regime";
import { stages, type Stage } from "../domain/stage";
import type { UsageProblem } from "../messages/command-line-usage";
import { err, ok, type Result } from "../workbook/result";
import { commandNames, isCommand, type CommandName } from "./command-name";
import { codeOf } from "./open-file";
import { isAccepted, options, type OptionName } from "./options";

/** What was typed, checked. */
export interface Arguments {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly ndjson: boolean;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly dryRun: boolean;
  /** gather: the office's workbook. */
  readonly into: string | null;
  /** gather: «Bảng kê gộp biểu» as a sheet. */
  readonly ledgerSheet: boolean;
  /** blank: the sheet of her own form, after which the units' forms are made. */
  readonly pattern: string | null;
  /** fill: ids of forms to create; check: «html». */
  readonly reports: readonly string[];
  /** copy: «Để trống trong bản sao». */
  readonly blankPrivate: boolean;
  /** copy: sheets of the office's own that go along. */
  readonly withSheets: readonly string[];
  readonly entry: string | null;
  readonly ticks: readonly string[];
  /** Name of a file with answers. */
  readonly answers: string | null;
  /** What stands in it, once it has been read. */
  readonly given: readonly GivenAnswer[];
  readonly jobs: number;
  readonly today: string | null;
  readonly year: number | null;
  readonly regime: RegimeId | null;
  readonly stage: Stage | null;
  /** Name of a file with what province, ministry or office lay down. */
  readonly overlayFile: string | null;
  /** What `--cap` and `--rounding` say; with the file's values below them once it has been read. */
  readonly overlay: Overlay;
  readonly language: Locale;
}

export type Usage =
  | { readonly kind: "help"; readonly language: Locale; readonly command: CommandName | null }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly language: Locale; readonly problem: UsageProblem };

/** Reads the words after the program's name; anything that cannot be meant is told, not guessed. */
export function readArguments(words: readonly string[]): Result<Arguments, Usage> {
  const language: Locale = /--language[= ]en\b/.test(words.join(" ")) ? "en" : "vi";
  const wrong = (problem: UsageProblem): Result<never, Usage> => err({ kind: "wrong", language, problem });
  const parsed = parse(words);
  if ("kind" in parsed) return wrong(parsed);
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.version) return err({ kind: "version" });
  if (command === undefined) return err({ kind: "help", language, command: null });
  if (!isCommand(command)) return wrong({ kind: "unknown-command", word: command, known: commandNames });
  if (values.help) return err({ kind: "help", language, command });
  const typed = Object.keys(values) as readonly OptionName[];
  const stray = typed.find((option) => !isAccepted(option, command));
  if (stray !== undefined) return wrong({ kind: "other-command", option: `--${stray}`, command });
  const odd = oddValue(values, command);
  if (odd) return wrong(odd);
  if (files.length === 0 && command !== "rules") return wrong({ kind: "no-file", command });
  return ok({
    command,
    files,
    json: values.json ?? false,
    ndjson: values.ndjson ?? false,
    out: values.out ?? null,
    inPlace: values["in-place"] ?? false,
    dryRun: values["dry-run"] ?? false,
    into: values.into ?? null,
    ledgerSheet: values["ledger-sheet"] ?? false,
    pattern: values.pattern ?? null,
    reports: values.report ?? [],
    blankPrivate: values["blank-private"] ?? false,
    withSheets: values.with ?? [],
    entry: values.entry ?? null,
    ticks: values.tick ?? [],
    answers: values.answers ?? null,
    given: [],
    jobs: Number(values.jobs ?? "1"),
    today: values.today ?? null,
    year: values.year === undefined ? null : Number(values.year),
    regime: regimeIds.find((known) => known === values.regime) ?? null,
    stage: stages.find((known) => known === values.stage) ?? null,
    overlayFile: values.overlay ?? null,
    overlay: overlayOf(values.cap, values.rounding),
    language,
  });
}

type Values = Exclude<ReturnType<typeof parse>, UsageProblem>["values"];

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs throws for unknown or incomplete options; its English words are not shown, the option is.
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(String(error))?.[1] ?? words.join(" ");
    const isUnknown = codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    return { kind: isUnknown ? "unknown-option" : "odd-value", option } satisfies UsageProblem;
  }
}

/** The first value that cannot be used, with how it is written; null where all can. */
function oddValue(values: Values, command: CommandName): UsageProblem | null {
  const checks: readonly (readonly [OptionName, string | undefined, (value: string) => boolean, Bilingual])[] = [
    ["today", values.today, isCivilDate, { vi: "năm-tháng-ngày, như 2022-03-01", en: "year-month-day, as 2022-03-01" }],
    ["year", values.year, (year) => /^20\d\d$/.test(year), { vi: "bốn chữ số, như 2022", en: "four digits, as 2022" }],
    ["jobs", values.jobs, (jobs) => /^[1-9]\d{0,2}$/.test(jobs), { vi: "một số từ 1 trở lên", en: "1 or more" }],
    ["stage", values.stage, isOneOf(stages), oneOf(stages)],
    ["regime", values.regime, isOneOf(regimeIds), oneOf(regimeIds)],
    ["language", values.language, isOneOf(["vi", "en"]), oneOf(["vi", "en"])],
    ["rounding", values.rounding, isOneOf(roundings), oneOf(roundings)],
    [
      "cap",
      values.cap,
      (cap) => cap === "none" || /^\d{1,3}$/.test(cap),
      { vi: "số phần trăm, như 15, hoặc none (không có)", en: "per cent, as 15, or none" },
    ],
    // The forms that fill can create are known to the actions, not here.
    ["report", command === "check" ? values.report?.[0] : undefined, isOneOf(["html"]), oneOf(["html"])],
  ];
  for (const [option, value, isRight, allowed] of checks) {
    if (value !== undefined && !isRight(value)) return { kind: "wrong-value", option: `--${option}`, value, allowed };
  }
  return null;
}

function isOneOf(known: readonly string[]): (value: string) => boolean {
  return (value) => known.includes(value);
}

function oneOf(known: readonly string[]): Bilingual {
  return { vi: known.join(", "), en: known.join(", ") };
}

/** `--cap 15` (percent of LĐTT) or `--cap none`; `--rounding floor|half-up|ceil`. */
function overlayOf(cap: string | undefined, rounding: string | undefined): Overlay {
  const known = roundings.find((one) => one === rounding);
  return {
    ...(cap === undefined ? {} : { fighterCap: cap === "none" ? null : { num: Number(cap), den: 100 } }),
    ...(known === undefined ? {} : { rounding: known }),
  };
}

function isCivilDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
