import { lettersOf } from "../../domain/glossary/letters";
import type { RecipientKind } from "../../domain/recipient";
import { columnsWith } from "../../domain/form/form";
import { isBlank, valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { shown } from "../shown";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** What the column «Phân loại» says agrees with what the row is: a person, a collective, a family. Blank is told too. */
export const recipientKindAgrees: Rule = {
  id: "recipient-kind-agrees",
  title: {
    vi: "Phân loại khen thưởng khớp với đối tượng của dòng",
    en: "The kind of recipient agrees with the row",
  },
  why: {
    vi: "Cá nhân, tập thể, hộ gia đình có danh hiệu khác nhau và được đếm riêng; ghi lẫn thì các số tổng sai theo.",
    en: "People, collectives and families have titles of their own and are counted apart; mixing them spoils the totals.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "row",

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const columns = columnsWith(form, "recipient-kind");
      const grid = facts.gridBySheet.get(form.sheet);
      if (columns.length === 0 || grid === undefined) continue;
      for (const entry of facts.entriesByForm.get(form.id) ?? []) {
        const cells = columns.map(({ column }) => {
          const value = valueAt(grid, entry.at.row, column);
          return { ref: { ...entry.at, column }, value, said: typeof value === "string" ? kindIn(value) : null };
        });
        const against = cells.find(({ said }) => said !== null && said !== entry.kind);
        const blank = cells.every(({ value }) => isBlank(value)) ? cells[0] : undefined;
        const found = against ?? blank;
        if (found === undefined) continue;
        const label = toA1(found.ref);
        const own = kindNames[entry.kind];
        yield {
          at: found.ref,
          subject: entry.subject,
          message:
            against === undefined
              ? {
                  vi: `Ô ${label}, ${entry.name.value}: chưa ghi phân loại. Theo tên và các ô khác, dòng này đang được đọc là ${own.vi}. Anh/chị bổ sung giúp.`,
                  en: `Cell ${label}, ${entry.name.value}: the kind is blank. By its name and other cells the row is read as ${own.en}. Please fill it in.`,
                }
              : {
                  vi: `Ô ${label}, ${entry.name.value}: phân loại ghi «${excerpt(shown(against.value))}», trong khi tên và các ô khác cho thấy là ${own.vi}. Đang tính là ${own.vi}; anh/chị xem lại ô phân loại.`,
                  en: `Cell ${label}, ${entry.name.value}: the kind says «${excerpt(shown(against.value))}», while the name and other cells speak of ${own.en}. Counted as ${own.en}; please check the kind.`,
                },
        };
      }
    }
  },
};

const kindNames: Readonly<Record<RecipientKind, { readonly vi: string; readonly en: string }>> = {
  individual: { vi: "cá nhân", en: "a person" },
  collective: { vi: "tập thể", en: "a collective" },
  family: { vi: "hộ gia đình", en: "a family" },
};

function kindIn(text: string): RecipientKind | null {
  const letters = lettersOf(text).replaceAll(" ", "");
  if (letters.includes("giadinh")) return "family";
  if (letters.includes("tapthe")) return "collective";
  return letters.includes("canhan") ? "individual" : null;
}
