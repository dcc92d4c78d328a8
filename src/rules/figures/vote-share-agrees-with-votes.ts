import { toA1 } from "../../workbook/refs";
import { inOneWhereMany } from "../in-one";
import { fromReview, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { rowAndWho } from "../who";
import { decimal, two } from "../wording";
import { type Ballot, ballotsIn, statedMembers } from "./ballots";

/** «31/34» is 91,18 %: the share beside a count of votes is worked out from it, rounded as she likes. */
export const voteShareAgreesWithVotes: Rule = {
  id: "vote-share-agrees-with-votes",
  title: { vi: "Tỷ lệ phiếu khớp với số phiếu", en: "The share of votes agrees with the votes" },
  why: {
    vi: "Tỷ lệ phiếu quyết định có đủ điều kiện hay không nên phải tính đúng từ số phiếu.",
    en: "The share decides whether a title is granted, so it must follow from the votes.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: fromReview("warning", "error"),

  *check(view) {
    for (const form of view.facts.forms) {
      const ballots = ballotsIn(form, view).filter(({ yes, share }) => yes !== null && share !== null);
      const members = statedMembers(form, view);
      const problems = ballots.flatMap((ballot) => problemOf(ballot, members, view));
      yield* inOneWhereMany(problems, ballots.length, (count) => ({
        vi: `Ở ${two(count)} dòng, tỷ lệ không khớp với số phiếu bên cạnh. Có thể tỷ lệ tính trên số khác, hoặc là của cột khác. Anh/chị xem lại cách đọc các cột phiếu.`,
        en: `In ${two(count)} rows the share does not agree with the votes beside it. It may be a share of another number, or of another column. Please look at how the columns are read.`,
      }));
    }
  },
};

function problemOf(ballot: Ballot, members: readonly number[], view: RuleView): readonly Problem[] {
  const { yes, no, totals, share } = ballot;
  if (yes === null || share === null) return [];
  const blank = ballot.others.reduce((all, { value }) => all + value, 0);
  const sum = no === null ? [] : [yes.value + no.value + blank, yes.value + no.value];
  const wholes = [...totals.map(({ value }) => value), ...sum, ...members].filter((whole) => whole > 0);
  const [whole] = wholes;
  if (whole === undefined || wholes.some((one) => isShareOf(share, yes.value, one))) return [];
  const who = rowAndWho(share.at, view);
  const right = decimal((100 * yes.value) / whole);
  return [
    {
      at: share.at,
      subject: view.facts.subjectAt(share.at),
      related: [yes.at],
      message: {
        vi: `${who.vi}: ô ${toA1(share.at)} ghi tỷ lệ «${share.text}», còn ${String(yes.value)}/${String(whole)} phiếu là ${right}%. Anh/chị xem lại số phiếu hoặc tỷ lệ, đối chiếu với biên bản kiểm phiếu.`,
        en: `${who.en}: cell ${toA1(share.at)} gives the share «${share.text}», while ${String(yes.value)}/${String(whole)} votes are ${right}%. Please check votes and share against the minutes of the vote.`,
      },
    },
  ];
}

/** Rounded or cut off at its last digit: less than one step away. */
function isShareOf({ value, step }: NonNullable<Ballot["share"]>, yes: number, whole: number): boolean {
  return Math.abs((100 * yes) / whole - value) < step * 1.000001;
}
