import type { Question } from "../domain/answer";
import type { CheckRequest, CheckResult, WorkbookReading } from "../domain/check";
import { askedOnce } from "../domain/asked-once";
import { regimeById, regimeFor } from "../domain/regimes/regime-for";
import type { TargetResult } from "../domain/targets/target-result";
import { localRules, type LocalRules } from "./local-rules";
import { readTargets, targetsOrDefault } from "../reading/targets/read-targets";
import { readWorkbook } from "../reading/read-workbook";
import { weighsAsTwo } from "../targets/counted-as-two";
import { measurePrepared, prepare, type Prepared } from "../targets/measure";

/** In a list of so few one person more is seen in every figure: five in a hundred. */
const FEW_PEOPLE = 20;

/**
 * Without the questions about one name in two units that counts as one person, where two would be seen in no figure: that
 * is told with both places by the rule «Mỗi người đăng ký một lần».
 */
function worthAsking({ questions, register }: WorkbookReading, results: readonly TargetResult[]): readonly Question[] {
  if (register.people.length < FEW_PEOPLE) return questions;
  const people = new Map(register.people.map((person) => [person.key, person]));
  return questions.filter(({ options }) =>
    options.every(({ answer }) => {
      if (answer.kind !== "same-person") return true;
      const [one, other] = [people.get(answer.one), people.get(answer.other)];
      const counted = one ?? other;
      return counted === undefined || (one !== undefined && other !== undefined) || weighsAsTwo(counted, results);
    }),
  );
}

/**
 * A check without its findings: what an answer can change, at a fraction of the cost. The reading in `figures` asks only
 * what its answers would be seen in; the one in `prepared` all it would like to know.
 */
export interface Measured {
  readonly figures: Omit<CheckResult, "findings">;
  readonly local: LocalRules;
  readonly prepared: Prepared;
}

/** Sheet cells to register, targets and questions. */
export function readAndMeasure(request: CheckRequest): Measured {
  const { snapshot, today, waivers } = request;
  const reading = readWorkbook(snapshot, { answers: request.answers, today });
  const year = request.year ?? reading.register.year?.value ?? Number(today.slice(0, 4));
  const local = localRules(request, request.regime === null ? regimeFor(year) : regimeById(request.regime), year);
  const { regime, overlay, answers } = local;
  const stage = request.stage ?? "registration";
  const stated = readTargets(snapshot, reading, answers, year);
  const targets = targetsOrDefault(stated, snapshot, reading);
  const { register } = reading;
  const prepared = prepare({
    register,
    reading,
    targets,
    regime,
    overlay,
    stage,
    today,
    answers,
    waivers,
    year,
  });
  const { counted, results, contradictions, questions } = measurePrepared(prepared);
  const asked = worthAsking(reading, results);
  return {
    figures: {
      fileName: request.fileName,
      year,
      regime: regime.id,
      recruitMonths: regime.recruitMonths.value,
      stage,
      today,
      reading: { ...reading, questions: asked },
      counted,
      targets: results,
      contradictions,
      questions: askedOnce([...asked, ...stated.questions, ...questions]),
    },
    local,
    prepared,
  };
}
