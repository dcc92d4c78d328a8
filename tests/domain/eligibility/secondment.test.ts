import { secondment } from "../../../src/domain/eligibility/secondment";

test.each([
  ["Biệt phái", "not-said"],
  ["Đang biệt phái từ 01/3/2022", "not-said"],
  ["Biệt phái sang Sở Nội vụ", "away"],
  ["Được cử biệt phái tại UBND huyện", "away"],
  ["Biệt phái từ Sở Tư pháp đến", "here"],
  ["Sở Tư pháp biệt phái đến", "here"],
  ["Biệt phái đến Sở Nội vụ từ 3/2022", "away"],
  ["Biệt phái đến hết năm 2022", "not-said"],
  ["Hết thời gian biệt phái từ 2021", null],
  ["Chuyển công tác", null],
] as const)("ghi chú «%s» nói biệt phái: %p", (remarks, direction) => {
  expect(secondment(remarks)).toBe(direction);
});
