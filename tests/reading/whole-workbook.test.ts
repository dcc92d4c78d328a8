import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { namingColumns, rowKeyOf } from "../../src/reading/rows/row-answers";
import { sheetTextOf } from "../../src/layout/sheet-text";
import { findTables } from "../../src/layout/find-tables";
import { figuresOf } from "./figures-of";
import { figuresDrawn } from "./read-drawn";
import { type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheets: readonly DrawnSheet[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(...sheets), { answers, today: "2022-03-01" });

const register: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
    "1 | Lê Thị Mai | Chuyên viên | Văn phòng | x |",
    "2 | Trần Văn Bình | Chuyên viên | Thanh tra | x | x",
    "3 | Phạm Thu Cúc | Kế toán | Văn phòng | x |",
    "4 | Đỗ Hải Dương | Lái xe | Văn phòng | x |",
  ],
};

const figures = { people: 4, distinct: 4, individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 } };

describe("một người không bị tính hai lần vì nằm ở nhiều sheet", () => {
  it.each<[string, DrawnSheet]>([
    [
      "danh sách do Sổ Thi đua lập",
      {
        name: "DS cá nhân (2)",
        rows: [
          "DANH SÁCH CÁ NHÂN",
          "TT | Ông/Bà | Họ và tên | Chức vụ | Nội dung đăng ký | Tên sáng kiến, đề tài đăng ký",
          "1 | Bà | Lê Thị Mai | Chuyên viên | Lao động tiên tiến |",
          "2 | Ông | Người Mới Thêm | Chuyên viên | Lao động tiên tiến |",
        ],
      },
    ],
    ["bản chép của cả sheet", { ...register, name: "Đăng ký (2)" }],
    [
      "danh sách trích những người của một phòng",
      {
        name: "Văn phòng",
        rows: [
          "ĐĂNG KÝ THI ĐUA CỦA VĂN PHÒNG",
          "STT | Họ và tên | Chức vụ | Danh hiệu",
          "1 | Lê Thị Mai | Chuyên viên | LĐTT",
          "2 | Phạm Thu Cúc | Kế toán | LĐTT",
          "3 | Đỗ Hải Dương | Lái xe | LĐTT",
        ],
      },
    ],
  ])("%s", (_, other) => {
    const reading = read([register, other]);
    expect(figuresOf(reading)).toMatchObject(figures);
    const form = reading.sheets[1]?.forms[0];
    expect(form?.countedIn).toBe(false);
    expect(form?.whyNot?.vi).toMatch(/không tính lần nữa\.$/);
    expect(reading.register.people.map(({ name }) => name)).not.toContain("Người Mới Thêm");
  });

  it("một dòng lặp lại ở sheet khác vẫn tính đúng như đã ghi, để được nhắc", () => {
    const again: DrawnSheet = {
      name: "Bổ sung",
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA BỔ SUNG",
        "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
        "1 | Lê Thị Mai | Chuyên viên | Văn phòng | x |",
      ],
    };
    expect(figuresOf(read([register, again]))).toMatchObject({ people: 5, distinct: 4 });
  });
});

const staff: DrawnSheet = {
  name: "CBCCVC",
  rows: [
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
    "TT | Họ và tên | Chức vụ | Đơn vị | Đối tượng",
    "1 | Lê Thị Mai | Chuyên viên | Văn phòng | CC",
    "2 | Trần Văn Bình | Chuyên viên | Thanh tra | VC",
    "3 | Phạm Thu Cúc | Kế toán | Văn phòng | CC",
    "4 | Đỗ Hải Dương | Lái xe | Văn phòng | HĐ 68",
    "5 | Vũ Quốc Em | Bảo vệ | Văn phòng | NLĐ",
  ],
};

describe("danh sách cán bộ", () => {
  it("người không đăng ký gì vẫn là một người, với dòng của mình trong danh sách", () => {
    const { people } = read([register, staff]).register;
    expect(people.map(({ name, entries }) => [name, entries.length])).toEqual([
      ["Lê Thị Mai", 1],
      ["Trần Văn Bình", 1],
      ["Phạm Thu Cúc", 1],
      ["Đỗ Hải Dương", 1],
      ["Vũ Quốc Em", 0],
    ]);
    expect(people.every((person) => person.staff !== null)).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ["Đối tượng", ["CC", "VC", "NLĐ", "HĐ 68"]],
    ["Diện", ["Công chức", "Viên chức", "Người lao động", "Hợp đồng theo NĐ 68"]],
    ["Biên chế / Hợp đồng", ["Biên chế", "Hợp đồng làm việc", "Hợp đồng", "HĐLĐ"]],
    ["Loại", ["Công chức", "Công chức", "Hợp đồng lao động", "HĐ 111"]],
  ])("cột «%s» cho biết ai là CBCCVC, ai là lao động hợp đồng", (head, [first, second, third, fourth]) => {
    const sheet: DrawnSheet = {
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA",
        `STT | Họ và tên | Chức vụ | ${head} | LĐTT`,
        `1 | Lê Thị Mai | Chuyên viên | ${first ?? ""} | x`,
        `2 | Trần Văn Bình | Chuyên viên | ${second ?? ""} | x`,
        `3 | Phạm Thu Cúc | Kế toán | ${third ?? ""} | x`,
        `4 | Đỗ Hải Dương | Lái xe | ${fourth ?? ""} | x`,
      ],
    };
    expect(read([sheet]).register.entries.map(({ employment }) => employment?.value)).toEqual([
      "staff",
      "staff",
      "contract",
      "contract",
    ]);
  });

  it("một tên ở hai phòng mà danh sách cán bộ chỉ có một người: không hỏi", () => {
    const twice: DrawnSheet = {
      name: "Đăng ký",
      rows: [...register.rows, "5 | Lê Thị Mai | Chuyên viên | Thanh tra | x |"],
    };
    const asked = (sheets: readonly DrawnSheet[]) =>
      read(sheets).questions.filter(({ id }) => id.startsWith("same-person"));
    expect(asked([twice])).toHaveLength(1);
    expect(asked([twice, staff])).toEqual([]);
    expect(asked([twice])[0]?.sentence.vi).not.toContain("?)");
  });
});

describe("trả lời về một dòng", () => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
    "I | Văn phòng",
    "1 | Lê Thị Mai | Chuyên viên | x |",
    "| Bộ phận phục vụ, lễ tân | lễ tân | |",
    "2 | Đỗ Hải Dương | Lái xe | x |",
  ];

  it("«dòng 5 là tiêu đề nhóm»: các dòng bên dưới thuộc về nhóm ấy", () => {
    const form = read([{ rows }]).sheets[0]?.forms[0];
    const [table] = findTables(sheetTextOf(workbookOf({ rows }).sheets[0] ?? fail()));
    if (!form || !table) throw new Error("The form was not found");
    const answer: Answer = {
      kind: "row",
      form: form.signature,
      rowKey: rowKeyOf({ table, naming: namingColumns(form.columns) }, 5),
      fate: { structural: "section" },
    };
    const sectionsOf6 = (answers: readonly Answer[]) =>
      read([{ rows }], answers).sheets[0]?.forms[0]?.rows.find(({ row }) => row === 6)?.sections;
    expect(sectionsOf6([])).toEqual(["I Văn phòng"]);
    expect(sectionsOf6([answer])).toEqual(["Bộ phận phục vụ, lễ tân lễ tân"]);
  });
});

function fail(): never {
  throw new Error("The sheet was not drawn");
}

describe("danh sách giống biểu do Sổ Thi đua lập", () => {
  const byHand = {
    name: "DS cá nhân",
    rows: [
      "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Ông/Bà | Họ và tên | Chức vụ | Nội dung đăng ký | Tên sáng kiến, đề tài đăng ký",
      "1 | Ông | Lê Văn Nam | Trưởng phòng | LĐTT, CSTĐCS | Quy trình một cửa",
      "2 | Bà | Hồ Thị Lan | Chuyên viên | LĐTT |",
    ],
  };
  const ofUnits = {
    name: "Phòng A",
    rows: [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Danh hiệu",
      "1 | Lê Văn Nam | LĐTT, CSTĐCS",
      "2 | Hồ Thị Lan | LĐTT",
      "3 | Trần Thị Bình | LĐTT",
    ],
  };

  test("đứng một mình thì được tính như mọi danh sách", () => {
    expect(figuresDrawn(byHand).individual).toEqual({ "advanced-worker": 2, "grassroots-emulation-fighter": 1 });
  });

  test("bên cạnh biểu mà nó lấy ra thì không tính lần nữa", () => {
    expect(figuresDrawn(byHand, ofUnits).individual).toEqual({
      "advanced-worker": 3,
      "grassroots-emulation-fighter": 1,
    });
  });
});
