import type { Period } from "../../src/domain/register/period";
import type { Task, TaskState, Work } from "../../src/domain/register/register";
import { standingOf } from "../../src/reports/create/tasks";
import { totalOf } from "../../src/reports/create/works";

const cell = { sheet: "Nhiệm vụ", row: 5, column: 2 };

function task(state: TaskState, deadline: Period | null, progress = ""): Task {
  return {
    at: { sheet: "Nhiệm vụ", row: 5 },
    title: { value: "Đón đoàn", cell, text: "Đón đoàn" },
    section: null,
    assignedBy: null,
    document: null,
    lead: null,
    deadline: deadline === null ? null : { value: deadline, cell, text: deadline.text },
    progress:
      progress === "" ? null : { value: { percent: null, remark: progress, postponed: false }, cell, text: progress },
    state,
  };
}

test.each([
  ["a day that has passed", task("unknown", { precision: "day", date: "2022-06-15", text: "15/6/2022" }), "Quá hạn"],
  ["the day itself", task("unknown", { precision: "day", date: "2022-06-30", text: "30/6/2022" }), "Chưa đến thời hạn"],
  [
    "a month whose last day has passed",
    task("under-way", { precision: "month", year: 2022, month: 5, text: "Tháng 5/2022" }),
    "Quá hạn",
  ],
  [
    "a quarter whose last day is today",
    task("under-way", { precision: "quarter", year: 2022, quarters: [2], text: "Quý II/2022" }),
    "Đang thực hiện",
  ],
  [
    "«Quý I hoặc II», never late",
    task("unknown", { precision: "quarter", year: 2022, quarters: [1, 2], text: "Quý I hoặc II" }),
    "Chưa rõ",
  ],
  ["«Cả năm», never late", task("unknown", { precision: "year", year: 2022, text: "Cả năm" }), "Chưa rõ"],
  ["done late is done", task("done", { precision: "day", date: "2022-01-15", text: "15/01/2022" }), "Đã hoàn thành"],
  ["postponed", task("postponed", { precision: "day", date: "2022-01-15", text: "15/01/2022" }), "Lùi thời hạn"],
  ["«chưa đến thời hạn» in her own words", task("unknown", null, "Chưa đến thời hạn"), "Chưa đến thời hạn"],
  ["nothing known", task("unknown", null), "Chưa rõ"],
])("on 30 June 2022: %s", (_, given, expected) => {
  expect(standingOf(given, "2022-06-30")).toBe(expected);
});

test("works: postponed is not unfinished, prose without a number is unknown", () => {
  const work = (percent: number | null, postponed = false): Work => ({
    at: { sheet: "CT", row: 8 },
    title: { value: "Công trình", cell, text: "Công trình" },
    start: null,
    end: null,
    progress: { value: { percent, remark: "", postponed }, cell, text: "" },
  });
  expect(totalOf([work(100), work(95), work(40, true)])).toBe(
    "Tổng số: 03 công trình, phần việc; hoàn thành: 01; đang thực hiện: 01; lùi thời gian: 01; chưa rõ tiến độ: 0.",
  );
  expect(totalOf([work(null)])).toContain("chưa rõ tiến độ: 01.");
});
