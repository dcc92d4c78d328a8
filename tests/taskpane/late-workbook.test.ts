import { lateWorkbook } from "../../src/taskpane/late-workbook";
import type { SheetChange } from "../../src/workbook/ports";
import { memoryDoor } from "./memory-door";

function door() {
  const { workbook } = memoryDoor();
  const heard: ((change: SheetChange) => void)[] = [];
  const view = {
    reveal: () => Promise.reject(new Error("not asked for")),
    selected: () => Promise.reject(new Error("not asked for")),
    watch: (onChange: (change: SheetChange) => void) => {
      heard.push(onChange);
      return Promise.resolve(() => Promise.resolve());
    },
  };
  return { seen: { ...workbook, view }, heard };
}

test("a site that is gone is a failure; once it is back, reading and watching both go on", async () => {
  const { seen, heard } = door();
  const load = jest.fn().mockRejectedValueOnce(new Error("Loading chunk 7 failed")).mockResolvedValue(seen);
  const late = lateWorkbook(load);
  const watching = late.view.watch(() => undefined);
  expect(await late.read()).toEqual({ ok: false, error: { code: "host", detail: "Error: Loading chunk 7 failed" } });
  expect(heard).toEqual([]);
  expect((await late.read()).ok).toBe(true);
  await watching;
  expect(heard).toHaveLength(1);
  expect(load).toHaveBeenCalledTimes(2);
});
