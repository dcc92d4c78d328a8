import { findHeaders } from "../../src/layout/find-heads";
import { sheetTextOf } from "../../src/layout/sheet-text";
import { type DrawnRow, type DrawnSheet, gridOf } from "../reading/grid-of";

const cases: readonly (readonly [
  string,
  DrawnSheet | readonly DrawnRow[],
  readonly (readonly [number, number, number | null, number, number])[],
])[] = [
  ["một hàng", ["ĐĂNG KÝ", "STT | Họ và tên | LĐTT", "1 | Nguyễn Văn An | x"], [[2, 2, null, 1, 3]]],
  ["chỉ tên và danh hiệu", ["Họ tên | LĐTT | CSTĐCS", "Nguyễn Văn An | x | x"], [[1, 1, null, 1, 3]]],
  [
    "hai hàng không gộp ô, hàng số cột",
    ["STT | Họ tên | Danh hiệu thi đua | |", "| | LĐTT | CSTĐCS |", "(1) | (2) | (3) | (4)", "1 | Nguyễn Văn An | x |"],
    [[1, 2, 3, 1, 4]],
  ],
  [
    "ba hàng gộp ô, hàng số cột «1=(2+3)»",
    {
      rows: [
        "TT | Tên đơn vị | Danh hiệu thi đua",
        "| | Tập thể | | Cá nhân",
        "| | TTLĐTT | TTLĐXS | LĐTT",
        "A | B | 1 | 2 | 3=(1+2)",
        "1 | Văn phòng | 1 | | 5",
      ],
      merges: ["A1:A3", "B1:B3", "C1:E1", "C2:D2"],
    },
    [[1, 3, 4, 1, 5]],
  ],
  [
    "nhóm cột đứng trên hàng STT",
    { rows: ["| | Danh hiệu thi đua", "STT | Họ tên | LĐTT | CSTĐCS", "1 | Nguyễn Văn An | x | x"], merges: ["C1:D1"] },
    [[1, 2, null, 1, 4]],
  ],
  [
    "hàng thứ ba chỉ ghi cấp",
    [
      "STT | Họ và tên | Danh hiệu thi đua | | | Hình thức khen thưởng |",
      "| | LĐTT | CSTĐ | | Giấy khen | Bằng khen",
      "| | | Cơ sở | Cấp tỉnh | | UBND tỉnh",
      "1 | Nguyễn Văn An | x | x | | | x",
    ],
    [[1, 3, null, 1, 7]],
  ],
  [
    "danh hiệu viết tắt theo chữ hoa cũng là đầu cột",
    ["Đơn vị | GK của GĐ Sở (cá nhân) | BK của CT UBND tỉnh (tập thể)", "I. Khối tham mưu", "Văn phòng | 4 | 1"],
    [[1, 1, null, 1, 3]],
  ],
  ["dòng dữ liệu có danh hiệu không phải đầu cột", ["1 | Nguyễn Văn An | LĐTT | Bằng khen UBND tỉnh"], []],
  ["lời hướng dẫn không phải đầu cột", ["Cột | Yêu cầu", "Đơn vị thực hiện | Có thể để trống."], []],
  ["câu ghi sẵn trên biểu không phải đầu cột", ["Số phòng, đơn vị trực thuộc: | 05 | đơn vị"], []],
];

describe("đầu cột ở đâu", () => {
  it.each(cases)("%s", (_name, sheet, expected) => {
    const bands = findHeaders(sheetTextOf(gridOf(sheet)));
    expect(bands.map(({ top, bottom, numbering, left, right }) => [top, bottom, numbering, left, right])).toEqual(
      expected,
    );
  });
});
