import { emptyProfile } from "../../src/domain/profile";
import type { AwardId } from "../../src/domain/glossary/awards";
import { reportParagraph } from "../../src/reports/report-paragraph";
import { readingOf, type SmallCollective, type SmallPerson } from "./small-register";

/** The year of the Sở Ngoại vụ that the reference sentence speaks of. */
const people: readonly SmallPerson[] = Array.from({ length: 35 }, (_, index) => {
  const awards: AwardId[] = [];
  if (index < 33) awards.push("advanced-worker");
  if (index < 4) awards.push("grassroots-emulation-fighter");
  if (index < 3) awards.push("provincial-diploma-of-merit");
  if (index < 8) awards.push("certificate-of-merit");
  return { name: `Người thứ ${String(index + 1)}`, unit: `Phòng ${String((index % 5) + 1)}`, awards };
});
const collectives: readonly SmallCollective[] = Array.from({ length: 5 }, (_, index) => {
  const awards: AwardId[] = ["advanced-labor-collective"];
  if (index < 1) awards.push("excellent-labor-collective", "provincial-diploma-of-merit");
  if (index < 2) awards.push("certificate-of-merit");
  return { name: `Phòng ${String(index + 1)}`, awards };
});
const profile = { ...emptyProfile, head: "Giám đốc Sở", province: "UBND tỉnh" };

test("the paragraph of the report reads as the reference has it", () => {
  expect(
    reportParagraph({
      reading: readingOf({ people, collectives }),
      targets: [],
      year: 2022,
      stage: "review",
      profile,
      sheets: [],
    }),
  ).toBe(
    "Năm 2022, 33/35 cán bộ, công chức, viên chức và người lao động đạt danh hiệu Lao động tiên tiến (94,29%); 04 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở; 05/05 phòng, đơn vị đạt danh hiệu Tập thể lao động tiên tiến; 01 phòng được UBND tỉnh công nhận danh hiệu Tập thể lao động xuất sắc; 01 phòng và 03 cá nhân được UBND tỉnh tặng Bằng khen; 02 phòng và 08 cá nhân được Giám đốc Sở tặng Giấy khen.",
  );
});

test("at the beginning of the year nothing is called attained", () => {
  const text = reportParagraph({
    reading: readingOf({ people, collectives }),
    targets: [],
    year: 2022,
    stage: "registration",
    profile,
    sheets: [],
  });
  expect(text).toContain(
    "33/35 cán bộ, công chức, viên chức và người lao động đăng ký danh hiệu Lao động tiên tiến (94,29%)",
  );
  expect(text).not.toMatch(/ đạt | được /);
});

test("without anything to say there is no sentence", () => {
  expect(
    reportParagraph({ reading: readingOf({}), targets: [], year: 2022, stage: "review", profile, sheets: [] }),
  ).toBe("");
});
