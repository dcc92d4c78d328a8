import type { Target } from "../../../src/domain/targets/target";
import { readTargets } from "../../../src/reading/targets/read-targets";
import { readDrawn } from "../read-drawn";
import { checkDrawn, targetsOf as inUnits } from "../../targets/check-drawn";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../grid-of";

const people = [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
  "I | Văn phòng",
  "1 | Lê Văn Nam | Chánh Văn phòng | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "II | Phòng Lãnh sự",
  "1 | Võ Đức Hùng | Trưởng phòng | x |",
  "2 | Mai Thị Hoa | Chuyên viên | | ",
];

/** «advanced-worker > 90/100 @văn phòng». */
function targetsOf(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readTargets(workbookOf(...sheets), readDrawn(...sheets))
    .targets.filter(({ eachUnit }) => eachUnit?.role !== "all")
    .map(inShort);
}

function inShort({ measure, comparator, threshold, max, scope }: Target): string {
  const of = (value: Target["threshold"]) => (value === null ? "" : `${String(value.num)}/${String(value.den)}`);
  return [
    measure.kind === "award" ? measure.award : measure.kind,
    comparator ?? "",
    of(threshold),
    ...(max === null ? [] : [of(max)]),
    ...(scope.unit === null ? [] : [`@${scope.unit}`]),
  ].join(" ");
}

describe("chỉ tiêu giao cho từng phòng", () => {
  test("phòng theo hàng, danh hiệu theo cột, mỗi ô một mức", () => {
    expect(
      targetsOf(people, [
        "GIAO CHỈ TIÊU THI ĐUA NĂM 2026 CHO CÁC PHÒNG",
        "STT | Phòng, đơn vị | Tỷ lệ LĐTT | Số CSTĐCS",
        "1 | Văn phòng | trên 90% | '02",
        "2 | Phòng Lãnh sự | 80% trở lên | '01",
      ]),
    ).toEqual([
      "advanced-worker > 90/100 @văn phòng",
      "grassroots-emulation-fighter >= 2/1 @văn phòng",
      "advanced-worker >= 80/100 @lãnh sự",
      "grassroots-emulation-fighter >= 1/1 @lãnh sự",
    ]);
  });

  test("danh hiệu theo cột, một hàng cho cả cơ quan", () => {
    expect(
      targetsOf(people, [
        "CHỈ TIÊU PHẤN ĐẤU NĂM 2026",
        "Nội dung | LĐTT (%) | CSTĐCS (%) | Giấy khen (người)",
        "Chỉ tiêu | ≥ 90 | ≥ 15 | 3",
      ]),
    ).toEqual(["advanced-worker >= 90/100", "grassroots-emulation-fighter >= 15/100", "certificate-of-merit >= 3/1"]);
  });

  test("«mỗi phòng» là mỗi phòng của biểu đăng ký một chỉ tiêu", () => {
    expect(
      targetsOf(people, ["CHỈ TIÊU NĂM 2026", "Mỗi phòng có ít nhất 01 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở."]),
    ).toEqual(["grassroots-emulation-fighter >= 1/1 @văn phòng", "grassroots-emulation-fighter >= 1/1 @lãnh sự"]);
  });

  test("chỉ tiêu viết dưới danh sách, sau chữ ký", () => {
    expect(
      targetsOf([
        ...people,
        "",
        " | | | GIÁM ĐỐC",
        "CHỈ TIÊU PHẤN ĐẤU NĂM 2026:",
        "- Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến",
      ]),
    ).toEqual(["advanced-worker > 90/100"]);
  });

  test("cột tối thiểu và cột tối đa là một khoảng; chỉ có tối đa là mức trần", () => {
    expect(
      targetsOf(people, [
        "BẢNG CHỈ TIÊU THI ĐUA NĂM 2026",
        "STT | Danh hiệu | Đơn vị tính | Tối thiểu | Tối đa",
        "1 | Lao động tiên tiến | % | 90 |",
        "2 | Chiến sĩ thi đua cơ sở | % | 10 | 15",
        "3 | Giấy khen | người | | 5",
      ]),
    ).toEqual([
      "advanced-worker >= 90/100",
      "grassroots-emulation-fighter range 10/100 15/100",
      "certificate-of-merit <= 5/1",
    ]);
  });

  test("«2/3 phòng, đơn vị trở lên» là một tỷ lệ", () => {
    expect(
      targetsOf(people, ["CHỈ TIÊU NĂM 2026", "- 2/3 phòng, đơn vị trở lên đạt Tập thể lao động tiên tiến."]),
    ).toEqual(["advanced-labor-collective >= 2/3"]);
  });
});

describe("tên đơn vị ở bảng chỉ tiêu và ở biểu đăng ký là hai danh sách, so cả hai một lần", () => {
  const school = [
    "TRƯỜNG THPT NGUYỄN DU",
    "DANH SÁCH ĐĂNG KÝ NĂM HỌC 2025-2026",
    "STT | Họ và tên | Chức vụ | LĐTT",
    "I | Tổ Toán - Tin",
    "1 | Lê Văn Nam | Tổ trưởng | x",
    "2 | Hồ Thị Lan | Giáo viên |",
    "II | Tổ Ngữ văn",
    "3 | Võ Đức Hùng | Tổ trưởng | x",
    "III | Ban Hành chính",
    "4 | Mai Thị Hoa | Văn thư | x",
  ];

  test("một cột mức, tên bỏ chữ «Tổ», có dòng toàn trường", () => {
    const table = [
      "CHỈ TIÊU THI ĐUA NĂM HỌC 2025-2026",
      "TT | Tổ | Tỷ lệ LĐTT",
      "1 | Toán - Tin | 50%",
      "2 | Ngữ văn | 100%",
      "3 | Hành chính | 90%",
      " | Toàn trường | 75%",
    ];
    expect(inUnits([school, table])).toEqual([
      "advanced-worker-share@to-toan-tin 1/2 met",
      "advanced-worker-share@to-ngu-van 1/1 met",
      "advanced-worker-share@ban-hanh-chinh 1/1 met",
      "advanced-worker-share 3/4 met",
    ]);
  });

  test("tên không khớp thì chưa tính và hỏi, không lấy số của cả cơ quan", () => {
    const table = [
      "CHỈ TIÊU THI ĐUA NĂM HỌC 2025-2026",
      "TT | Tổ | Tỷ lệ LĐTT",
      "1 | Toán - Tin | 50%",
      "2 | Ngoại ngữ | 100%",
    ];
    const { targets, questions } = checkDrawn([school, table]);
    expect(targets.map(({ status }) => status)).toEqual(["met", "unknown"]);
    const [question] = questions.filter(({ cause }) => cause === "unit");
    expect(question?.sentence.vi).toContain("«Ngoại ngữ»");
    const [first] = question?.options ?? [];
    if (question === undefined || first === undefined) throw new Error("not asked");
    expect(checkDrawn([school, table], [first.answer]).targets.map(({ status }) => status)).not.toContain("unknown");
  });

  test("đơn vị theo cột, có cột toàn trường", () => {
    const table = [
      "CHỈ TIÊU GIAO CÁC TỔ NĂM HỌC 2025-2026",
      "TT | Nội dung | ĐVT | Toán - Tin | Tổ Ngữ văn | Toàn trường",
      "1 | Lao động tiên tiến | % | 50 | 100 | 80",
    ];
    expect(inUnits([school, table])).toEqual([
      "advanced-worker-share@to-toan-tin 1/2 met",
      "advanced-worker-share@to-ngu-van 1/1 met",
      "advanced-worker-share 3/4 missed",
    ]);
  });

  test("«mỗi tổ» mà biểu không chia tổ thì chưa tính", () => {
    const list = ["DANH SÁCH ĐĂNG KÝ NĂM 2026", "STT | Họ và tên | LĐTT", "1 | Lê Văn Nam | x", "2 | Hồ Thị Lan |"];
    const plan = { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- Mỗi tổ có ít nhất 90% LĐTT."] };
    expect(inUnits([list, plan])).toEqual(["advanced-worker-share ? unknown"]);
    // Ban Hành chính is no tổ.
    expect(inUnits([school, plan])).toHaveLength(2);
  });
});

describe("«mỗi phòng có sáng kiến» đếm sáng kiến của từng phòng", () => {
  const plan = { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- Mỗi phòng có ít nhất 01 sáng kiến cấp cơ sở."] };
  const list = [
    "DANH SÁCH ĐĂNG KÝ NĂM 2026",
    "STT | Họ và tên | LĐTT | Tên sáng kiến",
    "I | Phòng Kế hoạch",
    "1 | Lê Văn Nam | x | Sổ theo dõi hồ sơ điện tử",
    "2 | Hồ Thị Lan | x |",
    "II | Phòng Tài chính",
    "3 | Võ Đức Hùng | x |",
  ];

  test("sáng kiến ghi ở dòng người", () => {
    expect(inUnits([list, plan])).toEqual([
      "grassroots-initiatives@ke-hoach 1 met",
      "grassroots-initiatives@tai-chinh 0 missed",
    ]);
  });
});

describe("bảng giao chỉ tiêu toàn con số vẫn là chỉ tiêu, không phải biểu tổng hợp chờ điền", () => {
  const hospital = [
    "BỆNH VIỆN ĐA KHOA KHU VỰC",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | Khoa, phòng | LĐTT | CSTĐCS | Giấy khen",
    "1 | Lê Văn Nam | Giám đốc | Ban Giám đốc | x | |",
    "2 | Hồ Thị Lan | Trưởng khoa | Khoa Nội | x | x |",
    "3 | Võ Đức Hùng | Bác sĩ | Khoa Nội | x | |",
    "4 | Mai Thị Hoa | Điều dưỡng | Khoa Nội | | |",
    "5 | Cao Thị Bích | Trưởng khoa | Khoa Dược | x | | x",
    "6 | Đỗ Văn Tài | Dược sĩ | Khoa Dược | x | |",
  ];
  const merges = ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4"];

  test("khoa theo hàng, dưới một nhóm cột «Mức giao», ô «-» là không giao", () => {
    const plan = {
      merges,
      rows: [
        "PHÂN BỔ CHỈ TIÊU THI ĐUA NĂM 2026 CHO CÁC KHOA, PHÒNG",
        "(Kèm theo Quyết định số 15/QĐ-BV ngày 09/01/2026)",
        "STT | Khoa, phòng | Số người | Mức giao năm 2026 | | | Ghi chú",
        " | | | LĐTT (tỷ lệ %) | CSTĐCS (số người) | Giấy khen (người) |",
        "1 | Ban Giám đốc | 1 | 100 | - | - |",
        "2 | Khoa Nội | 3 | 70 | 1 | 1 |",
        "3 | Khoa Dược | 2 | 100 | 1 | - |",
        " | Toàn bệnh viện | 6 | 85 | 2 | 1 |",
      ],
    };
    expect(inUnits([hospital, plan])).toEqual([
      "advanced-worker-share@ban-giam-doc 1/1 met",
      "advanced-worker-share@khoa-noi 2/3 missed",
      "people-grassroots-fighter@khoa-noi 1 met",
      "people-certificate@khoa-noi 0 missed",
      "advanced-worker-share@khoa-duoc 2/2 met",
      "people-grassroots-fighter@khoa-duoc 0 missed",
      "advanced-worker-share 5/6 missed",
      "people-grassroots-fighter 1 missed",
      "people-certificate 1 met",
    ]);
  });

  test("cột «tối đa» là mức trần ở từng khoa", () => {
    expect(
      targetsOf(hospital, [
        "CHỈ TIÊU XÉT DANH HIỆU NĂM 2026",
        "TT | Khoa | Số CSTĐCS tối đa | Giấy khen (nhiều nhất, người)",
        "1 | Khoa Nội | 1 | 2",
        "2 | Khoa Dược | 1 | 1",
      ]),
    ).toEqual([
      "grassroots-emulation-fighter <= 1/1 @khoa nội",
      "certificate-of-merit <= 2/1 @khoa nội",
      "grassroots-emulation-fighter <= 1/1 @khoa dược",
      "certificate-of-merit <= 1/1 @khoa dược",
    ]);
  });

  test("khoa theo cột, có cột đơn vị tính; phần trăm ghi 0,85 và 1", () => {
    const plan = [
      "CHỈ TIÊU NĂM 2026",
      "Giao cho các khoa của Bệnh viện",
      "TT | Danh hiệu (tối thiểu) | ĐVT | Ban Giám đốc | Khoa Nội | Khoa Dược | Toàn bệnh viện",
      "1 | Lao động tiên tiến | % | 1 | 0.65 | 1 | 0.8",
      "2 | Chiến sĩ thi đua cơ sở | người | - | 1 | 1 | 2",
      "3 | Khoa đạt Tập thể lao động tiên tiến | tập thể | - | 1 | 1 | 2",
    ];
    expect(targetsOf(hospital, plan)).toEqual([
      "advanced-worker >= 100/100 @ban giám đốc",
      "advanced-worker >= 65/100 @khoa nội",
      "advanced-worker >= 100/100 @khoa dược",
      "advanced-worker >= 80/100",
      "grassroots-emulation-fighter >= 1/1 @khoa nội",
      "grassroots-emulation-fighter >= 1/1 @khoa dược",
      "grassroots-emulation-fighter >= 2/1",
      "advanced-labor-collective >= 1/1 @khoa nội",
      "advanced-labor-collective >= 1/1 @khoa dược",
      "advanced-labor-collective >= 2/1",
    ]);
  });

  test("bảng tổng hợp đăng ký theo đơn vị thì không có chỉ tiêu nào", () => {
    expect(
      targetsOf(hospital, [
        "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Đơn vị | Số người | LĐTT | CSTĐCS",
        "1 | Khoa Nội | 3 | 2 | 1",
        "2 | Khoa Dược | 2 | 2 | 0",
      ]),
    ).toEqual([]);
  });
});
