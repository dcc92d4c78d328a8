import { cellsWritten, filledField } from "./field-office";

// Statistics forms of the State: numbered columns, codes of lines, «x» where nothing can stand.

test("codes that add up, «Tổng số» as the numbering says, people by sex and by post, and a column of results left alone", () => {
  const plan = filledField({
    name: "",
    written: {},
    sheet: {
      name: "0602",
      rows: [
        "Biểu số: 0602.N/TĐKT",
        "SỐ LƯỢNG ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
        "Năm 2022",
        " | Mã số | Tổng số | Phân theo | | Cá nhân phân theo | | | | Kết quả",
        " | | | Tập thể | Cá nhân | Giới tính | | Vị trí công tác | ",
        " | | | | | Nam | Nữ | Lãnh đạo từ phó phòng trở lên | Không giữ chức vụ lãnh đạo",
        "A | B | 1=2+3 | 2 | 3 | 4 | 5 | 6 | 7 | 8",
        "A. Danh hiệu (01=02+03+04) | 01 | | | | | | | | ",
        "1. Lao động tiên tiến | 02 | | x | | | | | | ",
        "2. Chiến sĩ thi đua cơ sở | 03 | | x | | | | | | ",
        "3. Tập thể lao động xuất sắc | 04 | | | x | x | x | x | x | ",
        "B. Khen thưởng (05=06) | 05",
        "- Giấy khen của Giám đốc Sở | 06",
      ],
      merges: ["A4:A6", "B4:B6", "C4:C6", "D4:E4", "F4:I4", "F5:G5", "H5:I5", "D5:D6", "E5:E6", "J4:J6"],
    },
  });
  const written = cellsWritten(plan);
  expect(written).toMatchObject({
    C8: 14,
    D8: 1,
    E8: 13,
    F8: 6,
    G8: 7,
    C9: 10,
    E9: 10,
    F9: 5,
    G9: 5,
    H9: 6,
    I9: 4,
    C10: 3,
    E10: 3,
    F10: 1,
    G10: 2,
    H10: 3,
    C11: 1,
    D11: 1,
    C13: 3,
    D13: 1,
    E13: 2,
  });
  expect(
    Object.keys(written).filter((cell) => cell.startsWith("J") || cell === "D9" || cell === "D10" || cell === "E11"),
  ).toEqual([]);
});

test("the line of the letterhead, with the title of the form in it, is no head: no column is filled by the title's words, and «Nữ» by its own", () => {
  const plan = filledField({
    name: "",
    written: {},
    sheet: {
      name: "27a",
      rows: [
        "Biểu số: 27a/STP | | SỐ ĐĂNG KÝ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG | | | Đơn vị báo cáo: Sở Tư pháp",
        "Ban hành theo Thông tư số …/…/TT | | | | | Đơn vị nhận báo cáo: Bộ Tư pháp",
        "Ngày nhận báo cáo: ……/…… | | (Năm 2022)",
        " | | | | | Đơn vị tính: Lượt người",
        " | Mã số | Tổng số | Chia theo đối tượng | | Trong tổng số",
        " | | | Công chức | Viên chức | Nữ",
        "",
        "A | B | 1=2+3 | 2 | 3 | 4",
        "1. Lao động tiên tiến | 02",
        "2. Chiến sĩ thi đua cơ sở | 03",
      ],
      merges: ["C1:E1", "C3:E3", "A5:A7", "B5:B7", "C5:C7", "D5:E5"],
    },
  });
  expect(cellsWritten(plan)).toEqual({ F9: 5, F10: 2 });
});
