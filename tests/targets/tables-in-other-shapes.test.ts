import type { DrawnSheet } from "../reading/grid-of";
import { targetsOf } from "./check-drawn";
import { bodies, people, staff } from "./drawn-office";

/** Of the office: 9 of the staff, 7 LĐTT, 3 CSTĐCS; Giấy khen to 4 people and one phòng. */
function of(rows: readonly string[], drawn: Partial<DrawnSheet> = {}): readonly string[] {
  return targetsOf([
    people,
    bodies,
    staff,
    { name: "Biểu giao", ...drawn, rows: ["GIAO CHỈ TIÊU THI ĐUA NĂM 2026", ...rows] },
  ]);
}

describe("hai mức đứng cạnh nhau dưới một đầu cột", () => {
  const lines = ["1 | Lao động tiên tiến | 70% | 95%", "2 | Giấy khen của Giám đốc Sở (người) | 2 | 3"];
  const expected = ["advanced-worker-share 7/9 met", "people-certificate 4 exceeded"];

  test("không gộp ô", () => {
    expect(of(["STT | Danh hiệu | Mức giao | ", " | | Thấp nhất | Cao nhất", ...lines])).toEqual(expected);
  });

  test("gộp ô, «Từ | Đến»", () => {
    expect(of(["STT | Danh hiệu | Mức giao | ", " | | Từ | Đến", ...lines], { merges: ["C2:D2"] })).toEqual(expected);
  });
});

test("tập thể và cá nhân mỗi bên một cột", () => {
  expect(
    of(["STT | Hình thức | Cá nhân | Tập thể", "1 | Giấy khen | 5 | 1", "2 | Bằng khen UBND tỉnh | 1 | -"]),
  ).toEqual(["people-certificate 4 missed", "units-certificate 1 met", "people-provincial-diploma 1 met"]);
});

test("đối tượng ở cột riêng chỉ đếm người của đối tượng ấy", () => {
  expect(
    of(["STT | Đối tượng | Danh hiệu | Chỉ tiêu", "1 | Nữ | CSTĐCS | 02 người", "2 | Cá nhân | LĐTT | 06 người"]),
  ).toEqual(["people-grassroots-fighter 1 missed", "people-advanced-worker 7 exceeded"]);
});

describe("đơn vị của con số", () => {
  test("ghi trong ngoặc sau tên chỉ tiêu, cũng khi giao theo phòng", () => {
    expect(
      of(["STT | Chỉ tiêu | Văn phòng | Phòng Đo đạc", "1 | LĐTT (%) | 90 | 70", "2 | Giấy khen (người) | 1 | -"]),
    ).toEqual([
      "advanced-worker-share@van-phong 2/2 met",
      "advanced-worker-share@do-dac 2/3 missed",
      "people-certificate@van-phong 1 met",
    ]);
  });

  test("cột dấu và cột đơn vị nhận ra bằng chính các ô", () => {
    expect(
      of(["Tiêu chí | So | Mức | Đơn vị", "LĐTT | ≥ | 75 | %", "CSTĐCS | ≤ | 02 | người", "TTLĐXS | ≥ | 1 | tập thể"]),
    ).toEqual([
      "advanced-worker-share 7/9 met",
      "people-grassroots-fighter 3 missed",
      "units-excellent-collective 1 met",
    ]);
  });

  test("«Số lượng» và «Tỷ lệ» là mức khi bảng không có cột nào khác", () => {
    expect(of(["STT | Danh hiệu | Số lượng | Tỷ lệ (%)", "1 | LĐTT | 7 | 75", "2 | Giấy khen | 5 | "])).toEqual([
      "advanced-worker-share 7/9 met",
      "people-advanced-worker 7 met",
      "people-certificate 4 missed",
    ]);
  });
});

test("ghi chú nói mẫu số, đầu cột mức nói thêm chữ khác", () => {
  expect(of(["STT | Danh hiệu | ĐVT | Mức được giao | Ghi chú", "1 | LĐTT | % | 70 | trên tổng số CBCCVC"])).toEqual([
    "advanced-worker-share 6/8 met",
  ]);
});

test("dấu x dưới danh hiệu tập thể là đơn vị ấy phải đạt", () => {
  expect(
    of([
      "STT | Đơn vị | LĐTT (%) | TTLĐXS",
      "1 | Phòng Đo đạc | 60 | x",
      "2 | Phòng Quy hoạch | 70 | x",
      "3 | Văn phòng | 90 | ",
    ]),
  ).toEqual([
    "advanced-worker-share@do-dac 2/3 met",
    "units-excellent-collective@do-dac 1 met",
    "advanced-worker-share@quy-hoach 3/4 met",
    "units-excellent-collective@quy-hoach 0 missed",
    "advanced-worker-share@van-phong 2/2 met",
  ]);
});

test("tên phòng làm mục, có số thứ tự đứng trước", () => {
  expect(
    of([
      "STT | Danh hiệu | Chỉ tiêu",
      "I | Văn phòng | ",
      "1 | CSTĐCS | 02 người",
      "II | Phòng Đo đạc | ",
      "1 | LĐTT | 60%",
    ]),
  ).toEqual(["people-grassroots-fighter@van-phong 1 missed", "advanced-worker-share@do-dac 2/3 met"]);
});

describe("đơn vị tính nói mẫu số", () => {
  test.each([
    ["% trên số LĐTT", "grassroots-fighter-cap 3/7 met"],
    ["% so với tổng số CBCCVC theo danh sách", "grassroots-fighter-share 3/8 met"],
  ])("%s", (unit, expected) => {
    expect(
      of(["STT | Danh hiệu | ĐVT | Mức tối đa", `1 | CSTĐCS | ${unit} | 50`, "2 | Giấy khen | người | 5"]),
    ).toEqual([expected, "people-certificate 4 met"]);
  });
});

test("dòng chỉ có mức phấn đấu thì lấy mức ấy", () => {
  expect(
    of(["STT | Danh hiệu | Tối thiểu | Phấn đấu", "1 | Lao động tiên tiến | 70% | 90%", "2 | Giấy khen (người) | | 5"]),
  ).toEqual(["advanced-worker-share 7/9 met", "people-certificate 4 missed"]);
});

test("các dòng chạy suốt bảng, dưới bảng cũng là chỉ tiêu; lời nhắc về năm trước thì không", () => {
  expect(
    of([
      "STT | Danh hiệu | Tối thiểu",
      "1 | Lao động tiên tiến | 70%",
      "2 | Giấy khen của Giám đốc Sở | 02 người",
      "",
      "II. CƠ CẤU",
      "1. Mọi cá nhân đăng ký CSTĐCS đều có sáng kiến.",
      "2. Ít nhất 60% cán bộ, công chức đăng ký danh hiệu thi đua.",
      "- Năm 2025: 08/09 người đạt LĐTT, 02 CSTĐCS.",
    ]),
  ).toEqual([
    "advanced-worker-share 7/9 met",
    "people-certificate 4 exceeded",
    "grassroots-fighter-with-initiative 2/3 missed",
    "registering-share 6/8 met",
  ]);
});

test("sáng kiến là một cột của bảng giao theo phòng; dòng chung của cả cơ quan", () => {
  expect(
    of([
      "STT | Đơn vị | LĐTT (%) | Sáng kiến, ít nhất",
      "1 | Văn phòng | 90 | 1",
      "2 | Phòng Đo đạc | 60 | 2",
      " | Chỉ tiêu chung của toàn Sở | 75 | 3",
    ]),
  ).toEqual([
    "advanced-worker-share@van-phong 2/2 met",
    "initiatives@van-phong 1 met",
    "advanced-worker-share@do-dac 2/3 met",
    "initiatives@do-dac 1 missed",
    "advanced-worker-share 7/9 met",
    "initiatives 2 missed",
  ]);
});

test("câu trọn vẹn trong ô mức, nhiều câu một ô: số người ở tên dòng không phải là mức", () => {
  expect(
    of([
      "TT | Nội dung phấn đấu | Mức cam kết",
      "1 | Chuyển đổi số | 95% hồ sơ nộp qua mạng; 100% văn bản ký số.",
      "2 | Thi đua của công chức, người lao động (09 người) | - 70% trở lên đạt danh hiệu LĐTT.\n- Chiến sĩ thi đua cơ sở: ít nhất 04 đồng chí.",
      "3 | Khen thưởng cá nhân | Giấy khen: ít nhất 03 người. Bằng khen của Chủ tịch UBND tỉnh: ít nhất 02 người.",
      "4 | Tập thể (03 phòng) | Tập thể lao động xuất sắc: tối đa 02; Giấy khen: ít nhất 01 tập thể",
      "5 | Sáng kiến | Ít nhất 03 sáng kiến được công nhận.",
    ]).filter((line) => !line.startsWith("attested")),
  ).toEqual([
    "advanced-worker-share 7/9 met",
    "people-grassroots-fighter 3 missed",
    "people-certificate 4 exceeded",
    "people-provincial-diploma 1 missed",
    "units-excellent-collective 1 met",
    "units-certificate 1 met",
    "initiatives 2 missed",
  ]);
});

test("trong ngoặc: ngày nộp thì bỏ qua, phần mấy của ai thì không được mất", () => {
  const [dated, shared] = ["(nộp danh sách trước ngày 5/9)", "(không quá 1/3 số LĐTT)"].map((bracket) =>
    of([
      "TT | Nội dung phấn đấu | Mức cam kết",
      `1 | Thi đua của cá nhân | - 70% trở lên đạt danh hiệu LĐTT.\n- CSTĐCS: ít nhất 04 đồng chí ${bracket}.`,
    ]),
  );
  expect(dated).toEqual(["advanced-worker-share 7/9 met", "people-grassroots-fighter 3 missed"]);
  expect(shared).not.toEqual(dated);
});

test("bảng giao theo phòng mà ô danh hiệu ghi tên danh hiệu là chỉ tiêu, không phải đăng ký của các phòng", () => {
  expect(
    of(
      [
        "CỦA TRƯỜNG CAO ĐẲNG KỸ NGHỆ YÊN HẢI",
        "STT | Phòng | Số CC, NLĐ | Cá nhân | | Danh hiệu tập thể cần đạt | Sáng kiến ít nhất",
        " | | | LĐTT từ (%) trở lên | CSTĐCS ít nhất (người) | |",
        "1 | Văn phòng | 2 | 0.9 | 1 | TTLĐTT | 1",
        "2 | Phòng Đo đạc | 3 | 0.6 | 3 | TTLĐXS | 2",
        "3 | Phòng Quy hoạch | 4 | 0.8 | 0 | TTLĐTT | 0",
      ],
      { merges: ["D3:E3", "A3:A4", "B3:B4", "C3:C4", "F3:F4", "G3:G4"] },
    ),
  ).toEqual([
    "advanced-worker-share@van-phong 2/2 met",
    "people-grassroots-fighter@van-phong 1 met",
    "units-advanced-collective@van-phong 1 met",
    "initiatives@van-phong 1 met",
    "advanced-worker-share@do-dac 2/3 met",
    "people-grassroots-fighter@do-dac 2 missed",
    "units-excellent-collective@do-dac 1 met",
    "initiatives@do-dac 1 missed",
    "advanced-worker-share@quy-hoach 3/4 missed",
    "people-grassroots-fighter@quy-hoach 0 met",
    "units-advanced-collective@quy-hoach 1 met",
    "initiatives@quy-hoach 0 met",
  ]);
});
