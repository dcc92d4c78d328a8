import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { fatesOf, figuresOf } from "./figures-of";
import { type DrawnRow, workbookOf } from "./grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(rows), { answers, today: "2022-03-01" });

const register = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
  "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
  "1 | Lê Thị Mai | Chuyên viên | Văn phòng | x |",
  "2 | Trần Văn Bình | Chuyên viên | P. HTQT | x |",
  "3 | Lê Thị Mai | Kế toán | Phòng Hợp tác quốc tế | x | x",
];

describe("chỗ chưa chắc thì hỏi, đã trả lời thì nhớ", () => {
  it("một tên ở hai đơn vị: tính một người và hỏi", () => {
    const reading = read(register);
    expect(figuresOf(reading)).toMatchObject({ people: 3, distinct: 2 });
    expect(reading.questions.map(({ id }) => id.split(":")[0])).toContain("same-person");
  });

  it("trả lời là hai người trùng tên: tính hai người, không hỏi lại", () => {
    const asked = read(register).questions.find(({ id }) => id.startsWith("same-person"));
    const two = asked?.options.find(({ answer }) => answer.kind === "same-person" && !answer.same);
    if (!two) throw new Error("the question has no such option");
    const reading = read(register, [two.answer]);
    expect(figuresOf(reading).distinct).toBe(3);
    expect(reading.questions.filter(({ id }) => id.startsWith("same-person"))).toEqual([]);
  });

  it("«P. HTQT» được hiểu là «Phòng Hợp tác quốc tế» và hỏi lại", () => {
    const reading = read(register);
    expect(reading.register.units.map(({ name }) => name).sort()).toEqual(["P. HTQT", "Văn phòng"].sort());
    expect(reading.questions.some(({ id }) => id.startsWith("same-unit"))).toBe(true);
  });

  it.each([
    ["Phòng Hợp tác qốc tế", "Phòng Hợp tác quốc tế", 1],
    ["Phòng Kế hoạhc, Tài chính", "Phòng Kế hoạch, Tài chính", 1],
    ["Xã Cẩm Hà", "Xã Cẩm Hòa", 2],
    ["Phòng Nghiệp vụ 1", "Phòng Nghiệp vụ 2", 2],
    ["Khoa Nội", "Khoa Nhi", 2],
  ])("«%s» bên cạnh «%s»: %i đơn vị", (odd, usual, units) => {
    const reading = read([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Đơn vị | LĐTT",
      `1 | Lê Thị Mai | ${usual} | x`,
      `2 | Trần Văn Bình | ${usual} | x`,
      `3 | Phạm Thu Cúc | ${odd} | x`,
    ]);
    expect(reading.register.units).toHaveLength(units);
    expect(reading.questions.filter(({ id }) => id.startsWith("same-unit"))).toHaveLength(2 - units);
  });

  it("«tờ này không phải bảng đăng ký» thắng mọi suy đoán", () => {
    const form = read(register).sheets[0]?.forms[0];
    const reading = read(register, [{ kind: "form-kind", form: form?.signature ?? "", formKind: "other" }]);
    expect(reading.sheets[0]?.forms[0]).toMatchObject({ kind: "other", countedIn: false, confidence: 1 });
    expect(figuresOf(reading).people).toBe(0);
  });

  it("«cột E là Ghi chú» thắng đầu cột, cả khi tờ đổi tên", () => {
    const form = read(register).sheets[0]?.forms[0];
    const answer: Answer = {
      kind: "column",
      form: form?.signature ?? "",
      header: "LĐTT",
      reading: { role: "remarks", award: null, recipient: null, year: null },
    };
    const renamed = workbookOf({ name: "Tên khác", rows: register });
    const reading = readWorkbook(renamed, { answers: [answer], today: "2022-03-01" });
    expect(figuresOf(reading).individual).toEqual({ "grassroots-emulation-fighter": 1 });
  });

  it("mỗi cột nói được vì sao đọc như vậy, bằng hai thứ tiếng", () => {
    const columns = read(register).sheets[0]?.forms[0]?.columns ?? [];
    expect(columns[1]?.evidence[0]?.sentence.vi).toBe(
      "Cột B là Họ và tên hoặc tên tập thể vì đầu cột ghi «Họ và tên» và 3/3 ô đã ghi có dạng phù hợp.",
    );
    for (const { evidence } of columns) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { sentence } of evidence)
        expect([sentence.vi, sentence.en].every((text) => text.endsWith("."))).toBe(true);
    }
  });
});

describe("mỗi dòng một kết cục", () => {
  it("kế hoạch viết thành lời ở một cột: mỗi dòng nêu mức phấn đấu là một chỉ tiêu", () => {
    const reading = read([
      "KẾ HOẠCH",
      "Phấn đấu năm 2022:",
      "+ Có 03 cá nhân được tặng Bằng khen UBND tỉnh;",
      "+ Có 02 sáng kiến được công nhận cấp tỉnh.",
    ]);
    expect(reading.sheets[0]?.forms[0]?.kind).toBe("targets");
    expect(fatesOf(reading)).toEqual([
      "1 structural title",
      "2 structural title",
      "3 counted target",
      "4 counted target",
    ]);
  });

  it("nói dòng nào là gì", () => {
    expect(
      fatesOf(
        read([
          "UBND TỈNH HÀ TĨNH | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "SỞ NGOẠI VỤ | | | Độc lập - Tự do - Hạnh phúc",
          "",
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
          "(1) | (2) | (3) | (4) | (5)",
          "I | Văn phòng",
          "1 | Nguyễn Văn An | Chánh Văn phòng | x | x",
          "2",
          "| Cộng | | 1 | 1",
          "II | Thanh tra",
          "1 | Lê Minh Châu | Chánh Thanh tra | x",
          "2 | | | x",
          "| Tổng cộng | | 2 | 1",
          "Danh sách này có 02 người./.",
          "",
          "| NGƯỜI LẬP BIỂU | | GIÁM ĐỐC",
          "| Trần Thị Bình | | Nguyễn Văn An",
        ]),
      ),
    ).toEqual([
      "1 structural letterhead",
      "2 structural letterhead",
      "4 structural title",
      "5 structural header",
      "6 structural numbering",
      "7 structural section",
      "8 counted individual",
      "9 structural empty-line",
      "10 structural subtotal",
      "11 structural section",
      "12 counted individual",
      "13 questioned",
      "14 structural total",
      "15 structural note",
      "17 structural signature",
      "18 structural signature",
    ]);
  });

  it("cộng lại dòng cộng của từng phòng và của cả biểu", () => {
    const { totals } = read([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
      "I | Văn phòng",
      "1 | Nguyễn Văn An | Chánh Văn phòng | x | x",
      "2 | Trần Thị Bình | Chuyên viên | x |",
      "| Cộng | | 3 | 1",
      "II | Thanh tra",
      "1 | Lê Minh Châu | Chánh Thanh tra | x |",
      "| Cộng | | '01 | 0",
      "| Tổng cộng | | 4 | 1",
    ]).register;
    expect(totals.map(({ at, printed, counted, scope }) => [at.row, at.column, printed, counted, scope])).toEqual([
      [6, 4, 3, 2, "section"],
      [6, 5, 1, 1, "section"],
      [9, 4, 1, 1, "section"],
      [9, 5, 0, 0, "section"],
      [10, 4, 4, 3, "form"],
      [10, 5, 1, 1, "form"],
    ]);
  });

  it("dấu ở cột của loại kia được nêu riêng, không tính", () => {
    const { entries } = read([
      "ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Tên tập thể, cá nhân | LĐTT | TTLĐTT",
      "1 | Phòng Kế hoạch, Tài chính | x | x",
      "2 | Nguyễn Văn An | x |",
      "3 | Trần Thị Bình | CSTĐCS |",
    ]).register;
    expect(
      entries.map(({ kind, claims, misplaced }) => [kind, claims.map(({ award }) => award), misplaced.length]),
    ).toEqual([
      ["collective", ["advanced-labor-collective"], 1],
      ["individual", ["advanced-worker"], 0],
      ["individual", ["advanced-worker"], 0],
    ]);
    expect(entries[2]?.claims[0]?.certain).toBe(false);
  });
});
