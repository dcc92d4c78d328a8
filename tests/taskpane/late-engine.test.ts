import { lateEngine } from "../../src/taskpane/late-engine";
import { checkedOf, metTarget } from "./checked-fixture";
import { memoryDoor } from "./memory-door";

const options = { fileName: "", today: "2022-03-01", year: null, regime: null, stage: null, overlay: {} };

test("the engine is fetched once, at the first need", async () => {
  const { engine, workbook } = memoryDoor();
  const load = jest.fn(() => Promise.resolve(engine));
  const late = lateEngine(load);
  expect(load).not.toHaveBeenCalled();
  await late.loadSettings(workbook);
  const checked = await late.check(workbook, options);
  expect(checked.ok).toBe(true);
  expect(load).toHaveBeenCalledTimes(1);
});

test("after the first check everything that plans is there", async () => {
  const { engine, workbook } = memoryDoor();
  const late = lateEngine(() => Promise.resolve(engine));
  await late.check(workbook, options);
  const checked = checkedOf();
  expect(late.figuresByUnit(checked, metTarget)).toEqual(engine.figuresByUnit(checked, metTarget));
  expect(late.reportsOffered(checked)).toEqual(engine.reportsOffered(checked));
  expect(await late.planFill(checked, "vi")).toEqual(await engine.planFill(checked, "vi"));
  expect(await late.reportParagraph(checked)).toEqual(await engine.reportParagraph(checked));
});

test("a site that is gone is a failure, and the next press tries again", async () => {
  const { engine, workbook } = memoryDoor();
  const load = jest.fn().mockRejectedValueOnce(new Error("Loading chunk 7 failed")).mockResolvedValue(engine);
  const late = lateEngine(load);
  expect(await late.check(workbook, options)).toEqual({
    ok: false,
    error: { code: "host", detail: "Error: Loading chunk 7 failed" },
  });
  expect((await late.check(workbook, options)).ok).toBe(true);
});

test("planning before any check is our own fault and never silent", () => {
  const late = lateEngine(() => Promise.resolve(memoryDoor().engine));
  expect(() => late.reportsOffered(checkedOf())).toThrow("before the first check");
});
