import type { Question } from "../../domain/answer";
import type { RowFate } from "../../domain/form/row-fate";
import type { Standing } from "../../domain/form/standing";
import type { RecipientKind } from "../../domain/recipient";
import type { Initiative, Task, Work } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { herWords } from "../../vocabulary/award-words";
import type { cellOf } from "../claims/line-cells";
import { nameOf } from "../claims/line-name";
import { unitTextOf } from "../claims/line-unit";
import type { RecognisedForm } from "../read-form";
import { readFigureRows } from "../claims/figure-rows";
import type { RegistrationLines } from "../claims/read-registration";
import { readRecipient } from "../claims/recipients";
import { sectionsOf } from "../rows/section-places";
import { AWAITS_DECISION, awaitsDecision } from "../rows/awaiting-decision";
import { type WaitingLine, notRefused, withdrawnFate, withdrawnLines, withdrawnQuestions } from "../rows/withdrawn";
import { awardedIn } from "../claims/awarded-lines";
import { type PastTitle, pastTitlesOf } from "../claims/past-titles";
import { type Decision, decisionOfLine } from "../standing/decision-of-line";
import { standingCounted } from "../standing/standing-counted";
import { type StaffDraft, initiativeOf, staffOf, taskOf, workOf } from "../claims/subjects";
import { titleYear } from "../kind/title-facts";

/** A past title with whose it is, before its keys are known. */
export interface PastDraft extends PastTitle, Decision {
  readonly form: RecognisedForm;
  readonly row: number;
  readonly kind: RecipientKind;
  readonly name: Sourced<string>;
  readonly unitText: Sourced<string> | null;
  readonly standing: Standing;
}

/** What the lines of all forms say, form by form. */
export interface Gathered {
  readonly registrations: { readonly form: RecognisedForm; readonly lines: RegistrationLines }[];
  readonly staff: StaffDraft[];
  readonly initiatives: Initiative[];
  readonly works: Work[];
  readonly tasks: Task[];
  readonly past: PastDraft[];
  readonly fates: Map<RecognisedForm, ReadonlyMap<number, RowFate>>;
  /** Lines of lists of results that wait for her word. */
  readonly questions: Question[];
}

/** Reads the lines of every form as its kind demands; those of registrations (`registered`) were read before. */
export function gather(
  recognised: readonly RecognisedForm[],
  registered: ReadonlyMap<RecognisedForm, RegistrationLines>,
  dateSystem: 1900 | 1904,
): Gathered {
  const gathered: Gathered = {
    registrations: [],
    staff: [],
    initiatives: [],
    works: [],
    tasks: [],
    past: [],
    fates: new Map(),
    questions: [],
  };
  for (const form of recognised) {
    const { sheet } = form.table;
    if (form.isMadeByUs) {
      gathered.fates.set(form, readFigureRows(form));
      continue;
    }
    const lines = registered.get(form);
    if (lines) {
      gathered.registrations.push({ form, lines });
      gathered.fates.set(form, lines.fates);
    } else {
      gathered.fates.set(form, readFigureRows(form));
    }
    const year = titleYear(form.form.title);
    const standing = form.form.kind === "awards" ? standingCounted(form) : null;
    const hers = herWords(form.answers);
    const pastColumns = form.form.columns.filter(({ role }) => role === "past-title");
    const withdrawn = form.form.kind === "awards" || form.form.kind === "history" ? withdrawnLines(form) : NONE;
    const waiting = new Map<RecipientKind, WaitingLine[]>();
    for (const place of sectionsOf(form)) {
      const line = { sheet, row: place.row, columns: form.form.columns, dateSystem };
      switch (form.form.kind) {
        case "staff": {
          const member = staffOf(line, unitTextOf(line, place.sections));
          if (member) gathered.staff.push(member);
          break;
        }
        case "initiatives": {
          addInitiative(gathered.initiatives, initiativeOf(line, unitTextOf(line, place.sections)), line);
          break;
        }
        case "works": {
          const work = workOf(line);
          if (work) gathered.works.push(work);
          break;
        }
        case "tasks": {
          const task = taskOf(line, place.sections[place.sections.length - 1]?.text ?? null);
          if (task) gathered.tasks.push(task);
          break;
        }
        case "history":
        case "awards":
        case "registration": {
          const initiative =
            form.form.kind === "registration" && sayLevels(form)
              ? initiativeOf(line, unitTextOf(line, place.sections))
              : null;
          if (initiative) gathered.initiatives.push(initiative);
          const isAwaiting = form.form.kind === "awards" && awaitsDecision(form, place.row);
          if (isAwaiting) setFate(gathered, form, place.row, AWAITS_DECISION);
          const columns = form.form.kind === "registration" ? pastColumns : form.form.columns;
          const name = columns.length === 0 ? null : nameOf(line);
          if (!name) break;
          const kind = readRecipient(
            sheet,
            place.row,
            name.value,
            place.sections.map(({ text }) => text),
            { columns: form.form.columns, title: form.titleWords },
          ).kind;
          const refused = withdrawn.get(place.row);
          if (refused?.awards.length === 0) {
            if (!refused.isClear) waiting.set(kind, [...(waiting.get(kind) ?? []), { ...refused, row: place.row }]);
            setFate(gathered, form, place.row, withdrawnFate(refused));
            break;
          }
          const decision = decisionOfLine(line, form);
          const by = decision.decidedBy?.text ?? "";
          const titles =
            form.form.kind === "awards"
              ? awardedIn(line, place, form, kind, by)
              : pastTitlesOf(line, { columns, hers }, kind, form.form.kind === "registration" ? null : year, by);
          const kept = refused ? notRefused(titles, refused, kind) : titles;
          if (refused && kept.length === 0 && titles.length > 0)
            setFate(gathered, form, place.row, withdrawnFate(refused));
          for (const title of kept)
            gathered.past.push({
              ...title,
              ...decision,
              form,
              row: place.row,
              kind,
              name,
              unitText: unitTextOf(line, place.sections),
              standing: isAwaiting ? "pending" : form.form.kind === "awards" ? (standing ?? "decided") : "past",
            });
          break;
        }
        case "targets":
        case "summary":
        case "other":
          break;
      }
    }
    gathered.questions.push(...withdrawnQuestions(form, waiting));
  }
  return gathered;
}

const NONE: ReturnType<typeof withdrawnLines> = new Map();

function setFate({ fates }: Gathered, form: RecognisedForm, row: number, fate: RowFate): void {
  fates.set(form, new Map([...(fates.get(form) ?? []), [row, fate]]));
}

/** A registration that says of every initiative at which level it is put forward holds the list of initiatives as well. */
function sayLevels({ form }: RecognisedForm): boolean {
  return ["initiative", "initiative-level"].every((wanted) => form.columns.some(({ role }) => role === wanted));
}

/** A line without a title of its own under a merged title names one more author. */
function addInitiative(
  initiatives: Initiative[],
  initiative: Initiative | null,
  line: Parameters<typeof cellOf>[0],
): void {
  if (initiative) {
    initiatives.push(initiative);
    return;
  }
  const before = initiatives[initiatives.length - 1];
  const author = nameOf(line);
  if (before && author && before.at.sheet === line.sheet.name)
    initiatives[initiatives.length - 1] = { ...before, authors: [...before.authors, author] };
}
