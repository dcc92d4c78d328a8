import { rowNamesATitle } from "../../../src/rules/people/row-names-a-title";
import { testRule } from "../rule-tester";
import { fifty, personName, testRuleOnSheets } from "../sheet-tester";

const worker = { marks: ["advanced-worker"] } as const;

testRule(rowNamesATitle, {
  accepts: [
    { name: "ai cũng có danh hiệu", entries: [worker, worker] },
    { name: "biểu còn chưa điền: không nhắc từng dòng", entries: [{}, {}, worker] },
  ],
  reports: [
    {
      name: "một dòng chưa thấy danh hiệu",
      entries: [worker, worker, { name: "Lê Thị Mai" }],
      at: ["B9"],
      severity: "info",
    },
  ],
});

const top = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "", "TT | Họ và tên | Chức vụ | LĐTT | Giấy khen"];
const sheet = (titled: number, commended: number) => [
  {
    rows: [
      ...top,
      ...Array.from({ length: titled + commended }, (_, n) => [
        n + 1,
        personName(n),
        "Chuyên viên",
        n < titled ? "x" : null,
        n < titled ? null : "x",
      ]),
    ],
  },
];

testRuleOnSheets(rowNamesATitle, {
  silent: [
    {
      name: "năm mươi người đều có danh hiệu",
      sheets: [{ rows: [...top, ...fifty((n, name) => [n + 1, name, "Chuyên viên", "x", n % 9 ? null : "x"])] }],
    },
    { name: "bảy người có danh hiệu, một người chỉ có giấy khen: chưa thành lệ", sheets: sheet(7, 1) },
    { name: "hai trong mười người chỉ có giấy khen: chưa thành lệ", sheets: sheet(8, 2) },
  ],
  told: [
    {
      name: "chín người đăng ký LĐTT, một người chỉ có giấy khen",
      sheets: sheet(9, 1),
      at: ["E13"],
      severity: "info",
      vi: `Dòng 13, ${personName(9)}: chỉ thấy hình thức khen thưởng, chưa thấy danh hiệu thi đua, trong khi 09 người khác đều đăng ký danh hiệu. Anh/chị bổ sung danh hiệu nếu chỉ là sót, để nguyên nếu người này không đăng ký.`,
    },
  ],
});
