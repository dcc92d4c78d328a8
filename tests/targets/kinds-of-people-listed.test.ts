import { askedIds, targetsOf } from "./check-drawn";

const post = [
  "ĐỒN BIÊN PHÒNG CỬA KHẨU NA LẠNG",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "Diện | TT | Họ và tên | Cấp bậc, chức vụ | Đội, trạm | Danh hiệu",
  "SQ | 1 | Lê Văn Nam | Đồn trưởng | Chỉ huy Đồn | CSTĐCS",
  "SQ | 2 | Hồ Đức Lâm | Đội trưởng | Đội Vũ trang | CSTT",
  "QNCN | 3 | Võ Đức Hùng | Nhân viên cơ yếu | Đội Vũ trang | CSTT",
  "nt | 4 | Mai Văn Hòa | Y sĩ | Đội Tham mưu | CSTT",
  "nt | 5 | Đỗ Văn Minh | Lái xe | Đội Tham mưu | ",
  "HSQ-CS | 6 | Trần Văn Sơn | Tiểu đội trưởng | Đội Vũ trang | CSTT",
  "HSQ-CS | 7 | Bùi Văn Khang | Chiến sĩ | Đội Vũ trang | ",
  "CNV | 8 | Ngô Thị Mơ | Nấu ăn | Đội Tham mưu | LĐTT",
];

const works = [
  "CÔNG TY CỔ PHẦN GỐM ĐỒNG BÀI",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Đơn vị | Khối | LĐTT | CSTĐCS",
  "1 | Lê Văn Nam | Giám đốc | Ban Giám đốc | Gián tiếp | x | x",
  "2 | Hồ Thị Lan | Quản đốc | Xưởng Nung | Trực tiếp | x | x",
  "3 | Võ Đức Hùng | Thợ nung | Xưởng Nung | Trực tiếp | x |",
  "4 | Mai Thị Hoa | Thợ vẽ | Xưởng Vẽ | Trực tiếp | | ",
  "5 | Đỗ Văn Minh | Kế toán | Phòng Kế toán | Gián tiếp | x |",
  "6 | Trần Thị Sen | Thủ quỹ | Phòng Kế toán | Gián tiếp | | ",
];

const of = (list: readonly string[], ...lines: readonly string[]) =>
  targetsOf([list, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", ...lines]]);

describe("cột của biểu cho biết ai thuộc diện nào", () => {
  test.each([
    ["- 100% sĩ quan đạt danh hiệu Chiến sĩ tiên tiến.", "advanced-soldier-share 2/2 met"],
    ["- Quân nhân chuyên nghiệp: từ 80% đạt Chiến sĩ tiên tiến.", "advanced-soldier-share 2/3 missed"],
    ["- Tỷ lệ CSTT của hạ sĩ quan, chiến sĩ: 50%.", "advanced-soldier-share 1/2 met"],
    ["- Sĩ quan, QNCN đạt CSTT: 90% trở lên.", "advanced-soldier-share 4/5 missed"],
    ["- Ít nhất 03 sĩ quan đạt CSTT.", "people-advanced-soldier 2 missed"],
  ])("đồn biên phòng: %s", (line, expected) => {
    expect(of(post, line)).toEqual([expected]);
  });

  test.each([
    ["- 80% người lao động khối gián tiếp đạt LĐTT.", "advanced-worker-share 2/3 missed"],
    ["- Lao động trực tiếp đạt LĐTT: từ 60% trở lên.", "advanced-worker-share 2/3 met"],
    ["- 30% lao động trực tiếp đạt CSTĐCS.", "grassroots-fighter-share 1/3 met"],
  ])("công ty: %s", (line, expected) => {
    expect(of(works, line)).toEqual([expected]);
  });

  test("có người chưa ghi diện thì hỏi, không đoán", () => {
    const list = post.map((row) => row.replace(/^HSQ-CS \| 7/, " | 7"));
    expect(of(list, "- 100% sĩ quan đạt danh hiệu Chiến sĩ tiên tiến.")).toEqual(["advanced-soldier-share ? unknown"]);
  });

  test.each([
    ["- Ít nhất 02 công nhân kỹ thuật cao đạt CSTT.", "people-advanced-soldier ? unknown"],
    ["- 03 viên chức trẻ tiêu biểu đạt CSTT.", "people-advanced-soldier ? unknown"],
  ])("một phần của những người ấy, biểu không nói là ai: %s", (line, expected) => {
    expect(of(post, line)).toEqual([expected]);
  });

  test("diện mà biểu không có thì hỏi", () => {
    expect(of(post, "- 100% công nhân quốc phòng đạt CSTT.")).toEqual(["advanced-soldier-share ? unknown"]);
    expect(askedIds([post, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "- 100% công nhân quốc phòng đạt CSTT."]])).toContain(
      "targets:base:cong nhan quoc phong",
    );
  });
});

describe("CSTT và LĐTT là một bậc", () => {
  test.each([
    [
      "- Chiến sĩ tiên tiến (Lao động tiên tiến đối với CNV): từ 70% quân số toàn đồn.",
      "advanced-soldier-share 6/8 met",
    ],
    ["- Từ 80% quân số trở lên đạt danh hiệu LĐTT, CSTT.", "advanced-soldier-share 6/8 missed"],
    ["- CSTT: 80% quân số.", "advanced-soldier-share 6/8 missed"],
  ])("%s", (line, expected) => {
    expect(of(post, line)).toEqual([expected]);
  });
});

describe("khen cho các đơn vị gọi bằng tên riêng của ngành", () => {
  const bodies = [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Tập thể | Danh hiệu, hình thức khen thưởng",
    "1 | Đội Vũ trang | Đơn vị quyết thắng, Bằng khen UBND tỉnh",
    "2 | Đội Tham mưu | Đơn vị tiên tiến",
  ];
  test.each([
    ["- Bằng khen của UBND tỉnh: 01 đội.", "units-provincial-diploma 1 met"],
    ["- 02 đội được tặng Bằng khen của UBND tỉnh.", "units-provincial-diploma 1 missed"],
    ["- 100% số đội đạt Đơn vị tiên tiến.", "advanced-unit-share 2/2 met"],
  ])("%s", (line, expected) => {
    expect(targetsOf([post, bodies, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", line]])).toEqual([expected]);
  });
});
