import { err } from "../../src/workbook/result";
import { exitCodeOf, outcomeOf, tableOf } from "./outcomes";

const never = () => undefined;

test("a file that is no workbook is refused with its reason, which is no fault of ours", async () => {
  const refused = await outcomeOf(
    "A.xlsx",
    Promise.resolve(err({ code: "broken", reason: "truncated", detail: "no end of directory" })),
    60_000,
    never,
  );
  expect(refused).toEqual({ file: "A.xlsx", kind: "refused", told: "truncated: no end of directory" });
  expect(exitCodeOf([refused])).toBe(0);
});

test("a file that makes the program stumble, or that does not come back, makes the run fail", async () => {
  const broke = await outcomeOf("A.xlsx", Promise.resolve(err({ code: "host", detail: "TypeError" })), 60_000, never);
  expect([broke.kind, exitCodeOf([broke])]).toEqual(["broke", 1]);
  let isGivenUp = false;
  const slow = await outcomeOf("B.xlsx", new Promise(() => undefined), 1, () => {
    isGivenUp = true;
  });
  expect([slow.kind, exitCodeOf([slow]), isGivenUp]).toEqual(["too-slow", 1, true]);
  expect(tableOf([broke, slow])).toContain("2 files: checked 0, refused 0, broke 1, too-slow 1");
});
