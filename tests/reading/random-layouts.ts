import fc from "../helpers/properties";
import type { CellValue } from "../../src/workbook/grid";
import type { DrawnSheet } from "./grid-of";

/** A registration sheet drawn at random, with what was put into it. */
export interface RandomLayout {
  readonly sheets: readonly DrawnSheet[];
  readonly people: number;
  readonly collectives: number;
  readonly individual: Readonly<Record<string, number>>;
  readonly collective: Readonly<Record<string, number>>;
}

interface Award {
  readonly id: string;
  readonly recipient: "individual" | "collective";
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

const AWARDS: readonly Award[] = [
  {
    id: "advanced-worker",
    recipient: "individual",
    headings: ["LĐTT", "Lao động tiên tiến", "LĐ tiên tiến"],
    texts: ["LĐTT", "Lao động tiên tiến", "lao động tiên tiến"],
  },
  {
    id: "grassroots-emulation-fighter",
    recipient: "individual",
    headings: ["CSTĐCS", "CSTĐ cơ sở", "Chiến sĩ thi đua cơ sở"],
    texts: ["CSTĐCS", "Chiến sĩ thi đua cơ sở", "CSTĐ cơ sở", "Chiến sỹ thi đua cấp cơ sở"],
  },
  {
    id: "provincial-emulation-fighter",
    recipient: "individual",
    headings: ["CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh"],
    texts: ["CSTĐ cấp tỉnh", "Chiến sĩ thi đua cấp tỉnh"],
  },
  {
    id: "advanced-labor-collective",
    recipient: "collective",
    headings: ["TTLĐTT", "Tập thể LĐTT", "Tập thể lao động tiên tiến"],
    texts: ["TTLĐTT", "Tập thể lao động tiên tiến"],
  },
  {
    id: "excellent-labor-collective",
    recipient: "collective",
    headings: ["TTLĐXS", "Tập thể lao động xuất sắc"],
    texts: ["TTLĐXS", "Tập thể lao động xuất sắc"],
  },
];

const SURNAMES =
  "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đoàn Tô Hà Mai Lương Tạ Chu".split(
    " ",
  );
const MIDDLES = ["Văn", "Thị", "Minh", "Thị Thu", "Đức", "Ngọc", "Quang"];
const GIVEN = "An Bình Châu Dũng Hà Hải Hoa Hùng Lan Linh Mai Nam Nga Phúc Quân Sơn Thảo Trang Tú Yến".split(" ");
const UNITS = [
  "Văn phòng",
  "Thanh tra",
  "Phòng Hợp tác quốc tế",
  "Phòng Lãnh sự",
  "Phòng Kế hoạch - Tài chính",
  "Trung tâm Dịch vụ đối ngoại",
  "Phòng Tổ chức cán bộ, đào tạo",
  "Khoa Nội",
  "Tổ Toán - Tin",
];
const POSITIONS = ["Chuyên viên", "Trưởng phòng", "Phó Trưởng phòng", "Kế toán", "Văn thư", "Giáo viên", "Lái xe"];
const MARKS = ["x", "X", "x ", "v", "+", "✓", "х"];
const NOTHING = [null, null, null, "-", "0", "không"];

const personName = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...MIDDLES), fc.constantFrom(...GIVEN))
  .map((parts) => parts.join(" "));

const choices = fc.record({
  letterhead: fc.boolean(),
  motto: fc.boolean(),
  titleBlank: fc.integer({ min: 0, max: 2 }),
  numberHeading: fc.constantFrom("STT", "TT", "Số TT", null),
  nameHeading: fc.constantFrom("Họ và tên", "Họ tên", "Tên tập thể, cá nhân", "Họ và tên/Tên tập thể"),
  hasPosition: fc.boolean(),
  unitAs: fc.constantFrom("section", "column", "none" as const),
  claims: fc.constantFrom("marks", "text", "two-texts" as const),
  groupHeading: fc.boolean(),
  mergeHeading: fc.boolean(),
  numbering: fc.boolean(),
  sectionStyle: fc.constantFrom("number-column", "one-cell", "merged" as const),
  restart: fc.boolean(),
  withCollectives: fc.constantFrom("none", "above", "below" as const),
  total: fc.boolean(),
  signature: fc.boolean(),
  countNote: fc.boolean(),
  blankEvery: fc.integer({ min: 0, max: 5 }),
  hiddenRow: fc.boolean(),
  remarks: fc.boolean(),
  secondSheet: fc.boolean(),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
  people: fc.array(fc.tuple(personName, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), fc.nat(), fc.nat()), {
    minLength: 3,
    maxLength: 14,
  }),
  groups: fc.array(fc.tuple(fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }), fc.nat()), {
    minLength: 2,
    maxLength: 5,
  }),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

export const randomLayout: fc.Arbitrary<RandomLayout> = choices.map(draw);

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function draw(chosen: Choices): RandomLayout {
  const individual = new Map<string, number>();
  const collective = new Map<string, number>();
  const names = new Set<string>();
  const people = chosen.people.filter(([name]) => !names.has(name) && names.add(name));
  const groups = chosen.withCollectives === "none" ? [] : chosen.groups;
  const awards = AWARDS.filter(({ recipient }) => recipient === "individual" || groups.length > 0);
  const columns = columnsOf(chosen, awards);
  const rows: CellValue[][] = [];
  const merges: string[] = [];
  const hiddenRows: number[] = [];
  if (chosen.letterhead) {
    rows.push(["UBND TỈNH HÀ TĨNH", ...(chosen.motto ? [null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] : [])]);
    rows.push(["SỞ NGOẠI VỤ", ...(chosen.motto ? [null, null, "Độc lập - Tự do - Hạnh phúc"] : [])], []);
  }
  rows.push(["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"]);
  for (let blank = 0; blank < chosen.titleBlank; blank += 1) rows.push([]);
  drawHeading(chosen, columns, rows, merges);
  let number = 0;
  const line = (name: string, unit: string | null, position: string | null, claimed: readonly Award[], how: number) => {
    number += 1;
    rows.push(columns.map((column) => cellOf(column, { number, name, unit, position, claimed, how })));
    const counts = claimed.some(({ recipient }) => recipient === "individual") ? individual : collective;
    for (const { id } of claimed) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (chosen.blankEvery > 1 && number % chosen.blankEvery === 0) rows.push([]);
  };
  const section = (mark: string, text: string) => {
    if (chosen.restart) number = 0;
    if (chosen.sectionStyle === "number-column" && chosen.numberHeading !== null) rows.push([mark, text]);
    else rows.push([`${mark}. ${text}`]);
    if (chosen.sectionStyle === "merged")
      merges.push(`A${String(rows.length)}:${letter(columns.length)}${String(rows.length)}`);
  };
  const drawGroups = () => {
    section("A", "TẬP THỂ");
    groups.forEach(([flags, how], at) => {
      line(
        pick(UNITS, at + chosen.seed),
        null,
        null,
        AWARDS.slice(3).filter((_, flag) => flags[flag]),
        how,
      );
    });
  };
  if (chosen.withCollectives === "above") drawGroups();
  if (groups.length > 0) section("B", "CÁ NHÂN");
  people.forEach(([name, flags, how, where], at) => {
    const unit = pick(UNITS, Math.floor(at / 4) + chosen.seed);
    if (chosen.unitAs === "section" && at % 4 === 0)
      section(["I", "II", "III", "IV", "V"][Math.floor(at / 4)] ?? "VI", unit);
    line(
      name,
      unit,
      pick(POSITIONS, where),
      AWARDS.slice(0, 3).filter((_, flag) => flags[flag]),
      how,
    );
    if (chosen.hiddenRow && at === 1) hiddenRows.push(rows.length);
  });
  if (chosen.withCollectives === "below") drawGroups();
  if (chosen.total)
    rows.push(
      columns.map((column, at) =>
        at === 0
          ? "Tổng cộng"
          : column.kind === "mark"
            ? (individual.get(column.award.id) ?? collective.get(column.award.id) ?? 0)
            : null,
      ),
    );
  if (chosen.countNote) rows.push([`Danh sách này có ${String(people.length)} người./.`]);
  if (chosen.signature)
    rows.push(
      [],
      [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
      [null, "(Ký, ghi rõ họ tên)"],
      [],
      [null, "Trần Thị Bình", null, "Nguyễn Văn An"],
    );
  const sheets: DrawnSheet[] = [{ name: "Đăng ký", rows, merges, hiddenRows }];
  if (chosen.secondSheet)
    sheets.push({
      name: "Danh bạ",
      rows: [
        "DANH BẠ",
        "STT | Họ và tên | Số điện thoại",
        "1 | Nguyễn Văn Xuân | 0912000111",
        "2 | Trần Thị Hạ | 0912000112",
      ],
    });
  return {
    sheets,
    people: people.length,
    collectives: groups.length,
    individual: sorted(individual),
    collective: sorted(collective),
  };
}

type DrawnColumn =
  | { readonly kind: "number" | "name" | "position" | "unit" | "remarks"; readonly heading: string }
  | { readonly kind: "mark"; readonly heading: string; readonly award: Award }
  | { readonly kind: "text"; readonly heading: string; readonly awards: readonly Award[] };

function columnsOf(chosen: Choices, awards: readonly Award[]): readonly DrawnColumn[] {
  const columns: DrawnColumn[] = [];
  if (chosen.numberHeading !== null) columns.push({ kind: "number", heading: chosen.numberHeading });
  columns.push({
    kind: "name",
    heading:
      awards.length > 3 && /^Họ (?:và )?tên$/.test(chosen.nameHeading) ? "Tên tập thể, cá nhân" : chosen.nameHeading,
  });
  if (chosen.hasPosition) columns.push({ kind: "position", heading: "Chức vụ" });
  if (chosen.unitAs === "column")
    columns.push({ kind: "unit", heading: pick(["Đơn vị", "Đơn vị công tác", "Phòng, đơn vị"], chosen.seed) });
  if (chosen.claims === "marks")
    awards.forEach((award, at) =>
      columns.push({ kind: "mark", heading: pick(award.headings, chosen.seed + at), award }),
    );
  else
    columns.push({
      kind: "text",
      heading: pick(["Danh hiệu thi đua", "Danh hiệu đăng ký", "Danh hiệu"], chosen.seed),
      awards,
    });
  if (chosen.claims === "two-texts") columns.push({ kind: "text", heading: "Hình thức khen thưởng", awards: [] });
  if (chosen.remarks) columns.push({ kind: "remarks", heading: "Ghi chú" });
  return columns;
}

function drawHeading(chosen: Choices, columns: readonly DrawnColumn[], rows: CellValue[][], merges: string[]): void {
  const top = rows.length + 1;
  const isGroup = (column: DrawnColumn) => column.kind === "mark";
  if (chosen.groupHeading && columns.filter(isGroup).length > 1) {
    const first = columns.findIndex(isGroup);
    const last = columns.length - 1 - [...columns].reverse().findIndex(isGroup);
    rows.push(
      columns.map((column, at) => (isGroup(column) ? (at === first ? "Danh hiệu thi đua" : null) : column.heading)),
    );
    rows.push(columns.map((column) => (isGroup(column) ? column.heading : null)));
    if (chosen.mergeHeading) {
      merges.push(`${letter(first + 1)}${String(top)}:${letter(last + 1)}${String(top)}`);
      columns.forEach((column, at) => {
        if (!isGroup(column)) merges.push(`${letter(at + 1)}${String(top)}:${letter(at + 1)}${String(top + 1)}`);
      });
    }
  } else rows.push(columns.map(({ heading }) => heading));
  if (chosen.numbering && columns.length > 2) rows.push(columns.map((_, at) => `(${String(at + 1)})`));
}

interface Line {
  readonly number: number;
  readonly name: string;
  readonly unit: string | null;
  readonly position: string | null;
  readonly claimed: readonly Award[];
  readonly how: number;
}

function cellOf(column: DrawnColumn, line: Line): CellValue {
  switch (column.kind) {
    case "number":
      return line.number;
    case "name":
      return line.name;
    case "position":
      return line.position;
    case "unit":
      return line.unit;
    case "remarks":
      return line.how % 7 === 0 ? "Tập sự" : null;
    case "mark":
      return line.claimed.includes(column.award) ? pick(MARKS, line.how) : pick(NOTHING, line.how);
    case "text": {
      const own = line.claimed.filter((award) => column.awards.includes(award));
      return own.length === 0
        ? pick(NOTHING, line.how)
        : own.map(({ texts }, at) => pick(texts, line.how + at)).join(pick([", ", "; ", " và ", "\n"], line.how));
    }
  }
}

function letter(column: number): string {
  return String.fromCharCode(64 + column);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));
}
