import type { Bilingual, Locale } from "../domain/bilingual";
import { basisText } from "../domain/findings/basis-text";
import type { LegalBasis, Severity } from "../domain/findings/finding";
import { overlayBasis, withOverlay, type Overlay } from "../domain/regimes/overlay";
import { regimes } from "../domain/regimes/regime-for";
import type { Regime } from "../domain/regimes/regime";
import { stages } from "../domain/stage";
import { ruleExamples } from "./examples/index";
import type { RuleExample } from "./examples/rule-example";
import { enoughColumns } from "./forms/enough-columns";
import { rules } from "./index";
import type { Rule } from "./rule";

/** What there is to know of one rule, made from its definition and its tests. */
export interface RulePage {
  readonly id: string;
  /** What it checks, in one line. */
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** Under each regime, oldest first: the clause, the years it holds for, whether its own words were seen. */
  readonly bases: readonly Bilingual[];
  /** How grave a finding is, from the first stage to the last. */
  readonly severities: readonly Bilingual[];
  readonly example: RuleExample | null;
  readonly passOver: Bilingual;
}

const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: "Phải sửa", en: "To be mended" },
  warning: { vi: "Cần rà soát", en: "To be looked at" },
  info: { vi: "Lưu ý", en: "To be noted" },
};

const passOver: Bilingual = {
  vi: "Trong Excel và trên trang làm việc: mở lời nhắc, chọn «Ghi lý do, bỏ qua» và ghi một câu. Lý do được giữ trong tệp; lời nhắc chỉ hỏi lại khi các ô liên quan đổi giá trị.",
  en: "In Excel and on the workbench: open the finding, choose «Pass over, with a reason» and write a line. The reason is kept in the file; the finding comes back only when the cells it looked at change.",
};

/** The pages of all that a finding can come from, in reading order; with what a local overlay says in the place of the law. */
export function rulePages(overlay: Overlay = {}): readonly RulePage[] {
  return [...rules, enoughColumns].map((rule) => pageOf(rule, overlay));
}

function pageOf(rule: Rule, overlay: Overlay): RulePage {
  return {
    id: rule.id,
    title: rule.title,
    why: rule.why,
    bases: basesOf(rule, overlay),
    severities: severitiesOf(rule),
    example: ruleExamples[rule.id] ?? null,
    passOver,
  };
}

function basesOf(rule: Rule, overlay: Overlay): readonly Bilingual[] {
  const found = regimes.flatMap((regime) => {
    const basis = rule.basis(regime);
    return basis === null ? [] : [basisLine(regime.name, basis, regime)];
  });
  const own = localBasis(rule, overlay);
  if (own !== null) return [basisLine({ vi: "Quy định riêng", en: "Local regulation" }, own, own), ...found];
  if (found.length > 0) return found;
  return [{ vi: "Theo cách lập biểu; không dẫn điều luật nào.", en: "From how such forms are kept; no law is cited." }];
}

function basisLine(name: Bilingual, basis: LegalBasis, held: Pick<Regime, "from" | "to">): Bilingual {
  const text = basisText(basis);
  const years = yearsOf(basis.from ?? held.from, basis.to ?? held.to);
  const seen = basis.seenAt;
  return {
    vi: `${name.vi}: ${text.vi} (${years.vi}${seen === undefined ? "" : `; đã xem lời văn tại ${seen}`})`,
    en: `${name.en}: ${text.en} (${years.en}${seen === undefined ? "" : `; its own words seen at ${seen}`})`,
  };
}

/** The clause of the overlay that a rule goes by: its own value, or one that stands in the place of the law's. */
function localBasis(rule: Rule, overlay: Overlay): LegalBasis | null {
  const { local } = rule;
  if (local !== undefined) return overlay[local] === undefined ? null : overlayBasis(overlay, local);
  const [first] = regimes;
  if (first === undefined) return null;
  const own = rule.basis(withOverlay(first, overlay));
  return own === null || own.citation === rule.basis(first)?.citation ? null : own;
}

function yearsOf(from: number | null, to: number | null): Bilingual {
  if (from === null && to === null) return { vi: "mọi năm", en: "all years" };
  if (from === null) return { vi: `đến năm ${String(to)}`, en: `up to ${String(to)}` };
  if (to === null) return { vi: `từ năm ${String(from)}`, en: `from ${String(from)}` };
  return { vi: `từ năm ${String(from)} đến năm ${String(to)}`, en: `from ${String(from)} to ${String(to)}` };
}

/** «Luật năm 2003: Cần rà soát → Phải sửa»; one line where the laws do not differ. */
function severitiesOf(rule: Rule): readonly Bilingual[] {
  const lines = regimes.map((regime) => ({ regime, steps: stepsOf(rule, regime) }));
  const [first] = lines;
  if (first !== undefined && lines.every(({ steps }) => steps.vi === first.steps.vi)) return [first.steps];
  return lines.map(({ regime, steps }) => ({
    vi: `${regime.name.vi}: ${steps.vi}`,
    en: `${regime.name.en}: ${steps.en}`,
  }));
}

function stepsOf(rule: Rule, regime: Regime): Bilingual {
  const basis = rule.basis(regime);
  const each = stages.map((stage) => {
    const severity = rule.severity(stage, regime);
    return severity === "error" && basis !== null && !basis.verified ? "warning" : severity;
  });
  const steps = each.filter((severity, at) => at === 0 || severity !== each[at - 1]).map((one) => severityNames[one]);
  return { vi: steps.map(({ vi }) => vi).join(" → "), en: steps.map(({ en }) => en).join(" → ") };
}

const words = {
  why: { vi: "Vì sao", en: "Why" },
  basis: { vi: "Căn cứ", en: "Basis" },
  severity: { vi: "Mức nhắc", en: "How grave" },
  wrong: { vi: "Ví dụ được nhắc", en: "An example that is told" },
  told: { vi: "Lời nhắc", en: "What is said" },
  right: { vi: "Ví dụ không bị nhắc", en: "An example that is left alone" },
  passOver: { vi: "Bỏ qua lời nhắc", en: "To pass it over" },
} as const;

/** A part of a page: «Vì sao», «Căn cứ» … with its lines. */
export interface PagePart {
  readonly head: Bilingual;
  readonly lines: readonly Bilingual[];
}

/** The parts of a page in their order. */
export function partsOf({ why, bases, severities, example, passOver: how }: RulePage): readonly PagePart[] {
  const same = (text: string): Bilingual => ({ vi: text, en: text });
  const shown: readonly PagePart[] =
    example === null
      ? []
      : [
          { head: words.wrong, lines: [same(example.wrong)] },
          { head: words.told, lines: [{ vi: example.vi, en: example.en }] },
          { head: words.right, lines: [same(example.right)] },
        ];
  return [
    { head: words.why, lines: [why] },
    { head: words.basis, lines: bases },
    { head: words.severity, lines: severities },
    ...shown,
    { head: words.passOver, lines: [how] },
  ];
}

/** A page as Markdown: a heading with the id, then the parts. */
export function pageText(page: RulePage, language: Locale): string {
  const parts = partsOf(page).map(
    ({ head, lines }) => `**${head[language]}**\n\n${lines.map((line) => `- ${line[language]}`).join("\n")}`,
  );
  return [`## ${page.id}`, page.title[language], ...parts].join("\n\n");
}
