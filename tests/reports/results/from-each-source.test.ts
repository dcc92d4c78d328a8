import { titlesBySource } from "../../../src/counting/sources";
import { planFill } from "../../../src/reports/fill/plan-fill";
import type { Stage } from "../../../src/domain/stage";
import { type DrawnSheet, workbookOf } from "../../reading/grid-of";
import { inputFromWorkbook } from "../input-from-workbook";
import { type Layout, layouts, truth } from "./result-books";

const lines = Object.keys(truth.registered) as (keyof typeof truth.registered)[];
const named = Object.keys(layouts) as Layout[];

const form = (title: string, ...heads: readonly string[]): DrawnSheet => ({
  name: "Biểu",
  rows: [
    title,
    "",
    `TT | Danh hiệu, hình thức | ${heads.join(" | ")}`,
    ...lines.map((line, at) => `${String(at + 1)} | ${line}`),
  ],
});

/** What filling writes into the form, column by column; null where it leaves a cell. */
function filled(layout: Layout, sheet: DrawnSheet, stage: Stage = "registration") {
  const plan = planFill(inputFromWorkbook(workbookOf(...layouts[layout], sheet), { stage }));
  const valueAt = (row: number, column: number) => {
    const content = plan.plan.writes.find(
      ({ ref }) => ref.sheet === "Biểu" && ref.row === row && ref.column === column,
    )?.content;
    return content?.kind === "number" ? content.number : null;
  };
  const column = (at: number) => Object.fromEntries(lines.map((line, row) => [line, valueAt(row + 4, at + 3)]));
  return { plan, column };
}

const zeroOrBlank = (figures: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(figures).map(([line, value]) => [line, value ?? 0]));

describe.each(named)("%s", (layout) => {
  it("đăng ký, Hội đồng xét và kết quả trong một biểu: mỗi cột lấy đúng nguồn của mình", () => {
    const { column, plan } = filled(
      layout,
      form("TỔNG HỢP THI ĐUA, KHEN THƯỞNG NĂM 2025", "Đăng ký đầu năm", "Hội đồng xét", "Kết quả (đã có quyết định)"),
    );
    expect(column(0)).toEqual(truth.registered);
    expect(column(1)).toEqual(truth.council);
    expect(zeroOrBlank(column(2))).toEqual(truth.decided);
    expect(plan.questions).toEqual([]);
  });

  it.each([
    ["registration", truth.registered],
    ["mid-year", truth.registered],
    ["review", truth.council],
    ["decided", truth.decided],
  ] as const)("cột không nói bước nào thì theo giai đoạn (%s)", (stage, figures) => {
    const { column } = filled(layout, form("TỔNG HỢP THI ĐUA, KHEN THƯỞNG NĂM 2025", "Số lượng"), stage);
    expect(zeroOrBlank(column(0))).toEqual(figures);
  });

  it("biểu nói về kết quả thì lấy kết quả, dù đang ở giai đoạn đăng ký", () => {
    const { column } = filled(layout, form("KẾT QUẢ KHEN THƯỞNG NĂM 2025", "Số lượng"));
    expect(zeroOrBlank(column(0))).toEqual(truth.decided);
  });

  it("biểu đăng ký vẫn lấy số đăng ký, dù đã có quyết định", () => {
    const { column } = filled(layout, form("TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025", "Số lượng"), "decided");
    expect(column(0)).toEqual(truth.registered);
  });

  it("các nguồn không cộng vào nhau: số đăng ký của phần rà soát giữ nguyên", () => {
    const { reading } = inputFromWorkbook(workbookOf(...layouts[layout]));
    const told = titlesBySource(reading, 2025);
    const workers = (source: "registered" | "council" | "decided") =>
      told[source].filter(({ award }) => award === "advanced-worker").length;
    expect([workers("registered"), workers("council"), workers("decided")]).toEqual([6, 5, 5]);
    expect(
      reading.register.entries.flatMap(({ claims }) => claims).filter(({ award }) => award === "advanced-worker"),
    ).toHaveLength(6);
  });
});

describe("bước mà tệp không có", () => {
  const registration = layouts["mỗi bước một danh sách"].slice(0, 1);
  const writesOf = (title: string, ...heads: readonly string[]) =>
    planFill(inputFromWorkbook(workbookOf(...registration, form(title, ...heads)))).plan.writes.map(
      ({ ref }) => ref.column,
    );

  it("thì để trống, không lấy số của bước khác", () => {
    const columns = writesOf("TỔNG HỢP NĂM 2025", "Đăng ký đầu năm", "Hội đồng xét", "Kết quả");
    expect(new Set(columns)).toEqual(new Set([3]));
  });
});

describe("dòng chờ quyết định", () => {
  it("có tên riêng, không nằm trong kết quả; Bằng khen lấy cấp của người ký quyết định", () => {
    const { reading } = inputFromWorkbook(workbookOf(...layouts["nhóm cột dấu cạnh nhau, một danh sách quyết định"]));
    const told = titlesBySource(reading, 2025);
    expect(told.pending.map(({ name, award }) => `${name}: ${award}`)).toEqual([
      "Lường Thị Thu: provincial-diploma-of-merit",
      "Văn phòng: excellent-labor-collective",
    ]);
    const [diploma] = reading.register.results.filter(({ award }) => award === "provincial-diploma-of-merit");
    expect(diploma?.decision?.text).toBe("41/QĐ-UBND");
    expect(diploma?.decidedOn?.value).toMatchObject({ precision: "day", date: "2026-02-20" });
    expect(diploma?.decidedBy?.text).toBe("Chủ tịch UBND tỉnh");
  });

  it("số, ngày và người ký ghi trên danh sách thuộc về mọi dòng bên dưới", () => {
    const { reading } = inputFromWorkbook(workbookOf(...layouts["mỗi bước một danh sách"]));
    const decisions = reading.register.results.map(
      ({ decision, decidedOn, decidedBy }) =>
        `${decision?.text ?? ""} ${decidedOn?.value.precision === "day" ? decidedOn.value.date : ""} ${decidedBy?.text ?? ""}`,
    );
    expect(new Set(decisions)).toEqual(
      new Set(["87/QĐ-STP 2025-12-19 Giám đốc Sở Tư pháp", "41/QĐ-UBND 2026-02-20 Chủ tịch UBND tỉnh"]),
    );
  });
});
