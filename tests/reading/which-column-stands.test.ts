import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheet: DrawnSheet, answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });

const stands = (sheet: DrawnSheet, answers: readonly Answer[] = []) =>
  read(sheet, answers).questions.filter(({ cause }) => cause === "standing");

const words = (title: string, heads: string, ...cells: readonly string[]): DrawnSheet => ({
  rows: [
    title,
    `STT | Họ và tên | Đơn vị | ${heads}`,
    ...cells.map(
      (cell, at) =>
        `${String(at + 1)} | ${["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo"][at] ?? ""} | Văn phòng | ${cell}`,
    ),
  ],
});

const three = ["LĐTT; CSTĐCS | LĐTT; CSTĐCS | LĐTT", "LĐTT | LĐTT | LĐTT", "LĐTT; CSTĐCS | LĐTT | LĐTT"];
const heads = "Cá nhân đăng ký | Hội đồng xét | Cấp trên duyệt";

describe("cùng danh hiệu ở nhiều cột: đăng ký, hội đồng, cấp trên", () => {
  it.each(["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", "ĐĂNG KÝ THI ĐUA VÀ KẾT QUẢ XÉT NĂM 2026"])(
    "«%s»: đầu cột nói rõ từng bước thì tính cột đăng ký, không hỏi, và giữ riêng các bước sau",
    (title) => {
      const sheet = words(title, heads, ...three);
      const { register } = read(sheet);
      expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 2 });
      expect(stands(sheet)).toEqual([]);
      const beside = register.beside.map(({ standing, award, name }) => `${standing}: ${name.value} ${award}`);
      expect(beside.filter((line) => line.startsWith("council"))).toEqual([
        "council: Lương Thế Anh advanced-worker",
        "council: Lương Thế Anh grassroots-emulation-fighter",
        "council: Bùi Thu Cúc advanced-worker",
        "council: Đàm Quang Đạo advanced-worker",
      ]);
      expect(beside.filter((line) => line.startsWith("pending"))).toHaveLength(3);
    },
  );

  it("«KẾT QUẢ BÌNH XÉT …»: tính cột sau cùng đã ghi, và hỏi một lần", () => {
    const sheet = words("KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2026", heads, ...three);
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 3 });
    const [asked, ...more] = stands(sheet);
    expect(more).toEqual([]);
    expect(asked?.options.map(({ id }) => id).sort()).toEqual(["council", "pending", "registered"]);
  });

  it.each([
    ["registered", 2],
    ["council", 1],
    ["pending", undefined],
  ])("trả lời «%s» thì tính theo đó và không hỏi lại", (option, fighters) => {
    const sheet = words("KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2026", heads, ...three);
    const answer = stands(sheet)[0]?.options.find(({ id }) => id === option)?.answer;
    if (!answer) throw new Error(option);
    expect(figuresOf(read(sheet, [answer])).individual["grassroots-emulation-fighter"]).toBe(fighters);
    expect(stands(sheet, [answer])).toEqual([]);
  });

  it("các cột ghi giống nhau thì không có gì để hỏi", () => {
    const sheet = words(
      "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "Đăng ký | HĐTĐKT duyệt",
      "LĐTT | LĐTT",
      "CSTĐCS | CSTĐCS",
    );
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 1, "grassroots-emulation-fighter": 1 });
    expect(stands(sheet)).toEqual([]);
  });

  it("cột kết quả còn trống thì tính cột đăng ký, không hỏi", () => {
    const sheet = words("TỔNG HỢP DANH HIỆU THI ĐUA NĂM 2026", "Đăng ký | Kết quả", "LĐTT |", "CSTĐCS |");
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 1, "grassroots-emulation-fighter": 1 });
    expect(stands(sheet)).toEqual([]);
  });

  it("dấu dưới hai nhóm cột", () => {
    const sheet: DrawnSheet = {
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Tổ đề nghị | | Hội đồng trường thống nhất |",
        "| | LĐTT | CSTĐCS | LĐTT | CSTĐCS",
        "1 | Lương Thế Anh | x | x | x |",
        "2 | Bùi Thu Cúc | x | x | x | x",
        "3 | Đàm Quang Đạo | x | | | ",
      ],
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
    };
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 2 });
    expect(stands(sheet)[0]?.sentence.vi).toBe(
      "Sheet «Sheet1»: cột C («Tổ đề nghị») và cột E («Hội đồng trường thống nhất») cùng ghi danh hiệu nhưng 02 dòng khác nhau. Hiện tính theo cột C («Tổ đề nghị»). Anh/chị tính theo cột nào?",
    );
  });

  it("danh hiệu đăng ký và hình thức khen thưởng đề nghị là hai chuyện: tính cả hai", () => {
    const sheet = words(
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Danh hiệu đăng ký | Hình thức khen thưởng đề nghị",
      "LĐTT | Giấy khen",
      "CSTĐCS |",
    );
    expect(figuresOf(read(sheet)).individual).toEqual({
      "advanced-worker": 1,
      "certificate-of-merit": 1,
      "grassroots-emulation-fighter": 1,
    });
    expect(stands(sheet)).toEqual([]);
  });

  it("hình thức đã được tặng bên cạnh cột đăng ký: chưa tính, và hỏi", () => {
    const sheet = words(
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Danh hiệu đăng ký | Hình thức khen thưởng được tặng",
      "LĐTT | Giấy khen",
      "CSTĐCS |",
    );
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 1, "grassroots-emulation-fighter": 1 });
    const answer = stands(sheet)[0]?.options.find(({ id }) => id === "registered")?.answer;
    if (!answer) throw new Error("no such option");
    expect(figuresOf(read(sheet, [answer])).individual).toMatchObject({ "certificate-of-merit": 1 });
    expect(stands(sheet, [answer])).toEqual([]);
  });

  it("vòng sau chưa ghi gì thì vòng trước còn tính", () => {
    const sheet = words(
      "XÉT DUYỆT THI ĐUA NĂM 2026",
      "Danh hiệu duyệt vòng 1 | Danh hiệu duyệt vòng 2",
      "LĐTT |",
      "CSTĐCS |",
    );
    expect(figuresOf(read(sheet)).individual).toEqual({ "advanced-worker": 1, "grassroots-emulation-fighter": 1 });
  });
});
