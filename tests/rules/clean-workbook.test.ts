import { regimeFor } from "../../src/domain/regimes/regime-for";
import { stages } from "../../src/domain/stage";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { toFullA1 } from "../../src/workbook/refs";
import { workbookOf } from "../reading/grid-of";
import { fifty } from "./sheet-tester";
import { worksWith } from "./works-sheet";

const units = ["Văn phòng", "Phòng Nội vụ", "Phòng Pháp chế", "Phòng Tài chính", "Phòng Thanh tra"];
const unitOf = (n: number) => units[Math.floor(n / 10)] ?? "";
const isFighter = (n: number) => n % 10 === 0;
const initiative = (n: number) => `Cải tiến quy trình tiếp nhận hồ sơ số ${String(n + 1)}`;
const born = (n: number) => `${String(1 + (n % 28)).padStart(2, "0")}/05/${String(1970 + (n % 25))}`;

/** A year's book as it should be: everybody of five rooms, their titles, what is behind them, and what was done. */
const book = workbookOf(
  {
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị | LĐTT | CSTĐCS | Xếp loại | Sáng kiến | Ghi chú",
      ...fifty((n, name) => [
        n + 1,
        name,
        born(n),
        "Chuyên viên",
        unitOf(n),
        "x",
        isFighter(n) ? "x" : null,
        isFighter(n) ? "HTXSNV" : "HTTNV",
        isFighter(n) ? initiative(n) : null,
        null,
      ]),
      [null, "Tổng cộng", null, null, null, 50, 5],
    ],
  },
  {
    name: "Tập thể",
    rows: [
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Tên tập thể | Số người | Tập thể LĐTT | Tập thể LĐXS",
      ...units.map((unit, n) => [n + 1, unit, 10, "x", n === 0 ? "x" : null]),
    ],
  },
  {
    name: "CBCCVC",
    rows: [
      "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026",
      "TT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị",
      ...fifty((n, name) => [n + 1, name, born(n), "Chuyên viên", unitOf(n)]),
    ],
  },
  {
    name: "Sáng kiến",
    rows: [
      "DANH SÁCH SÁNG KIẾN NĂM 2026",
      "TT | Tên sáng kiến | Tác giả | Đơn vị",
      ...fifty((n, name) => [n + 1, initiative(n), name, unitOf(n)]),
    ],
  },
  ...worksWith({ progress: "20%" }).map((sheet) => ({ ...sheet, name: "Công trình" })),
);

test.each(stages)("năm mươi dòng đúng ở mỗi biểu, giai đoạn %s: không nội dung nào nhắc", (stage) => {
  const today = "2026-03-01";
  const reading = readWorkbook(book, { answers: [], today });
  const findings = runRules({
    snapshot: book,
    reading,
    regime: regimeFor(2026),
    overlay: {},
    stage,
    year: 2026,
    today,
    answers: [],
    waivers: [],
  });
  expect(findings.map(({ rule, at, message }) => `${rule} ${toFullA1(at)} ${message.vi}`)).toEqual([]);
});
