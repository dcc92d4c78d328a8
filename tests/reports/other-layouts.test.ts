import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten, fieldOffice, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import { inputFromWorkbook } from "./input-from-workbook";
import type { SmallPerson } from "./small-register";
import { withWrites } from "./with-writes";

const layouts: readonly FieldSummary[] = [
  {
    name: "recipients as lines under an empty head, titles across, a total above and parts marked +",
    sheet: {
      rows: [
        "SỐ LIỆU KHEN THƯỞNG NĂM 2022",
        " | Mã | Tổng | Giấy khen | Chiến sĩ thi đua cơ sở",
        "A | B | 1=(2+3) | 2 | 3",
        "Tổng số | 01",
        "Chia theo đối tượng",
        "- Tập thể | 02",
        "- Cá nhân | 03",
        "+ Giữ chức vụ lãnh đạo | 04",
        "+ Không giữ chức vụ | 05",
        "Trong đó: nữ | 06",
        "Chia theo phương thức khen thưởng",
        "- Chuyên đề | 07",
      ],
    },
    written: {
      C4: 6,
      D4: 3,
      E4: 3,
      C6: 1,
      D6: 1,
      C7: 5,
      D7: 2,
      E7: 3,
      C8: 4,
      D8: 1,
      E8: 3,
      C9: 1,
      D9: 1,
      C10: 3,
      D10: 1,
      E10: 2,
    },
  },
  {
    name: "one head merged over the numbers and the titles, units across by their short names",
    sheet: {
      rows: ["Danh hiệu, hình thức | | TTr | P. LS | HTQT | Toàn cơ quan", "1 | LĐTT", "2 | Giấy khen (cá nhân)"],
      merges: ["A1:B1"],
    },
    written: { C2: 1, D2: 1, E2: 3, F2: 10, E3: 1, F3: 2 },
  },
  {
    name: "a second table to the right, with its own labels",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
        "TT | Đơn vị | LĐTT | | Nội dung | Số lượng",
        "1 | Văn phòng | | | Số LĐTT",
        "2 | Thanh tra Sở | | | Số CSTĐCS",
      ],
    },
    written: { C3: 3, F3: 10, C4: 1, F4: 3 },
  },
  {
    name: "a table for each title: the title above says which, «03/03» as one text, shares in the cell's format",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "a) Chiến sĩ thi đua cơ sở",
        "TT | Phòng | Số đăng ký/tổng số (vd 3/10) | Tỷ lệ",
        "1 | Văn phòng",
        "2 | Phòng Lãnh sự",
        "",
        "b) Giấy khen cho cá nhân",
        "TT | Phòng | Số lượng",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        " | Cộng",
      ],
    },
    written: { C4: "1/3", D4: 33.33, C5: "0/1", D5: 0, C9: 1, C11: 1 },
  },
  {
    name: "sentences with dots, in one cell and with figures beside them",
    sheet: {
      rows: [
        "BÁO CÁO ĐĂNG KÝ THI ĐUA NĂM 2022",
        "- Lao động tiên tiến: …… người; tỷ lệ Lao động tiên tiến: ……%",
        "- Chiến sĩ thi đua cơ sở: ____ người",
        "- Số sáng kiến được nhân rộng: …… sáng kiến",
        "Số CSTĐCS là nữ: |",
      ],
    },
    written: {
      A2: "- Lao động tiên tiến: 10 người; tỷ lệ Lao động tiên tiến: 90,91%",
      A3: "- Chiến sĩ thi đua cơ sở: 03 người",
      B5: 2,
    },
  },
  {
    name: "rates below the counts they are taken of, each with its own base",
    sheet: {
      rows: [
        "TT | Nội dung | Số lượng | ĐVT",
        "1 | Số cá nhân đăng ký Lao động tiên tiến | | người",
        " | đạt tỷ lệ | | %",
        "2 | Số cá nhân đăng ký Chiến sĩ thi đua cơ sở | | người",
        " | chiếm tỷ lệ so với số Lao động tiên tiến | | %",
        "3 | Tỷ lệ CSTĐCS trên tổng số CBCCVC | | %",
        "4 | Tỷ lệ CSTĐCS so với Lao động tiên tiến | | %",
      ],
    },
    written: { C2: 10, C3: 90.91, C4: 3, C5: 30, C6: 27.27, C7: 30 },
  },
  {
    name: "our line among the bodies of a khối; theirs and their total stay theirs",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ CỦA CỤM NĂM 2022",
        "TT | Đơn vị | Số người | LĐTT | CSTĐCS",
        "1 | Sở Nội vụ | 40 | 38 | 5",
        "2 | Sở Ngoại vụ",
        "3 | Thanh tra tỉnh",
        " | Toàn cụm",
      ],
    },
    written: { C4: 11, D4: 10, E4: 3 },
  },
  {
    name: "leaders and others of each title, with shares of each group",
    sheet: {
      rows: [
        "TT | Danh hiệu | Lãnh đạo, quản lý | | Không giữ chức vụ lãnh đạo | ",
        " | | Số lượng | Tỷ lệ (%) | Số lượng | Tỷ lệ (%)",
        "1 | LĐTT",
        "2 | CSTĐCS",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    },
    written: { C3: 6, D3: 100, E3: 4, F3: 80, C4: 3, D4: 50, F4: 0 },
  },
  {
    name: "leaders of the body, leaders of units, everybody else",
    sheet: {
      rows: [
        "TT | Danh hiệu | Tổng số | Lãnh đạo Sở | Lãnh đạo cấp phòng | Người trực tiếp công tác",
        "1 | Lao động tiên tiến",
      ],
    },
    written: { C2: 10, D2: 2, E2: 4, F2: 4 },
  },
  {
    name: "people who register anything at all",
    sheet: { rows: ["TT | Đơn vị | Tổng số người | Số người đăng ký", "1 | Văn phòng", "2 | Thanh tra Sở"] },
    written: { C2: 3, D2: 3, C3: 2, D3: 1 },
  },
];

describe("layouts drawn otherwise", () => {
  test.each(layouts)("$name", (layout) => {
    expect(cellsWritten(filledField(layout))).toEqual(layout.written);
  });

  test.each(layouts)("$name: a second run writes nothing", ({ sheet }) => {
    const input = inputFor({ name: "Tổng hợp", ...sheet }, fieldOffice);
    const { plan } = planFill(input);
    expect(planFill({ ...input, snapshot: withWrites(input.snapshot, plan) }).plan.writes).toEqual([]);
  });
});

describe("what posts tell in a school", () => {
  const person = (name: string, unit: string, position: string, awards: SmallPerson["awards"] = []): SmallPerson => ({
    name,
    unit,
    position,
    awards,
  });
  const people = [
    person("Nông Văn An", "Ban Giám hiệu", "Hiệu trưởng", ["advanced-worker"]),
    person("Bế Thị Bích", "Tổ Tự nhiên", "Tổ trưởng", ["advanced-worker"]),
    person("Lý Thị Chi", "Tổ Tự nhiên", "Giáo viên", ["advanced-worker"]),
    person("Hà Văn Dũng", "Tổ Văn phòng", "Tổ trưởng"),
    person("Tô Thị Én", "Tổ Văn phòng", "Kế toán", ["advanced-worker"]),
  ];
  const rows = ["TT | Nội dung | Toàn trường | CBQL | GV | NV", "1 | Tổng số người", "2 | Lao động tiên tiến"];

  test("whoever heads a group does the work of the group", () => {
    const plan = planFill(inputFor({ name: "TH", rows }, { people, unitKinds: { "Ban Giám hiệu": "leadership" } }));
    expect(cellsWritten(plan)).toEqual({ C2: 5, D2: 1, E2: 2, F2: 2, C3: 4, D3: 1, E3: 2, F3: 1 });
  });

  test("a post that does not tell keeps the columns of these groups empty, and who it is is said", () => {
    const withClerk = [...people, person("Ma Văn Giang", "Tổ Tự nhiên", "Chuyên viên", ["advanced-worker"])];
    const plan = planFill(inputFor({ name: "TH", rows }, { people: withClerk }));
    expect(cellsWritten(plan)).toEqual({ C2: 6, D2: 1, C3: 5, D3: 1 });
    expect(plan.skipped.map(({ why }) => why)).toContain(
      "Chưa rõ Ma Văn Giang («Chuyên viên») là giáo viên hay không nên chưa đếm được. Anh/chị ghi rõ ở dòng của người này rồi bấm Điền biểu lại.",
    );
  });
});

test("«Trong đó nữ › Tỷ lệ» may be taken of three things: she says which", () => {
  const sheet = {
    name: "TH",
    rows: ["TT | Danh hiệu | Tổng số | Trong đó: nữ | ", " | | | SL | Tỷ lệ (%)", "1 | Lao động tiên tiến"],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
  };
  const plan = planFill(inputFor(sheet, fieldOffice));
  expect(cellsWritten(plan)).toEqual({ C3: 10, D3: 5 });
  const [question] = plan.questions;
  const shares = question?.options.map(({ answer }) => {
    const { E3 = null } = cellsWritten(planFill(inputFor(sheet, fieldOffice, { answers: [answer] })));
    return E3;
  });
  expect(question?.options.map(({ id }) => id)).toEqual(["of-holders", "of-group", "of-all", "leave"]);
  expect(shares).toEqual([50, 83.33, 45.45, null]);
});

describe("a box above the list of one sheet", () => {
  const list = [
    "TT | Họ và tên | Nữ | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
    "1 | Nông Văn An | | Trưởng phòng | Văn phòng | x | x",
    "2 | Bế Thị Bích | x | Chuyên viên | Văn phòng | x |",
    "3 | Lý Thị Chi | x | Chuyên viên | Thanh tra | |",
  ];
  const box = [
    "SỞ NGOẠI VỤ",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "Tổng số CBCCVC: | | | Trong đó nữ: |",
    "Đăng ký LĐTT: | | | Đăng ký CSTĐCS: |",
    "",
  ];

  test("is filled, the list below it stays", () => {
    const plan = planFill(inputFromWorkbook(workbookOf({ name: "DK", rows: [...box, ...list] })));
    expect(cellsWritten(plan)).toEqual({ B3: 3, E3: 2, B4: 2, E4: 1 });
  });

  test("stays empty where others are registered on other sheets: the box speaks of its own list", () => {
    const more = {
      name: "DK 2",
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        list[0] ?? "",
        "1 | Tô Thị Én | x | Kế toán | Phòng A | x |",
        "2 | Hà Văn Dũng | | Kế toán | Phòng A | x |",
      ],
    };
    const plan = planFill(inputFromWorkbook(workbookOf({ name: "DK", rows: [...box, ...list] }, more)));
    expect(cellsWritten(plan)).toEqual({});
  });
});
