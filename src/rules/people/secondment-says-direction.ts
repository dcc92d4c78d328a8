import { secondment } from "../../domain/eligibility/secondment";
import { noBasis, always, type Rule } from "../rule";
import { excerpt, rowAndName } from "../wording";

/**
 * Biệt phái: the sending body considers, on the receiving body's opinion (no official text seen). Which way it went
 * decides where the person registers, and only she knows; where the remarks tell it, she is reminded once.
 */
export const secondmentSaysDirection: Rule = {
  id: "secondment-says-direction",
  title: {
    vi: "Người biệt phái có ghi rõ đi hay đến",
    en: "A secondment says which way it went",
  },
  why: {
    vi: "Người biệt phái do nơi đi hay nơi đến xét tùy quy định; ghi «biệt phái» thôi thì chưa rõ.",
    en: "Who considers a seconded person depends on the direction; the bare word does not say.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ reading: { register } }) {
    for (const person of register.people) {
      const [entry] = person.entries;
      if (entry === undefined) continue;
      const notes = [...person.entries, ...(person.staff === null ? [] : [person.staff])].flatMap(({ remarks }) =>
        remarks === null ? [] : [{ remarks, direction: secondment(remarks.value) }],
      );
      const said = notes.find(({ direction }) => direction !== null && direction !== "not-said");
      const open = notes.find(({ direction }) => direction === "not-said");
      if (said !== undefined || open === undefined) continue;
      const who = rowAndName(entry);
      yield {
        at: open.remarks.cell,
        subject: person.key,
        message: {
          vi: `${who.vi}: ghi chú có chữ «${excerpt(open.remarks.text)}», chưa rõ là biệt phái đi nơi khác hay từ nơi khác đến. Thường cơ quan cử đi xét danh hiệu, có ý kiến của nơi tiếp nhận. Anh/chị ghi rõ giúp để khỏi tính ở cả hai nơi.`,
          en: `${who.en}: the remarks say «${excerpt(open.remarks.text)}», which leaves open whether it was to or from another body. Usually the sending body considers the title, with the receiving body's opinion. Please make it clear, so that nobody is counted twice.`,
        },
      };
    }
  },
};
