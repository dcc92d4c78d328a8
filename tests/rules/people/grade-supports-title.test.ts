import { gradeSupportsTitle } from "../../../src/rules/people/grade-supports-title";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const worker = { marks: ["advanced-worker"] } as const;

testRule(gradeSupportsTitle, {
  accepts: [
    { name: "hoàn thành tốt là đủ", entries: [{ ...worker, grade: "good" }] },
    { name: "ô xếp loại trống không phải là không hoàn thành", stage: "review", entries: [worker] },
    { name: "hoàn thành nhiệm vụ, không đăng ký danh hiệu", entries: [{ grade: "completed" }] },
  ],
  reports: [
    {
      name: "hoàn thành nhiệm vụ mà có LĐTT",
      entries: [{ ...worker, grade: "completed" }],
      at: [`${letter("grade")}7`],
      severity: "warning",
    },
    {
      name: "không hoàn thành, bình xét: nguồn thứ cấp nên vẫn rà soát",
      stage: "review",
      entries: [{ ...worker, grade: "not-completed" }],
      at: [`${letter("grade")}7`],
      severity: "warning",
    },
  ],
});

const title = ["TRƯỜNG TIỂU HỌC SỐ 2", "BẢNG ĐĂNG KÝ THI ĐUA NĂM HỌC 2026 - 2027", ""];
const graded = (head: string) => ({
  rows: [
    ...title,
    `TT | Họ và tên | LĐTT | CSTĐ cơ sở | ${head} | |`,
    " | | | | HTXSNV | HTTNV | HTNV",
    "1 | Lê Thị Một | x | | | x |",
    "2 | Lê Thị Hai | x | | | | x",
    "3 | Lê Thị Ba | x | x | x | |",
  ],
  merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:G4"],
});

testRuleOnSheets(gradeSupportsTitle, {
  silent: [
    {
      name: "năm mươi người hoàn thành tốt",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Xếp loại | Danh hiệu đăng ký",
            ...fifty((n, name) => [n + 1, name, n % 4 === 0 ? "HTXSNV" : "HTTNV", "LĐTT"]),
          ],
        },
      ],
    },
    { name: "xếp loại của năm học trước, đánh dấu ở cột", sheets: [graded("Xếp loại viên chức năm học 2025-2026")] },
    {
      name: "xếp loại của năm trước, ghi bằng chữ",
      sheets: [
        {
          rows: [
            "SỞ Y TẾ",
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "",
            "TT | Họ và tên | Kết quả xếp loại năm 2025 | Danh hiệu đăng ký",
            "1 | Lê Thị Một | Hoàn thành nhiệm vụ | LĐTT",
            "2 | Lê Thị Hai | Hoàn thành tốt nhiệm vụ | LĐTT",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "cột xếp loại không ghi năm nào khác là của năm này",
      sheets: [graded("Xếp loại viên chức")],
      at: ["G7"],
      person: "Lê Thị Hai",
    },
    { name: "cột xếp loại của đúng năm học", sheets: [graded("Xếp loại viên chức năm học 2026-2027")], at: ["G7"] },
  ],
});

const register = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
    "1 | Lê Thị Một | Phòng A | LĐTT",
    "2 | Lê Thị Hai | Phòng A | LĐTT",
    "3 | Lê Thị Ba | Phòng B | LĐTT",
  ],
};
const gradeList = (year: string) => ({
  name: "Kết quả",
  rows: [
    "Họ và tên | Phòng | Năm | Kết quả xếp loại",
    `Lê Thị Một | Phòng A | ${year} | Hoàn thành tốt nhiệm vụ`,
    `Lê Thị Ba | Phòng B | ${year} | Không hoàn thành nhiệm vụ`,
    `Lê Thị Hai | Phòng A | ${year} | Hoàn thành xuất sắc nhiệm vụ`,
  ],
});

testRuleOnSheets(gradeSupportsTitle, {
  silent: [{ name: "bảng xếp loại của năm trước ở sheet khác", sheets: [register, gradeList("2025")] }],
  told: [
    {
      name: "xếp loại ở một sheet khác, cùng năm",
      sheets: [register, gradeList("2026")],
      at: ["D6"],
      person: "Lê Thị Ba",
    },
  ],
});
