import type { Bilingual } from "../../domain/bilingual";
import { type Answers, questionId } from "../gather-answers";
import type { GatherQuestion, RefusalCode, UnitSource } from "../gathered";
import { otherOffice, strangeBody } from "../office/other-office";
import type { SentFile, SentForm, SentRow } from "../sent/sent-file";
import * as say from "../words/about-files";
import { oneAfterAnother } from "../words/plain-words";
import * as ask from "../words/questions-about-files";
import {
  isOfStrangers,
  likelyUnits,
  mainUnit,
  mostlyOurs,
  senderOf,
  unitsOfRow,
  type SenderContext,
  type SentBy,
  type Sender,
} from "./sender";
import { sourcesOf } from "./which-source";
import { type Contradiction, type WhoseForms, whoseForms } from "./whose-forms";
import { yearOfForm } from "./which-year";

/** One or two whom nobody knows may be new, or the staff list old: such a file is asked about. */
const FEWEST_STRANGERS = 3;

/** A file after looking at what it is; its rows only where it is taken. */
export interface IdentifiedFile {
  readonly file: SentFile;
  readonly status: "taken" | "refused" | "waiting";
  readonly code: RefusalCode | null;
  readonly message: Bilingual | null;
  readonly unit: string | null;
  readonly unitAs: string | null;
  readonly unitFrom: UnitSource | null;
  readonly year: number | null;
  readonly rows: readonly SentBy[];
  /** Forms of the file that register nothing: their rows and printed figures are in no count. */
  readonly setAside: ReadonlySet<string>;
  readonly question: GatherQuestion | null;
  readonly notes: readonly Bilingual[];
}

export interface IdentifyContext extends SenderContext {
  readonly year: number;
  readonly answers: Answers;
}

/** Kind, year, office and unit of a file, in this order: the first that is wrong refuses it. */
export function identifyFile(file: SentFile, context: IdentifyContext): IdentifiedFile {
  if (file.forms.length === 0)
    return refused(file, "not-registration", say.notRegistration(file.name, file.kinds, file.results));
  const unit = senderOf(file, context);
  const known = { unit: unit?.units[0] ?? null, unitAs: unit?.as ?? null, unitFrom: unit?.from ?? null };
  const years = formsOfYear(file, context);
  if (years.forms.length === 0) return ofOtherYear(file, years.other ?? context.year, context, known);
  const dated = { ...known, year: context.year };
  const sourceId = questionId("source", file.name, ...file.forms.map(({ title }) => title));
  const sources = sourcesOf(file, context.answers.to(sourceId));
  const counted = years.forms.filter(({ isCounted }) => isCounted);
  const isRegistering = ({ id }: SentForm) => sources.get(id) === "registered";
  if (counted.length > 0 && !counted.some(isRegistering)) {
    const found = counted.map(({ id }) => sources.get(id) ?? null);
    if (found.includes(null)) return ofUnknownSource(file, sourceId, dated);
    const message = say.notRegistration(
      file.name,
      file.kinds,
      found.filter((source) => source !== null),
    );
    return refused(file, "not-registration", message, dated);
  }
  const aside = counted.filter((form) => !isRegistering(form));
  const setAside = new Set(aside.map(({ id }) => id));
  const inForms = new Set(years.forms.flatMap(({ id }) => (setAside.has(id) ? [] : [id])));
  return identifyUnit(file, context, {
    unit,
    forms: years.forms,
    rows: file.rows.filter(({ form }) => inForms.has(form)),
    saysYear: years.isSaid,
    setAside,
    notes: aside.map(({ id, sheet }) => say.sheetOfOtherSource(file.name, sheet, sources.get(id) ?? "none")),
  });
}

interface FormsOfYear {
  readonly forms: readonly SentForm[];
  /** A year that is not wanted and that a form says. */
  readonly other: number | null;
  readonly isSaid: boolean;
}

function formsOfYear(file: SentFile, { year: wanted, answers }: IdentifyContext): FormsOfYear {
  const isSaidSame = answers.to(yearQuestion(file, wanted)) === "same-year";
  const dated = file.forms.map((form) => ({ form, year: yearOfForm(form, file, wanted) }));
  const taken = dated.filter(({ year }) => isSaidSame || year === null || year === wanted);
  return {
    forms: taken.map(({ form }) => form),
    other: dated.find(({ year }) => year !== null && year !== wanted)?.year ?? null,
    isSaid: taken.some(({ year }) => year !== null),
  };
}

function yearQuestion({ name }: SentFile, wanted: number): string {
  return questionId("year", name, String(wanted));
}

function ofOtherYear(
  file: SentFile,
  year: number,
  { year: wanted, answers }: IdentifyContext,
  known: Partial<IdentifiedFile>,
): IdentifiedFile {
  const id = yearQuestion(file, wanted);
  const sentence = say.otherYear(file.name, year, wanted);
  const question = aboutFile(file, "year", id, sentence, ask.yearOptions(wanted));
  const isAnswered = answers.to(id) === "refuse";
  return refused(file, "other-year", sentence, { ...known, year, question: isAnswered ? null : question });
}

function ofUnknownSource(file: SentFile, id: string, known: Partial<IdentifiedFile>): IdentifiedFile {
  return {
    ...nothingOf(file),
    ...known,
    status: "waiting",
    code: "not-registration",
    message: say.unknownSource(file.name),
    question: aboutFile(file, "source", id, ask.whichSource(file.name), ask.sourceOptions),
  };
}

/** The forms of a file that register something for the year. */
interface Registering extends Pick<IdentifiedFile, "setAside" | "notes"> {
  readonly unit: Sender | null;
  readonly forms: readonly SentForm[];
  readonly rows: readonly SentRow[];
  readonly saysYear: boolean;
}

function identifyUnit(file: SentFile, context: IdentifyContext, registering: Registering): IdentifiedFile {
  const { unit, forms, rows, saysYear, setAside, notes } = registering;
  const dated = { year: context.year, setAside, notes };
  const known = { unit: unit?.units[0] ?? null, unitAs: unit?.as ?? null, unitFrom: unit?.from ?? null };
  const unitId = unitQuestionOf(file);
  const told = context.answers.to(unitId);
  const toldUnit = context.office.units.find(({ name }) => told === name);
  const lines = toldUnit ? [] : file.forms.flatMap((form) => form.lines);
  const other = otherOffice(lines, context.office.name);
  if (other !== null && (unit === null || !mostlyOurs(rows, context)))
    return refused(file, "wrong-unit", say.wrongOffice(file.name, other), dated);
  const strange = unit === null && isOfStrangers(rows, context) ? strangeBody(lines, context.office.name) : null;
  if (strange !== null && isOfStrangers(rows, context, FEWEST_STRANGERS))
    return refused(file, "wrong-unit", say.wrongOffice(file.name, strange), dated);
  if (rows.length === 0) return refused(file, "empty", say.nobodyNamed(file.name), { ...known, ...dated });
  if (told === "not-ours") return refused(file, "wrong-unit", say.notOurs(file.name), dated);
  const whose = toldUnit ? saidToBe(toldUnit.name) : whoseForms(file, forms, rows, context);
  const { sender, ofForm, unsettled } = whose;
  if (unsettled !== null) return ofContradicting(file, unitId, unsettled, dated);
  const sent = rows.map((row): SentBy => ({ row, units: unitsOfRow(row, ofForm.get(row.form) ?? sender, context) }));
  if (sent.some(({ units }) => units.length === 0)) {
    const sentence = strange === null ? say.unknownUnit(file.name) : say.unknownBody(file.name, strange);
    const likely = likelyUnits(rows, context);
    const options = strange === null ? ask.unitOptions(likely) : ask.strangersOptions(likely);
    const question = aboutFile(file, "unit", unitId, sentence, options);
    return { ...nothingOf(file), ...dated, status: "waiting", code: "unknown-unit", message: sentence, question };
  }
  const main = mainUnit(sent, sender, context.office);
  return {
    ...nothingOf(file),
    ...dated,
    status: "taken",
    message: oneAfterAnother([...whose.notes, ...(saysYear ? [] : [say.noYear(context.year)])]),
    unit: main,
    unitAs: sender?.as ?? main,
    unitFrom: sender?.from ?? "row",
    rows: sent,
  };
}

/** Whose a file is: the id of the question, whether it has to be asked or not. */
export function unitQuestionOf({ name }: SentFile): string {
  return questionId("unit", name);
}

function saidToBe(unit: string): WhoseForms {
  return { sender: { units: [unit], as: unit, from: "answer" }, ofForm: new Map(), notes: [], unsettled: null };
}

function ofContradicting(
  file: SentFile,
  id: string,
  { said, home, people }: Contradiction,
  known: Partial<IdentifiedFile>,
): IdentifiedFile {
  const sentence = ask.whoseFile(file.name, said.as, home, people);
  const question = aboutFile(file, "unit", id, sentence, ask.unitOptions([home, ...said.units]));
  return { ...nothingOf(file), ...known, status: "waiting", code: "unknown-unit", message: sentence, question };
}

function nothingOf(file: SentFile) {
  return {
    file,
    code: null,
    message: null,
    unit: null,
    unitAs: null,
    unitFrom: null,
    year: null,
    rows: [],
    setAside: new Set<string>(),
    question: null,
    notes: [],
  } as const;
}

function refused(
  file: SentFile,
  code: RefusalCode,
  message: Bilingual,
  more: Partial<IdentifiedFile> = {},
): IdentifiedFile {
  return { ...nothingOf(file), status: "refused", code, message, ...more };
}

function aboutFile(
  { name }: SentFile,
  kind: GatherQuestion["kind"],
  id: string,
  sentence: Bilingual,
  options: GatherQuestion["options"],
): GatherQuestion {
  return { id, kind, file: name, at: null, sentence, options };
}
