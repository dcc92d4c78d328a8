import { targetsOf } from "./check-drawn";
import { bodies, people, staff } from "./drawn-office";

const of = (title: string, ...lines: readonly string[]) =>
  targetsOf([
    [
      title,
      ["TT", "Mục", "Nội dung cam kết"],
      [1, "Chuyên môn", "- Giải quyết hồ sơ đúng hạn."],
      [2, "Thi đua", lines.join("\n")],
    ],
    people,
    bodies,
    staff,
  ]);

test("các dòng của kế hoạch nằm trong một ô, dù tiêu đề không gọi là chỉ tiêu", () => {
  expect(
    of(
      "BẢN GIAO ƯỚC SỐ 03/GƯ NĂM 2026",
      "- LĐTT: tối thiểu 08 người;",
      "- Giấy khen: 03 - 05 người;",
      "- 01 phòng đạt TTLĐXS.",
    ),
  ).toEqual(["people-advanced-worker 7 missed", "people-certificate 4 met", "units-excellent-collective 1 met"]);
});

test("mức sàn cao hơn mức trần là hai mức trên hai mẫu số", () => {
  expect(
    of(
      "BẢN GIAO ƯỚC NĂM 2026",
      "- LĐTT: 07 người;",
      "- CSTĐCS: ít nhất 50% tổng số CBCCVC, nhưng không quá 15% số LĐTT.",
    ),
  ).toEqual([
    "people-advanced-worker 7 met",
    "grassroots-fighter-share 3/8 missed",
    "grassroots-fighter-cap 3/7 missed",
  ]);
});

test("báo cáo kể kết quả trong một ô không là kế hoạch", () => {
  const found = of("BÁO CÁO KẾT QUẢ THI ĐUA NĂM 2026", "- LĐTT: 08 người;", "- Giấy khen: 05 người.");
  expect(found.join()).not.toMatch(/people-advanced-worker|people-certificate/);
});
