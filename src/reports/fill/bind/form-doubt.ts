import type { Bilingual } from "../../../domain/bilingual";
import { isShortFormOf } from "../../../units/short-forms";
import { wordsOf } from "../../../units/unit-words";
import type { Facts } from "../facts";
import { titleFacets } from "../meaning/form-title";
import { headFacets } from "../meaning/head-facets";
import { standingsIn } from "../meaning/label-facets";
import { yearInWords, yearOtherThan } from "../meaning/narrowing";
import type { Table } from "../read-table/table";
import { lineLabels } from "../read-table/line-labels";
import { tableLexicon } from "../vocabulary/lexicon";
import { folded } from "../words";
import { isDraftSheet } from "../draft-sheet";
import { noteDoubt } from "./note-doubt";
import { namesAddressee } from "./addressee";
import type { BindInput } from "./bound-table";
import { asked, doubtOfWords, leaveIt, type Doubting, type FormDoubt } from "./form-question";
import { FILL_IT, formKey, formOfYearKey, toldSources, WHOLE_FORM } from "./form-keys";

/** What her forms may be: a draft, another year's, of results that the file does not hold, or more than we understand. */
export function formDoubt(table: Table, input: BindInput, isNamed = false): FormDoubt | null {
  for (const doubt of [draftDoubt, yearDoubt, standingDoubt, ...(isNamed ? [] : [wordsDoubt, noteDoubt])]) {
    const found = doubt(table, input);
    if (found !== null && found !== "settled") return found;
  }
  return null;
}

/** «bản nháp», «không dùng», «TH (2)» */
const draftDoubt: Doubting = (table, { answers, sheets }) => {
  if (!isDraftSheet(table.grid.name, sheets)) return null;
  const told = toldSources(answers, table).get(WHOLE_FORM);
  if (told === FILL_IT) return "settled";
  const { name } = table.grid;
  const why: Bilingual = {
    vi: `Biểu «${name}» có vẻ là bản nháp hoặc bản sao nên để nguyên.`,
    en: `The sheet “${name}” looks like a draft or a copy, so it is left as it is.`,
  };
  if (told === null) return { why, question: null };
  const form = formKey(table);
  return {
    why,
    question: asked(
      table,
      `fill-form:${form}:draft`,
      {
        vi: `Biểu «${name}» có vẻ là bản nháp hoặc bản sao nên chưa điền. Anh/chị có điền biểu này không?`,
        en: `The sheet “${name}” looks like a draft or a copy, so it is not filled in. Should it be?`,
      },
      [
        { id: "leave", label: leaveIt, answer: { kind: "binding", form, cell: WHOLE_FORM, source: null } },
        {
          id: "fill",
          label: { vi: "Điền biểu này", en: "Fill it in" },
          answer: { kind: "binding", form, cell: WHOLE_FORM, source: FILL_IT },
        },
      ],
    ),
  };
};

/** Last year's copy beside this year's registrations. */
const yearDoubt: Doubting = (table, { answers, facts }) => {
  const form = formOfYearKey(table);
  const told = answers.find((answer) => answer.kind === "form-year" && answer.form === form);
  const said = told?.kind === "form-year" ? [{ from: told.year, to: told.year }] : titleFacets(table).years;
  const other = yearOtherThan(facts.year, said);
  if (other === null || facts.year === null) return told === undefined ? null : "settled";
  const theirs = yearInWords(other);
  const ours = yearInWords({ from: facts.year, to: facts.year });
  const { name } = table.grid;
  const why: Bilingual = {
    vi: `Biểu «${name}» ghi ${theirs}, biểu đăng ký trong tệp là ${ours} nên để nguyên.`,
    en: `The sheet “${name}” is about ${String(other.to)} and the registration about ${String(facts.year)}, so it is left as it is.`,
  };
  const isSource = [...facts.lastYear.figures.values()].some(({ cell }) => cell.sheet === name);
  if (told !== undefined || isSource) return { why, question: null };
  return {
    why,
    question: asked(
      table,
      `fill-form:${form}:year`,
      {
        vi: `Biểu «${name}» ghi ${theirs}, biểu đăng ký trong tệp là ${ours} nên chưa điền. Biểu này của năm nào?`,
        en: `The sheet “${name}” is about ${String(other.to)}, the registration in this file about ${String(facts.year)}, so it is not filled in. Which year is the sheet about?`,
      },
      [
        {
          id: "leave",
          label: { vi: `Của ${theirs}, để nguyên`, en: `${String(other.to)}: leave it as it is` },
          answer: { kind: "form-year", form, year: other.to },
        },
        {
          id: "this-year",
          label: {
            vi: `Của ${ours}, điền theo biểu đăng ký`,
            en: `${String(facts.year)}: fill it in from the registration`,
          },
          answer: { kind: "form-year", form, year: facts.year },
        },
      ],
    ),
  };
};

/** «KẾT QUẢ …» where the file holds registrations only. */
const standingDoubt: Doubting = (table, { answers, facts }) => {
  const said = titleFacets(table).standing;
  if (said === null || isHeld(said, facts) || columnsSayIt(table)) return null;
  const form = formKey(table);
  const told = answers.find((answer) => answer.kind === "standing" && answer.form === form && answer.header === null);
  if (told?.kind === "standing" && (told.standing === "registered" || told.standing === "proposed")) return "settled";
  const { name } = table.grid;
  const what: Bilingual =
    said === "decided"
      ? { vi: "kết quả được công nhận", en: "what was decided" }
      : { vi: "kết quả xét của Hội đồng", en: "what the council decided" };
  const why: Bilingual = {
    vi: `Biểu «${name}» là biểu ${what.vi}, tệp mới có số đăng ký nên để nguyên.`,
    en: `The sheet “${name}” is about ${what.en}, and the file holds registrations only, so it is left as it is.`,
  };
  if (told !== undefined) return { why, question: null };
  return {
    why,
    question: asked(
      table,
      `fill-form:${form}:standing`,
      {
        vi: `Biểu «${name}» là biểu ${what.vi}, tệp mới có số đăng ký nên chưa điền. Anh/chị có lấy số đăng ký vào biểu này không?`,
        en: `The sheet “${name}” is about ${what.en}, and the file holds registrations only, so it is not filled in. Should it take the registrations?`,
      },
      [
        { id: "leave", label: leaveIt, answer: { kind: "standing", form, header: null, standing: "decided" } },
        {
          id: "registered",
          label: { vi: "Lấy số đăng ký", en: "Take the registrations" },
          answer: { kind: "standing", form, header: null, standing: "registered" },
        },
      ],
    ),
  };
};

function isHeld(said: NonNullable<ReturnType<typeof titleFacets>["standing"]>, { titles }: Facts): boolean {
  if (said === "registered" || said === "proposed" || said === "attained") return true;
  return (said === "decided" || said === "council") && titles[said].length > 0;
}

/** «Đăng ký | Hội đồng xét | Kết quả»: then each column is read by its own head. */
function columnsSayIt({ columns }: Table): boolean {
  return columns.some(({ path }) =>
    path.some((text) => [...standingsIn(text, tableLexicon)].some((standing) => standing !== "attained")),
  );
}

/** «TỔNG HỢP ĐĂNG KÝ ĐỢT 1», «… KHEN CHUYÊN ĐỀ»: the whole form is narrowed by words that we cannot follow. */
const wordsDoubt: Doubting = (table, input) => {
  const { facts } = input;
  const { leftover, foreign, lastYear } = titleFacets(table, facts.lexicon.wordings);
  const narrowing = [
    ...(foreign === null || isSaidBelow(foreign, table) ? [] : [foreign]),
    ...(lastYear === null || isOfTwoYears(table, facts) ? [] : [lastYear]),
  ];
  const said = leftover.filter((words) => !namesAddressee(words, table) && !namesOwnBody(words, table, facts));
  const { name } = table.grid;
  return doubtOfWords(table, input, [...said, ...narrowing], (words) => ({
    why: {
      vi: `Chưa hiểu «${words}» trong tên biểu «${name}» nên để trống.`,
      en: `“${words}” in the title of the sheet “${name}” is not understood, so it is left empty.`,
    },
    sentence: {
      vi: `Biểu «${name}»: chưa hiểu «${words}» trong tên biểu nên chưa điền. Biểu này có lấy hết số đăng ký trong tệp không?`,
      en: `Sheet “${name}”: “${words}” in its title is not understood, so it is not filled in. Does it take all registrations of this file?`,
    },
  }));
};

/** «SỐ LIỆU ĐĂNG KÝ CỦA SỞ CÔNG THƯƠNG»: the name of the body whose registrations the file holds. */
function namesOwnBody(words: string, { titles, sheetTitles }: Table, { register }: Facts): boolean {
  const own = register.organisation;
  if (own === null) return false;
  return [...titles, ...sheetTitles].some((line) => {
    const at = line.indexOf(words);
    const before = at === -1 ? [] : (line.slice(0, at).match(/[\p{L}\p{N}]+/gu) ?? []);
    const names = [1, 2, 3].map((count) => [...before.slice(-count), words].join(" "));
    return before.length > 0 && names.some((name) => isShortFormOf(wordsOf(name), wordsOf(own.value)));
  });
}

/** «… CÔNG TRẠNG VÀ CHUYÊN ĐỀ» over a column or a line of each: then these are read by their own words. */
function isSaidBelow(words: string, table: Table): boolean {
  const wanted = folded(words);
  const texts = [...table.columns.flatMap(({ path }) => path), ...lineLabels(table)];
  return texts.some((text) => ` ${folded(text)} `.includes(` ${wanted} `));
}

/** «… VÀ NĂM TRƯỚC» over a column of the year before. */
function isOfTwoYears({ columns }: Table, facts: Facts): boolean {
  return columns.some(({ path }) => {
    const facets = headFacets(path, null, facts);
    return facets.lastYear !== null || yearOtherThan(facts.year, facets.years) !== null;
  });
}
