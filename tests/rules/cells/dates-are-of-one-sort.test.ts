import { datesAreOfOneSort } from "../../../src/rules/cells/dates-are-of-one-sort";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const entries = [{}, {}, {}, {}];
const column = letter("birth-date");
const dates = (...values: readonly (string | number)[]) => ({
  entries,
  cells: Object.fromEntries(values.map((value, index) => [`${column}${String(7 + index)}`, value])),
});

testRule(datesAreOfOneSort, {
  accepts: [
    { name: "cả cột là chữ", ...dates("12/7/1980", "1/5/1985", "3/2/1990") },
    { name: "cả cột là ngày thật", ...dates(29414, 31168, 32907) },
    { name: "chỉ ghi năm giữa các ngày thật", ...dates(29414, 31168, 32907, "1975") },
  ],
  reports: [
    {
      name: "một ngày thật giữa các ngày gõ chữ",
      ...dates("12/7/1980", "1/5/1985", "3/2/1990", 32907),
      at: [`${column}10`],
      severity: "info",
    },
    { name: "một ngày gõ chữ giữa các ngày thật", ...dates(29414, "1/5/1985", 32907, 33000), at: [`${column}8`] },
  ],
});
