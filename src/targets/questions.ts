import type { Answer, Question } from "../domain/answer";
import type { WorkbookReading } from "../domain/check";
import type { TargetResult } from "../domain/targets/target-result";
import type { Population } from "../counting/population";
import { baseQuestions } from "./base-questions";
import { counted, people as peopleNoun, two } from "./wording";

/** What only she can settle about the figures, each asked once for the whole workbook. */
export function questionsAbout(
  results: readonly TargetResult[],
  population: Population,
  reading: WorkbookReading,
  answers: readonly Answer[],
  year: number,
): readonly Question[] {
  return [
    ...headcountQuestion(results, population, answers),
    ...unitsQuestion(results, population, answers),
    ...contractQuestion(results, population, answers),
    ...diplomaQuestions(population, reading),
    ...baseQuestions(results, year),
  ];
}

function headcountQuestion(
  results: readonly TargetResult[],
  { people }: Population,
  answers: readonly Answer[],
): readonly Question[] {
  const lacking = results.some(
    ({ target, status, numerator, denominator, assumes }) =>
      status === "unknown" &&
      // Where nobody is counted yet, a number to count them against settles nothing.
      numerator !== null &&
      (assumes.length > 0 ||
        (denominator === null &&
          (target.denominator?.kind === "staff" || target.denominator?.kind === "staff-and-contract"))),
  );
  if (!lacking || answers.some((answer) => answer.kind === "headcount" && answer.basis !== "units")) return [];
  const registered = people.filter((person) => person.registered).length;
  return [
    {
      id: "targets:headcount",
      cause: "headcount",
      at: null,
      sentence:
        registered === 0
          ? {
              vi: "Cơ quan có bao nhiêu CBCCVC? Chưa thấy danh sách người nào trong tệp.",
              en: "How many staff are there? No list of people was found in the file.",
            }
          : {
              vi: `Cơ quan có bao nhiêu CBCCVC? Biểu đăng ký ghi ${two(registered)} người; chưa rõ còn ai không có tên trong biểu.`,
              en: `How many staff are there? The registration form names ${counted(registered, peopleNoun).en}; others may not stand in it.`,
            },
      options:
        registered === 0
          ? []
          : [
              {
                id: "as-listed",
                label: {
                  vi: `Đúng ${two(registered)} người, biểu đã đủ`,
                  en: `Exactly ${String(registered)}, the form is complete`,
                },
                answer: { kind: "headcount", basis: "staff", value: registered },
              },
            ],
      typed: { of: "headcount", basis: "staff" },
    },
  ];
}

function unitsQuestion(
  results: readonly TargetResult[],
  { collectives }: Population,
  answers: readonly Answer[],
): readonly Question[] {
  const lacking = results.some(
    ({ target, status, denominator }) =>
      status === "unknown" &&
      denominator === null &&
      target.denominator?.kind === "units" &&
      target.denominator.called === undefined,
  );
  if (!lacking || answers.some((answer) => answer.kind === "headcount" && answer.basis === "units")) return [];
  const known = new Set(collectives.filter(({ kind }) => kind === "department").map(({ unit }) => unit)).size;
  return [
    {
      id: "targets:units",
      cause: "headcount",
      at: null,
      sentence: {
        vi: `Cơ quan có bao nhiêu phòng, đơn vị? Biểu đăng ký ghi ${two(known)} tập thể.`,
        en: `How many units are there? The registration form names ${String(known)} collectives.`,
      },
      options:
        known === 0
          ? []
          : [
              {
                id: "as-listed",
                label: { vi: `Đúng ${two(known)} phòng, đơn vị`, en: `Exactly ${String(known)} units` },
                answer: { kind: "headcount", basis: "units", value: known },
              },
            ],
      typed: { of: "headcount", basis: "units" },
    },
  ];
}

/** Asked only where the work of somebody suggests a contract and a target counts CBCCVC. */
function contractQuestion(
  results: readonly TargetResult[],
  { people }: Population,
  answers: readonly Answer[],
): readonly Question[] {
  if (answers.some(({ kind }) => kind === "all-are-staff")) return [];
  if (!results.some(({ target }) => target.denominator?.kind === "staff")) return [];
  const likely = people.filter(({ employment }) => employment === "likely-contract");
  if (likely.length === 0) return [];
  const names = likely
    .slice(0, 5)
    .map(({ name }) => name)
    .join(", ");
  const more = likely.length > 5 ? " …" : "";
  return [
    {
      id: "targets:contract",
      cause: "contract",
      typed: null,
      at: null,
      sentence: {
        vi: `Biểu không ghi ai là người lao động hợp đồng. ${two(likely.length)} người sau làm công việc hỗ trợ, phục vụ: ${names}${more}. Có tính vào CBCCVC của Kế hoạch không? Hiện đang tính cả.`,
        en: `The form does not say who is on contract. ${counted(likely.length, peopleNoun).en} in support work: ${names}${more}. Do they belong to the staff (CBCCVC) of the plan? They are counted for now.`,
      },
      options: [
        {
          id: "all-are-staff",
          label: { vi: "Tính cả, đều là CBCCVC", en: "Count them, all are staff" },
          answer: { kind: "all-are-staff", value: true },
        },
        {
          id: "on-contract",
          label: { vi: "Là NLĐ, không thuộc CBCCVC", en: "They are on contract and no CBCCVC" },
          answer: { kind: "all-are-staff", value: false },
        },
      ],
    },
  ];
}

/** One question per column «Bằng khen» whose level nobody can see; the answer is about the column. */
function diplomaQuestions({ people, collectives }: Population, { sheets }: WorkbookReading): readonly Question[] {
  const held = [...people, ...collectives].some((one) => one.held.some(({ award }) => award === "diploma-of-merit"));
  if (!held) return [];
  return sheets.flatMap(({ forms }) =>
    forms.flatMap((form) =>
      form.countedIn
        ? form.columns
            .filter(({ award }) => award === "diploma-of-merit")
            .map((column): Question => {
              const reading = { role: column.role, recipient: column.recipient, year: column.year };
              const at =
                form.headerRows === null ? null : { sheet: form.sheet, row: form.headerRows[1], column: column.column };
              return {
                id: `targets:diploma:${form.signature}:${column.name}`,
                cause: "level",
                at,
                typed: null,
                sentence: {
                  vi: `Cột «${column.header}» là Bằng khen của cấp nào? Chưa rõ thì không tính vào chỉ tiêu nào.`,
                  en: `Who grants the Diploma of Merit in the column “${column.header}”? Until it is said it counts for no target.`,
                },
                options: [
                  {
                    id: "provincial-diploma-of-merit",
                    label: { vi: "UBND tỉnh", en: "The provincial People's Committee" },
                    answer: {
                      kind: "column",
                      form: form.signature,
                      header: column.name,
                      reading: { ...reading, award: "provincial-diploma-of-merit" },
                    },
                  },
                  {
                    id: "ministerial-diploma-of-merit",
                    label: { vi: "Bộ, ban, ngành", en: "A ministry or branch" },
                    answer: {
                      kind: "column",
                      form: form.signature,
                      header: column.name,
                      reading: { ...reading, award: "ministerial-diploma-of-merit" },
                    },
                  },
                ],
              };
            })
        : [],
    ),
  );
}
