import type { Answer, Question } from "../domain/answer";
import type { CheckRequest } from "../domain/check";
import type { GivenAnswer, RefusedAnswer } from "../domain/given-answer";
import { readYearBefore } from "../reading/read-year-before";
import { planFill } from "../reports/fill/plan-fill";
import { questionOf, withAnswer } from "./answer";
import { readAndMeasure } from "./read-and-measure";
import { typedAnswer } from "./typed-answer";

export interface Settled {
  readonly answers: readonly Answer[];
  readonly refused: readonly RefusedAnswer[];
}

/**
 * Gives answers to the questions of reading, targets and filling until nothing more can be given: an answer may bring
 * up a question whose answer is among them. Each is given once; what was remembered before gives way to it.
 */
export function settle(request: CheckRequest, given: readonly GivenAnswer[]): Settled {
  const refused: RefusedAnswer[] = [];
  let { answers } = request;
  let waiting = given;
  /** Takes what these questions ask for; says whether anything was. */
  const take = (asked: ReadonlyMap<string, Question>): boolean => {
    const now = waiting.filter(({ question }) => asked.has(question));
    waiting = waiting.filter((one) => !now.includes(one));
    for (const one of now) {
      const question = asked.get(one.question);
      const answer = question && answerOf(one, question);
      if (answer && "why" in answer) refused.push(answer);
      else if (answer) answers = withAnswer(answers, answer);
    }
    return now.length > 0;
  };
  /** Asks from the beginning, giving what is remembered in turn: an answer may have brought up what another settled. */
  const takeSettled = (): boolean => {
    let told: readonly Answer[] = [];
    for (;;) {
      const asked = questionsOf({ ...request, answers: told });
      if (take(asked)) return true;
      const next = answers.filter(
        (answer) => !told.includes(answer) && [...asked.values()].some((question) => isSettledBy(question, answer)),
      );
      if (next.length === 0) return false;
      told = [...told, ...next];
    }
  };
  let again = given.length > 0;
  while (again && waiting.length > 0) {
    again = take(questionsOf({ ...request, answers }));
    // A question that is settled already is not asked again; she may change her mind all the same.
    if (!again && request.answers.length > 0) again = takeSettled();
  }
  return {
    answers,
    refused: [...refused, ...waiting.map(({ question }): RefusedAnswer => ({ why: "unknown-question", question }))],
  };
}

function answerOf(given: GivenAnswer, { id, options, typed }: Question): Answer | RefusedAnswer {
  const known = options.map((option) => option.id);
  if ("option" in given) {
    const option = options.find((one) => one.id === given.option);
    return option?.answer ?? { why: "unknown-option", question: id, option: given.option, known };
  }
  if (typed === null) return { why: "nothing-to-type", question: id, known };
  return typedAnswer(typed, given.value) ?? { why: "impossible-value", question: id, value: given.value };
}

function isSettledBy({ options, typed }: Question, answer: Answer): boolean {
  if (options.some((option) => questionOf(option.answer) === questionOf(answer))) return true;
  const number = numberIn(answer);
  const same = typed === null || number === null ? null : typedAnswer(typed, number);
  return same !== null && questionOf(same) === questionOf(answer);
}

/** The number that was typed, if one was. */
function numberIn(answer: Answer): number | null {
  switch (answer.kind) {
    case "headcount":
      return answer.value;
    case "form-year":
      return answer.year;
    case "base":
      return answer.base?.kind === "typed" ? answer.base.value : null;
    default:
      return null;
  }
}

/** Everything that is asked with these answers given, by id. */
function questionsOf(request: CheckRequest): ReadonlyMap<string, Question> {
  const { figures, prepared } = readAndMeasure(request);
  const { reading, targets, year, stage } = figures;
  const { snapshot, answers } = request;
  const before = readYearBefore(snapshot, reading, request);
  const fill = planFill({ snapshot, reading, before, targets, year, stage, answers, locale: "vi", planId: "" });
  return new Map(
    [...fill.questions, ...prepared.reading.questions, ...figures.questions].map((question) => [question.id, question]),
  );
}
