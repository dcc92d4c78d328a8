import { cellsWritten, filledField } from "./field-office";

// Lists drawn with fewer or more lines than there are names.

const drawn = (...rows: readonly string[]) => filledField({ name: "", written: {}, sheet: { name: "DS", rows } });

test("more names than numbered lines, and nothing below: the list goes on, and she is told", () => {
  const plan = drawn(
    "DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022",
    "",
    "TT | Họ và tên | Số phiếu",
    "1 |  | ",
    "2",
  );
  expect(cellsWritten(plan)).toEqual({ B4: "Hoàng Đình An", B5: "Nông Thị Bình", A6: 3, B6: "Tô Hải Hà" });
  expect(plan.notes.map(({ vi }) => vi)).toEqual([
    "Danh sách «DS» thiếu 1 dòng kẻ sẵn nên 1 tên cuối được ghi tiếp ngay bên dưới. Anh/chị kẻ khung cho các dòng đó giúp.",
  ]);
});

test("blank rows right below the numbered lines are room, all but the one that parts the list from the signature", () => {
  const head = ["DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022", "", "TT | Họ và tên", "1", "2"];
  expect(cellsWritten(drawn(...head, "", "", " | NGƯỜI LẬP BIỂU"))).toMatchObject({ A6: 3, B6: "Tô Hải Hà" });
  expect(cellsWritten(drawn(...head, "", " | NGƯỜI LẬP BIỂU"))).toEqual({});
});

test("more lines than names: the others stay blank, and the sentence below says how many there are", () => {
  const plan = drawn(
    "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ NĂM 2022",
    "TT | Họ và tên",
    "1",
    "2",
    "3",
    "4",
    "Danh sách này có ........ cá nhân./.",
  );
  expect(cellsWritten(plan)).toEqual({
    B3: "Nông Thị Bình",
    B4: "Ma Thế Hùng",
    A7: "Danh sách này có 02 cá nhân./.",
  });
});

test("the sentence stays as it is where the list is not filled", () => {
  const plan = drawn(
    "DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022",
    "TT | Họ và tên",
    "1",
    "Danh sách này có …… người./.",
  );
  expect(cellsWritten(plan)).toEqual({});
});

test("numbers under an empty head stand in front of the names as they do under «TT»: their lines are filled, none is added below", () => {
  const plan = drawn("DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022", "", " | Họ và tên | Ghi chú", "1", "2", "3");
  expect(cellsWritten(plan)).toEqual({ B4: "Hoàng Đình An", B5: "Nông Thị Bình", B6: "Tô Hải Hà" });
});
