import fc from "../../helpers/properties";
import { inSentence } from "../../../src/domain/in-sentence";
import type { AwardId } from "../../../src/domain/glossary/awards";
import type { CellValue } from "../../../src/workbook/grid";
import { departmentsIn, holders, peopleIn, share } from "./count";
import { begun, drawHead, expectInLastRow, frames, type Frame } from "./drawing";
import type { RandomForm } from "./form";
import { offices, type Office, type Person } from "./office";
import { registrationStyles } from "./registration";

/** A column of a list: its head and what stands in it for each line. */
interface Column<Of> {
  readonly head: string;
  readonly value: (line: Of, office: Office) => number | string | null;
  readonly isShare?: true;
}

/** What a list is made of: who belongs in it, in the order of the registration, and its columns. */
interface Subject<Of> {
  readonly title: string;
  readonly lines: (office: Office) => readonly Of[];
  readonly name: Column<Of>;
  readonly others: readonly Column<Of>[];
}

const titled: readonly (readonly [AwardId, string])[] = [
  ["advanced-worker", "công nhận danh hiệu Lao động tiên tiến"],
  ["grassroots-emulation-fighter", "công nhận danh hiệu Chiến sĩ thi đua cơ sở"],
  ["provincial-emulation-fighter", "tặng danh hiệu Chiến sĩ thi đua cấp tỉnh"],
  ["certificate-of-merit", "tặng Giấy khen của Giám đốc Sở"],
  ["provincial-diploma-of-merit", "tặng Bằng khen của UBND tỉnh"],
];

const people = ([award, words]: readonly [AwardId, string]): Subject<Person> => ({
  title: `DANH SÁCH CÁ NHÂN ĐỀ NGHỊ ${words.toUpperCase()} NĂM 2022`,
  lines: (office) => office.people.filter(({ awards }) => awards.has(award)),
  name: { head: "Họ và tên", value: ({ name }) => name },
  others: [
    { head: "Chức vụ", value: ({ position }) => position },
    { head: "Đơn vị công tác", value: ({ unit }) => unit },
    { head: "Chức vụ, đơn vị công tác", value: ({ position, unit }) => `${position}, ${unit}` },
    { head: "Ông/Bà", value: ({ gender }) => (gender === "Nữ" ? "Bà" : "Ông") },
    { head: "Tên sáng kiến, đề tài", value: ({ initiative }) => initiative },
    { head: "Năm thành tích", value: () => 2022 },
  ],
});

type Department = Office["departments"][number];

const collectives = ([award, words]: readonly [AwardId, string]): Subject<Department> => ({
  title: `DANH SÁCH TẬP THỂ ĐỀ NGHỊ ${words.toUpperCase()} NĂM 2022`,
  lines: (office) => departmentsIn(office, null).filter(({ awards }) => awards.has(award)),
  name: { head: "Tên tập thể", value: ({ name }) => name },
  others: [
    { head: "Tổng số người", value: ({ name }, office) => peopleIn(office, [name]).length },
    {
      head: "Số LĐTT",
      value: ({ name }, office) => holders(office, { award: "advanced-worker", kind: "individual" }, [name]),
    },
    {
      head: "Tỷ lệ LĐTT (%)",
      value: ({ name }, office) => share(office, { award: "advanced-worker", kind: "individual" }, [name]),
      isShare: true,
    },
  ],
});

const titledCollectives: readonly (readonly [AwardId, string])[] = [
  ["advanced-labor-collective", "công nhận danh hiệu Tập thể lao động tiên tiến"],
  ["excellent-labor-collective", "công nhận danh hiệu Tập thể lao động xuất sắc"],
  ["certificate-of-merit", "tặng Giấy khen của Giám đốc Sở"],
];

const initiatives: Subject<Person & { readonly initiative: string }> = {
  title: "DANH SÁCH SÁNG KIẾN ĐĂNG KÝ NĂM 2022",
  lines: ({ people }) =>
    people.flatMap((person) => (person.initiative === null ? [] : [{ ...person, initiative: person.initiative }])),
  name: { head: "Tên sáng kiến (đề tài, giải pháp)", value: ({ initiative }) => initiative },
  others: [
    { head: "Tác giả", value: ({ name }) => name },
    { head: "Chức vụ, đơn vị công tác", value: ({ position, unit }) => `${position}, ${unit}` },
  ],
};

interface Layout extends Frame {
  readonly chosen: number;
  readonly columns: readonly number[];
  /** Empty lines beyond those needed; fewer than needed; no end to them. */
  readonly room: number | "without end";
  /** Lines carry their number already. */
  readonly isNumbered: boolean;
  readonly closing: "signature" | "sentence";
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    frame: frames,
    chosen: fc.nat(9),
    columns: fc.subarray([0, 1, 2, 3, 4, 5]),
    room: fc.constantFrom<Layout["room"]>(-2, -1, 0, 0, 1, 3, "without end"),
    isNumbered: fc.boolean(),
    closing: fc.constantFrom("signature", "sentence"),
  })
  .map(({ frame, ...layout }) => ({ ...frame, ...layout, counter: frame.counter || layout.isNumbered }));

function lists<Of>(subjects: readonly Subject<Of>[]): fc.Arbitrary<RandomForm> {
  return fc.tuple(offices, registrationStyles, layouts).map(([office, registration, layout]) => {
    const subject = subjects[layout.chosen % subjects.length];
    if (subject === undefined) throw new Error("There is no list to draw");
    return { office, registration, ...drawn(office, subject, layout) };
  });
}

export const listOfPeople = lists(titled.map(people));
export const listOfCollectives = lists(titledCollectives.map(collectives));
export const listOfInitiatives = lists([initiatives]);

function drawn<Of>(office: Office, subject: Subject<Of>, layout: Layout): Omit<RandomForm, "office" | "registration"> {
  const drawing = begun(layout, subject.title);
  const columns = [
    subject.name,
    ...layout.columns.flatMap((at) => subject.others[at] ?? []),
    { head: "Ghi chú", value: () => null },
  ];
  const lead = layout.counter ? ["STT"] : [];
  drawHead(
    drawing,
    { ...layout, numbering: false },
    [...lead, ...columns.map(({ head }) => head)].map((head) => [head]),
  );
  const lines = subject.lines(office);
  const { room } = layout;
  const count = room === "without end" ? lines.length : Math.max(1, lines.length + room);
  for (let index = 0; index < count; index++) {
    const numbered: CellValue = layout.isNumbered && room !== "without end" ? index + 1 : null;
    drawing.rows.push(numbered === null ? [] : [numbered]);
    const line = lines[index];
    if (line === undefined || count < lines.length) continue;
    if (layout.counter && numbered === null) expectInLastRow(drawing, 1, index + 1);
    columns.forEach(({ value, isShare }, at) => {
      expectInLastRow(drawing, lead.length + at + 1, value(line, office), isShare);
    });
  }
  const rows =
    room === "without end" ? drawing.rows.slice(0, drawing.rows.length - count) : closed(drawing.rows, layout);
  const missing = lines.length - count;
  const isTold = room !== "without end" && layout.closing === "sentence" && missing <= 0 && lines.length > 0;
  const length = `Danh sách này có ${inSentence(lines.length)} người./.`;
  return {
    sheet: { name: "Danh sách", rows, merges: drawing.merges },
    expected: isTold ? new Map([...drawing.expected, [`A${String(rows.length)}`, length]]) : drawing.expected,
    ...(missing > 0 ? { missingRows: missing } : {}),
  };
}

function closed(rows: readonly (readonly CellValue[])[], { closing }: Layout): readonly (readonly CellValue[])[] {
  const last = closing === "signature" ? ["NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC"] : ["Danh sách này có … người./."];
  return [...rows, [], last];
}
