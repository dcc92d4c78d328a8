import { gatherDrawn, mergedOf, officeBook, stateOf, unitForm, type DrawnFile } from "./small-office";

/** The list of one unit under another title. */
function listTitled(...title: readonly string[]): DrawnFile {
  const rows = unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x"]);
  return ["VP.xlsx", [...rows.slice(0, 3), ...title, ...rows.slice(4)]];
}

const CENTRE: DrawnFile = ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x"])];

describe("only what a unit registers is gathered as registered", () => {
  test.each<readonly [what: string, title: readonly string[], said: string]>([
    [
      "a proposal at the end of the year",
      ["DANH SÁCH ĐỀ NGHỊ XÉT TẶNG DANH HIỆU THI ĐUA NĂM 2025"],
      "VP.xlsx: đây là danh sách «Phòng, đơn vị đề nghị», không phải biểu đăng ký.",
    ],
    [
      "what the council voted for",
      ["DANH SÁCH ĐƯỢC HỘI ĐỒNG XÉT, THỐNG NHẤT ĐỀ NGHỊ NĂM 2025"],
      "VP.xlsx: đây là danh sách «Hội đồng xét», không phải biểu đăng ký.",
    ],
    [
      "titles granted by a decision",
      ["DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2025", "(Kèm theo Quyết định số 71/QĐ-STL)"],
      "VP.xlsx: đây là danh sách «Đã có quyết định», không phải biểu đăng ký.",
    ],
  ])("%s is refused with its own sentence", (_, title, said) => {
    const run = gatherDrawn(officeBook(), [listTitled(...title), CENTRE]);
    expect(run.gathered.files[0]).toMatchObject({ status: "refused", code: "not-registration" });
    expect(run.gathered.files[0]?.message?.vi).toBe(said);
    expect(mergedOf(run)).toEqual(["Trung tâm Nước sạch / Hà Minh Tâm: advanced-worker"]);
  });

  test("a list that says nothing of its source waits, and her answer takes or refuses it", () => {
    const file = listTitled("DANH SÁCH DANH HIỆU THI ĐUA NĂM 2025");
    const run = gatherDrawn(officeBook(), [file, CENTRE]);
    expect(run.gathered.files[0]?.status).toBe("waiting");
    expect(mergedOf(run)).toEqual(["Trung tâm Nước sạch / Hà Minh Tâm: advanced-worker"]);
    expect(run.lines.map(({ vi }) => vi)).toContain(
      "Chưa nhận được: Văn phòng (VP.xlsx: biểu không ghi là đăng ký, đề nghị hay kết quả).",
    );
    const [question] = run.gathered.questions;
    expect(question?.options.map(({ label }) => label.vi)).toEqual([
      "Đăng ký đầu năm",
      "Phòng, đơn vị đề nghị",
      "Hội đồng xét",
      "Đã có quyết định",
      "Để sau",
    ]);
    const answered = (answer: string) => gatherDrawn(officeBook(), [file], [{ id: question?.id ?? "", answer }]);
    expect(stateOf(answered("Đăng ký đầu năm"), "VP.xlsx")).toBe("read · first · Văn phòng");
    expect(stateOf(answered("Hội đồng xét"), "VP.xlsx")).toBe("refused · not-registration · Văn phòng");
    expect(answered("Hội đồng xét").gathered.questions).toEqual([]);
  });

  test("a second list without a title beside one that registers goes along", () => {
    const people = unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x"]);
    const unit = { name: "Tập thể", rows: ["VĂN PHÒNG", "", "TT | Tên tập thể | TTLĐTT", "1 | Văn phòng | x"] };
    const run = gatherDrawn(officeBook(), [["VP.xlsx", people, unit]]);
    expect(stateOf(run, "VP.xlsx")).toBe("read · first · Văn phòng");
    expect(mergedOf(run)).toContain("Văn phòng / Văn phòng: advanced-labor-collective");
  });
});
