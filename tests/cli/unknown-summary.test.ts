import { existsSync } from "node:fs";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

const registration = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "TT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
    "1 | Nông Văn An | Trưởng phòng | Văn phòng | x | x",
    "2 | Bế Thị Bích | Chuyên viên | Văn phòng | x |",
  ],
};

const strange = {
  name: "TH",
  rows: ["BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022", "", "STT | Mục | Hạng mục theo dõi", "1 | Mục một", "2 | Mục hai"],
};

test("a summary that was not recognised ends with 2, is said with what was looked at, and stands in the JSON", async () => {
  const file = await drawnFile(at("a.xlsx"), registration, strange);
  const { code, out, said } = await runWords("fill", file, "--out", at("b.xlsx"), "--json");
  expect(code).toBe(2);
  expect(said).toContain(
    "Có sheet giống biểu tổng hợp nhưng chưa nhận ra cách trình bày nên chưa điền: «TH». Đã xem 2 sheet: «Đăng ký» (biểu đăng ký), «TH» (",
  );
  expect(JSON.parse(out)).toMatchObject({ writes: [], skipped: [{ sheet: "TH", cell: "A3" }] });
  expect(existsSync(at("b.xlsx"))).toBe(false);
});

test("«biểu đã khớp» names the forms that were compared", async () => {
  const agrees = { name: "TH", rows: ["TỔNG HỢP ĐĂNG KÝ NĂM 2022", "TT | Đơn vị | LĐTT", "1 | Văn phòng | 2"] };
  const file = await drawnFile(at("c.xlsx"), registration, agrees);
  const { code, out } = await runWords("fill", file, "--out", at("d.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain("Biểu đã khớp số liệu trong tệp, không phải điền thêm ô nào: «TH».");
});
