import { dateExists } from "../../../src/rules/cells/date-exists";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ XÂY DỰNG", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const head = "STT | Họ và tên | Ngày sinh | Danh hiệu đăng ký | Ghi chú";
const clean = fifty((n, name) => [n + 1, name, `${String(1 + (n % 28))}/${String(1 + (n % 12))}/1980`, "LĐTT", null]);

const born = (...dates: readonly string[]) => [
  {
    rows: [
      ...title,
      head,
      ...dates.map((date, n) => `${String(n + 1)} | Trần Thị Số ${"ABCDEFGH".charAt(n)} | ${date} | LĐTT |`),
    ],
  },
];

testRuleOnSheets(dateExists, {
  silent: [
    { name: "năm mươi dòng ngày sinh đúng", sheets: [{ rows: [...title, head, ...clean] }] },
    { name: "29/02 của năm nhuận", sheets: born("29/02/1988", "29/2/2000", "1/1/90") },
    {
      name: "29/02 với hai chữ số của năm: 1900 không nhuận nhưng 2000 thì có",
      sheets: born("29/2/00", "1/1/1990", "2/1/1990"),
    },
    { name: "ngày ghi năm trước như phần mềm xuất ra", sheets: born("1979-04-12", "1984-12-31", "1990-2-28") },
    { name: "chỉ ghi năm", sheets: born("1984", "1985", "1986") },
    {
      name: "số văn bản có gạch chéo không phải ngày",
      sheets: [
        { rows: [...title, head, ...clean.slice(0, 5), "6 | Lê Văn Bảy | 1/2/1980 | LĐTT | QĐ số 31/2/2025/QĐ-SXD"] },
      ],
    },
    {
      name: "phiếu 15/13 trong cột phiếu không phải tháng",
      sheets: [
        {
          rows: [
            ...title,
            "STT | Họ và tên | Số phiếu | Danh hiệu đề nghị",
            "1 | Lê Văn Một | 15/15 | LĐTT",
            "2 | Lê Văn Hai | 13/15 | LĐTT",
            "3 | Lê Văn Ba | 15/13 | LĐTT",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "phần mềm ghi năm trước: tháng 13",
      sheets: born("1979-04-12", "1984-13-02", "1990-11-30"),
      at: ["C6"],
    },
    {
      name: "ngày ở dòng địa danh",
      sheets: [{ rows: ["SỞ XÂY DỰNG | | Thanh Phong, ngày 31 tháng 02 năm 2026", ...title, head, ...clean] }],
      at: ["C1"],
      vi: "Ô C1: «ngày 31 tháng 02 năm 2026» không có trong lịch, vì tháng 02 năm 2026 chỉ có 28 ngày. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
    },
    {
      name: "tháng 2 không có ngày 30",
      sheets: born("20/11/1979", "30/02/1984", "1.7.1991"),
      at: ["C6"],
      severity: "warning",
      person: "Trần Thị Số B",
      vi: "Ô C6: «30/02/1984» không có trong lịch, vì tháng 02 năm 1984 chỉ có 29 ngày. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
    },
    {
      name: "29/02 với hai chữ số của năm không nhuận: nêu năm, vì năm khác có ngày ấy",
      sheets: born("1/3/1980", "29/02/87", "2/3/1990"),
      at: ["C6"],
      vi: "Ô C6: «29/02/87» không có trong lịch, vì năm 1987 không có ngày 29/02. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
    },
    {
      name: "năm 1987 không nhuận, ngày cách bằng gạch ngang",
      sheets: born("1/3/1980", "2/3/1980", "29-2-1987"),
      at: ["C7"],
    },
    { name: "tháng 4 có 30 ngày, năm ghi hai chữ số", sheets: born("31/4/85", "2/3/1980"), at: ["C5"] },
    {
      name: "tháng 13 trong cột nhập ngũ mà không đầu cột nào gọi là ngày",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Nhập ngũ | Danh hiệu thi đua",
            "1 | Lê Văn Một | 02/2009 | Chiến sĩ tiên tiến",
            "2 | Lê Văn Hai | 13/2012 | Chiến sĩ tiên tiến",
            "3 | Lê Văn Ba | 12/2012 | Chiến sĩ tiên tiến",
            "4 | Lê Văn Tư | 09/2015 | Chiến sĩ tiên tiến",
          ],
        },
      ],
      at: ["C6"],
      vi: "Ô C6: «13/2012» không có trong lịch, vì một năm chỉ có 12 tháng. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
    },
    {
      name: "ngày trong lời ghi chú",
      sheets: [
        {
          rows: [...title, head, ...clean.slice(0, 5), "6 | Lê Văn Bảy | 1/2/1980 | LĐTT | Nghỉ ốm từ ngày 31/6/2026"],
        },
      ],
      at: ["E10"],
    },
    {
      name: "danh sách khen thưởng cũng vậy",
      sheets: [
        {
          rows: [
            "KẾT QUẢ KHEN THƯỞNG NĂM 2025",
            "",
            "TT | Họ và tên | Danh hiệu | Số, ngày quyết định",
            "1 | Lê Văn Một | LĐTT | Số 15/QĐ-SXD ngày 31/11/2025",
            "2 | Lê Văn Hai | LĐTT | Số 15/QĐ-SXD ngày 30/11/2025",
          ],
        },
      ],
      at: ["D4"],
    },
    {
      name: "cả cột ghi tháng trước ngày sau: một lần nhắc cho cột",
      sheets: born("02/25/1980", "03/26/1981", "04/27/1982", "05/28/1983"),
      at: ["C5"],
      severity: "info",
    },
    {
      name: "ba ngày sai trong tám: ba lần nhắc, chưa phải cách ghi của cột",
      sheets: born("31/2/1980", "31/4/1981", "31/6/1982", "1/1/1980", "1/1/1981", "1/1/1982", "1/1/1983", "1/1/1984"),
      at: ["C5", "C6", "C7"],
      severity: "warning",
    },
  ],
});
