import { votesAddUp } from "../../../src/rules/figures/votes-add-up";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ TƯ PHÁP", "TỔNG HỢP KẾT QUẢ BỎ PHIẾU CỦA HỘI ĐỒNG THI ĐUA NĂM 2026", ""];
const heads = [
  "TT | Họ và tên | Kết quả bỏ phiếu | | | Danh hiệu đề nghị",
  " | | Tổng số phiếu | Đồng ý | Không đồng ý |",
];
const merges = ["A4:A5", "B4:B5", "C4:E4", "F4:F5"];
const sheet = (...lines: readonly string[]) => [{ rows: [...title, ...heads, ...lines], merges }];

const perTitle = [
  "TT | Họ và tên | Phiếu xét LĐTT | | Phiếu xét CSTĐCS | | Đề nghị",
  " | | Tán thành | Không | Tán thành | Không |",
];
const perTitleMerges = ["A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5"];

testRuleOnSheets(votesAddUp, {
  silent: [
    {
      name: "năm mươi người, phiếu cộng đủ",
      sheets: [
        {
          rows: [...title, ...heads, ...fifty((n, name) => [n + 1, name, 15, 15 - (n % 3), n % 3, "LĐTT"])],
          merges,
        },
      ],
    },
    { name: "ô phiếu còn trống", sheets: sheet("1 | Lê Thị Một | 15 | 15 | 0 | LĐTT", "2 | Lê Thị Hai | | | | LĐTT") },
    {
      name: "có phiếu trắng thì cộng cả phiếu trắng",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Kết quả bỏ phiếu | | | | Danh hiệu đề nghị",
            " | | Tổng số phiếu | Đồng ý | Không đồng ý | Không có ý kiến |",
            "1 | Lê Thị Một | 15 | 13 | 1 | 1 | LĐTT",
            "2 | Lê Thị Hai | 15 | 15 | 0 | 0 | LĐTT",
          ],
          merges: ["A4:A5", "B4:B5", "C4:F4", "G4:G5"],
        },
      ],
    },
    {
      name: "chỉ có bốn lần bỏ phiếu, ba lần 9 phiếu: chưa rõ Hội đồng mấy người",
      sheets: [
        {
          rows: [
            ...title,
            ...perTitle,
            "1 | Lê Thị Một | 9 | 0 | | | LĐTT",
            "2 | Lê Thị Hai | 8 | 1 | | | LĐTT",
            "3 | Lê Thị Ba | 7 | 2 | | | LĐTT",
            "4 | Lê Thị Tư | 7 | 1 | | | LĐTT",
          ],
          merges: perTitleMerges,
        },
      ],
    },
  ],
  told: [
    {
      name: "cột ghi tắt «K. đồng ý», «Tổng phiếu»",
      sheets: [
        {
          rows: [
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "TT | Họ và tên | LĐTT | CSTĐCS | Kết quả bỏ phiếu | |",
            " | | | | Đồng ý | K. đồng ý | Tổng phiếu",
            "1 | Lê Thị Một | x | x | 15 | 0 | 15",
            "2 | Lê Thị Hai | x | x | 15 | 2 | 15",
            "3 | Lê Thị Ba | x | | | |",
          ],
          merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2"],
        },
      ],
      at: ["E5"],
    },
    {
      name: "phiếu ghi ở sheet riêng, không có chữ «phiếu»",
      sheets: [
        {
          name: "Đăng ký",
          rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "TT | Họ và tên | LĐTT", "1 | Lê Thị Một | x"],
        },
        {
          name: "HĐ",
          rows: [
            "Họ tên | Đồng ý | Không | Tổng",
            "Lê Thị Một | 48 | 0 | 48",
            "Lê Thị Hai | 46 | 5 | 48",
            "Lê Thị Ba | 47 | 1 | 48",
            "Lê Thị Tư | 46 | 2 | 48",
          ],
        },
      ],
      at: ["B3"],
    },
    {
      name: "đồng ý và không đồng ý thiếu một phiếu",
      sheets: sheet(
        "1 | Lê Thị Một | 15 | 15 | 0 | LĐTT",
        "2 | Lê Thị Hai | 15 | 12 | 2 | LĐTT",
        "3 | Lê Thị Ba | 15 | 14 | 1 | LĐTT",
      ),
      at: ["D7"],
      severity: "warning",
      person: "Lê Thị Hai",
      vi: "Dòng 7, Lê Thị Hai: số phiếu ghi 12 + 2 = 14, trong khi tổng số ghi 15 (ô D7, E7, C7). Anh/chị đối chiếu với biên bản kiểm phiếu.",
    },
    {
      name: "16/15 phiếu trong một ô, lúc trình khen là phải sửa",
      stage: "nomination",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Kết quả bỏ phiếu | Danh hiệu đề nghị",
            "1 | Lê Thị Một | 15/15 | LĐTT",
            "2 | Lê Thị Hai | 16/15 | LĐTT",
            "3 | Lê Thị Ba | 15/15 phiếu | LĐTT",
          ],
        },
      ],
      at: ["C6"],
      severity: "error",
    },
    {
      name: "bỏ phiếu riêng từng danh hiệu, Hội đồng có số thành viên ghi ở tiêu đề",
      sheets: [
        {
          rows: [
            "SỞ TƯ PHÁP",
            "TỔNG HỢP KẾT QUẢ BỎ PHIẾU NĂM 2026",
            "(Hội đồng thi đua gồm 09 thành viên)",
            ...perTitle,
            "1 | Lê Thị Một | 9 | 0 | 8 | 1 | CSTĐCS",
            "2 | Lê Thị Hai | 9 | 0 | 7 | 4 | CSTĐCS",
            "3 | Lê Thị Ba | 9 | 0 | | | LĐTT",
          ],
          merges: perTitleMerges,
        },
      ],
      at: ["E7"],
      vi: "Dòng 7, Lê Thị Hai: số phiếu ghi 7 + 4 = 11, trong khi Hội đồng có 9 thành viên bỏ phiếu (ô E7, F7). Anh/chị đối chiếu với biên bản kiểm phiếu.",
    },
    {
      name: "không đâu ghi số thành viên, nhưng bốn trong năm dòng cộng được 9",
      sheets: [
        {
          rows: [
            ...title,
            ...perTitle,
            "1 | Lê Thị Một | 9 | 0 | | | LĐTT",
            "2 | Lê Thị Hai | 8 | 1 | | | LĐTT",
            "3 | Lê Thị Ba | 7 | 2 | | | LĐTT",
            "4 | Lê Thị Tư | 9 | 0 | | | LĐTT",
            "5 | Lê Thị Năm | 9 | 2 | | | LĐTT",
          ],
          merges: perTitleMerges,
        },
      ],
      at: ["C10"],
    },
    {
      name: "quá một phần ba số dòng không cộng đủ: hỏi về cách ghi của bảng",
      sheets: sheet(
        "1 | Lê Thị Một | 15 | 12 | 0 | LĐTT",
        "2 | Lê Thị Hai | 15 | 13 | 0 | LĐTT",
        "3 | Lê Thị Ba | 15 | 14 | 0 | LĐTT",
        "4 | Lê Thị Tư | 15 | 11 | 0 | LĐTT",
        "5 | Lê Thị Năm | 15 | 15 | 0 | LĐTT",
      ),
      at: ["D6"],
      severity: "info",
    },
  ],
});
