import { voteShareAgreesWithVotes } from "../../../src/rules/figures/vote-share-agrees-with-votes";
import { decimal } from "../../../src/rules/wording";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ TƯ PHÁP", "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU NĂM 2026", ""];
const heads = ["TT | Họ và tên | Kết quả bỏ phiếu | | Danh hiệu đề nghị", " | | Số phiếu | Tỷ lệ (%) |"];
const merges = ["A4:A5", "B4:B5", "C4:D4", "E4:E5"];
const sheet = (...lines: readonly string[]) => [{ rows: [...title, ...heads, ...lines], merges }];

testRuleOnSheets(voteShareAgreesWithVotes, {
  silent: [
    {
      name: "năm mươi dòng đúng tỷ lệ, làm tròn hai số",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            ...fifty((n, name) => [
              n + 1,
              name,
              `${String(15 - (n % 4))}/15`,
              decimal((100 * (15 - (n % 4))) / 15),
              "LĐTT",
            ]),
          ],
          merges,
        },
      ],
    },
    {
      name: "làm tròn, cắt bớt, ghi dấu % hay không đều được",
      sheets: sheet(
        "1 | Lê Thị Một | 14/15 | 93,3 | LĐTT",
        "2 | Lê Thị Hai | 14/15 | '93% | LĐTT",
        "3 | Lê Thị Ba | 13/15 | 86,67% | LĐTT",
        "4 | Lê Thị Tư | 13/15 | 86,66 | LĐTT",
        "5 | Lê Thị Năm | 13/15 | 87 | LĐTT",
      ),
    },
    {
      name: "tỷ lệ là số định dạng phần trăm",
      sheets: [
        {
          rows: [
            ...title,
            ...heads,
            [1, "Lê Thị Một", "14/15", 14 / 15, "LĐTT"],
            [2, "Lê Thị Hai", "15/15", 1, "LĐTT"],
          ],
          merges,
          formats: { D6: "0.00%", D7: "0.00%" },
        },
      ],
    },
    {
      name: "tỷ lệ trên cả số thành viên vắng mặt ghi ở tiêu đề",
      sheets: [
        {
          rows: [
            "SỞ TƯ PHÁP",
            "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU NĂM 2026",
            "(Hội đồng có 11 thành viên, vắng 01)",
            ...heads,
            "1 | Lê Thị Một | 10/10 | 90,9 | LĐTT",
            "2 | Lê Thị Hai | 9/10 | 81,8 | LĐTT",
          ],
          merges,
        },
      ],
    },
  ],
  told: [
    {
      name: "14/15 ghi thành 95,33",
      sheets: sheet("1 | Lê Thị Một | 15/15 | 100 | LĐTT", "2 | Lê Thị Hai | 14/15 | 95,33 | LĐTT"),
      at: ["D7"],
      severity: "warning",
      person: "Lê Thị Hai",
      vi: "Dòng 7, Lê Thị Hai: ô D7 ghi tỷ lệ «95,33», còn 14/15 phiếu là 93,33%. Anh/chị xem lại số phiếu hoặc tỷ lệ, đối chiếu với biên bản kiểm phiếu.",
    },
    {
      name: "lệch quá một đơn vị của số cuối: 93,4 cho 14/15 thì được, 93,5 thì không",
      sheets: sheet("1 | Lê Thị Một | 14/15 | 93,4 | LĐTT", "2 | Lê Thị Hai | 14/15 | 93,5 | LĐTT"),
      at: ["D7"],
    },
    {
      name: "chỉ ghi tỷ lệ, một ô quá 100%",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ và tên | Tỷ lệ phiếu đồng ý (%) | Danh hiệu đề nghị",
            "1 | Lê Thị Một | 100 | LĐTT",
            "2 | Lê Thị Hai | 101 | LĐTT",
            "3 | Lê Thị Ba | 94,74 | LĐTT",
          ],
        },
      ],
      at: ["C6"],
      vi: "Dòng 6, Lê Thị Hai: ô C6 ghi tỷ lệ phiếu «101», quá 100%. Anh/chị đối chiếu với biên bản kiểm phiếu.",
    },
    {
      name: "các cột phiếu riêng, tỷ lệ chép của dòng trên",
      stage: "review",
      sheets: [
        {
          rows: [
            ...title,
            "TT | Họ tên | Biểu quyết | | | | Danh hiệu đề nghị",
            " | | Số thành viên | Tán thành | Không tán thành | Tỷ lệ |",
            "1 | Lê Thị Một | 34 | 34 | 0 | 100% | LĐTT",
            "2 | Lê Thị Hai | 34 | 31 | 3 | 100% | LĐTT",
          ],
          merges: ["A4:A5", "B4:B5", "C4:F4", "G4:G5"],
        },
      ],
      at: ["F7"],
      severity: "error",
    },
  ],
});
