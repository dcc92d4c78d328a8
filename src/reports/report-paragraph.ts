import { inSentence } from "../domain/in-sentence";
import type { Answer } from "../domain/answer";
import { awardName, type AwardId } from "../domain/glossary/awards";
import type { WorkbookReading } from "../domain/check";
import type { Profile } from "../domain/profile";
import type { Stage } from "../domain/stage";
import { sureDenominator, type TargetResult } from "../domain/targets/target-result";
import { shareText } from "../domain/targets/share-text";
import type { Grid } from "../workbook/grid";
import { highestOnly } from "./fill/count/missing";
import { evaluate } from "./fill/evaluate";
import type { Facts } from "./fill/facts";
import { factsOf } from "./fill/facts-of-reading";
import { usualStanding } from "./fill/meaning/standing-meant";
import { everybody, wholeScope, type Scope } from "./fill/source";

export interface ParagraphInput {
  readonly reading: WorkbookReading;
  readonly targets: readonly TargetResult[];
  readonly year: number;
  readonly stage: Stage;
  readonly profile: Profile;
  readonly sheets: readonly Grid[];
  readonly answers?: readonly Answer[];
}

/**
 * «Chép đoạn báo cáo»: the sentence with the figures, as reports write it («01», «33/35», «94,29%»). Parts that did not
 * occur are left out; before the review it says «đăng ký», afterwards «đạt». Dots stand for a figure that a list of
 * highest titles does not tell. Vietnamese only: it goes into a report.
 */
export function reportParagraph(input: ParagraphInput): string {
  const { reading, targets, year, stage, profile, sheets, answers = [] } = input;
  const facts = factsOf(reading, targets, stage, { answers, sheets });
  const registering = stage === "registration" || stage === "mid-year";
  const attain = registering ? "đăng ký" : "đạt";
  const province = profile.province || "UBND tỉnh";
  const head = profile.head || "Giám đốc Sở";
  const parts: string[] = [];
  const workers = advancedWorkers(facts, targets);
  if (workers !== null) {
    const { value, whole } = workers;
    const share = whole === null || value === OPEN ? "" : ` (${shareText(value, whole).vi})`;
    const figure = whole === null ? words(value) : `${words(value)}/${inSentence(whole)}`;
    parts.push(
      `${figure} cán bộ, công chức, viên chức và người lao động ${attain} danh hiệu Lao động tiên tiến${share}`,
    );
  }
  const fighters = count("grassroots-emulation-fighter", "individual", wholeScope, facts);
  if (fighters !== 0) parts.push(`${words(fighters)} cá nhân ${attain} danh hiệu Chiến sĩ thi đua cơ sở`);
  const collectives = advancedCollectives(facts, targets);
  if (collectives !== 0 && facts.departments.length > 0) {
    parts.push(
      `${words(collectives)}/${inSentence(facts.departments.length)} phòng, đơn vị ${attain} danh hiệu Tập thể lao động tiên tiến`,
    );
  }
  const excellent = count("excellent-labor-collective", "collective", wholeScope, facts);
  if (excellent !== 0) {
    parts.push(
      registering
        ? `${words(excellent)} phòng đăng ký danh hiệu Tập thể lao động xuất sắc`
        : `${words(excellent)} phòng được ${province} công nhận danh hiệu Tập thể lao động xuất sắc`,
    );
  }
  const commended = (award: AwardId, by: string, what: string) => {
    const units = count(award, "collective", wholeScope, facts);
    const people = count(award, "individual", wholeScope, facts);
    const who = [units === 0 ? "" : `${words(units)} phòng`, people === 0 ? "" : `${words(people)} cá nhân`]
      .filter((part) => part !== "")
      .join(" và ");
    if (who === "") return;
    parts.push(registering ? `${who} đăng ký ${what} của ${by}` : `${who} được ${by} tặng ${what}`);
  };
  const awaiting = (award: AwardId, what: string) => {
    const waiting = new Set(facts.titles.pending.filter((one) => one.award === award).map(({ subject }) => subject))
      .size;
    if (stage === "decided" && waiting > 0)
      parts.push(`${inSentence(waiting)} trường hợp đang chờ quyết định (${what})`);
  };
  commended("provincial-diploma-of-merit", province, "Bằng khen");
  commended("ministerial-diploma-of-merit", profile.ministry || "Bộ", "Bằng khen");
  commended("certificate-of-merit", head, "Giấy khen");
  for (const award of new Set(facts.titles.pending.map((one) => one.award))) awaiting(award, awardName(award, "").vi);
  return parts.length === 0 ? "" : `Năm ${String(year)}, ${parts.join("; ")}.`;
}

/** A count that the list does not tell: only everybody's highest title stands in it. */
const OPEN = "open";
type Told = number | typeof OPEN;

function words(count: Told): string {
  return count === OPEN ? "……" : inSentence(count);
}

/** Everybody, people on contract included: the sentence speaks of «CBCCVC và người lao động», whatever a target counts. */
function advancedWorkers(
  facts: Facts,
  targets: readonly TargetResult[],
): { readonly value: Told; readonly whole: number | null } | null {
  const value = count("advanced-worker", "individual", wholeScope, facts);
  if (value === 0) return null;
  const { value: all } = evaluate({ kind: "headcount", who: everybody, scope: wholeScope }, facts);
  if (facts.staff.length > 0) return { value, whole: typeof all === "number" ? all : null };
  const target = resultFor("advanced-worker", targets);
  // Without a staff list the number she or the plan states stands; where nobody says it, no share is claimed.
  const whole = target === null ? all : (sureDenominator(target)?.value ?? null);
  return { value, whole: typeof whole === "number" && (value === OPEN || whole >= value) ? whole : null };
}

function advancedCollectives(facts: Facts, targets: readonly TargetResult[]): Told {
  const counted = count("advanced-labor-collective", "collective", wholeScope, facts);
  if (counted === OPEN) return OPEN;
  return resultFor("advanced-labor-collective", targets)?.numerator?.value ?? counted;
}

function resultFor(award: AwardId, targets: readonly TargetResult[]): TargetResult | null {
  return (
    targets.find(
      ({ target }) =>
        target.measure.kind === "award" &&
        target.measure.award === award &&
        target.unit === "percent" &&
        target.comparator !== "<=" &&
        target.scope.unit === null,
    ) ?? null
  );
}

function count(award: AwardId, recipient: "individual" | "collective", scope: Scope, facts: Facts): Told {
  const standing = usualStanding(recipient, facts);
  const { value, missing } = evaluate({ kind: "award", award, recipient, who: everybody, standing, scope }, facts);
  if (missing === highestOnly) return OPEN;
  return typeof value === "number" ? value : 0;
}
