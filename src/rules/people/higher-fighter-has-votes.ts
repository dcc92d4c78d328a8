import { isHigherFighter } from "../../domain/eligibility/titles-held";
import type { AwardId } from "../../domain/glossary/awards";
import type { Regime, Sourced } from "../../domain/regimes/regime";
import type { Entry } from "../../domain/register/register";
import type { Fraction } from "../../domain/targets/target";
import type { CellRef } from "../../workbook/refs";
import { groupBy } from "../facts";
import { ballotsIn, statedMembers } from "../figures/ballots";
import { fromReview, isReviewed, type Rule, type RuleView } from "../rule";
import { decimal, rowAndName } from "../wording";

/**
 * CSTĐ cấp tỉnh, cấp bộ, toàn quốc: at least 90 % of all members of the council agree, those absent asked in writing
 * (NĐ 91/2017, khoản 8 Điều 45). NĐ 152/2025 (khoản 5 Điều 33) keeps this for CSTĐ toàn quốc, asks for 80 % for Cờ thi
 * đua của Chính phủ and leaves the other titles to ministries and provinces. No vote written is no verdict.
 */
export const higherFighterHasVotes: Rule = {
  id: "higher-fighter-has-votes",
  title: {
    vi: "CSTĐ cấp tỉnh, cấp bộ, toàn quốc, Cờ thi đua của Chính phủ đạt tỷ lệ phiếu của Hội đồng",
    en: "Higher Emulation Fighters and the Government's flag have the council's votes",
  },
  why: {
    vi: "Danh hiệu cao cần tỷ lệ phiếu trên tổng số thành viên Hội đồng, kể cả người vắng mặt.",
    en: "Higher titles need a share of the votes of all members of the council, absent ones included.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.higherFighterVote.basis,
  severity: fromReview("info", "error"),

  *check(view) {
    const { reading, regime, stage, year } = view;
    if (!isReviewed(stage)) return;
    const votes = votesByRow(view);
    for (const entry of reading.register.entries) {
      for (const claim of entry.claims) {
        const needed = neededFor(claim.award, regime);
        const vote =
          needed === null
            ? undefined
            : (votes.get(rowKey({ ...entry.name.cell, ...entry.at }, view)) ?? statedShare(entry));
        if (needed?.value == null || vote === undefined || !holdsIn(needed, year)) continue;
        const { num, den } = vote;
        if (den === 0 || num * needed.value.den >= needed.value.num * den) continue;
        const who = rowAndName(entry);
        const percent = decimal((100 * num) / den);
        const least = decimal((100 * needed.value.num) / needed.value.den);
        yield {
          at: vote.at,
          subject: entry.subject,
          related: [claim.cell],
          basis: needed.basis,
          message: {
            vi: `${who.vi}: tỷ lệ phiếu đồng ý đang ghi ${percent}%. Danh hiệu này cần từ ${least}% tổng số thành viên Hội đồng, người vắng mặt được lấy ý kiến bằng văn bản. Anh/chị đối chiếu với biên bản kiểm phiếu.`,
            en: `${who.en}: the share of votes reads ${percent}%. This title needs at least ${least}% of all council members, those absent being asked in writing. Please compare with the minutes of the vote.`,
          },
        };
      }
    }
  },
};

function neededFor(award: AwardId, regime: Regime): Sourced<Fraction | null> | null {
  if (isHigherFighter(award)) return regime.higherFighterVote;
  if (award === "national-emulation-fighter") return regime.nationalFighterVote;
  return award === "government-emulation-flag" ? regime.governmentFlagVote : null;
}

/** A decree says nothing of years before it and after its own end. */
function holdsIn({ basis: { from, to } }: Sourced<unknown>, year: number): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

interface Vote {
  readonly num: number;
  readonly den: number;
  readonly at: CellRef;
}

function statedShare({ voteShare }: Entry): Vote | undefined {
  return voteShare === null ? undefined : { ...voteShare.value, at: voteShare.cell };
}

/** Votes counted in columns of their own, of all members where the sheet says how many there are. */
function votesByRow(view: RuleView): ReadonlyMap<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const form of view.facts.forms) {
    const ballots = ballotsIn(form, view);
    const members = ballots.length === 0 ? [] : statedMembers(form, view);
    // Where every title has a ballot of its own, which of them is meant is not said in the row.
    const rows = groupBy(ballots, ({ yes }) => (yes === null ? null : rowKey(yes.at, view)));
    for (const [row, [only, ...others]] of rows) {
      if (only?.yes == null || others.length > 0) continue;
      const { yes, totals } = only;
      const den = Math.max(0, ...members, ...totals.map(({ value }) => value));
      if (den >= yes.value) votes.set(row, { num: yes.value, den, at: yes.at });
    }
  }
  return votes;
}

/** A row of a list; on cards, where two may share one, the person's card. */
function rowKey(place: CellRef, { facts }: RuleView): string {
  const { sheet, row, under } = place;
  return `${under === undefined ? String(row) : (facts.subjectAt(place) ?? "")} ${sheet}`;
}
