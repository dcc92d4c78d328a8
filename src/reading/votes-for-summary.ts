import { countOf, shareOf } from "./column-content";
import { type ColumnFacts, contentVote } from "./column-facts";
import type { Vote } from "./form-kind-vote";
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
      2.5,
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
