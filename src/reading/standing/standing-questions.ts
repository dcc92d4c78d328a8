import type { Question } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import { inSentence } from "../../domain/in-sentence";
import type { Standing } from "../../domain/form/standing";
import type { AwardId } from "../../domain/glossary/awards";
import { readMark } from "../../text/marks";
import { columnLetters } from "../../workbook/refs";
import { awardsNamed } from "../../vocabulary/award-words";
import type { RecognisedForm } from "../read-form";
import { markable } from "../claims/recipients";
import type { StandingGroup } from "./which-stands";

/** Columns that say the same titles at several stages and say them differently: which of them is counted, asked once. */
export function standingQuestions(forms: readonly RecognisedForm[]): readonly Question[] {
  return forms.flatMap((form) => {
    if (form.form.kind !== "registration") return [];
    const { rivals, foreign } = form.stages;
    const [stands, ...others] = rivals;
    const apart = stands === undefined ? 0 : rowsApart(form, stands, others);
    return [
      ...(stands === undefined || apart === 0 ? [] : [ask(form, stands, others, apart)]),
      ...foreign.map((column) => askForeign(form, column)),
    ];
  });
}

/** What others granted, beside what is registered: asked whether it is registered as well. */
function askForeign({ form, table: { sheet }, shaped }: RecognisedForm, { column, header, name }: Column): Question {
  const filled = shaped.filter(({ row, shape }) => shape.shape === "line" && sheet.text(row, column) !== "").length;
  const place = `${columnLetters(column)} («${header}»)`;
  const answer = (standing: Standing) => ({ kind: "standing" as const, form: form.signature, header: name, standing });
  return {
    id: `standing:${form.signature}:${name}`,
    cause: "standing",
    at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column } : null,
    sentence: {
      vi: `Cột ${place} có ${inSentence(filled)} ô ghi kết quả đã có, bên cạnh cột đăng ký. Hiện chưa tính cột này vào số đăng ký. Anh/chị có tính không?`,
      en: `Column ${place}: ${String(filled)} cells, results beside what is registered. They are not counted as registrations for now. Should they be?`,
    },
    options: [
      { id: "not-counted", label: { vi: "Không tính", en: "Not counted" }, answer: answer("none") },
      { id: "registered", label: { vi: "Tính là đăng ký", en: "Count as registered" }, answer: answer("registered") },
    ],
    typed: null,
  };
}

function rowsApart(form: RecognisedForm, stands: StandingGroup, others: readonly StandingGroup[]): number {
  return form.shaped.filter(({ row, shape }) => {
    if (shape.shape !== "line") return false;
    const own = saidIn(form, stands, row);
    return others.some((other) => saidIn(form, other, row) !== own);
  }).length;
}

/** The titles a row claims in the columns of one group, as one text. */
function saidIn({ table: { sheet } }: RecognisedForm, group: StandingGroup, row: number): string {
  const awards = group.columns.flatMap(({ role, award, column }): readonly AwardId[] => {
    if (role !== "mark") return awardsNamed(sheet.text(row, column)).map((named) => named.award);
    return award !== null && readMark(markable(sheet, row, column)) === "yes" ? [award] : [];
  });
  return [...new Set(awards)].sort().join();
}

function ask(
  { form }: RecognisedForm,
  stands: StandingGroup,
  others: readonly StandingGroup[],
  apart: number,
): Question {
  const groups = [stands, ...others];
  const [now, ...rest] = groups.map(({ columns }) => placeOf(columns));
  const list = (and: string) => [now, ...rest].join(and);
  return {
    id: `standing:${form.signature}`,
    cause: "standing",
    at: form.headerRows
      ? { sheet: form.sheet, row: form.headerRows[0], column: stands.columns[0]?.column ?? form.extent.left }
      : null,
    sentence: {
      vi: `Sheet «${form.sheet}»: cột ${list(" và cột ")} cùng ghi danh hiệu nhưng ${inSentence(apart)} dòng khác nhau. Hiện tính theo cột ${now ?? ""}. Anh/chị tính theo cột nào?`,
      en: `Sheet «${form.sheet}»: columns ${list(" and ")} name the same titles, ${String(apart)} rows differently. Column ${now ?? ""} is counted for now. Which one do you count?`,
    },
    options: groups.map(({ standing, columns }) => ({
      id: standing,
      label: { vi: `Theo cột ${placeOf(columns)}`, en: `As column ${placeOf(columns)} says` },
      answer: { kind: "standing", form: form.signature, header: columns[0]?.name ?? "", standing },
    })),
    typed: null,
  };
}

/** «E («Hội đồng xét › LĐTT»)»; of several columns under one head that head. */
function placeOf(columns: StandingGroup["columns"]): string {
  const [first] = columns;
  if (first === undefined) return "";
  const levels = first.header.split(" › ");
  const shared = levels.filter((level, at) => columns.every(({ header }) => header.split(" › ")[at] === level));
  return `${columnLetters(first.column)} («${(shared.length > 0 ? shared : levels).join(" › ")}»)`;
}
