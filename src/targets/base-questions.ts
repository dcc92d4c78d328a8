import type { Question, QuestionOption } from "../domain/answer";
import { baseWordsOf } from "../domain/targets/base-words";
import type { TargetResult } from "../domain/targets/target-result";
import type { DenominatorBasis, Target } from "../domain/targets/target";
import { plain } from "../text/plain";
import { awardWords } from "./wording";

/** Whom a target is counted on, where its words do not say it or nobody knows who they are: asked once for the same words. */
export function baseQuestions(results: readonly TargetResult[], year: number): readonly Question[] {
  const asked = new Map<string, Question>();
  for (const { target, status, denominator } of results) {
    if (status !== "unknown" || denominator !== null) continue;
    const key = plain(baseWordsOf(target));
    const question = asked.has(key) ? null : questionAbout(target, key, year);
    if (question !== null) asked.set(key, question);
  }
  return [...asked.values()];
}

function questionAbout(target: Target, key: string, year: number): Question | null {
  const base = target.denominator;
  const common = { id: `targets:base:${key}`, cause: "base", at: target.source } as const;
  switch (base?.kind) {
    case "unclear":
    case "group":
      return {
        ...common,
        sentence: base.words === "" ? askOnWhat(target) : askWho(target, base.words),
        options: optionsFor(target, key),
        typed: null,
      };
    case "units":
      return base.called === undefined
        ? null
        : { ...common, sentence: askWho(target, base.called.words), options: optionsFor(target, key), typed: null };
    case "last-year":
      return {
        ...common,
        sentence: askLastYear(target, base.year ?? year - 1),
        options: [attested(key)],
        typed: { of: "base", target: key },
      };
    default:
      return null;
  }
}

function askOnWhat({ label }: Target): Question["sentence"] {
  return {
    vi: `Chỉ tiêu «${label}» tính trên số nào? Kế hoạch chưa nói nên chưa tính tỷ lệ này.`,
    en: `What is the target “${label}” counted on? The plan does not say, so this share is not computed yet.`,
  };
}

function askWho({ label }: Target, words: string): Question["sentence"] {
  return {
    vi: `Chỉ tiêu «${label}» tính trên «${words}», mà biểu chưa cho biết là những ai. Tính trên số nào?`,
    en: `The target “${label}” is counted on “${words}”, and the form does not say who they are. What is it counted on?`,
  };
}

function askLastYear({ label, measure }: Target, year: number): Question["sentence"] {
  const what = measure.kind === "award" ? awardWords(measure.award) : { vi: "mục này", en: "of this" };
  return {
    vi: `Chỉ tiêu «${label}» so với năm ${String(year)}, mà tệp chưa có số của năm ấy. Năm ${String(year)} có bao nhiêu ${what.vi}?`,
    en: `The target “${label}” is compared with ${String(year)}, and the file lacks that year's number. How many ${what.en} were there in ${String(year)}?`,
  };
}

function optionsFor({ measure, comparator }: Target, key: string): readonly QuestionOption[] {
  const ofBase = (id: string, vi: string, en: string, base: DenominatorBasis): QuestionOption => ({
    id,
    label: { vi, en },
    answer: { kind: "base", target: key, base },
  });
  const everybody = ofBase("everybody", "Mọi người trong cơ quan", "Everybody in the office", {
    kind: "staff-and-contract",
  });
  const staff = ofBase("staff", "CBCCVC, không gồm NLĐ hợp đồng", "The staff without people on contract", {
    kind: "staff",
  });
  if (measure.kind === "award" && measure.recipient === "collective") {
    return [ofBase("units", "Số phòng, đơn vị", "All units", { kind: "units" }), attested(key)];
  }
  const isOfFighters = measure.kind === "award" && measure.award.endsWith("fighter");
  const advanced = ofBase("advanced-workers", "Số LĐTT", "The Advanced Workers", { kind: "advanced-workers" });
  const isCeiling = comparator === "<=" || comparator === "<";
  return [
    ...(isOfFighters && isCeiling ? [advanced] : []),
    everybody,
    staff,
    ...(isOfFighters && !isCeiling ? [advanced] : []),
    attested(key),
  ];
}

/** A line that no register can settle. */
function attested(key: string): QuestionOption {
  return {
    id: "attested",
    label: { vi: "Không tính từ biểu, cơ quan tự xác nhận", en: "Not counted from the forms, attested by hand" },
    answer: { kind: "base", target: key, base: null },
  };
}
