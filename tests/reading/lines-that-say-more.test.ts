import { figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";
import { readWorkbook } from "../../src/reading/read-workbook";

const read = (...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]) =>
  readWorkbook(workbookOf(...sheets), { answers: [], today: "2026-03-01" });

describe("dòng mẫu, dòng hướng dẫn không phải là người đăng ký", () => {
  it.each<[string, DrawnRow]>([
    ["số thứ tự ghi «Ví dụ»", "Ví dụ | Trần Văn Bê | Kỹ sư | CSTĐCS | Đồ gá hàn"],
    ["tên ghi «VD: …»", " | VD: Trần Văn Bê | Kỹ sư | CSTĐCS | Đồ gá hàn"],
    ["mọi ô là lời dặn trong ngoặc", "(số) | (viết hoa) | (theo QĐ) | (LĐTT hoặc CSTĐCS) | (tên đầy đủ)"],
  ])("%s", (_, example) => {
    const reading = read([
      "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ tên | Chức danh | Danh hiệu | Sáng kiến",
      example,
      "1 | Lương Thế Anh | Kỹ sư | LĐTT |",
      "2 | Bùi Thu Cúc | Kỹ sư | CSTĐCS | Giá kê ống",
      "3 | Mẫu Thị Hoa | Văn thư | LĐTT |",
    ]);
    expect(reading.register.people.map(({ name }) => name)).toEqual(["Lương Thế Anh", "Bùi Thu Cúc", "Mẫu Thị Hoa"]);
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, "grassroots-emulation-fighter": 1 });
  });
});

it.each(["TT", "LĐ"])("chú giải «%s: …» nói đầu cột là danh hiệu gì", (sign) => {
  const reading = read([
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU NĂM 2026",
    `${sign}: Lao động tiên tiến; CS: Chiến sĩ thi đua cơ sở`,
    `STT | HỌ VÀ TÊN | CHỨC DANH | ${sign} | CS`,
    "1 | Lương Thế Anh | Thẩm tra viên | x | x",
    "2 | Bùi Thu Cúc | Thư ký | x |",
    "3 | Đàm Quang Đạo | Thư ký | x | x",
    "4 | Kiều Minh Giang | Lái xe | |",
  ]);
  expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3, "grassroots-emulation-fighter": 2 });
  expect(reading.questions).toEqual([]);
});

describe("ghi chú nói thêm", () => {
  const list = (remark: string, head = "Ghi chú") => [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    `TT | Họ và tên | Chức vụ | Danh hiệu | ${head}`,
    `1 | Lương Thế Anh | Đội trưởng | CSTĐCS | ${remark}`,
    "2 | Bùi Thu Cúc | Đội phó | LĐTT | sinh năm 1996",
    "3 | Đàm Quang Đạo | Thuyền viên | LĐTT |",
  ];

  it("«đăng ký thêm Giấy khen …» được tính cùng danh hiệu đã ghi", () => {
    expect(figuresOf(read(list("Đăng ký thêm Giấy khen của Cục trưởng"))).individual).toEqual({
      "advanced-worker": 2,
      "grassroots-emulation-fighter": 1,
      "certificate-of-merit": 1,
    });
  });

  it.each(["không đăng ký thêm Giấy khen", "năm ngoái có Giấy khen", "đăng ký thêm Giấy khen nếu còn chỉ tiêu"])(
    "«%s» thì không",
    (remark) => {
      expect(figuresOf(read(list(remark))).individual).toEqual({
        "advanced-worker": 2,
        "grassroots-emulation-fighter": 1,
      });
    },
  );

  it("«xin rút 15/3» ở cột «Thay đổi» được hỏi", () => {
    const { questions } = read(list("xin rút 15/3/2026", "Thay đổi"));
    expect(questions.map(({ sentence }) => sentence.vi).join(" ")).toContain("xin rút 15/3/2026");
  });
});
