import { initiativeOf } from "../../domain/eligibility/conditions";
import { claims, isFighterTitle } from "../../domain/eligibility/titles-held";
import { eligibilityView } from "../eligibility-view";
import type { Column, Form } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { plain } from "../../text/plain";
import { columnOf } from "../facts";
import { fromReview, isReviewed, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt, inYear, rowAndName, two } from "../wording";
import { blankCells } from "./blank-cells";

/**
 * A CSTĐ cơ sở names an initiative or an accepted research topic: always under the Law of 2003 (Điều 23), unless
 * graded HTXSNV under the Law of 2022. At registration the title of the initiative may still be open.
 */
export const emulationFighterNamesInitiative: Rule = {
  id: "emulation-fighter-names-initiative",
  title: {
    vi: "Người đăng ký CSTĐ cơ sở ghi tên sáng kiến, đề tài",
    en: "A grassroots Emulation Fighter names an initiative or a research topic",
  },
  why: {
    vi: "Tiêu chuẩn CSTĐ cơ sở gồm sáng kiến hoặc đề tài; từ năm 2024, hoàn thành xuất sắc nhiệm vụ cũng được.",
    en: "The standard asks for an initiative or a topic; from 2024 excellent completion of tasks will do.",
  },
  scope: "recipient",
  needs: ["initiative"],
  concerns: ({ facts, reading }, { id }) =>
    reading.register.initiatives.length === 0 &&
    (facts.entriesByForm.get(id) ?? []).some((entry) => entry.kind === "individual" && claims(entry, isFighterTitle)),
  basis: (regime) => regime.fighterNeedsInitiative.basis,
  severity: fromReview("warning", "error"),

  *check(view) {
    const { regime, year, facts } = view;
    const eligibility = eligibilityView(view);
    const when = inYear(year, regime.fighterNeedsInitiative.basis);
    const ask = isReviewed(view.stage)
      ? {
          vi: "Anh/chị bổ sung tên sáng kiến, kèm số quyết định công nhận nếu có.",
          en: "Please add the title of the initiative, with the decision that recognises it if there is one.",
        }
      : {
          vi: "Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
          en: "Please add the title of the initiative, or leave it to the review if it is not settled.",
        };
    const told = new Set<string>();
    for (const person of view.reading.register.people) {
      const entry = person.entries.find((row) => claims(row, isFighterTitle));
      const claim = entry?.claims.find(({ award }) => isFighterTitle(award));
      if (entry === undefined || claim === undefined || eligibility.hasInitiativesOf(person) !== "blank") continue;
      const condition = initiativeOf(person, eligibility);
      if (condition.state === "met") continue;
      const form = facts.formById.get(entry.form);
      const column = form === undefined ? null : columnOf(form, "initiative");
      const who = rowAndName(entry);
      const [said] = entry.initiatives;
      const place =
        said !== undefined
          ? {
              vi: `ô Sáng kiến ghi «${excerpt(said.text)}»`,
              en: `the cell of the initiative says «${excerpt(said.text)}»`,
            }
          : column === null
            ? { vi: "chưa thấy tên trong danh sách sáng kiến", en: "not yet seen in the list of initiatives" }
            : column.label === undefined
              ? { vi: "cột Sáng kiến còn trống", en: "the column of initiatives is blank" }
              : { vi: "mục Sáng kiến còn trống", en: "the item of initiatives is blank" };
      const need =
        regime.fighterNeedsInitiative.value === "always"
          ? {
              vi: `${when.vi} danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu.`,
              en: `${when.en} this title needs an initiative recognised at the grassroots level or an accepted research topic.`,
            }
          : {
              vi: `${when.vi} danh hiệu này cần hoàn thành xuất sắc nhiệm vụ, hoặc sáng kiến được cơ sở công nhận, hoặc đề tài đã nghiệm thu.`,
              en: `${when.en} this title needs excellent completion of tasks, or an initiative recognised at the grassroots level, or an accepted research topic.`,
            };
      told.add(person.key);
      yield {
        at: column === null || column.label !== undefined ? claim.cell : { ...entry.at, column: column.column },
        subject: person.key,
        related: column === null || column.label !== undefined ? [] : [claim.cell],
        message: {
          vi: `${who.vi} đăng ký CSTĐ cơ sở, ${place.vi}. ${need.vi} ${ask.vi}`,
          en: `${who.en} registers for grassroots Emulation Fighter, ${place.en}. ${need.en} ${ask.en}`,
        },
        ...(condition.state === "not-stated" ? { atMost: "info" as const } : {}),
      };
    }
    yield* againstTheHabit(view, told);
  },
};

/** «MA_SK», «TEN_SANGKIEN», «Số hồ sơ SK»: a column that the reading takes for no list of titles is filled in all the same. */
const ofInitiatives = /\bsang ?kien\b|\bskkn\b|^(?:ma|ten|so)(?: (?:so|ho so))? sk\b/;

function initiativesOf(form: Form): Column | null {
  const other = form.columns.find(({ role, header }) => role === "other" && ofInitiatives.test(plain(header)));
  return columnOf(form, "initiative") ?? other ?? null;
}

/** Where the law would do without, but nearly all others of the form name an initiative: told, no more. */
function* againstTheHabit(view: RuleView, told: ReadonlySet<string>): Iterable<Problem> {
  const isFighter = (entry: Entry) => entry.kind === "individual" && claims(entry, isFighterTitle);
  for (const form of view.facts.registrationForms) {
    for (const { entry, column, filled } of blankCells(form, initiativesOf(form), view, isFighter)) {
      if (filled < 3 || told.has(entry.subject)) continue;
      if (view.facts.initiativeAuthors.has(view.facts.foldedName(entry.name.value))) continue;
      const who = rowAndName(entry);
      yield {
        at: { ...entry.at, column: column.column },
        subject: entry.subject,
        atMost: "info",
        message: {
          vi: `${who.vi} đăng ký CSTĐ cơ sở, cột Sáng kiến còn trống, trong khi ${two(filled)} người khác đã ghi. Nếu xét theo mức hoàn thành xuất sắc nhiệm vụ thì để trống cũng được; anh/chị bổ sung tên sáng kiến, nếu chỉ là sót.`,
          en: `${who.en} registers for grassroots Emulation Fighter, the column of initiatives is blank, while ${two(filled)} others name one. With excellent completion of tasks it may stay blank; please add the initiative if it was only left out.`,
        },
      };
    }
  }
}
