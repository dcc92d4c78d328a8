import { plain } from "../../text/plain";
import type { Books } from "./books";
import type { Constraint, Statement } from "./statement";

/** Lists that share so large a part of their names, in tenths, are one list written twice. */
const ALIKE = 8;

/** The list mirrored on another sheet: both name the same recipients. Evidence only, the other may be older. */
export const samePeopleElsewhere: Constraint = {
  id: "same-people-elsewhere",

  statements(books, { elsewhere }) {
    const own = namesOf(books);
    return elsewhere.flatMap((other): readonly Statement[] => {
      const names = namesOf(other);
      const shared = [...names].filter((name) => own.has(name)).length;
      if (names.size < 3 || shared * 10 < names.size * ALIKE || shared * 10 < own.size * ALIKE) return [];
      const { table, form } = other.form;
      return [
        {
          constraint: "same-people-elsewhere",
          at: table.sheet.ref(table.body, table.left),
          of: "recipients",
          said: names.size,
          counted: [own.size],
          over: books.form.form.dataRows ?? form.dataRows ?? [table.body, table.last],
        },
      ];
    });
  },
};

const known = new WeakMap<Books["lines"], ReadonlySet<string>>();

function namesOf({ lines }: Books): ReadonlySet<string> {
  const before = known.get(lines);
  if (before) return before;
  const names = new Set(lines.drafts.map(({ name }) => plain(name.value)));
  known.set(lines, names);
  return names;
}
