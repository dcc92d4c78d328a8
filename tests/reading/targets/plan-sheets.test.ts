import type { Target } from "../../../src/domain/targets/target";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { readTargets } from "../../../src/reading/targets/read-targets";
import { type DrawnSheet, workbookOf } from "../grid-of";
import { baseInShort } from "./base-in-short";

/** «advanced-worker-share >= 90/100 staff»; a unit stands behind «@», what was not understood behind «?». */
function inShort({ id, comparator, threshold, max, denominator, notUnderstood, scope }: Target): string {
  const say = ({ num, den }: { readonly num: number; readonly den: number }) =>
    den === 1 ? String(num) : `${String(num)}/${String(den)}`;
  return [
    id,
    ...(threshold === null ? [] : [comparator ?? "-", say(threshold)]),
    ...(max === null ? [] : ["…", say(max)]),
    ...(denominator === null ? [] : [baseInShort(denominator)]),
    ...(scope.unit === null ? [] : [`@${scope.unit}`]),
    ...(notUnderstood === null ? [] : ["?"]),
  ].join(" ");
}

function read(...sheets: readonly DrawnSheet[]): readonly Target[] {
  const snapshot = workbookOf(...sheets);
  return readTargets(snapshot, readWorkbook(snapshot, { answers: [], today: "2022-03-01" })).targets;
}

function expectSheet(sheet: DrawnSheet, expected: readonly string[]): void {
  expect(read(sheet).map(inShort)).toEqual(expected);
}

describe("bảng chỉ tiêu như các cơ quan viết", () => {
  test("trường học: Nội dung | ĐVT | Chỉ tiêu | Kết quả", () => {
    expectSheet(
      {
        name: "CT thi dua",
        rows: [
          "TRƯỜNG THPT SỐ 1",
          "CHỈ TIÊU THI ĐUA NĂM HỌC 2022 - 2023",
          "",
          "STT | Nội dung | ĐVT | Chỉ tiêu | Kết quả",
          "1 | CBGV, NV đạt danh hiệu Lao động tiên tiến | % | 95",
          "2 | Chiến sĩ thi đua cơ sở | % | 15",
          "3 | Sáng kiến cấp cơ sở | SK | 5",
          "4 | Tổ chuyên môn đạt Tập thể LĐTT | Tổ | 4",
          "5 | Học sinh lên lớp thẳng | % | 98",
        ],
      },
      [
        "advanced-worker-share >= 95/100 staff-and-contract",
        "grassroots-fighter-share >= 15/100 staff-and-contract",
        "grassroots-initiatives >= 5",
        "units-advanced-collective >= 4",
        "attested-share >= 98/100 staff ?",
      ],
    );
  });

  test("bệnh viện: phần trăm là 0,9 hiện 90%, danh hiệu ở cột Danh hiệu thi đua", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "BỆNH VIỆN ĐA KHOA",
          "CHỈ TIÊU ĐĂNG KÝ THI ĐUA NĂM 2022",
          "TT | Danh hiệu thi đua | Chỉ tiêu",
          "I | Cá nhân",
          "1 | Lao động tiên tiến | 0.9",
          "2 | Chiến sĩ thi đua cơ sở | 0.15",
          "3 | Chiến sĩ thi đua cấp tỉnh | 2",
          "II | Tập thể",
          "1 | Tập thể lao động tiên tiến | 0.9",
          "2 | Tập thể lao động xuất sắc | 3",
        ],
        formats: { C5: "0%", C6: "0%", C9: "0%" },
      },
      [
        "advanced-worker-share >= 90/100 staff-and-contract",
        "grassroots-fighter-share >= 15/100 staff-and-contract",
        "people-provincial-fighter >= 2",
        "advanced-collective-share >= 90/100 units",
        "units-excellent-collective >= 3",
      ],
    );
  });

  test("hai mức «Phấn đấu» và «Tối thiểu»: mức tối thiểu là chỉ tiêu", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU THI ĐUA NĂM 2022",
          "TT | Nội dung chỉ tiêu | Tối thiểu | Phấn đấu",
          "1 | Tỷ lệ CBCCVC đạt Lao động tiên tiến | 90% | 95%",
          "2 | Tỷ lệ CBCCVC đạt CSTĐCS | 15% | 20%",
        ],
      },
      ["advanced-worker-share >= 90/100 staff", "grassroots-fighter-share >= 15/100 staff"],
    );
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU THI ĐUA NĂM 2022",
          "TT | Nội dung chỉ tiêu | Phấn đấu | Tối thiểu",
          "1 | Tỷ lệ CBCCVC đạt Lao động tiên tiến | 95% | 90%",
          "2 | Tỷ lệ CBCCVC đạt CSTĐCS | 20% | 15%",
        ],
      },
      ["advanced-worker-share >= 90/100 staff", "grassroots-fighter-share >= 15/100 staff"],
    );
  });

  test("nhiều chỉ tiêu trong một ô, mỗi dòng một chỉ tiêu", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          ["CHỈ TIÊU THI ĐUA NĂM 2022"],
          [""],
          [
            "- Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến\n- Ít nhất 15% CBCCVC đạt danh hiệu CSTĐCS\n- 03 cá nhân được UBND tỉnh tặng Bằng khen",
          ],
        ],
      },
      [
        "advanced-worker-share > 90/100 staff",
        "grassroots-fighter-share >= 15/100 staff",
        "people-provincial-diploma >= 3",
      ],
    );
  });

  test("nhiều mức trong một ô của bảng, mỗi dòng một mức", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          ["CHỈ TIÊU THI ĐUA NĂM 2022"],
          ["TT", "Chỉ tiêu", "Mức"],
          [1, "Bằng khen của UBND tỉnh", "- 03 cá nhân\n- 01 tập thể"],
          [2, "Lao động tiên tiến", "- Cá nhân: 90%\n- Tập thể: 100%"],
        ],
      },
      [
        "people-provincial-diploma >= 3",
        "units-provincial-diploma >= 1",
        "advanced-worker-share >= 90/100 staff-and-contract",
        "advanced-collective-share >= 100/100 units",
      ],
    );
  });

  test("tổng số CBCCVC ghi ở đầu sheet, có số nữ trong ngoặc", () => {
    const targets = read({
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2022",
        "Tổng số CBCCVC: 35 người (nữ 16)",
        "TT | Chỉ tiêu | Mức",
        "1 | Tỷ lệ CBCCVC đạt LĐTT | Trên 90%",
      ],
    });
    expect(targets.map(inShort)).toEqual(["advanced-worker-share > 90/100 staff"]);
    expect(targets[0]?.statedDenominator?.value).toBe(35);
  });

  test("chỉ tiêu của một phòng thì chỉ tính trong phòng ấy", () => {
    const register = {
      name: "Đăng ký",
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
        "1 | Nguyễn Văn An | Phòng Tổ chức - Hành chính | x",
        "2 | Trần Thị Bình | Phòng Tổ chức - Hành chính | x | x",
        "3 | Lê Văn Cường | Phòng Lãnh sự | x",
        "4 | Phạm Thị Dung | Phòng Lãnh sự",
      ],
    };
    const targets = read(register, {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2022 CỦA PHÒNG LÃNH SỰ",
        "TT | Chỉ tiêu | Mức",
        "1 | Tỷ lệ công chức đạt LĐTT | Trên 90%",
      ],
    });
    const [unit] = targets.map(({ scope }) => scope.unit);
    expect(unit).toContain("lãnh sự");
  });

  test("chỉ tiêu từng đơn vị ở các cột: mỗi đơn vị một chỉ tiêu", () => {
    const targets = read({
      name: "Giao chỉ tiêu",
      rows: [
        "GIAO CHỈ TIÊU THI ĐUA NĂM 2022 CHO CÁC PHÒNG",
        "TT | Chỉ tiêu | Văn phòng | Phòng Lãnh sự | Thanh tra",
        "1 | Tỷ lệ công chức đạt LĐTT | 90% | 95% | 100%",
        "2 | Số CSTĐCS | 2 | 1 | 1",
      ],
    });
    expect(targets.map(({ id, threshold, scope }) => [id.split("@")[0], threshold?.num, scope.unit])).toEqual([
      ["advanced-worker-share", 90, expect.stringContaining("văn phòng")],
      ["advanced-worker-share", 95, expect.stringContaining("lãnh sự")],
      ["advanced-worker-share", 100, expect.stringContaining("thanh tra")],
      ["people-grassroots-fighter", 2, expect.stringContaining("văn phòng")],
      ["people-grassroots-fighter", 1, expect.stringContaining("lãnh sự")],
      ["people-grassroots-fighter", 1, expect.stringContaining("thanh tra")],
    ]);
  });

  test("ô gộp: một danh hiệu, hai dòng cá nhân và tập thể", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU THI ĐUA NĂM 2022",
          "TT | Danh hiệu | Đối tượng | Chỉ tiêu",
          "1 | Lao động tiên tiến | Cá nhân | Trên 90%",
          " |  | Tập thể | 100%",
          "2 | Bằng khen UBND tỉnh | Cá nhân | 3",
          " |  | Tập thể | 1",
        ],
        merges: ["B3:B4", "B5:B6", "A3:A4", "A5:A6"],
      },
      [
        "advanced-worker-share > 90/100 staff-and-contract",
        "advanced-collective-share >= 100/100 units",
        "people-provincial-diploma >= 3",
        "units-provincial-diploma >= 1",
      ],
    );
  });

  test("xã: dấu so sánh ở cột riêng, mức là số", () => {
    expectSheet(
      {
        name: "Chi tieu",
        rows: [
          "ỦY BAN NHÂN DÂN XÃ",
          "BIỂU CHỈ TIÊU THI ĐUA NĂM 2023",
          "TT | Chỉ tiêu | Phép so | Mức | ĐVT",
          "1 | CBCC hoàn thành tốt nhiệm vụ trở lên | > | 80 | %",
          "2 | CBCC đạt danh hiệu Lao động tiên tiến | ≥ | 70 | %",
          "3 | Chiến sĩ thi đua cơ sở trên số LĐTT | ≤ | 15 | %",
        ],
      },
      [
        "good-grade-share > 80/100 staff",
        "advanced-worker-share >= 70/100 staff",
        "grassroots-fighter-cap <= 15/100 advanced-workers",
      ],
    );
  });

  test("tòa án: không dấu, viết tắt", () => {
    expectSheet(
      {
        name: "Chi tieu",
        rows: [
          "TOA AN NHAN DAN HUYEN",
          "CHI TIEU THI DUA NAM 2022",
          "",
          "- Tren 90% can bo, cong chuc dat LDTT",
          "- Tu 15% den 20% can bo, cong chuc dat CSTDCS",
          "- 01 ca nhan duoc Chanh an TAND tinh tang Giay khen",
          "- Tap the Toa an dat danh hieu Tap the lao dong xuat sac",
        ],
      },
      [
        "advanced-worker-share > 90/100 staff",
        "grassroots-fighter-share range 15/100 … 20/100 staff",
        "people-certificate >= 1",
        "department-proposed-excellent-collective >= 1",
      ],
    );
  });

  test("mức viết thành câu: «Từ 90% trở lên», «Không quá 15% số LĐTT», «Ít nhất 02 người»", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU PHẤN ĐẤU NĂM 2022",
          "TT | Danh hiệu, hình thức khen thưởng | Chỉ tiêu phấn đấu",
          "1 | Lao động tiên tiến | Từ 90% trở lên CBCCVC",
          "2 | Chiến sĩ thi đua cơ sở | Không quá 15% số LĐTT",
          "3 | Bằng khen của UBND tỉnh | Ít nhất 02 người",
          "4 | Giấy khen của Giám đốc Sở | 05 - 07 người",
          "5 | Chi bộ | Hoàn thành tốt nhiệm vụ trở lên",
        ],
      },
      [
        "advanced-worker-share >= 90/100 staff",
        "grassroots-fighter-cap <= 15/100 advanced-workers",
        "people-provincial-diploma >= 2",
        "people-certificate range 5 … 7",
        "party-cell-grade",
      ],
    );
  });

  test("cột Số lượng và cột Tỷ lệ cùng có: dòng nào ghi gì thì theo đó", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU THI ĐUA NĂM 2022",
          "TT | Danh hiệu | Chỉ tiêu (%) | Chỉ tiêu (số lượng)",
          "1 | Lao động tiên tiến | 90",
          "2 | Chiến sĩ thi đua cơ sở | 15",
          "3 | Bằng khen UBND tỉnh (cá nhân) |  | 3",
          "4 | Giấy khen (cá nhân) |  | 8",
        ],
      },
      [
        "advanced-worker-share >= 90/100 staff-and-contract",
        "grassroots-fighter-share >= 15/100 staff-and-contract",
        "people-provincial-diploma >= 3",
        "people-certificate >= 8",
      ],
    );
  });
});

describe("kế hoạch kẻ bảng mà chỉ tiêu viết thành câu", () => {
  test("kế hoạch năm trước và năm nay thành hai cột: năm nay là chỉ tiêu, cả khi còn sheet kế hoạch năm trước", () => {
    const sheets: readonly DrawnSheet[] = [
      {
        name: "Kế hoạch",
        rows: [
          "TRƯỜNG CAO ĐẲNG NGHỀ",
          "KẾ HOẠCH THI ĐUA, KHEN THƯỞNG NĂM 2022",
          "STT | Năm 2021 (đã thực hiện) | Năm 2022",
          "1 | Trên 85% viên chức đạt Lao động tiên tiến | Trên 90% viên chức đạt Lao động tiên tiến",
          "2 | 05 Chiến sĩ thi đua cơ sở | Tối thiểu 07 viên chức đạt Chiến sĩ thi đua cơ sở và 01 viên chức đạt Chiến sĩ thi đua cấp tỉnh",
          "3 | 50% số khoa đạt Tập thể lao động tiên tiến | 4/4 khoa đạt Tập thể lao động tiên tiến; có 01 khoa đạt Tập thể lao động xuất sắc",
          "4 | 04 cá nhân được tặng Giấy khen | 06 - 08 cá nhân được Hiệu trưởng tặng Giấy khen",
          "5 | Tuyển sinh 900 học sinh | Tuyển sinh 1000 học sinh, 95% tốt nghiệp đúng hạn",
        ],
      },
      {
        name: "KH 2021",
        rows: [
          "KẾ HOẠCH THI ĐUA NĂM 2021",
          "- Trên 85% viên chức đạt Lao động tiên tiến.",
          "- 05 Chiến sĩ thi đua cơ sở.",
        ],
      },
      {
        name: "Đăng ký",
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | LĐTT",
          "1 | Lê Văn Nam | x",
          "2 | Hồ Thị Lan | x",
        ],
      },
    ];
    expect(read(...sheets).map(inShort)).toEqual([
      "advanced-worker-share > 90/100 staff",
      "people-grassroots-fighter >= 7",
      "people-provincial-fighter >= 1",
      "advanced-collective-share >= 100/100 units",
      "units-excellent-collective >= 1",
      "people-certificate range 6 … 8",
      "attested-share >= 95/100 ? tốt nghiệp đúng hạn ?",
    ]);
  });

  test("mọi chỉ tiêu trong một ô ở dòng «Chỉ tiêu», các dòng khác của bảng không phải chỉ tiêu", () => {
    expectSheet(
      {
        name: "Phát động",
        rows: [
          ["KẾ HOẠCH THI ĐUA NĂM 2022"],
          ["Số: 31/KH-TTYT"],
          ["STT", "Phần", "Nội dung"],
          [1, "Đặc điểm", "Trung tâm có 40 viên chức, 05 khoa, phòng; 02 chi bộ."],
          [
            2,
            "Các chỉ tiêu",
            "Phấn đấu:\n+ Lao động tiên tiến: từ 80% đến 90% tổng số viên chức;\n+ Chiến sĩ thi đua cơ sở: không quá 15% số người đạt Lao động tiên tiến;\n+ Tối thiểu 03 cá nhân được Giám đốc Sở tặng Giấy khen;\n+ 5/5 khoa, phòng đạt Tập thể lao động tiên tiến.",
          ],
          [3, "Tổ chức thực hiện", "Sơ kết trước ngày 30/6/2022; 100% khoa, phòng gửi báo cáo trước ngày 15/11/2022."],
          [4, "Kinh phí", "Khoảng 30 triệu đồng từ Quỹ thi đua, khen thưởng."],
        ],
      },
      [
        "advanced-worker-share range 80/100 … 90/100 staff",
        "grassroots-fighter-cap <= 15/100 advanced-workers",
        "people-certificate >= 3",
        "advanced-collective-share >= 100/100 units",
      ],
    );
  });

  test("«được tặng … không thấp hơn năm trước» không phải là «tăng»", () => {
    expectSheet(
      {
        name: "Chỉ tiêu",
        rows: [
          "CHỈ TIÊU THI ĐUA NĂM 2022",
          "- Số cá nhân được Giám đốc tặng Giấy khen không thấp hơn năm 2021.",
          "- Số cá nhân được tặng Bằng khen tăng 02 người so với năm 2021.",
        ],
      },
      ["certificate-over-last-year >= 100/100 than in 2021", "diploma-over-last-year >= 2 than in 2021"],
    );
  });

  test("bảng «Nội dung | Thời gian» của kế hoạch công tác không có chỉ tiêu nào", () => {
    expectSheet(
      {
        name: "KH công tác",
        rows: [
          "KẾ HOẠCH CÔNG TÁC NĂM 2022",
          "TT | Nội dung | Thời gian",
          "1 | Họp xét danh hiệu Lao động tiên tiến, 02 phiên | 12/2022",
          "2 | Kiểm tra 05 đơn vị | Quý III",
        ],
      },
      [],
    );
  });
});
