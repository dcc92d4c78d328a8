import type { Bilingual, Locale } from "../domain/bilingual";
import type { CheckResult } from "../domain/check";
import type { Severity } from "../domain/findings/finding";
import { areBuiltIn, sureDenominator, type TargetResult } from "../domain/targets/target-result";
import { statusLabel } from "./status-labels";

/** The first page's answer: what kind it is, and the sentence. It never promises that the file will be accepted. */
export interface Conclusion {
  readonly kind: "clear" | "review" | "correct" | "unknown" | "no-form";
  readonly sentence: Bilingual;
}

/** What matters most, in this order: no form, errors, figures that are missing, warnings, nothing. */
export function conclusionOf(result: CheckResult): Conclusion {
  const { sheets } = result.reading;
  if (!sheets.some((sheet) => sheet.forms.some((form) => form.countedIn))) {
    const names = sheets.map((sheet) => sheet.name).join(", ");
    return {
      kind: "no-form",
      sentence: {
        vi: `Chưa tìm thấy biểu đăng ký trong tệp. Đã xem ${String(sheets.length)} sheet: ${names}. Bấm «Chọn vùng bảng» để chọn vùng bảng.`,
        en: `No registration form was found. Sheets looked at (${String(sheets.length)}): ${names}. Press Point at the table.`,
      },
    };
  }
  const errors = openFindings(result, "error");
  if (errors > 0) {
    return {
      kind: "correct",
      sentence: {
        vi: `Còn ${String(errors)} chỗ phải sửa trước khi trình ký.`,
        en: `${places(errors)} to correct before it is signed.`,
      },
    };
  }
  const unknown = result.targets.filter((target) => target.status === "unknown");
  if (unknown.length > 0) return { kind: "unknown", sentence: whyUnknown(result, unknown) };
  const warnings = openFindings(result, "warning");
  if (warnings === 0) {
    return {
      kind: "clear",
      sentence: { vi: "Chưa thấy chỗ nào phải sửa.", en: "Nothing was found that must be corrected." },
    };
  }
  return {
    kind: "review",
    sentence: {
      vi: `Chưa thấy chỗ nào phải sửa. Còn ${String(warnings)} việc cần rà soát trước khi trình ký.`,
      en: `Nothing was found that must be corrected. ${places(warnings)} to review before it is signed.`,
    },
  };
}

/** Findings of one severity that have not been set aside with a reason. */
export function openFindings({ findings }: CheckResult, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.waived === null).length;
}

/** Said wherever our own two levels are shown: they are nobody's plan. null where the targets are hers. */
export function defaultPlanText(targets: readonly TargetResult[]): Bilingual | null {
  return areBuiltIn(targets)
    ? { vi: "Chưa có kế hoạch trong tệp; dùng 2 mức mặc định.", en: "No plan in the file; 2 default levels." }
    : null;
}

/** «Chỉ tiêu: 1 đăng ký chưa đủ, 2 đăng ký đủ.»: what is short comes first; null where there are no targets. */
export function targetsSentence({ targets, stage }: CheckResult): Bilingual | null {
  if (targets.length === 0) return null;
  const inOrder = targets.toSorted((one, other) => place(one) - place(other));
  const tell = (locale: Locale) => {
    const counts = new Map<string, number>();
    for (const target of inOrder) {
      const word = statusLabel(target, stage)[locale];
      const label = word.slice(0, 1).toLocaleLowerCase("vi") + word.slice(1);
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    return [...counts].map(([label, count]) => `${String(count)} ${label}`).join(", ");
  };
  const counted: Bilingual = { vi: `Chỉ tiêu: ${tell("vi")}.`, en: `Targets: ${tell("en")}.` };
  const ours = defaultPlanText(targets);
  return ours === null ? counted : { vi: `${ours.vi} ${counted.vi}`, en: `${ours.en} ${counted.en}` };
}

const statusOrder: readonly TargetResult["status"][] = [
  "missed",
  "met",
  "exceeded",
  "unknown",
  "awaiting",
  "not-due",
  "attested",
];

function place({ status, attestedAs }: TargetResult): number {
  return statusOrder.indexOf(status === "attested" && attestedAs === "missed" ? "missed" : status);
}

function whyUnknown(result: CheckResult, unknown: readonly TargetResult[]): Bilingual {
  const lacksStaff =
    result.reading.register.staff.length === 0 && unknown.every((target) => sureDenominator(target) === null);
  if (lacksStaff && unknown.some(({ target }) => target.unit === "percent")) {
    return {
      vi: "Chưa kết luận được: tệp chưa có danh sách CBCCVC nên chưa tính được tỷ lệ.",
      en: "No answer yet: the workbook has no staff list, so the shares cannot be worked out.",
    };
  }
  return {
    vi: `Chưa kết luận được: còn ${String(unknown.length)} chỉ tiêu chưa đủ số liệu.`,
    en: `No answer yet: ${String(unknown.length)} ${unknown.length === 1 ? "target lacks" : "targets lack"} data.`,
  };
}

function places(count: number): string {
  return count === 1 ? "1 place" : `${String(count)} places`;
}
