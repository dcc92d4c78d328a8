import { linesOfPlan, partsOf } from "../../src/domain/targets/target-result";
import { type DrawnRow, workbookOf } from "../reading/grid-of";
import { targetsSentence } from "../../src/messages/targets-sentence";
import { planFill } from "../../src/reports/fill/plan-fill";
import { valueOfContent } from "../../src/workbook/cell-content";
import { toA1 } from "../../src/workbook/refs";
import { inputFromWorkbook } from "../reports/input-from-workbook";
import { checkDrawn, inShort } from "./check-drawn";

const wards: readonly DrawnRow[] = [
  "BỆNH VIỆN ĐA KHOA HUYỆN LỘC SƠN",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Khoa, phòng | LĐTT | CSTĐCS | Tên sáng kiến",
  "1 | Phan Văn Lộc | Khoa Nội | x | x | Theo dõi liều thuốc",
  "2 | Cao Thị Ngát | Khoa Nội | x | |",
  "3 | Lưu Đức Thịnh | Khoa Ngoại | x | x | Gọn bộ dụng cụ",
  "4 | Tô Thị Yến | Khoa Ngoại | x | x | ",
  "5 | Hứa Văn Bình | Phòng Kế hoạch | | |",
];

function measured(line: string) {
  return checkDrawn([wards, ["KẾ HOẠCH THI ĐUA NĂM 2026", "I. CHỈ TIÊU", line]]);
}

describe("dòng giao cho mỗi đơn vị là một chỉ tiêu: bao nhiêu đơn vị đạt, trên bao nhiêu đơn vị", () => {
  test.each([
    ["- Mỗi khoa, phòng có ít nhất 01 CSTĐCS", "people-grassroots-fighter-in-each-unit 2/3 missed", 1],
    ["- Mỗi khoa có ít nhất 01 CSTĐCS", "people-grassroots-fighter-in-each-unit 2/2 met", 0],
    ["- Mỗi khoa, phòng không quá 01 CSTĐCS", "people-grassroots-fighter-in-each-unit 2/3 missed", 1],
    ["- Mỗi khoa, phòng có ít nhất 01 sáng kiến", "initiatives-in-each-unit 2/3 missed", 1],
    ["- Khoa có từ 02 người trở lên có ít nhất 02 CSTĐCS", "people-grassroots-fighter-in-each-unit 1/2 missed", 1],
  ])("%s", (line, expected, lacking) => {
    const [whole, ...more] = linesOfPlan(measured(line).targets);
    expect(more).toEqual([]);
    expect(whole && inShort(whole)).toBe(expected);
    expect(whole?.shortBy).toBe(lacking);
  });

  test("nói đơn vị nào còn thiếu, với con số của đơn vị ấy", () => {
    const [whole] = measured("- Mỗi khoa, phòng có ít nhất 01 CSTĐCS").targets;
    expect(whole?.why.vi).toBe("02/03 phòng, đơn vị = 66,67%. Chưa đủ: Phòng Kế hoạch (00).");
  });

  test("gồm đúng những đơn vị được giao, theo thứ tự của biểu", () => {
    const { targets } = measured("- Mỗi khoa có ít nhất 01 CSTĐCS");
    const [whole] = targets;
    expect(whole && partsOf(whole, targets).map(({ target }) => target.scope.unit)).toEqual(["khoa nội", "khoa ngoại"]);
  });

  test("không có đơn vị nào đủ người thì nói ra, không mất dòng", () => {
    const [whole, ...more] = measured("- Khoa có từ 30 người trở lên có ít nhất 02 CSTĐCS").targets;
    expect(more).toEqual([]);
    expect(whole?.status).toBe("unknown");
    expect(whole?.why.vi).toBe("Biểu đăng ký không có phòng, đơn vị nào thuộc diện này.");
  });

  test("biểu chưa ghi ai thuộc phòng nào thì chưa tính", () => {
    const list = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "STT | Họ và tên | CSTĐCS", "1 | Phan Văn Lộc | x"];
    const { targets } = checkDrawn([list, ["CHỈ TIÊU NĂM 2026", "- Mỗi phòng có ít nhất 01 CSTĐCS"]]);
    expect(targets.map(({ status }) => status)).toEqual(["unknown"]);
  });
});

describe("câu trả lời chung và cột kết quả nói của cả dòng", () => {
  test("một dòng chưa đạt là một chỉ tiêu chưa đạt, dù giao cho mấy đơn vị", () => {
    expect(targetsSentence(measured("- Mỗi khoa, phòng có ít nhất 02 CSTĐCS"))?.vi).toBe(
      "Chỉ tiêu: 1 đăng ký chưa đủ.",
    );
  });

  test("cột bên cạnh ghi số đơn vị đạt, không ghi số của đơn vị đầu", () => {
    const plan = [
      "ĐỐI CHIẾU CHỈ TIÊU THI ĐUA NĂM 2026",
      "TT | Chỉ tiêu | Kế hoạch giao | Số đăng ký | Đánh giá",
      "1 | Số CSTĐCS của mỗi khoa, phòng | 01 người | |",
    ];
    const { plan: filled } = planFill(inputFromWorkbook(workbookOf(wards, plan)));
    expect(filled.writes.map(({ ref, content }) => [toA1(ref), valueOfContent(content)])).toEqual([
      ["D3", 2],
      ["E3", "Chưa đạt"],
    ]);
  });
});
