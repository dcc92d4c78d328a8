import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { inOneWhereMany } from "../in-one";
import { fromReview, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { rowAndWho } from "../who";
import { decimal, two } from "../wording";
import { cellsOfColumn } from "../cells/data-cells";
import { type Ballot, ballotsIn, ballotWords, shareIn, statedMembers } from "./ballots";
import { isShareHead } from "./columns-of-figures";

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
      const told = new Set(problems.map(({ at }) => toA1(at)));
      yield* overTheWhole(form, view).filter(({ at }) => !told.has(toA1(at)));
      yield* inOneWhereMany(problems, ballots.length, (count) => ({
        vi: `Ở ${two(count)} dòng, tỷ lệ không khớp với số phiếu bên cạnh. Có thể tỷ lệ tính trên số khác, hoặc là của cột khác. Anh/chị xem lại cách đọc các cột phiếu.`,
        en: `In ${two(count)} rows the share does not agree with the votes beside it. It may be a share of another number, or of another column. Please look at how the columns are read.`,
      }));
    }
  },
};

/** More than all: amiss whether or not the votes stand beside it. */
function overTheWhole(form: Form, view: RuleView): readonly Problem[] {
  const columns = form.columns.filter(
    (one) => one.role === "vote-share" || (isShareHead(one) && ballotWords.test(fold(one.header))),
  );
  return columns.flatMap((column) => {
    const cells = [...cellsOfColumn(view, form, column)];
    const over = cells.flatMap(({ ref, value }) => {
      const share = shareIn(value, ref);
      return share === null || share.value <= view.limits.wholePercent ? [] : [share];
    });
    return inOneWhereMany(
      over.map(({ at, text }): Problem => {
        const who = rowAndWho(at, view);
        return {
          at,
          subject: view.facts.subjectAt(at),
          message: {
            vi: `${who.vi}: ô ${toA1(at)} ghi tỷ lệ phiếu «${text}», quá 100%. Anh/chị đối chiếu với biên bản kiểm phiếu.`,
            en: `${who.en}: cell ${toA1(at)} gives a share of votes of «${text}», more than 100%. Please compare with the minutes of the vote.`,
          },
        };
      }),
      cells.length,
      (count) => ({
        vi: `Cột «${column.header}» có ${two(count)} ô trên 100. Có thể cột này ghi số phiếu. Anh/chị xem lại cách đọc cột.`,
        en: `In the column «${column.header}» ${two(count)} cells are over 100. It may hold numbers of votes. Please look at how it is read.`,
      }),
    );
  });
}

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
