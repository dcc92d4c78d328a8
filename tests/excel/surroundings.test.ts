/** @jest-environment jsdom */
import { excelSurroundings } from "../../src/excel/surroundings";
import { must, startExcel } from "./excel-harness";

const excel = startExcel();

test("language and theme are Excel's own", () => {
  const surroundings = excelSurroundings();
  expect([surroundings.locale, surroundings.theme]).toEqual(["vi", "light"]);
});

test("the file comes whole, however many slices it takes", async () => {
  const workbook = excel.open({ sheets: [{ name: "S" }] });
  const file = Uint8Array.from({ length: 4 * 1024 * 1024 + 7 }, (_, index) => index % 251);
  excel.host.workbook.file = file;
  const bytes = must(await workbook.bytes());
  expect(bytes.length).toBe(file.length);
  expect(Buffer.from(bytes).equals(Buffer.from(file))).toBe(true);
});

test("a copy is handed to the browser under its Vietnamese name", async () => {
  const clicked: string[] = [];
  const created: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${String(created.push(blob))}`,
    revokeObjectURL: () => undefined,
  });
  document.addEventListener("click", (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) clicked.push(event.target.download);
  });
  must(await excelSurroundings().saveFile("Đăng ký 2022 (bản để nộp).xlsx", Uint8Array.of(80, 75)));
  expect(clicked).toEqual(["Đăng ký 2022 (bản để nộp).xlsx"]);
  expect(created[0]?.size).toBe(2);
});
