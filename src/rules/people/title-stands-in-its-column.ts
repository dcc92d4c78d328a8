import { awardName, glossaryEntry, type AwardKind } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import { type Column, columnNumberOf } from "../../domain/form/form";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";

/** A danh hiệu stands under «Danh hiệu thi đua», a hình thức khen thưởng under its own head; counted where it stands. */
export const titleStandsInItsColumn: Rule = {
  id: "title-stands-in-its-column",
  title: {
    vi: "Danh hiệu ghi ở cột danh hiệu, hình thức khen thưởng ghi ở cột khen thưởng",
    en: "Titles stand in the column of titles, commendations in theirs",
  },
  why: {
    vi: "Danh hiệu thi đua và hình thức khen thưởng do các điều khác nhau quy định và in ở các cột khác nhau.",
    en: "Titles and commendations rest on different articles and are printed in different columns.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  changes: "mark",

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const meant = new Map(form.columns.map((column) => [column.column, kindOfColumn(column)]));
      for (const entry of facts.entriesByForm.get(form.id) ?? []) {
        for (const claim of entry.claims) {
          const kind = glossaryEntry(claim.award)?.kind;
          const expected = meant.get(columnNumberOf(claim.cell)) ?? null;
          if (kind === undefined || expected === null || kind === expected) continue;
          const label = toA1(claim.cell);
          const name = awardName(claim.award, claim.text);
          const [own, other] = kind === "title" ? ([title, award] as const) : ([award, title] as const);
          yield {
            at: claim.cell,
            subject: entry.subject,
            message: {
              vi: `Ô ${label}, ${entry.name.value}: «${name.vi}» là ${own.vi} nhưng đang ghi ở cột ${other.vi}. Vẫn được tính; anh/chị chuyển sang đúng cột để bảng in ra khớp tên cột.`,
              en: `Cell ${label}, ${entry.name.value}: «${name.en}» is ${own.en} but stands in a column for ${other.en}. It is counted; please move it so that the printed table agrees with its heads.`,
            },
          };
        }
      }
    }
  },
};

const title = { vi: "danh hiệu thi đua", en: "a title" };
const award = { vi: "hình thức khen thưởng", en: "a commendation" };

/** What a column of words or codes is for by its own head; null where it is for both, or does not say. */
function kindOfColumn({ role, header }: Column): AwardKind | null {
  if (role !== "title" && role !== "award" && role !== "title-or-award" && role !== "award-code") return null;
  const head = lettersOf(header.split("›").at(-1) ?? header).replace("thi dua khen thuong", "");
  const saysTitle = /\b(?:danh hieu|thi dua)\b/.test(head);
  const saysAward = /\b(?:hinh thuc|khen thuong)\b/.test(head);
  if (saysTitle === saysAward) return null;
  return saysTitle ? "title" : "award";
}
