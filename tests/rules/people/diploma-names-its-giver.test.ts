import { diplomaNamesItsGiver } from "../../../src/rules/people/diploma-names-its-giver";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const list = (...diplomas: readonly string[]) => [
  {
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2026",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký | Hình thức khen thưởng",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "LĐTT", diplomas[n] ?? null]),
    ],
  },
];

testRuleOnSheets(diplomaNamesItsGiver, {
  silent: [
    {
      name: "năm mươi người, Bằng khen nào cũng ghi cấp tặng",
      sheets: list("Bằng khen của UBND tỉnh", "Bằng khen của Bộ trưởng Bộ Nội vụ", "BK UBND tỉnh"),
    },
    { name: "cả biểu chỉ ghi Bằng khen", sheets: list("Bằng khen", "Bằng khen", "BK") },
    { name: "một có, một không: chưa rõ thói quen", sheets: list("Bằng khen của UBND tỉnh", "Bằng khen") },
  ],
  told: [
    {
      name: "một Bằng khen không ghi cấp tặng",
      sheets: list("Bằng khen của UBND tỉnh", "Bằng khen UBND tỉnh", "Bằng khen"),
      at: ["E5"],
      severity: "warning",
      vi: "Ô E5, Lê Văn Chi: ghi «Bằng khen» mà chưa rõ cấp tặng, trong khi các ô khác ghi rõ. Anh/chị ghi thêm: của Chủ tịch UBND tỉnh, của Bộ trưởng hay của Thủ tướng Chính phủ.",
    },
  ],
});
