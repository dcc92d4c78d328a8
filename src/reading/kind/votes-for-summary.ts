import type { Column } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import { awardsNamed } from "../../vocabulary/award-words";
import { type ColumnContent, countOf, shareOf } from "../../layout/column-content";
import { type ColumnFacts, contentVote } from "./column-facts";
import type { Vote } from "./form-kind-vote";
import { plain } from "../../text/plain";
import { SUMMARY_OF } from "./title-votes";

/** Figures made from other lists: units down, titles across. */
export function summaryVotes(facts: ColumnFacts): readonly Vote[] {
  const { withRole, names, people, numbers, named, claimed, figures, awardFigures, personalMarks, columns, title } =
    facts;
  const votes: Vote[] = [];
  const vote = (...said: Parameters<typeof contentVote>) => votes.push(contentVote(...said));

  // Units down, titles of people across: such a table can only hold numbers of people.
  const unitsDown = named > 0 && people < named * 0.2;
  if (awardFigures.length >= 2 && people === 0)
    vote(
      "summary",
      3.5,
      "Các cột danh hiệu ghi số lượng, không ghi dấu của từng người.",
      "The title columns hold numbers, not marks of single people.",
    );
  if (unitsDown && personalMarks.length >= 2 && claimed.every((content) => countOf(content, "mark", "award") === 0))
    vote(
      "summary",
      // «Nơi công tác cũ | Số người | LĐTT | CSTĐCS»: the column before the titles says what theirs are for.
      withRole("headcount").length > 0 ? 6 : 2.5,
      "Hàng là đơn vị, cột là danh hiệu của cá nhân: chỉ có thể ghi số người.",
      "Rows are units and columns are titles of people: only numbers can stand there.",
    );
  if (figures.length >= 2 && figures.length >= columns.length * 0.4 && people === 0)
    vote("summary", 1.5, "Phần lớn các cột là số liệu.", "Most columns are figures.");
  if (names.length === 0 && withRole("title", "award", "title-or-award").length === 1 && figures.length >= 2)
    vote(
      "summary",
      3,
      "Hàng là danh hiệu, hình thức khen thưởng; cột là số lượng.",
      "Rows are titles and awards, columns are numbers.",
    );

  if (withRole("target-label").length > 0 && withRole("figure", "share", "assessment").length >= 2)
    vote(
      "summary",
      2.5,
      "Cạnh chỉ tiêu có cột số lượng, tỷ lệ, đánh giá để đối chiếu.",
      "Beside the targets stand columns of numbers, shares and an assessment.",
    );
  const blank = claimed.length > 0 && claimed.every((content) => shareOf(content, "mark", "award", "code", "id") === 0);
  if (blank && people === 0 && SUMMARY_OF.test(title))
    vote(
      "summary",
      4,
      "Biểu tổng hợp: mỗi dòng là một đơn vị, chưa điền hoặc chỉ ghi số.",
      "A summary: each line is a unit, not filled in yet or holding numbers alone.",
    );
  if (explainsCodes(facts))
    vote(
      "other",
      12,
      "Mỗi dòng là một mã và tên danh hiệu, hình thức khen thưởng: bảng giải thích mã.",
      "Each line is a code and the title it stands for: the list that explains the codes.",
    );
  // A level set for each unit or title stands where its number would: such a table is not there to be filled in.
  else if (!facts.aims && listsTitles(facts))
    vote(
      "summary",
      9,
      "Mỗi dòng là một danh hiệu, hình thức khen thưởng; không có tên người hay tập thể nào.",
      "Each line is a title or award; nobody is named.",
    );
  if (!facts.aims && countsByUnit(facts))
    vote(
      "summary",
      9,
      "Mỗi dòng là một đơn vị, các cột bên cạnh chỉ để ghi số lượng, tỷ lệ.",
      "Each line is a unit; the columns beside it hold numbers and shares.",
    );
  // Under «Tập thể» and «Cá nhân» stand numbers of them, no names and no marks.
  const isMarked = claimed.some((content) => countOf(content, "mark") > 0);
  if (named === 0 && !isMarked && (numbers > 0 || SUMMARY_OF.test(title)))
    vote(
      "summary",
      5,
      "Dưới «Tập thể», «Cá nhân» ghi số lượng hoặc để trống, không ghi tên.",
      "Under the heads of collectives and people stand numbers or nothing, no names.",
    );
  return votes;
}

/** Down the table stand titles, each once, and nobody's name beside them. */
function listsTitles({ contents, contentOf, withRole, names, named, people }: ColumnFacts): boolean {
  const titles = withRole("title", "award", "title-or-award").flatMap((column) => contentOf(column) ?? []);
  const isNamed = named > 0 && names.some((column) => column.role !== "unit" || namesUnits(contentOf(column)));
  // A few awards here and there beside other columns are what some of the lines are proposed for.
  const lines = Math.max(...contents.map(({ filled }) => filled));
  return (
    people === 0 &&
    !isNamed &&
    contents.every((content) => countOf(content, "person") === 0) &&
    titles.some(
      (content) =>
        content.filled >= Math.max(3, lines * 0.6) &&
        countOf(content, "award") >= content.filled * 0.6 &&
        content.texts.filter((text) => isStatement(text)).length * 2 < content.filled &&
        new Set(content.texts).size >= content.filled * 0.6,
    )
  );
}

/** «Mã | Tên danh hiệu | Đang dùng»: what codes stand for, and no number of anybody. */
function explainsCodes(facts: ColumnFacts): boolean {
  const { withRole, contentOf, contents, columns } = facts;
  const codes = withRole("award-code").flatMap((column) => contentOf(column) ?? []);
  const isUnique = codes.some(({ filled, texts }) => filled >= 2 && new Set(texts).size === filled);
  if (areDefinitions(facts)) return true;
  return (
    isUnique &&
    listsTitles(facts) &&
    contents.every(({ largest, isSequence }, at) => {
      const column = columns[at];
      const isCodes = column?.role === "award-code" || column?.role === "number";
      return isCodes || isSequence || (largest <= 1 && !COUNTS.test(plain(column?.header ?? "")));
    })
  );
}

/** «L1 | Lao động tiên tiến» in every line, code and title each once; other lists of codes may stand beside. */
function areDefinitions({ contents, title }: ColumnFacts): boolean {
  if (/\b(?:dang ky|de nghi)\b/.test(title) || contents.some((content) => countOf(content, "person") > 0)) return false;
  const areOnce = ({ filled, texts }: ColumnContent) => filled >= 4 && new Set(texts).size === filled;
  const codes = contents.filter((content) => areOnce(content) && content.texts.every((text) => CODE.test(text)));
  return contents.some(
    (content) =>
      areOnce(content) &&
      countOf(content, "award") === content.filled &&
      codes.some(({ column, filled }) => Math.abs(column - content.column) === 1 && filled === content.filled),
  );
}

const CODE = /^\p{L}{1,4}[.-]?\d{1,4}$/u;

/** A unit in most lines, each once: whoever stands there has the title beside it. */
function namesUnits(content: ColumnContent | undefined): boolean {
  if (content === undefined || content.filled < 2) return false;
  return countOf(content, "unit") >= content.filled * 0.6 && new Set(content.texts).size >= content.filled * 0.9;
}

/** «05 Chiến sĩ thi đua cơ sở», «Trên 90% … đạt Lao động tiên tiến»: how much is asked, not the name of a title. */
function isStatement(text: string): boolean {
  return /\d ?%|\d+ \p{L}/u.test(text);
}

/** «Đơn vị | Số người đăng ký | Tỷ lệ» under the heading of one title: numbers of people, filled in or not yet. */
function countsByUnit({ withRole, contentOf, names, people, named, claims, columns, title }: ColumnFacts): boolean {
  if (people > 0 || named === 0 || claims.length > 0 || !names.some(isOfUnits)) return false;
  // What only collectives can have, their list may claim: «Tổng số người» beside them is their size.
  const awards = awardsNamed(title).flatMap(({ award }) => glossaryEntry(award)?.recipients ?? []);
  if (awards.length > 0 && awards.every((recipient) => recipient === "collective")) return false;
  const beside = columns.filter(
    (column) => !names.includes(column) && column.role !== "number" && column.role !== "remarks",
  );
  const counts = beside.filter(({ header }) => COUNTS.test(plain(header)));
  return (
    counts.length > 0 &&
    withRole("position", "birth-date", "initiative", "grade").length === 0 &&
    beside.every((column) => {
      const content = contentOf(column);
      return (
        content === undefined ||
        shareOf(content, "number", "text-number", "percent", "nothing") === 1 ||
        content.filled === 0
      );
    })
  );
}

const COUNTS = /^(?:so (?:luong|nguoi|dang ky|luot|ca nhan|tap the|lan|dat)|sl\b|tong so dang ky)/;

function isOfUnits({ role, header }: Column): boolean {
  return role === "unit" || /don vi|phong|khoa|to\b|bo phan|co quan|truong|xa\b|doi\b|tram\b/.test(plain(header));
}
