import { titlesBySource } from "../../../src/counting/sources";
import { comparison, titlesBySubject } from "../../../src/reports/create/sources-compared";
import { type DrawnSheet, workbookOf } from "../../reading/grid-of";
import { tabOf, wordsOf } from "../create/created-forms";
import { inputFromWorkbook } from "../input-from-workbook";

const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
    "STT | Họ và tên | Đơn vị | LĐTT",
    "1 | Lò Thị Mận | Văn phòng | x",
    "2 | Vàng A Páo | Văn phòng | x",
  ],
};
const decided: DrawnSheet = {
  name: "Quyết định",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG, CÔNG NHẬN NĂM 2025",
    "TT | Họ và tên | Đơn vị | Danh hiệu, hình thức | Số quyết định | Ngày quyết định",
    "1 | Lò Thị Mận | Văn phòng | Lao động tiên tiến | 31/QĐ-SNV | 18/12/2025",
    "2 | Hà Văn Mơ | Thanh tra | Lao động tiên tiến | 31/QĐ-SNV | 18/12/2025",
  ],
};
const council: DrawnSheet = {
  name: "Hội đồng",
  rows: [
    "KẾT QUẢ XÉT CỦA HỘI ĐỒNG THI ĐUA NĂM 2025",
    "(Kèm theo Biên bản họp Hội đồng ngày 10/12/2025)",
    "STT | Họ và tên | Đơn vị | LĐTT",
    "1 | Lò Thị Mận | Văn phòng | x",
    "2 | Vàng A Páo | Văn phòng | x",
    "3 | Cà Thị Lê | Thanh tra | x",
  ],
};

function wordsIn(...sheets: readonly DrawnSheet[]): readonly string[] {
  const { reading, targets, year } = inputFromWorkbook(workbookOf(...sheets), { stage: "decided" });
  const { cells } = tabOf("registered-against-attained", { reading, targets, year, stage: "decided" });
  return cells.map(({ content }) => wordsOf(content));
}

it("tệp chỉ có quyết định: không ai bị ghi là không đăng ký", () => {
  const words = wordsIn(decided);
  expect(words.filter((one) => one.startsWith("Không đăng ký"))).toEqual([]);
  expect(words).toContain("Hà Văn Mơ");
  expect(words).toContain("Tệp chưa có danh sách đăng ký; đã có quyết định 02 LĐTT.");
});

it("có danh sách đăng ký: nêu người không đăng ký mà được khen", () => {
  const words = wordsIn(registration, decided);
  expect(words).toContain("Không đăng ký, được khen: Lao động tiên tiến");
  expect(words).toContain("Đăng ký 02 LĐTT; đã có quyết định 02.");
});

it("Hội đồng xét người không đăng ký: nêu ra", () => {
  expect(wordsIn(registration, council)).toContain("Không đăng ký, có trong kết quả của Hội đồng: Lao động tiên tiến");
});

it("hình thức khác có tên để ghi, không để trống sau dấu hai chấm", () => {
  const { reading } = inputFromWorkbook(workbookOf(registration, decided), { stage: "decided" });
  const titles = titlesBySource(reading, 2025);
  const [first] = titlesBySubject(titles).values();
  if (first === undefined) throw new Error("nobody");
  expect(comparison({ ...first, decided: ["advanced-worker", "other"] }, titles)).toBe("Đạt thêm: Hình thức khác");
});
