import type { Bilingual } from "../../domain/bilingual";
import type { Reconciliation } from "../../domain/counted/reconciliation";
import { shareText } from "../../domain/targets/share-text";
import type { TargetResult } from "../../domain/targets/target-result";
import { levelText } from "../target-text";

/** «31/32 người = 96,88%, mức trên 90%, cần 29». */
export function shareLine(count: number, base: number, target: TargetResult | null): Bilingual {
  const isPercent = target?.target.unit === "percent";
  const share = base === 0 ? null : shareText(count, base, isPercent ? target.target.threshold : null);
  const level = target === null ? null : levelText(target.target);
  const needed = target?.needed ?? null;
  const parts = (locale: "vi" | "en", words: { level: string; needed: string }) =>
    [
      share === null ? "" : ` = ${share[locale]}`,
      level === null ? "" : `, ${words.level} ${level[locale]}`,
      needed === null ? "" : `, ${words.needed} ${String(needed)}`,
    ].join("");
  const figure = `${String(count)}/${String(base)}`;
  return {
    vi: `${figure}${parts("vi", { level: "mức", needed: "cần" })}`,
    en: `${figure}${parts("en", { level: "level", needed: "needed:" })}`,
  };
}

/** «Văn phòng 6 (9 dấu − 3 NLĐ)»: how a unit's figure comes about, where it is not simply its marks. */
export function unitText(
  { name, rungs }: Reconciliation["units"][number],
  { recipient }: Pick<Reconciliation, "recipient">,
): Bilingual {
  const { marks, repeatedRows, implied, outsideBase, inBase } = rungs;
  const unit = name === "" ? { vi: "Chưa rõ đơn vị", en: "Unit not said" } : { vi: name, en: name };
  const outside = recipient === "individual" ? { vi: "NLĐ", en: "on contract" } : { vi: "ngoài mẫu số", en: "outside" };
  if (repeatedRows + implied + outsideBase === 0)
    return { vi: `${unit.vi}: ${String(inBase)}`, en: `${unit.en}: ${String(inBase)}` };
  const steps = (locale: "vi" | "en", words: { marks: string; repeated: string; implied: string }) =>
    [
      `${String(marks)} ${words.marks}`,
      repeatedRows > 0 ? ` − ${String(repeatedRows)} ${words.repeated}` : "",
      implied > 0 ? ` + ${String(implied)} ${words.implied}` : "",
      outsideBase > 0 ? ` − ${String(outsideBase)} ${outside[locale]}` : "",
    ].join("");
  return {
    vi: `${unit.vi}: ${String(inBase)} (${steps("vi", { marks: "dấu", repeated: "lặp", implied: "tính luôn" })})`,
    en: `${unit.en}: ${String(inBase)} (${steps("en", { marks: "marks", repeated: "repeated", implied: "implied" })})`,
  };
}
