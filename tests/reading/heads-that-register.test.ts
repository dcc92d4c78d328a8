import type { DrawnRow } from "./grid-of";
import { readSheet, readSheets, toldOf } from "./told-of";

const LIST = {
  name: "ĐK 2026",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Danh hiệu",
    "1 | Kiều Văn Lộc | LĐTT",
    "2 | Tô Thị Mận | CSTĐCS",
  ],
};
const REGISTERED = ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"];

describe("tên ở đầu các cột mà không phải người đăng ký", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "người trong hội đồng cho ý kiến về từng người",
      [
        "TỔNG HỢP Ý KIẾN HỘI ĐỒNG",
        "Nội dung xin ý kiến | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo",
        "Kiều Văn Lộc - LĐTT | x | x | x",
        "Tô Thị Mận - CSTĐCS | x | | x",
      ],
    ],
    [
      "tên người ở từng dòng, tên bảng không nói gì",
      [
        "BẢNG 2",
        "Nội dung | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo",
        "LĐTT: Kiều Văn Lộc | x | x | x",
        "CSTĐCS: Tô Thị Mận | x | | x",
      ],
    ],
    [
      "người được phân công theo dõi",
      [
        "PHÂN CÔNG THEO DÕI THI ĐUA",
        "Nội dung | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo",
        "LĐTT | x | |",
        "CSTĐCS | | x |",
      ],
    ],
    [
      "trường mang tên người, dưới là số lượng",
      ["TỔNG HỢP", "Danh hiệu | Nguyễn Trãi | Lê Lợi | Cộng", "LĐTT | 12 | 9 | 21", "CSTĐCS | 2 | 1 | 3"],
    ],
  ])("%s", (_, rows) => {
    expect(toldOf(readSheets(LIST, { name: "Bảng khác", rows }))).toEqual(REGISTERED);
  });

  it.each<[string, readonly DrawnRow[], string]>([
    [
      "trường mang tên người, số lượng chỉ có 0 và 1",
      ["TỔNG HỢP", "Danh hiệu | Nguyễn Trãi | Lê Lợi | Cộng", "LĐTT | 1 | 1 | 2", "CSTĐCS | 0 | 1 | 1"],
      "«Nguyễn Trãi», «Lê Lợi»",
    ],
    [
      "không có chữ nào nói về đăng ký",
      ["BẢNG 2", "Nội dung | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo", "LĐTT | x | |", "CSTĐCS | | x |"],
      "«Hà Văn Lập», «Đoàn Văn Thủ», «Lò Thị Páo»",
    ],
    [
      "phân công theo dõi đăng ký",
      [
        "PHÂN CÔNG THEO DÕI ĐĂNG KÝ THI ĐUA",
        "Nội dung | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo",
        "LĐTT | x | |",
        "CSTĐCS | | x |",
      ],
      "«Hà Văn Lập», «Đoàn Văn Thủ», «Lò Thị Páo»",
    ],
  ])("%s: hỏi, chưa tính", (_, rows, names) => {
    const reading = readSheets(LIST, { name: "Bảng khác", rows });
    expect(toldOf(reading)).toEqual(REGISTERED);
    expect(reading.questions.map(({ sentence }) => sentence.vi)).toEqual([
      `Sheet «Bảng khác» ghi ${names} ở đầu các cột. Đây có phải là người đăng ký thi đua không? Hiện chưa tính ai ở đây.`,
    ]);
  });

  it("trả lời là người đăng ký thì tính", () => {
    const rows = ["BẢNG 2", "Nội dung | Hà Văn Lập | Đoàn Văn Thủ | Lò Thị Páo", "LĐTT | x | x |", "CSTĐCS | | x |"];
    const [question] = readSheet(rows, { name: "Bảng 2" }).questions;
    const answer = question?.options.find(({ id }) => id === "registration")?.answer;
    expect(answer).toBeDefined();
    expect(toldOf(readSheet(rows, { name: "Bảng 2" }, answer ? [answer] : []))).toEqual([
      "Hà Văn Lập: LĐTT",
      "Đoàn Văn Thủ: LĐTT + CSTĐCS",
      "Lò Thị Páo: ",
    ]);
  });
});

it("cột của một người bị ẩn là dòng ẩn", () => {
  const rows = ["ĐĂNG KÝ THI ĐUA NĂM 2026", "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong", "LĐTT | x | x | x"];
  const hiddenOf = (hiddenColumns: readonly string[]) =>
    readSheet(rows, { hiddenColumns }).register.entries.map(({ name, hidden }) => [name.value, hidden]);
  expect(hiddenOf(["C"])).toEqual([
    ["Kiều Văn Lộc", false],
    ["Tô Thị Mận", true],
    ["Sầm Văn Ong", false],
  ]);
});
