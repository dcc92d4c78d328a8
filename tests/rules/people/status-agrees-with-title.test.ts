import { statusAgreesWithTitle } from "../../../src/rules/people/status-agrees-with-title";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "SỞ LAO ĐỘNG",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | Chức vụ | Danh hiệu đăng ký | Ghi chú",
];
const sheet = (...lines: readonly string[]) => [
  { rows: [...top, "1 | Lê Thị Một | Chuyên viên | LĐTT |", "2 | Lê Văn Hai | Chuyên viên | LĐTT |", ...lines] },
];

testRuleOnSheets(statusAgreesWithTitle, {
  silent: [
    {
      name: "năm mươi người, ghi chú thường",
      sheets: [
        {
          rows: [...top, ...fifty((n, name) => [n + 1, name, "Chuyên viên", "LĐTT", n % 7 === 0 ? "Đảng viên" : null])],
        },
      ],
    },
    {
      name: "chuyển đến từ nơi khác không phải là đã đi",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Mới chuyển công tác đến từ huyện"),
    },
    { name: "nghỉ hưu mà không đăng ký gì", sheets: sheet("3 | Lê Thị Ba | Chuyên viên | | Nghỉ hưu từ 01/5/2026") },
    {
      name: "nghỉ hưu từ năm sau không ảnh hưởng năm nay",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Nghỉ hưu từ 01/01/2027"),
    },
    { name: "đã hết tập sự", sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Đã hết tập sự") },
    ...["Sắp nghỉ hưu 11/2026", "Dự kiến chuyển công tác quý IV", "Chuẩn bị thôi việc", "Còn 2 năm nữa nghỉ hưu"].map(
      (remark) => ({
        name: `chưa rời cơ quan: «${remark}»`,
        sheets: sheet(`3 | Lê Thị Ba | Chuyên viên | LĐTT | ${remark}`),
      }),
    ),
    { name: "nghỉ thai sản vẫn được xét", sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Nghỉ thai sản") },
  ],
  told: [
    {
      name: "đã chuyển công tác mà còn danh hiệu",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Đã chuyển công tác"),
      at: ["E7"],
      severity: "warning",
      person: "Lê Thị Ba",
      vi: "Dòng 7, Lê Thị Ba: biểu ghi «Đã chuyển công tác» và vẫn có danh hiệu đăng ký. Người nghỉ hưu, thôi việc hoặc chuyển đi thường do nơi quản lý cuối năm xét, hoặc không xét nữa. Anh/chị xem giúp người này còn xét ở cơ quan trong năm 2026 không.",
    },
    {
      name: "thôi việc giữa năm",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Thôi việc từ tháng 3/2026"),
      at: ["E7"],
    },
    {
      name: "nghỉ hưu trong chính năm ấy",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên | LĐTT | Nghỉ hưu 01/12/2026"),
      at: ["E7"],
    },
    {
      name: "đang tập sự ghi ở chức vụ",
      sheets: sheet("3 | Lê Thị Ba | Chuyên viên tập sự | LĐTT |"),
      at: ["C7"],
      vi: "Dòng 7, Lê Thị Ba: biểu ghi «Chuyên viên tập sự» và vẫn có danh hiệu đăng ký. Người đang tập sự, thử việc thường chưa đủ thời gian để xét. Anh/chị xem giúp người này còn xét ở cơ quan trong năm 2026 không.",
    },
  ],
});
