import { regimes } from "../domain/regimes/regime-for";
import type { Severity } from "../domain/findings/finding";
import { stages } from "../domain/stage";
import { rules as allRules } from "./index";
import type { Rule } from "./rule";

const severityNames: Readonly<Record<Severity, string>> = {
  error: "Phải sửa",
  warning: "Cần rà soát",
  info: "Lưu ý",
};

/**
 * The list of rules as a Markdown table, made from the code for the README: id, obligation, severity from the first
 * stage to the last under each regime (as the runner gives it, nothing unverified above a warning), basis, whether
 * its text was seen.
 */
export function describeRules(rules: readonly Rule[] = allRules): string {
  const dated = regimes.filter(({ id }) => id !== "law-2026-unconfirmed");
  const head = [
    "Mã",
    "Nội dung",
    ...dated.map(({ name }) => name.vi.split(",")[0] ?? name.vi),
    "Căn cứ",
    "Đã đối chiếu",
  ];
  const rows = rules.map((rule) => {
    const bases = dated.map((regime) => rule.basis(regime));
    const citations = [...new Set(bases.flatMap((basis) => (basis === null ? [] : [basis.citation])))];
    return [
      `\`${rule.id}\``,
      rule.title.vi,
      ...dated.map((regime) => severities(rule, regime)),
      citations.length === 0 ? "–" : citations.join("<br>"),
      bases.every((basis) => basis === null)
        ? "–"
        : [...new Set(bases.map((basis) => (basis?.verified === true ? "rồi" : "chưa")))].join(" / "),
    ];
  });
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** «Cần rà soát → Phải sửa»: each severity once, in the order of the stages. */
function severities(rule: Rule, regime: (typeof regimes)[number]): string {
  const basis = rule.basis(regime);
  const each = stages.map((stage) => {
    const severity = rule.severity(stage, regime);
    return severity === "error" && basis !== null && !basis.verified ? "warning" : severity;
  });
  return each
    .filter((severity, index) => index === 0 || severity !== each[index - 1])
    .map((severity) => severityNames[severity])
    .join(" → ");
}
