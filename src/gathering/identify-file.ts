import type { Bilingual } from "../domain/bilingual";
import { type Answers, questionId } from "./gather-answers";
import type { GatherQuestion, RefusalCode, UnitSource } from "./gathered";
import type { Office } from "./office";
import { otherOffice } from "./other-office";
import type { SentFile, SentForm, SentRow } from "./sent-file";
import * as say from "./sentences";
import { sourcesOf } from "./which-source";
import { nameKey } from "../text/person-name";
import type { UnitFinder } from "./which-unit";
import { yearOfForm } from "./which-year";

/** Whose rows a text speaks of: mostly one unit, two where it names two. */
export interface Sender {
  readonly units: readonly string[];
  readonly as: string;
  readonly from: UnitSource;
}

export interface SentBy {
  readonly row: SentRow;
  /** The units the row may be of; one where the row or its file names one. */
  readonly units: readonly string[];
}

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

export interface IdentifyContext {
  readonly year: number;
  readonly office: Office;
  readonly finder: UnitFinder;
  readonly answers: Answers;
  /** Staff by name, for the last way to tell a unit. */
  readonly unitsOfName: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Kind, year, office and unit of a file, in this order: the first that is wrong refuses it. */
export function identifyFile(file: SentFile, context: IdentifyContext): IdentifiedFile {
  const { year: wanted, answers } = context;
  const blank = {
    file,
    unit: null,
    unitAs: null,
    unitFrom: null,
    year: null,
    rows: [],
    setAside: new Set<string>(),
    question: null,
    notes: [],
  } as const;
  const refused = (code: RefusalCode, message: Bilingual, more: Partial<IdentifiedFile> = {}): IdentifiedFile => ({
    ...blank,
    status: "refused",
    code,
    message,
    ...more,
  });
  if (file.forms.length === 0)
    return refused("not-registration", say.notRegistration(file.name, file.kinds, file.results));
  const years = new Map(file.forms.map((form) => [form.id, yearOfForm(form, file, wanted)]));
  const otherYears = [...years.values()].filter((year) => year !== null && year !== wanted);
  const yearId = questionId("year", file.name, String(wanted));
  const isSaidSame = answers.to(yearId) === "same-year";
  const inYear = file.forms.filter(({ id }) => isSaidSame || [null, wanted].includes(years.get(id) ?? null));
  const unit = senderOf(file, context);
  const known = {
    unit: unit?.units[0] ?? null,
    unitAs: unit?.as ?? null,
    unitFrom: unit?.from ?? null,
  };
  if (inYear.length === 0) {
    const other = otherYears[0] ?? wanted;
    return refused("other-year", say.otherYear(file.name, other, wanted), {
      ...known,
      year: other,
      question:
        answers.to(yearId) === "refuse"
          ? null
          : {
              id: yearId,
              kind: "year",
              file: file.name,
              at: null,
              sentence: say.otherYear(file.name, other, wanted),
              options: say.yearOptions(wanted),
            },
    });
  }
  const sourceId = questionId("source", file.name, ...file.forms.map(({ title }) => title));
  const sources = sourcesOf(file, answers.to(sourceId));
  const counted = inYear.filter(({ isCounted }) => isCounted);
  const isRegistering = ({ id }: SentForm) => sources.get(id) === "registered";
  if (counted.length > 0 && !counted.some(isRegistering)) {
    if (counted.some(({ id }) => sources.get(id) === null)) {
      return {
        ...blank,
        ...known,
        year: wanted,
        status: "waiting",
        code: "not-registration",
        message: say.unknownSource(file.name),
        question: {
          id: sourceId,
          kind: "source",
          file: file.name,
          at: null,
          sentence: say.whichSource(file.name),
          options: say.sourceOptions,
        },
      };
    }
    const found = counted.flatMap(({ id }) => sources.get(id) ?? []);
    return refused("not-registration", say.notRegistration(file.name, file.kinds, found), { ...known, year: wanted });
  }
  const aside = counted.filter((form) => !isRegistering(form));
  const setAside = new Set(aside.map(({ id }) => id));
  const inForms = new Set(inYear.flatMap(({ id }) => (setAside.has(id) ? [] : [id])));
  const rows = file.rows.filter(({ form }) => inForms.has(form));
  const saysYear = inYear.some(({ id }) => years.get(id) !== null);
  const dated = {
    year: wanted,
    setAside,
    notes: aside.map(({ id, sheet }) => say.sheetOfOtherSource(file.name, sheet, sources.get(id) ?? "none")),
  };
  const other = otherOffice(
    file.forms.flatMap(({ lines }) => lines),
    context.office.name,
  );
  if (other !== null && (unit === null || !mostlyOurs(rows, context))) {
    return refused("wrong-unit", say.wrongOffice(file.name, other), dated);
  }
  if (rows.length === 0) return refused("empty", say.nobodyNamed(file.name), { ...known, ...dated });
  const unitId = questionId("unit", file.name);
  const told = answers.to(unitId);
  if (told === "not-ours") return refused("wrong-unit", say.notOurs(file.name), dated);
  const toldUnit = context.office.units.find(({ name }) => told === name);
  const sender: Sender | null = toldUnit ? { units: [toldUnit.name], as: toldUnit.name, from: "answer" } : unit;
  const ofForm = new Map(toldUnit ? [] : inYear.map((form) => [form.id, senderOfForm(form, context.finder)] as const));
  const sent = rows.map((row): SentBy => ({ row, units: unitsOfRow(row, ofForm.get(row.form) ?? sender, context) }));
  if (sent.some(({ units }) => units.length === 0)) {
    return {
      ...blank,
      ...dated,
      status: "waiting",
      code: "unknown-unit",
      message: say.unknownUnit(file.name),
      question: {
        id: unitId,
        kind: "unit",
        file: file.name,
        at: null,
        sentence: say.unknownUnit(file.name),
        options: say.unitOptions(likelyUnits(rows, context)),
      },
    };
  }
  const main = mainUnit(sent, sender, context.office);
  return {
    ...blank,
    ...dated,
    status: "taken",
    code: null,
    message: saysYear ? null : say.noYear(wanted),
    unit: main,
    unitAs: sender?.as ?? main,
    unitFrom: sender?.from ?? "row",
    rows: sent,
  };
}

/**
 * The row's own words, then those of its form or file. A centre calls its own heads «Ban Giám đốc» as well: such a
 * heading leaves the sender possible, and the staff list tells.
 */
function unitsOfRow(row: SentRow, sender: Sender | null, { finder }: IdentifyContext): readonly string[] {
  for (const words of row.unitWords) {
    const unit = finder.named(words);
    if (!unit) continue;
    const others = unit.unit.kind === "leadership" ? (sender?.units ?? []) : [];
    return [...new Set([unit.name, ...others])];
  }
  return sender?.units ?? [];
}

/** Whose a whole file is: what its forms say where they agree, its name, then the unit of most of its people. */
function senderOf(file: SentFile, context: IdentifyContext): Sender | null {
  const { finder } = context;
  const said = file.forms.flatMap((form) => senderOfForm(form, finder) ?? []);
  const units = new Set(said.flatMap(({ units: names }) => names));
  const [first] = said;
  if (first && (units.size === first.units.length || said.length === 1)) return first;
  const name = file.name.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "");
  const inName = finder.within(name);
  if (!first && inName.length === 1) return { units: inName.map((unit) => unit.name), as: name, from: "file" };
  const [most] = unitsOfPeople(file.rows, context);
  if (most !== undefined) return { units: [most], as: most, from: "people" };
  return first ?? null;
}

const STATED =
  /^\(?\s*(?:tên )?(?:đơn vị|phòng,? ban|bộ phận|cơ quan)(?: báo cáo| đăng ký| công tác)?\s*[:：]\s*(.+)$/iu;

/** What the lines above a table say, then its sheet's name. */
function senderOfForm(form: SentForm, finder: UnitFinder): Sender | null {
  for (const { text } of form.lines) {
    const stated = STATED.exec(text.normalize("NFC"))?.[1];
    const unit = stated === undefined ? null : finder.named(stated);
    if (unit) return { units: [unit.name], as: stated ?? "", from: "line" };
  }
  for (const as of ["letterhead", "title"] as const) {
    for (const line of form.lines) {
      if (line.as !== as) continue;
      const unit = finder.named(line.text);
      if (unit) return { units: [unit.name], as: line.text, from: as };
    }
  }
  for (const { text } of form.lines) {
    // The office's own name and the one above it say nothing of the unit.
    if (/^(?:sở|ubnd|ủy ban|uỷ ban|bộ)(?=\s)/iu.test(text)) continue;
    const within = finder.within(text);
    if (within.length > 0) return { units: within.map(({ name }) => name), as: text, from: "title" };
    const parts = text
      .split(/\s[-–—|]\s|[():]/u)
      .map((part) => finder.named(part))
      .filter((unit) => unit !== null);
    const [part] = parts;
    if (part) return { units: [part.name], as: text, from: "title" };
  }
  const whole = finder.named(form.sheet);
  const inSheet = whole ? [whole] : finder.within(form.sheet);
  return inSheet.length === 1 ? { units: inSheet.map(({ name }) => name), as: form.sheet, from: "sheet" } : null;
}

/** Units of the people by the staff list, the one of most of them first; only where they are most of the rows. */
function unitsOfPeople(rows: readonly SentRow[], { unitsOfName }: IdentifyContext): readonly string[] {
  const people = rows.filter(({ recipient }) => recipient === "individual");
  const votes = new Map<string, number>();
  for (const { name } of people) {
    const homes = unitsOfName.get(nameKey(name));
    if (homes?.size !== 1) continue;
    for (const home of homes) votes.set(home, (votes.get(home) ?? 0) + 1);
  }
  return [...votes].filter(([, count]) => count * 2 > people.length).map(([unit]) => unit);
}

/** Units that the file's people or words come near to, for the question. */
function likelyUnits(rows: readonly SentRow[], { unitsOfName, office }: IdentifyContext): readonly string[] {
  const homes = new Set(rows.flatMap(({ name }) => [...(unitsOfName.get(nameKey(name)) ?? [])]));
  const all = office.units.map(({ name }) => name);
  return homes.size > 0 ? all.filter((name) => homes.has(name)) : all;
}

function mostlyOurs(rows: readonly SentRow[], { unitsOfName }: IdentifyContext): boolean {
  const people = rows.filter(({ recipient }) => recipient === "individual");
  return people.filter(({ name }) => unitsOfName.has(nameKey(name))).length * 2 > people.length;
}

/** The unit the file speaks for: the one it names; of two the one with most rows, the leadership last. */
function mainUnit(sent: readonly SentBy[], sender: Sender | null, office: Office): string {
  const [only, ...more] = sender?.units ?? [];
  if (only !== undefined && more.length === 0) return only;
  const votes = new Map<string, number>();
  for (const { units } of sent) {
    for (const unit of units) {
      const isLeadership = office.units.find(({ name }) => name === unit)?.unit.kind === "leadership";
      votes.set(unit, (votes.get(unit) ?? 0) + (isLeadership ? 0 : 1));
    }
  }
  const order = office.units.map(({ name }) => name);
  const best = [...votes].sort(([one, ones], [two, twos]) => twos - ones || order.indexOf(one) - order.indexOf(two))[0];
  return best?.[0] ?? only ?? "";
}
