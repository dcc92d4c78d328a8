import { columnOf } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { rowAndName } from "../wording";
import { blankCells } from "./blank-cells";

/** Position and unit are written for everybody, where the form has the column and fills it in for the others. */
export const personHasPosition: Rule = {
  id: "person-has-position",
  title: { vi: "Mỗi người có ghi chức vụ", en: "Everybody's position is written" },
  why: {
    vi: "Tờ trình và quyết định ghi chức vụ sau tên; thiếu thì phải hỏi lại từng người.",
    en: "Proposals and decisions name the post behind the name; where it is missing everybody has to be asked again.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.registrationForms) {
      for (const role of ["position", "position-and-unit"] as const) {
        for (const { entry, column, filled } of blankCells(
          form,
          columnOf(form, role),
          view,
          ({ kind }) => kind === "individual",
        )) {
          const who = rowAndName(entry);
          yield {
            at: { ...entry.at, column: column.column },
            subject: entry.subject,
            message: {
              vi: `${who.vi}: ô «${column.header}» còn trống, trong khi ${String(filled)} người khác đã ghi. Anh/chị bổ sung để danh sách trình đi được đầy đủ.`,
              en: `${who.en}: the cell «${column.header}» is blank, while ${String(filled)} others are filled in. Please complete it so that the list can be submitted.`,
            },
          };
        }
      }
    }
  },
};
