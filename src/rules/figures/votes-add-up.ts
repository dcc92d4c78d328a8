import type { Bilingual } from "../../domain/bilingual";
import type { Form } from "../../domain/form/form";
import { toA1 } from "../../workbook/refs";
import { inOneWhereMany } from "../in-one";
import { fromReview, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { rowAndWho } from "../who";
import { two } from "../wording";
import { type Ballot, ballotsIn, statedMembers } from "./ballots";

/** In a ballot those for and those against are all who voted, and nobody gets more votes than there are members. */
export const votesAddUp: Rule = {
  id: "votes-add-up",
  title: {
    vi: "Số phiếu đồng ý và không đồng ý cộng đủ số thành viên bỏ phiếu",
    en: "Votes for and against add up to those who voted",
  },
  why: {
    vi: "Phiếu đồng ý, không đồng ý và phiếu khác cộng lại phải bằng số người bỏ phiếu; hồ sơ sai phiếu sẽ bị trả.",
    en: "Votes for, against and other are all who voted; a file with wrong votes comes back.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: fromReview("warning", "error"),

  *check(view) {
    for (const form of view.facts.forms) {
      const ballots = ballotsIn(form, view).filter(({ yes }) => yes !== null);
      const members = membersOf(ballots, form, view);
      const problems = ballots.flatMap((ballot) => problemOf(ballot, members, view));
      yield* inOneWhereMany(problems, ballots.length, manyWords);
    }
  },
};

const manyWords = (count: number): Bilingual => ({
  vi: `Ở ${two(count)} dòng, số phiếu đồng ý và không đồng ý không cộng đủ tổng số. Có thể bảng không ghi phiếu trắng, hoặc các cột này có nghĩa khác. Anh/chị xem lại cách đọc các cột phiếu.`,
  en: `In ${two(count)} rows votes for and against do not make the total. Blank votes may be left out, or the columns mean something else. Please look at how they are read.`,
});

/** How many vote by what the sheet says above the table, else by what four rows in five come to. */
function membersOf(ballots: readonly Ballot[], form: Form, view: RuleView): readonly number[] {
  const stated = statedMembers(form, view);
  if (stated.length > 0) return stated;
  const sums = ballots.flatMap((ballot) => (ballot.totals.length === 0 && ballot.no !== null ? [cast(ballot)] : []));
  const tally = new Map<number, number>();
  for (const sum of sums) tally.set(sum, (tally.get(sum) ?? 0) + 1);
  const [usual] = [...tally].toSorted(([, one], [, other]) => other - one);
  return usual !== undefined && usual[1] >= 4 && usual[1] * 5 >= sums.length * 4 ? [usual[0]] : [];
}

function cast({ yes, no, others }: Ballot): number {
  return (yes?.value ?? 0) + (no?.value ?? 0) + others.reduce((sum, { value }) => sum + value, 0);
}

function problemOf(ballot: Ballot, members: readonly number[], view: RuleView): readonly Problem[] {
  const { yes, no, totals } = ballot;
  if (yes === null) return [];
  const own = totals.map(({ value }) => value);
  const allowed = own.length > 0 ? own : members;
  if (allowed.length === 0) return [];
  const most = Math.max(...own, ...members);
  const all = cast(ballot);
  const isTooMany = yes.value > most || (no !== null && no.value > most);
  // Without a column for those against, only too many can be told.
  const isOff = no !== null && !allowed.includes(all);
  if (!isTooMany && !isOff) return [];
  const who = rowAndWho(yes.at, view);
  const related = [no, ...ballot.others, ...totals].flatMap((figure) => (figure === null ? [] : [figure.at]));
  const cells = [yes.at, ...related.filter(({ column }) => column !== yes.at.column)].map(toA1).join(", ");
  const sum =
    no === null ? String(yes.value) : `${String(yes.value)} + ${String(no.value)} = ${String(yes.value + no.value)}`;
  const whole = String(own.length > 0 ? Math.max(...own) : most);
  const stated: Bilingual =
    own.length > 0
      ? { vi: `tổng số ghi ${whole}`, en: `the total is ${whole}` }
      : { vi: `Hội đồng có ${whole} thành viên bỏ phiếu`, en: `${whole} members vote` };
  return [
    {
      at: yes.at,
      subject: view.facts.subjectAt(yes.at),
      related,
      figures: `${String(all)}/${allowed.join(",")}`,
      message: {
        vi: `${who.vi}: số phiếu ghi ${sum}, trong khi ${stated.vi} (ô ${cells}). Anh/chị đối chiếu với biên bản kiểm phiếu.`,
        en: `${who.en}: the votes read ${sum}, while ${stated.en} (cells ${cells}). Please compare with the minutes of the vote.`,
      },
    },
  ];
}
