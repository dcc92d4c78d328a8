import { glossaryEntry } from "../../domain/glossary/awards";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { toA1 } from "../../workbook/refs";
import { fromReview, noBasis, type Problem, type Rule } from "../rule";

/** A title of people stands in a person's row, a title of collectives in a collective's. What stands elsewhere is told. */
export const titleBelongsToRecipient: Rule = {
  id: "title-belongs-to-recipient",
  title: {
    vi: "Danh hiệu cá nhân ở dòng cá nhân, danh hiệu tập thể ở dòng tập thể",
    en: "Titles of people stand in rows of people, titles of collectives in rows of collectives",
  },
  why: {
    vi: "Danh hiệu tập thể ghi cho một người (hoặc ngược lại) không được xét và làm lệch số đếm.",
    en: "A collective's title on a person (or the reverse) cannot be considered and spoils the count.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: fromReview("warning", "error"),
  changes: "mark",

  *check({ reading: { register } }) {
    for (const entry of register.entries) {
      for (const claim of entry.misplaced) yield misplaced(entry, claim);
      for (const claim of entry.claims) {
        const recipients = glossaryEntry(claim.award)?.recipients ?? [entry.kind];
        if (claim.readAs !== null || recipients.includes(entry.kind)) continue;
        yield otherKind(entry, claim);
      }
    }
  },
};

function misplaced(entry: Entry, { cell, text }: AwardClaim): Problem {
  const label = toA1(cell);
  const [own, other] = kindsOf(entry);
  return {
    at: cell,
    subject: entry.subject,
    message: {
      vi: `Ô ${label}, ${entry.name.value}: có dấu «${text.trim()}» ở cột danh hiệu của ${other.vi}, trong khi dòng này là ${own.vi}. Dấu này chưa được tính; anh/chị chuyển sang đúng cột, hoặc xóa nếu đánh nhầm.`,
      en: `Cell ${label}, ${entry.name.value}: the mark «${text.trim()}» stands in a column for ${other.en}, while this row is ${own.en}. It is not counted; please move it to the right column, or delete it if it slipped.`,
    },
  };
}

function otherKind(entry: Entry, { cell, text }: AwardClaim): Problem {
  const label = toA1(cell);
  const [own, other] = kindsOf(entry);
  return {
    at: cell,
    subject: entry.subject,
    message: {
      vi: `Ô ${label}, ${entry.name.value}: «${text.trim()}» là danh hiệu của ${other.vi}, trong khi dòng này là ${own.vi}. Đang tính như biểu ghi; anh/chị xem lại tên danh hiệu hoặc loại đối tượng.`,
      en: `Cell ${label}, ${entry.name.value}: «${text.trim()}» is a title for ${other.en}, while this row is ${own.en}. Counted as written; please check the title or the kind of recipient.`,
    },
  };
}

function kindsOf({ kind }: Entry) {
  const people = { vi: "cá nhân", en: "a person" };
  const units = { vi: "tập thể", en: "a collective" };
  const families = { vi: "hộ gia đình", en: "a family" };
  switch (kind) {
    case "individual":
      return [people, units] as const;
    case "collective":
      return [units, people] as const;
    case "family":
      return [families, people] as const;
  }
}
