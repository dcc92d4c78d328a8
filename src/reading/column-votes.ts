import type { ColumnRole } from "../domain/form/column-role";
import type { Column } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import { glossaryEntry } from "../domain/glossary/awards";
import { awardsNamed } from "./award-words";
import { countOf, shareOf } from "./column-content";
import type { KindInput, Vote } from "./form-kind-vote";
import { SUMMARY_OF } from "./title-votes";

/** What the columns and the cells in them speak for. */
export function columnVotes({ columns, contents, title, targetLines, awardHeadings }: KindInput): readonly Vote[] {
  const votes: Vote[] = [];
  const vote = (kind: FormKind, weight: number, vi: string, en: string) =>
    votes.push({ kind, weight, because: { source: "content", sentence: { vi, en } } });
  const withRole = (...roles: readonly ColumnRole[]) => columns.filter(({ role }) => roles.includes(role));
  const contentOf = (column: Column) => contents.find((content) => content.column === column.column);
  const persons = withRole("name", "family-name", "id-number");
  // A list without names of people may name units.
  const names = persons.length > 0 ? persons : withRole("unit").slice(0, 1);
  const nameContents = names.map(contentOf).filter((content) => content !== undefined);
  const people = nameContents.reduce((sum, content) => sum + countOf(content, "person", "id"), 0);
  const numbers = nameContents.reduce((sum, content) => sum + countOf(content, "number", "text-number", "nothing"), 0);
  const named = nameContents.reduce((sum, content) => sum + content.filled, 0) - numbers;
  const claims = withRole("mark", "title", "award", "title-or-award", "award-code");
  const claimed = claims.map(contentOf).filter((content) => content !== undefined);
  const figures = withRole("figure", "share", "headcount");
  const awardFigures = figures.filter(({ award, role }) => award !== null || role !== "headcount");
  const personalMarks = claims.filter(({ award }) => award !== null && isPersonal(award));
  const titleAwards = new Set(awardsNamed(title).map(({ award }) => award)).size;
  const hasRecipients = names.length > 0 || withRole("unit").length > 0;

  if (people > 0 && claims.length > 0)
    vote(
      "registration",
      3,
      "Mỗi dòng là một người hoặc tập thể, có cột danh hiệu để ghi.",
      "Each line is a person or collective, with columns for titles.",
    );
  else if (claims.length > 0 && hasRecipients)
    vote(
      "registration",
      2,
      "Bảng có tên và cột danh hiệu, hình thức khen thưởng.",
      "The table has names and columns of titles or awards.",
    );
  if (claimed.some((content) => countOf(content, "mark", "award", "code", "id") >= 1) && hasRecipients)
    vote(
      "registration",
      1,
      "Trong cột danh hiệu có dấu hoặc tên danh hiệu.",
      "The title columns hold marks or titles.",
    );

  const worded = withRole("title", "award", "title-or-award").map(contentOf);
  if (named > 0 && people === 0 && worded.some((one) => one && countOf(one, "award") >= Math.max(2, one.lines * 0.5)))
    vote(
      "registration",
      4,
      "Mỗi dòng là một tập thể, có ghi tên danh hiệu của tập thể đó.",
      "Each line is a collective with the name of its title.",
    );
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

  if (withRole("target-label").length > 0)
    vote(
      "targets",
      withRole("threshold", "comparator").length > 0 ? 3 : 2,
      "Bảng có cột «Chỉ tiêu».",
      "The table has a column of targets.",
    );
  if (withRole("target-label").length > 0 && withRole("figure", "share", "assessment").length >= 2)
    vote(
      "summary",
      2.5,
      "Cạnh chỉ tiêu có cột số lượng, tỷ lệ, đánh giá để đối chiếu.",
      "Beside the targets stand columns of numbers, shares and an assessment.",
    );
  const aims = /chi tieu|muc tieu/.test(title) && !/tong hop|thong ke|doi chieu|so sanh|ket qua|thuc hien/.test(title);
  if (aims && people === 0 && claims.length + awardFigures.length > 0)
    vote(
      "targets",
      5,
      "Tên biểu nói về chỉ tiêu, các cột danh hiệu ghi mức phải đạt.",
      "The title speaks of targets; the title columns hold levels to reach.",
    );
  if (targetLines >= 2)
    vote(
      "targets",
      3,
      `${String(targetLines)} dòng chữ nêu mức phấn đấu.`,
      `${String(targetLines)} lines of text state what is aimed at.`,
    );
  const initiative = withRole("initiative");
  const nameFirst = names.some((name) => initiative.every((column) => name.column < column.column));
  if (titleAwards === 1 && names.length > 0 && claims.length === 0)
    vote(
      "registration",
      3,
      "Tên biểu nêu một danh hiệu; mỗi dòng là một người hoặc tập thể.",
      "The title names one title; each line is a person or collective.",
    );
  if (awardHeadings > 0 && names.length > 0 && claims.length === 0)
    vote(
      "registration",
      4,
      "Tiêu đề các nhóm nêu danh hiệu; mỗi dòng bên dưới là một người hoặc tập thể.",
      "The headings of the groups name titles; each line below is a person or collective.",
    );
  const inRemarks = withRole("remarks").some((column) => {
    const content = contentOf(column);
    return content !== undefined && countOf(content, "award") >= Math.max(2, content.lines * 0.3);
  });
  if (inRemarks && people > 0 && claims.length === 0)
    vote(
      "registration",
      4,
      "Cột «Ghi chú» nêu danh hiệu của từng người.",
      "The remarks name the title of each person.",
    );
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
  const isProposal = claims.some(({ header }) => /đề nghị|đăng ký/iu.test(header));
  if (
    claims.length > 0 &&
    withRole("decision").length === 0 &&
    (isProposal || withRole("votes", "vote-share").length > 0)
  )
    votes.push({
      kind: "registration",
      weight: 2.5,
      isForRegistrationOnly: true,
      because: {
        source: "content",
        sentence: {
          vi: "Có cột đăng ký, đề nghị hoặc kết quả bỏ phiếu mà chưa có quyết định: danh hiệu còn đang xét.",
          en: "There are registrations, proposals or votes and no decisions yet: the titles are still being considered.",
        },
      },
    });
  const years = withRole("past-title");
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
  const blank = claimed.length > 0 && claimed.every((content) => shareOf(content, "mark", "award", "code", "id") === 0);
  if (blank && people === 0 && SUMMARY_OF.test(title))
    vote(
      "summary",
      4,
      "Biểu tổng hợp: mỗi dòng là một đơn vị, chưa điền hoặc chỉ ghi số.",
      "A summary: each line is a unit, not filled in yet or holding numbers alone.",
    );
  // Under «Tập thể» and «Cá nhân» stand numbers of them, no names.
  if (named === 0 && (numbers > 0 || SUMMARY_OF.test(title)))
    vote(
      "summary",
      5,
      "Dưới «Tập thể», «Cá nhân» ghi số lượng hoặc để trống, không ghi tên.",
      "Under the heads of collectives and people stand numbers or nothing, no names.",
    );
  return votes;
}

/** Lists of people that are neither the staff nor a registration: attendance, pledges, telephone numbers, pay. */
function isOtherList(title: string): boolean {
  return /cam ket|giao uoc|diem danh|cham cong|danh ba|dien thoai|luong|phu cap|phan cong|lich truc|tap huan|hoi nghi|ky nhan/.test(
    title,
  );
}

function isPersonal(award: NonNullable<Column["award"]>): boolean {
  const recipients: readonly string[] = glossaryEntry(award)?.recipients ?? [];
  return recipients.length === 1 && recipients[0] === "individual";
}
