import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

describe("danh hiệu không có cột riêng", () => {
  test("tiêu đề mục nêu danh hiệu, dù tên biểu là tổng hợp đăng ký", () => {
    expect(
      figuresDrawn([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên / Tên đơn vị | Chức vụ | Đơn vị công tác",
        "A | TẬP THỂ",
        "I | Tập thể lao động tiên tiến",
        "1 | Văn phòng Sở",
        "2 | Thanh tra Sở",
        "B | CÁ NHÂN",
        "I | Chiến sĩ thi đua cơ sở: 01 người",
        "1 | Hồ Thị Lan | Phó Giám đốc | Ban Giám đốc",
        "II | Lao động tiên tiến: 02 người",
        "1 | Lê Văn Nam | Chuyên viên | Văn phòng Sở",
        "2 | Võ Thị Mai | Chuyên viên | Thanh tra Sở",
      ]),
    ).toMatchObject({
      people: 3,
      collectives: 2,
      individual: { [worker]: 2, [fighter]: 1 },
      collective: { "advanced-labor-collective": 2 },
    });
  });

  test("người tặng Bằng khen ghi ở mục lớn; dòng «2 | Cá nhân» là tiêu đề, không phải người", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025",
        "STT | Tên tập thể, cá nhân | Chức vụ, đơn vị | Ghi chú",
        "A | ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH KHEN THƯỞNG",
        "I | Tặng Bằng khen",
        "'1 | Tập thể",
        "1 | Trung tâm Dịch vụ đối ngoại",
        "'2 | Cá nhân",
        "1 | Ông Lê Văn Nam | Phó Giám đốc Sở",
        "2 | Bà Hồ Thị Lan | Chánh Văn phòng",
        "B | THUỘC THẨM QUYỀN CỦA GIÁM ĐỐC SỞ",
        "I | Tặng Giấy khen",
        "1 | Ông Võ Đức Hùng | Lái xe",
      ]),
    ).toMatchObject({
      people: 3,
      collectives: 1,
      individual: { "provincial-diploma-of-merit": 2, "certificate-of-merit": 1 },
      collective: { "provincial-diploma-of-merit": 1 },
    });
  });

  test("một tiêu đề nêu hai danh hiệu: tính cả hai và hỏi", () => {
    const reading = readDrawn([
      "DANH SÁCH ĐỀ NGHỊ XÉT KHEN THƯỞNG NĂM 2025",
      "STT | Họ và tên | Chức vụ | Đơn vị",
      "I | Danh hiệu Chiến sĩ thi đua cơ sở và Giấy khen của Giám đốc Sở",
      "1 | Lê Văn Nam | Trưởng phòng | Văn phòng",
      "II | Danh hiệu Lao động tiên tiến",
      "1 | Hồ Thị Lan | Chuyên viên | Thanh tra",
    ]);
    expect(reading.register.entries.map(({ claims }) => claims.map(({ award }) => award))).toEqual([
      [fighter, "certificate-of-merit"],
      [worker],
    ]);
    expect(reading.questions.map(({ id }) => id.split(":")[0])).toEqual(["several-titles"]);
  });

  test("danh hiệu ghi ở cột Ghi chú; danh hiệu năm trước trong ngoặc và điều phủ định không tính", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐĂNG KÝ THI ĐUA NĂM 2022",
        "Số TT | Họ và tên | Chức vụ | Phòng | Ghi chú",
        "'01 | Lê Văn Nam | Giám đốc | BGĐ | Đăng ký CSTĐCS",
        "'02 | Hồ Thị Lan | Chánh VP | VP | LĐTT (năm 2021 đạt CSTĐCS)",
        "'03 | Võ Đức Hùng | Lái xe | VP | Không đăng ký LĐTT",
        "'04 | Mai Thị Hoa | Chuyên viên | VP | Nghỉ hưu từ 01/6/2022",
        "'05 | Cao Thị Yến | Chuyên viên | LS | CSTĐCS và Giấy khen GĐ Sở",
      ]),
    ).toMatchObject({ people: 5, individual: { [worker]: 1, [fighter]: 2, "certificate-of-merit": 1 } });
  });

  test("cột danh hiệu đứng trước STT và gộp dọc qua nhiều người", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
          "Danh hiệu | STT | Họ và tên | Chức vụ | Đơn vị",
          "Chiến sĩ thi đua cơ sở | 1 | Lê Văn Nam | Chuyên viên | Văn phòng",
          " | 2 | Hồ Thị Lan | Chuyên viên | Văn phòng",
          "Lao động tiên tiến | 1 | Võ Đức Hùng | Chuyên viên | Thanh tra",
          " | 2 | Mai Thị Hoa | Chuyên viên | Thanh tra",
          " | 3 | Cao Thị Yến | Chuyên viên | Thanh tra",
        ],
        merges: ["A3:A4", "A5:A7"],
      }),
    ).toMatchObject({ people: 5, individual: { [fighter]: 2, [worker]: 3 } });
  });

  test("cấp ghi ở tầng trên của đầu cột, hoặc ở đầu cột của chữ «Bằng khen»", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH TRÌNH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
          "STT | Họ và tên | Chức vụ | Cấp tỉnh | | Cấp cơ sở | | Trình Thủ tướng Chính phủ",
          " | | | CSTĐ | Bằng khen | CSTĐ | LĐTT |",
          "1 | Lê Văn Nam | Giám đốc | x | | x | x | Bằng khen",
          "2 | Hồ Thị Lan | Chánh Văn phòng | | x | x | x |",
        ],
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3"],
      }),
    ).toMatchObject({
      individual: {
        "provincial-emulation-fighter": 1,
        "provincial-diploma-of-merit": 1,
        "prime-minister-diploma-of-merit": 1,
        [fighter]: 2,
        [worker]: 2,
      },
    });
  });

  test("cột «Nội dung» toàn tên danh hiệu là cột danh hiệu", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025",
        "STT | Họ và tên | Ngày sinh | Đơn vị | Loại | Nội dung",
        "1 | Lê Văn Nam | 12/05/1980 | Văn phòng | Danh hiệu thi đua | Lao động tiên tiến",
        "2 | Lê Văn Nam | 12/05/1980 | Văn phòng | Hình thức khen thưởng | Giấy khen của Giám đốc Sở",
        "3 | Hồ Thị Lan | 03/11/1985 | Văn phòng | Danh hiệu thi đua | Lao động tiên tiến",
      ]),
    ).toMatchObject({ people: 3, distinct: 2, individual: { [worker]: 2, "certificate-of-merit": 1 } });
  });

  test("danh hiệu công đoàn, đoàn thể không phải danh hiệu thi đua của biểu", () => {
    const { register } = readDrawn([
      "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Chức vụ | Danh hiệu chính quyền | Danh hiệu công đoàn",
      "1 | Lê Văn Nam | Bí thư | CSTĐCS | Đoàn viên xuất sắc",
      "2 | Hồ Thị Lan | Đảng viên | LĐTT | Giỏi việc nước, đảm việc nhà",
    ]);
    expect(register.entries.flatMap(({ unreadTitles }) => unreadTitles)).toEqual([]);
    expect(register.entries.flatMap(({ claims }) => claims.map(({ award }) => award))).toEqual([fighter, worker]);
  });

  test.each([
    ["trong chữ của dòng", ["1. Chiến sĩ thi đua cơ sở", "2. Lao động tiên tiến"]],
    ["ở cột STT", ["1 | Chiến sĩ thi đua cơ sở", "2 | Lao động tiên tiến"]],
  ])("mục đánh số 1, 2 nêu danh hiệu, số %s", (_, [first = "", second = ""]) => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐỀ NGHỊ NĂM 2026",
        "STT | Họ và tên | Chức vụ",
        first,
        "1 | Lê Văn Nam | Trưởng phòng",
        second,
        "1 | Hồ Thị Lan | Chuyên viên",
        "2 | Võ Đức Hùng | Chuyên viên",
      ]),
    ).toMatchObject({ people: 3, individual: { [fighter]: 1, [worker]: 2 } });
  });

  test("«Đơn vị/Cá nhân» là cột tên; «BKUB» là Bằng khen UBND tỉnh", () => {
    expect(
      figuresDrawn([
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Đơn vị/Cá nhân | LĐTT | BKUB | TTLĐTT",
        "Phòng Tổng hợp | | | x",
        "Lê Văn Nam | x | x |",
        "Hồ Thị Lan | x | |",
      ]),
    ).toMatchObject({
      people: 2,
      collectives: 1,
      individual: { [worker]: 2, "provincial-diploma-of-merit": 1 },
    });
  });
});
