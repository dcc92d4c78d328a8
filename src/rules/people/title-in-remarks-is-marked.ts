import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { awardName } from "../../domain/glossary/awards";
import { columnNumberOf, hasRole } from "../../domain/form/form";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, rowAndName } from "../wording";

/** Remarks that are a title and nothing else, beside an unmarked column: not counted, and asked about. */
export const titleInRemarksIsMarked: Rule = {
  id: "title-in-remarks-is-marked",
  title: {
    vi: "Danh hiệu chỉ ghi ở Ghi chú thì được đánh vào cột danh hiệu",
    en: "A title that stands only in the remarks is marked in its column",
  },
  why: {
    vi: "Danh hiệu chỉ nói ở Ghi chú thì không được đếm vào cột danh hiệu.",
    en: "A title that only the remarks mention is not counted in its column.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      if (!hasRole(form, "remarks")) continue;
      for (const entry of facts.entriesByForm.get(form.id) ?? []) {
        const { remarks, claims } = entry;
        // Longer remarks tell a story («đạt LĐTT năm 2021»); only a bare title is a registration in the wrong place.
        if (remarks === null || remarks.value.length > 40 || /\d/u.test(remarks.value)) continue;
        const [named, ...more] = recogniseAwards(remarks.value, { recipient: entry.kind });
        if (named === undefined || named.negated || more.length > 0 || named.award === "other") continue;
        if (named.to - named.from < remarks.value.trim().length) continue;
        if (
          claims.some(
            ({ award, cell }) => award === named.award || columnNumberOf(cell) === columnNumberOf(remarks.cell),
          )
        )
          continue;
        const label = toA1(remarks.cell);
        const who = rowAndName(entry);
        const name = awardName(named.award, remarks.text);
        yield {
          at: remarks.cell,
          subject: entry.subject,
          message: {
            vi: `${who.vi}: ô ${label} (Ghi chú) có chữ «${excerpt(remarks.text)}» nhưng chưa thấy dấu ở cột ${name.vi}. Hiện chưa tính; nếu là đăng ký thì anh/chị đánh dấu vào cột danh hiệu.`,
            en: `${who.en}: cell ${label} (remarks) says «${excerpt(remarks.text)}», but the column ${name.en} is not marked. It is not counted for now; if it is a registration, please mark the column.`,
          },
        };
      }
    }
  },
};
