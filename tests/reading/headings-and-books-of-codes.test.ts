import { type Figures, figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";
import { readWorkbook } from "../../src/reading/read-workbook";

const read = (...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]) =>
  readWorkbook(workbookOf(...sheets), { answers: [], today: "2026-03-01" });

describe("đầu cột và tiêu đề nói gì về dấu bên dưới", () => {
  it.each<[string, readonly DrawnRow[], Figures["individual"]]>([
    [
      "«Tổng Giám đốc» trên cột Giấy khen không phải là số tổng: dòng có tên người thì số 1 là dấu",
      [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Chức danh | LĐTT | CSTĐCS | Giấy khen của Tổng Giám đốc",
        "1 | Lương Thế Anh | Thợ lò | 1 | |",
        "2 | Bùi Thu Cúc | Thợ lò | | 1 | 1",
        "3 | Đàm Quang Đạo | Đốc công | 1 | | 1",
        "4 | Kiều Minh Giang | Thủ kho | 1 | |",
      ],
      { "advanced-worker": 3, "grassroots-emulation-fighter": 1, "certificate-of-merit": 2 },
    ],
    [
      "tiêu đề đăng ký một danh hiệu, cột «Danh hiệu năm 2025» là danh hiệu năm trước",
      [
        "I. CÁ NHÂN ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026",
        "TT | Họ và tên | Chức vụ | Danh hiệu năm 2025",
        "1 | Lương Thế Anh | Thủ quỹ | CSTĐCS",
        "2 | Bùi Thu Cúc | Kiểm soát viên | LĐTT",
        "3 | Đàm Quang Đạo | Kiểm soát viên | CSTĐCS",
      ],
      { "advanced-worker": 3 },
    ],
    [
      "dòng «Đăng ký …:» mở ra những người kê bên dưới, mục «Đ.» là một mục như các mục khác",
      [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "D. Hội Nông dân xã",
        "Đăng ký Chiến sĩ thi đua cơ sở:",
        "- Ông Lương Thế Anh, Chủ tịch Hội",
        "Đăng ký Lao động tiên tiến (02 người):",
        "- Bà Bùi Thu Cúc, Phó Chủ tịch Hội",
        "- Ông Đàm Quang Đạo, Chi hội trưởng",
        "Đ. Hội Cựu chiến binh xã",
        "1) Ông Kiều Minh Giang, Chủ tịch Hội: đăng ký Lao động tiên tiến.",
      ],
      { "advanced-worker": 3, "grassroots-emulation-fighter": 1 },
    ],
  ])("%s", (_, rows, expected) => {
    expect(figuresOf(read(rows)).individual).toEqual(expected);
  });

  it("người dưới mục «Đ. Hội Cựu chiến binh xã» là của hội ấy", () => {
    const { register } = read([
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "D. Hội Nông dân xã",
      "1) Ông Lương Thế Anh, Chủ tịch Hội: đăng ký Lao động tiên tiến.",
      "Đ. Hội Cựu chiến binh xã",
      "1) Ông Kiều Minh Giang, Chủ tịch Hội: đăng ký Lao động tiên tiến.",
    ]);
    const units = new Map(register.units.map(({ key, name }) => [key, name]));
    expect(register.people.map(({ unit }) => units.get(unit ?? "") ?? null)).toEqual([
      "Hội Nông dân xã",
      "Hội Cựu chiến binh xã",
    ]);
  });

  it("trường mang tên như tên người, dưới danh hiệu là số đếm: biểu tổng hợp, không phải danh sách người", () => {
    const { sheets } = read([
      "TỔNG HỢP ĐĂNG KÝ CỦA CỤM NĂM 2026",
      "TT | Trường | Số người | LĐTT | CSTĐCS | TT LĐXS",
      "1 | Nguyễn Bá Ngọc | 24 | 23 | 4 | 3",
      "2 | Võ Thị Sáu | 19 | 18 | 3 | 1",
      "3 | Lê Văn Tám | 15 | 15 | 2 |",
      "4 | Kim Đồng | 26 | 25 | 4 | 2",
    ]);
    expect(sheets.flatMap(({ forms }) => forms.map(({ kind }) => kind))).toEqual(["summary"]);
  });

  it("ví dụ ghi bên dưới bảng mã không làm mất bảng mã", () => {
    const reading = read(
      {
        name: "Quy ước",
        rows: [
          "Ký hiệu | Nghĩa | Ghi chú",
          "T1 | Lao động tiên tiến",
          "T2 | Chiến sĩ thi đua cơ sở | kèm sáng kiến",
          "T3 | Giấy khen của Giám đốc",
          "",
          "Ví dụ:",
          "T2; T3 | Phạm Văn X đăng ký CSTĐ cơ sở và Giấy khen của Giám đốc | (không tính)",
        ],
      },
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Chức vụ | Đăng ký",
        "1 | Lương Thế Anh | Thủ kho | T1",
        "2 | Bùi Thu Cúc | Kỹ sư | T2; T3",
        "3 | Đàm Quang Đạo | Kỹ sư | T1",
      ],
    );
    expect(figuresOf(reading).individual).toEqual({
      "advanced-worker": 2,
      "grassroots-emulation-fighter": 1,
      "certificate-of-merit": 1,
    });
    expect(reading.questions).toEqual([]);
  });

  it("sheet danh mục mã, bên cạnh là mã các đội, không đăng ký cho ai", () => {
    const reading = read(
      {
        name: "Mã",
        rows: [
          "KY_HIEU | DIEN_GIAI | DOI_TUONG | | SO_DOI | DOI",
          "L1 | Lao động tiên tiến | CN | | 11 | Đội Tuần tra",
          "L2 | Chiến sĩ thi đua cơ sở | CN | | 12 | Đội Kiểm soát",
          "T1 | Tập thể lao động tiên tiến | TT | | 13 | Đội Hậu cần",
          "T2 | Tập thể lao động xuất sắc | TT",
          "G1 | Giấy khen của Chi cục trưởng | CN,TT",
        ],
      },
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | Mã đăng ký",
        "1 | Lương Thế Anh | Đội trưởng | L2",
        "2 | Bùi Thu Cúc | Kiểm soát viên | L1",
        "3 | Đàm Quang Đạo | Kiểm soát viên | L1",
        "4 | Kiều Minh Giang | Kiểm soát viên | G1",
      ],
    );
    const { individual, collective } = figuresOf(reading);
    expect(individual).toEqual({
      "advanced-worker": 2,
      "grassroots-emulation-fighter": 1,
      "certificate-of-merit": 1,
    });
    expect(collective).toEqual({});
  });
});
