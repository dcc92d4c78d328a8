import type { Target } from "../../../src/domain/targets/target";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { readTargets, targetsOrDefault } from "../../../src/reading/targets/read-targets";
import { planTemplate, shortPlanTemplate, type PlanTemplate } from "../../../src/targets/plan-template/plan-template";
import type { WorkbookSnapshot } from "../../../src/workbook/grid";
import { type DrawnSheet, workbookOf } from "../grid-of";
import { baseInShort } from "./base-in-short";

const inShort = ({ id, comparator, threshold, max, denominator }: Target): string =>
  [
    id,
    comparator ?? "-",
    threshold === null ? "-" : `${String(threshold.num)}/${String(threshold.den)}`,
    ...(max === null ? [] : [`… ${String(max.num)}`]),
    denominator === null ? "-" : baseInShort(denominator),
  ].join(" ");

function read(snapshot: WorkbookSnapshot) {
  return readTargets(snapshot, readWorkbook(snapshot, { answers: [], today: "2022-03-01" }));
}

function targetsIn(...sheets: readonly DrawnSheet[]): readonly string[] {
  return read(workbookOf(...sheets)).targets.map(inShort);
}

const head = {
  year: 2022,
  planNumber: "72/KH-SNgV",
  planDate: "2022-01-24",
  organisation: "Sở Ngoại vụ",
  headcount: 35,
  units: 5,
  countedOn: null,
};

function drawn(template: PlanTemplate, rows = template.rows.map(({ cells }) => [...cells])): DrawnSheet {
  return {
    name: template.sheet,
    rows: [...template.head.map((line) => [line]), [...template.headings], ...rows],
    merges: ["A1:L1", "A2:L2", "A3:L3"],
  };
}

describe("sheet «Chỉ tiêu» của chương trình đọc lại được", () => {
  const template = planTemplate(head);

  test("25 dòng của Kế hoạch và 4 dòng theo dõi", () => {
    expect(targetsIn(drawn(template))).toEqual([
      "party-cell-grade >= - -",
      "department-proposed-provincial-diploma >= 1/1 -",
      "union-grade >= - -",
      "youth-union-grade >= - -",
      "units-provincial-diploma >= 1/1 -",
      "units-excellent-collective >= 1/1 -",
      "units-certificate >= 2/1 -",
      "advanced-collective-share > 90/100 units",
      "culture-standard = - -",
      "security-safety = - -",
      "people-provincial-diploma >= 3/1 -",
      "people-certificate >= 8/1 -",
      "grassroots-fighter-share >= 15/100 staff",
      "advanced-worker-share > 90/100 staff",
      "discipline-compliance-share >= 100/100 staff",
      "social-evils-share >= 100/100 staff",
      "family-culture-share >= 100/100 families",
      "democracy-regulation-share >= 100/100 staff",
      "eight-hours-movement-share >= 100/100 staff",
      "women-movement-share >= 100/100 women",
      "provincial-tasks-registered range 3/1 … 4 -",
      "provincial-initiatives >= 1/1 -",
      "grassroots-initiatives range 7/1 … 9 -",
      "first-campaign-summary < - -",
      "annual-summary < - -",
      "grassroots-fighter-cap <= 15/100 advanced-workers",
      "registered-people-share >= 100/100 staff",
      "non-leaders-commended-share - - -",
      "tasks-done - - tasks",
    ]);
  });

  test("không dòng nào còn chữ chưa hiểu; dòng theo dõi không phải của Kế hoạch", () => {
    const { targets, questions } = read(workbookOf(drawn(template)));
    expect(targets.filter(({ notUnderstood }) => notUnderstood !== null)).toEqual([]);
    expect(questions).toEqual([]);
    expect(targets.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([
      "grassroots-fighter-cap",
      "registered-people-share",
      "non-leaders-commended-share",
      "tasks-done",
    ]);
  });

  test("căn cứ, giai đoạn, số người tính tỷ lệ và ô nguồn đi theo từng chỉ tiêu", () => {
    const { targets } = read(workbookOf(drawn(template)));
    expect(targets.find(({ id }) => id === "grassroots-fighter-share")).toMatchObject({
      basis: "Kế hoạch, mục II.2.2.2 («Ít nhất 15% CBCCVC»)",
      scope: { stage: "review" },
      statedDenominator: { value: 35 },
      source: { sheet: "Chỉ tiêu", row: 19, column: 2 },
    });
    expect(targets.find(({ id }) => id === "advanced-collective-share")?.statedDenominator?.value).toBe(5);
  });

  test("sửa mức, thêm kết quả xác nhận, xóa dòng: đọc theo điều đã sửa", () => {
    const rows = template.rows.map(({ cells }) => [...cells]);
    const lineOf = (label: string) => rows.find((cells) => cells[1] === label) ?? [];
    const advanced = lineOf("Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến");
    advanced[3] = "từ … trở lên";
    advanced[4] = "95%";
    const party = lineOf("Chi bộ Sở Ngoại vụ xếp loại hoàn thành tốt nhiệm vụ trở lên");
    party[10] = "Hoàn thành xuất sắc nhiệm vụ";
    party[11] = "Thông báo số 12";
    const edited = rows.filter((cells) => cells[1] !== "Sáng kiến cấp cơ sở");
    const { targets } = read(workbookOf(drawn(template, edited)));
    expect(targets).toHaveLength(28);
    expect(targets.find(({ id }) => id === "advanced-worker-share")).toMatchObject({
      comparator: ">=",
      threshold: { num: 95, den: 100 },
    });
    expect(targets[0]).toMatchObject({
      attested: { result: "Hoàn thành xuất sắc nhiệm vụ", evidence: "Thông báo số 12" },
    });
  });

  test("bản rút gọn: đúng hai dòng", () => {
    expect(targetsIn(drawn(shortPlanTemplate(head)))).toEqual([
      "advanced-worker-share >= 90/100 staff",
      "grassroots-fighter-share >= 15/100 staff",
    ]);
  });

  test("danh sách chọn không có dấu phẩy, chấm phẩy", () => {
    const items = template.rows.flatMap((row) =>
      template.headings.flatMap((_, index) => template.listOf(index + 1, row) ?? []),
    );
    expect(items.length).toBeGreaterThan(100);
    expect(items.filter((item) => /[,;]/.test(item))).toEqual([]);
  });
});

describe("bảng chỉ tiêu viết theo lối khác", () => {
  test("Chỉ tiêu | Yêu cầu | Đăng ký | Kết quả", () => {
    const rows = [
      "SỞ TƯ PHÁP",
      "BẢNG CHỈ TIÊU THI ĐUA NĂM 2023",
      "",
      "STT | Chỉ tiêu | Yêu cầu | Đăng ký | Kết quả | Ghi chú",
      "1 | Tỷ lệ CBCCVC đạt Lao động tiên tiến | ≥ 90% | 33",
      "2 | Tỷ lệ CBCCVC đạt CSTĐCS | từ 15% trở lên | 5",
      "3 | Tập thể LĐTT | 100% | 5",
      "4 | Bằng khen UBND tỉnh | 03 cá nhân, 01 tập thể",
      "5 | Sáng kiến | 07 - 09 | 8",
    ];
    expect(targetsIn({ name: "Chỉ tiêu", rows })).toEqual([
      "advanced-worker-share >= 90/100 staff",
      "grassroots-fighter-share >= 15/100 staff",
      "advanced-collective-share >= 100/100 units",
      "people-provincial-diploma >= 3/1 -",
      "units-provincial-diploma >= 1/1 -",
      "initiatives range 7/1 … 9 -",
    ]);
  });

  test("mức là số trong ô: 90 với đơn vị %, 0,9 hiện 90%, số người ở mục Cá nhân", () => {
    const rows = [
      "CHỈ TIÊU THI ĐUA NĂM 2024",
      "TT | Nội dung | ĐVT | Chỉ tiêu giao năm 2024",
      "I | TẬP THỂ",
      "1 | Lao động tiên tiến | % | 90",
      "2 | Giấy khen của Giám đốc Sở | Tập thể | 2",
      "II | CÁ NHÂN",
      "1 | Lao động tiên tiến | % | 0.9",
      "2 | Giấy khen của Giám đốc Sở | Người | 8",
    ];
    expect(targetsIn({ name: "KH", rows, formats: { D7: "0%" } })).toEqual([
      "advanced-collective-share >= 90/100 units",
      "units-certificate >= 2/1 -",
      "advanced-worker-share >= 90/100 staff-and-contract",
      "people-certificate >= 8/1 -",
    ]);
  });

  test("Đối tượng ở cột riêng, mức ghi luôn mẫu số", () => {
    const rows = [
      "CHỈ TIÊU THI ĐUA 2022",
      "TT | Danh hiệu, hình thức khen thưởng | Đối tượng | Chỉ tiêu (tối thiểu) | Ghi chú",
      "1 | Lao động tiên tiến | Cá nhân | 90% tổng số CBCCVC",
      "2 | Tập thể LĐTT | Tập thể | Trên 90%",
      "3 | Bằng khen UBND tỉnh | Tập thể | 1",
      "4 | Bằng khen UBND tỉnh | Cá nhân | 3",
    ];
    expect(targetsIn({ name: "Chỉ tiêu", rows })).toEqual([
      "advanced-worker-share >= 90/100 staff",
      "advanced-collective-share > 90/100 units",
      "units-provincial-diploma >= 1/1 -",
      "people-provincial-diploma >= 3/1 -",
    ]);
  });

  test("số tin bài không đếm được từ biểu nào thì hỏi, không bỏ", () => {
    const rows = [
      "CHỈ TIÊU THI ĐUA NĂM 2023",
      "TT | Chỉ tiêu | Yêu cầu",
      "1 | Tỷ lệ CBCCVC đạt LĐTT | 90%",
      "2 | Số tin bài đăng cổng thông tin | 20",
    ];
    const { targets, questions } = read(workbookOf({ name: "Chỉ tiêu", rows }));
    expect(targets.map(({ notUnderstood }) => notUnderstood)).toEqual([null, "Số tin bài đăng cổng thông tin"]);
    expect(questions).toHaveLength(1);
  });
});

describe("nguồn của chỉ tiêu", () => {
  const plan = { name: "Chỉ tiêu", rows: ["CHỈ TIÊU THI ĐUA NĂM 2022", "", "- Trên 90% CBCCVC đạt danh hiệu LĐTT."] };
  const comparison = {
    name: "So sánh chỉ tiêu",
    rows: [
      "BẢNG SO SÁNH KẾT QUẢ ĐĂNG KÝ VỚI CHỈ TIÊU NĂM 2022",
      "",
      "STT | Chỉ tiêu | Yêu cầu của kế hoạch | Kết quả đăng ký | Tỷ lệ | Đạt/Chưa đạt",
      "1 | CBCCVC đạt danh hiệu Lao động tiên tiến | Trên 90%",
      "2 | Cá nhân được UBND tỉnh tặng Bằng khen | '03",
      "3 | Cá nhân được Giám đốc Sở tặng Giấy khen | '08",
    ],
  };

  test("bảng so sánh là nguồn chỉ khi không có sheet chỉ tiêu, không bao giờ tính hai lần", () => {
    expect(targetsIn(plan, comparison)).toEqual(["advanced-worker-share > 90/100 staff"]);
    expect(targetsIn(comparison)).toEqual([
      "advanced-worker-share > 90/100 staff",
      "people-provincial-diploma >= 3/1 -",
      "people-certificate >= 8/1 -",
    ]);
  });

  test("hai sheet chỉ tiêu: đủ cả hai, mã kèm tên sheet", () => {
    expect(targetsIn(plan, { ...plan, name: "Chỉ tiêu 2" })).toEqual([
      "advanced-worker-share@chi-tieu > 90/100 staff",
      "advanced-worker-share@chi-tieu-2 > 90/100 staff",
    ]);
  });

  test("tệp không có chỉ tiêu nào: bản rút gọn", () => {
    const notes = workbookOf({ rows: ["Ghi chép"] });
    const reading = readWorkbook(notes, { answers: [], today: "2022-03-01" });
    expect(targetsOrDefault(readTargets(notes, reading), notes, reading)).toMatchObject([
      { id: "advanced-worker-share", comparator: ">=", threshold: { num: 90, den: 100 }, isDefault: true },
      { id: "grassroots-fighter-share", comparator: ">=", threshold: { num: 15, den: 100 }, isDefault: true },
    ]);
  });
});
