import { unitIsAmongTheOffices } from "../../../src/rules/between-sheets/unit-is-among-the-offices";
import type { DrawnRow } from "../../reading/grid-of";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const top = [
  "BẢO TÀNG TỈNH",
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu đăng ký",
];
const people = [
  "1 | Lê Văn An | Trưởng phòng | Phòng Trưng bày | LĐTT",
  "2 | Trần Thị Bình | Viên chức | Phòng Trưng bày | LĐTT",
  "3 | Phạm Văn Chiến | Viên chức | Phòng Kiểm kê - Bảo quản | LĐTT",
  "4 | Đỗ Thị Dung | Viên chức | Phòng Kiểm kê - Bảo quản | LĐTT",
  "5 | Vũ Văn Giang | Chánh Văn phòng | Văn phòng | LĐTT",
  "6 | Hồ Thị Hạnh | Viên chức | Phòng Giáo dục - Truyền thông | LĐTT",
];
const names = ["Văn phòng", "Phòng Trưng bày", "Phòng Kiểm kê - Bảo quản", "Phòng Giáo dục - Truyền thông"];
const stranger = "7 | Mai Văn Khôi | Viên chức | Phòng Khai quật | LĐTT";
const register = (...more: readonly DrawnRow[]) => ({ name: "ĐK 2026", rows: [...top, ...people, ...more] });
const unitSheet = (list: readonly string[] = names) => ({
  name: "Các phòng",
  rows: ["CÁC PHÒNG THUỘC BẢO TÀNG", "TT | Tên phòng", ...list.map((name, at) => `${String(at + 1)} | ${name}`)],
});
/** The list with lines of words below or above it. */
const said = (line: DrawnRow, ...more: readonly DrawnRow[]) => ({
  name: "ĐK 2026",
  rows: [...top, ...people, ...more, "", line],
});
/** The list with a column of names at its right. */
const boxed = (head: string, list: readonly string[], ...more: readonly DrawnRow[]) => ({
  name: "ĐK 2026",
  rows: [...top, ...people, ...more].map((row, at) => {
    const cells = typeof row === "string" ? row.split("|").map((text) => text.trim()) : [...row];
    const beside = at === 2 ? head : (list[at - 3] ?? "");
    return at < 2 ? row : [...cells.map((cell, column) => (column === 0 && at > 2 ? Number(cell) : cell)), "", beside];
  }),
});

testRuleOnSheets(unitIsAmongTheOffices, {
  silent: [
    { name: "mọi đơn vị đều có trong danh sách phòng", sheets: [register(), unitSheet()] },
    { name: "không ở đâu nói có những phòng nào", sheets: [register(stranger)] },
    {
      name: "tập thể có tên nối bằng gạch ngang, như ở danh sách quân số",
      sheets: [
        {
          name: "Đăng ký",
          rows: [
            "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "PHẦN A. TẬP THỂ",
            "TT | Tên đơn vị | Quân số | Đơn vị tiên tiến | Đơn vị quyết thắng",
            "1 | Tham mưu - Hậu cần | 6 | + |",
            "2 | Đại đội 1 | 9 | | +",
            "3 | Đại đội 2 | 9 | + |",
            "4 | Đại đội 3 | 8 | + |",
            "",
            "PHẦN B. CÁ NHÂN",
            "TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu",
            "1 | Lê Văn An | Trợ lý | Tham mưu - Hậu cần | CSTT",
            "2 | Hồ Văn Bình | Đại đội trưởng | Đại đội 1 | CSTT",
            "3 | Võ Đức Chính | Đại đội trưởng | Đại đội 2 | CSTT",
          ],
        },
        {
          name: "Quân số",
          rows: [
            "QUÂN SỐ SĨ QUAN, QNCN NĂM 2026",
            "TT | Họ và tên | Chức vụ | Đơn vị",
            "1 | Lê Văn An | Trợ lý | Tham mưu - Hậu cần",
            "2 | Hồ Văn Bình | Đại đội trưởng | Đại đội 1",
            "3 | Võ Đức Chính | Đại đội trưởng | Đại đội 2",
          ],
        },
      ],
    },
    {
      name: "chỉ khác cách viết",
      sheets: [
        register(
          "7 | Mai Văn Khôi | Viên chức | P. Kiểm kê, bảo quản | LĐTT",
          "8 | Ngô Thị Lan | Viên chức | PHÒNG GD-TT | LĐTT",
          "9 | Tạ Văn Minh | Viên chức | Trưng bày | LĐTT",
        ),
        unitSheet(),
      ],
    },
    {
      name: "danh sách phòng rõ ràng chưa đủ",
      sheets: [register(stranger), unitSheet(["Văn phòng", "Phòng Trưng bày", "Phòng Hành chính"])],
    },
    {
      name: "danh sách chỉ nêu các trạm, không nói về phòng",
      sheets: [
        register(
          "7 | Mai Văn Khôi | Viên chức | Trạm Núi Đọ | LĐTT",
          "8 | Ngô Thị Lan | Viên chức | Trạm Đa Bút | LĐTT",
        ),
        {
          name: "Danh mục trạm",
          rows: ["Danh sách đơn vị trạm", "Trạm Núi Đọ", "Trạm Đa Bút", "Trạm Hàm Rồng"],
        },
      ],
    },
    {
      name: "lãnh đạo và cả cơ quan không phải là phòng",
      sheets: [
        register(
          "7 | Mai Văn Khôi | Giám đốc | Ban Giám đốc | LĐTT",
          "8 | Bảo tàng tỉnh | | Toàn cơ quan | Tập thể LĐXS",
        ),
        unitSheet(),
      ],
    },
    {
      name: "cả cơ quan là một tập thể trong biểu tập thể",
      sheets: [
        {
          name: "Tập thể",
          rows: [
            "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "TT | Tên tập thể | Danh hiệu đăng ký",
            "1 | Thư viện và Bảo tàng tỉnh | Tập thể LĐXS",
            "2 | Văn phòng | Tập thể LĐTT",
            "3 | Phòng Trưng bày | Tập thể LĐTT",
          ],
        },
        unitSheet(),
      ],
    },
    {
      name: "trang danh sách đơn vị đăng ký là biểu đăng ký, không phải danh mục",
      sheets: [
        register(stranger),
        {
          name: "Tập thể",
          rows: [
            "DANH SÁCH ĐƠN VỊ ĐĂNG KÝ TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
            "TT | Tên tập thể | Danh hiệu",
            "1 | Văn phòng | Tập thể LĐTT",
            "2 | Phòng Trưng bày | Tập thể LĐTT",
            "3 | Phòng Kiểm kê - Bảo quản | Tập thể LĐTT",
            "4 | Phòng Giáo dục - Truyền thông | Tập thể LĐTT",
          ],
        },
      ],
    },
    {
      name: "năm mươi người của bốn phòng",
      sheets: [
        {
          name: "ĐK 2026",
          rows: [...top, ...fifty((n, name) => [n, name, "Viên chức", names[n % names.length] ?? "", "LĐTT"])],
        },
        unitSheet(),
      ],
    },
  ],
  told: [
    {
      name: "một phòng không có trên trang các phòng",
      sheets: [register(stranger), unitSheet()],
      at: ["D10"],
      severity: "warning",
      person: "Mai Văn Khôi",
      vi: "Dòng 10, Mai Văn Khôi: «Phòng Khai quật» không có trong danh mục đơn vị ở trang «Các phòng», ô A1 (04 đơn vị). Anh/chị sửa tên đơn vị, hoặc bổ sung vào danh mục nếu là đơn vị mới.",
    },
    {
      name: "hai người của một phòng lạ: nhắc một lần",
      sheets: [register(stranger, "8 | Ngô Thị Lan | Viên chức | Phòng Khai quật | LĐTT"), unitSheet()],
      at: ["D10"],
    },
    {
      name: "danh mục là một cột bên phải biểu",
      sheets: [boxed("Danh sách phòng ban", names, stranger)],
      at: ["D10"],
    },
    {
      name: "câu cuối biểu nêu đủ các phòng",
      sheets: [
        said(`Bảo tàng gồm 04 phòng: ${names.join("; ")}.`, "7 | Mai Văn Khôi | Viên chức | Phòng Khai quật | LĐTT"),
      ],
      at: ["D10"],
    },
    {
      name: "câu nêu số phòng, tên cách nhau bằng dấu phẩy",
      sheets: [said(`(Bảo tàng chỉ có 4 phòng: ${names.join(", ")})`, stranger)],
      at: ["D10"],
    },
    {
      name: "dòng đầu sổ «Các phòng:» với tên ở ô bên cạnh",
      sheets: [{ name: "ĐK 2026", rows: [["Các phòng:", names.join(" | ")], ...top, ...people, stranger] }],
      at: ["D11"],
    },
    {
      name: "đơn vị nằm trong cột chức vụ",
      sheets: [
        {
          name: "ĐK 2026",
          rows: [
            "BẢO TÀNG TỈNH",
            "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "STT | Họ và tên | Chức vụ, đơn vị công tác | Danh hiệu đăng ký",
            "1 | Lê Văn An | Trưởng phòng Trưng bày | LĐTT",
            "2 | Trần Thị Bình | Viên chức Phòng Trưng bày | LĐTT",
            "3 | Phạm Văn Chiến | Phó Trưởng phòng Kiểm kê - Bảo quản | LĐTT",
            "4 | Đỗ Thị Dung | Phó Giám đốc | LĐTT",
            "5 | Vũ Văn Giang | Chánh Văn phòng | LĐTT",
            "6 | Hồ Thị Hạnh | Viên chức, Phòng Giáo dục - Truyền thông | LĐTT",
            "7 | Mai Văn Khôi | Viên chức Phòng Khai quật | LĐTT",
          ],
        },
        unitSheet(),
      ],
      at: ["C10"],
    },
    {
      name: "tập thể không có trong danh mục",
      sheets: [
        {
          name: "Tập thể",
          rows: [
            "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "TT | Tên tập thể | Danh hiệu đăng ký",
            "1 | Văn phòng | Tập thể LĐTT",
            "2 | Phòng Trưng bày | Tập thể LĐTT",
            "3 | Tập thể Phòng Khai quật | Tập thể LĐTT",
          ],
        },
        unitSheet(),
      ],
      at: ["B5"],
    },
    {
      name: "đơn vị là dòng tiêu đề của nhóm",
      sheets: [
        {
          name: "ĐK 2026",
          rows: [
            "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "STT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
            "I | Văn phòng | |",
            "1 | Lê Văn An | Viên chức | LĐTT",
            "2 | Trần Thị Bình | Viên chức | LĐTT",
            "II | Phòng Trưng bày | |",
            "1 | Phạm Văn Chiến | Viên chức | LĐTT",
            "2 | Đỗ Thị Dung | Viên chức | LĐTT",
            "III | Phòng Khai quật | |",
            "1 | Mai Văn Khôi | Viên chức | LĐTT",
          ],
        },
        unitSheet(),
      ],
      at: ["A9"],
    },
    {
      name: "thêm một số sau tên phòng là phòng khác",
      sheets: [register("7 | Mai Văn Khôi | Viên chức | Phòng Trưng bày 2 | LĐTT"), unitSheet()],
      at: ["D10"],
    },
    {
      name: "tập thể thuộc loại mà danh sách viên chức không có ai",
      sheets: [
        {
          name: "ĐK 2026",
          rows: [
            "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
            "TT | Tên tập thể | Danh hiệu đăng ký",
            "1 | Văn phòng | Tập thể LĐTT",
            "2 | Phòng Trưng bày | Tập thể LĐTT",
            "3 | Phòng Kiểm kê - Bảo quản | Tập thể LĐTT",
            "4 | Tổ Thuyết minh | Tập thể LĐTT",
          ],
        },
        {
          name: "Viên chức",
          rows: [
            "DANH SÁCH CBCCVC BẢO TÀNG TỈNH ĐẾN 01/01/2026",
            "TT | Họ và tên | Chức vụ | Đơn vị | Ngày tuyển dụng",
            "1 | Lê Văn An | Trưởng phòng | Phòng Trưng bày | 01/02/2010",
            "2 | Trần Thị Bình | Viên chức | Phòng Trưng bày | 01/02/2010",
            "3 | Phạm Văn Chiến | Viên chức | Phòng Kiểm kê - Bảo quản | 01/02/2010",
            "4 | Vũ Văn Giang | Chánh Văn phòng | Văn phòng | 01/02/2010",
          ],
        },
      ],
      at: ["B6"],
    },
    {
      name: "không có danh mục, danh sách viên chức cho biết các phòng",
      sheets: [
        register("7 | Mai Văn Khôi | Viên chức | Phòng Khai quật | LĐTT"),
        {
          name: "Viên chức",
          rows: [
            "DANH SÁCH CBCCVC BẢO TÀNG TỈNH ĐẾN 01/01/2026",
            "TT | Họ và tên | Chức vụ | Đơn vị | Ngày tuyển dụng",
            "1 | Lê Văn An | Trưởng phòng | Phòng Trưng bày | 01/02/2010",
            "2 | Trần Thị Bình | Viên chức | Phòng Trưng bày | 01/02/2010",
            "3 | Phạm Văn Chiến | Viên chức | Phòng Kiểm kê - Bảo quản | 01/02/2010",
            "4 | Đỗ Thị Dung | Viên chức | Phòng Kiểm kê - Bảo quản | 01/02/2010",
            "5 | Vũ Văn Giang | Chánh Văn phòng | Văn phòng | 01/02/2010",
            "6 | Hồ Thị Hạnh | Viên chức | Phòng Giáo dục - Truyền thông | 01/02/2010",
            "7 | Mai Văn Khôi | Viên chức | Phòng Trưng bày | 01/02/2012",
          ],
        },
      ],
      at: ["D10"],
    },
  ],
});
