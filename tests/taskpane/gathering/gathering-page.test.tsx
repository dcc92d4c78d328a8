/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { writeFileSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { drawnFile } from "../../cli/drawn-file";
import { temporaryFolder } from "../../cli/temporary-folder";
import { staffList, unitForm, unitList } from "../../gathering/small-office";
import { manyPeople, typedWithoutMarks } from "../../gathering/many-people";
import { showPane } from "../render-pane";
import { pickedFile, realDoor, type RealDoor } from "./real-door";

const at = temporaryFolder();

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const CENTRE = ["Hà Minh Tâm | Giám đốc | x", "Đỗ Hải Yên | Chuyên viên | x"];

/** Presses a button by its words; looking through the roles of a whole pane would take most of the time. */
async function press(words: string): Promise<void> {
  fireEvent.click(await screen.findByText(words, { selector: "button" }));
}

/** The pane at one of its jobs. */
async function opened(page: string): Promise<RealDoor> {
  const door = await realDoor(at("cơ quan.xlsx"));
  await showPane(door).check();
  await press(page);
  return door;
}

/** Picks files of the folder for the year 2025. */
async function pick(...names: readonly string[]): Promise<void> {
  fireEvent.change(await screen.findByLabelText("Gộp cho năm"), { target: { value: "2025" } });
  const chooser = await screen.findByLabelText("Chọn tệp các đơn vị gửi", { selector: "input" });
  fireEvent.change(chooser, { target: { files: names.map((name) => pickedFile(at(name), name)) } });
}

/** What stands under a heading of the page. */
const under = async (heading: string) => within(await screen.findByLabelText(heading, { selector: "section" }));

beforeEach(async () => {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await drawnFile(at("VP.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"]) });
  await drawnFile(at("TTNS.xlsx"), { name: "ĐK", rows: unitForm("Trung tâm Nước sạch", CENTRE) });
  writeFileSync(at("hỏng.xlsx"), "không phải Excel");
});

const sheetsOf = async ({ workbook }: RealDoor) => {
  const snapshot = await workbook.read();
  return snapshot.ok ? snapshot.value.sheets.map(({ name }) => name) : [];
};

test("the files of the units: each with its state, its rows by fate, and why one is not taken", async () => {
  const door = await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx", "TTNS.xlsx", "hỏng.xlsx");
  const files = await under("Các tệp");
  expect(files.getByText(/^Đã đọc 3 tệp, .* Chưa gửi: 3 đơn vị\.$/)).toBeVisible();
  expect(files.getByText("Đã nhận")).toBeVisible();
  expect(files.getByText("Đã nhận, còn câu hỏi")).toBeVisible();
  expect(files.getByText("hỏng.xlsx: tệp hỏng hoặc không phải Excel.")).toBeVisible();
  expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị"]);
});

test("every row stands in «Sổ gộp biểu» with its fate and its place in the merged sheet", async () => {
  await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx", "TTNS.xlsx");
  await press("Xem từng dòng");
  const ledger = await under("Sổ gộp biểu");
  const lines = ledger.getAllByRole("listitem");
  expect(lines).toHaveLength(6);
  expect(lines.map((line) => line.textContent).find((text) => text.startsWith("Ngô Đức Hòa"))).toMatch(
    /^Ngô Đức Hòa: LĐTTNhận → Đăng ký cá nhân, dòng 11/,
  );
  expect(ledger.getByText(/Khác tên, có thể là một người/)).toBeVisible();
});

test("a question is answered in place, «Gộp» writes, and «Khôi phục» takes it back", async () => {
  const door = await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx", "TTNS.xlsx");
  expect(await screen.findByText(/danh sách CBCCVC có «Đỗ Hải Yến» cùng đơn vị/)).toBeVisible();
  await press("Là một người");
  await screen.findByText("Xem trước: ghi 6 dòng vào 2 sheet", { selector: "h2" });
  expect(screen.queryByText(/Chờ anh\/chị xác nhận/)).not.toBeInTheDocument();
  await press("Gộp");
  expect(await screen.findAllByText("Đã gộp 5 người, 1 tập thể của 2 đơn vị.")).not.toEqual([]);
  expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị", "Đăng ký cá nhân", "Đăng ký tập thể"]);
  // The same files once more: nothing is new, and the answer is remembered.
  await screen.findByText("Không có gì mới so với lần gộp trước.", { selector: "h2" });
  const journal = await door.workbook.journal.list();
  expect(journal.ok && journal.value.entries.map(({ label }) => label)).toEqual(["Gộp biểu: 2 tệp, 6 dòng"]);
});

test("a row is refused with her reason", async () => {
  await drawnFile(at("TTNS.xlsx"), {
    name: "ĐK",
    rows: unitForm("Trung tâm Nước sạch", [...CENTRE.slice(0, 1), "Kha Văn Tú | Lái xe | x"]),
  });
  await opened("Gộp biểu các đơn vị");
  await pick("TTNS.xlsx");
  await press("Không nhận, lý do: …");
  fireEvent.change(await screen.findByLabelText("Lý do"), { target: { value: "đã nghỉ hưu" } });
  await press("Không nhận");
  await press("Xem từng dòng");
  expect(await screen.findByText("Không nhận, lý do: đã nghỉ hưu")).toBeVisible();
});

test("a file that is not of Excel is named, and the others are read all the same", async () => {
  writeFileSync(at("công văn.pdf"), "%PDF");
  await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx", "công văn.pdf");
  const named = /^Chưa nhận 1 tệp không phải Excel: công văn\.pdf\. /;
  expect(await screen.findByText(named)).toBeVisible();
  expect((await under("Các tệp")).getByText("Văn phòng: VP.xlsx")).toBeVisible();
  await pick("công văn.pdf");
  expect(await screen.findByText(named)).toBeVisible();
  expect((await under("Các tệp")).getByText("Văn phòng: VP.xlsx")).toBeVisible();
});

test.each([
  ["two files of one name and one size stay two where they hold something else", "khác", ["A.xlsx", "A [2].xlsx"]],
  ["the same file picked twice is one", "tệp", ["A.xlsx"]],
])("%s", async (_, other, names) => {
  await opened("Gộp biểu các đơn vị");
  writeFileSync(at("tệp"), "một tệp");
  writeFileSync(at("khác"), "tệp một");
  const chooser = await screen.findByLabelText("Chọn tệp các đơn vị gửi", { selector: "input" });
  fireEvent.change(chooser, { target: { files: [pickedFile(at("tệp"), "A.xlsx"), pickedFile(at(other), "A.xlsx")] } });
  const files = await under("Các tệp");
  const told = names.map((name) => `${name}: tệp hỏng hoặc không phải Excel.`);
  expect(files.getAllByText(/hỏng/).map((line) => line.textContent)).toEqual(told);
});

test("«Bỏ» takes a picked file out: what the others hold is worked out anew", async () => {
  await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx", "hỏng.xlsx");
  fireEvent.click(await screen.findByLabelText("Bỏ: hỏng.xlsx"));
  expect((await under("Các tệp")).getByText(/^Đã đọc 1 tệp, /)).toBeVisible();
  fireEvent.click(screen.getByLabelText("Bỏ: VP.xlsx"));
  expect(screen.queryByLabelText("Các tệp")).not.toBeInTheDocument();
  expect(screen.getByText("Chọn tệp các đơn vị gửi", { selector: "button" })).toBeVisible();
});

test("after «Dừng» the picked files stand there, each with «Bỏ»", async () => {
  const door = await opened("Gộp biểu các đơn vị");
  door.holdAt("TTNS.xlsx");
  await pick("VP.xlsx", "TTNS.xlsx");
  await press("Dừng");
  const files = await under("Các tệp");
  expect(files.getByText("Đã chọn 2 tệp, chưa đọc xong")).toBeVisible();
  fireEvent.click(files.getByLabelText("Bỏ: TTNS.xlsx"));
  expect(files.getByText("Đã chọn 1 tệp, chưa đọc xong")).toBeVisible();
});

test("reading says which file it is at, and stops at her word: nothing is written", async () => {
  const door = await opened("Gộp biểu các đơn vị");
  door.holdAt("TTNS.xlsx");
  await pick("VP.xlsx", "TTNS.xlsx");
  expect(await screen.findByText("Đang đọc 2/2 tệp: TTNS.xlsx")).toBeVisible();
  await press("Dừng");
  expect(await screen.findAllByText("Đã dừng. Chưa ghi gì.")).not.toEqual([]);
  expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị"]);
});

test("a run that cannot be remembered is taken back as a whole", async () => {
  const door = await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx");
  jest.spyOn(door.workbook.store, "set").mockResolvedValue({
    ok: false,
    error: { code: "store-full", bytes: 9, limit: 1 },
  });
  await press("Gộp");
  await waitFor(async () => {
    expect(await sheetsOf(door)).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị"]);
  });
  const journal = await door.workbook.journal.list();
  expect(journal.ok && journal.value.entries).toEqual([]);
  expect(await screen.findByText("Lần gộp này quá lớn để lưu đường lui trong tệp.")).toBeVisible();
  expect(screen.getByText("Anh/chị lưu ra tệp mới.")).toBeVisible();
});

test("«Biểu trống gửi các đơn vị»: one file a unit, all at once or one by one", async () => {
  const door = await opened("Biểu trống gửi các đơn vị");
  await press("Làm biểu trống");
  await press("Tải cả 5 tệp (một tệp .zip)");
  fireEvent.click(await screen.findByLabelText("Tải: Văn phòng"));
  const saved = door.asked.flatMap((each) => (each.what === "save-file" ? [each.name] : []));
  expect(saved).toEqual(["Biểu trống 2022.zip", "Đăng ký 2022 - Văn phòng.xlsx"]);
});

test("«Mẫu biểu»: the office's own form is the pattern, and why a sheet cannot be one is said", async () => {
  // The check of these tests is that of the sample, whose form this sheet is named after.
  const own = { name: "Đăng ký 2022", rows: unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"]) };
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList, own);
  const door = await opened("Biểu trống gửi các đơn vị");
  const choice = await screen.findByLabelText("Mẫu biểu");
  const sheets = within(choice)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
  expect(sheets).toEqual(["Mẫu có sẵn", "Theo biểu của cơ quan: Đăng ký 2022"]);
  fireEvent.change(choice, { target: { value: "Đăng ký 2022" } });
  expect(choice).toHaveValue("Đăng ký 2022");
  await press("Làm biểu trống");
  await press("Tải cả 5 tệp (một tệp .zip)");
  expect(door.asked.flatMap((each) => (each.what === "save-file" ? [each.name] : []))).toEqual(["Biểu trống 2022.zip"]);
});

test("more than 200 questions: filtered by kind and unit, «Là một người» for those she has ticked and for no other", async () => {
  await drawnFile(at("cơ quan.xlsx"), manyPeople);
  for (const [name, rows] of typedWithoutMarks) await drawnFile(at(name), { name: "ĐK", rows });
  await opened("Gộp biểu các đơn vị");
  await pick(...typedWithoutMarks.map(([name]) => name));
  const waiting = await under("Chờ anh/chị xác nhận (210)");
  fireEvent.change(waiting.getByLabelText("Đơn vị"), { target: { value: "Phòng Đê điều" } });
  expect(waiting.getByText("Xem thêm (còn 50 câu)")).toBeVisible();
  fireEvent.change(waiting.getByLabelText("Loại câu hỏi"), { target: { value: "maybe-same" } });
  expect(waiting.getByText("Xem thêm (còn 2 câu)")).toBeVisible();
  expect(waiting.queryByText(/^Là một người \(/u)).toBeNull();
  for (const box of waiting.getAllByRole("checkbox").slice(0, 2)) fireEvent.click(box);
  await press("Là một người (2 dòng đã chọn)");
  expect(await screen.findByLabelText("Chờ anh/chị xác nhận (208)", { selector: "section" })).toBeVisible();
  // She goes on where she was.
  const further = await under("Chờ anh/chị xác nhận (208)");
  expect(further.getByLabelText("Đơn vị")).toHaveValue("Phòng Đê điều");
  expect(further.getByLabelText("Loại câu hỏi")).toHaveValue("maybe-same");
  expect(further.getAllByRole("checkbox")).toHaveLength(20);
});

test("«Theo biểu đang có»: the columns of her own form, chosen before «Gộp»", async () => {
  const own = {
    name: "Biểu 02",
    rows: [
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Giấy khen | CSTĐ cơ sở | Lao động tiên tiến | Số phiếu đồng ý",
      "1 | | | | |",
    ],
  };
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList, own);
  const door = await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx");
  const choice = await screen.findByLabelText("Thứ tự cột của sheet gộp");
  const sheets = within(choice).getAllByRole("option");
  expect(sheets.map(({ textContent }) => textContent)).toEqual(["Mẫu có sẵn", "Theo biểu đang có: Biểu 02"]);
  fireEvent.change(choice, { target: { value: "Biểu 02" } });
  expect(await screen.findByText(/không có các cột: «Số phiếu đồng ý»\.$/u)).toBeVisible();
  await press("Gộp");
  await screen.findAllByText(/^Đã gộp 3 người/u);
  const snapshot = await door.workbook.read();
  const merged = snapshot.ok ? snapshot.value.sheets.find(({ name }) => name === "Đăng ký cá nhân") : undefined;
  const [upper = [], lower = []] = (merged?.values ?? []).slice(5, 7);
  expect(upper.map((group, column) => lower[column] ?? group)).toEqual([
    "TT",
    "Họ và tên",
    "Chức vụ",
    "Giấy khen",
    "CSTĐCS",
    "LĐTT",
    "Nguồn",
  ]);
});

test("how a file's unit was found is said, and «Đơn vị khác» corrects it", async () => {
  await opened("Gộp biểu các đơn vị");
  await pick("VP.xlsx");
  expect(await screen.findByText("Đơn vị: theo phần đầu biểu «VĂN PHÒNG»")).toBeVisible();
  fireEvent.click(screen.getByLabelText("Đơn vị khác: VP.xlsx"));
  fireEvent.change(screen.getByLabelText("Chọn đơn vị: VP.xlsx"), { target: { value: "Trung tâm Nước sạch" } });
  expect(await screen.findByText("Trung tâm Nước sạch: VP.xlsx")).toBeVisible();
  expect(screen.getByText("Đơn vị: theo câu trả lời của anh/chị")).toBeVisible();
});
