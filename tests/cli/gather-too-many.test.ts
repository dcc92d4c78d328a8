import { existsSync } from "node:fs";
import { isTooManyPeople } from "../../src/actions/gathering-limits";
import { openFile } from "../../src/cli/open-file";
import { staffList, unitForm, unitList } from "../gathering/small-office";
import { drawnFile } from "./drawn-file";
import { runWith } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

jest.mock("../../src/actions/gathering-limits", () => ({
  ...jest.requireActual<object>("../../src/actions/gathering-limits"),
  isTooManyPeople: jest.fn(),
}));
jest.mock("../../src/cli/open-file", () => {
  const actual = jest.requireActual<{ openFile: (...words: unknown[]) => unknown }>("../../src/cli/open-file");
  return { ...actual, openFile: jest.fn(actual.openFile) };
});

const at = temporaryFolder();
const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x", "Ngô Đức Hòa | Chuyên viên | x"];
const opened = () => jest.mocked(openFile).mock.calls.map(([file]) => file.replace(/^.*[\\/]/u, ""));

beforeEach(async () => {
  jest.mocked(openFile).mockClear();
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await drawnFile(at("A.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP) });
  await drawnFile(at("B.xlsx"), { name: "ĐK", rows: unitForm("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x"]) });
  await drawnFile(at("C.xlsx"), { name: "ĐK", rows: unitForm("Phòng Quản lý đê điều", ["Cao Xuân Nghị | x"]) });
});

const gather = (setting: Parameters<typeof runWith>[0]) =>
  runWith(
    setting,
    "gather",
    ...["A", "B", "C"].map((name) => at(`${name}.xlsx`)),
    "--into",
    at("cơ quan.xlsx"),
    "--out",
    at("ra.xlsx"),
    "--today",
    "2025-03-20",
  );

test("more people than one gathering takes: said with their number, the next file is not opened, nothing is written", async () => {
  jest.mocked(isTooManyPeople).mockImplementation((people) => people > 2);
  const { code, said } = await gather({});
  expect(code).toBe(2);
  expect(said).toContain("Quá nhiều cho một lần gộp: 3 người; mỗi lần nhiều nhất 30.000 người. Chưa ghi gì.");
  expect(opened()).toEqual(["cơ quan.xlsx", "A.xlsx", "B.xlsx"]);
  expect(existsSync(at("ra.xlsx"))).toBe(false);
});

test("Ctrl+C between two files: the next one is not opened, nothing is written", async () => {
  jest.mocked(isTooManyPeople).mockReturnValue(false);
  const { code, said } = await gather({ isInteractive: true, stopAfter: 1 });
  expect(code).toBe(2);
  expect(said).toContain("Đã dừng. Chưa ghi gì.");
  expect(opened()).toEqual(["cơ quan.xlsx", "A.xlsx"]);
  expect(existsSync(at("ra.xlsx"))).toBe(false);
});
