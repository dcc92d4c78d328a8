import type { Bilingual } from "../../domain/bilingual";
import { tellsNamesakesApart } from "../../domain/register/namesakes-told";
import type { Entry, Person } from "../../domain/register/register";
import { hasRowPerAward, repeatedRows } from "../award-per-row";
import { foldClosed } from "../../text/fold";
import { groupBy } from "../facts";
import { fromReview, noBasis, type Rule, type RuleView } from "../rule";
import { rowList } from "../wording";

/**
 * A person stands once in a registration form. Two rows may be one person with two posts (counted once, at the home
 * unit), a slip, or two namesakes; only she knows. Lists with a row for every award are read as such.
 */
export const personRegistersOnce: Rule = {
  id: "person-registers-once",
  title: { vi: "Mỗi người đăng ký một lần", en: "Everybody registers once" },
  why: {
    vi: "Một người ở hai dòng làm số người và số danh hiệu tăng lên; cũng có thể là hai người trùng tên, chỉ nơi lập biểu biết.",
    en: "One person in two rows inflates people and titles; they may also be two namesakes, which only the office knows.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: fromReview("warning", "error"),
  changes: "row",

  *check(view) {
    const { reading, facts } = view;
    const settled = settledOrAsked(view);
    for (const person of reading.register.people) {
      if (settled.has(person.key)) continue;
      for (const [id, all] of groupBy(person.entries, ({ form }) => form)) {
        const form = facts.formById.get(id);
        if (form?.countedIn !== true || all.length < 2) continue;
        const rows = hasRowPerAward(form, facts.entriesByForm.get(id) ?? [])
          ? repeatedRows(all, form, facts.gridBySheet.get(form.sheet))
          : all;
        const last = rows.at(-1);
        if (last === undefined) continue;
        yield {
          at: last.name.cell,
          subject: person.key,
          message: messageOf(person, rows),
          related: rows.slice(0, -1).map(({ name }) => name.cell),
          ...(isExactCopy(rows) ? {} : { atMost: "warning" as const }),
        };
      }
    }
    yield* namesakes(view);
    yield* spellings(view);
  },
};

function messageOf(person: Person, rows: readonly Entry[]): Bilingual {
  const units = rows.map(({ unitText }) => unitText?.value.trim() ?? "");
  const areInTwoUnits = new Set(units.filter((unit) => unit !== "")).size > 1;
  if (areInTwoUnits) {
    const places = (language: keyof Bilingual, connective: string) =>
      rows
        .map(({ at }, index) => {
          const row = language === "vi" ? `dòng ${String(at.row)}` : `row ${String(at.row)}`;
          return units[index] === "" || units[index] === undefined ? row : `${row} (${units[index]})`;
        })
        .join(connective);
    return {
      vi: `${person.name} có ở ${places("vi", " và ")}. Nếu là một người kiêm nhiệm thì chỉ tính một lần ở đơn vị chính; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 1 người.`,
      en: `${person.name} stands in ${places("en", " and ")}. One person with two posts counts once, at the home unit; if these are two people of one name, add dates of birth to tell them apart. Counted as 1 person for now.`,
    };
  }
  const where = rowList(rows.map(({ at }) => at.row));
  if (rows.every(({ birthDate, idNumber }) => birthDate !== null || idNumber !== null)) {
    return {
      vi: `${person.name} có ở ${where.vi}, cùng ngày sinh hoặc số định danh. Một người chỉ cần một dòng nên anh/chị xem giúp có phải chép trùng không. Hiện đang tính là 1 người.`,
      en: `${person.name} stands in ${where.en}, with the same date of birth or ID number. One row is enough for one person: please see whether a row was copied. Counted as 1 person for now.`,
    };
  }
  return {
    vi: `${person.name} có ở ${where.vi}. Nếu là một người thì chỉ cần một dòng; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 1 người.`,
    en: `${person.name} stands in ${where.en}. One row is enough for one person; if these are two people of one name, add dates of birth to tell them apart. Counted as 1 person for now.`,
  };
}

/** People she has told apart or together, and those about whom the reading asks already: nobody is asked twice. */
function settledOrAsked({ answers, reading }: RuleView): ReadonlySet<string> {
  const said = answers.flatMap((answer) => (answer.kind === "same-person" ? [answer.one, answer.other] : []));
  const asked = reading.questions.flatMap(({ options }) =>
    options.flatMap(({ answer }) => (answer.kind === "same-person" ? [answer.one, answer.other] : [])),
  );
  return new Set([...said, ...asked]);
}

function isExactCopy(rows: readonly Entry[]): boolean {
  const told = rows.map(({ position, unitText, claims }) =>
    JSON.stringify([position?.value, unitText?.value, claims.map(({ award }) => award).toSorted()]),
  );
  return new Set(told).size === 1;
}

/** People of one name counted as two because their units differ, with nothing else to tell them apart. */
function* namesakes(view: RuleView) {
  const { reading, facts } = view;
  const settled = settledOrAsked(view);
  for (const people of groupBy(reading.register.people, ({ name }) => facts.foldedName(name)).values()) {
    const [one, other] = people;
    const [first, second] = [one?.entries[0], other?.entries[0]];
    if (one === undefined || other === undefined || first === undefined || second === undefined) continue;
    if (settled.has(one.key) || settled.has(other.key) || first.form !== second.form) continue;
    const areToldApart = people.every(({ entries, staff }) =>
      [...entries, ...(staff === null ? [] : [staff])].some(
        ({ birthDate, idNumber }) => birthDate !== null || idNumber !== null,
      ),
    );
    const isSaid = people.some(({ entries }) =>
      entries.some(({ remarks }) => remarks !== null && tellsNamesakesApart(remarks.value)),
    );
    if (areToldApart || isSaid) continue;
    const places = (row: string, connective: string) =>
      [first, second]
        .map(({ at, unitText }) => `${row} ${String(at.row)}${unitText === null ? "" : ` (${unitText.value.trim()})`}`)
        .join(connective);
    yield {
      at: second.name.cell,
      subject: other.key,
      related: [first.name.cell],
      atMost: "warning" as const,
      message: {
        vi: `${one.name} có ở ${places("dòng", " và ")}. Nếu là một người kiêm nhiệm thì chỉ tính một lần ở đơn vị chính; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 2 người.`,
        en: `${one.name} stands in ${places("row", " and ")}. One person with two posts counts once, at the home unit; if these are two people of one name, add dates of birth to tell them apart. Counted as 2 people for now.`,
      },
    };
  }
}

/** «Quý» and «Quí» of one unit: names that differ by nothing but i and y, which many write either way. */
function* spellings({ reading, facts }: RuleView) {
  const alike = groupBy(reading.register.people, ({ name }) => foldClosed(facts.foldedName(name)));
  for (const [one, ...others] of alike.values()) {
    for (const other of others) {
      const [first, second] = [one?.entries[0], other.entries[0]];
      if (one === undefined || first === undefined || second === undefined) continue;
      if (facts.foldedName(one.name) === facts.foldedName(other.name) || !maybeOne(first, second)) continue;
      const place = ({ at, unitText }: Entry, row: string) =>
        `${row} ${String(at.row)}${unitText === null ? "" : `, ${unitText.value.trim()}`}`;
      yield {
        at: second.name.cell,
        subject: other.key,
        related: [first.name.cell],
        atMost: "warning" as const,
        message: {
          vi: `${one.name} (${place(first, "dòng")}) và ${other.name} (${place(second, "dòng")}) chỉ khác chữ i/y. Nếu là một người thì chỉ cần một dòng, tên viết một kiểu; nếu là hai người, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 2 người.`,
          en: `${one.name} (${place(first, "row")}) and ${other.name} (${place(second, "row")}) differ by i and y only. One person needs one row and one spelling; if these are two people, add dates of birth to tell them apart. Counted as 2 people for now.`,
        },
      };
    }
  }
}

/** Born on one day or of one number, or with neither in one unit. */
function maybeOne(one: Entry, other: Entry): boolean {
  if (one.idNumber !== null && other.idNumber !== null) return one.idNumber.value === other.idNumber.value;
  if (one.birthDate !== null && other.birthDate !== null) return one.birthDate.text === other.birthDate.text;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}
