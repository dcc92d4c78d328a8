import { readSheet, toldOf } from "./told-of";
import { readDrawn } from "./read-drawn";

const told = (rows: readonly string[]) => toldOf(readSheet(rows));

describe("tiêu đề nhóm ghi luôn danh hiệu", () => {
  test.each([
    ["A | Tập thể: Tập thể lao động tiên tiến |", "B | Cá nhân: Lao động tiên tiến |"],
    ["A. Tập thể đăng ký: Tập thể lao động tiên tiến", "B. Cá nhân đăng ký: Lao động tiên tiến"],
    ["I. Tập thể: Tập thể lao động tiên tiến", "II. Cá nhân: Lao động tiên tiến"],
  ])("«%s»: các tổ bên dưới đăng ký, tiêu đề không phải một tập thể", (collectives, people) => {
    const rows = [
      "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "",
      "STT | Tên | Danh hiệu",
      collectives,
      "1 | Ngữ văn |",
      "2 | Toán Tin |",
      people,
      "1 | Kiều Văn Lộc |",
      "2 | Hà Văn Lập |",
    ];
    expect(told(rows).map((line) => line.replace(/ ·[^:]*/u, ""))).toEqual([
      "Ngữ văn: TTLĐTT",
      "Toán Tin: TTLĐTT",
      "Kiều Văn Lộc: LĐTT",
      "Hà Văn Lập: LĐTT",
    ]);
  });

  test("dòng ghi danh hiệu của chính tập thể trên danh sách người vẫn là của tập thể ấy", () => {
    const rows = [
      "DANH SÁCH ĐĂNG KÝ NĂM 2026",
      "",
      "Danh hiệu đăng ký của tập thể: TTLĐTT",
      "STT | Họ và tên | Danh hiệu",
      "1 | Kiều Văn Lộc | CSTĐCS",
      "2 | Hà Văn Lập | LĐTT",
    ];
    expect(readSheet(rows).register.people.map(({ name }) => name)).toEqual(["Kiều Văn Lộc", "Hà Văn Lập"]);
  });
});

test.each(["2 người", "02 đồng chí", "2"])("«Cộng Ban Giám đốc | %s» không phải là người", (sum) => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Chức vụ | Danh hiệu",
    "1 | Kiều Văn Lộc | Giám đốc | CSTĐCS",
    "2 | Hà Văn Lập | Phó Giám đốc | LĐTT",
    ` | Cộng Ban Giám đốc | ${sum} |`,
    "3 | Đỗ Thị Mai | Chuyên viên | LĐTT",
  ];
  expect(readSheet(rows).register.people).toHaveLength(3);
});

test("quy ước ở cuối biểu còn chữ chưa dùng: các chữ khác vẫn được hiểu", () => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "",
    "STT | Họ và tên | Đơn vị | Danh hiệu | Ghi chú",
    "1 | Kiều Văn Lộc | Phòng Một | A |",
    "2 | Hà Văn Lập | Phòng Một | B |",
    "3 | Đỗ Thị Mai | Phòng Hai | B |",
    "Quy ước | A | CSTĐCS",
    " | B | LĐTT",
    " | C |",
    " | D |",
  ];
  expect(told(rows).slice(0, 3)).toEqual([
    "Kiều Văn Lộc · Phòng Một: CSTĐCS",
    "Hà Văn Lập · Phòng Một: LĐTT",
    "Đỗ Thị Mai · Phòng Hai: LĐTT",
  ]);
});

test("biểu trống của Sổ Thi đua điền tay cho năm nay, bên cạnh sổ năm trước của cùng những người", () => {
  const people = ["Kiều Văn Lộc", "Hà Văn Lập", "Đỗ Thị Mai", "Lê Thị Lan"];
  const { register } = readDrawn(
    {
      name: "DS cá nhân",
      rows: [
        "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "",
        "STT | Ông/Bà | Chức vụ, đơn vị công tác | Nội dung đăng ký | Tên sáng kiến, đề tài đăng ký",
        ...people.map((name, at) => `${String(at + 1)} | ${name} | Chuyên viên, Phòng Một | CSTĐCS | Cải tiến`),
      ],
    },
    {
      name: "2025",
      rows: [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
        "",
        "STT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
        ...people.map((name, at) => `${String(at + 1)} | ${name} | Phòng Một | LĐTT`),
      ],
    },
  );
  expect(register.year?.value).toBe(2026);
  expect(register.entries.map(({ claims }) => claims.map(({ award }) => award))).toEqual(
    people.map(() => ["grassroots-emulation-fighter"]),
  );
});
