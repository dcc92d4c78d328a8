import { shareOf } from "../../layout/column-content";
import { type ColumnFacts, contentVote } from "./column-facts";
import type { Vote } from "./form-kind-vote";

/** Lists that register nobody: targets, initiatives, works, titles of past years, results, staff. */
export function listVotes(facts: ColumnFacts): readonly Vote[] {
  const { withRole, contentOf, names, people, claims, awardFigures, initiative, years, title, targetLines, aims } =
    facts;
  const votes: Vote[] = [];
  const vote = (...said: Parameters<typeof contentVote>) => votes.push(contentVote(...said));

  if (withRole("target-label").length > 0)
    vote(
      "targets",
      withRole("threshold", "comparator").length > 0 ? 3 : 2,
      "Bảng có cột «Chỉ tiêu».",
      "The table has a column of targets.",
    );
  if (aims && people === 0 && claims.length + awardFigures.length > 0)
    vote(
      "targets",
      5,
      "Biểu nói về chỉ tiêu, các cột danh hiệu ghi mức phải đạt.",
      "The form speaks of targets; the title columns hold levels to reach.",
    );
  if (targetLines >= 2)
    vote(
      "targets",
      3,
      `${String(targetLines)} dòng chữ nêu mức phấn đấu.`,
      `${String(targetLines)} lines of text state what is aimed at.`,
    );
  const nameFirst = names.some((name) => initiative.every((column) => name.column < column.column));
  if (initiative.length > 0 && claims.length === 0)
    vote("initiatives", nameFirst ? 1.5 : 3, "Mỗi dòng nêu một sáng kiến, đề tài.", "Each line names an initiative.");
  else if (initiative.length > 0 && withRole("initiative-level", "co-authors").length > 0)
    vote(
      "initiatives",
      nameFirst ? 1 : 4,
      "Mỗi dòng nêu một sáng kiến và cấp công nhận.",
      "Each line names an initiative and its level.",
    );
  if (withRole("content").length > 0 && claims.length === 0) {
    const timed = withRole("progress", "deadline", "start", "state", "lead-unit").length;
    const isWorks =
      /cong trinh|phan viec/.test(title) ||
      withRole("content").some(({ header }) => /công trình|phần việc/i.test(header));
    if (timed > 0)
      vote(
        isWorks ? "works" : "tasks",
        3,
        "Mỗi dòng là một nội dung có thời gian hoặc tiến độ.",
        "Each line is a piece of work with dates or progress.",
      );
  }
  if (years.length >= 2 && claims.length === 0)
    vote("history", 3, "Các cột là danh hiệu của từng năm đã qua.", "The columns are titles of past years.");
  const year = withRole("year")[0];
  const yearContent = year && contentOf(year);
  if (yearContent && claims.length > 0 && new Set(yearContent.texts).size > 1)
    vote("history", 2.5, "Cột «Năm» ghi nhiều năm khác nhau.", "The column of years names several years.");
  if (withRole("decision").length > 0 && claims.length > 0) {
    const filled = withRole("decision").some((column) => (contentOf(column)?.filled ?? 0) > 0);
    if (filled)
      vote("awards", 1, "Có số, ngày quyết định bên cạnh danh hiệu.", "Numbers of decisions stand beside the titles.");
  }
  const hasForeignMarks = withRole("other", "discipline", "content").some((column) => {
    const content = contentOf(column);
    return content !== undefined && shareOf(content, "mark") > 0.5;
  });
  if (people > 0 && claims.length === 0 && initiative.length === 0 && years.length === 0) {
    const about = withRole(
      "position",
      "position-and-unit",
      "unit",
      "birth-date",
      "gender",
      "employment",
      "recruitment-date",
      "id-number",
    ).length;
    if (about >= 2 && !isOtherList(title) && !hasForeignMarks)
      vote(
        "staff",
        2,
        "Mỗi dòng là một người với chức vụ, đơn vị, không có cột danh hiệu.",
        "Each line is a person with post and unit, without title columns.",
      );
  }
  return votes;
}

/** Lists of people that are neither the staff nor a registration: attendance, pledges, telephone numbers, pay. */
export function isOtherList(title: string): boolean {
  return /cam ket|giao uoc|diem danh|cham cong|danh ba|dien thoai|luong|phu cap|phan cong|lich truc|tap huan|hoi nghi|ky nhan/.test(
    title,
  );
}
