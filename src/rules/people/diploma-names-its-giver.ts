import { columnNumberOf } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import type { AwardClaim, Entry } from "../../domain/register/register";
import { fold } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { groupBy } from "../facts";
import { always, noBasis, type Rule } from "../rule";

const withGiver: readonly AwardId[] = [
  "provincial-diploma-of-merit",
  "ministerial-diploma-of-merit",
  "prime-minister-diploma-of-merit",
];
const bare = /(?:^|[,;+/]\s*|\svà\s)(?:bằng khen|bk)\s*(?=$|[,;+/.]|\svà\s)/u;

/**
 * A Bằng khen is given by the province, a minister or the Prime Minister. Told where the other cells of the column say
 * by whom: then the bare word is a slip, not the way of the form.
 */
export const diplomaNamesItsGiver: Rule = {
  id: "diploma-names-its-giver",
  title: {
    vi: "Bằng khen ghi rõ cấp tặng, như các ô khác của cột",
    en: "A diploma of merit says who grants it, as the other cells of its column do",
  },
  why: {
    vi: "Bằng khen của tỉnh, của bộ và của Thủ tướng là các hình thức khác nhau, trình ở nơi khác nhau.",
    en: "Diplomas of a province, a ministry and the Prime Minister are different awards, proposed in different places.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const written = (facts.entriesByForm.get(form.id) ?? []).flatMap((entry) =>
        entry.claims.filter(({ how }) => how === "text").map((claim) => ({ entry, claim })),
      );
      for (const column of groupBy(written, ({ claim }) => columnNumberOf(claim.cell)).values()) {
        const named = column.filter(({ claim }) => withGiver.includes(claim.award)).length;
        const unnamed = column.filter(({ claim }) => claim.award === "diploma-of-merit" && bare.test(fold(claim.text)));
        if (named < unnamed.length * 2) continue;
        for (const { entry, claim } of unnamed) yield problemOf(entry, claim);
      }
    }
  },
};

function problemOf({ name, subject }: Entry, { cell }: AwardClaim) {
  const label = toA1(cell);
  return {
    at: cell,
    subject,
    message: {
      vi: `Ô ${label}, ${name.value}: ghi «Bằng khen» mà chưa rõ cấp tặng, trong khi các ô khác ghi rõ. Anh/chị ghi thêm: của Chủ tịch UBND tỉnh, của Bộ trưởng hay của Thủ tướng Chính phủ.`,
      en: `Cell ${label}, ${name.value}: «Bằng khen» does not say who grants it, while other cells do. Please add whether it is the province's, a minister's or the Prime Minister's.`,
    },
  };
}
