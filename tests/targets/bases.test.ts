import { bodies, people, staff } from "./drawn-office";
import { answerOf, checkDrawn, targetsOf } from "./check-drawn";

/** A clinic: nine people, two of them leaders, four nurses, three women; everybody but one registers. */
const clinic = [
  "TRUNG TÂM Y TẾ KHU VỰC SÔNG HẬU",
  "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ tên | Giới tính | Chức danh | Danh hiệu đăng ký | Sáng kiến",
  "1 | Lê Minh Đức | Nam | Giám đốc | CSTĐCS | Sổ khám điện tử",
  "2 | Phan Thị Thơ | Nữ | Trưởng khoa | LĐTT |",
  "3 | Võ Văn Lợi | Nam | Bác sĩ | CSTĐCS |",
  "4 | Hồ Thị Sen | Nữ | Điều dưỡng | LĐTT |",
  "5 | Ngô Văn Tấn | Nam | Điều dưỡng | LĐTT |",
  "6 | Đỗ Thị Lựu | Nữ | Điều dưỡng | LĐTT |",
  "7 | Bùi Văn Khoa | Nam | Điều dưỡng | |",
  "8 | Trịnh Văn Dần | Nam | Kế toán | LĐTT |",
  "9 | Lý Văn Mão | Nam | Dược sĩ | LĐTT |",
];

function planOf(...lines: readonly string[]) {
  return { name: "Chỉ tiêu", rows: ["CHỈ TIÊU THI ĐUA NĂM 2026", ...lines.map((line) => `- ${line}.`)] };
}

describe("mẫu số là những ai mà dòng chỉ tiêu nói", () => {
  test.each([
    ["Trên 85% viên chức đạt LĐTT", "advanced-worker-share 8/9 met"],
    ["100% lãnh đạo, quản lý đạt CSTĐCS", "grassroots-fighter-share 1/2 missed"],
    ["Phụ nữ đạt danh hiệu LĐTT: 100%", "advanced-worker-share 3/3 met"],
    ["80% điều dưỡng đạt danh hiệu Lao động tiên tiến", "advanced-worker-share 3/4 missed"],
    ["Điều dưỡng, dược sĩ đạt LĐTT từ 80% trở lên", "advanced-worker-share 4/5 met"],
    ["CSTĐCS ≤ 25% LĐTT", "grassroots-fighter-cap 2/8 met"],
    ["Số CSTĐCS tối đa 20% tổng số lao động tiên tiến", "grassroots-fighter-cap 2/8 missed"],
    ["100% CSTĐCS có sáng kiến được công nhận", "grassroots-fighter-with-initiative 1/2 missed"],
    ["50% cá nhân đạt chiến sĩ thi đua cơ sở có đề tài", "grassroots-fighter-with-initiative 1/2 met"],
    ["9/10 CBVC đạt LĐTT", "advanced-worker-share 8/9 missed"],
    ["20 ÷ 30% CBVC đạt CSTĐCS", "grassroots-fighter-share 2/9 met"],
    ["100% viên chức đăng ký danh hiệu thi đua", "registering-share 8/9 missed"],
  ])("«%s»", (line, expected) => {
    expect(targetsOf([clinic, planOf(line)])).toEqual([expected]);
  });

  test("cột «Cách tính» nói mẫu số, dù nhãn không nói", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "BẢNG CHỈ TIÊU NĂM 2026",
        "TT | Nội dung | Đơn vị tính | Mức | Cơ sở tính",
        "1 | Chiến sĩ thi đua cơ sở | % | ≤ 25 | tính trên số người đạt LĐTT",
        "2 | Lao động tiên tiến | % | 80 | so với tổng số nữ",
        "3 | Chiến sĩ thi đua cơ sở | % | 50 | số lãnh đạo",
      ],
    };
    expect(targetsOf([clinic, table])).toEqual([
      "grassroots-fighter-cap 2/8 met",
      "advanced-worker-share 3/3 met",
      "grassroots-fighter-share 1/2 met",
    ]);
  });

  test("nhãn nói «không quá … số LĐTT», cột mức chỉ ghi «20%»", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU PHẤN ĐẤU NĂM 2026",
        "STT | Chỉ tiêu | Mức phấn đấu",
        "1 | CSTĐCS không quá 20% số LĐTT | 20%",
        "2 | LĐTT của điều dưỡng tối thiểu | 70%",
      ],
    };
    expect(targetsOf([clinic, table])).toEqual(["grassroots-fighter-cap 2/8 missed", "advanced-worker-share 3/4 met"]);
  });

  test("«công chức» và «viên chức» là hai phần khi biểu chia ra", () => {
    const office = [
      "DANH SÁCH ĐĂNG KÝ NĂM 2026",
      "TT | Họ và tên | Đối tượng | LĐTT",
      "1 | Lê Minh Đức | Công chức | x",
      "2 | Phan Thị Thơ | Công chức | x",
      "3 | Võ Văn Lợi | Viên chức | x",
      "4 | Hồ Thị Sen | Viên chức |",
      "5 | Ngô Văn Tấn | Hợp đồng lao động | x",
    ];
    expect(targetsOf([office, planOf("100% công chức đạt LĐTT", "100% viên chức đạt LĐTT")])).toEqual([
      "advanced-worker-share 2/2 met",
      "advanced-worker-share-2 1/2 missed",
    ]);
  });
});

describe("mẫu số chưa hiểu thì chưa tính, hỏi một lần, trả lời là có kết luận", () => {
  test.each([
    ["90% đảng viên đạt LĐTT", "targets:base:dang vien"],
    ["90% hội viên đạt LĐTT", "targets:base:hoi vien"],
    ["100% lãnh đạo khoa đạt LĐTT", "targets:base:lanh dao khoa"],
    ["CSTĐCS tối đa 20%", "targets:base:cstdcs toi da 20%"],
  ])("«%s»", (line, id) => {
    const { targets, questions, contradictions } = checkDrawn([clinic, planOf(line)]);
    expect(targets.map(({ status, denominator }) => [status, denominator])).toEqual([["unknown", null]]);
    expect(questions.filter(({ cause }) => cause === "base").map((question) => question.id)).toEqual([id]);
    expect(contradictions).toEqual([]);
    const answer = answerOf(questions, id, "everybody");
    const settled = checkDrawn([clinic, planOf(line)], [answer]);
    expect(settled.targets[0]?.denominator?.value).toBe(9);
    expect(settled.targets[0]?.status).not.toBe("unknown");
    expect(settled.questions.filter(({ cause }) => cause === "base")).toEqual([]);
  });

  test("một nhóm ở hai dòng là một câu hỏi; trả lời «tự xác nhận» thì không đếm nữa", () => {
    const sheets = [clinic, planOf("90% đảng viên đạt LĐTT", "20% đảng viên đạt CSTĐCS")];
    const { questions } = checkDrawn(sheets);
    expect(questions.filter(({ cause }) => cause === "base")).toHaveLength(1);
    const attested = answerOf(questions, "targets:base:dang vien", "attested");
    expect(checkDrawn(sheets, [attested]).targets.map(({ status }) => status)).toEqual(["attested", "attested"]);
  });

  test("mức trần không nói mẫu số: «Số LĐTT» là câu trả lời đứng đầu", () => {
    const sheets = [clinic, planOf("CSTĐCS tối đa 20%")];
    const { questions } = checkDrawn(sheets);
    expect(questions.find(({ cause }) => cause === "base")?.options.map(({ id }) => id)).toEqual([
      "advanced-workers",
      "everybody",
      "staff",
      "attested",
    ]);
    const answer = answerOf(questions, "targets:base:cstdcs toi da 20%", "advanced-workers");
    expect(targetsOf(sheets, [answer])).toEqual(["grassroots-fighter-share 2/8 missed"]);
  });

  test("cột «Cách tính» chưa hiểu thì hỏi", () => {
    const table = {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU NĂM 2026",
        "TT | Nội dung | Mức | Cách tính",
        "1 | Lao động tiên tiến | 90% | theo quy ước của khối",
      ],
    };
    const { targets, questions } = checkDrawn([clinic, table]);
    expect(targets.map(({ status }) => status)).toEqual(["unknown"]);
    expect(questions.map(({ cause }) => cause)).toContain("base");
  });
});

describe("so với năm trước", () => {
  const lastYear = {
    name: "Kết quả 2025",
    rows: [
      "KẾT QUẢ KHEN THƯỞNG NĂM 2025",
      "TT | Họ và tên | Danh hiệu được tặng | Số quyết định",
      "1 | Lê Minh Đức | CSTĐCS | 12/QĐ-TTYT",
      "2 | Phan Thị Thơ | LĐTT | 12/QĐ-TTYT",
      "3 | Võ Văn Lợi | LĐTT | 12/QĐ-TTYT",
    ],
  };

  test("số của năm trước lấy từ kết quả năm trước trong tệp", () => {
    const { targets } = checkDrawn([clinic, lastYear, planOf("Tăng 50% số CSTĐCS so với năm 2025")]);
    expect(targets.map(({ status, numerator, needed }) => [status, numerator?.value, needed])).toEqual([["met", 2, 2]]);
  });

  test.each([
    ["Tăng 5% số CSTĐCS so với năm 2025", 2, "missed"],
    ["Số LĐTT bằng hoặc cao hơn năm trước", 8, "met"],
    ["Tăng ít nhất 01 CSTĐCS so với năm 2025", 1, "met"],
  ])("tệp không có năm trước: «%s» chờ một con số", (line, before, status) => {
    const sheets = [clinic, planOf(line)];
    const { targets, questions } = checkDrawn(sheets);
    expect(targets.map((result) => result.status)).toEqual(["unknown"]);
    const question = questions.find(({ cause }) => cause === "base");
    expect(question?.typed?.of).toBe("base");
    if (question?.typed?.of !== "base") return;
    const answer = { kind: "base", target: question.typed.target, base: { kind: "typed", value: before } } as const;
    expect(checkDrawn(sheets, [answer]).targets.map((result) => result.status)).toEqual([status]);
  });
});

test("cột «Nữ» chỉ đánh dấu ở người nữ: ô trống là nam, và chữ của dòng giữ chữ hoa", () => {
  const list = [
    "DANH SÁCH ĐĂNG KÝ NĂM 2026",
    "STT | Họ và tên | Nữ | LĐTT",
    "1 | Lê Minh Đức | | x",
    "2 | Phan Thị Thơ | x | x",
    "3 | Hồ Thị Sen | x |",
  ];
  const { targets } = checkDrawn([list, planOf("CBCCVC nữ đạt LĐTT từ 50% trở lên")]);
  expect(targets.map(({ numerator, denominator }) => [numerator?.value, denominator?.value])).toEqual([[1, 2]]);
  expect(targets[0]?.denominator?.how.vi).toMatch(/^«CBCCVC nữ»/);
});

describe("mẫu số theo cột của danh sách cán bộ", () => {
  /** Nine people: five Party members, two of the Youth Union, four leaders. */
  const staff = {
    name: "DS cán bộ",
    rows: [
      "DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2026",
      "TT | Họ và tên | Chức vụ | Phòng | Đảng viên | Đoàn viên TN",
      "1 | Lê Minh Đức | Chi cục trưởng | Ban lãnh đạo | x |",
      "2 | Phan Thị Thơ | Phó Chi cục trưởng | Ban lãnh đạo | x |",
      "3 | Võ Văn Lợi | Trưởng phòng | Phòng Thanh tra | x |",
      "4 | Hồ Thị Sen | Phó phòng | Phòng Thanh tra | x |",
      "5 | Ngô Văn Tấn | Chuyên viên | Phòng Thanh tra | x |",
      "6 | Đỗ Thị Lựu | Chuyên viên | Phòng Thanh tra | | x",
      "7 | Bùi Văn Khoa | Kiểm soát viên | Phòng Quản lý | | x",
      "8 | Trịnh Văn Dần | Kế toán | Phòng Quản lý | |",
      "9 | Lý Văn Mão | Văn thư | Phòng Quản lý | |",
    ],
  };
  const register = {
    name: "Đăng ký",
    rows: [
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Giấy khen",
      "1 | Lê Minh Đức | Chi cục trưởng | x | x |",
      "2 | Phan Thị Thơ | Phó Chi cục trưởng | x | |",
      "3 | Võ Văn Lợi | Trưởng phòng | x | | x",
      "4 | Hồ Thị Sen | Phó phòng | | |",
      "5 | Ngô Văn Tấn | Chuyên viên | x | x | x",
      "6 | Đỗ Thị Lựu | Chuyên viên | x | | x",
      "7 | Bùi Văn Khoa | Kiểm soát viên | | |",
      "8 | Trịnh Văn Dần | Kế toán | x | |",
    ],
  };

  test.each([
    ["80% đảng viên đạt LĐTT", "advanced-worker-share 4/5 met"],
    ["Trên 50% đoàn viên thanh niên đạt Lao động tiên tiến", "advanced-worker-share 1/2 missed"],
    ["Lãnh đạo từ Phó phòng trở lên đạt danh hiệu LĐTT: 100%", "advanced-worker-share 3/4 missed"],
    ["Công chức giữ chức vụ từ cấp phó phòng trở lên: 75% đạt LĐTT", "advanced-worker-share 3/4 met"],
    [
      "Tỷ lệ Giấy khen cho người không giữ chức vụ (tính trên số người không giữ chức vụ): 40%",
      "certificate-share 2/5 met",
    ],
    ["60% đảng viên là lãnh đạo đạt LĐTT", "advanced-worker-share 3/4 met"],
    // Nobody says who they are: no verdict, and no figure of everybody.
    ["100% hội viên cựu chiến binh đạt LĐTT", "advanced-worker-share ? unknown"],
    ["90% đoàn viên công đoàn đạt LĐTT", "advanced-worker-share ? unknown"],
    ["50% công chức trẻ đạt LĐTT", "advanced-worker-share ? unknown"],
    ["Trên 30% đảng viên trẻ đạt CSTĐCS", "grassroots-fighter-share ? unknown"],
  ])("«%s»", (line, expected) => {
    expect(targetsOf([register, staff, planOf(line)])).toEqual([expected]);
  });

  test("người nêu trước dấu hai chấm là của cả dòng", () => {
    const line = "Lãnh đạo, quản lý: 100% đạt LĐTT, 25% đạt CSTĐCS";
    expect(targetsOf([register, staff, planOf(line)])).toEqual([
      "advanced-worker-share 3/4 missed",
      "grassroots-fighter-share 1/4 met",
    ]);
  });

  test("không danh sách nào ghi ai là đảng viên thì chưa tính", () => {
    expect(targetsOf([register, planOf("80% đảng viên đạt LĐTT")])).toEqual(["advanced-worker-share ? unknown"]);
  });
});

test("«(sheet Nhân sự)» nói danh sách đứng ở đâu, không phải là những ai", () => {
  const table = {
    name: "Chỉ tiêu",
    rows: [
      "CHỈ TIÊU CÔNG TÁC NĂM 2026",
      "STT | Chỉ tiêu | ĐVT | Mức giao | Ghi chú",
      "1 | Tỷ lệ cán bộ đạt danh hiệu Lao động tiên tiến | % | 80 | Tính trên tổng số cán bộ, công chức (sheet Nhân sự)",
      "2 | Tỷ lệ nữ đạt LĐTT | % | 80 | Tính trên số nữ (xem sheet Danh sách cán bộ)",
    ],
  };
  expect(targetsOf([people, bodies, staff, table])).toEqual([
    "advanced-worker-share 6/8 missed",
    "advanced-worker-share-2 4/4 met",
  ]);
});

test.each([
  "(sheet Cán bộ lãnh đạo)",
  "(theo sheet Lao động hợp đồng)",
  "(xem sheet DS CBCCVC dưới 35 tuổi)",
  "(lấy ở sheet CBCCVC nữ",
  "(sheet Cán bộ, riêng khối hành chính)",
])("a sheet whose name says who is listed is no list of everybody: %s", (listed) => {
  const table = {
    name: "Chỉ tiêu",
    rows: [
      "CHỈ TIÊU CÔNG TÁC NĂM 2026",
      "STT | Chỉ tiêu | ĐVT | Mức giao | Ghi chú",
      `1 | Tỷ lệ cán bộ đạt danh hiệu Lao động tiên tiến | % | 80 | Tính trên tổng số cán bộ, công chức ${listed}`,
    ],
  };
  expect(targetsOf([people, bodies, staff, table])).not.toContain("advanced-worker-share 6/8 missed");
});

test("a column of marks that a registration leaves blank takes no mark of the staff list away", () => {
  const office = {
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Phòng | CBQL | Đảng viên | LĐTT",
      "1 | Tống Văn Khải | Phòng Đo đạc |  |  | x",
      "2 | Kim Thị Lụa | Phòng Đo đạc |  |  | x",
      "3 | Ninh Văn Mạnh | Phòng Quy hoạch |  |  |",
    ],
  };
  const list = {
    name: "CBCCVC",
    rows: [
      "DANH SÁCH CBCCVC NĂM 2026",
      "STT | Họ và tên | Phòng | Diện LĐQL | Đảng viên",
      "1 | Tống Văn Khải | Phòng Đo đạc | x | x",
      "2 | Kim Thị Lụa | Phòng Đo đạc |  | ",
      "3 | Ninh Văn Mạnh | Phòng Quy hoạch | x | x",
    ],
  };
  const plan = planOf("100% lãnh đạo, quản lý đạt LĐTT", "90% đảng viên đạt LĐTT");
  expect(targetsOf([office, list, plan])).toEqual([
    "advanced-worker-share 1/2 missed",
    "advanced-worker-share-2 1/2 missed",
  ]);
});
