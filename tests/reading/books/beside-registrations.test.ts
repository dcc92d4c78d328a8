import { titlesBySource } from "../../../src/counting/sources";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnSheet, workbookOf } from "../grid-of";

const registration: DrawnSheet = {
  name: "Năm nay",
  rows: [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
    "1 | Lò Thị Mận | Chuyên viên | x |",
    "2 | Vàng A Páo | Chuyên viên | x |",
    "3 | Hà Văn Mơ | Kế toán | x | x",
    "4 | Cà Thị Lê | Văn thư | x |",
  ],
};

/** A list of one whom nobody registered. */
const later = (title: string, under = ""): DrawnSheet => ({
  name: "Trang 2",
  rows: [title, under, "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS", "1 | Quàng Thị Đào | Chuyên viên | x |"],
});

const read = (sheet: DrawnSheet, answers: Parameters<typeof readWorkbook>[1]["answers"] = []) =>
  readWorkbook(workbookOf(registration, sheet), { answers, today: "2026-03-01" });

describe("bên cạnh danh sách đăng ký, danh sách của bước sau không tính vào đăng ký dù có tên mới", () => {
  it.each<readonly [string, DrawnSheet, "proposed" | "council" | "pending"]>([
    ["đề nghị xét", later("DANH SÁCH ĐỀ NGHỊ XÉT DANH HIỆU THI ĐUA NĂM 2026"), "proposed"],
    [
      "Hội đồng bình xét",
      later("DANH SÁCH CÁ NHÂN NĂM 2026", "(Hội đồng Thi đua - Khen thưởng thống nhất đề nghị)"),
      "council",
    ],
    ["kèm theo Tờ trình", later("DANH SÁCH CÁ NHÂN NĂM 2026", "(Kèm theo Tờ trình số 15/TTr-VP)"), "pending"],
  ])("%s", (_, sheet, source) => {
    const reading = read(sheet);
    expect(figuresOf(reading)).toMatchObject({ people: 4, individual: { "advanced-worker": 4 } });
    const titles = titlesBySource(reading, 2026);
    expect([titles.registered.length, titles[source].length]).toEqual([5, 1]);
    expect(reading.sheets[1]?.forms[0]?.whyNot?.vi).toContain("còn sheet «Năm nay» là danh sách đăng ký");
  });

  it("đề nghị có tên mới: hỏi một câu, câu trả lời đổi con số", () => {
    const sheet = later("DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN NĂM 2026");
    const [question, ...more] = read(sheet).questions;
    expect(more).toEqual([]);
    expect(question?.sentence.vi).toContain("có 01 tên chưa có ở danh sách đăng ký (sheet «Năm nay»)");
    const counts = question?.options.map(({ id, answer }) => [id, figuresOf(read(sheet, [answer])).people]);
    expect(counts).toEqual([
      ["proposed", 4],
      ["registered", 5],
    ]);
    expect(question?.options.flatMap(({ answer }) => read(sheet, [answer]).questions)).toEqual([]);
  });

  it("tập thể chỉ có ở danh sách đề nghị vẫn được tính", () => {
    const reading = read({
      name: "Tập thể",
      rows: ["DANH SÁCH TẬP THỂ ĐỀ NGHỊ NĂM 2026", "STT | Tên tập thể | TTLĐTT", "1 | Phòng Nghiệp vụ | x"],
    });
    expect(figuresOf(reading)).toMatchObject({ people: 4, collectives: 1 });
  });
});
