import type { Answer, Question } from "../../domain/answer";
import type { Unit } from "../../domain/register/register";
import type { Target } from "../../domain/targets/target";
import { matchList } from "../../units/match-list";
import { folded } from "../../text/fold";
import { plain } from "../../text/plain";
import type { PlanOfSheet } from "./plan-of-sheet";

export interface PlansRead {
  readonly plans: readonly PlanOfSheet[];
  readonly targets: readonly Target[];
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly year: number | null;
}

/** What the plans leave open: lines, units, years, and tables of which nothing was understood; each asked once. */
export function questionsAboutPlans({ plans, targets, units, answers, year }: PlansRead): readonly Question[] {
  return [
    ...plans.flatMap((plan) => unreadQuestion(plan)),
    ...plans.flatMap((plan) => yearQuestion(plan, year)),
    ...unitQuestions(targets, units, answers),
    ...targets.flatMap((target) => lineQuestion(target, answers)),
  ];
}

function unreadQuestion({ sheet, form, targets }: PlanOfSheet): readonly Question[] {
  if (targets.length > 0) return [];
  return [
    {
      id: `targets:not-read:${form}`,
      cause: "form-kind",
      typed: null,
      at: { sheet, row: 1, column: 1 },
      sentence: {
        vi: `Sheet «${sheet}» có vẻ là chỉ tiêu nhưng chương trình chưa hiểu dòng nào, nên chưa đối chiếu chỉ tiêu. Anh/chị xem giúp: đây có phải bảng chỉ tiêu không?`,
        en: `The sheet “${sheet}” seems to hold targets, but none of its lines was understood, so no target is measured. Is it a table of targets?`,
      },
      options: [
        {
          id: "no-targets",
          label: { vi: "Không phải chỉ tiêu, bỏ qua", en: "No targets, pass it over" },
          answer: { kind: "form-kind", form, formKind: "other" },
        },
      ],
    },
  ];
}

function yearQuestion({ sheet, form, targets }: PlanOfSheet, year: number | null): readonly Question[] {
  const [first] = targets;
  if (first?.doubt?.kind !== "other-year" || year === null) return [];
  const about = String(first.doubt.year);
  return [
    {
      id: `targets:year:${form}`,
      cause: "year",
      typed: null,
      at: first.source,
      sentence: {
        vi: `Chỉ tiêu ở sheet «${sheet}» ghi năm ${about}, các biểu là của năm ${String(year)}. Có dùng cho năm ${String(year)} không?`,
        en: `The targets on the sheet “${sheet}” are of ${about}, the forms are of ${String(year)}. Do they hold for ${String(year)}?`,
      },
      options: [
        {
          id: "this-year",
          label: { vi: `Dùng cho năm ${String(year)}`, en: `They hold for ${String(year)}` },
          answer: { kind: "form-year", form, year },
        },
        {
          id: "leave",
          label: { vi: `Là của năm ${about}, không dùng`, en: `Of ${about}, not used` },
          answer: { kind: "form-year", form, year: first.doubt.year },
        },
      ],
    },
  ];
}

/** Names of a list that found no unit, each with the units that are still free. */
function unitQuestions(
  targets: readonly Target[],
  units: readonly Unit[],
  answers: readonly Answer[],
): readonly Question[] {
  const open = targets.filter(({ doubt }) => doubt?.kind === "unit");
  const words = [...new Set(open.flatMap(({ doubt }) => (doubt?.kind === "unit" ? [doubt.words] : [])))];
  const taken = new Set(targets.flatMap(({ scope }) => (scope.unit === null ? [] : [scope.unit])));
  const match = matchList(words, units, answers);
  return words.map((name): Question => {
    const close = match(name);
    const free = units.filter(({ key, kind }) => kind === "department" && !taken.has(key));
    const candidates = close.kind === "ask" ? close.candidates : free.slice(0, 4);
    const key = folded(name);
    return {
      id: `targets:unit:${plain(name)}`,
      cause: "unit",
      typed: null,
      at: open.find(({ doubt }) => doubt?.kind === "unit" && doubt.words === name)?.source ?? null,
      sentence: {
        vi: `Chỉ tiêu ghi «${name}», biểu đăng ký không có đơn vị nào tên như vậy. Là đơn vị nào?`,
        en: `The targets name “${name}”, and no unit of the registration form has that name. Which one is it?`,
      },
      options: candidates.map((unit) => ({
        id: unit.key,
        label: { vi: unit.name, en: unit.name },
        answer: { kind: "same-unit", one: key, other: unit.key, same: true },
      })),
    };
  });
}

function lineQuestion({ notUnderstood, source, id, label }: Target, answers: readonly Answer[]): readonly Question[] {
  const key = plain(label);
  if (notUnderstood === null || answers.some((answer) => answer.kind === "base" && answer.target === key)) return [];
  return [
    {
      id: `targets:not-understood:${id}`,
      cause: "base",
      typed: null,
      at: source,
      sentence: {
        vi: `Chưa hiểu dòng «${notUnderstood}» tính từ số liệu nào, nên tạm coi là dòng anh/chị tự xác nhận. Anh/chị xem giúp.`,
        en: `It is not clear what the line “${notUnderstood}” is counted from, so it is taken as one that you attest. Please have a look.`,
      },
      options: [
        {
          id: "attested",
          label: { vi: "Đúng, cơ quan tự xác nhận", en: "Right, it is attested by hand" },
          answer: { kind: "base", target: key, base: null },
        },
      ],
    },
  ];
}
