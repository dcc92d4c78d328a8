import { targetsSentence } from "../../src/messages/targets-sentence";
import { attestedTarget, checkResult, exceededTarget, metTarget, missedTarget } from "../taskpane/checked-fixture";

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
