import { planFix } from "../../src/actions/fix";
import { toA1 } from "../../src/workbook/refs";
import { checkedNow, openedSample } from "../actions/checked-sample";

test("the wrong total waits for the three rows that change it", async () => {
  const { findings } = (await checkedNow(await openedSample())).result;
  const total = findings.find(({ rule }) => rule === "printed-total-adds-up");
  const above = findings.filter(({ id }) => total?.dependsOn.includes(id));
  expect(above.map(({ at }) => toA1(at))).toEqual(["B44", "B52", "F29"]);
});

test("mended from top to bottom nothing comes back: what is proposed once is proposed once", async () => {
  const workbook = await openedSample();
  const mended: string[] = [];
  for (;;) {
    const checked = await checkedNow(workbook);
    expect(checked.result.findings.filter(({ id }) => mended.includes(id)).map(({ at }) => toA1(at))).toEqual([]);
    const next = checked.result.findings.find(({ fix }) => fix !== null);
    if (next === undefined) break;
    mended.push(next.id);
    const applied = await workbook.apply(planFix(checked, next, "Sửa", `fix-${String(mended.length)}`));
    expect(applied.ok).toBe(true);
  }
  expect(mended.length).toBeGreaterThanOrEqual(6);
});
