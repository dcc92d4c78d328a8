import { statusLabel } from "../../src/messages/status-labels";
import { metTarget } from "../taskpane/checked-fixture";

const rows = [
  ["met", "registration", "Đăng ký đủ"],
  ["met", "mid-year", "Đúng tiến độ"],
  ["met", "review", "Đạt"],
  ["exceeded", "registration", "Đăng ký vượt"],
  ["exceeded", "mid-year", "Vượt"],
  ["missed", "registration", "Đăng ký chưa đủ"],
  ["missed", "mid-year", "Chậm"],
  ["missed", "decided", "Chưa đạt"],
  ["not-due", "registration", "Chưa đến kỳ"],
  ["unknown", "review", "Chưa đủ số liệu"],
  ["attested", "registration", "Tự xác nhận"],
  ["awaiting", "review", "Chờ kết quả"],
] as const;

test.each(rows)("%s at the stage %s is «%s»", (status, stage, words) => {
  expect(statusLabel({ ...metTarget, status }, stage).vi).toBe(words);
});

test.each([
  ["met", "Tự xác nhận: đạt"],
  ["missed", "Tự xác nhận: chưa đạt"],
] as const)("a line attested as %s is «%s»", (attestedAs, words) => {
  expect(statusLabel({ ...metTarget, status: "attested", attestedAs }, "review").vi).toBe(words);
});
