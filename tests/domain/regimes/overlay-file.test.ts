import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { overlayBasis, overlayOf } from "../../../src/domain/regimes/overlay";
import { readOverlay } from "../../../src/domain/regimes/overlay-file";
import { overlayLines, overlayProblemWords } from "../../../src/messages/overlay-words";

const asset = (name: string) => readFileSync(path.join(__dirname, "../../../assets", name), "utf8");
const isOverlay = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(asset("schema/overlay.schema.json")) as object);
const file = (values: unknown, more: object = {}) => JSON.stringify({ name: "Quy chế", values, ...more });
const cap = { fighterCap: { percent: 15, source: "QĐ 1, Điều 9" } };

test("tệp mẫu đúng lược đồ, đọc được và nói từng giá trị với nguồn", () => {
  const example = asset("overlays/example.json");
  expect(isOverlay(JSON.parse(example))).toBe(true);
  const read = readOverlay(example);
  if (!read.ok) throw new Error(overlayProblemWords(read.error).vi);
  expect(read.value).toMatchObject({ from: 2024, fighterCap: { num: 15, den: 100 }, longLeaveDays: 40 });
  expect(overlayLines(read.value)).toHaveLength(6);
});

test.each<[string, string, string]>([
  ["không phải JSON", "15%", "nội dung không phải JSON"],
  ["không phải đối tượng", "[]", "nội dung phải là một đối tượng { … }"],
  ["không có tên", JSON.stringify({ values: cap }), "mục «name» phải là chữ, không để trống"],
  ["không có giá trị nào", file({}), "mục «values» chưa có giá trị nào"],
  ["giá trị lạ", file({ fighterCaps: {} }), "mục «values.fighterCaps» không có trong mẫu"],
  ["mục lạ", file(cap, { until: 2025 }), "mục «until» không có trong mẫu"],
  [
    "không có nguồn",
    file({ fighterCap: { percent: 15 } }),
    "mục «values.fighterCap.source» phải là chữ, không để trống",
  ],
  [
    "quá 100%",
    file({ advancedWorkerCap: { percent: 170, source: "QĐ" } }),
    "mục «values.advancedWorkerCap.percent» phải là số phần trăm từ 0,1 đến 100, như 70",
  ],
  [
    "số ghi thành chữ",
    file({ longLeaveDays: { days: "40", source: "QĐ" } }),
    "mục «values.longLeaveDays.days» phải là số ngày từ 1 đến 365",
  ],
  [
    "không tính người nghỉ thai sản",
    file({ leftOut: { who: ["maternity"], source: "QĐ" } }),
    "mục «values.leftOut.who» phải là danh sách gồm: new-recruits, long-study, seconded, contract, long-leave, left (nghỉ thai sản luôn được tính)",
  ],
  ["năm bằng chữ", file(cap, { from: "2024" }), "mục «from» phải là năm có bốn chữ số, như 2024"],
  ["năm đảo", file(cap, { from: 2026, to: 2024 }), "năm «from» sau năm «to»"],
])("nói rõ: %s", (_, text, words) => {
  const read = readOverlay(text);
  expect(read.ok ? null : overlayProblemWords(read.error).vi).toBe(words);
});

test("lược đồ không nhận điều mà bộ đọc không nhận", () => {
  for (const values of [
    {},
    { fighterCaps: {} },
    { fighterCap: { percent: 15 } },
    { longLeaveDays: { days: "40", source: "x" } },
  ])
    expect(isOverlay({ name: "Quy chế", values })).toBe(false);
});

test("chỉ áp dụng cho các năm của mình; có nơi đã xem lời văn mới là đã đối chiếu", () => {
  const seen = { fighterCap: { percent: null, source: "QĐ 1", seenAt: "Công báo số 5" } };
  const read = readOverlay(file(seen, { from: 2024, to: 2025 }));
  if (!read.ok) throw new Error(read.error.kind);
  expect(overlayOf(read.value, 2023)).toEqual({});
  expect(overlayOf({ ...read.value, countedOn: "2023-12-31" }, 2023)).toEqual({ countedOn: "2023-12-31" });
  expect(overlayOf(read.value, 2025).fighterCap).toBeNull();
  expect(overlayBasis(read.value, "fighterCap")).toMatchObject({ verified: true, seenAt: "Công báo số 5", from: 2024 });
  expect(overlayBasis({ fighterCap: null }, "fighterCap").verified).toBe(false);
});
