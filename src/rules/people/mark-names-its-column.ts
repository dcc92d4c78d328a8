import { columnAt } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { implies } from "../../domain/targets/implied-awards";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** In a column of marks words stand for the title of its head; a title of another name there was put into the wrong cell. */
export const markNamesItsColumn: Rule = {
  id: "mark-names-its-column",
  title: {
    vi: "Danh hiệu ghi bằng chữ trong cột đánh dấu là danh hiệu của cột ấy",
    en: "A title written in a column of marks is the title of that column",
  },
  why: {
    vi: "Trong cột đánh dấu, ô được tính theo tên cột; ghi tên danh hiệu khác thì số đếm không đúng ý người ghi.",
    en: "In a column of marks a cell counts for the head; another title written there is counted as what it does not say.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check({ reading: { register }, facts }) {
    for (const entry of register.entries) {
      const form = facts.formById.get(entry.form);
      for (const { cell, text, award } of [...entry.claims, ...entry.misplaced]) {
        const column = form === undefined ? null : columnAt(form, cell);
        // What the cell says counts where it was read as a title of its own: nothing is amiss but the place.
        if (column?.role !== "mark" || column.award === null || award !== column.award) continue;
        const named = recogniseAwards(text, { recipient: null }).filter(
          ({ negated, wants }) => !negated && wants === null,
        );
        const [other] = named;
        if (other === undefined || named.some((one) => agree(one.award, award))) continue;
        // Who gives a commendation of another body is not known; a title of collectives is none of a person's.
        if (award === "other" && (glossaryEntry(other.award)?.recipients.includes(entry.kind) ?? true)) continue;
        const [label, words, head] = [toA1(cell), excerpt(text), excerpt(column.header)];
        const name = glossaryEntry(award);
        yield {
          at: cell,
          subject: entry.subject,
          message: {
            vi: `Ô ${label}, ${entry.name.value}: cột «${head}» nhưng ô ghi «${words}». Đang tính là ${name?.vi ?? head}; anh/chị chuyển sang đúng cột, hoặc đánh dấu nếu đúng là danh hiệu của cột.`,
            en: `Cell ${label}, ${entry.name.value}: the column is «${head}», the cell says «${words}». It is counted as ${name?.en ?? head}; please move it to its own column, or mark the cell if the column's title is meant.`,
          },
        };
      }
    }
  },
};

/** One title, or one that contains the other: «Giấy khen» in the column of the Director's. */
function agree(one: Parameters<typeof implies>[0], other: Parameters<typeof implies>[0]): boolean {
  return one === other || implies(one, other) || implies(other, one) || kindOf(one) === kindOf(other);
}

/** Commendations of one form, whoever gives them: the column's head knows the level better than the cell. */
function kindOf(award: Parameters<typeof implies>[0]): string {
  if (award.endsWith("diploma-of-merit")) return "diploma";
  return award.endsWith("certificate-of-merit") ? "certificate" : award;
}
