import { readWorkbook } from "../../src/reading/read-workbook";
import { trialWrites } from "../../src/reports/trial/plan-trial";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnRow, workbookOf } from "./grid-of";

const read = (rows: readonly DrawnRow[], merges: readonly string[] = []) =>
  readWorkbook(workbookOf({ name: "ĐK 2026", rows, merges }), { answers: [], today: "2026-02-01" });

/** Who is counted, with unit and titles: «Nguyễn Văn An · Phòng Kỹ thuật: LĐTT + CSTĐCS». */
const told = (rows: readonly DrawnRow[], merges: readonly string[] = []) =>
  read(rows, merges).register.entries.map(
    ({ name, unitText, claims }) =>
      `${name.value}${unitText === null ? "" : ` · ${unitText.value}`}: ${claims.map(({ award }) => SHORT[award] ?? award).join(" + ")}`,
  );

const SHORT: Readonly<Record<string, string>> = {
  "advanced-worker": "LĐTT",
  "grassroots-emulation-fighter": "CSTĐCS",
  "advanced-labor-collective": "TTLĐTT",
  "excellent-labor-collective": "TTLĐXS",
};

describe("mỗi người một phiếu, mỗi mục một dòng", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "nhãn và nội dung chung một ô, phiếu nọ dưới phiếu kia",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "",
        "Họ và tên: Nguyễn Văn An",
        "Chức vụ: Trưởng phòng",
        "Đơn vị: Phòng Kỹ thuật",
        "Danh hiệu đăng ký: LĐTT, CSTĐCS",
        "",
        "Họ và tên: Lê Thị Bình",
        "Chức vụ: Chuyên viên",
        "Đơn vị: Phòng Kế toán",
        "Danh hiệu đăng ký: LĐTT",
        "",
        "Họ và tên: Trần Quốc Cường",
        "Chức vụ: Chuyên viên",
        "Đơn vị: Phòng Kế toán",
        "Danh hiệu đăng ký: LĐTT",
      ],
      [
        "Nguyễn Văn An · Phòng Kỹ thuật: LĐTT + CSTĐCS",
        "Lê Thị Bình · Phòng Kế toán: LĐTT",
        "Trần Quốc Cường · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "nhãn ở cột A, nội dung ở cột B",
      [
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "Họ tên | Phạm Minh Đức",
        "Bộ phận | Tổ Hành chính",
        "Đăng ký | LĐTT",
        "",
        "Họ tên | Đỗ Thu Hà",
        "Bộ phận | Tổ Hành chính",
        "Đăng ký | CSTĐCS",
        "",
        "Họ tên | Vũ Hoàng Hải",
        "Bộ phận | Tổ Vận hành",
        "Đăng ký | LĐTT",
      ],
      ["Phạm Minh Đức · Tổ Hành chính: LĐTT", "Đỗ Thu Hà · Tổ Hành chính: CSTĐCS", "Vũ Hoàng Hải · Tổ Vận hành: LĐTT"],
    ],
    [
      "hai phiếu cạnh nhau, nhãn và nội dung hai cột",
      [
        "BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2026",
        "",
        "Họ và tên: | Bùi Văn Khoa | | Họ và tên: | Ngô Thị Lan",
        "Chức danh: | Kế toán | | Chức danh: | Văn thư",
        "Đơn vị: | Phòng Tổng hợp | | Đơn vị: | Phòng Tổng hợp",
        "Danh hiệu: | LĐTT | | Danh hiệu: | LĐTT; CSTĐCS",
        "",
        "Họ và tên: | Hồ Sỹ Mạnh | | Họ và tên: | Dương Thúy Nga",
        "Chức danh: | Lái xe | | Chức danh: | Chuyên viên",
        "Đơn vị: | Phòng Tổng hợp | | Đơn vị: | Phòng Đào tạo",
        "Danh hiệu: | LĐTT | | Danh hiệu: | LĐTT",
      ],
      [
        "Bùi Văn Khoa · Phòng Tổng hợp: LĐTT",
        "Ngô Thị Lan · Phòng Tổng hợp: LĐTT + CSTĐCS",
        "Hồ Sỹ Mạnh · Phòng Tổng hợp: LĐTT",
        "Dương Thúy Nga · Phòng Đào tạo: LĐTT",
      ],
    ],
    [
      "ba phiếu cạnh nhau, nhãn và nội dung chung một ô, hàng dưới chỉ còn một",
      [
        "TỔNG HỢP PHIẾU ĐĂNG KÝ THI ĐUA 2026",
        "",
        "1. Họ tên: Lý Văn Phú | 2. Họ tên: Mai Thị Quế | 3. Họ tên: Tạ Đình Sơn",
        "Công việc: Kỹ sư | Công việc: Thủ quỹ | Công việc: Bảo vệ",
        "Đăng ký: LĐTT | Đăng ký: LĐTT, CSTĐCS | Đăng ký: không",
        "",
        "4. Họ tên: Cao Minh Tuấn",
        "Công việc: Kỹ sư",
        "Đăng ký: CSTĐCS",
      ],
      ["Lý Văn Phú: LĐTT", "Mai Thị Quế: LĐTT + CSTĐCS", "Tạ Đình Sơn: ", "Cao Minh Tuấn: CSTĐCS"],
    ],
    [
      "cả phiếu trong một ô, xuống dòng",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        ["Họ tên: Đinh Công Uy\nChức vụ: Đội trưởng\nĐơn vị: Đội Xây lắp\nDanh hiệu: CSTĐCS"],
        ["Họ tên: Phan Thị Vân\nChức vụ: Công nhân\nĐơn vị: Đội Xây lắp\nDanh hiệu: LĐTT"],
        ["Họ tên: Trịnh Hữu Xuân\nChức vụ: Công nhân\nĐơn vị: Đội Cơ giới\nDanh hiệu: LĐTT"],
      ],
      ["Đinh Công Uy · Đội Xây lắp: CSTĐCS", "Phan Thị Vân · Đội Xây lắp: LĐTT", "Trịnh Hữu Xuân · Đội Cơ giới: LĐTT"],
    ],
    [
      "dấu trong phiếu: mỗi danh hiệu một dòng",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Phiếu số 1",
        "Họ và tên | Lương Văn Yên",
        "Đơn vị | Khoa Nội",
        "LĐTT | x",
        "CSTĐCS | x",
        "Phiếu số 2",
        "Họ và tên | Chu Thị Ánh",
        "Đơn vị | Khoa Ngoại",
        "LĐTT | x",
        "CSTĐCS |",
        "Phiếu số 3",
        "Họ và tên | Thái Bá Dũng",
        "Đơn vị | Khoa Nội",
        "LĐTT |",
        "CSTĐCS |",
      ],
      ["Lương Văn Yên · Khoa Nội: LĐTT + CSTĐCS", "Chu Thị Ánh · Khoa Ngoại: LĐTT", "Thái Bá Dũng · Khoa Nội: "],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe("phiếu khó", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "phiếu chưa ai ghi thì không phải là người",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Đơn vị: Đội 1",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên:",
        "Đơn vị:",
        "Danh hiệu:",
        "",
        "Họ và tên: ……………",
        "Đơn vị: ………",
        "Danh hiệu: ………",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT"],
    ],
    [
      "tên phòng ghi một lần trên các phiếu của phòng",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "I. Phòng Kỹ thuật",
        "Họ và tên: Kiều Văn Lộc",
        "Danh hiệu: LĐTT",
        "Họ và tên: Tô Thị Mận",
        "Danh hiệu: CSTĐCS",
        "II. Phòng Kế toán",
        "Họ và tên: Sầm Văn Ong",
        "Danh hiệu: LĐTT",
      ],
      [
        "Kiều Văn Lộc · Phòng Kỹ thuật: LĐTT",
        "Tô Thị Mận · Phòng Kỹ thuật: CSTĐCS",
        "Sầm Văn Ong · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "người lập biểu ký ở cuối không phải người đăng ký",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Danh hiệu: LĐTT",
        "",
        "Họ và tên: Tô Thị Mận",
        "Danh hiệu: CSTĐCS",
        "",
        "Người lập biểu: Hà Văn Lập",
        " | Thủ trưởng đơn vị",
        " | Đoàn Văn Thủ",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "nhãn của danh hiệu là chữ lạ, nội dung thì rõ",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Nguyện vọng: Lao động tiên tiến",
        "",
        "Họ và tên: Tô Thị Mận",
        "Nguyện vọng: Chiến sĩ thi đua cơ sở",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "mỗi người một dòng, các mục cách nhau bằng dấu chấm phẩy",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ tên: Kiều Văn Lộc; Chức vụ: Tổ trưởng; Danh hiệu: LĐTT",
        "Họ tên: Tô Thị Mận; Chức vụ: Công nhân; Danh hiệu: CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "hai cặp nhãn trên một dòng là của một người",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: | Kiều Văn Lộc | Chức vụ: | Tổ trưởng",
        "Đơn vị: | Đội 1 | Danh hiệu: | LĐTT",
        "",
        "Họ và tên: | Tô Thị Mận | Chức vụ: | Công nhân",
        "Đơn vị: | Đội 2 | Danh hiệu: | CSTĐCS",
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: CSTĐCS"],
    ],
    [
      "bảng có số thứ tự, cả phiếu trong một cột, danh hiệu ở cột riêng",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Thông tin cá nhân | Danh hiệu đăng ký",
        [1, "Họ tên: Kiều Văn Lộc\nĐơn vị: Đội 1", "LĐTT"],
        [2, "Họ tên: Tô Thị Mận\nĐơn vị: Đội 2", "CSTĐCS"],
      ],
      ["Kiều Văn Lộc · Đội 1: LĐTT", "Tô Thị Mận · Đội 2: CSTĐCS"],
    ],
    [
      "phiếu của tập thể",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA TẬP THỂ NĂM 2026",
        "Tên tập thể: Phòng Tổ chức",
        "Số người: 5",
        "Danh hiệu đăng ký: TTLĐTT",
        "",
        "Tên tập thể: Phòng Kế toán",
        "Số người: 7",
        "Danh hiệu đăng ký: TTLĐXS",
      ],
      ["Phòng Tổ chức: TTLĐTT", "Phòng Kế toán: TTLĐXS"],
    ],
    [
      "một phiếu, ngay dưới là bảng việc",
      [
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên: Kiều Văn Lộc",
        "Chức vụ: Tổ trưởng",
        "Đơn vị: Đội 1",
        "Danh hiệu: CSTĐCS",
        "STT | Nội dung | Chỉ tiêu",
        "1 | Làm tốt | 90%",
        "2 | Học tập | 100%",
      ],
      ["Kiều Văn Lộc · Đội 1: CSTĐCS"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});

describe("danh sách thường vẫn là danh sách", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "cách xưng hô đứng trước tên",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA 2026",
        "STT | Ông/Bà | Họ và tên | Danh hiệu",
        "1 | Ông | Kiều Văn Lộc | LĐTT",
        "2 | Bà | Tô Thị Mận | CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "một dòng nêu nhiều tên người",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA 2026",
        "STT | Họ và tên | Người giới thiệu | Người xác nhận | Danh hiệu",
        "1 | Kiều Văn Lộc | Hà Văn Lập | Đoàn Văn Thủ | LĐTT",
        "2 | Tô Thị Mận | Hà Văn Lập | Đoàn Văn Thủ | CSTĐCS",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: CSTĐCS"],
    ],
    [
      "người lập có nhãn ở trên bảng của các tập thể",
      [
        "DANH SÁCH TẬP THỂ ĐĂNG KÝ 2026",
        "Họ tên người lập: Hà Văn Lập",
        "Chức vụ: Chuyên viên",
        "STT | Tên tập thể | Danh hiệu",
        "1 | Phòng Tổ chức | TTLĐTT",
        "2 | Phòng Kế toán | TTLĐXS",
      ],
      ["Phòng Tổ chức: TTLĐTT", "Phòng Kế toán: TTLĐXS"],
    ],
  ])("%s", (_, rows, expected) => {
    const { sheets } = read(rows);
    expect(told(rows)).toEqual(expected);
    expect(sheets.flatMap(({ forms }) => forms.filter(({ unfolded }) => unfolded))).toEqual([]);
  });
});

describe("chỗ được nêu là chỗ trên sheet", () => {
  const cards: readonly DrawnRow[] = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Họ và tên | Kiều Văn Lộc",
    "Đơn vị | Đội 1",
    "Danh hiệu | Ong thợ vàng",
    "",
    "Họ và tên | Tô Thị Mận",
    "Đơn vị | Đội 2",
    "Danh hiệu | Ong thợ vàng",
  ];
  const across: readonly DrawnRow[] = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong | Cộng",
    "LĐTT | x | x | | 3",
    "CSTĐCS | x | # | |",
  ];
  const nameless: readonly DrawnRow[] = [
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Họ và tên | Kiều Văn Lộc",
    "Danh hiệu | LĐTT",
    "",
    "Họ và tên |",
    "Danh hiệu | CSTĐCS",
    "",
    "Họ và tên | Tô Thị Mận",
    "Danh hiệu | LĐTT",
  ];

  it("tên, danh hiệu và dòng của từng phiếu", () => {
    const { register, sheets } = read(
      cards.map((row) => (typeof row === "string" ? row.replace("Ong thợ vàng", "LĐTT") : row)),
    );
    expect(
      register.entries.map(({ name, claims }) => [name.cell, ...claims.map(({ cell }) => cell)].map((at) => toA1(at))),
    ).toEqual([
      ["B2", "B4"],
      ["B6", "B8"],
    ]);
    expect(sheets.flatMap(({ forms, outside }) => [...forms.flatMap(({ rows }) => rows), ...outside])).toHaveLength(7);
  });

  it("câu hỏi nêu ô có thật", () => {
    expect(read(cards).questions.map(({ sentence }) => sentence.vi)).toEqual([
      expect.stringContaining("đầu tiên ở ô B4"),
    ]);
  });

  it("phiếu có danh hiệu mà chưa có tên không tính cho ai, mà được hỏi", () => {
    expect(told(nameless)).toEqual(["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT"]);
    expect(read(nameless).questions.map(({ sentence }) => sentence.vi)).toEqual([expect.stringContaining("CSTĐCS")]);
  });

  it("tên ngang: câu hỏi gọi mục bằng nhãn của nó, không bằng một cột không có", () => {
    const [question] = read(across).questions;
    expect(question?.sentence.vi).toContain("Mục «CSTĐCS» có 1 ô ghi «#»");
    expect(question?.at).toMatchObject({ row: 4, column: 3 });
  });

  it("số cộng in sẵn được đối chiếu với từng người", () => {
    expect(read(across).register.totals.map(({ at, printed, counted }) => [toA1(at), printed, counted])).toContainEqual(
      ["E3", 3, 2],
    );
  });
});

describe("không ghi vào ô chứa cả nhãn", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "nhãn và dấu chung một ô",
      ["ĐĂNG KÝ THI ĐUA 2026", "Họ tên: Kiều Văn Lộc", "LĐTT: x", "Họ tên: Tô Thị Mận", "LĐTT: x"],
    ],
    ["cả phiếu một ô", ["ĐĂNG KÝ THI ĐUA 2026", ["Họ tên: Kiều Văn Lộc\nLĐTT: x"], ["Họ tên: Tô Thị Mận\nLĐTT: x"]]],
  ])("%s", (_, rows) => {
    const snapshot = workbookOf({ name: "ĐK 2026", rows });
    const reading = readWorkbook(snapshot, { answers: [], today: "2026-02-01" });
    const subjects = reading.register.people.map(({ key }) => key);
    expect(subjects).toHaveLength(2);
    const taken = subjects.map((subject) => ({ subject, award: "advanced-worker" as const, on: false }));
    const given = subjects.map((subject) => ({ subject, award: "grassroots-emulation-fighter" as const, on: true }));
    for (const ticks of [taken, given]) expect(trialWrites(snapshot, reading, ticks, "vi").writes).toEqual([]);
  });
});

describe("người ghi ở đầu các cột", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "tên là đầu cột, danh hiệu ở cột đầu, dấu x trong ô, cộng ở cuối",
      [
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "",
        "Danh hiệu | Nguyễn Văn An | Lê Thị Bình | Trần Quốc Cường | Đỗ Thu Hà | Cộng",
        "Lao động tiên tiến | x | x | x | | 3",
        "Chiến sĩ thi đua cơ sở | x | | | x | 2",
      ],
      ["Nguyễn Văn An: LĐTT + CSTĐCS", "Lê Thị Bình: LĐTT", "Trần Quốc Cường: LĐTT", "Đỗ Thu Hà: CSTĐCS"],
    ],
    [
      "có dòng đơn vị và chức vụ, danh hiệu ghi bằng chữ",
      [
        "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Phạm Minh Đức | Vũ Hoàng Hải | Bùi Văn Khoa",
        "Chức vụ | Trưởng phòng | Chuyên viên | Chuyên viên",
        "Đơn vị | Phòng Một | Phòng Một | Phòng Hai",
        "Danh hiệu đăng ký | LĐTT, CSTĐCS | LĐTT | LĐTT",
      ],
      ["Phạm Minh Đức · Phòng Một: LĐTT + CSTĐCS", "Vũ Hoàng Hải · Phòng Một: LĐTT", "Bùi Văn Khoa · Phòng Hai: LĐTT"],
    ],
    [
      "đơn vị gộp ô trên tên",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "Phòng | Phòng Quản lý | | Phòng Tổ chức | ",
        "Nội dung đăng ký | Ngô Thị Lan | Hồ Sỹ Mạnh | Dương Thúy Nga | Lý Văn Phú",
        "LĐTT | x | x | x | x",
        "CSTĐCS | x | | x |",
      ],
      [
        "Ngô Thị Lan · Phòng Quản lý: LĐTT + CSTĐCS",
        "Hồ Sỹ Mạnh · Phòng Quản lý: LĐTT",
        "Dương Thúy Nga · Phòng Tổ chức: LĐTT + CSTĐCS",
        "Lý Văn Phú · Phòng Tổ chức: LĐTT",
      ],
    ],
    [
      "các mục lặp lại từng khối, khối nọ dưới khối kia",
      [
        "PHIẾU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Họ và tên | Mai Thị Quế | Tạ Đình Sơn | Cao Minh Tuấn",
        "Đơn vị | Tổ Toán | Tổ Toán | Tổ Văn",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "",
        "Họ và tên | Đinh Công Uy | Phan Thị Vân |",
        "Đơn vị | Tổ Văn | Tổ Sử |",
        "Danh hiệu | LĐTT | CSTĐCS |",
      ],
      [
        "Mai Thị Quế · Tổ Toán: LĐTT",
        "Tạ Đình Sơn · Tổ Toán: CSTĐCS",
        "Cao Minh Tuấn · Tổ Văn: LĐTT",
        "Đinh Công Uy · Tổ Văn: LĐTT",
        "Phan Thị Vân · Tổ Sử: CSTĐCS",
      ],
    ],
    [
      "tên phòng ghi trên từng khối, không có dòng trống",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Phòng Kỹ thuật",
        "Họ và tên | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Danh hiệu | LĐTT | CSTĐCS | LĐTT",
        "Phòng Kế toán",
        "Họ và tên | Lò Thị Páo | Ma Văn Quế |",
        "Danh hiệu | LĐTT | LĐTT |",
      ],
      [
        "Kiều Văn Lộc · Phòng Kỹ thuật: LĐTT",
        "Tô Thị Mận · Phòng Kỹ thuật: CSTĐCS",
        "Sầm Văn Ong · Phòng Kỹ thuật: LĐTT",
        "Lò Thị Páo · Phòng Kế toán: LĐTT",
        "Ma Văn Quế · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "tên lạ giữa các tên vẫn là người, cột ghi chú thì không",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Danh hiệu | Kiều Văn Lộc | H'Hen | Sầm Văn Ong | Ghi chú",
        "LĐTT | x | x | x | Đủ",
        "CSTĐCS | | x | |",
      ],
      ["Kiều Văn Lộc: LĐTT", "H'Hen: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
    [
      "năm trước và năm nay ghi bên trái các danh hiệu",
      [
        "ĐĂNG KÝ THI ĐUA 2026",
        "Nội dung | | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong",
        "Năm 2025 | LĐTT | x | x |",
        " | CSTĐCS | x | |",
        "Đăng ký năm 2026 | LĐTT | x | x | x",
        " | CSTĐCS | | x |",
      ],
      ["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT + CSTĐCS", "Sầm Văn Ong: LĐTT"],
    ],
  ])("%s", (_, rows, expected) => {
    const [, second] = rows;
    const merges = typeof second === "string" ? (MERGES[second] ?? []) : [];
    expect(told(rows, merges)).toEqual(expected);
  });
});

/** Of the sheets above, by their second row. */
const MERGES: Readonly<Record<string, readonly string[]>> = {
  "Phòng | Phòng Quản lý | | Phòng Tổ chức | ": ["B2:C2", "D2:E2"],
  "Nội dung | | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong": ["A3:A4", "A5:A6"],
};
