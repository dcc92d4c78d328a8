import type { DrawnSheet } from "../reading/grid-of";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

interface Holding {
  readonly sheet: DrawnSheet;
  /** What the text says is there. */
  readonly found: string;
  /** A rule that has something to say of it; null where the sheet is in order. */
  readonly rule: string | null;
  readonly code: 0 | 1;
}

const holdings: Readonly<Record<string, Holding>> = {
  "a staff list": {
    sheet: {
      name: "CBCCVC",
      rows: [
        "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
        "STT | Họ và tên | Ngày sinh | Chức vụ | Đơn vị",
        "1 | Lê  Thị Mai | 01/02/1980 | Chuyên viên | Văn phòng",
        "2 | Trần Văn Bình | 01/02/1990 | Chuyên viên | Thanh tra",
      ],
    },
    found: "CBCCVC (danh sách CBCCVC)",
    rule: "spaces",
    code: 0,
  },
  "an annex whose total is a slip": {
    sheet: {
      name: "Phụ lục",
      rows: [
        "PHỤ LỤC TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Đơn vị | Số người | LĐTT | CSTĐCS",
        "1 | Văn phòng | 10 | 9 | 2",
        "2 | Thanh tra | 5 | 5 | 1",
        "| Cộng | 15 | 13 | 3",
      ],
    },
    found: "Phụ lục (biểu tổng hợp)",
    rule: "D5",
    code: 1,
  },
  tasks: {
    sheet: {
      name: "Nhiệm vụ",
      rows: [
        "DANH MỤC NHIỆM VỤ TRỌNG TÂM NĂM 2022",
        "STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn | Tiến độ",
        "1 | Tham mưu kế hoạch đối ngoại | Văn phòng | 30/6/2022 | Đang làm",
        "2 | Tổng kết năm | Thanh tra | 31/12/2022 | Đang làm",
      ],
    },
    found: "Nhiệm vụ (nhiệm vụ)",
    rule: null,
    code: 0,
  },
  results: {
    sheet: {
      name: "Kết quả",
      rows: [
        "KẾT QUẢ KHEN THƯỞNG NĂM 2021",
        "STT | Họ và tên | Đơn vị | Danh hiệu | Số quyết định | Ngày quyết định",
        "1 | Lê Thị Mai | Văn phòng | CSTĐCS | 12/QĐ-SNV | 10/01/2022",
        "2 | Trần Văn Bình | Thanh tra | LĐTT | 12/QĐ-SNV | 10/01/2022",
      ],
    },
    found: "Kết quả (kết quả khen thưởng)",
    rule: null,
    code: 0,
  },
  works: {
    sheet: {
      name: "Công trình",
      rows: [
        "DANH MỤC CÔNG TRÌNH, PHẦN VIỆC ĐĂNG KÝ NĂM 2022",
        "STT | Tên công trình, phần việc | Đơn vị chủ trì | Ngày khởi công | Ngày hoàn thành",
        "1 | Số hóa hồ sơ | Văn phòng | 01/3/2022 | 30/9/2022",
        "2 | Nâng cấp trang tin | Thanh tra | 01/4/2022 | 30/10/2022",
      ],
    },
    found: "Công trình (công trình, phần việc)",
    rule: null,
    code: 0,
  },
  "a plan": {
    sheet: {
      name: "Chỉ tiêu",
      rows: [
        "CHỈ TIÊU THI ĐUA NĂM 2022",
        "STT | Chỉ tiêu | Mức",
        "1 | Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến | 90%",
        "2 | Tỷ lệ CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở | 15%",
      ],
    },
    found: "Chỉ tiêu (chỉ tiêu)",
    rule: null,
    code: 0,
  },
};

describe("a workbook without a registration is checked for what it holds", () => {
  test.each(Object.entries(holdings))("%s", async (_, { sheet, found, rule, code }) => {
    const file = await drawnFile(at("sổ.xlsx"), sheet);
    const text = await runWords("check", file, "--today", "2022-03-01");
    expect({ code: text.code, said: text.said }).toEqual({ code, said: "" });
    expect(text.out).toContain(
      `Chưa tìm thấy biểu đăng ký trong tệp. Đã xem 01 sheet và rà soát những biểu có trong đó: ${found}.\n`,
    );
    const json = await runWords("check", file, "--today", "2022-03-01", "--json");
    expect({ code: json.code, said: json.said }).toEqual({ code, said: "" });
    const { findings, questions } = JSON.parse(json.out) as {
      readonly findings: readonly { readonly rule: string; readonly cell: string }[];
      readonly questions: readonly { readonly id: string }[];
    };
    if (rule !== null) expect(findings.map((one) => `${one.rule} ${one.cell}`).join("\n")).toContain(rule);
    // Nobody is counted, so nobody asks how many there are.
    if (found.includes("kết quả")) return;
    expect(questions).toEqual([]);
  });

  test("our own levels say nothing where nothing is registered; hers are listed", async () => {
    const own = await runWords("check", await drawnFile(at("a.xlsx"), holdings["tasks"]?.sheet ?? { rows: [] }));
    expect(own.out).not.toContain("từ 90% trở lên");
    const hers = await runWords("check", await drawnFile(at("b.xlsx"), holdings["a plan"]?.sheet ?? { rows: [] }));
    expect(hers.out).toContain("từ 90% trở lên");
  });

  test("a workbook in which nothing is recognised is told so and is no clean one", async () => {
    const phones = { name: "Danh bạ", rows: ["DANH BẠ ĐIỆN THOẠI", "STT | Phòng | Số máy", "1 | Văn phòng | 101"] };
    const { code, out, said } = await runWords("check", await drawnFile(at("danh bạ.xlsx"), phones));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(/^danh bạ\.xlsx: Chưa tìm thấy biểu đăng ký, biểu tổng hợp, chỉ tiêu hay danh sách nào/);
  });
});
