import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { Workbook, type Worksheet } from "exceljs";
import { staffList, unitList } from "../gathering/small-office";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

beforeEach(() => drawnFile(at("cơ quan.xlsx"), staffList, unitList));

interface Told {
  readonly files: readonly {
    readonly status: string;
    readonly unitFrom: string;
    readonly rows: readonly { readonly awards: readonly string[] }[];
  }[];
  readonly questions: readonly unknown[];
  readonly mismatches: readonly unknown[];
  readonly merged: { readonly people: number; readonly collectives: number; readonly total: unknown };
}

/** Opens a form that was sent out, lets somebody fill it in, and saves it. */
async function fillIn(file: string, fill: (sheet: Worksheet) => void): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  if (sheet) fill(sheet);
  await workbook.xlsx.writeFile(file);
}

async function gathered(...words: readonly string[]): Promise<{ readonly code: number; readonly told: Told }> {
  const into = ["--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx")];
  const { code, out } = await runWords("gather", ...words, ...into, "--json", "--today", "2025-03-20");
  return { code, told: JSON.parse(out) as Told };
}

test("a form for every unit, with its people; filled in by hand they come back without a question", async () => {
  expect((await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"))).code).toBe(0);
  const files = readdirSync(at("gửi")).sort();
  const units = [
    "Ban Giám đốc",
    "Phòng Kế hoạch, Tài chính",
    "Phòng Quản lý đê điều",
    "Trung tâm Nước sạch",
    "Văn phòng",
  ];
  expect(files).toEqual(units.map((unit) => `Đăng ký 2025 - ${unit}.xlsx`).sort());
  for (const file of files) {
    await fillIn(at("gửi", file), (sheet) => {
      sheet.eachRow((row) => {
        const name = row.getCell(2).value;
        if (typeof row.getCell(1).value !== "number" || typeof name !== "string") return;
        row.getCell(4).value = /^(?:Phòng|Văn phòng|Trung tâm)/.test(name) ? "TTLĐTT" : "LĐTT + CSTĐCS";
        if (name === "Vũ Thị Thúy") row.getCell(5).value = "Bằng khen UBND tỉnh";
      });
    });
  }
  const { code, told } = await gathered(at("gửi"));
  expect(told.questions).toEqual([]);
  expect(told.mismatches).toEqual([]);
  expect(told.files.map(({ status, unitFrom }) => `${status} ${unitFrom}`)).toEqual(files.map(() => "read line"));
  expect(told.merged).toMatchObject({
    people: 11,
    collectives: 4,
    total: {
      individual: { "advanced-worker": 11, "grassroots-emulation-fighter": 11, "provincial-diploma-of-merit": 1 },
      collective: { "advanced-labor-collective": 4 },
    },
  });
  expect(code).toBe(0);
});

describe("every choice of the drop-down lists is read as what it says", () => {
  const titles: readonly (readonly [choice: string, awards: readonly string[]])[] = [
    ["LĐTT", ["advanced-worker"]],
    ["LĐTT + CSTĐCS", ["advanced-worker", "grassroots-emulation-fighter"]],
    [
      "LĐTT + CSTĐCS + CSTĐ cấp tỉnh",
      ["advanced-worker", "grassroots-emulation-fighter", "provincial-emulation-fighter"],
    ],
    ["Không đăng ký", []],
  ];
  const awards: typeof titles = [
    ["Giấy khen", ["certificate-of-merit"]],
    ["Bằng khen UBND tỉnh", ["provincial-diploma-of-merit"]],
    ["Giấy khen + Bằng khen UBND tỉnh", ["certificate-of-merit", "provincial-diploma-of-merit"]],
    ["Bằng khen của Thủ tướng Chính phủ", ["prime-minister-diploma-of-merit"]],
    ["Huân chương Lao động hạng Ba", ["labor-order-third-class"]],
    ["Huân chương Lao động hạng Nhì", ["labor-order-second-class"]],
    ["Huân chương Lao động hạng Nhất", ["labor-order-first-class"]],
  ];
  const ofUnits: typeof titles = [
    ["TTLĐTT", ["advanced-labor-collective"]],
    ["TTLĐTT + TTLĐXS", ["advanced-labor-collective", "excellent-labor-collective"]],
    [
      "TTLĐTT + TTLĐXS + Cờ thi đua UBND tỉnh",
      ["advanced-labor-collective", "excellent-labor-collective", "provincial-emulation-flag"],
    ],
    ["Không đăng ký", []],
  ];

  test.each<readonly [what: string, row: number, column: number, list: typeof titles]>([
    ["titles of a person", 10, 4, titles],
    ["awards of a person", 10, 5, awards],
    ["titles of the unit", 15, 4, ofUnits],
    ["awards of the unit", 15, 5, awards],
  ])("%s", async (_, row, column, list) => {
    await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"));
    const file = at("gửi", "Đăng ký 2025 - Văn phòng.xlsx");
    for (const [choice, expected] of list) {
      await fillIn(file, (sheet) => {
        const cell = sheet.getRow(row).getCell(column);
        expect(cell.dataValidation.formulae).toEqual([`"${list.map(([each]) => each).join(",")}"`]);
        cell.value = choice;
      });
      const { told } = await gathered(file);
      const found = told.files[0]?.rows[row === 10 ? 0 : 3]?.awards;
      expect([choice, found, told.questions]).toEqual([choice, expected, []]);
    }
  });
});

test("a form that nobody has filled in is told, not taken for a unit that registers for nothing", async () => {
  await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"));
  const file = at("gửi", "Đăng ký 2025 - Văn phòng.xlsx");
  const { out } = await runWords("gather", file, "--into", at("cơ quan.xlsx"), "--dry-run", "--year", "2025");
  expect(out).toContain("biểu có tên nhưng chưa ghi danh hiệu, hình thức nào. Anh/chị hỏi lại đơn vị.");
});

test("a file that stands in the folder already is left", async () => {
  mkdirSync(at("gửi"));
  writeFileSync(at("gửi", "Đăng ký 2025 - Văn phòng.xlsx"), "của anh/chị");
  const { code, out } = await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"));
  expect(code).toBe(1);
  expect(out).toContain("Đăng ký 2025 - Văn phòng.xlsx: đã có sẵn trong thư mục, để nguyên.");
});

test("without units there is nothing to send out", async () => {
  await drawnFile(at("trống.xlsx"), { name: "Ghi chú", rows: ["SỞ THỦY LỢI"] });
  const { code, said } = await runWords("blank", at("trống.xlsx"), "--out", at("gửi"));
  expect([code, said]).toEqual([
    2,
    "trống.xlsx: Chưa có danh sách đơn vị hay danh sách CBCCVC có ghi đơn vị nên chưa làm được biểu trống.\n",
  ]);
});

describe("people who would stand in no form are named", () => {
  const more = {
    ...staffList,
    rows: [
      ...staffList.rows,
      "12 | Mai Văn Lộc | 1980 | Lái xe |",
      "13 | Kiều Thanh Vân | 1993 | Chuyên viên | Ban Quản lý dự án",
    ],
  };
  const sentences = [
    "Không có trong biểu nào: Mai Văn Lộc (danh sách CBCCVC chưa ghi đơn vị).",
    "Không có trong biểu nào: Kiều Thanh Vân (Ban Quản lý dự án không có trong danh sách đơn vị).",
  ];

  test("in words, with the exit code of something to look at", async () => {
    await drawnFile(at("thiếu.xlsx"), more, unitList);
    const { code, out } = await runWords("blank", at("thiếu.xlsx"), "--out", at("gửi"));
    expect(out.split("\n").slice(5)).toEqual([...sentences, ""]);
    expect(code).toBe(1);
  });

  test("in JSON", async () => {
    await drawnFile(at("thiếu.xlsx"), more, unitList);
    const { code, out } = await runWords("blank", at("thiếu.xlsx"), "--out", at("gửi"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      left: [
        { person: "Mai Văn Lộc", unit: null, why: sentences[0] },
        { person: "Kiều Thanh Vân", unit: "Ban Quản lý dự án", why: sentences[1] },
      ],
    });
    expect(code).toBe(1);
  });
});
