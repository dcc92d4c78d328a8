import { awardName } from "../../domain/glossary/awards";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** «Lao động tiên tiến» of a unit is read as «Tập thể lao động tiên tiến», and said so. */
export const collectiveTitleIsSpelledOut: Rule = {
  id: "collective-title-is-spelled-out",
  title: {
    vi: "Danh hiệu của tập thể ghi đủ tên",
    en: "The title of a collective is written in full",
  },
  why: {
    vi: "Tên cá nhân và tập thể gần giống nhau; ghi đủ «Tập thể» để biểu in ra không bị hiểu nhầm.",
    en: "Titles of people and collectives are alike; «Tập thể» in full leaves no doubt in print.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  level: "rows",

  *check(view) {
    for (const entry of view.reading.register.entries) {
      for (const claim of entry.claims) {
        if (claim.readAs === null) continue;
        const name = awardName(claim.award, claim.text);
        const isText = claim.how === "text";
        const fix = isText ? textFix(view, claim.cell, name.vi, { isSafe: false, change: name }) : null;
        yield {
          at: claim.cell,
          subject: entry.subject,
          message: {
            vi: `Lưu ý: dòng ${String(entry.at.row)}, ${entry.name.value} ghi «${excerpt(claim.text)}»; đã hiểu là «${name.vi}». Tên đầy đủ theo Luật là «${name.vi}»${fix === null ? "." : ", anh/chị có thể bấm Sửa."}`,
            en: `Note: row ${String(entry.at.row)}, ${entry.name.value} says «${excerpt(claim.text)}»; it was read as «${name.en}». The full name in the Law is «${name.vi}»${fix === null ? "." : "; you may use it."}`,
          },
          ...(fix === null ? {} : { fix }),
        };
      }
    }
  },
};
