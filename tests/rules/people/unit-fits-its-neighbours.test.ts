import { unitFitsItsNeighbours } from "../../../src/rules/people/unit-fits-its-neighbours";
import { unitHeadcountMatchesLines } from "../../../src/rules/between-sheets/unit-headcount-matches-lines";
import { fifty, findingsOn, testRuleOnSheets } from "../sheet-tester";

const top = ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", "TT | Họ và tên | Khoa, phòng | Danh hiệu"];
const units = ["Khoa Nội tổng hợp", "Khoa Ngoại tổng hợp", "Khoa Khám bệnh", "Phòng Kế toán", "Phòng Điều dưỡng"];
/** Five units of ten people each; the unit of the n-th may be another. */
const list = (odd: Readonly<Record<number, string>> = {}) => ({
  name: "CÁ NHÂN",
  rows: [...top, ...fifty((n, name) => [n + 1, name, odd[n] ?? units[Math.floor(n / 10)] ?? "", "LĐTT"])],
});
/** A few people of each unit, in this order. */
const short = (...own: readonly string[]) => [
  {
    rows: [
      ...top,
      ...own.map(
        (unit, n) =>
          `${String(n + 1)} | Nguyễn Văn ${["An", "Bình", "Cường", "Dũng", "Giang", "Hùng", "Khôi"][n] ?? ""} | ${unit} | LĐTT`,
      ),
    ],
  },
];
const collectives = (...names: readonly string[]) => ({
  name: "TẬP THỂ",
  rows: [
    "ĐĂNG KÝ THI ĐUA TẬP THỂ NĂM 2026",
    "TT | Tên tập thể | Số người | Danh hiệu",
    ...names.map((name, n) => `${String(n + 1)} | ${name} | 10 | Tập thể LĐTT`),
  ],
});

testRuleOnSheets(unitFitsItsNeighbours, {
  silent: [
    { name: "năm mươi người của năm đơn vị", sheets: [list()] },
    { name: "một người của đơn vị khác hẳn giữa chừng", sheets: [list({ 14: "Trạm Y tế" })] },
    {
      name: "tên ấy còn là một tập thể đăng ký",
      sheets: [list({ 14: "Khoa Ngoại chấn thương" }), collectives("Khoa Ngoại chấn thương")],
    },
    {
      name: "hai người cùng ghi tên ấy",
      sheets: [list({ 14: "Khoa Ngoại chấn thương", 16: "Khoa Ngoại chấn thương" })],
    },
    { name: "đơn vị một người đứng giữa hai đơn vị", sheets: [list({ 10: "Khoa Ngoại chấn thương" })] },
    { name: "đơn vị đánh số là đơn vị khác", sheets: [list({ 14: "Khoa Ngoại tổng hợp 2" })] },
    {
      name: "xung quanh mới có hai người thì chưa rõ",
      sheets: short("Phòng Kinh tế", "Phòng Kinh tế Hạ tầng", "Phòng Kinh tế"),
    },
  ],
  told: [
    {
      name: "«hình thể» giữa những người của «hình ảnh»",
      sheets: [list({ 14: "Khoa Ngoại tổng quát" })],
      at: ["C17"],
      severity: "warning",
      person: "Hoàng Thị Bình",
    },
    {
      name: "tên đơn vị của nơi khác dài hơn",
      sheets: short("Phòng Kinh tế", "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng", "Phòng Kinh tế", "Văn phòng"),
      at: ["C5"],
      vi: "Dòng 5, Nguyễn Văn Cường: ô C5 ghi đơn vị «Phòng Kinh tế, Hạ tầng», cả tệp chỉ có ở dòng này, trong khi người ở dòng trên và dòng dưới đều thuộc «Phòng Kinh tế» (03 người). Anh/chị xem giúp có phải gõ nhầm tên đơn vị không.",
    },
  ],
});

test("đơn vị gõ nhầm thì số người của đơn vị thật không bị nhắc thêm lần nữa", () => {
  const sheets = [list({ 14: "Khoa Ngoại tổng quát" }), collectives(...units)];
  expect(findingsOn(unitHeadcountMatchesLines, { name: "", sheets })).toEqual([]);
});
