import { headcountIn } from "../../../src/reading/targets/headcount-in";

test.each([
  ["Tổng số CBCCVC tính đến ngày 31/12/2024 là 20 người", 20],
  ["Tổng số CBCCVC: 09 người", 9],
  ["Tổng số CBCCVC: 35 người (nữ 16)", 35],
  ["Tổng số CBCCVC (nữ 16): 35", 35],
  ["Tổng số cán bộ, công chức, viên chức có mặt đến ngày 01 tháng 3 năm 2026: 128 người", 128],
  ["Tổng số CB, GV, NV năm học 2025-2026: 62", 62],
  ["Số người tính tỷ lệ: CBCCVC, 35 người", 35],
  ["Cơ quan hiện có 45 công chức", 45],
  ["Tổng số: 52 CBCCVC và người lao động", 52],
  ["Tổng số công chức là 18 đồng chí, trong đó 05 nữ", 18],
] as const)("«%s»: %i người", (text, value) => {
  expect(headcountIn(text)).toEqual({ of: "people", value });
});

test.each([
  ["Tổng số CBCCVC", { of: "people", value: null }],
  ["Số phòng, đơn vị: 5", { of: "units", value: 5 }],
] as const)("«%s»", (text, expected) => {
  expect(headcountIn(text)).toEqual(expected);
});

test.each([
  ["Tổng số CBCCVC đạt LĐTT: 20 người"],
  ["Tổng số cán bộ nữ: 12"],
  ["Tổng số biên chế được giao: 40"],
  ["Tổng số CBCCVC được khen thưởng năm 2024 là 07 người"],
  ["Tổng số phiếu: 12"],
  ["Trên 90% tổng số CBCCVC đạt danh hiệu LĐTT"],
  ["Ít nhất 15% tổng số CBCCVC năm 2025"],
  ["Sở có 90% công chức đạt LĐTT"],
  ["Cơ quan có 03 công chức được khen"],
] as const)("«%s» không nói cơ quan có bao nhiêu người", (text) => {
  expect(headcountIn(text)).toBeNull();
});
