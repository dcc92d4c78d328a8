import { proposedTitleWasRegistered } from "../../../src/rules/between-sheets/proposed-title-was-registered";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ CÔNG THƯƠNG", "TỔNG HỢP ĐĂNG KÝ VÀ KẾT QUẢ XÉT CỦA HỘI ĐỒNG NĂM 2026", ""];
const head = "TT | Họ và tên | Đơn vị | Đăng ký đầu năm | Hội đồng đề nghị";
const table = (...lines: readonly string[]) => [{ rows: [...title, head, ...lines] }];

testRuleOnSheets(proposedTitleWasRegistered, {
  silent: [
    {
      name: "năm mươi người đề nghị đúng đăng ký",
      sheets: [
        {
          rows: [
            ...title,
            head,
            ...fifty((n, name) => [n + 1, name, "Phòng A", n % 9 ? "LĐTT" : "CSTĐCS", n % 9 ? "LĐTT" : "CSTĐCS"]),
          ],
        },
      ],
    },
    {
      name: "đăng ký CSTĐCS, chỉ đề nghị LĐTT",
      sheets: table(
        "1 | Lê Thị Một | Phòng A | CSTĐCS | LĐTT",
        "2 | Lê Thị Hai | Phòng A | LĐTT | LĐTT",
        "3 | Lê Thị Ba | Phòng A | LĐTT | LĐTT",
        "4 | Lê Thị Tư | Phòng A | LĐTT | LĐTT",
      ),
    },
    {
      name: "hai người đổi trong năm: Hội đồng xét lại từ đầu",
      sheets: table(
        "1 | Lê Thị Một | Phòng A | LĐTT | CSTĐCS",
        "2 | Lê Thị Hai | Phòng A | LĐTT | CSTĐCS",
        "3 | Lê Thị Ba | Phòng A | LĐTT | LĐTT",
        "4 | Lê Thị Tư | Phòng A | LĐTT | LĐTT",
        "5 | Lê Thị Năm | Phòng A | LĐTT | LĐTT",
      ),
    },
  ],
  told: [
    {
      name: "một người trong năm người được đề nghị danh hiệu chưa đăng ký",
      sheets: table(
        "1 | Lê Thị Một | Phòng A | LĐTT | LĐTT",
        "2 | Lê Thị Hai | Phòng A | LĐTT | CSTĐCS",
        "3 | Lê Thị Ba | Phòng A | LĐTT | LĐTT",
        "4 | Lê Thị Tư | Phòng A | CSTĐCS | CSTĐCS",
        "5 | Lê Thị Năm | Phòng A | LĐTT | LĐTT",
      ),
      at: ["E6"],
      severity: "warning",
      person: "Lê Thị Hai",
      vi: "Dòng 6, Lê Thị Hai: đề nghị «Chiến sĩ thi đua cơ sở», trong khi đầu năm chỉ đăng ký «Lao động tiên tiến». Các dòng khác đều đề nghị đúng danh hiệu đã đăng ký. Anh/chị xem giúp có ghi nhầm dòng không.",
    },
    {
      name: "đăng ký đánh dấu ở các cột",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Đăng ký đầu năm | | Hội đồng đề nghị",
            " | | LĐTT | CSTĐCS |",
            "1 | Lê Thị Một | x | x | CSTĐCS",
            "2 | Lê Thị Hai | x | | LĐTT",
            "3 | Lê Thị Ba | x | | LĐTT",
            "4 | Lê Thị Tư | x | | LĐTT",
            "5 | Lê Thị Năm | x | | CSTĐCS",
          ],
          merges: ["A4:A5", "B4:B5", "C4:D4", "E4:E5"],
        },
      ],
      at: ["E10"],
    },
  ],
});
