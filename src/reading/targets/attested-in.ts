import type { DenominatorBasis, Target } from "../../domain/targets/target";
import { unsaid } from "./asked-for";
import { attestedLine } from "./attested-line";
import { recipientAsked } from "./award-asked";
import { baseOfShare } from "./base/base-of-share";
import { levelIn } from "./quantity-in";
import { type LineContext, targetFrom } from "./target-from";

/** Words that lead a line without asking for anything. */
const filler = /^(?:phấn đấu|có|đạt|đăng ký|về|chỉ tiêu|tỷ lệ|tỉ lệ|số|số lượng)\s+/iu;

/** Lines that only she can settle; an item of the list that says nothing we know is kept in its own words. */
export function attestedIn(text: string, context: LineContext, isItem: boolean): readonly Target[] {
  const level = levelIn(text);
  return splitYesNo(text).flatMap((label): readonly Target[] => {
    const attested = attestedLine(label, level?.isShare === true);
    if (attested === null && !isItem) return [];
    const isShare = level?.isShare === true;
    const target = targetFrom(
      label,
      {
        measure: { kind: "attested" },
        unit:
          attested?.unit === "families"
            ? "percent"
            : (attested?.unit ?? (isShare ? "percent" : level === null ? "yes-no" : "tasks")),
        denominator: isShare ? (attested?.unit === "families" ? { kind: "families" } : baseOfAttested(label)) : null,
      },
      attested?.unit === "grade" || attested?.unit === "date" ? null : level,
      context,
    );
    const comparator = attested?.unit === "grade" ? ">=" : attested?.unit === "date" ? "<" : target.comparator;
    return [
      {
        ...target,
        id: attested?.id ?? "attested",
        comparator,
        level: attested?.level ?? null,
        notUnderstood: attested === null || attested.id === "attested-share" ? label.replace(filler, "") : null,
      },
    ];
  });
}

function baseOfAttested(label: string): DenominatorBasis {
  const measured = { award: null, recipient: recipientAsked(label)?.kind ?? "individual", comparator: ">=" } as const;
  const level = levelIn(label);
  return baseOfShare(measured, { ...unsaid, before: level?.before ?? label, after: level?.after ?? "" });
}

/** «Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự» is two things to attest. */
function splitYesNo(text: string): readonly string[] {
  const match = /^(.*?chuẩn văn h(?:óa|oá))\s*(?:,|và)\s*(an toàn.*)$/iu.exec(text);
  const [, first = "", second = ""] = match ?? [];
  return match === null ? [text] : [first, `Cơ quan ${second.replace(/[.;]\s*$/, "")}`];
}
