import type { Bilingual } from "../domain/bilingual";
import { layOutPattern } from "../gathering/blank/pattern/lay-out-pattern";
import { patternOf, type Pattern } from "../gathering/blank/pattern/pattern";
import { namedIn, speakingOf } from "../gathering/blank/pattern/said-anew";
import { decodeStore } from "../gathering/gather-store";
import type { OfficeUnit } from "../gathering/office/office-unit";
import { unitFinder } from "../gathering/office/which-unit";
import * as say from "../gathering/words/about-patterns";
import { readWorkbook } from "../reading/read-workbook";
import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate } from "../workbook/ports";
import type { RelaidSheet } from "../workbook/relaid-sheet";
import { err, ok, type Result } from "../workbook/result";
import { nameOfForm, type BlankFormFile } from "./blank-forms";
import { runGathering, type Arrived, type GatherRun } from "./gather";
import type { OfficeBook, OfficeSource } from "./office-book";
import { readUnitFile } from "./read-unit-file";

/** What opens files: another for the browser and for Node. */
export interface PatternTools {
  /** One sheet of a workbook, alone, to be laid out anew. */
  readonly open: (
    bytes: Uint8Array,
    sheet: string,
  ) => Promise<
    Result<
      {
        readonly ending: "xlsx" | "xlsm";
        readonly lay: (relaid: RelaidSheet) => Promise<Result<Uint8Array, Failure>>;
      },
      Failure
    >
  >;
  readonly read: (bytes: Uint8Array) => Promise<Result<WorkbookSnapshot, Failure>>;
}

export interface PatternChoice {
  /** Her workbook as it stands. */
  readonly bytes: Uint8Array;
  /** The sheet of her form. */
  readonly sheet: string;
}

export interface FormsLikeHers {
  readonly forms: readonly BlankFormFile[];
  /** What was not made, and why; what her form has no place for. */
  readonly told: readonly Bilingual[];
}

/**
 * «Biểu trống gửi các đơn vị» after her own form. Before one is handed out it is filled in as hers was and gathered:
 * a form that would come back with a question, or with other people, is not made, and it is said why.
 */
export async function formsLikeHers(
  { snapshot, options, book: hers }: OfficeSource & { readonly book: OfficeBook },
  year: number,
  { bytes, sheet }: PatternChoice,
  tools: PatternTools,
  signal?: AbortSignal,
): Promise<Result<FormsLikeHers, Failure>> {
  // What was gathered into it and answered before says nothing about forms that are filled in for trial.
  const book: OfficeBook = { ...hers, former: [], store: decodeStore(null), storeText: null };
  const { office } = book;
  const finder = unitFinder(office.units);
  const reading = readWorkbook(snapshot, { answers: options.answers, today: options.today });
  const found = patternOf(reading, snapshot, sheet, finder);
  if (found.kind === "not") return ok({ forms: [], told: [found.why] });
  const { pattern } = found;
  const opened = await tools.open(bytes, sheet);
  if (!opened.ok) {
    const needsOthers = opened.error.code === "host";
    return needsOthers ? ok({ forms: [], told: [say.notAPattern.needsOthers(sheet)] }) : opened;
  }
  const { lay, ending } = opened.value;
  const ofUnit = speakingOf(office.units.map(({ name, unit }) => [name, ...unit.spellings.map(({ text }) => text)]));
  const made = { office, finder, names: namedIn(office.people.map(({ name }) => name)), ofUnit };
  const anew = { from: pattern.year, to: year };
  const forms: BlankFormFile[] = [];
  const arrived: Arrived[] = [];
  for (const unit of office.units) {
    if (signal?.aborted === true) return err({ code: "cancelled" });
    const layOut = (isFilled: boolean) => lay(layOutPattern(pattern, { ...made, anew, unit, isFilled }));
    const fileName = nameOfForm(unit.name, year, ending);
    const [blank, filled] = [await layOut(false), await layOut(true)];
    if (!blank.ok) return blank;
    if (!filled.ok) return filled;
    const read = await tools.read(filled.value);
    if (!read.ok) return read;
    forms.push({ unit: unit.name, fileName, people: peopleOf(book, unit), bytes: blank.value });
    const file = readUnitFile(fileName, read.value, { year, today: options.today, answers: [] });
    arrived.push({ kind: "read", file });
  }
  const run = gatheredBack(book, arrived, year, options.today);
  const asked = forms.map(({ unit, fileName }) => whyNot(run, fileName, expected(book, pattern, unit)));
  const isCollective = pattern.lines.some(({ recipient }) => recipient === "collective");
  return ok({
    forms: forms.filter((_, at) => asked[at] === null),
    told: [
      ...forms.flatMap(({ unit }, at) => {
        const why = asked[at] ?? null;
        return why === null ? [] : [why(unit)];
      }),
      ...(isCollective ? [] : [say.noCollectiveLine]),
    ],
  });
}

function gatheredBack(book: OfficeBook, arrived: readonly Arrived[], year: number, today: CivilDate): GatherRun {
  return runGathering(book, arrived, {
    year,
    given: [],
    privateRemarks: false,
    ledgerSheet: false,
    like: null,
    planId: today,
    locale: "vi",
  });
}

function peopleOf({ office }: OfficeBook, { name }: OfficeUnit): number {
  return office.people.filter(({ unit }) => unit === name).length;
}

/** How many recipients the form of a unit names. */
function expected(book: OfficeBook, { lines }: Pattern, unitName: string): number {
  const unit = book.office.units.find(({ name }) => name === unitName);
  if (unit === undefined) return 0;
  return lines.reduce((sum, { recipient }) => {
    const own = recipient === "individual" ? peopleOf(book, unit) : unit.unit.kind === "leadership" ? 0 : 1;
    return sum + own;
  }, 0);
}

/** What would be asked or lost of a unit's form that comes back; null where nothing is. */
function whyNot({ gathered }: GatherRun, name: string, recipients: number): ((unit: string) => Bilingual) | null {
  if (recipients === 0) return null;
  const file = gathered.files.find((each) => each.name === name);
  const question = gathered.questions.find(({ file: own }) => own === name);
  if (question) return (unit) => say.askedAbout(unit, question.sentence);
  const rows = file?.status === "read" ? file.rows : null;
  const taken = rows?.filter(({ fate }) => fate === "accepted").length;
  if (taken === recipients && rows?.length === recipients) return null;
  return (unit) => say.notReadBack(unit, rows === null ? (file?.message ?? say.othersRead) : say.othersRead);
}
