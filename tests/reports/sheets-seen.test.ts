import { sheetsCompared, sheetsLookedAt } from "../../src/messages/seen-sheets";
import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { fieldOffice } from "./field-office";
import { inputFor } from "./fill-input";
import { inputFromWorkbook } from "./input-from-workbook";

const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "TT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
    "1 | Nông Văn An | Trưởng phòng | Văn phòng | x | x",
    "2 | Bế Thị Bích | Chuyên viên | Văn phòng | x |",
  ],
};

function seenIn(...sheets: readonly DrawnSheet[]) {
  return planFill(inputFromWorkbook(workbookOf(...sheets)));
}

test("a form is said to agree only where it was found and its figures compared", () => {
  const summary = { name: "TH", rows: ["TỔNG HỢP ĐĂNG KÝ NĂM 2022", "TT | Đơn vị | LĐTT", "1 | Văn phòng | 2"] };
  const plan = seenIn(registration, summary);
  expect(plan.plan.writes).toEqual([]);
  expect(sheetsCompared(plan.seen)).toEqual(["TH"]);
  expect(sheetsCompared(seenIn(registration).seen)).toEqual([]);
});

test("a summary that nobody could read is named at its cell, and never taken for one that agrees", () => {
  const strange = {
    name: "TH",
    rows: ["BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022", "", "STT | Mục | Hạng mục theo dõi", "1 | Mục một", "2 | Mục hai"],
  };
  const plan = seenIn(registration, strange);
  expect(plan.seen.find(({ sheet }) => sheet === "TH")?.state).toBe("unknown");
  expect(plan.skipped).toEqual([
    {
      ref: { sheet: "TH", row: 3, column: 1 },
      why: "Sheet «TH» có vẻ là biểu tổng hợp nhưng chưa nhận ra cách trình bày nên chưa điền. Anh/chị bấm «Chọn vùng bảng» để chỉ biểu cần điền, hoặc «Tạo biểu» để có biểu mới.",
    },
  ]);
});

test("what was looked at is told with what it seems to be", () => {
  const { seen } = seenIn(registration, { name: "Ghi chép", rows: ["Mua giấy in"] });
  expect(sheetsLookedAt(seen).vi).toBe("Đã xem 2 sheet: «Đăng ký» (biểu đăng ký), «Ghi chép» (không có bảng).");
});

test("where only results stand in the file, registrations are not counted as nobody's", () => {
  const results = {
    name: "Kết quả",
    rows: [
      "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2022",
      "TT | Họ và tên | Đơn vị | Danh hiệu | Số quyết định | Ngày quyết định",
      "1 | Nông Văn An | Văn phòng | Lao động tiên tiến | 12/QĐ-SNgV | 20/12/2022",
      "2 | Bế Thị Bích | Văn phòng | Lao động tiên tiến | 12/QĐ-SNgV | 20/12/2022",
    ],
  };
  const form = (title: string) => ({
    name: "TH",
    rows: [title, "TT | Danh hiệu | Cá nhân", "1 | Lao động tiên tiến | "],
  });
  const registered = seenIn(results, form("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022"));
  expect(registered.plan.writes).toEqual([]);
  expect(registered.skipped.map(({ why }) => why)).toEqual([
    "Tệp chỉ có kết quả được công nhận, chưa có biểu đăng ký nên chưa điền.",
  ]);
  const decided = seenIn(results, form("TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2022"));
  expect(decided.plan.writes.map(({ content }) => content)).toEqual([{ kind: "number", number: 2 }]);
});

test("a file without a form for collectives does not say that none registers", () => {
  const rows = ["TT | Đơn vị | LĐTT | Tập thể LĐTT", "1 | Văn phòng | | 0", "2 | Thanh tra Sở | | 0"];
  const people = { ...fieldOffice, collectives: [] };
  const { plan, skipped } = planFill(inputFor({ name: "TH", rows }, people));
  expect(plan.writes.map(({ ref }) => ref.column)).toEqual([3, 3]);
  expect(skipped).toEqual([]);
  const empty = planFill(inputFor({ name: "TH", rows: rows.map((row) => row.replace("| 0", "|")) }, people));
  expect(empty.skipped.map(({ why }) => why)).toEqual([
    "Tệp chưa có biểu đăng ký của tập thể nên chưa điền. Anh/chị thêm biểu của tập thể rồi bấm Điền biểu lại.",
  ]);
});
