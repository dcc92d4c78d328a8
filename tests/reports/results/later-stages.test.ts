import type { Stage } from "../../../src/domain/stage";
import { reportParagraph } from "../../../src/reports/report-paragraph";
import { type DrawnSheet, workbookOf } from "../../reading/grid-of";
import { profile, tabOf, wordsOf } from "../create/created-forms";
import { inputFromWorkbook } from "../input-from-workbook";
import { type Layout, layouts } from "./result-books";

const plan: DrawnSheet = {
  name: "Chỉ tiêu",
  rows: [
    "CHỈ TIÊU THI ĐUA NĂM 2025",
    "TT | Chỉ tiêu",
    "1 | Có ít nhất 90% cá nhân đạt danh hiệu Lao động tiên tiến",
    "2 | 02 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen",
  ],
};

const named = Object.keys(layouts) as Layout[];
const inputAt = (layout: Layout, stage: Stage) => inputFromWorkbook(workbookOf(...layouts[layout], plan), { stage });
const targetOf = (layout: Layout, stage: Stage, award: string) => {
  const found = inputAt(layout, stage).targets.find(
    ({ target: { measure } }) => measure.kind === "award" && measure.award === award,
  );
  if (found === undefined) throw new Error(`no target for ${award}`);
  return found;
};

describe.each(named)("%s: chỉ tiêu theo giai đoạn", (layout) => {
  it.each([
    ["registration", 6, undefined],
    ["review", 5, 6],
    ["decided", 5, 6],
  ] as const)("%s: LĐTT", (stage, value, registered) => {
    const result = targetOf(layout, stage, "advanced-worker");
    expect(result.numerator?.value).toBe(value);
    expect(result.registered?.value).toBe(registered);
  });

  it("đã có quyết định: đếm Bằng khen theo quyết định, số đăng ký đứng bên cạnh", () => {
    const result = targetOf(layout, "decided", "provincial-diploma-of-merit");
    expect([result.numerator?.value, result.registered?.value]).toEqual([1, 2]);
    expect(result.why.vi).toContain("Đăng ký đầu năm: 02");
  });
});

it("phần đang chờ quyết định được nêu tên, không tính vào kết quả", () => {
  const result = targetOf("nhóm cột dấu cạnh nhau, một danh sách quyết định", "decided", "provincial-diploma-of-merit");
  expect(result.pending).toBe(1);
  expect(result.why.vi).toContain("Đạt 01 theo quyết định; 01 đang chờ quyết định.");
});

it("đến bước xét mà chưa có kết quả của Hội đồng thì nói rõ đang tính theo đăng ký", () => {
  const [registration] = layouts["mỗi bước một danh sách"];
  if (registration === undefined) throw new Error("no registration");
  const { targets } = inputFromWorkbook(workbookOf(registration, plan), { stage: "review" });
  expect(targets[0]?.why.vi).toContain("Chưa có kết quả xét của Hội đồng; đang tính theo đăng ký.");
});

describe("đối chiếu đăng ký và kết quả", () => {
  const tab = (layout: Layout) => {
    const { reading, targets, year } = inputAt(layout, "decided");
    return tabOf("registered-against-attained", { reading, targets, year, stage: "decided" });
  };
  /** «Name: last column», line by line. */
  const rowsOf = (layout: Layout) => {
    const cells = tab(layout).cells.map((cell) => ({ ...cell, words: wordsOf(cell.content) }));
    const notes = cells.filter(({ column, row, words }) => column === 9 && row > 7 && words !== "");
    return notes.map(({ row, words }) => {
      const name = cells.find((cell) => cell.row === row && cell.column === 2)?.words ?? "";
      return `${name}: ${words}`;
    });
  };

  it("chỉ nêu những người, tập thể mà các nguồn khác nhau", () => {
    expect(rowsOf("nhóm cột dấu cạnh nhau, một danh sách quyết định")).toEqual([
      "Văn phòng: Chờ quyết định: Tập thể lao động xuất sắc",
      "Cà Văn Hòa: Đăng ký, chưa có trong kết quả của Hội đồng: Chiến sĩ thi đua cơ sở",
      "Lường Thị Thu: Chờ quyết định: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      "Vì Thị Duyên: Đăng ký, chưa có trong kết quả của Hội đồng: Lao động tiên tiến",
    ]);
  });

  it("không có danh sách chờ thì nói là Hội đồng đề nghị, chưa có quyết định", () => {
    expect(rowsOf("một bảng theo dõi, ba cột chữ")).toContain(
      "Lường Thị Thu: Hội đồng đề nghị, chưa có quyết định: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    );
  });

  it("dưới bảng có ba con số cạnh nhau, không cộng", () => {
    const words = tab("mỗi bước một danh sách").cells.map(({ content }) => wordsOf(content));
    expect(words).toContain("Đăng ký 06 LĐTT; Hội đồng xét 05; đã có quyết định 05.");
  });
});

it("đoạn báo cáo khi đã có quyết định lấy số theo quyết định và nêu phần còn chờ", () => {
  const { reading, targets, year, snapshot } = inputAt("nhóm cột dấu cạnh nhau, một danh sách quyết định", "decided");
  const words = reportParagraph({ reading, targets, year, stage: "decided", profile, sheets: snapshot.sheets });
  expect(words).toContain("02 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở");
  expect(words).toContain("01 trường hợp đang chờ quyết định (Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh)");
});
