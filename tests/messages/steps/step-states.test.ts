import type { WorkLeft } from "../../../src/domain/work-left";
import { nextStep, stepStates } from "../../../src/messages/steps/step-states";
import { workOf } from "./work-fixture";

/** Sign, words and button of one step. */
const told = (work: WorkLeft, number: number) => {
  const state = stepStates(work)[number - 1];
  return state && [state.sign, state.words.vi, state.button.vi];
};

const sample = workOf({
  findings: { errors: 1, warnings: 10 },
  targets: { missed: 2, unknown: 1 },
  fill: { forms: 2, cells: 113, agreeing: 0 },
});

test.each<[string, WorkLeft, number, readonly [string, string, string]]>([
  ["1: nothing is asked", sample, 1, ["done", "8 biểu đã đọc, không còn câu hỏi", "Xem"]],
  ["1: questions", workOf({ reading: { questions: 2 } }), 1, ["asks", "2 câu hỏi quyết định số liệu", "Trả lời"]],
  [
    "1: no registration",
    workOf({ reading: { hasRegistration: false } }),
    1,
    ["asks", "Chưa thấy biểu đăng ký", "Chọn vùng bảng"],
  ],
  ["1: not read surely", workOf({ reading: { unsure: 1 } }), 1, ["open", "1 biểu chưa đọc rõ", "Xem"]],
  ["2: things to do", sample, 2, ["open", "1 phải sửa · 10 cần rà soát", "Sửa"]],
  ["2: only notes", workOf({ findings: { infos: 3 } }), 2, ["done", "Chỉ còn 3 lưu ý, không phải sửa", "Xem"]],
  ["2: all settled", workOf({ findings: { settled: 4 } }), 2, ["done", "Đã xử lý 4 việc", "Xem"]],
  ["2: nothing ever", workOf(), 2, ["done", "Chưa thấy việc nào", "Xem"]],
  ["3: short", sample, 3, ["open", "2 chưa đủ · 1 chưa đủ số liệu", "Xem"]],
  ["3: kept with a reason", workOf({ targets: { kept: 2 } }), 3, ["done", "2 chưa đủ, đã ghi lý do", "Xem"]],
  [
    "3: without data, kept with a reason",
    workOf({ targets: { keptUnknown: 1 } }),
    3,
    ["done", "1 chưa đủ số liệu, đã ghi lý do", "Xem"],
  ],
  ["3: enough", workOf(), 3, ["done", "10 chỉ tiêu đăng ký đủ", "Xem"]],
  ["4: after step 2", sample, 4, ["later", "2 biểu · 113 ô chưa điền", "Xem trước"]],
  ["4: to fill", workOf({ fill: { forms: 1, cells: 7 } }), 4, ["open", "1 biểu · 7 ô chưa điền", "Xem trước"]],
  [
    "4: other figures",
    workOf({ fill: { forms: 1, cells: 7, replaced: 7 } }),
    4,
    ["open", "7 ô đang ghi số khác", "Xem trước"],
  ],
  ["4: filled", workOf(), 4, ["done", "2 biểu đã khớp số liệu trong tệp", "Xem"]],
  ["4: no form", workOf({ fill: { agreeing: 0 } }), 4, ["nothing", "Tệp chưa có biểu tổng hợp", "Tạo biểu"]],
  ["4: not worked out yet", workOf({ fill: null }), 4, ["later", "Đang đọc…", "Xem trước"]],
  ["5: later", sample, 5, ["later", "Sau khi xong các bước trên", "Xem"]],
  ["5: ready", workOf(), 5, ["open", "Kiểm tra lần cuối", "Xem"]],
  [
    "5: saved",
    workOf({ copy: { at: "09:41", sheets: 8, isOutdated: false } }),
    5,
    ["done", "Đã lưu lúc 09:41", "Lưu lại"],
  ],
  [
    "5: changed since",
    workOf({ copy: { at: "09:41", sheets: 8, isOutdated: true } }),
    5,
    ["outdated", "Tệp đã thay đổi sau lần lưu lúc 09:41", "Lưu lại"],
  ],
])("step %s", (_, work, number, expected) => {
  expect(told(work, number)).toEqual(expected);
});

test.each<[string, WorkLeft, string | null]>([
  ["questions before all", workOf({ reading: { questions: 1 }, findings: { errors: 1 } }), "reading"],
  ["the sample: mending", sample, "findings"],
  ["then the targets", workOf({ targets: { missed: 1 } }), "targets"],
  ["then the forms", workOf({ fill: { forms: 1, cells: 1 } }), "forms"],
  ["a file without a summary form goes on to the copy", workOf({ fill: { agreeing: 0 } }), "copy"],
  ["nothing", workOf({ copy: { at: "09:41", sheets: 8, isOutdated: false } }), null],
])("what is next: %s", (_, work, step) => {
  expect(nextStep(stepStates(work))?.step ?? null).toBe(step);
});
