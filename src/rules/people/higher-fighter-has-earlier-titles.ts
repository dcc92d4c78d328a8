import { earlierTitlesOf } from "../../domain/eligibility/conditions";
import { claims, hasRun, isFighterTitle, isHigherFighter } from "../../domain/eligibility/titles-held";
import { type AwardId, awardName } from "../../domain/glossary/awards";
import type { Entry } from "../../domain/register/register";
import { eligibilityView } from "../eligibility-view";
import { fromReview, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt, rowAndName, two } from "../wording";
import { yearsSaid, type YearsSaid } from "./years-said";

/**
 * CSTĐ cấp tỉnh, cấp bộ: chosen among those with 03 CSTĐ cơ sở on end. CSTĐ toàn quốc: 02 CSTĐ cấp tỉnh, cấp bộ on end.
 * Judged only where the workbook holds titles of all the years that either counting in use looks at (with or without
 * this year): last year's list alone does not say what somebody was two years ago.
 */
export const higherFighterHasEarlierTitles: Rule = {
  id: "higher-fighter-has-earlier-titles",
  title: {
    vi: "CSTĐ cấp tỉnh, cấp bộ, toàn quốc có đủ các lần liên tục trước đó",
    en: "Higher Emulation Fighters have the earlier titles on end",
  },
  why: {
    vi: "CSTĐ cấp tỉnh, cấp bộ xét trong số người có ba lần liên tục CSTĐ cơ sở; toàn quốc thì hai lần liên tục CSTĐ cấp tỉnh, cấp bộ.",
    en: "Provincial and ministerial Fighters are chosen among those with three grassroots titles on end, national ones with two of the former.",
  },
  scope: "recipient",
  needs: ["past-title"],
  concerns: ({ facts, reading }, { id }) =>
    reading.register.history.length === 0 &&
    (facts.entriesByForm.get(id) ?? []).some(
      ({ kind, claims }) =>
        kind === "individual" &&
        claims.some(({ award }) => isHigherFighter(award) || award === "national-emulation-fighter"),
    ),
  basis: (regime) => regime.provincialFighterTimes.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    yield* brokenInTheRow(view);
    const eligibility = eligibilityView(view);
    if (eligibility.pastAwardsOf === null) return;
    const years = yearsOnRecord(view);
    const open: Problem[] = [];
    for (const person of view.reading.register.people) {
      for (const entry of person.entries) {
        for (const claim of entry.claims) {
          const lack = earlierTitlesOf(person, claim.award, eligibility);
          if (lack?.state !== "lacking" || saidOf(entry, claim.award, view) !== null) continue;
          const isNational = claim.award === "national-emulation-fighter";
          const times = isNational ? view.regime.nationalFighterTimes.value : view.regime.provincialFighterTimes.value;
          const below = isNational
            ? { vi: "CSTĐ cấp tỉnh, cấp bộ", en: "provincial or ministerial Emulation Fighter" }
            : { vi: "CSTĐ cơ sở", en: "grassroots Emulation Fighter" };
          const who = rowAndName(entry);
          const problem: Problem = {
            at: claim.cell,
            subject: person.key,
            related: lack.cells,
            basis: lack.basis,
            message: {
              vi: `${who.vi} đề nghị ${awardName(claim.award, claim.text).vi}; danh hiệu các năm trước trong tệp mới thấy ${two(lack.cells.length)} lần ${below.vi}. Danh hiệu này xét trong số người có ${two(times)} lần liên tục. Anh/chị bổ sung các quyết định còn thiếu vào bảng theo dõi, hoặc xem lại đề nghị.`,
              en: `${who.en} is put forward for ${awardName(claim.award, claim.text).en}; the past years in this file show ${two(lack.cells.length)} times ${below.en} so far. The title is considered among those with ${two(times)} times on end. Please add the decisions that are missing from the history, or look at the proposal again.`,
            },
          };
          if (isOnRecord(years, view.year, times)) yield problem;
          else open.push(problem);
        }
      }
    }
    yield* inOneOpen(open, years);
  },
};

/** What the row itself says of earlier titles: told by itself where it is not enough. */
function saidOf(entry: Entry, award: AwardId, { facts }: RuleView): YearsSaid | null {
  if (!isHigherFighter(award)) return null;
  return yearsSaid(entry, facts.formById.get(entry.form), facts.gridBySheet.get(entry.at.sheet));
}

/** «2022, 2023, 2025» beside a proposal: years that are not on end. */
function* brokenInTheRow(view: RuleView): Iterable<Problem> {
  const times = view.regime.provincialFighterTimes.value;
  for (const person of view.reading.register.people) {
    const isFighterNow = person.entries.some((entry) => claims(entry, isFighterTitle));
    for (const entry of person.entries) {
      const claim = entry.claims.find(({ award }) => isHigherFighter(award));
      const said = claim === undefined ? null : saidOf(entry, claim.award, view);
      if (claim === undefined || said === null || said.onEnd >= times) continue;
      if (said.years.size === 0 || hasRun(said.years, view.year, times, isFighterNow)) continue;
      const who = rowAndName(entry);
      yield {
        at: said.cell,
        subject: person.key,
        related: [claim.cell],
        message: {
          vi: `${who.vi} đề nghị ${awardName(claim.award, claim.text).vi}, ô này ghi «${excerpt(said.text)}»: chưa thấy ${two(times)} lần liên tục CSTĐ cơ sở ngay trước năm ${String(view.year)}. Anh/chị đối chiếu các quyết định, hoặc xem lại đề nghị.`,
          en: `${who.en} is put forward for ${awardName(claim.award, claim.text).en}, and this cell says «${excerpt(said.text)}»: ${two(times)} grassroots titles on end right before ${String(view.year)} are not there. Please compare with the decisions, or look at the proposal again.`,
        },
      };
    }
  }
}

function yearsOnRecord({ reading: { register } }: RuleView): ReadonlySet<number> {
  return new Set([...register.history, ...register.results].flatMap(({ year }) => (year === null ? [] : [year])));
}

/** The file reaches back to the years in which either counting needs a title. */
function isOnRecord(years: ReadonlySet<number>, year: number, times: number): boolean {
  return Math.min(...years) <= year - Math.max(1, times - 1);
}

/** Where the file does not reach far enough back, once for all of them: what it does not hold is to be looked up. */
function* inOneOpen(problems: readonly Problem[], years: ReadonlySet<number>): Iterable<Problem> {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const [count, past] = [two(problems.length), [...years].sort((one, other) => one - other).join(", ")];
  yield {
    ...first,
    atMost: "info",
    related: others.map(({ at }) => at),
    message: {
      vi: `${count} trường hợp đề nghị CSTĐ cấp tỉnh, cấp bộ hoặc toàn quốc; tệp chỉ có danh hiệu đã đạt của năm ${past} nên chưa đủ để đối chiếu các lần liên tục. Anh/chị đối chiếu với hồ sơ các năm trước.`,
      en: `${count} proposals for a higher Emulation Fighter; the file holds titles of ${past} only, which is not enough to count the times on end. Please compare with the records of earlier years.`,
    },
  };
}
