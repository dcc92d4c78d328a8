import fc, { runs } from "../helpers/properties";
import type { AwardId } from "../../src/domain/glossary/awards";
import type { Target } from "../../src/domain/targets/target";
import { inputOf, measured, plan, resultOf } from "./measuring";
import { measureTargets } from "../../src/targets/measure";
import { officeOf, peopleOf } from "./register-of";

const figures = ({ numerator, denominator, status, shortBy, overBy }: ReturnType<typeof resultOf>) => ({
  numerator: numerator?.value ?? null,
  denominator: denominator?.value ?? null,
  status,
  shortBy,
  overBy,
});

describe("một bên và bên kia của mỗi mức", () => {
  test.each([
    ["Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến", 30, 26, "missed", 2],
    ["Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến", 30, 27, "missed", 1],
    ["Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến", 30, 28, "met", 0],
    ["Từ 90% CBCCVC trở lên đạt danh hiệu Lao động tiên tiến", 30, 26, "missed", 1],
    ["Từ 90% CBCCVC trở lên đạt danh hiệu Lao động tiên tiến", 30, 27, "met", 0],
    ["Ít nhất 90% CBCCVC đạt danh hiệu Lao động tiên tiến", 35, 31, "missed", 1],
    ["Ít nhất 90% CBCCVC đạt danh hiệu Lao động tiên tiến", 35, 32, "met", 0],
    ["100% CBCCVC đạt danh hiệu Lao động tiên tiến", 12, 11, "missed", 1],
  ] as const)("«%s», %i người, %i LĐTT: %s, thiếu %i", (line, all, advanced, status, shortBy) => {
    const result = resultOf({ people: officeOf(all, advanced) }, line);
    expect(figures(result)).toMatchObject({ numerator: advanced, denominator: all, status, shortBy });
  });

  test.each([
    [2, "missed", 1, 0],
    [3, "met", 0, 0],
    [4, "exceeded", 0, 1],
  ] as const)("«03 cá nhân được UBND tỉnh tặng Bằng khen» với %i người: %s", (count, status, shortBy, overBy) => {
    const people = peopleOf(10, (index) => (index < count ? ["provincial-diploma-of-merit"] : []));
    const result = resultOf({ people }, "03 cá nhân được UBND tỉnh tặng Bằng khen");
    expect(figures(result)).toMatchObject({ numerator: count, status, shortBy, overBy });
  });

  test.each([
    [6, "missed", 1, 0],
    [7, "met", 0, 0],
    [9, "met", 0, 0],
    [10, "exceeded", 0, 1],
  ] as const)("«từ 07 đến 09 sáng kiến cấp cơ sở» với %i sáng kiến: %s", (count, status, shortBy, overBy) => {
    const initiatives = Array.from({ length: count }, (_, index) => ({
      title: `Sáng kiến ${String(index)}`,
      level: "grassroots" as const,
      authors: 3,
    }));
    const result = resultOf({ people: officeOf(5, 4), initiatives }, "từ 07 đến 09 sáng kiến cấp cơ sở");
    expect(figures(result)).toMatchObject({ numerator: count, status, shortBy, overBy });
  });

  test("đúng 90%: nói rõ «trên» và «từ … trở lên» khác nhau ở đâu", () => {
    const { why } = resultOf({ people: officeOf(30, 27) }, "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(why.vi).toBe(
      "27/30 người = 90%. Trên 90% của 30 người là ít nhất 28. Còn thiếu 01 người. Vừa đúng 90%: «từ 90% trở lên» thì đạt; «trên 90%» thì phải từ 28 người.",
    );
  });

  test("trên 90% của 5 phòng là cả 5", () => {
    const collectives = ["Văn phòng", "Thanh tra", "Phòng A", "Phòng B", "Phòng C"].map((name, index) => ({
      name,
      awards: index < 4 ? (["advanced-labor-collective"] as const) : [],
    }));
    const result = resultOf({ collectives }, "Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến");
    expect(figures(result)).toMatchObject({ numerator: 4, denominator: 5, status: "missed", shortBy: 1 });
    expect(result.why.vi).toContain("Trên 90% của 5 phòng, đơn vị là cả 5.");
  });

  test("100%: nói thẳng là cần đủ cả 35 người", () => {
    const { why } = resultOf({ people: officeOf(35, 33) }, "100% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(why.vi).toBe("33/35 người = 94,29%. Cần đủ cả 35 người. Còn thiếu 02 người.");
    expect(why.en).toContain("It takes all 35 people.");
  });
});

describe("đếm thế nào", () => {
  test("CSTĐ cơ sở chỉ đánh danh hiệu cao nhất vẫn tính vào LĐTT: 27 + 6 = 33", () => {
    const people = peopleOf(35, (index): readonly AwardId[] =>
      index < 27 ? ["advanced-worker"] : index < 33 ? ["grassroots-emulation-fighter"] : [],
    );
    const { numerator, why } = resultOf({ people }, "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(numerator?.value).toBe(33);
    expect(numerator?.how.vi).toBe("27 người được ghi LĐTT; 06 CSTĐ cơ sở được tính luôn vào số LĐTT: 27 + 6 = 33");
    expect(why.vi).toMatch(/^33\/35 người = 94,29%\./);
  });

  test("TTLĐXS tính là đã đạt TTLĐTT; Ban Giám đốc, tập thể Sở, đoàn thể không phải là phòng", () => {
    const collectives = [
      { name: "Văn phòng", awards: ["excellent-labor-collective"] },
      { name: "Phòng A", awards: ["advanced-labor-collective"] },
      { name: "Ban Giám đốc", awards: ["advanced-labor-collective"], kind: "leadership" },
      { name: "Tập thể Sở", awards: ["provincial-diploma-of-merit"], kind: "whole-body" },
      { name: "Công đoàn", awards: [], kind: "association" },
      { name: "Phòng B", awards: [] },
    ] as const;
    const share = resultOf({ collectives }, "Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến");
    expect(figures(share)).toMatchObject({ numerator: 2, denominator: 3, status: "missed" });
    const whole = resultOf({ collectives }, "Tập thể Sở Ngoại vụ đề nghị UBND tỉnh tặng Bằng khen");
    expect(figures(whole)).toMatchObject({ numerator: 1, status: "met" });
    const rooms = resultOf({ collectives }, "01 phòng được UBND tỉnh tặng Bằng khen");
    expect(figures(rooms)).toMatchObject({ numerator: 0, status: "missed", shortBy: 1 });
  });

  test("một phòng có hai dòng vẫn là một phòng", () => {
    const collectives = [
      { name: "Phòng A", awards: ["advanced-labor-collective"] },
      { name: "Phòng A", awards: ["excellent-labor-collective"] },
      { name: "Phòng B", awards: [] },
    ] as const;
    const share = resultOf({ collectives }, "Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến");
    expect(figures(share)).toMatchObject({ numerator: 1, denominator: 2, status: "missed" });
  });

  test("đếm người, không đếm lượt", () => {
    const people = peopleOf(4, () => ["provincial-diploma-of-merit", "provincial-diploma-of-merit"]);
    expect(resultOf({ people }, "03 cá nhân được UBND tỉnh tặng Bằng khen").numerator?.value).toBe(4);
  });

  test("Bằng khen chưa rõ cấp thì hỏi, không tính; Bằng khen của Bộ không tính cho chỉ tiêu của tỉnh", () => {
    const people = peopleOf(5, (index) =>
      index < 2
        ? ["provincial-diploma-of-merit"]
        : index === 2
          ? ["diploma-of-merit"]
          : ["ministerial-diploma-of-merit"],
    );
    const columns = ["diploma-of-merit"] as const;
    const result = resultOf({ people, columns }, "03 cá nhân được UBND tỉnh tặng Bằng khen");
    expect(figures(result)).toMatchObject({ numerator: 2, status: "unknown" });
    expect(result.why.vi).toContain("chưa rõ cấp nào tặng");
    expect(resultOf({ people, columns }, "04 cá nhân được UBND tỉnh tặng Bằng khen").status).toBe("missed");
    const { questions } = measured({ people, columns }, plan("03 cá nhân được UBND tỉnh tặng Bằng khen"));
    expect(questions.map(({ sentence }) => sentence.vi)).toContainEqual(
      expect.stringContaining("là Bằng khen của cấp nào?"),
    );
  });

  test("Giấy khen của Đảng ủy không tính cho chỉ tiêu Giấy khen của Giám đốc Sở", () => {
    const people = [
      { name: "A", awards: ["certificate-of-merit"], words: "Giấy khen Giám đốc Sở" },
      { name: "B", awards: ["certificate-of-merit"], words: "Giấy khen Đảng ủy khối" },
      { name: "C", awards: ["certificate-of-merit"], words: "GK" },
    ] as const;
    expect(resultOf({ people }, "02 cá nhân được Giám đốc Sở tặng Giấy khen").numerator?.value).toBe(2);
  });

  test("sáng kiến cấp tỉnh không tính thêm ở cấp cơ sở", () => {
    const initiatives = [
      { title: "Một", level: "grassroots" },
      { title: "Hai", level: "provincial" },
      { title: "Ba" },
    ] as const;
    const drawn = { people: officeOf(5, 4), initiatives };
    expect(resultOf(drawn, "Ít nhất 01 sáng kiến cấp tỉnh")).toMatchObject({ status: "met", numerator: { value: 1 } });
    const grassroots = resultOf(drawn, "02 sáng kiến cấp cơ sở");
    expect(grassroots.numerator?.value).toBe(2);
    expect(grassroots.numerator?.how.vi).toContain("01 sáng kiến chưa ghi cấp được hiểu là cấp cơ sở");
  });

  test("biểu chưa có cột Giấy khen thì chưa đủ số liệu, không phải là 0", () => {
    const result = resultOf(
      { people: officeOf(10, 9), columns: ["advanced-worker"] },
      "8 cá nhân được Giám đốc Sở tặng Giấy khen",
    );
    expect(figures(result)).toMatchObject({ status: "unknown", numerator: null });
    expect(result.why.vi).toBe("Biểu đăng ký chưa có cột Giấy khen.");
  });
});

describe("mẫu số là của cơ quan", () => {
  const line = "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến";

  test("ai cũng có danh hiệu thì chưa biết tổng số CBCCVC: tỷ lệ trên người có tên, chưa kết luận", () => {
    const result = resultOf({ people: officeOf(20, 20) }, line);
    expect(figures(result)).toEqual({ numerator: 20, denominator: 20, status: "unknown", shortBy: 0, overBy: 0 });
    expect(result.why.vi).toMatch(/^20\/20 = 100% nếu biểu đã có đủ người; còn đạt khi cơ quan có đến 22 người\./);
    const answers = [{ kind: "headcount", basis: "staff", value: 22 }] as const;
    expect(figures(resultOf({ people: officeOf(20, 20) }, line, { answers }))).toMatchObject({
      denominator: 22,
      status: "met",
    });
  });

  test("danh sách đề nghị không phải là danh sách đủ người, dù có dòng còn trống", () => {
    const result = resultOf({ people: officeOf(20, 19), title: "DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN" }, line);
    expect(result.status).toBe("unknown");
  });

  test("có danh sách CBCCVC: người chưa đăng ký vẫn ở mẫu số, người lạ không vào tử số", () => {
    const people = [
      ...officeOf(9, 9).map((person) => ({ ...person, inStaffList: true })),
      { name: "Chưa đăng ký", registered: false },
      { name: "Nơi khác đến", awards: ["advanced-worker"] as const },
    ];
    const result = resultOf({ people }, line);
    expect(figures(result)).toMatchObject({ numerator: 9, denominator: 10, status: "missed", shortBy: 1 });
    expect(result.numerator?.how.vi).toContain("01 người có ghi nhưng không nằm trong mẫu số");
  });

  test("tổng số nhỏ hơn số đã đếm thì hỏi, không ra 110%", () => {
    const answers = [{ kind: "headcount", basis: "staff", value: 10 }] as const;
    const result = resultOf({ people: officeOf(11, 11) }, line, { answers });
    expect(result.status).toBe("unknown");
    expect(result.why.vi).toBe("Đếm được 11 nhưng tổng số đã ghi chỉ là 10. Anh/chị xem lại tổng số.");
  });

  test("thai sản và người mới tuyển dụng ở lại mẫu số; số nếu trừ được in bên cạnh", () => {
    const people = [
      ...officeOf(31, 31),
      ...["01/8/2022", "15/7/2022", "01/9/2022"].map((date, index) => ({
        name: `Mới ${String(index)}`,
        remarks: `Tuyển dụng từ ${date}`,
      })),
      { name: "Thai sản", remarks: "Nghỉ thai sản từ 15/3/2022" },
    ];
    const result = resultOf({ people }, line);
    expect(figures(result)).toMatchObject({ numerator: 31, denominator: 35, status: "missed" });
    expect(result.beside.map(({ sentence }) => sentence.vi)).toEqual([
      "nếu trừ 03 người mới tuyển dụng: 31/32 = 96,88%",
    ]);
  });

  test("cơ quan tính trừ người mới tuyển dụng: thành số chính, số cũ in bên cạnh", () => {
    const people = [
      ...officeOf(27, 27),
      ...peopleOf(3, () => []).map((person, index) => ({
        ...person,
        name: `Mới ${String(index)}`,
        remarks: "mới tuyển dụng",
      })),
    ];
    const answers = [{ kind: "exclusions", who: ["new-recruits"], basis: "Quy chế thi đua" }] as const;
    const result = resultOf({ people }, line, { answers });
    expect(figures(result)).toMatchObject({ numerator: 27, denominator: 27, status: "met" });
    expect(result.beside[0]).toMatchObject({ numerator: 27, denominator: 30 });
  });

  test("Kế hoạch tự ghi không tính thai sản, mới tuyển dụng dưới 10 tháng", () => {
    const people = [
      ...officeOf(30, 28),
      { name: "X", remarks: "Nghỉ thai sản từ 15/3/2022" },
      { name: "Y", remarks: "Tuyển dụng từ 01/8/2022" },
    ];
    const targets = plan(line, "Ghi chú: không tính các trường hợp nghỉ thai sản, mới tuyển dụng dưới 10 tháng.");
    const [result] = measured({ people }, targets).results;
    expect(result).toMatchObject({ status: "met", numerator: { value: 28 }, denominator: { value: 30 } });
  });

  test("CBCCVC không gồm NLĐ hợp đồng, và NLĐ cũng không ở tử số; cả hai cách tính đều hiện", () => {
    const people = [
      ...officeOf(20, 18).map((person) => ({ ...person, employment: "staff" as const })),
      { name: "Lái xe", awards: ["advanced-worker"] as const, employment: "contract" as const },
    ];
    const staff = resultOf({ people }, "Ít nhất 90% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(figures(staff)).toMatchObject({ numerator: 18, denominator: 20, status: "met" });
    expect(staff.beside.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[19, 21]]);
    const both = resultOf(
      { people },
      "Ít nhất 90% cán bộ, công chức, viên chức và người lao động đạt danh hiệu Lao động tiên tiến",
    );
    expect(figures(both)).toMatchObject({ numerator: 19, denominator: 21 });
  });

  test("biểu không nói ai là NLĐ: hỏi một lần, trong khi chờ thì tính cả", () => {
    const people = [...officeOf(20, 18), { name: "Tài xế", position: "Lái xe", awards: ["advanced-worker"] as const }];
    const both = measured({ people }, plan(line, "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở"));
    expect(both.questions.filter(({ id }) => id === "targets:contract")).toHaveLength(1);
    expect(both.results[0]?.denominator?.value).toBe(21);
    expect(both.results[0]?.beside.map(({ denominator }) => denominator)).toEqual([20]);
  });

  test("mẫu số bằng 0", () => {
    const answers = [{ kind: "headcount", basis: "staff", value: 0 }] as const;
    expect(resultOf({ people: [] }, line, { answers }).status).toBe("unknown");
  });
});

describe("số liệu của các kế hoạch và báo cáo thật", () => {
  test("Cao Bằng: 35 = 29 công chức, viên chức + 6 lao động hợp đồng", () => {
    const people = peopleOf(35, (index) => (index < 33 ? ["advanced-worker"] : [])).map((person, index) => ({
      ...person,
      employment: index < 29 ? ("staff" as const) : ("contract" as const),
    }));
    const staff = resultOf({ people }, "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(figures(staff)).toMatchObject({ numerator: 29, denominator: 29 });
    const all = resultOf(
      { people },
      "Trên 90% cán bộ, công chức, viên chức và người lao động đạt danh hiệu Lao động tiên tiến",
    );
    expect(figures(all)).toMatchObject({ numerator: 33, denominator: 35 });
  });

  test("16/28 là 57,14%, không phải 57%", () => {
    const { why } = resultOf({ people: officeOf(28, 16) }, "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến");
    expect(why.vi).toMatch(/^16\/28 người = 57,14%\./);
  });

  test("15/29 nhiệm vụ đã hoàn thành: chỉ theo dõi, không có mức", () => {
    const tasks = Array.from({ length: 29 }, (_, index) => ({
      title: `Nhiệm vụ ${String(index)}`,
      state: index < 15 ? ("done" as const) : ("under-way" as const),
    }));
    const watched = plan("Đăng ký 03 nội dung trong chương trình khung").map((target): Target => ({
      ...target,
      measure: { kind: "tasks", section: null, state: "done" },
      comparator: null,
      threshold: null,
      denominator: { kind: "tasks" },
    }));
    const [result] = measured({ tasks }, watched, { stage: "mid-year" }).results;
    expect(result).toMatchObject({ numerator: { value: 15 }, denominator: { value: 29 } });
    expect(result?.why.vi).toBe("15/29 nội dung, nhiệm vụ = 51,72%. Chỉ theo dõi, không có mức.");
  });
});

describe("theo giai đoạn", () => {
  const line = "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến";

  test.each([
    ["registration", "missed"],
    ["mid-year", "not-due"],
    ["review", "missed"],
    ["decided", "missed"],
  ] as const)("giai đoạn %s: còn thiếu thì là %s", (stage, status) => {
    expect(resultOf({ people: officeOf(30, 27) }, line, { stage }).status).toBe(status);
  });

  test("vượt mức tối đa CSTĐ cơ sở khi mới đăng ký chỉ là lưu ý", () => {
    const drawn = { people: officeOf(35, 33, 7) };
    const cap = "Chiến sĩ thi đua cơ sở không quá 15% số LĐTT";
    const early = resultOf(drawn, cap);
    expect(early).toMatchObject({ status: "not-due", overBy: 3, needed: 4 });
    expect(early.why.vi).toBe(
      "Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, quy định đến năm 2023 cho tối đa 04 người (15% của 33 là 4,95, lấy phần nguyên). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.",
    );
    expect(resultOf(drawn, cap, { stage: "review" })).toMatchObject({ status: "missed", overBy: 3 });
    expect(resultOf(drawn, cap, { overlay: { rounding: "half-up" } }).needed).toBe(5);
  });

  test("đã có quyết định: đếm kết quả, không đếm đăng ký", () => {
    const results = [{ name: "Người 1", award: "provincial-diploma-of-merit", year: 2022 }] as const;
    const people = peopleOf(5, (index) => (index < 3 ? ["provincial-diploma-of-merit"] : []));
    const target = "03 cá nhân được UBND tỉnh tặng Bằng khen";
    expect(resultOf({ people, results }, target, { stage: "decided" }).numerator?.value).toBe(1);
    expect(resultOf({ people, results }, target, { stage: "review" }).numerator?.value).toBe(3);
  });
});

describe("điều gì cũng đúng với mọi số", () => {
  const line = "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến";

  test("thêm một người đạt không bao giờ biến đạt thành chưa đạt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), (all, seed) => {
        const advanced = seed % (all - 1);
        const before = resultOf({ people: officeOf(all, advanced) }, line);
        const after = resultOf({ people: officeOf(all, advanced + 1) }, line);
        if (before.status === "met" && after.status !== "unknown") expect(after.status).toBe("met");
        if (after.status !== "unknown") expect(after.shortBy).toBe(Math.max(0, before.shortBy - 1));
      }),
      { numRuns: runs(60) },
    );
  });

  test("người ở tử số luôn ở trong mẫu số", () => {
    const person = fc.record({
      awards: fc.subarray<AwardId>(["advanced-worker", "grassroots-emulation-fighter", "provincial-emulation-fighter"]),
      employment: fc.constantFrom("staff" as const, "contract" as const),
      inStaffList: fc.boolean(),
      remarks: fc.constantFrom("", "thai sản", "mới tuyển dụng", "đi học tập trung"),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 25 }), (drawn) => {
        const people = drawn.map((one, index) => ({ ...one, name: `Người ${String(index)}` }));
        const targets = plan(
          line,
          "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở",
          "Không tính người nghỉ thai sản, mới tuyển dụng",
        );
        for (const { numerator, denominator } of measureTargets(inputOf({ people }, targets)).results) {
          if (numerator === null || denominator === null) continue;
          expect(new Set(denominator.subjects)).toEqual(new Set([...denominator.subjects, ...numerator.subjects]));
          expect(numerator.value).toBe(new Set(numerator.subjects).size);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
