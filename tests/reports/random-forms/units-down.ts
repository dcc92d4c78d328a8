import fc from "../../helpers/properties";
import { holders, peopleIn, share, type Units } from "./count";
import { begun, drawHead, expectInLastRow, frames, signed, type Frame } from "./drawing";
import type { RandomForm } from "./form";
import { offices, type Office } from "./office";
import { registrationStyles } from "./registration";
import { headOf, recipientHead, titles, type Title } from "./titles";
import { leaders, spelling } from "./units";

/** The levels above a title: none, one, two, or a period over all of them. */
const groupings = [
  () => [],
  (title: Title) => [recipientHead(title)],
  (title: Title) => [recipientHead(title), title.type],
  (title: Title) => [title.type, recipientHead(title)],
  (title: Title) => ["Đăng ký năm 2022", recipientHead(title)],
  (title: Title) => ["Đăng ký năm 2022", recipientHead(title), title.type],
] as const;

interface Layout extends Frame {
  readonly chosen: readonly { readonly title: Title; readonly head: number; readonly hasShare: boolean }[];
  readonly grouping: number;
  /** Shares stand beside the count or, with it, below the title's own head. */
  readonly sharesBelow: boolean;
  readonly headcount: "none" | "plain" | "with women";
  /** Figures of last year stand beside: hers, never ours. */
  readonly hasLastYear: boolean;
  readonly groups: "none" | "headings" | "subtotals";
  readonly total: "none" | "Tổng cộng" | "Cộng" | "TỔNG SỐ";
  readonly spelling: number;
  readonly reversed: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    frame: frames,
    chosen: fc
      .subarray([...titles], { minLength: 2 })
      .chain((all) =>
        fc.tuple(
          ...all.map((title) => fc.record({ title: fc.constant(title), head: fc.nat(9), hasShare: fc.boolean() })),
        ),
      ),
    grouping: fc.nat(groupings.length - 1),
    sharesBelow: fc.boolean(),
    headcount: fc.constantFrom("none", "plain", "with women"),
    hasLastYear: fc.boolean(),
    groups: fc.constantFrom("none", "none", "headings", "subtotals"),
    total: fc.constantFrom("none", "Tổng cộng", "Cộng", "TỔNG SỐ"),
    spelling: fc.nat(30),
    reversed: fc.boolean(),
  })
  .map(({ frame, ...layout }) => ({ ...frame, ...layout }));

/** Units down, titles across, one to five levels of heads. */
export const unitsDown: fc.Arbitrary<RandomForm> = fc
  .tuple(offices, registrationStyles, layouts)
  .map(([office, registration, layout]) => ({ office, registration, ...drawn(office, layout) }));

interface Column {
  readonly path: readonly string[];
  readonly value: (units: Units) => number | null;
  readonly isShare?: true;
}

function drawn(office: Office, layout: Layout): Pick<RandomForm, "sheet" | "expected"> {
  const drawing = begun(layout, "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2022");
  const lead = layout.counter ? ["STT", "Tên đơn vị"] : ["Đơn vị"];
  const columns = [...headcounts(office, layout), ...columnsOf(office, layout)];
  drawHead(drawing, layout, [...lead.map((text) => [text]), ...columns.map(({ path }) => path)]);
  const addLine = (mark: number | string | null, label: string, units: Units) => {
    drawing.rows.push(layout.counter ? [mark, label] : [label]);
    columns.forEach(({ value, isShare }, index) => {
      expectInLastRow(drawing, lead.length + index + 1, value(units), isShare);
    });
  };
  const listed = layout.reversed ? [...office.units].reverse() : office.units;
  const half = Math.ceil(listed.length / 2);
  const groups = layout.groups === "none" ? [listed] : [listed.slice(0, half), listed.slice(half)];
  groups.forEach((units, group) => {
    if (layout.groups !== "none")
      drawing.rows.push(layout.counter ? [roman[group] ?? "", khoi(group)] : [`${roman[group] ?? ""}. ${khoi(group)}`]);
    units.forEach((unit, index) => {
      addLine(index + 1, spelling(unit, layout.spelling + index), [unit]);
    });
    if (layout.groups === "subtotals") addLine(null, `Cộng ${roman[group] ?? ""}`, units);
  });
  // Below groups «Cộng» alone would be the subtotal of the last.
  const total = layout.groups !== "none" && layout.total === "Cộng" ? "Tổng cộng" : layout.total;
  if (total !== "none") addLine(null, total, listed);
  return { sheet: signed(drawing, "Tổng hợp"), expected: drawing.expected };
}

const roman = ["I", "II"];
const khoi = (group: number) => (group === 0 ? "Khối tham mưu" : "Khối nghiệp vụ");

function headcounts(office: Office, { headcount }: Layout): readonly Column[] {
  const all = (units: Units) => peopleIn(office, units).length;
  const women = (units: Units) => peopleIn(office, units).filter(({ gender }) => gender === "Nữ").length;
  switch (headcount) {
    case "none":
      return [];
    case "plain":
      return [{ path: ["Tổng số người"], value: all }];
    case "with women":
      return [
        { path: ["Số người", "Tổng số"], value: all },
        { path: ["Số người", "Trong đó: nữ"], value: women },
      ];
  }
}

function columnsOf(office: Office, layout: Layout): readonly Column[] {
  const above = groupings[layout.grouping] ?? groupings[0];
  // Groups stand together, as they do on paper.
  const places = titles.map((title) => above(title).join(">"));
  const together = [...layout.chosen].sort(
    (one, other) => places.indexOf(above(one.title).join(">")) - places.indexOf(above(other.title).join(">")),
  );
  const columns = together.flatMap(({ title, head, hasShare }): readonly Column[] => {
    const path = [...above(title), headOf(title, head, above(title).length === 0)];
    const count = (units: Units) => (isLeadersOnly(title, units) ? null : holders(office, title, units));
    const rate = (units: Units) => share(office, title, units);
    if (!hasShare || title.kind === "collective") return [{ path, value: count }];
    if (layout.sharesBelow)
      return [
        { path: [...path, "Số lượng"], value: count },
        { path: [...path, "Tỷ lệ (%)"], value: rate, isShare: true },
      ];
    return [
      { path, value: count },
      { path: [...above(title), "Tỷ lệ (%)"], value: rate, isShare: true },
    ];
  });
  const lastYear: readonly Column[] = layout.hasLastYear
    ? together
        .slice(0, 2)
        .map(({ title, head }) => ({ path: ["Kết quả năm 2021", headOf(title, head, true)], value: () => null }))
    : [];
  return [...columns, ...lastYear];
}

/** «Ban Giám đốc» is no collective that could be awarded. */
function isLeadersOnly(title: Title, units: Units): boolean {
  return title.kind === "collective" && units?.length === 1 && units[0] === leaders;
}
