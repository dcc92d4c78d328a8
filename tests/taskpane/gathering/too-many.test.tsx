/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen } from "@testing-library/react";
import { isTooManyPeople } from "../../../src/actions/gathering-limits";
import { drawnFile } from "../../cli/drawn-file";
import { temporaryFolder } from "../../cli/temporary-folder";
import { staffList, unitForm, unitList } from "../../gathering/small-office";
import { showPane } from "../render-pane";
import { pickedFile, realDoor } from "./real-door";

jest.mock("../../../src/actions/gathering-limits", () => ({
  ...jest.requireActual<object>("../../../src/actions/gathering-limits"),
  isTooManyPeople: jest.fn(),
}));

const at = temporaryFolder();
const NAMES = ["A.xlsx", "B.xlsx", "C.xlsx"];

/** The three files picked; what is read and compared is noted. */
async function picked(holdAt: string | null) {
  const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x", "Ngô Đức Hòa | Chuyên viên | x"];
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await drawnFile(at("A.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP) });
  await drawnFile(at("B.xlsx"), { name: "ĐK", rows: unitForm("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x"]) });
  await drawnFile(at("C.xlsx"), { name: "ĐK", rows: unitForm("Phòng Quản lý đê điều", ["Cao Xuân Nghị | x"]) });
  const door = await realDoor(at("cơ quan.xlsx"));
  const done: string[] = [];
  const { readSent, gather } = door.engine;
  const engine: typeof door.engine = {
    ...door.engine,
    readSent: (file, ...rest) => {
      done.push(file.name);
      return readSent(file, ...rest);
    },
    gather: (...words) => {
      done.push("compared");
      return gather(...words);
    },
  };
  if (holdAt !== null) door.holdAt(holdAt);
  await showPane({ ...door, engine }).check();
  fireEvent.click(await screen.findByText("Gộp biểu các đơn vị", { selector: "button" }));
  fireEvent.change(await screen.findByLabelText("Gộp cho năm"), { target: { value: "2025" } });
  const chooser = await screen.findByLabelText("Chọn tệp các đơn vị gửi", { selector: "input" });
  fireEvent.change(chooser, { target: { files: NAMES.map((name) => pickedFile(at(name), name)) } });
  return done;
}

test("more people than one gathering takes: said with their number, the next file is not read, nothing compared", async () => {
  jest.mocked(isTooManyPeople).mockImplementation((people) => people > 2);
  const done = await picked(null);
  const said = "Quá nhiều cho một lần gộp: 3 người; mỗi lần nhiều nhất 30.000 người. Chưa ghi gì.";
  expect(await screen.findAllByText(said)).not.toEqual([]);
  expect(done).toEqual(["A.xlsx", "B.xlsx"]);
  expect(screen.queryByText("Gộp", { selector: "button" })).toBeNull();
});

test("«Dừng» while a file is read: the next one is not read, nothing compared", async () => {
  jest.mocked(isTooManyPeople).mockReturnValue(false);
  const done = await picked("B.xlsx");
  await screen.findByText("Đang đọc 2/3 tệp: B.xlsx");
  fireEvent.click(screen.getByText("Dừng", { selector: "button" }));
  expect(await screen.findAllByText("Đã dừng. Chưa ghi gì.")).not.toEqual([]);
  expect(done).toEqual(["A.xlsx", "B.xlsx"]);
});
