import fc from "fast-check";
import type { AwardId } from "../../src/domain/glossary/awards";
import { toA1 } from "../../src/workbook/refs";
import type { CellValue } from "../../src/workbook/grid";
import type { DrawnSheet } from "../reading/grid-of";
import type { SmallPerson, SmallRegister } from "./small-register";

/** A summary layout with the figures it must show, known because the register and the layout are made together. */
export interface RandomSummary {
  readonly register: SmallRegister;
  readonly sheet: DrawnSheet;
  /** A1 → figure; shares in percent. Noughts are left out: they stay blank. */
  readonly expected: ReadonlyMap<string, number>;
}

const units = [
  "Văn phòng",
  "Thanh tra Sở",
  "Phòng Hợp tác quốc tế",
  "Phòng Lãnh sự",
  "Phòng Quản lý biên giới",
  "Trung tâm Dịch vụ đối ngoại",
] as const;

/** How an office may spell a unit in its summary. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  "Văn phòng": ["Văn phòng", "VĂN PHÒNG", "Văn phòng Sở", "VP"],
  "Thanh tra Sở": ["Thanh tra Sở", "Thanh tra", "THANH TRA"],
  "Phòng Hợp tác quốc tế": [
    "Phòng Hợp tác quốc tế",
    "P. Hợp tác quốc tế",
    "Phòng HTQT",
    "Hợp tác quốc tế",
    "phòng  hợp tác Quốc tế",
  ],
  "Phòng Lãnh sự": ["Phòng Lãnh sự", "P. Lãnh sự", "Lãnh sự"],
  "Phòng Quản lý biên giới": ["Phòng Quản lý biên giới", "P.QLBG", "Phòng QLBG"],
  "Trung tâm Dịch vụ đối ngoại": ["Trung tâm Dịch vụ đối ngoại", "TT Dịch vụ đối ngoại", "Trung tâm DVĐN"],
};

interface Figure {
  readonly award: AwardId;
  readonly kind: "individual" | "collective";
  readonly heads: readonly string[];
}

const figures: readonly Figure[] = [
  { award: "advanced-worker", kind: "individual", heads: ["LĐTT", "Lao động tiên tiến", "Số LĐTT", "Danh hiệu LĐTT"] },
  {
    award: "grassroots-emulation-fighter",
    kind: "individual",
    heads: ["CSTĐCS", "Chiến sĩ thi đua cơ sở", "CSTĐ cơ sở", "Chiến sỹ thi đua cấp cơ sở"],
  },
  { award: "provincial-emulation-fighter", kind: "individual", heads: ["CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh"] },
  {
    award: "certificate-of-merit",
    kind: "individual",
    heads: ["Giấy khen", "Giấy khen của Giám đốc Sở", "GK của GĐ Sở"],
  },
  {
    award: "provincial-diploma-of-merit",
    kind: "individual",
    heads: ["Bằng khen UBND tỉnh", "BK UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"],
  },
  {
    award: "advanced-labor-collective",
    kind: "collective",
    heads: ["TTLĐTT", "Tập thể lao động tiên tiến", "Tập thể LĐTT"],
  },
  { award: "excellent-labor-collective", kind: "collective", heads: ["TTLĐXS", "Tập thể lao động xuất sắc"] },
];

const personAwards = figures.filter(({ kind }) => kind === "individual").map(({ award }) => award);
const unitAwards = figures.filter(({ kind }) => kind === "collective").map(({ award }) => award);

const registers: fc.Arbitrary<SmallRegister> = fc
  .record({
    units: fc.subarray([...units], { minLength: 2 }),
    people: fc.array(fc.record({ unit: fc.nat(), awards: fc.subarray(personAwards) }), { minLength: 3, maxLength: 40 }),
    collectives: fc.array(fc.subarray(unitAwards), { minLength: units.length, maxLength: units.length }),
  })
  .map(({ units: own, people, collectives }) => ({
    people: people.map(({ unit, awards }, index): SmallPerson => ({
      name: `Người thứ ${String(index + 1)}`,
      unit: own[unit % own.length] ?? own[0] ?? "",
      awards,
    })),
    collectives: own.map((name, index) => ({ name, awards: collectives[index] ?? [] })),
  }));

interface Layout {
  readonly columns: readonly { readonly figure: Figure; readonly head: number; readonly share: boolean }[];
  readonly grouped: boolean;
  readonly merged: boolean;
  readonly numbering: boolean;
  readonly counter: boolean;
  readonly headcount: boolean;
  readonly letterhead: number;
  readonly total: "none" | "Tổng cộng" | "Cộng" | "TỔNG SỐ";
  readonly spelling: number;
  readonly reversed: boolean;
  readonly down: "units" | "titles";
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  columns: fc
    .subarray([...figures], { minLength: 2 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((figure) => fc.record({ figure: fc.constant(figure), head: fc.nat(9), share: fc.boolean() })),
      ),
    ),
  grouped: fc.boolean(),
  merged: fc.boolean(),
  numbering: fc.boolean(),
  counter: fc.boolean(),
  headcount: fc.boolean(),
  letterhead: fc.nat(4),
  total: fc.constantFrom("none", "Tổng cộng", "Cộng", "TỔNG SỐ"),
  spelling: fc.nat(30),
  reversed: fc.boolean(),
  down: fc.constantFrom("units", "units", "titles"),
});

export const randomSummaries: fc.Arbitrary<RandomSummary> = fc
  .tuple(registers, layouts)
  .map(([register, layout]) => drawn(register, layout));

interface Column {
  readonly group: string | null;
  readonly head: string;
  readonly value: (unit: string | null) => number | null;
}

function drawn(register: SmallRegister, layout: Layout): RandomSummary {
  return layout.down === "units" ? unitsDown(register, layout) : titlesDown(register, layout);
}

function countIn(register: SmallRegister, { award, kind }: Figure, unit: string | null): number {
  if (kind === "individual") {
    return (register.people ?? []).filter(
      (each) => (unit === null || each.unit === unit) && each.awards?.includes(award),
    ).length;
  }
  return (register.collectives ?? []).filter(
    (each) => (unit === null || each.name === unit) && each.awards?.includes(award),
  ).length;
}

function peopleIn(register: SmallRegister, unit: string | null): number {
  return (register.people ?? []).filter((each) => unit === null || each.unit === unit).length;
}

function unitsDown(register: SmallRegister, layout: Layout): RandomSummary {
  const own = (register.collectives ?? []).map(({ name }) => name);
  const listed = layout.reversed ? [...own].reverse() : own;
  const columns: Column[] = layout.headcount
    ? [{ group: null, head: "Tổng số người", value: (unit) => peopleIn(register, unit) }]
    : [];
  // Groups stand together, as they do on paper.
  const ordered = [...layout.columns].sort((one, other) =>
    one.figure.kind < other.figure.kind ? 1 : one.figure.kind > other.figure.kind ? -1 : 0,
  );
  for (const { figure, head, share } of ordered) {
    const text = figure.heads[head % figure.heads.length] ?? "";
    const group = layout.grouped ? (figure.kind === "individual" ? "Cá nhân" : "Tập thể") : null;
    const bare =
      !layout.grouped && (figure.award === "certificate-of-merit" || figure.award === "provincial-diploma-of-merit");
    columns.push({ group, head: bare ? `${text} (cá nhân)` : text, value: (unit) => countIn(register, figure, unit) });
    if (share && figure.kind === "individual") {
      columns.push({
        group,
        head: "Tỷ lệ (%)",
        value: (unit) => {
          const people = peopleIn(register, unit);
          return people === 0 ? null : Math.round((countIn(register, figure, unit) / people) * 10_000) / 100;
        },
      });
    }
  }
  const rows: (readonly CellValue[])[] = top(layout);
  const lead = layout.counter ? ["STT", "Tên đơn vị"] : ["Đơn vị"];
  const merges: string[] = [];
  const headRow = rows.length + 1;
  if (layout.grouped) {
    rows.push([
      ...lead,
      ...columns.map(({ group, head }, index) =>
        group === null ? head : columns[index - 1]?.group === group ? null : group,
      ),
    ]);
    rows.push([...lead.map(() => null), ...columns.map(({ group, head }) => (group === null ? null : head))]);
    if (layout.merged) {
      lead.forEach((_, index) => merges.push(area(headRow, index + 1, headRow + 1, index + 1)));
      for (let at = 0; at < columns.length;) {
        const group = columns[at]?.group ?? null;
        let end = at;
        while (group !== null && columns[end + 1]?.group === group) end += 1;
        const first = lead.length + at + 1;
        if (group === null) merges.push(area(headRow, first, headRow + 1, first));
        else if (end > at) merges.push(area(headRow, first, headRow, lead.length + end + 1));
        at = end + 1;
      }
    }
  } else rows.push([...lead, ...columns.map(({ head }) => head)]);
  if (layout.numbering) rows.push([...lead, ...columns].map((_, index) => `(${String(index + 1)})`));
  const expected = new Map<string, number>();
  const expect = (row: number, unit: string | null) => {
    columns.forEach(({ value }, index) => {
      const figure = value(unit);
      if (figure !== null && figure !== 0) expected.set(toA1({ row, column: lead.length + index + 1 }), figure);
    });
  };
  listed.forEach((unit, index) => {
    const ways = spellings[unit] ?? [unit];
    const label = ways[(layout.spelling + index) % ways.length] ?? unit;
    rows.push(layout.counter ? [index + 1, label] : [label]);
    expect(rows.length, unit);
  });
  if (layout.total !== "none") {
    rows.push(layout.counter ? [null, layout.total] : [layout.total]);
    expect(rows.length, null);
  }
  rows.push([], ["NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC"]);
  return { register, sheet: { name: "Tổng hợp", rows, merges }, expected };
}

/** Titles down × numbers across: «Số lượng», «Tỷ lệ (%)». */
function titlesDown(register: SmallRegister, layout: Layout): RandomSummary {
  const rows: (readonly CellValue[])[] = top(layout);
  const lead = layout.counter ? ["TT", "Danh hiệu thi đua, hình thức khen thưởng"] : ["Danh hiệu, hình thức"];
  rows.push([...lead, "Tập thể", "Cá nhân", "Ghi chú"]);
  if (layout.numbering) rows.push(["(1)", "(2)", "(3)", "(4)", ...(layout.counter ? ["(5)"] : [])]);
  const expected = new Map<string, number>();
  layout.columns.forEach(({ figure, head }, index) => {
    const label = figure.heads[head % figure.heads.length] ?? "";
    rows.push(layout.counter ? [index + 1, label] : [label]);
    const value = countIn(register, figure, null);
    const column = lead.length + (figure.kind === "collective" ? 1 : 2);
    if (value !== 0) expected.set(toA1({ row: rows.length, column }), value);
  });
  rows.push([], ["NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"]);
  return { register, sheet: { name: "Kết quả tổng hợp", rows }, expected };
}

function top(layout: Layout): (readonly CellValue[])[] {
  const lines: (readonly CellValue[])[] = [
    ["UBND TỈNH HÀ TĨNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ NGOẠI VỤ", null, null, "Độc lập - Tự do - Hạnh phúc"],
    [],
    ["BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022"],
  ];
  return lines.slice(4 - layout.letterhead);
}

function area(top: number, left: number, bottom: number, right: number): string {
  return `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;
}
