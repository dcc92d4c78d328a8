import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// «Không đăng ký», «chưa đăng ký»: whoever stands in the lists and claims nothing.

const titles = ["TRUNG TÂM KHUYẾN NÔNG HUYỆN SUỐI VÀNG", "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ""];
const head = "TT | Họ và tên | Giới tính | Tổ | Đảng viên | LĐTT | CSTĐCS | Giấy khen";
const registering = [
  "1 | Kiều Văn Ấn | Nam | Tổ Trồng trọt | x | x | x |",
  "2 | Đàm Thị Bưởi | Nữ | Tổ Trồng trọt | x | x | | x",
  "3 | Tạ Quang Chiểu | Nam | Tổ Chăn nuôi | | x | |",
];
const others = ["4 | Ngô Thị Dậu | Nữ | Tổ Chăn nuôi | x | | |", "5 | Lù Văn Én | Nam | Tổ Chăn nuôi | | | |"];

function planned(people: readonly string[], rows: readonly string[], ...more: readonly DrawnSheet[]) {
  const list: DrawnSheet = { name: "Đăng ký", rows: [...titles, head, ...people] };
  const form: DrawnSheet = { name: "TH", rows: ["TỔNG HỢP ĐĂNG KÝ NĂM 2026", "", ...rows] };
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, ...more, form))));
}

test.each(["Số người chưa đăng ký", "Không đăng ký danh hiệu", "Không đăng ký"])(
  "units down, a column «%s»",
  (column) => {
    const rows = [`Tổ | Tổng số người | LĐTT | ${column}`, "Tổ Trồng trọt", "Tổ Chăn nuôi", "Cộng"];
    const cells = { B4: 2, C4: 2, B5: 3, C5: 1, D5: 2, B6: 5, C6: 3, D6: 2 };
    expect(planned([...registering, ...others], rows)).toEqual(cells);
  },
);

test("a line, with the women among them, and a label with its cell", () => {
  const lines = ["TT | Nội dung | Tổng số | Nữ", "1 | Đăng ký LĐTT", "2 | Không đăng ký danh hiệu"];
  expect(planned([...registering, ...others], lines)).toEqual({ C4: 3, D4: 1, C5: 2, D5: 1 });
  const labels = ["Tổng số người:", "Số đảng viên:", "Số người không đăng ký:"];
  expect(planned([...registering, ...others], labels)).toEqual({ B3: 5, B4: 3, B5: 2 });
});

test("with a staff list whoever is in no registration does not register either", () => {
  const staff: DrawnSheet = {
    name: "Danh sách CBCCVC",
    rows: [
      "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
      "",
      "TT | Họ và tên | Đơn vị",
      ...["Kiều Văn Ấn", "Đàm Thị Bưởi"].map((name, at) => `${String(at + 1)} | ${name} | Tổ Trồng trọt`),
      ...["Tạ Quang Chiểu", "Ngô Thị Dậu"].map((name, at) => `${String(at + 3)} | ${name} | Tổ Chăn nuôi`),
    ],
  };
  const rows = ["Tổ | Tổng số người | Chưa đăng ký", "Tổ Trồng trọt", "Tổ Chăn nuôi"];
  expect(planned(registering, rows, staff)).toEqual({ B4: 2, B5: 2, C5: 1 });
});

const left = [
  { name: "a list of those alone who register", people: registering, column: "Chưa đăng ký" },
  {
    name: "somebody with an award and no title",
    people: [...registering, "4 | Ngô Thị Dậu | Nữ | Tổ Chăn nuôi | | | | x", ...others.slice(1)],
    column: "Chưa đăng ký",
  },
  { name: "not registering one title", people: [...registering, ...others], column: "Không đăng ký CSTĐCS" },
  { name: "not attaining", people: [...registering, ...others], column: "Không đạt" },
  { name: "words that say more", people: [...registering, ...others], column: "Chưa đăng ký sau hiệp y" },
  { name: "another year", people: [...registering, ...others], column: "Không đăng ký năm 2025" },
];

test.each(left)("left open: $name", ({ people, column }) => {
  const rows = [`Tổ | LĐTT | ${column}`, "Tổ Trồng trọt", "Tổ Chăn nuôi"];
  expect(Object.keys(planned(people, rows)).filter((cell) => cell.startsWith("C"))).toEqual([]);
});
