import { plain } from "../../text/plain";
import type { Constraint } from "./statement";

/** So large a share of the people must stand on the staff list that one who does not is odd, in tenths. */
const MOST_KNOWN = 8;

/**
 * People of the list against «Danh sách CBCCVC». Evidence only: who is missing there may have come yesterday, but a row
 * that stands there is a person.
 */
export const staffList: Constraint = {
  id: "staff-list",

  statements({ form, lines }, { staff }) {
    if (staff === null || staff.size === 0) return [];
    const people = lines.drafts.filter(({ kind }) => kind === "individual");
    const known = people.filter(({ name }) => staff.has(plain(name.value))).length;
    if (people.length === 0 || known * 10 < people.length * MOST_KNOWN) return [];
    return [
      {
        constraint: "staff-list",
        at: form.table.sheet.ref(form.table.body, form.table.left),
        of: "people",
        said: known,
        counted: [people.length],
        over: form.form.dataRows ?? [form.table.body, form.table.last],
      },
    ];
  },
};
