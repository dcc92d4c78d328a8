import { law2003 } from "../../src/domain/regimes/law-2003";
import { figuresByUnit } from "../../src/targets/by-unit";
import { closingAGap } from "../../src/targets/closing-a-gap";
import { measureTargets, prepare } from "../../src/targets/measure";
import { overTime } from "../../src/targets/over-time";
import { measureWhatIf, withTicks } from "../../src/targets/what-if";
import { inputOf, plan } from "./measuring";
import { type DrawnPerson, keyOf, officeOf } from "./register-of";

const shares = plan(
  "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến",
  "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở",
);

describe("Cần thêm ai?", () => {
  const people: readonly DrawnPerson[] = [
    { name: "Mai", awards: ["advanced-worker", "grassroots-emulation-fighter"], initiative: "Một", unit: "Phòng A" },
    { name: "An", awards: [], unit: "Phòng A" },
    { name: "Bình", awards: ["advanced-worker"], initiative: "Hai", unit: "Phòng B" },
    { name: "Chi", awards: ["advanced-worker"], unit: "Phòng B" },
    { name: "Dung", awards: ["advanced-worker"], initiative: "Ba", unit: "Phòng B" },
    ...officeOf(7, 7),
  ];
  const input = inputOf({ people, initiatives: [{ title: "Một" }], columns: ["grassroots-emulation-fighter"] }, shares);
  const { results } = measureTargets(input);

  test("xếp theo số điều kiện còn thiếu, giữ thứ tự của biểu, chỉ nêu sự việc", () => {
    const result = results.find(({ target }) => target.id === "grassroots-fighter-share");
    if (result === undefined) throw new Error("no such target");
    const gap = closingAGap({ result, reading: input.reading, regime: law2003, overlay: {}, year: 2022 });
    expect(gap?.need).toBe(1);
    expect(gap?.groups.map(({ lacking, people: some }) => [lacking, some.slice(0, 2).map(({ name }) => name)])).toEqual(
      [
        [0, ["Bình", "Dung"]],
        [1, ["Chi", "Người 2"]],
        [2, ["An"]],
      ],
    );
    expect(gap?.groups[2]?.people[0]?.lacks.map(({ vi }) => vi)).toEqual(["chưa đăng ký LĐTT", "chưa có sáng kiến"]);
  });

  test("đủ rồi thì không nêu tên ai", () => {
    const [first] = results;
    if (first === undefined) throw new Error("no target");
    expect(first.status).toBe("met");
    expect(
      closingAGap({ result: first, reading: input.reading, regime: law2003, overlay: {}, year: 2022 }),
    ).toMatchObject({
      need: 0,
      groups: [],
    });
  });

  test("nhiều hơn mức tối đa thì nêu số và những người đang được tính", () => {
    const cap = inputOf({ people: officeOf(35, 33, 7) }, plan("Chiến sĩ thi đua cơ sở không quá 15% số LĐTT"));
    const [result] = measureTargets(cap).results;
    if (result === undefined) throw new Error("no target");
    const gap = closingAGap({ result, reading: cap.reading, regime: law2003, overlay: {}, year: 2022 });
    expect(gap).toMatchObject({ need: 0, over: 3 });
    expect(gap?.counted).toHaveLength(7);
  });
});

describe("Tính thử", () => {
  const input = inputOf({ people: officeOf(30, 27, 4) }, shares);

  test("đánh thêm một LĐTT và một CSTĐ cơ sở thì mọi chỉ tiêu chạy theo, biểu không đổi", () => {
    const before = measureTargets(input);
    const after = measureWhatIf(prepare(input), [
      { subject: keyOf("Người 28"), award: "advanced-worker", on: true },
      { subject: keyOf("Người 5"), award: "grassroots-emulation-fighter", on: true },
    ]);
    expect(before.results.map(({ status }) => status)).toEqual(["missed", "missed"]);
    expect(after.results.map(({ status, numerator }) => [status, numerator?.value])).toEqual([
      ["met", 28],
      ["met", 5],
    ]);
    expect(measureTargets(input)).toEqual(before);
  });

  test("bỏ LĐTT thì CSTĐ cơ sở của người ấy cũng không còn", () => {
    const off = withTicks(input.register, [{ subject: keyOf("Người 1"), award: "advanced-worker", on: false }]);
    expect(off.people[0]?.entries[0]?.claims).toEqual([]);
    expect(off.entries[0]?.claims).toEqual([]);
  });

  test("đánh dấu điều đã có, hay cho người không có trong biểu, không đổi gì", () => {
    const same = measureWhatIf(prepare(input), [
      { subject: keyOf("Người 1"), award: "advanced-worker", on: true },
      { subject: keyOf("Không có ai"), award: "advanced-worker", on: true },
    ]);
    expect(same.results.map(({ numerator }) => numerator?.value)).toEqual([27, 4]);
  });
});

test.each([
  ["người duy nhất chưa ghi danh hiệu được đánh thêm LĐTT", officeOf(6, 5), "Người 6", true],
  ["người đầu tiên bị bỏ LĐTT", officeOf(6, 6), "Người 1", false],
])("tính thử ra đúng như kiểm tra lại sau khi ghi: %s", (_, people, name, on) => {
  const input = inputOf({ people }, shares);
  const ticks = [{ subject: keyOf(name), award: "advanced-worker" as const, on }];
  const register = withTicks(input.register, ticks);
  const written = { ...input, register, reading: { ...input.reading, register } };
  expect(measureWhatIf(prepare(input), ticks).results).toEqual(measureTargets(written).results);
});

describe("theo phòng và theo năm", () => {
  test("số của từng phòng, không kèm đánh giá, kể cả Ban Giám đốc", () => {
    const people = officeOf(6, 4).map((person, index) => ({ ...person, unit: index < 2 ? "Ban Giám đốc" : "Phòng A" }));
    const input = inputOf({ people }, shares);
    const [result] = measureTargets(input).results;
    if (result === undefined) throw new Error("no target");
    expect(figuresByUnit(result, prepare(input).population)).toEqual([
      { unit: "Ban Giám đốc", name: "Ban Giám đốc", count: 2, of: 2 },
      { unit: "Phòng A", name: "Phòng A", count: 2, of: 4 },
    ]);
  });

  test("đăng ký bên cạnh kết quả, năm nay bên cạnh năm trước", () => {
    const input = inputOf(
      {
        people: officeOf(6, 4),
        results: [{ name: "Người 1", award: "grassroots-emulation-fighter", year: 2022 }],
        history: [
          { name: "Người 1", award: "advanced-worker", year: 2021 },
          { name: "Người 2", award: "grassroots-emulation-fighter", year: 2021 },
        ],
      },
      shares,
    );
    const { results } = measureTargets(input);
    expect(
      overTime(results, input.register, 2022).map(({ registered, decided, lastYear }) => [
        registered,
        decided,
        lastYear,
      ]),
    ).toEqual([
      [4, 1, 2],
      [0, 1, 1],
    ]);
    expect(overTime(results, input.register, 2020).map(({ decided, lastYear }) => [decided, lastYear])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
