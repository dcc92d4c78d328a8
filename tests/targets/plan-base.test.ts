import { measured, plan, resultOf } from "./measuring";
import { officeOf } from "./register-of";

const line = "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến";

describe("mới tuyển dụng: theo số tháng của kế hoạch, không có thì theo quy định của năm", () => {
  const people = [
    ...officeOf(20, 20),
    { name: "Tháng năm", remarks: "Tuyển dụng từ 02/5/2022" },
    { name: "Tháng tám", remarks: "Tuyển dụng từ 01/8/2022" },
  ];

  test.each([
    ["Không tính người mới tuyển dụng dưới 06 tháng.", 21],
    ["Không tính người mới tuyển dụng dưới 10 tháng.", 20],
    ["Không tính người mới tuyển dụng.", 20],
    ["Khong tinh nguoi moi tuyen dung chua du 6 thang", 21],
    ["Ghi chú: trừ trường hợp mới TD dưới 10 tháng, nghỉ TS", 20],
  ] as const)("«%s»: mẫu số %i", (note, denominator) => {
    const [result] = measured({ people }, plan(line, note)).results;
    expect(result?.denominator?.value).toBe(denominator);
  });

  test("ghi chú không dấu vẫn hiểu là nghỉ thai sản", () => {
    const staff = [...officeOf(20, 20), { name: "X", remarks: "Nghi thai san tu 15/3/2022" }];
    const [result] = measured({ people: staff }, plan(line, "Không tính người nghỉ thai sản.")).results;
    expect(result?.denominator?.value).toBe(20);
  });
});

test("chỉ tiêu của một phòng chỉ tính người của phòng ấy, dù đã biết tổng số của cơ quan", () => {
  const people = officeOf(12, 10).map((person, index) => ({ ...person, unit: index < 8 ? "Phòng A" : "Phòng B" }));
  const targets = plan(line).map((target) => ({ ...target, scope: { ...target.scope, unit: "Phòng B" } }));
  const answers = [{ kind: "headcount", basis: "staff", value: 40 }] as const;
  const [result] = measured({ people }, targets, { answers }).results;
  expect(result).toMatchObject({ numerator: { value: 2 }, denominator: { value: 4 }, status: "missed", shortBy: 2 });
});

test("một phần ba viết là 1/3, không phải 33,3333%", () => {
  const { why } = resultOf({ people: officeOf(30, 27, 5) }, "Ít nhất 1/3 số LĐTT đạt CSTĐCS");
  expect(why.vi).toBe("05/27 người = 18,52%. Từ 1/3 trở lên của 27 người là ít nhất 09. Còn thiếu 04 người.");
});
