import { civilDateInVietnam, localTimeInVietnam } from "../../src/workbook/civil-time";

test.each([
  { instant: "2022-02-28T16:59:00Z", time: "2022-02-28T23:59:00" },
  { instant: "2022-02-28T17:00:00Z", time: "2022-03-01T00:00:00" },
])("at $instant it is $time in Việt Nam, wherever the machine stands", ({ instant, time }) => {
  expect(localTimeInVietnam(new Date(instant))).toBe(time);
  expect(civilDateInVietnam(new Date(instant))).toBe(time.slice(0, "2022-02-28".length));
});
