import fc from "../../helpers/properties";
import { holders, share, type Units } from "./count";
import { begun, drawHead, expectInLastRow, frames, signed, type Frame } from "./drawing";
import type { RandomForm } from "./form";
import { offices, type Office } from "./office";
import { registrationStyles } from "./registration";
import { headOf, titles, type Title } from "./titles";
import { leaders, spelling } from "./units";

interface Layout extends Frame {
  readonly chosen: readonly { readonly title: Title; readonly head: number }[];
  /** What stands across. */
  readonly across: "kinds" | "numbers" | "units";
  /** A head over the figures: «Số đăng ký năm 2022». */
  readonly hasOver: boolean;
  readonly hasSections: boolean;
  readonly hasTotal: boolean;
  readonly spelling: number;
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    frame: frames,
    chosen: fc
      .subarray([...titles], { minLength: 2 })
      .chain((all) => fc.tuple(...all.map((title) => fc.record({ title: fc.constant(title), head: fc.nat(9) })))),
    across: fc.constantFrom("kinds", "numbers", "units"),
    hasOver: fc.boolean(),
    hasSections: fc.boolean(),
    hasTotal: fc.boolean(),
    spelling: fc.nat(30),
  })
  .map(({ frame, ...layout }) => ({ ...frame, ...layout }));

/** Titles down; across them kinds of recipients, numbers and rates, or units. */
export const titlesDown: fc.Arbitrary<RandomForm> = fc
  .tuple(offices, registrationStyles, layouts)
  .map(([office, registration, layout]) => ({ office, registration, ...drawn(office, layout) }));

interface Column {
  readonly head: string;
  readonly value: (title: Title) => number | null;
  readonly isShare?: true;
}

function drawn(office: Office, layout: Layout): Pick<RandomForm, "sheet" | "expected"> {
  const drawing = begun(layout, "BẢNG TỔNG HỢP KẾT QUẢ ĐĂNG KÝ THI ĐUA NĂM 2022");
  const lead = layout.counter ? ["TT", "Danh hiệu thi đua, hình thức khen thưởng"] : ["Danh hiệu, hình thức"];
  const columns = columnsOf(office, layout);
  drawHead(drawing, layout, [
    ...lead.map((text) => [text]),
    ...columns.map(({ head }) => (layout.hasOver ? ["Số đăng ký năm 2022", head] : [head])),
    ["Ghi chú"],
  ]);
  const types = layout.hasSections ? (["Danh hiệu thi đua", "Hình thức khen thưởng"] as const) : [null];
  types.forEach((type, section) => {
    const mark = section === 0 ? "I" : "II";
    if (type !== null) drawing.rows.push(layout.counter ? [mark, type] : [`${mark}. ${type}`]);
    const own = linesOf(layout).filter(({ title }) => type === null || title.type === type);
    own.forEach(({ title, head }, index) => {
      const label = headOf(title, head, layout.across !== "kinds");
      drawing.rows.push(layout.counter ? [index + 1, label] : [label]);
      columns.forEach(({ value, isShare }, at) => {
        expectInLastRow(drawing, lead.length + at + 1, value(title), isShare);
      });
    });
  });
  return { sheet: signed(drawing, "Kết quả tổng hợp"), expected: drawing.expected };
}

/** Under «Tập thể» and «Cá nhân» one line says «Giấy khen» for both. */
function linesOf({ chosen, across }: Layout): Layout["chosen"] {
  if (across !== "kinds") return chosen;
  return chosen.filter(({ title }, at) => chosen.findIndex((each) => each.title.award === title.award) === at);
}

function columnsOf(office: Office, { across, spelling: choice, hasTotal }: Layout): readonly Column[] {
  const count = (units: Units) => (title: Title) => holders(office, title, units);
  switch (across) {
    case "kinds":
      return (["collective", "individual"] as const).map((kind) => ({
        head: kind === "collective" ? "Tập thể" : "Cá nhân",
        value: (title) => holdersUnderOneName(office, title, kind),
      }));
    case "numbers":
      return [
        { head: "Số lượng", value: count(null) },
        { head: "Tỷ lệ (%)", value: (title) => share(office, title, null), isShare: true },
      ];
    case "units": {
      const units = office.units.map((unit, index): Column => ({
        head: spelling(unit, choice + index),
        value: (title) => (unit === leaders && title.kind === "collective" ? null : count([unit])(title)),
      }));
      return hasTotal ? [...units, { head: "Tổng cộng", value: count(null) }] : units;
    }
  }
}

/** «Giấy khen» on one line counts people in one column and collectives in the other. */
function holdersUnderOneName(office: Office, title: Title, kind: Title["kind"]): number | null {
  if (!title.isShared && title.kind !== kind) return null;
  return holders(office, { award: title.award, kind }, null);
}
