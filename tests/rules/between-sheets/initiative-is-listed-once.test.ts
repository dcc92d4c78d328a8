import { initiativeIsListedOnce } from "../../../src/rules/between-sheets/initiative-is-listed-once";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = ["DANH SÁCH SÁNG KIẾN NĂM 2026", "", "TT | Tên sáng kiến | Tác giả | Đơn vị"];

testRuleOnSheets(initiativeIsListedOnce, {
  silent: [
    {
      name: "năm mươi sáng kiến khác nhau",
      sheets: [
        {
          rows: [
            ...top,
            ...fifty((n, name) => [n + 1, `Cải tiến quy trình tiếp nhận hồ sơ số ${String(n)}`, name, "Phòng Một"]),
          ],
        },
      ],
    },
    {
      name: "hai dòng chỉ ghi «Đề tài»",
      sheets: [
        {
          rows: [
            ...top,
            "1 | Đề tài cấp sở | Lê Văn A | Phòng Một",
            "2 | Đề tài cấp sở | Lê Văn B | Phòng Hai",
            "3 | Số hóa hồ sơ lưu trữ của phòng | Lê Văn C | Phòng Hai",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "một sáng kiến đứng tên hai người ở hai dòng",
      sheets: [
        {
          rows: [
            ...top,
            "1 | Số hóa hồ sơ lưu trữ của phòng | Lê Văn A | Phòng Một",
            "2 | Cải tiến quy trình tiếp nhận hồ sơ | Lê Văn B | Phòng Một",
            "3 | Số hóa hồ sơ, lưu trữ của Phòng. | Lê Văn C | Phòng Một",
          ],
        },
      ],
      at: ["B6"],
      severity: "warning",
      vi: "Sáng kiến «Số hóa hồ sơ, lưu trữ của Phòng.» có ở dòng 4 và 6, của Lê Văn A và Lê Văn C. Nếu là đồng tác giả thì ghi chung một dòng; nếu là hai sáng kiến thì ghi rõ tên để phân biệt.",
    },
    {
      name: "phần lớn danh sách lặp tên: nhắc một lần, không nhắc từng dòng",
      sheets: [
        {
          rows: [
            ...top,
            ...fifty((n, name) => [n + 1, `Lĩnh vực cải cách hành chính nhóm ${String(n % 8)}`, name, "Phòng Một"]),
          ],
        },
      ],
      at: ["B52"],
      severity: "info",
      vi: "Danh sách sáng kiến có 08 tên ghi ở nhiều dòng. Có thể cột này ghi lĩnh vực, loại sáng kiến, hoặc mỗi đồng tác giả một dòng. Anh/chị xem lại cách đọc cột này, để nguyên nếu danh sách vốn như vậy.",
    },
    {
      name: "chép hai lần của một người",
      sheets: [
        {
          rows: [
            ...top,
            "1 | Số hóa hồ sơ lưu trữ của phòng | Lê Văn A | Phòng Một",
            "2 | Số hóa hồ sơ lưu trữ của phòng | Lê Văn A | Phòng Một",
          ],
        },
      ],
      at: ["B5"],
    },
  ],
});
