import type { Bilingual } from "../../domain/bilingual";
import { isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import { awardName, type AwardId } from "../../domain/glossary/awards";
import type { Form } from "../../domain/form/form";
import type { SubjectKey } from "../../domain/recipient";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { implies } from "../../domain/targets/implied-awards";
import { fold } from "../../text/fold";
import type { Grid } from "../../workbook/grid";
import { groupBy } from "../facts";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { rowAndName, two } from "../wording";

/** «Mỗi đơn vị một danh hiệu», «chỉ đánh x vào một danh hiệu cao nhất»: the form's own rule, above or below its rows. */
const oneTitle =
  /(?:mỗi|một) (?:tập thể|đơn vị|cá nhân|đồng chí|người|đối tượng)[^.;]{0,40} (?:một|1|01) danh hiệu|(?:chỉ|ghi|đánh|chọn|đăng ký)[^.;]{0,40} danh hiệu (?:thi đua )?cao nhất/u;

/**
 * Where a form marks the highest title alone, a title that it contains is no second registration: LĐTT beside CSTĐ,
 * TTLĐTT beside TTLĐXS. Told where the form says so itself; of collectives also where as many hold the higher title alone:
 * one of the two ways miscounts. Of people habit is not enough: LĐTT beside CSTĐ is harmless, since every CSTĐ is LĐTT.
 */
export const highestTitleStandsAlone: Rule = {
  id: "highest-title-stands-alone",
  title: {
    vi: "Biểu chỉ ghi danh hiệu cao nhất thì không ghi thêm danh hiệu đã nằm trong đó",
    en: "Where a form marks the highest title alone, no title it contains is marked beside it",
  },
  why: {
    vi: "Ghi hai danh hiệu loại trừ nhau ở biểu chỉ nhận một thì số của danh hiệu thấp hơn bị thừa.",
    en: "Two titles where the form takes one leave one too many in the count of the lower.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check(view) {
    const { facts } = view;
    yield* amongAwards(view);
    for (const form of facts.registrationForms) {
      const entries = facts.entriesByForm.get(form.id) ?? [];
      const grid = facts.gridBySheet.get(form.sheet);
      const isSaid = grid !== undefined && saysOneTitle(form, grid);
      for (const kind of ["individual", "collective"] as const) {
        const held = [...groupBy(entries, (entry) => (entry.kind === kind ? entry.subject : null))].flatMap(heldBy);
        const both = held.filter(({ lower }) => lower !== null);
        const alone = held.length - both.length;
        if (both.length > alone || (!isSaid && kind !== "collective")) continue;
        const usual = isSaid ? said : othersDo(alone);
        for (const { entry, higher, lower } of both) if (lower !== null) yield problemOf(entry, higher, lower, usual);
      }
    }
  },
};

/** In lists of awards and histories: a collective with both titles of one year, where others of the list have one. */
function* amongAwards({ reading: { register }, facts }: RuleView): Iterable<Problem> {
  const past = [...register.history, ...register.results].filter(
    ({ kind, at }) => kind === "collective" && facts.subjectAt(at) === null,
  );
  for (const list of groupBy(past, ({ at, year }) => `${String(year)} ${at.sheet}`).values()) {
    const held = [...groupBy(list, ({ subject }) => subject).values()].flatMap((own) => {
      const higher = own.find(({ award }) => containsLowest(award));
      const lower = own.find(({ award }) => higher !== undefined && isBelow(award, higher.award));
      return higher === undefined ? [] : [{ higher, lower }];
    });
    const both = held.flatMap(({ higher, lower }) => (lower === undefined ? [] : [{ higher, lower }]));
    const alone = held.length - both.length;
    if (both.length > alone) continue;
    for (const { higher, lower } of both) {
      const [high, low] = [awardName(higher.award, ""), awardName(lower.award, "")];
      const [row, others] = [String(lower.at.row), othersDo(alone)];
      yield {
        at: lower.cell,
        subject: lower.subject,
        related: [higher.cell],
        message: {
          vi: `Dòng ${row}, ${lower.name.value}: ghi cả «${high.vi}» và «${low.vi}»${lower.year === null ? "" : ` năm ${String(lower.year)}`}, trong khi ${others.vi}. Anh/chị đối chiếu với quyết định rồi để lại một danh hiệu.`,
          en: `Row ${row}, ${lower.name.value}: both «${high.en}» and «${low.en}»${lower.year === null ? "" : ` of ${String(lower.year)}`} are entered, while ${others.en}. Please compare with the decision and keep one of them.`,
        },
      };
    }
  }
}

interface Held {
  readonly entry: Entry;
  readonly higher: AwardClaim;
  /** A title that the higher one contains, written beside it; null where it stands alone. */
  readonly lower: AwardClaim | null;
}

/** A recipient's title that contains the lowest one, with that one where it is claimed too; in one row or in several. */
function heldBy([, entries]: readonly [SubjectKey, readonly Entry[]]): readonly Held[] {
  const claims = entries.flatMap((entry) => entry.claims.map((claim) => ({ entry, claim })));
  const higher = claims.find(({ claim }) => containsLowest(claim.award));
  if (higher === undefined) return [];
  const lower = claims.find(({ claim }) => isBelow(claim.award, higher.claim.award));
  return [{ entry: (lower ?? higher).entry, higher: higher.claim, lower: lower?.claim ?? null }];
}

const lowestOfCollectives: readonly AwardId[] = ["advanced-labor-collective", "advanced-unit"];

function isLowest(award: AwardId): boolean {
  return isAdvancedTitle(award) || lowestOfCollectives.includes(award);
}

/** Chiến sĩ tiên tiến is what LĐTT is called in the forces. */
function isBelow(award: AwardId, higher: AwardId): boolean {
  return isAdvancedTitle(award) ? isFighterTitle(higher) : isLowest(award) && implies(higher, award);
}

function containsLowest(award: AwardId): boolean {
  return isFighterTitle(award) || lowestOfCollectives.some((low) => award !== low && implies(award, low));
}

/** Whether a line around the rows says that everybody has one title. */
function saysOneTitle({ rows }: Form, { values }: Grid): boolean {
  const own = new Set(rows.filter(({ fate }) => fate.fate === "counted").map(({ row }) => row));
  return values.some(
    (line, at) => !own.has(at + 1) && line.some((value) => typeof value === "string" && oneTitle.test(fold(value))),
  );
}

const said: Bilingual = {
  vi: "biểu chỉ ghi danh hiệu cao nhất của mỗi người, mỗi tập thể",
  en: "the form takes only the highest title of each",
};

function othersDo(alone: number): Bilingual {
  return {
    vi: `${two(alone)} tập thể khác chỉ ghi danh hiệu cao nhất`,
    en: `${two(alone)} others enter only the highest title`,
  };
}

function problemOf(entry: Entry, higher: AwardClaim, lower: AwardClaim, usual: Bilingual): Problem {
  const who = rowAndName(entry);
  const [high, low] = [awardName(higher.award, higher.text), awardName(lower.award, lower.text)];
  return {
    at: lower.cell,
    subject: entry.subject,
    related: [higher.cell],
    message: {
      vi: `${who.vi}: ghi cả «${high.vi}» và «${low.vi}», trong khi ${usual.vi}. Anh/chị để lại một danh hiệu.`,
      en: `${who.en}: both «${high.en}» and «${low.en}» are entered, while ${usual.en}. Please keep one of them.`,
    },
  };
}
