import { mkdirSync } from "node:fs";
import { Workbook } from "exceljs";
import { staffList, unitList } from "../gathering/small-office";
import type { DrawnSheet } from "../reading/grid-of";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

const summary: DrawnSheet = {
  name: "Biểu tổng hợp",
  rows: [
    "SỞ THỦY LỢI",
    "BIỂU TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
    "TT | Đơn vị | Tổng số người | LĐTT | CSTĐCS | TTLĐTT",
    "1 | Ban Giám đốc | | | |",
    "2 | Văn phòng | | | |",
    "3 | Phòng Kế hoạch, Tài chính | | | |",
    "4 | Phòng Quản lý đê điều | | | |",
    "5 | Trung tâm Nước sạch | | | |",
    "| Tổng cộng | | | |",
  ],
};

const UNITS = [
  "Ban Giám đốc",
  "Văn phòng",
  "Phòng Kế hoạch, Tài chính",
  "Phòng Quản lý đê điều",
  "Trung tâm Nước sạch",
];

/** Everybody is chosen LĐTT, the first of each unit CSTĐCS as well, and the unit its own title. */
async function fillInByHand(unit: string): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(at("gửi", `Đăng ký 2025 - ${unit}.xlsx`));
  const [sheet] = workbook.worksheets;
  let isFirst = true;
  sheet?.eachRow((row) => {
    const name = row.getCell(2).text;
    if (typeof row.getCell(1).value !== "number" || name === "") return;
    row.getCell(4).value = name === unit ? "TTLĐTT" : isFirst ? "LĐTT + CSTĐCS" : "LĐTT";
    isFirst = false;
  });
  await workbook.xlsx.writeFile(at("về", `${unit}.xlsx`));
}

test("sent out, filled in, gathered: the merged book is checked and its summary filled as any other, without a question", async () => {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList, summary);
  const year = ["--year", "2025", "--today", "2025-03-20"];
  expect((await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"), "--year", "2025")).code).toBe(0);
  mkdirSync(at("về"));
  for (const unit of UNITS) await fillInByHand(unit);
  const gathered = await runWords("gather", at("về"), "--into", at("cơ quan.xlsx"), "--out", at("gộp.xlsx"), ...year);
  expect(gathered.code).toBe(0);
  expect(gathered.out).toContain("Đã gộp đủ. Không còn dòng nào chờ.");
  const checked = JSON.parse((await runWords("check", at("gộp.xlsx"), "--json", ...year)).out) as {
    counts: unknown;
    questions: readonly { message: string }[];
  };
  expect(checked.questions.map(({ message }) => message)).toEqual([]);
  expect(checked.counts).toEqual({
    individual: { "advanced-worker": 11, "grassroots-emulation-fighter": 5 },
    collective: { "advanced-labor-collective": 4 },
    family: {},
  });
  const filled = await runWords("fill", at("gộp.xlsx"), "--out", at("ra.xlsx"), "--json", ...year);
  const told = JSON.parse(filled.out) as { questions?: readonly { message: string }[] };
  expect((told.questions ?? []).map(({ message }) => message)).toEqual([]);
  const done = new Workbook();
  await done.xlsx.readFile(at("ra.xlsx"));
  const sheet = done.getWorksheet(summary.name ?? "");
  const figures = [4, 5, 6, 7, 8, 9].map((row) =>
    [3, 4, 5, 6].map((column) => sheet?.getRow(row).getCell(column).value ?? null),
  );
  expect(figures).toEqual([
    [1, 1, 1, null],
    [3, 3, 1, 1],
    [3, 3, 1, 1],
    [2, 2, 1, 1],
    [2, 2, 1, 1],
    [11, 11, 5, 4],
  ]);
});
