import { figuresOf } from "../figures-of";
import { readDrawn } from "../read-drawn";

const list = (title: string, ...rows: string[]) => [
  "TRUNG TÂM Y TẾ HUYỆN",
  title,
  "STT | Họ và tên | Khoa | LĐTT | CSTĐCS",
  ...rows,
];
const all = [
  "1 | Cao Văn Dũng | Khoa Nội | x | x",
  "2 | Lý Thị Mận | Khoa Nội | x |",
  "3 | Tạ Minh Đức | Khoa Dược | x |",
  "4 | Vi Thị Nga | Phòng Điều dưỡng | x | x",
  "5 | Hà Văn Tú | Phòng Điều dưỡng | x |",
];
const counted = (reading: ReturnType<typeof readDrawn>) => {
  const { people, distinct, individual } = figuresOf(reading);
  return [people, distinct, individual["advanced-worker"] ?? 0, individual["grassroots-emulation-fighter"] ?? 0];
};

test("sheet của từng khoa chỉ một, hai người cũng không tính lần nữa", () => {
  const ofUnit = (name: string, ...rows: string[]) => ({
    name,
    rows: [`ĐĂNG KÝ THI ĐUA NĂM 2026 - ${name.toUpperCase()}`, "STT | Họ và tên | LĐTT | CSTĐCS", ...rows],
  });
  const reading = readDrawn(
    { name: "Toàn đơn vị", rows: list("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ...all) },
    ofUnit("Khoa Nội", "1 | Cao Văn Dũng | x | x", "2 | Lý Thị Mận | x |"),
    ofUnit("Khoa Dược", "1 | Tạ Minh Đức | x |"),
    ofUnit("Phòng Điều dưỡng", "1 | Vi Thị Nga | x | x", "2 | Hà Văn Tú | x |"),
  );
  expect(counted(reading)).toEqual([5, 5, 5, 2]);
});

test("«Lần 2» thay «Lần 1» của cùng danh sách, và vẫn hỏi", () => {
  const reading = readDrawn(
    { name: "Lần 1", rows: list("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ...all) },
    {
      name: "Lần 2 (15-3)",
      rows: list(
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        ...all.slice(0, 3),
        "4 | Vi Thị Nga | Phòng Điều dưỡng | x |",
        "5 | Hà Văn Tú | Phòng Điều dưỡng | x |",
      ),
    },
  );
  expect(counted(reading)).toEqual([5, 5, 5, 1]);
  expect(reading.questions.map(({ id }) => id.split(":")[0])).toContain("list-at-hand");
});

describe("hai người trùng tên mà biểu đã nói rõ thì không hỏi", () => {
  const twice = (remark: string) =>
    readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Khoa | LĐTT | CSTĐCS | Ghi chú",
      ...all.map((row) => `${row} |`),
      `6 | Cao Văn Dũng | Khoa Dược | x | | ${remark}`,
    ]);
  const asked = (reading: ReturnType<typeof readDrawn>) =>
    reading.questions.filter(({ cause }) => cause === "person").length;

  test.each([
    "2 người khác nhau",
    "Trùng tên với số 1",
    "không phải anh Dũng khoa Nội",
    "Không phải một người với số 1",
  ])("%s", (remark) => {
    const reading = twice(remark);
    expect([...counted(reading), asked(reading)]).toEqual([6, 6, 6, 2, 0]);
  });

  test.each(["Kiêm nhiệm khoa Nội", "", "Cùng một người với số 1", "Trùng tên sáng kiến"])(
    "còn «%s» thì hỏi",
    (remark) => {
      const reading = twice(remark);
      expect([...counted(reading), asked(reading)]).toEqual([6, 5, 6, 2, 1]);
    },
  );
});

test("cột «Dưới 35 tuổi» nói về người, không hỏi là danh hiệu gì", () => {
  const reading = readDrawn([
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Khoa | LĐTT | CSTĐCS | Dưới 35 tuổi",
    ...all.map((row, at) => `${row} | ${at % 2 === 0 ? "x" : ""}`),
  ]);
  expect(counted(reading)).toEqual([5, 5, 5, 2]);
  expect(reading.questions).toEqual([]);
});
