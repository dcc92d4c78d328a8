import { conclusionOf, targetsSentence } from "../../src/messages/conclusion";
import {
  attestedTarget,
  checkResult,
  exceededTarget,
  finding,
  form,
  metTarget,
  missedTarget,
} from "../taskpane/checked-fixture";

const warnings = [finding({ id: "one" }), finding({ id: "two" })];

test.each([
  ["errors come first", checkResult, "Còn 1 chỗ phải sửa trước khi trình ký."],
  [
    "then what should be reviewed",
    { ...checkResult, findings: warnings },
    "Chưa thấy chỗ nào phải sửa. Còn 2 việc cần rà soát trước khi trình ký.",
  ],
  ["nothing left", { ...checkResult, findings: [] }, "Chưa thấy chỗ nào phải sửa."],
  [
    "no staff list, no share",
    {
      ...checkResult,
      findings: [],
      targets: [{ ...metTarget, status: "unknown", numerator: null, denominator: null } as const],
    },
    "Chưa kết luận được: tệp chưa có danh sách CBCCVC nên chưa tính được tỷ lệ.",
  ],
  [
    "no registration form",
    {
      ...checkResult,
      reading: {
        ...checkResult.reading,
        sheets: [{ name: "Sheet1", hidden: false, forms: [{ ...form, countedIn: false }], outside: [] }],
      },
    },
    "Chưa tìm thấy biểu đăng ký trong tệp. Đã xem 1 sheet: Sheet1. Bấm «Chọn vùng bảng» để chọn vùng bảng.",
  ],
])("%s", (_, result, sentence) => {
  expect(conclusionOf(result).sentence.vi).toBe(sentence);
});

test("what was set aside with a reason no longer counts", () => {
  const waiver = { finding: "one", reason: "other", words: "đã hỏi", by: "", on: "2022-03-01", looksAt: "1" } as const;
  const findings = warnings.map((each) => ({ ...each, waived: waiver }));
  expect(conclusionOf({ ...checkResult, findings }).kind).toBe("clear");
});

test("our own two levels say that they are ours; hers say nothing of the kind", () => {
  const ours = { ...metTarget, target: { ...metTarget.target, isDefault: true, source: null } };
  expect(targetsSentence({ ...checkResult, stage: "registration", targets: [ours, ours] })?.vi).toBe(
    "Chưa có kế hoạch trong tệp; dùng 2 mức mặc định. Chỉ tiêu: 2 đăng ký đủ.",
  );
  const watched = { ...ours, target: { ...ours.target, source: { sheet: "Chỉ tiêu", row: 30, column: 2 } } };
  expect(targetsSentence({ ...checkResult, stage: "registration", targets: [watched] })?.vi).toBe(
    "Chỉ tiêu: 1 đăng ký đủ.",
  );
});

test("of the targets, those that are short are told first, what was attested last", () => {
  const attested = { ...attestedTarget, status: "attested" } as const;
  const targets = [attested, exceededTarget, attested, metTarget, missedTarget, metTarget];
  expect(targetsSentence({ ...checkResult, stage: "registration", targets })).toEqual({
    vi: "Chỉ tiêu: 1 đăng ký chưa đủ, 2 đăng ký đủ, 1 đăng ký vượt, 2 tự xác nhận.",
    en: "Targets: 1 not enough registered, 2 enough registered, 1 more than enough registered, 2 attested.",
  });
});
