/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { showPane } from "../render-pane";

const linesOf = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("button")
    .map((line) => line.textContent);

test("«Đối soát số» follows a title from its marks to its share", async () => {
  const { check, open } = showPane();
  await check();
  await open("Đối soát số");
  await screen.findByRole("combobox", { name: "Danh hiệu, hình thức khen" });
  expect(linesOf("Tử số")).toEqual([
    "34dấu LĐTT: dòng 11–13",
    "−1dòng lặp lại một người: dòng 20",
    "33người được đánh dấu",
    "+1tính luôn từ danh hiệu cao hơn: dòng 29",
    "34người đăng ký LĐTT",
    "−2lao động hợp đồng, ngoài CBCCVC: dòng 22, 23",
    "32CBCCVC đăng ký LĐTT = tử số",
  ]);
  expect(linesOf("Mẫu số")).toEqual([
    "35người trong danh sách CBCCVC",
    "−2lao động hợp đồng: dòng 22, 23",
    "33CBCCVC = mẫu số",
  ]);
  expect(linesOf("Ngoài phép tính trên")).toEqual([
    "1trong đó mới tuyển dụng, chưa xét theo quy định: dòng 32",
    "31Hội đồng đề nghị",
  ]);
  expect(screen.getByText(/^32\/33 = 96,97%/)).toBeVisible();
});

test("each place names the level it stands on, and leads to its cell", async () => {
  const { check, open, press, door } = showPane();
  await check();
  await open("Đối soát số");
  const table = await screen.findByRole("table", { name: "Biểu nào dùng số nào" });
  const [, ...rows] = within(table).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Đăng ký 2022, dòng Cộng, ô E5334 dấu LĐTT; đang ghi 37",
    "Biểu tổng hợp, ô H17, I1734/35 người đăng ký LĐTT = 97,14%",
    "Mức tối đa «CSTĐ cơ sở»: tối đa 0534 người đăng ký LĐTT",
    "individuals (tạo mới)34 người có tên trong biểu đăng ký",
    "Đoạn báo cáo34/35 người đăng ký LĐTT = 97,14%",
  ]);
  await press("Đăng ký 2022, dòng Cộng, ô E53");
  expect(door.asked).toContainEqual({ what: "reveal", target: { sheet: "Đăng ký 2022", row: 53, column: 5 } });
});

test("a line that is opened shows its rows one after the other, and closes the one before", async () => {
  const { check, open, press, door } = showPane();
  await check();
  await open("Đối soát số");
  await screen.findByRole("list", { name: "Tử số" });
  await press("−1 dòng lặp lại một người: dòng 20");
  expect(screen.getByText("Đăng ký 2022: dòng 20")).toBeVisible();
  await press("+1 tính luôn từ danh hiệu cao hơn: dòng 29");
  expect(screen.queryByText("Đăng ký 2022: dòng 20")).toBeNull();
  await press("tính luôn từ danh hiệu cao hơn: dòng 29: Dòng sau");
  expect(door.asked).toContainEqual({ what: "reveal", target: [{ sheet: "Đăng ký 2022", row: 29 }] });
});
