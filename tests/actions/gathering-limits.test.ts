import { isTooManyPeople, PeopleSoFar } from "../../src/actions/gathering-limits";
import type { Arrived, SentRow } from "../../src/gathering/sent/sent-file";

const rowOf = (name: string, recipient: SentRow["recipient"] = "individual"): SentRow => ({
  form: "f1",
  cell: { sheet: "ĐK", row: 1, column: 2 },
  recipient,
  written: name,
  name,
  unitWords: [],
  position: null,
  birth: null,
  birthWritten: null,
  awards: [],
  initiatives: [],
  remarks: null,
});

const fileOf = (unit: string, rows: readonly SentRow[]): Arrived => ({
  kind: "read",
  file: {
    name: `${unit}.xlsx`,
    kinds: [],
    forms: [
      {
        id: "f1",
        sheet: "ĐK",
        title: "",
        standing: null,
        isCounted: true,
        lines: [{ cell: { sheet: "ĐK", row: 2, column: 1 }, text: unit, as: "letterhead" }],
      },
    ],
    results: [],
    rows,
    rowsRead: rows.length,
    hiddenSheets: [],
    printed: [],
    doubts: [],
    answered: [],
    unclear: [],
  },
});

const names = (count: number) => Array.from({ length: count }, (_, at) => rowOf(`Người ${String(at)}`));

test("people are counted over all files; a list sent again names the same, collectives and broken files nobody", () => {
  const people = new PeopleSoFar();
  expect(people.add(fileOf("VĂN PHÒNG", [...names(3), rowOf("Văn phòng", "collective")]))).toBe(3);
  expect(people.add(fileOf("VĂN PHÒNG", names(4)))).toBe(4);
  expect(people.add({ kind: "unreadable", name: "hỏng.xlsx", why: "broken" })).toBe(4);
  expect(people.add(fileOf("THANH TRA", names(2)))).toBe(6);
});

test("thirty thousand people are gathered, one more is not", () => {
  const people = new PeopleSoFar();
  expect(isTooManyPeople(people.add(fileOf("VĂN PHÒNG", names(30_000))))).toBe(false);
  expect(isTooManyPeople(people.add(fileOf("THANH TRA", names(1))))).toBe(true);
});
