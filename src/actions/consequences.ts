import type { Answer, Question } from "../domain/answer";
import type { Locale } from "../domain/bilingual";
import type { CheckRequest, CheckResult } from "../domain/check";
import type { FigureChange, FigureValue, WeighedOption, WeighedQuestion } from "../domain/consequence";
import { bareValue } from "../workbook/cell-content";
import type { WorkbookSnapshot } from "../workbook/grid";
import { toFullA1 } from "../workbook/refs";
import type { CellContent } from "../workbook/write-plan";
import { withAnswer } from "./answer";
import { changesBetween, figuresOf } from "./check-figures";
import type { Followed } from "./checked";
import { previewFill } from "./fill";
import type { FillPreview } from "./fill-preview";
import { readAndMeasure } from "./read-and-measure";

/**
 * How many cells are read again for the sake of consequences, all options together. Every option is one more reading of
 * the whole workbook: an ordinary file (5.000 cells) has room for 400 options, and one of a million cells still answers
 * in a few seconds instead of minutes. Counted in cells and not in time, so that the same file gives the same answer.
 */
export const MOST_CELLS_READ_AGAIN = 2_000_000;

/** For a card on the screen, which somebody waits for while the next check waits behind it. */
const MOST_CELLS_FOR_A_CARD = 500_000;

/** Whether a question's options can all be tried in what room is left; takes the room that they need. */
function roomIn(snapshot: WorkbookSnapshot, most: number): (question: Question) => boolean {
  const cells = snapshot.sheets.reduce((sum, { values }) => sum + values.reduce((of, row) => of + row.length, 0), 0);
  let left = most;
  return ({ options }) => {
    const needed = cells * options.length;
    if (needed > left) return false;
    left -= needed;
    return true;
  };
}

/** Every option of every question with what it changes. A question has room for all its options or for none. */
function weighed(
  snapshot: WorkbookSnapshot,
  questions: readonly Question[],
  most: number,
  changesWith: (answer: Answer) => readonly FigureChange[],
): readonly WeighedQuestion[] {
  const hasRoom = roomIn(snapshot, most);
  return questions.map((question) => {
    const isTried = hasRoom(question);
    return {
      ...question,
      options: question.options.map((option) => ({ ...option, changes: isTried ? changesWith(option.answer) : null })),
    };
  });
}

/** What every option of these questions would change in the check's figures. */
export function weigh(
  request: CheckRequest,
  result: Pick<CheckResult, "reading" | "targets">,
  questions: readonly Question[],
  most = MOST_CELLS_READ_AGAIN,
): readonly WeighedQuestion[] {
  const before = figuresOf(result);
  return weighed(request.snapshot, questions, most, (answer) => {
    const { figures } = readAndMeasure({ ...request, answers: withAnswer(request.answers, answer) });
    return changesBetween(before, figuresOf(figures));
  });
}

/** What every option of a filling's questions would change: cells of her forms, «Biểu tổng hợp!C9», as they would be. */
export function weighFill(
  checked: Followed,
  questions: readonly Question[],
  locale: Locale,
  most = MOST_CELLS_READ_AGAIN,
): readonly WeighedQuestion[] {
  if (questions.length === 0) return [];
  const { request } = checked;
  const before = cellsOf(previewFill(checked, locale, ""));
  return weighed(request.snapshot, questions, most, (answer) => {
    const answered = { ...request, answers: withAnswer(request.answers, answer) };
    const { figures } = readAndMeasure(answered);
    const after = previewFill({ ...checked, request: answered, result: { ...checked.result, ...figures } }, locale, "");
    return changesBetween(before, cellsOf(after));
  });
}

/** The options of one question with what they change, whatever it is about: for a card that is shown. */
export function weighOne(checked: Followed, question: Question, locale: Locale): readonly WeighedOption[] {
  const { request, result } = checked;
  const isOfFilling = question.cause.startsWith("fill-");
  const most = MOST_CELLS_FOR_A_CARD;
  const [one] = isOfFilling ? weighFill(checked, [question], locale, most) : weigh(request, result, [question], most);
  return one?.options ?? [];
}

function cellsOf({ plan }: Pick<FillPreview, "plan">): ReadonlyMap<string, FigureValue> {
  return new Map(plan.writes.map(({ ref, content }) => [toFullA1(ref), figureIn(content)]));
}

function figureIn(content: CellContent): FigureValue {
  const value = bareValue(content);
  return typeof value === "boolean" ? String(value) : value;
}
