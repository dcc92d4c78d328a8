import { columnOf } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { rowAndName } from "../wording";
import { blankCells } from "./blank-cells";

/** Where the form has a column of units and fills it in for the others, nobody's unit is blank. */
export const personHasUnit: Rule = {
  id: "person-has-unit",
  title: { vi: "Mỗi người có ghi đơn vị", en: "Everybody's unit is written" },
  why: {
    vi: "Tỷ lệ của từng phòng, đơn vị tính theo đơn vị của từng người.",
    en: "Shares by department are worked out from everybody's unit.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const isMeant = ({ kind, sections }: { readonly kind: string; readonly sections: readonly string[] }) =>
        kind === "individual" && sections.length === 0;
      for (const { entry, column, filled } of blankCells(form, columnOf(form, "unit"), view, isMeant)) {
        const who = rowAndName(entry);
        yield {
          at: { ...entry.at, column: column.column },
          subject: entry.subject,
          message: {
            vi: `${who.vi}: ô «${column.header}» còn trống, trong khi ${String(filled)} người khác đã ghi. Anh/chị bổ sung đơn vị để số liệu theo phòng được đủ.`,
            en: `${who.en}: the cell «${column.header}» is blank, while ${String(filled)} others are filled in. Please add the unit so that figures by department are complete.`,
          },
        };
      }
    }
  },
};
