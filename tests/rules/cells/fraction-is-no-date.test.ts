import { fractionIsNoDate } from "../../../src/rules/cells/fraction-is-no-date";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const title = ["SỞ XÂY DỰNG", "DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU NĂM 2026", ""];
const head = "STT | Họ và tên | Số phiếu đồng ý | Danh hiệu đề nghị";
/** 09/09/2026 and 08/09/2026 as Excel keeps them. */
const ninth = 46274;
const eighth = 46273;

testRuleOnSheets(fractionIsNoDate, {
  silent: [
    {
      name: "năm mươi dòng ghi 9/9",
      sheets: [{ rows: [...title, head, ...fifty((n, name) => [n + 1, name, "9/9", "LĐTT"])] }],
    },
    {
      name: "cột ngày sinh là ngày thật",
      sheets: [
        {
          rows: [
            ...title,
            "STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị",
            ["1", "Lê Văn Một", 29000, "LĐTT"],
            ["2", "Lê Văn Hai", "12/4/1980", "LĐTT"],
            ["3", "Lê Văn Ba", "13/4/1980", "LĐTT"],
            ["4", "Lê Văn Tư", "14/4/1980", "LĐTT"],
          ],
          formats: { C5: "dd/mm/yyyy" },
        },
      ],
    },
    {
      name: "số phiếu 9 không có định dạng ngày",
      sheets: [
        {
          rows: [
            ...title,
            head,
            "1 | Lê Văn Một | 9/9 | LĐTT",
            "2 | Lê Văn Hai | 9 | LĐTT",
            "3 | Lê Văn Ba | 9/9 | LĐTT",
          ],
        },
      ],
    },
  ],
  told: [
    {
      name: "«9/9» thành ngày mồng 9 tháng 9",
      sheets: [
        {
          rows: [
            ...title,
            head,
            "1 | Lê Văn Một | 9/9 | LĐTT",
            [2, "Lê Văn Hai", ninth, "LĐTT"],
            "3 | Lê Văn Ba | 7/9 | LĐTT",
          ],
          formats: { C6: "d-mmm" },
        },
      ],
      at: ["C6"],
      severity: "warning",
      vi: "Ô C6 (cột «Số phiếu đồng ý»): Excel đã đổi chữ gõ vào thành ngày, có thể vốn là «9/9». Các ô khác trong cột không ghi ngày. Anh/chị xem giúp rồi gõ lại dưới dạng chữ.",
    },
    {
      name: "máy ghi tháng trước: «9/8» mà cả cột trên 8 thì vốn là «9/8», không phải «8/9»",
      sheets: [
        {
          rows: [
            ...title,
            head,
            "1 | Lê Văn Một | 8/8 | LĐTT",
            [2, "Lê Văn Hai", eighth, "LĐTT"],
            "3 | Lê Văn Ba | 7/8 | LĐTT",
          ],
          formats: { C6: "dd/mm/yyyy" },
        },
      ],
      at: ["C6"],
      vi: "Ô C6 (cột «Số phiếu đồng ý»): Excel đã đổi chữ gõ vào thành ngày, có thể vốn là «9/8». Các ô khác trong cột không ghi ngày. Anh/chị xem giúp rồi gõ lại dưới dạng chữ.",
    },
    {
      name: "một phần ba số ô còn là lỗi gõ",
      sheets: [
        {
          rows: [
            ...title,
            head,
            "1 | Lê Văn Một | 9/9 | LĐTT",
            [2, "Lê Văn Hai", ninth, "LĐTT"],
            "3 | Lê Văn Ba | 9/9 | LĐTT",
          ],
          formats: { C6: "d/m" },
        },
      ],
      at: ["C6"],
    },
  ],
});
