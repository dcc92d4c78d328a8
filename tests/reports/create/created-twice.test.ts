import { previewFill } from "../../../src/actions/fill";
import { createForm } from "../../../src/reports/create/create-form";
import { reportIds } from "../../../src/reports/create/report-id";
import { freeTabName } from "../../../src/reports/create/tab-name";
import { valueOfContent } from "../../../src/workbook/cell-content";
import { toA1 } from "../../../src/workbook/refs";
import { workbookOf } from "../../reading/grid-of";
import { readingOf, type SmallRegister } from "../small-register";
import { checkedAt, formInput, openSample, withForm } from "../printed-forms";
import { inputOf, register, withTab } from "./created-forms";

describe.each(reportIds)("%s", (id) => {
  test("created twice it is brought up to date, not doubled", () => {
    const input = inputOf();
    const tabs = createForm(id, input).plan.tabs;
    const again = createForm(id, { ...input, snapshot: tabs.reduce(withTab, input.snapshot) });
    expect([again.plan.tabs.length, again.plan.writes]).toEqual([0, []]);
  });

  test("a tab of hers with the same name is left alone: ours takes (2)", () => {
    const [wanted] = createForm(id, inputOf()).plan.tabs;
    const snapshot = workbookOf({ name: wanted?.name ?? "", rows: ["Của tôi | đừng sửa"] });
    const { plan } = createForm(id, inputOf({ snapshot }));
    expect(plan.writes).toEqual([]);
    expect(plan.tabs[0]?.name).toBe(`${wanted?.name ?? ""} (2)`);
  });
});

test("a changed register changes just the cells that count it; what was typed since stays", () => {
  const input = inputOf();
  const [tab] = createForm("summary", input).plan.tabs;
  if (!tab) throw new Error("no tab");
  const snapshot = withTab(input.snapshot, tab);
  const more: SmallRegister = {
    ...register,
    people: (register.people ?? []).map((each) =>
      each.name === "Phạm Văn Sơn" ? { ...each, awards: ["advanced-worker"] } : each,
    ),
  };
  const { plan } = createForm("summary", { ...input, snapshot, reading: readingOf(more) });
  expect(plan.writes.map(({ ref, content }) => [toA1(ref), valueOfContent(content)])).toEqual([["H13", 1]]);
});

test("names of tabs never collide, however long", () => {
  expect(freeTabName("Biểu tổng hợp", ["biểu TỔNG hợp", "Biểu tổng hợp (2)"])).toBe("Biểu tổng hợp (3)");
  expect(freeTabName("Danh sách công trình, phần việc 2022", ["Danh sách công trình, phần việc"])).toBe(
    "Danh sách công trình, phần (2)",
  );
});

describe("in a workbook that holds forms of her own", () => {
  test.each(["works", "review-sheet", "individuals", "collectives", "initiatives"] as const)(
    "%s: made again from the saved file it is the same tab, and nobody is counted twice",
    async (id) => {
      const workbook = await openSample();
      const before = await checkedAt(workbook, "registration");
      const [name] = await withForm(workbook, id, "registration", null);
      const after = await checkedAt(workbook, "registration");
      const counts = ({ result }: typeof before) => [
        result.reading.register.people.length,
        result.reading.register.initiatives.length,
        result.targets.map(({ numerator, denominator }) => [numerator?.value, denominator?.value]),
      ];
      expect(counts(after)).toEqual(counts(before));
      const again = createForm(id, { ...formInput(after, "registration", null), planId: "again" });
      expect([name, again.plan.tabs.map((tab) => tab.name), again.plan.writes]).toEqual([name, [], []]);
    },
  );

  test.each(["collectives", "award-results", "commendation-register", "registered-against-attained"] as const)(
    "%s: filling her forms afterwards leaves ours to be made again as a whole",
    async (id) => {
      const workbook = await openSample();
      const [name] = await withForm(workbook, id, "registration", null);
      const { plan, skipped } = previewFill(await checkedAt(workbook, "registration"), "vi", "fill");
      expect([...plan.writes, ...skipped].filter(({ ref }) => ref.sheet === name)).toEqual([]);
    },
  );

  test("her sheet of targets is not doubled: the product says where they stand", async () => {
    const checked = await checkedAt(await openSample(), "registration");
    const { plan, notes } = createForm("targets", formInput(checked, "registration", null));
    expect([plan.tabs, plan.writes]).toEqual([[], []]);
    expect(notes.map(({ vi }) => vi)).toEqual([
      "Tệp đã có chỉ tiêu ở sheet «Chỉ tiêu» nên không tạo thêm sheet «Chỉ tiêu», để không chỉ tiêu nào bị tính hai lần. Anh/chị sửa từng dòng ngay trên sheet đó.",
    ]);
  });
});
