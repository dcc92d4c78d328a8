import { daysOfLeave } from "../../../src/domain/eligibility/leave";

test.each([
  ["Nghỉ ốm 45 ngày", 45],
  ["nghỉ không hưởng lương 3 tháng", 90],
  ["Điều trị bệnh 60 ngày tại bệnh viện tỉnh", 60],
  ["Nghỉ ốm từ tháng 3/2022", null],
  ["Nghỉ thai sản 180 ngày", null],
  ["Nghỉ hưu từ ngày 01/6/2022", null],
  ["Học 45 ngày tại Hà Nội", null],
])("số ngày nghỉ trong ghi chú «%s»: %p", (remarks, days) => {
  expect(daysOfLeave(remarks)).toBe(days);
});
