import { answerOf, checkDrawn, targetsOf } from "../../targets/check-drawn";

const register = [
  "TRƯỜNG TRUNG CẤP NGHỀ BẮC HÀ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ tên | LĐTT | CSTĐCS | Giấy khen",
  "1 | Lê Minh Đức | x | x |",
  "2 | Phan Thị Thơ | x | | x",
  "3 | Võ Văn Lợi | x | |",
  "4 | Hồ Thị Sen | | |",
];

describe("cột mức của năm đang xét", () => {
  test("kế hoạch năm trước và thực hiện đứng bên cạnh thì không lấy", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2026",
        "TT | Nội dung | ĐVT | KH năm 2025 | Thực hiện năm 2025 | KH năm 2026",
        "1 | Tỷ lệ LĐTT | % | 90 | 100 | 75",
        "2 | Số CSTĐCS | người | '02 | '03 | '01",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["advanced-worker-share 3/4 met", "people-grassroots-fighter 1 met"]);
  });

  test("cột mức chỉ ghi «Năm 2026»", () => {
    const table = {
      name: "Muc tieu",
      rows: [
        "MỤC TIÊU THI ĐUA",
        "STT | Mục tiêu | Đơn vị tính | Năm 2025 | Năm 2026",
        "1 | LĐTT | % | 50 | 80",
        "2 | Giấy khen | người | 3 | 1",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["advanced-worker-share 3/4 missed", "people-certificate 1 met"]);
  });

  test("«Mức tối đa» là mức trần", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU NĂM 2026",
        "STT | Danh hiệu | Mức tối đa",
        "1 | Giấy khen | 2 người",
        "2 | CSTĐCS trên số LĐTT | 30%",
      ],
    };
    expect(targetsOf([register, table])).toEqual(["people-certificate 1 met", "grassroots-fighter-cap 1/3 missed"]);
  });
});

describe("sheet chỉ tiêu của năm khác", () => {
  const old = { name: "Chỉ tiêu 2025", rows: ["CHỈ TIÊU THI ĐUA NĂM 2025", "- 100% CBVC đạt LĐTT."] };
  const current = { name: "Chỉ tiêu", rows: ["CHỈ TIÊU THI ĐUA NĂM 2026", "- 75% CBVC đạt LĐTT."] };

  test.each([
    ["Chỉ tiêu (dự thảo)", "CHỈ TIÊU THI ĐUA NĂM 2026"],
    ["Lần 1", "CHỈ TIÊU THI ĐUA NĂM 2026 - DỰ THẢO, đã thay bằng bản chính thức"],
  ])("bản dự thảo cùng năm ở sheet «%s» không lấy, trừ khi chỉ có bản ấy", (name, title) => {
    const draft = { name, rows: [title, "- 100% CBVC đạt LĐTT."] };
    expect(targetsOf([register, draft, current])).toEqual(["advanced-worker-share 3/4 met"]);
    expect(targetsOf([register, draft])).toEqual(["advanced-worker-share 3/4 missed"]);
  });

  test("có kế hoạch của năm đang xét thì chỉ lấy kế hoạch ấy", () => {
    expect(targetsOf([register, old, current])).toEqual(["advanced-worker-share 3/4 met"]);
  });

  test("chỉ có kế hoạch năm trước: chưa tính, hỏi một lần; hai mức có sẵn không thay vào", () => {
    const { targets, questions } = checkDrawn([register, old]);
    expect(targets.map(({ status, why }) => [status, why.vi])).toEqual([
      ["unknown", "Chưa tính được tỷ lệ LĐTT: chỉ tiêu này ghi năm 2025, các biểu là của năm 2026."],
    ]);
    const [question] = questions.filter(({ cause }) => cause === "year");
    if (question === undefined) throw new Error("not asked");
    const settled = (option: string) => targetsOf([register, old], [answerOf(questions, question.id, option)]);
    expect(settled("this-year")).toEqual(["advanced-worker-share 3/4 missed"]);
    expect(settled("leave")).toEqual(["advanced-worker-share 3/4 missed", "grassroots-fighter-share 1/4 met"]);
  });
});

describe("hai mức có sẵn của chương trình", () => {
  test("chỉ có mặt khi tệp không có kế hoạch nào, và là của chương trình", () => {
    const { targets } = checkDrawn([register]);
    expect(targets.map(({ target }) => [target.isDefault, target.source])).toEqual([
      [true, null],
      [true, null],
    ]);
  });

  test("bảng chỉ tiêu chưa hiểu được: hỏi, không đưa mức có sẵn ra", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: ["CHỈ TIÊU NĂM 2026", "TT | Hạng mục | KPI Q1", "1 | | 95%", "2 | | 80%"],
    };
    const { targets, questions } = checkDrawn([register, table]);
    expect(targets).toEqual([]);
    const [question] = questions.filter(({ id }) => id.startsWith("targets:not-read:"));
    if (question === undefined) throw new Error("not asked");
    const answer = answerOf(questions, question.id, "no-targets");
    expect(checkDrawn([register, table], [answer]).targets.map(({ target }) => target.isDefault)).toEqual([true, true]);
  });
});
