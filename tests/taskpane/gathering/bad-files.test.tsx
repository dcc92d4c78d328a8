/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { badFiles, GOOD_FILE, writeBadFiles } from "../../cli/bad-files";
import { drawnFile } from "../../cli/drawn-file";
import { temporaryFolder } from "../../cli/temporary-folder";
import { staffList, unitList } from "../../gathering/small-office";
import { showPane } from "../render-pane";
import { pickedFile, realDoor, type RealDoor } from "./real-door";

const at = temporaryFolder();

async function picked(...names: readonly string[]): Promise<RealDoor> {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await writeBadFiles(at);
  const door = await realDoor(at("cơ quan.xlsx"));
  await showPane(door).check();
  fireEvent.click(await screen.findByText("Gộp biểu các đơn vị", { selector: "button" }));
  fireEvent.change(await screen.findByLabelText("Gộp cho năm"), { target: { value: "2025" } });
  const chooser = await screen.findByLabelText("Chọn tệp các đơn vị gửi", { selector: "input" });
  fireEvent.change(chooser, { target: { files: names.map((name) => pickedFile(at(name), name)) } });
  return door;
}

const sheetsOf = async ({ workbook }: RealDoor) => {
  const snapshot = await workbook.read();
  return snapshot.ok ? snapshot.value.sheets.map(({ name }) => name) : [];
};

test("every file that should not have been sent is told in its own words; only the good one is written", async () => {
  const door = await picked(GOOD_FILE, ...badFiles.keys());
  await screen.findByLabelText("Các tệp", { selector: "section" });
  const page = document.body.textContent;
  expect([...badFiles.values()].filter((sentence) => !page.includes(sentence))).toEqual([]);
  fireEvent.click(await screen.findByText("Gộp", { selector: "button" }));
  await waitFor(async () => {
    expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị", "Đăng ký cá nhân"]);
  });
  expect(await screen.findAllByText(/^Đã gộp 3 người, 0 tập thể của 1 đơn vị\./u)).not.toEqual([]);
});

test("of bad files alone nothing can be written", async () => {
  const door = await picked(...[...badFiles.keys()].filter((name) => !/^(?:VP|ĐĐ)/u.test(name)));
  const files = await screen.findByLabelText("Các tệp", { selector: "section" });
  expect(files).toHaveTextContent("Chưa có tệp nào là biểu đăng ký của năm 2025.");
  expect(screen.queryByText("Gộp", { selector: "button" })).toBeNull();
  expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị"]);
});
