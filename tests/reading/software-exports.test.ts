import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";

const read = (...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]) =>
  readWorkbook(workbookOf(...sheets), { answers: [], today: "2027-02-01" });

const EXPORT: readonly DrawnRow[] = [
  "STAFF_ID | EMPLOYEE_NAME | BIRTH_DATE | SEX | DEPT_NAME | JOB_TITLE | YEAR | OBJECT_TYPE | AWARD_CODE | STATUS | UPDATED_AT",
  "NV014 | Lương Thế Anh | 02/03/1980 | M | Khoa Nội | Trưởng khoa | 2026 | PERSON | A1 | APPROVED | 2026-02-01 08:00",
  "NV014 | Lương Thế Anh | 02/03/1980 | M | Khoa Nội | Trưởng khoa | 2027 | PERSON | A1 | SUBMITTED | 2027-01-05 09:10",
  "NV014 | Lương Thế Anh | 02/03/1980 | M | Khoa Nội | Trưởng khoa | 2027 | PERSON | A2 | SUBMITTED | 2027-01-05 09:12",
  "NV027 | Bùi Thu Cúc | 15/08/1991 | F | Khoa Nội | Điều dưỡng | 2026 | PERSON | A2 | APPROVED | 2026-02-01 08:02",
  "NV027 | Bùi Thu Cúc | 15/08/1991 | F | Khoa Nội | Điều dưỡng | 2027 | PERSON | A1 | SUBMITTED | 2027-01-06 10:00",
  "NV027 | Bùi Thu Cúc | 15/08/1991 | F | Khoa Nội | Điều dưỡng | 2027 | PERSON | B1 | SUBMITTED | 2027-01-06 10:01",
  "NV031 | Đàm Quang Đạo | 20/11/1988 | M | Khoa Ngoại | Bác sĩ | 2027 | PERSON | A1 | SUBMITTED | 2027-01-07 15:30",
  " | Khoa Nội | | | Khoa Nội | | 2026 | UNIT | C1 | APPROVED | 2026-02-02 08:00",
  " | Khoa Nội | | | Khoa Nội | | 2027 | UNIT | C1 | SUBMITTED | 2027-01-08 08:00",
];

const CODES: readonly DrawnRow[] = [
  "AWARD_CODE | AWARD_NAME | IS_ACTIVE",
  "A1 | Lao động tiên tiến | 1",
  "A2 | Chiến sĩ thi đua cơ sở | 1",
  "B1 | Giấy khen của Giám đốc Bệnh viện | 1",
  "C1 | Tập thể lao động tiên tiến | 1",
];

describe("tệp xuất từ phần mềm: đầu cột là tên trường, mỗi dòng một người và một mã danh hiệu", () => {
  it("tính các dòng của năm mới nhất theo bảng mã ở sheet khác; dòng năm cũ là kết quả đã có; dòng UNIT là tập thể", () => {
    const reading = read({ name: "Export", rows: EXPORT }, { name: "DM", rows: CODES });
    expect(figuresOf(reading)).toMatchObject({
      people: 5,
      distinct: 3,
      collectives: 1,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1, "certificate-of-merit": 1 },
      collective: { "advanced-labor-collective": 1 },
    });
    expect(reading.questions).toEqual([]);
    expect(reading.sheets[1]?.forms.map(({ kind }) => kind)).toEqual(["other"]);
  });

  it("không có bảng mã thì hỏi một câu cho cả cột mã, không coi là danh sách cán bộ", () => {
    const reading = read({ name: "Export", rows: EXPORT });
    expect(figuresOf(reading).individual).toEqual({});
    expect(reading.questions.filter(({ cause }) => cause !== "person").map(({ id }) => id)).toHaveLength(1);
  });

  it("trả lời một mã thì mã ấy được tính, rồi hỏi mã kế tiếp", () => {
    const first = read({ name: "Export", rows: EXPORT }).questions.find(({ id }) => id.startsWith("codes:"));
    expect(first?.sentence.vi).toContain("A1 (3)");
    const said = first?.options.find(({ id }) => id === "advanced-worker")?.answer;
    const reading = readWorkbook(workbookOf({ name: "Export", rows: EXPORT }), {
      answers: said ? [said] : [],
      today: "2027-02-01",
    });
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3 });
    expect(reading.questions.filter(({ id }) => id.startsWith("codes:"))).toHaveLength(1);
  });

  it("dòng bị từ chối, trả lại thì chưa tính và hỏi một câu", () => {
    const rows = EXPORT.map((row) =>
      typeof row === "string" && /B1|2027 \| PERSON \| A2/.test(row) ? row.replace("SUBMITTED", "REJECTED") : row,
    );
    const reading = read({ name: "Export", rows }, { name: "DM", rows: CODES });
    expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 3 });
    expect(reading.questions.map(({ cause, sentence }) => `${cause}: ${sentence.vi}`)).toEqual([
      "rows: Cột J («STATUS»): 02 dòng ghi «REJECTED». Hiện chưa tính các dòng này. Có tính vào đăng ký không?",
    ]);
  });

  it.each([
    ["MA_NV | HO_TEN | TEN_DON_VI | CHUC_DANH | NAM_XET | LOAI_DOI_TUONG | MA_DANH_HIEU | TRANG_THAI"],
    ["EmpNo | FullName | OrgName | Position | RegYear | ObjectType | TitleCode | RegStatus"],
    ["ID | Employee name | Department | Job title | Year | Subject type | Award code | Status"],
  ])("đầu cột «%s»", (heads) => {
    const reading = read(
      {
        name: "Data",
        rows: [
          heads,
          "101 | Lương Thế Anh | Khoa Nội | Bác sĩ | 2027 | EMPLOYEE | A1 | SUBMITTED",
          "102 | Bùi Thu Cúc | Khoa Ngoại | Điều dưỡng | 2027 | EMPLOYEE | A2 | SUBMITTED",
          "103 | Đàm Quang Đạo | Khoa Ngoại | Bác sĩ | 2026 | EMPLOYEE | A1 | APPROVED",
          "104 | Khoa Nội | Khoa Nội | | 2027 | ORG | C1 | SUBMITTED",
        ],
      },
      { name: "DM", rows: CODES },
    );
    expect(figuresOf(reading)).toMatchObject({
      people: 2,
      collectives: 1,
      individual: { "advanced-worker": 1, "grassroots-emulation-fighter": 1 },
    });
  });

  it("«MaDanhHieu», «TenDoiTuong»: tên trường viết liền của phần mềm; dòng «TT» ngay dưới là tập thể, không phải đầu cột", () => {
    const reading = read({
      name: "DangKyThiDua_2026",
      rows: [
        "STT | LoaiDT | TenDoiTuong | SoCCCD | TenDonVi | NamDangKy | MaDanhHieu | TenDanhHieu",
        "'1 | TT | Sở Công Thương | | Sở Công Thương | '2026 | DH13 | Cờ thi đua của UBND tỉnh",
        "'2 | CN | Hà Thị Nụ | 030172940431 | Văn phòng | '2026 | DH01 | Lao động tiên tiến",
        "'3 | CN | Lò Văn Păn | 030070822784 | Văn phòng | '2026 | DH02 | Chiến sĩ thi đua cơ sở",
      ],
    });
    expect(figuresOf(reading)).toMatchObject({
      people: 2,
      collectives: 1,
      individual: { "advanced-worker": 1, "grassroots-emulation-fighter": 1 },
    });
  });
});
