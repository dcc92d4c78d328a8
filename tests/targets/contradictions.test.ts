import { law2022 } from "../../src/domain/regimes/law-2022";
import { measured, plan } from "./measuring";
import { officeOf, peopleOf } from "./register-of";

const fighters = "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở";

describe("chỉ tiêu khó đạt cùng lúc", () => {
  test("35 người: chỉ tiêu cần 06, mức tối đa là 05, nói đúng một lần và đủ phép tính", () => {
    const { contradictions } = measured(
      { people: officeOf(35, 33, 4) },
      plan(fighters, "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến"),
    );
    expect(contradictions.map(({ targets }) => targets)).toEqual([
      ["grassroots-fighter-share", "cap:grassroots-fighter-cap"],
    ]);
    expect(contradictions[0]?.message.vi).toBe(
      "Hai mức này tính trên hai mẫu số khác nhau. Chỉ tiêu: ít nhất 15% của 35 CBCCVC là 06 người. Mức tối đa khi xét: 15% của số LĐTT, cao nhất 35 người, là 05 người. Với 35 người thì không cùng đạt được; gần nhất là 05 người (14,29%). Anh/chị nên xin ý kiến Giám đốc trước khi gửi biểu.",
    );
    expect(contradictions[0]?.nearest?.vi).toBe("05 người (14,29%)");
  });

  test.each([
    [20, "floor", 0],
    [21, "floor", 1],
    [30, "floor", 1],
    [30, "half-up", 0],
    [35, "half-up", 1],
    [35, "ceil", 0],
  ] as const)("%i người, cách làm tròn %s: %i điều khó đạt cùng lúc", (all, rounding, expected) => {
    const drawn = { people: officeOf(all, all - 1, 1) };
    expect(measured(drawn, plan(fighters), { overlay: { rounding } }).contradictions).toHaveLength(expected);
  });

  test("NLĐ cũng có LĐTT nên mức tối đa tính cả NLĐ: 40 người có LĐTT cho 06 CSTĐ cơ sở", () => {
    const people = [
      ...officeOf(35, 34, 3).map((person) => ({ ...person, employment: "staff" as const })),
      ...peopleOf(5, () => ["advanced-worker"]).map((person, index) => ({
        ...person,
        name: `Hợp đồng ${String(index)}`,
        employment: "contract" as const,
      })),
    ];
    expect(measured({ people }, plan(fighters)).contradictions).toEqual([]);
  });

  test("chưa biết tổng số người thì không kết luận gì", () => {
    expect(measured({ people: officeOf(35, 35, 4) }, plan(fighters)).contradictions).toEqual([]);
  });

  test("Luật năm 2022 không đặt mức tối đa; quy định của tỉnh thì có", () => {
    const drawn = { people: officeOf(35, 33, 4) };
    expect(measured(drawn, plan(fighters), { regime: law2022 }).contradictions).toEqual([]);
    const overlay = { fighterCap: { num: 15, den: 100 } } as const;
    expect(measured(drawn, plan(fighters), { regime: law2022, overlay }).contradictions).toHaveLength(1);
    expect(measured(drawn, plan(fighters), { overlay: { fighterCap: null } }).contradictions).toEqual([]);
  });

  test("mức tối đa ghi trong sheet thay cho mức của Nghị định, không nói hai lần", () => {
    const { contradictions } = measured(
      { people: officeOf(35, 33, 4) },
      plan(fighters, "Chiến sĩ thi đua cơ sở không quá 15% số LĐTT"),
    );
    expect(contradictions.map(({ targets }) => targets)).toEqual([
      ["grassroots-fighter-share", "grassroots-fighter-cap"],
    ]);
  });

  test("khoảng so với chỉ tiêu khác, và số lượng so với số phòng", () => {
    const ranges = measured(
      { people: officeOf(10, 9) },
      plan("Ít nhất 10 sáng kiến cấp cơ sở", "Không quá 08 sáng kiến cấp cơ sở"),
    );
    expect(ranges.contradictions).toHaveLength(1);
    expect(ranges.contradictions[0]?.message.vi).toContain("khó đạt cùng lúc");
    const soft = measured(
      { people: officeOf(10, 9) },
      plan("Ít nhất 10 sáng kiến cấp cơ sở", "từ 07 đến 09 sáng kiến cấp cơ sở"),
    );
    expect(soft.contradictions).toEqual([]);
    const collectives = ["Văn phòng", "Phòng A", "Phòng B"].map((name) => ({ name, awards: [] }));
    const rooms = measured({ collectives }, plan("05 phòng được Giám đốc Sở tặng Giấy khen"));
    expect(rooms.contradictions.map(({ targets }) => targets)).toEqual([["units-certificate"]]);
  });

  test("TTLĐXS cần có CSTĐ cơ sở trong phòng: 02 phòng không đi với nhiều nhất 01 CSTĐ cơ sở", () => {
    const lines = ["Ít nhất 02 phòng đạt Tập thể lao động xuất sắc", "Không quá 01 cá nhân đạt CSTĐCS"];
    const { contradictions } = measured({ people: officeOf(20, 19) }, plan(...lines));
    expect(contradictions.map(({ message }) => message.vi)).toEqual([
      "«Ít nhất 02 phòng đạt Tập thể lao động xuất sắc» và «Không quá 01 cá nhân đạt CSTĐCS» khó đạt cùng lúc. Mỗi Tập thể lao động xuất sắc cần có cá nhân đạt CSTĐ cơ sở. Mức thứ nhất cần ít nhất 02 phòng, đơn vị; theo mức kia, nhiều nhất chỉ có thể là 01 phòng, đơn vị.",
    ]);
    expect(measured({ people: officeOf(20, 19) }, plan(...lines), { regime: law2022 }).contradictions).toEqual([]);
  });

  test("CSTĐ cấp tỉnh nhiều hơn mức tối đa CSTĐ cơ sở: nói bằng chữ, không in mã", () => {
    const lines = ["05 cá nhân đạt CSTĐ cấp tỉnh", "Ít nhất 10% CBCCVC đạt CSTĐCS"];
    const [found] = measured({ people: officeOf(20, 19) }, plan(...lines)).contradictions;
    expect(found?.targets).toEqual(["people-provincial-fighter", "cap:grassroots-fighter-cap"]);
    expect(found?.message.vi).toContain("khó đạt cùng lúc với mức tối đa CSTĐ cơ sở khi xét: cần ít nhất 05 người");
    expect(found?.message.vi).not.toMatch(/cap:|within:/);
  });

  test("biểu chỉ ghi những người, những phòng đã đăng ký thì không suy ra cả cơ quan có bao nhiêu", () => {
    const collectives = ["Văn phòng", "Phòng A"].map((name) => ({
      name,
      awards: ["advanced-labor-collective"] as const,
    }));
    expect(measured({ collectives }, plan("05 phòng được Giám đốc Sở tặng Giấy khen")).contradictions).toEqual([]);
    expect(measured({ people: officeOf(10, 10) }, plan("Ít nhất 11 cá nhân đạt LĐTT")).contradictions).toEqual([]);
  });

  test("chỉ tiêu bình thường thì không có gì để nói", () => {
    const lines = [
      "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến",
      "03 cá nhân được UBND tỉnh tặng Bằng khen",
      "từ 07 đến 09 sáng kiến cấp cơ sở",
    ];
    expect(measured({ people: officeOf(32, 28, 3) }, plan(...lines)).contradictions).toEqual([]);
  });
});
