import fc from "../../helpers/properties";
import type { CellValue } from "../../../src/workbook/grid";
import { percent } from "./count";
import { begun, drawHead, expectInLastRow, frames, signed, type Drawing, type Frame } from "./drawing";
import type { RandomForm } from "./form";
import { offices, type Office } from "./office";
import { registrationStyles } from "./registration";
import { targetLines, type TargetLine } from "./target-lines";

/** What a column of the table is for, with the words over it. */
type Part = "measure" | "level" | "value" | "whole" | "share" | "verdict" | "remarks";

const heads: Readonly<Record<Part, readonly string[]>> = {
  measure: ["Đơn vị tính", "ĐVT"],
  level: ["Chỉ tiêu giao", "Mức giao", "Kế hoạch giao", "Chỉ tiêu kế hoạch", "Mức phấn đấu"],
  value: ["Số lượng", "Số đăng ký", "Kết quả", "Kết quả đăng ký", "Đăng ký", "Thực hiện"],
  whole: ["Trên tổng số", "Tổng số"],
  share: ["Tỷ lệ (%)", "Tỷ lệ %", "Tỷ lệ"],
  verdict: ["Đánh giá", "Đạt/Không đạt", "Đạt/Chưa đạt", "So với kế hoạch"],
  remarks: ["Ghi chú", "Căn cứ"],
};

/** In these orders such tables are drawn; the criterion stands in front. */
const orders: readonly (readonly Part[])[] = [
  ["measure", "level", "value", "share", "verdict"],
  ["level", "measure", "value", "share", "verdict", "remarks"],
  ["level", "value", "whole", "share", "verdict", "remarks"],
  ["level", "value", "share", "verdict"],
  ["measure", "level", "value", "verdict"],
  ["level", "value", "verdict", "remarks"],
  ["measure", "level", "value", "whole", "share"],
  ["level", "verdict", "value", "share"],
];

interface Layout extends Frame {
  readonly order: readonly Part[];
  /** The words of each head: one choice a column. */
  readonly choices: readonly number[];
  readonly lines: readonly { readonly line: TargetLine; readonly words: number; readonly level: number }[];
  readonly hasSections: boolean;
  /** «Số đăng ký» over number, whole and share. */
  readonly hasOver: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    frame: frames,
    order: fc.constantFrom(...orders),
    choices: fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
    lines: fc
      .subarray([...targetLines], { minLength: 3 })
      .chain((all) =>
        fc.tuple(...all.map((line) => fc.record({ line: fc.constant(line), words: fc.nat(5), level: fc.nat(5) }))),
      ),
    hasSections: fc.boolean(),
    hasOver: fc.boolean(),
  })
  .map(({ frame, ...layout }) => ({ ...frame, ...layout }));

/** Criterion | unit of measure | target | result | share | verdict, in various orders and words. */
export const targetTable: fc.Arbitrary<RandomForm> = fc
  .tuple(offices, registrationStyles, layouts)
  .map(([office, registration, layout]) => {
    // Of how many CBCCVC a share is taken, only a staff list says for certain.
    const withStaff: Office = { ...office, notRegistered: office.notRegistered ?? [] };
    return { office: withStaff, registration, ...drawn(withStaff, layout) };
  });

const lead = (layout: Layout) => (layout.counter ? ["TT", "Chỉ tiêu"] : ["Nội dung chỉ tiêu"]);

function drawn(office: Office, layout: Layout): Pick<RandomForm, "sheet" | "expected"> {
  const drawing = begun(layout, "BẢNG SO SÁNH KẾT QUẢ ĐĂNG KÝ VỚI CHỈ TIÊU THI ĐUA NĂM 2022");
  const words = headsOf(layout);
  drawHead(drawing, layout, [
    ...lead(layout).map((text) => [text]),
    ...layout.order.map((part, at) =>
      isUnderOver(part, layout) ? ["Số đăng ký năm 2022", words[at] ?? ""] : [words[at] ?? ""],
    ),
  ]);
  const sections = layout.hasSections ? (["VỀ TẬP THỂ", "VỀ CÁ NHÂN"] as const) : [null];
  sections.forEach((section, index) => {
    const mark = index === 0 ? "A" : "B";
    if (section !== null) drawing.rows.push(layout.counter ? [mark, section] : [`${mark}. ${section}`]);
    layout.lines
      .filter(({ line }) => section === null || line.section === section)
      .forEach(({ line, words: wording, level }, at) => {
        const label = line.words[wording % line.words.length] ?? "";
        const cells = layout.order.map((part): CellValue =>
          part === "measure" ? line.measure : part === "level" ? levelWords(line, level, layout) : null,
        );
        drawing.rows.push([...(layout.counter ? [at + 1, label] : [label]), ...cells]);
        expectLine(drawing, office, line, layout, words);
      });
  });
  return { sheet: signed(drawing, "Đối chiếu"), expected: drawing.expected };
}

function headsOf({ order, choices }: Layout): readonly string[] {
  return order.map((part, at) => heads[part][(choices[at] ?? 0) % heads[part].length] ?? "");
}

function isUnderOver(part: Part, { hasOver }: Layout): boolean {
  return hasOver && (part === "value" || part === "whole" || part === "share");
}

/** «Trên 90%», «Ít nhất 15%», «03 người», or the bare number beside its unit of measure. */
function levelWords(line: TargetLine, choice: number, { order }: Layout): CellValue {
  const hasMeasure = order.includes("measure");
  if (line.count === null) return "Hoàn thành tốt nhiệm vụ";
  if (line.whole === null) {
    const padded = String(line.level).padStart(2, "0");
    return hasMeasure && choice % 2 === 0 ? line.level : `${padded} ${line.measure}`;
  }
  if (line.isMore === true) return `Trên ${String(line.level)}%`;
  if (hasMeasure && choice % 3 === 0) return line.level;
  return choice % 2 === 0 ? `Ít nhất ${String(line.level)}%` : `${String(line.level)}% trở lên`;
}

function expectLine(
  drawing: Drawing,
  office: Office,
  line: TargetLine,
  layout: Layout,
  words: readonly string[],
): void {
  // What only she can attest stays hers.
  if (line.count === null) return;
  const count = line.count(office);
  const whole = line.whole?.(office) ?? null;
  const share = whole === null ? null : percent(count, whole);
  const hasShares = layout.order.includes("share");
  layout.order.forEach((part, at) => {
    const head = words[at] ?? "";
    // «Kết quả» of a share is a share, unless a column of its own shows that; «Số …» is a number.
    const isShare =
      part === "share" || (part === "value" && line.whole !== null && !hasShares && !head.startsWith("Số"));
    expectInLastRow(
      drawing,
      lead(layout).length + at + 1,
      isShare
        ? share
        : part === "value"
          ? count
          : part === "whole"
            ? whole
            : part === "verdict"
              ? verdict(line, count, whole, head)
              : null,
    );
  });
}

function verdict(line: TargetLine, count: number, whole: number | null, head: string): string {
  if (isMet(line, count, whole)) return "Đạt";
  return head.includes("Không") ? "Không đạt" : "Chưa đạt";
}

/** Compared without rounding. */
function isMet({ level, isMore }: TargetLine, count: number, whole: number | null): boolean {
  if (whole === null) return count >= level;
  return isMore === true ? count * 100 > level * whole : count * 100 >= level * whole;
}
