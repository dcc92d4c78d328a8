import { type ColumnContent, countOf } from "../../layout/column-content";
import { type ColumnFacts, contentVote } from "./column-facts";
import type { Vote } from "./form-kind-vote";
import { plain } from "../../text/plain";
import { recordStatus } from "../../vocabulary/status-words";

function isPutForward(text: string): boolean {
  return recordStatus(plain(text)) === "put-forward";
}

function isMostlyMarked(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.marks >= 2 && (content.marks + content.noes) * 2 > content.filled;
}

/** Lists of people and collectives with what each is proposed for. */
export function registrationVotes(facts: ColumnFacts): readonly Vote[] {
  const { withRole, contentOf, names, people, named, claims, claimed, titleAwards, hasRecipients, awardHeadings } =
    facts;
  const votes: Vote[] = [];
  const vote = (...said: Parameters<typeof contentVote>) => votes.push(contentVote(...said));

  if (facts.recipientsInProse)
    vote(
      "registration",
      2,
      "Mỗi dòng là một câu nêu tên người hoặc tập thể và danh hiệu.",
      "Each line is a sentence that names a person or collective and a title.",
    );
  if (facts.titlesDown)
    vote(
      "registration",
      3,
      "Danh hiệu ghi theo hàng, đơn vị ghi theo cột, trong ô là tên người.",
      "Titles stand down, units across, and the cells name people.",
    );
  if (people > 0 && claims.length > 0)
    vote(
      "registration",
      3,
      "Mỗi dòng là một người hoặc tập thể, có cột danh hiệu để ghi.",
      "Each line is a person or collective, with columns for titles.",
    );
  // «I | Văn phòng | 12 | 3» over «1 | Hà Thị Nụ | 1 |»: sums of groups between people's marks make no summary of them.
  else if (
    people * 2 > named &&
    claims.length === 0 &&
    // Nobody writes beside one person how many people he is.
    withRole("headcount").length === 0 &&
    facts.awardFigures.some((column) => isMostlyMarked(contentOf(column)))
  )
    vote(
      "registration",
      3,
      "Mỗi dòng là một người, dưới các cột danh hiệu phần lớn là số 1.",
      "Each line is a person, and under the titles stands mostly 1.",
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
  // What is registered or voted for beside what stands now is still being considered.
  const isProposal =
    facts.columns.some(
      ({ standing }) => standing === "registered" || standing === "proposed" || standing === "council",
    ) || withRole("state").some((column) => contentOf(column)?.texts.some(isPutForward));
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
  return votes;
}
