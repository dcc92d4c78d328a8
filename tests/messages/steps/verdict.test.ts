import type { WorkLeft } from "../../../src/domain/work-left";
import { verdictOf, type Situation, type Verdict } from "../../../src/messages/steps/verdict";
import { workOf } from "./work-fixture";

const of = (work: WorkLeft): Situation => ({ kind: "checked", work });
const saved = { at: "09:41", sheets: 8, isOutdated: false };

const table: readonly [string, Situation, Verdict["sign"], string, string][] = [
  [
    "V1 the first check is running",
    { kind: "first-check", share: 0.376 },
    "question",
    "Đang đọc các biểu… 38%",
    "Đang đọc các biểu… 38%",
  ],
  [
    "V2 the file could not be read",
    {
      kind: "unread",
      what: { vi: "Tệp có mật khẩu.", en: "The file has a password." },
      next: { vi: "Anh/chị bỏ mật khẩu rồi mở lại.", en: "Take it off." },
    },
    "question",
    "Chưa đọc được tệp. Tệp có mật khẩu. Anh/chị bỏ mật khẩu rồi mở lại.",
    "Chưa đọc được tệp",
  ],
  [
    "an empty workbook",
    of(workOf({ reading: { isBlank: true, hasRegistration: false } })),
    "question",
    "Tệp đang mở chưa có dữ liệu. Anh/chị mở tệp đăng ký của cơ quan, hoặc thử với dữ liệu mẫu.",
    "Chưa thấy biểu đăng ký",
  ],
  [
    "V4 no registration form",
    of(workOf({ reading: { hasRegistration: false }, findings: { errors: 3 } })),
    "question",
    "Chưa tìm thấy biểu đăng ký trong tệp. Đã xem 2 sheet: Đăng ký, Danh sách CBCCVC. Bấm «Chọn vùng bảng» để chọn vùng bảng.",
    "Chưa thấy biểu đăng ký",
  ],
  [
    "V4b nobody says how many people there are; that question is not told twice",
    of(
      workOf({
        reading: { questions: 1, headcounts: 1 },
        findings: { errors: 1 },
        targets: { unknown: 2, lacksHeadcount: true },
      }),
    ),
    "question",
    "Chưa kết luận được: tệp chưa có danh sách CBCCVC nên chưa tính được tỷ lệ. Trước khi trình ký còn 1 chỗ phải sửa.",
    "Chưa có số CBCCVC",
  ],
  [
    "V4b and nothing else",
    of(workOf({ reading: { questions: 1, headcounts: 1 }, targets: { unknown: 2, lacksHeadcount: true } })),
    "question",
    "Chưa kết luận được: tệp chưa có danh sách CBCCVC nên chưa tính được tỷ lệ.",
    "Chưa có số CBCCVC",
  ],
  [
    "V5 places to correct, missed targets, and more besides",
    of(workOf({ findings: { errors: 1, warnings: 10, infos: 8 }, targets: { missed: 2, unknown: 1 } })),
    "correct",
    "Trước khi trình ký còn 1 chỗ phải sửa, 2 chỉ tiêu đăng ký chưa đủ. Ngoài ra còn 10 việc cần rà soát và 1 chỉ tiêu chưa đủ số liệu.",
    "Còn 1 phải sửa · 2 chưa đủ · 10 rà soát",
  ],
  [
    "V5 a missed target alone is not hidden",
    of(workOf({ targets: { missed: 2 } })),
    "correct",
    "Trước khi trình ký còn 2 chỉ tiêu đăng ký chưa đủ.",
    "2 chưa đủ",
  ],
  [
    "V5 questions come first",
    of(workOf({ reading: { questions: 2 }, findings: { errors: 3 } })),
    "correct",
    "Trước khi trình ký còn 2 câu hỏi chờ anh/chị, 3 chỗ phải sửa.",
    "Còn 2 câu hỏi · 3 phải sửa",
  ],
  [
    "V5 at half-year a target is behind",
    of(workOf({ stage: "mid-year", targets: { missed: 2 } })),
    "correct",
    "Trước khi trình ký còn 2 chỉ tiêu chậm.",
    "2 chậm",
  ],
  [
    "V5 at the review a target is not met yet",
    of(workOf({ stage: "review", targets: { missed: 1 } })),
    "correct",
    "Trước khi trình ký còn 1 chỉ tiêu chưa đạt.",
    "1 chưa đạt",
  ],
  [
    "V5b only targets that stay as they are, with a reason",
    of(workOf({ targets: { kept: 2 }, findings: { warnings: 1 } })),
    "review",
    "Chưa thấy chỗ nào phải sửa. 2 chỉ tiêu đăng ký chưa đủ, đã ghi lý do. Ngoài ra còn 1 việc cần rà soát.",
    "2 chưa đủ, đã ghi lý do",
  ],
  [
    "V5b one that is behind and one that lacks data, at mid-year",
    of(workOf({ stage: "mid-year", targets: { kept: 1, keptUnknown: 1 } })),
    "review",
    "Chưa thấy chỗ nào phải sửa. 1 chỉ tiêu chậm và 1 chỉ tiêu chưa đủ số liệu, đã ghi lý do.",
    "1 chậm · 1 chưa đủ số liệu, đã ghi lý do",
  ],
  [
    "V6 only to review",
    of(workOf({ findings: { warnings: 10 }, targets: { unknown: 1 } })),
    "review",
    "Chưa thấy chỗ nào phải sửa. Còn 10 việc cần rà soát và 1 chỉ tiêu chưa đủ số liệu trước khi trình ký.",
    "Còn 10 việc cần rà soát",
  ],
  [
    "V6 a form that was not read surely is told too",
    of(workOf({ reading: { unsure: 1 } })),
    "review",
    "Chưa thấy chỗ nào phải sửa. Còn 1 biểu chưa đọc rõ trước khi trình ký.",
    "Còn 1 biểu chưa đọc rõ",
  ],
  [
    "V7 forms that do not hold the latest figures",
    of(workOf({ fill: { forms: 2, cells: 113 } })),
    "clear",
    "Chưa thấy chỗ nào phải sửa. Còn 2 biểu chưa điền số mới nhất.",
    "Còn 2 biểu chưa điền",
  ],
  [
    "V8 everything but the copy",
    of(workOf()),
    "clear",
    "Chưa thấy chỗ nào phải sửa; các biểu đã khớp số liệu trong tệp. Còn bước lưu bản để nộp.",
    "Chưa thấy chỗ nào phải sửa",
  ],
  [
    "V8 where no summary form was found nothing is said of it",
    of(workOf({ fill: { agreeing: 0 } })),
    "clear",
    "Chưa thấy chỗ nào phải sửa. Còn bước lưu bản để nộp.",
    "Chưa thấy chỗ nào phải sửa",
  ],
  [
    "V9 the copy is saved",
    of(workOf({ copy: saved })),
    "clear",
    "Đã lưu bản để nộp lúc 09:41. Chưa thấy chỗ nào phải sửa.",
    "Đã lưu lúc 09:41",
  ],
  [
    "V8 again once the workbook has changed",
    of(workOf({ copy: { ...saved, isOutdated: true } })),
    "clear",
    "Chưa thấy chỗ nào phải sửa; các biểu đã khớp số liệu trong tệp. Còn bước lưu bản để nộp.",
    "Chưa thấy chỗ nào phải sửa",
  ],
];

test.each(table)("%s", (_, situation, sign, full, short) => {
  const verdict = verdictOf(situation);
  expect([verdict.sign, verdict.full.vi, verdict.short.vi]).toEqual([sign, full, short]);
});

test("green only once steps one to four are done", () => {
  expect(table.filter(([, situation]) => verdictOf(situation).isGood).map(([name]) => name.slice(0, 2))).toEqual([
    "V8",
    "V8",
    "V9",
    "V8",
  ]);
});

test("in English the plurals are right", () => {
  const one = verdictOf(of(workOf({ findings: { errors: 1, warnings: 1 }, targets: { missed: 1 } })));
  expect(one.full.en).toBe(
    "1 place to correct and 1 target short left before it is signed. Besides: 1 item to review.",
  );
  const two = verdictOf(of(workOf({ reading: { questions: 2 }, findings: { errors: 2 }, targets: { unknown: 2 } })));
  expect(two.full.en).toBe(
    "2 questions for you and 2 places to correct left before it is signed. Besides: 2 targets lacking data.",
  );
});
