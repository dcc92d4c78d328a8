import { awardedPersonWasRegistered } from "../../../src/rules/between-sheets/awarded-person-was-registered";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const entries = [{ name: "Lê Thị Mai" }];
const mai = { name: "Bà Lê Thị Mai", award: "advanced-worker", year: 2022 } as const;
const son = { name: "Phạm Văn Sơn", award: "advanced-worker", year: 2022 } as const;

testRule(awardedPersonWasRegistered, {
  accepts: [
    { name: "đã đăng ký, cách xưng hô khác nhau", stage: "decided", entries, results: [mai] },
    { name: "chưa đến giai đoạn có quyết định", stage: "review", entries, results: [son] },
    { name: "danh hiệu năm trước", stage: "decided", entries, results: [{ ...son, year: 2021 }] },
    {
      name: "Giấy khen không cần đăng ký",
      stage: "decided",
      entries,
      results: [{ ...son, award: "certificate-of-merit" }],
    },
  ],
  reports: [
    {
      name: "Luật năm 2003: rà soát, vì nguồn là trang thứ cấp",
      stage: "decided",
      entries,
      results: [son, { ...son, award: "grassroots-emulation-fighter" }],
      at: ["C1"],
      severity: "warning",
      vi: "Phạm Văn Sơn có trong kết quả với danh hiệu «Lao động tiên tiến», nhưng chưa thấy tên trong biểu đăng ký. Năm 2022 đăng ký tham gia thi đua là một căn cứ xét danh hiệu. Anh/chị xem giúp tên có viết khác nhau, hoặc bổ sung bản đăng ký vào hồ sơ.",
    },
    {
      name: "Luật năm 2022 đã bỏ căn cứ đăng ký: chỉ lưu ý",
      stage: "decided",
      regime: "law-2022",
      year: 2024,
      entries,
      results: [{ ...son, year: 2024 }],
      at: ["C1"],
      severity: "info",
    },
  ],
});

const book = (...more: readonly string[]) => [
  {
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "LĐTT"]),
    ],
  },
  {
    name: "Quyết định",
    rows: [
      "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025",
      "(Kèm theo Quyết định số 15/QĐ-STP ngày 20/12/2025)",
      "TT | Họ và tên | Đơn vị | Danh hiệu được công nhận",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "LĐTT"]),
      ...more,
    ],
  },
];

testRuleOnSheets(awardedPersonWasRegistered, {
  silent: [{ name: "năm mươi người được công nhận đều đã đăng ký", stage: "decided", year: 2025, sheets: book() }],
  told: [
    {
      name: "người thứ năm mươi mốt chưa đăng ký",
      stage: "decided",
      year: 2025,
      sheets: book("51 | Cao Xuân Sang | Phòng Một | LĐTT"),
      at: ["D54"],
      severity: "info",
    },
  ],
});
