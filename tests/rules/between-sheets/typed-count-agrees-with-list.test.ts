import { typedCountAgreesWithList } from "../../../src/rules/between-sheets/typed-count-agrees-with-list";
import { fifty, personName, testRuleOnSheets } from "../sheet-tester";

const head = "STT | Loại | Tên người, tên tập thể | Năm sinh | Đơn vị | Danh hiệu";
const row = (n: number, name: string) => [n + 1, "Cá nhân", name, 1980, "Phòng Một", "LĐTT"];
const units = ["Phòng Một", "Phòng Hai", "Phòng Ba"].map((name, n) => [20 + n, "Tập thể", name, null, name, "TTLĐTT"]);
const people = fifty(row).slice(0, 10);
const list = (...over: readonly (readonly (string | number | null)[])[]) => [
  { name: "ĐK", rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ...over, head, ...people, ...units] },
];
const summed = (label: string, said: number) => [
  {
    name: "ĐK",
    rows: [
      "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
      "STT | Họ và tên | Năm sinh | Chức vụ | Đơn vị",
      ...people.map((_, n) => [n + 1, personName(n), 1980, "Chuyên viên", "Phòng Một"]),
      [null, label, said],
    ],
  },
];

testRuleOnSheets(typedCountAgreesWithList, {
  silent: [
    {
      name: "năm mươi dòng, con số ở đầu đúng",
      sheets: [
        {
          name: "ĐK",
          rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ["Tổng số người:", 50], head, ...fifty(row)],
        },
      ],
    },
    { name: "các con số ở đầu đều đúng", sheets: list(["Tổng số dòng:", 13, "Tập thể:", 3, "Cá nhân:", 10]) },
    { name: "con số của nội dung khác", sheets: list(["Số công văn:", 12, "Năm:", 2026]) },
    { name: "lệch xa thì đếm thứ khác", sheets: list(["Tổng số người:", 120]) },
    {
      name: "mỗi nhóm một dòng cộng",
      sheets: [
        {
          name: "ĐK",
          rows: [
            "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
            "STT | Họ và tên | Năm sinh | Chức vụ | Đơn vị",
            ...people.slice(0, 8).map((one, n) => [n + 1, one[2] ?? "", 1980, "Chuyên viên", "Phòng Một"]),
            [null, "Cộng A", 8],
            ...people.slice(8).map((one, n) => [n + 1, one[2] ?? "", 1980, "Chuyên viên", "Phòng Hai"]),
            [null, "Cộng B", 2],
          ],
        },
      ],
    },
    { name: "cộng đúng", sheets: summed("Cộng A", 10) },
  ],
  told: [
    {
      name: "số tập thể ở đầu biểu gõ nhầm",
      sheets: list(["Tổng số dòng:", 13, "Trong đó tập thể:", 4, "Cá nhân:", 10]),
      at: ["D2"],
      severity: "warning",
      vi: "Ô D2, «Trong đó tập thể:»: ghi 04, còn đếm từng dòng được 03. Anh/chị xem giúp con số nào đúng.",
    },
    { name: "số cá nhân ở đầu biểu gõ nhầm", sheets: list(["Số cá nhân", 11]), at: ["B2"] },
    { name: "dòng cộng cuối danh sách gõ nhầm, không ở cột danh hiệu", sheets: summed("Cộng C", 12), at: ["C13"] },
  ],
});
