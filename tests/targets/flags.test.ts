import { targetsOf } from "./check-drawn";

const people = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | LĐTT",
  "1 | Lương Thế Anh | x",
  "2 | Bùi Thu Cúc | x",
];
const plan = (line: string) => [
  "CHỈ TIÊU THI ĐUA NĂM 2026",
  `1. ${line}`,
  "2. Ít nhất 90% công chức đạt Lao động tiên tiến",
];
const collectives = (...rows: readonly string[]) => [
  "SỞ NGOẠI VỤ",
  "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Tên tập thể | TTLĐTT | Cờ thi đua của UBND tỉnh",
  ...rows,
];

describe("Cờ thi đua là của cả cơ quan hay của đơn vị, chỉ tiêu ghi số lượng đều tính", () => {
  it.each([
    ["của Sở", ["1 | Văn phòng | x |", "2 | Sở Ngoại vụ | | x"], "1 met"],
    ["của một phòng", ["1 | Văn phòng | x | x", "2 | Thanh tra | x |"], "1 met"],
    ["chưa ai đăng ký", ["1 | Văn phòng | x |", "2 | Thanh tra | x |"], "0 missed"],
  ])("%s", (_, rows, expected) => {
    const targets = targetsOf([people, collectives(...rows), plan("01 Cờ thi đua của UBND tỉnh")]);
    expect(targets.find((target) => target.includes("flag"))).toMatch(new RegExp(`${expected}$`, "u"));
  });
});
