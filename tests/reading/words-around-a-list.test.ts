import { readWorkbook } from "../../src/reading/read-workbook";
import { workbookOf } from "./grid-of";
import { readDrawn, figuresDrawn } from "./read-drawn";
import { countsOf } from "./figures-of";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";
const collective = "advanced-labor-collective";

describe("chữ quanh danh sách: câu đăng ký, chú giải, ghi chú", () => {
  test("tập thể đăng ký bằng câu, số thứ tự ở ô riêng, đứng trên bảng cá nhân", () => {
    const read = figuresDrawn([
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "A. TẬP THỂ",
      "1) | Phòng Kế hoạch: Tập thể Lao động tiên tiến.",
      "2) | Trạm Bơm số 2: Tập thể Lao động xuất sắc; đề nghị Giấy khen.",
      "3) | Đội Bảo vệ: chưa đăng ký (mới thành lập).",
      "B. CÁ NHÂN",
      "STT | Họ và tên | Chức vụ | LĐTT",
      "1 | Lê Văn Nam | Trưởng phòng | x",
      "2 | Hồ Thị Lan | Kế toán | x",
    ]);
    expect(read).toMatchObject({
      people: 2,
      collectives: 2,
      collective: { [collective]: 1, "excellent-labor-collective": 1, [certificate]: 1 },
    });
  });

  test("tên danh hiệu đứng sau số mục ở ô riêng là tiêu đề nhóm, không phải đăng ký của cơ quan", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể, cá nhân | Đơn vị",
        "I | TẬP THỂ",
        "1 | Tập thể lao động tiên tiến",
        "- | Văn phòng",
        "- | Thanh tra",
        "II | CÁ NHÂN",
        "1 | Lao động tiên tiến",
        "- | Lê Văn Nam | Văn phòng",
      ]),
    ).toMatchObject({ collectives: 2, collective: { [collective]: 2 } });
  });

  test("«Tổ Toán - Tin: Tập thể LĐTT», «Khối 1: …» là câu đăng ký: «Tin», «1» không thành mã danh hiệu", () => {
    const read = figuresDrawn([
      "ĐĂNG KÝ THI ĐUA NĂM HỌC 2025 - 2026",
      "I. Tập thể đăng ký",
      "Tổ Toán - Tin: Tập thể Lao động tiên tiến.",
      "Khối 1: Tập thể Lao động xuất sắc.",
      "II. Cá nhân đăng ký",
      "STT | Họ và tên | Dạy lớp, môn | Danh hiệu",
      "1 | Lê Văn Nam | Tin | LĐTT",
      "2 | Hồ Thị Lan | 1 | LĐTT",
    ]);
    expect(read).toMatchObject({ people: 2, individual: { [worker]: 2 } });
  });

  test("chữ cấp ở cột Bằng khen được hiểu dù cùng cột còn mã có chú giải", () => {
    const reading = readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "Cột BK: B = Bằng khen của Bộ trưởng Bộ Y tế; C = Bằng khen của Thủ tướng Chính phủ.",
      "STT | Họ và tên | Chức vụ | LĐTT | BK",
      "1 | Lê Văn Nam | Trưởng khoa | x | tỉnh",
      "2 | Hồ Thị Lan | Điều dưỡng | x | B",
      "3 | Võ Đức Hùng | Bác sĩ | x | C",
      "4 | Mai Thị Hoa | Bác sĩ | x | B",
    ]);
    expect(countsOf(reading, "individual")).toMatchObject({
      "provincial-diploma-of-merit": 1,
      "ministerial-diploma-of-merit": 2,
      "prime-minister-diploma-of-merit": 1,
    });
  });

  test("câu ghi chú ở chân bảng trên nêu danh hiệu: bảng đếm phiếu bên dưới không thành biểu đăng ký", () => {
    expect(
      figuresDrawn(
        [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
          "STT | Họ và tên | Chức vụ | LĐTT",
          "1 | Lê Văn Nam | Kế toán | x",
          "2 | Hồ Thị Lan | Văn thư | x",
        ],
        {
          name: "Đếm",
          rows: [
            "STT | Danh hiệu | Số lượt",
            "1 | Lao động tiên tiến | 2",
            "2 | Chiến sĩ thi đua cơ sở | 0",
            " | Một người tự gõ «LĐTT» vào mục Khác nên công thức đếm sót, đã cộng tay.",
            "",
            "STT | Đơn vị | Số người | Số phiếu",
            "1 | Văn phòng | 5 | 4",
            "2 | Phòng Kỹ thuật | 6 | 6",
            "3 | Phòng Vật tư | 3 | 3",
          ],
        },
      ),
    ).toMatchObject({ people: 2, collectives: 0 });
  });

  test("bảng trống «Nơi làm việc cũ | Số người | LĐTT | CSTĐCS» chờ ghi số, các nơi trong đó không thành tập thể đăng ký", () => {
    expect(
      figuresDrawn(
        [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
          "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
          "1 | Lê Văn Nam | Trạm Bơm 1 | x | x",
          "2 | Hồ Thị Lan | Trạm Bơm 2 | x |",
        ],
        [
          "Bảng 2. Cá nhân đăng ký theo nơi công tác trước khi sáp nhập",
          "TT | Nơi làm việc cũ | Số người | LĐTT | CSTĐCS | GK",
          "1 | Trạm Bơm 1 (cũ)",
          "2 | Trạm Bơm 2 (cũ)",
          "3 | Nơi khác chuyển đến",
          "Cộng",
        ],
      ),
    ).toMatchObject({ people: 2, collectives: 0 });
  });

  test("câu nhắc điều kiện dưới danh sách tập thể không đăng ký cho ai", () => {
    const read = figuresDrawn({
      rows: [
        "SỞ Y TẾ TỈNH YÊN HẢI",
        "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể | Số người | Danh hiệu | Ghi chú",
        "1 | Khoa Nội | 12 | Tập thể LĐTT",
        "2 | Khoa Ngoại | 10 | Tập thể LĐTT",
        "",
        "Khoa nào có CSTĐCS và 100 % hoàn thành nhiệm vụ thì mới đăng ký Tập thể LĐXS (họp ngày 05/02).",
      ],
      merges: ["A7:E7"],
    });
    expect(read).toMatchObject({ collectives: 2, collective: { [collective]: 2 } });
  });

  test("tên người «Thị Diện», «Thị Điền» trong câu đăng ký không phải lời dặn", () => {
    const read = figuresDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Danh hiệu",
      "1 | Lê Văn Nam | LĐTT",
      "2 | Hồ Thị Lan | LĐTT",
      "",
      "Tập thể đăng ký:",
      "- Phòng Tổ chức (Trưởng phòng Nguyễn Thị Diện): Tập thể lao động tiên tiến",
      "- Phòng Kế toán (Trưởng phòng Lê Thị Điền): Tập thể lao động xuất sắc",
    ]);
    expect(read).toMatchObject({ collectives: 2, collective: { [collective]: 1, "excellent-labor-collective": 1 } });
  });

  test.each([
    "Mỗi tập thể chỉ ghi một danh hiệu; đơn vị đăng ký Tập thể LĐXS thì không ghi thêm Tập thể LĐTT.",
    "Tập thể đăng ký TTLĐXS không ghi lại TTLĐTT.",
    "Đơn vị đăng ký Tập thể LĐXS đánh dấu cả hai cột.",
  ])("câu chỉ cách ghi dưới danh sách không đăng ký cho ai: «%s»", (note) => {
    const read = figuresDrawn({
      rows: [
        "SỞ Y TẾ TỈNH YÊN HẢI",
        "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể | Số người | Danh hiệu",
        "1 | Khoa Nội | 12 | Tập thể LĐTT",
        "2 | Khoa Ngoại | 10 | Tập thể LĐXS",
        "",
        note,
      ],
      merges: ["A7:D7"],
    });
    expect(read).toMatchObject({ collectives: 2, collective: { [collective]: 1, "excellent-labor-collective": 1 } });
  });

  test("«Khoa … không đăng ký danh hiệu tập thể» và chú giải có gạch ngang dài dưới bảng không phải tập thể nào", () => {
    const read = figuresDrawn([
      "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Khoa | Số người | Danh hiệu",
      "1 | Khoa Nội | 12 | X",
      "2 | Khoa Ngoại | 10 | T",
      "3 | Khoa Sản | 9 | T",
      " | Khoa Dinh dưỡng chưa đăng ký danh hiệu tập thể năm nay, vì chỉ có hai người.",
      "",
      "CHÚ GIẢI",
      " | Danh hiệu tập thể: | T – Tập thể lao động tiên tiến; X – Tập thể lao động xuất sắc (không ghi thêm T)",
    ]);
    expect(read).toMatchObject({ collectives: 3, collective: { [collective]: 2, "excellent-labor-collective": 1 } });
  });

  test("đơn vị dưới tiêu đề «chưa đăng ký» chờ câu trả lời, chưa tính là tập thể đăng ký", () => {
    const reading = readDrawn([
      "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Tên tập thể | Số người | Danh hiệu",
      "I. Các phòng",
      "1 | Phòng Kinh tế | 9 | Tập thể LĐTT",
      "2 | Phòng Nội vụ | 8 | Tập thể LĐXS",
      "II. Các trạm (chưa đăng ký, ghi tên để theo dõi)",
      "1 | Trạm Thú y",
      "2 | Trạm Khuyến nông",
    ]);
    expect(reading.register.entries).toHaveLength(2);
    expect(reading.questions.map(({ id }) => id.split(":")[0])).toContain("rows-apart");
  });

  test("«(kể cả 02 người đăng ký CSTĐCS ở mục A)» trong tiêu đề nhóm không thêm danh hiệu cho cả nhóm", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Chức vụ",
        "A. CHIẾN SĨ THI ĐUA CƠ SỞ: 02 người",
        "1 | Lê Văn Nam | Kế toán",
        "2 | Hồ Thị Lan | Văn thư",
        "B. LAO ĐỘNG TIÊN TIẾN: 03 người (kể cả 02 người đăng ký CSTĐCS ở mục A)",
        "1 | Lê Văn Nam | Kế toán",
        "2 | Hồ Thị Lan | Văn thư",
        "3 | Võ Đức Hùng | Lái xe",
      ]).individual,
    ).toEqual({ [worker]: 3, [fighter]: 2 });
  });
});

describe("danh sách qua nhiều trang, xuất từ phần mềm", () => {
  const head = ["STT | Họ và tên | Chức vụ, đơn vị | Nội dung đăng ký | ", " | | | Danh hiệu | Khen thưởng"];
  const merges = (top: number) => [`D${top}:E${top}`];

  test("phần còn lại của một dòng bị trang cắt vẫn là của người ở trang trước", () => {
    const read = figuresDrawn({
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        ...head,
        "1 | Lê Văn Nam | Trưởng phòng, Phòng Tổng hợp | Lao động tiên tiến | Giấy khen",
        "2 | Hồ Thị Lan | Chuyên viên, | Lao động tiên tiến; |",
        "2",
        ...head,
        " | | Phòng Tổng hợp | Chiến sĩ thi đua cơ sở |",
        "3 | Võ Đức Hùng | Lái xe, Phòng Tổng hợp | Lao động tiên tiến |",
        "4 | Mai Thị Hoa | Văn thư, Phòng Tổng hợp | Lao động tiên tiến |",
      ],
      merges: [...merges(2), ...merges(7)],
    });
    expect(read).toMatchObject({ people: 4, individual: { [worker]: 4, [fighter]: 1, [certificate]: 1 } });
  });

  test("họ tên viết hai dòng cạnh một số thứ tự gộp ô là một người; hai họ tên đủ là hai người", () => {
    const rows = (second: string) => [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Họ và tên | Chức vụ, đơn vị | Danh hiệu | Khen thưởng",
      "1 | Lê Kim | Chuyên viên, | LĐTT | Giấy khen",
      ` | ${second} | Phòng Báo chí | |`,
      "2 | Võ Đức Hùng | Lái xe, Văn phòng | LĐTT |",
      "3 | Mai Thị Hoa | Văn thư, Văn phòng | LĐTT |",
    ];
    const merged = ["A3:A4", "D3:D4", "E3:E4"];
    expect(figuresDrawn({ rows: rows("Phương Quyên"), merges: merged })).toMatchObject({ people: 3 });
    expect(figuresDrawn({ rows: rows("Nguyễn Hoàng Phương Quyên"), merges: merged })).toMatchObject({ people: 4 });
  });

  test("dòng đơn vị chỉ có công thức cộng các dòng bên dưới là tiêu đề nhóm, không phải tập thể", () => {
    expect(
      figuresDrawn({
        rows: [
          "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026 (ghi số 1 vào ô đăng ký)",
          "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
          " | Tổ Nhà bếp | | 2 | 1",
          "1 | Lê Văn Nam | Tổ trưởng | 1 | 1",
          "2 | Hồ Thị Lan | Nhân viên | 1 |",
          " | Tổ Bảo vệ | | 2 | 0",
          "3 | Võ Đức Hùng | Tổ trưởng | 1 |",
          "4 | Mai Văn Hòa | Nhân viên | 1 |",
        ],
        formulas: { D3: "=SUM(D4:D5)", E3: "=SUM(E4:E5)", D6: "=SUM(D7:D8)", E6: "=SUM(E7:E8)" },
      }),
    ).toMatchObject({ people: 4, collectives: 0, individual: { [worker]: 4, [fighter]: 1 } });
  });

  test("tiêu đề nhóm gộp ô kèm số người của nhóm, ngay dưới đầu cột, là tiêu đề nhóm", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
          "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
          "A. PHÂN XƯỞNG MAY | | | 2 | 1",
          "1 | Lê Văn Nam | Tổ trưởng | x | x",
          "2 | Hồ Thị Lan | Công nhân | x |",
          "B. PHÂN XƯỞNG CẮT | | | 2 |",
          "3 | Võ Đức Hùng | Tổ trưởng | x |",
          "4 | Mai Văn Hòa | Công nhân | x |",
        ],
        merges: ["A3:C3", "A6:C6"],
      }),
    ).toMatchObject({ people: 4, collectives: 0, individual: { [worker]: 4, [fighter]: 1 } });
  });

  test("tên trường của phần mềm đứng trên đầu cột; mã danh hiệu của năm trước không được đếm", () => {
    const read = figuresDrawn(
      {
        name: "DANG_KY",
        rows: [
          "ID | TEN_DT | LOAI | MA_DH | NAM | DH_TRUOC",
          "Dòng | Tên đối tượng | Loại | Mã danh hiệu ĐK | Năm thành tích | Danh hiệu năm 2025",
          "1 | Lê Văn Nam | CN | '11 | 2026 | '12",
          "2 | Hồ Thị Lan | CN | '11 | 2026 | '11",
          "3 | Hồ Thị Lan | CN | '12 | 2026 | '11",
          "4 | Phòng Kế toán | TT | '21 | 2026 | '21",
        ],
      },
      {
        name: "DM",
        rows: [
          "MA_DH | TEN_DH",
          "'11 | Lao động tiên tiến",
          "'12 | Chiến sĩ thi đua cơ sở",
          "'21 | Tập thể lao động tiên tiến",
        ],
      },
    );
    expect(read).toMatchObject({
      individual: { [worker]: 2, [fighter]: 1 },
      collective: { [collective]: 1 },
    });
  });

  test("phiếu hỏi: dòng của tập thể mang tên ở câu «[Tập thể] Tên tập thể»", () => {
    const reading = readDrawn([
      "Dấu thời gian | Điền cho | Họ và tên | Đơn vị công tác | Danh hiệu đăng ký năm 2026 | [Tập thể] Tên tập thể | [Tập thể] Danh hiệu đăng ký năm 2026",
      "2026-01-05 | Cá nhân | Lê Văn Nam | Khoa Cơ khí | Lao động tiên tiến",
      "2026-01-06 | Tập thể | | | | Khoa Cơ khí | Tập thể Lao động tiên tiến",
      "2026-01-06 | Cá nhân | Hồ Thị Lan | Khoa Điện | Lao động tiên tiến",
      "2026-01-07 | Tập thể | | | | Khoa Điện | Tập thể Lao động xuất sắc",
    ]);
    const names = reading.register.entries.filter(({ kind }) => kind === "collective").map(({ name }) => name.value);
    expect(names).toEqual(["Khoa Cơ khí", "Khoa Điện"]);
  });
});

test("tập thể ghi sau dấu gạch chéo trên bảng: hỏi một lần, và trả lời «tập thể đăng ký» thì được tính", () => {
  const workbook = workbookOf([
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "A. TẬP THỂ",
    "1) | Phòng Kế hoạch / Tập thể Lao động tiên tiến",
    "2) | Trạm Bơm số 2 / Tập thể Lao động xuất sắc",
    "B. CÁ NHÂN",
    "STT | Họ và tên | Chức vụ | LĐTT",
    "1 | Lê Văn Nam | Trưởng phòng | x",
    "2 | Hồ Thị Lan | Kế toán | x",
  ]);
  const unanswered = readWorkbook(workbook, { answers: [], today: "2026-03-01" });
  const [question, ...others] = unanswered.questions;
  expect(others).toEqual([]);
  const answers = (question?.options ?? []).flatMap(({ id, answer }) => (id === "collective" ? [answer] : []));
  const { entries } = readWorkbook(workbook, { answers, today: "2026-03-01" }).register;
  const collectives = entries.filter(({ kind }) => kind === "collective");
  expect(collectives.map(({ name, claims }) => [name.value, claims.map(({ award }) => award)])).toEqual([
    ["Phòng Kế hoạch", [collective]],
    ["Trạm Bơm số 2", ["excellent-labor-collective"]],
  ]);
});

test("kế hoạch viết thành câu vẫn là chỉ tiêu, dù câu mở đầu nói «hoàn thành nhiệm vụ»", () => {
  const reading = readDrawn([
    "SỞ NỘI VỤ TỈNH YÊN HẢI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "TRUNG TÂM LƯU TRỮ | Độc lập - Tự do - Hạnh phúc",
    "NGHỊ QUYẾT",
    "Hội nghị viên chức, người lao động năm 2026",
    "I. MỤC ĐÍCH",
    "Tiếp tục phát động phong trào thi đua sôi nổi, khơi dậy tinh thần trách nhiệm của viên chức, người lao động, phấn đấu hoàn thành xuất sắc các nhiệm vụ và chương trình công tác được giao trong năm.",
    "II. CHỈ TIÊU",
    "1. Có từ 90% viên chức, người lao động trở lên đạt danh hiệu Lao động tiên tiến.",
    "2. Có ít nhất 02 cá nhân được tặng Giấy khen của Giám đốc Sở.",
  ]);
  expect(reading.sheets[0]?.forms.map(({ kind }) => kind)).toEqual(["targets"]);
});

test("«Cộng bộ phận» với công thức chưa có kết quả (tệp do phần mềm ghi) là dòng cộng, không phải người", () => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Bộ phận/ Họ tên | Chức vụ | LĐTT | CSTĐCS",
    "A | Bộ phận Kho",
    "1 | Lê Văn Nam | Trưởng kho | 1 | 1",
    "2 | Hồ Thị Lan | Nhân viên | 1 |",
    "| Cộng bộ phận | | |",
    "B | Bộ phận Cân",
    "3 | Trần Thị Bình | Tổ trưởng | 1 |",
    "4 | Võ Đức Hùng | Nhân viên | 1 | 1",
    "| Cộng bộ phận | | |",
  ];
  const formulas = {
    D6: "=SUM(D4:D5)",
    E6: "=SUM(E4:E5)",
    D10: "=SUM(D8:D9)",
    E10: "=SUM(E8:E9)",
  };
  const { people, individual } = figuresDrawn({ rows, formulas });
  expect({ people, individual }).toEqual({
    people: 4,
    individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 2 },
  });
});
