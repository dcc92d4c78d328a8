/** @jest-environment jsdom */
import { empty, number } from "../../src/workbook/write-plan";
import { must, planOf, startExcel, write } from "./excel-harness";

const excel = startExcel();
const sheet = { sheets: [{ name: "S" }] };

test("what is stored is found again, also by another session, and replaced by what is stored later", async () => {
  const workbook = excel.open(sheet);
  expect(must(await workbook.store.get("answers"))).toBeNull();
  must(await workbook.store.set("answers", '{"tên":"Nguyễn & <A> \\u0001"}'));
  must(await workbook.store.set("waivers", "[]"));
  must(await workbook.store.set("answers", '{"tên":"B"}'));
  expect(must(await workbook.store.get("answers"))).toBe('{"tên":"B"}');
  expect(must(await workbook.store.get("waivers"))).toBe("[]");
  expect(excel.host.workbook.parts.size).toBe(2);
});

test("parts of others, newer and damaged parts are left alone, and the last two counted", async () => {
  const workbook = excel.open(sheet);
  const { parts } = excel.host.workbook;
  parts.set("{A}", '<other xmlns="urn:other"/>');
  parts.set("{B}", '<store xmlns="urn:so-thi-dua:store" v="9" key="answers">{}</store>');
  parts.set("{C}", '<store xmlns="urn:so-thi-dua:store" v="1" key="journal/x">{"id":1}</store>');
  must(await workbook.store.set("answers", "1"));
  expect(must(await workbook.journal.list())).toEqual({ entries: [], unreadable: 2 });
  expect([...parts.keys()].slice(0, 3)).toEqual(["{A}", "{B}", "{C}"]);
});

test("more than fits is refused with its size, and nothing is stored", async () => {
  const workbook = excel.open(sheet);
  const result = await workbook.store.set("profile", JSON.stringify("x".repeat(3_000_000)));
  expect(result).toMatchObject({ ok: false, error: { code: "store-full", limit: 2_097_152 } });
  expect(excel.host.workbook.parts.size).toBe(0);
});

test("the twenty newest entries are kept, newest first, and one can be removed", async () => {
  const workbook = excel.open(sheet);
  for (let turn = 0; turn < 22; turn++) {
    const before = turn === 0 ? empty : number(turn - 1);
    must(await workbook.apply(planOf([write("S", "A1", number(turn), before)], { id: `plan-${String(turn)}` })));
  }
  const { entries } = must(await workbook.journal.list());
  expect(entries).toHaveLength(20);
  must(await workbook.journal.remove("plan-21"));
  expect(must(await workbook.journal.list()).entries.map(({ id }) => id)).not.toContain("plan-21");
});

test.each(["store.get", "store.set", "journal.list", "journal.remove"] as const)(
  "%s while a cell is being edited is a failure with a sentence",
  async (call) => {
    const workbook = excel.open(sheet);
    excel.host.cellEditMode = true;
    const calls = {
      "store.get": () => workbook.store.get("answers"),
      "store.set": () => workbook.store.set("answers", "1"),
      "journal.list": () => workbook.journal.list(),
      "journal.remove": () => workbook.journal.remove("x"),
    };
    expect(await calls[call]()).toEqual({ ok: false, error: { code: "cell-edit-mode" } });
  },
);
