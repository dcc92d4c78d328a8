import { initiativeNamesItsAuthor } from "../../../src/rules/between-sheets/initiative-names-its-author";
import type { DrawnRow } from "../../reading/grid-of";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["DANH SÁCH SÁNG KIẾN NĂM 2026", "", "TT | Tên sáng kiến | Tác giả | Đơn vị"];
const list = (...more: readonly DrawnRow[]) => [
  {
    rows: [
      ...top,
      ...fifty((n, name) => [n + 1, `Cải tiến quy trình tiếp nhận số ${String(n)}`, name, "Phòng Một"]),
      ...more,
    ],
  },
];

testRuleOnSheets(initiativeNamesItsAuthor, {
  silent: [
    { name: "năm mươi sáng kiến có tác giả", sheets: list() },
    {
      name: "danh sách chưa ghi tác giả của ai",
      sheets: [{ rows: [...top, "1 | Số hóa hồ sơ | | Phòng Một", "2 | Phân luồng tiếp dân | | Phòng Hai"] }],
    },
  ],
  told: [
    {
      name: "một sáng kiến để trống tác giả",
      sheets: list("51 | Bản đồ số các tuyến kênh | | Phòng Hai"),
      at: ["C54"],
      severity: "warning",
      vi: "Dòng 54, sáng kiến «Bản đồ số các tuyến kênh»: ô C54 (cột «Tác giả») còn trống, trong khi các dòng khác đều ghi. Anh/chị bổ sung tên tác giả.",
    },
  ],
});
