import { planFill } from "../../src/reports/fill/plan-fill";
import type { PreflightPoint } from "../../src/reports/preflight";
import { fillPoints } from "../../src/reports/submission/fill-points";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnSheet, workbookOf } from "../reading/grid-of";
import { inputFromWorkbook } from "./input-from-workbook";
import { withWrites } from "./with-writes";

/** Six people of two phòng, one of them a driver on contract; five are marked LĐTT, the driver among them. */
const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    [],
    "STT | Họ và tên | Chức vụ | Đối tượng | Đơn vị | LĐTT | CSTĐ cơ sở",
    "1 | Hoàng Thị Mơ | Chánh Văn phòng | Công chức | Văn phòng | x | x",
    "2 | Đặng Văn Mận | Chuyên viên | Công chức | Văn phòng | x |",
    "3 | Lò Văn Đào | Lái xe | Người lao động | Văn phòng | x |",
    "4 | Trần Thị Lê | Chánh Thanh tra | Công chức | Thanh tra Sở | x |",
    "5 | Vũ Văn Lựu | Thanh tra viên | Công chức | Thanh tra Sở | x |",
    "6 | Mai Thị Na | Thanh tra viên | Công chức | Thanh tra Sở | |",
  ],
};
const staff: DrawnSheet = {
  name: "Danh sách CBCCVC",
  rows: [
    ["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI LAO ĐỘNG NĂM 2022"],
    [],
    "STT | Họ và tên | Chức vụ | Đối tượng | Đơn vị",
    "1 | Hoàng Thị Mơ | Chánh Văn phòng | Công chức | Văn phòng",
    "2 | Đặng Văn Mận | Chuyên viên | Công chức | Văn phòng",
    "3 | Lò Văn Đào | Lái xe | Người lao động | Văn phòng",
    "4 | Trần Thị Lê | Chánh Thanh tra | Công chức | Thanh tra Sở",
    "5 | Vũ Văn Lựu | Thanh tra viên | Công chức | Thanh tra Sở",
    "6 | Mai Thị Na | Thanh tra viên | Công chức | Thanh tra Sở",
  ],
};
const comparison: DrawnSheet = {
  name: "Đối chiếu",
  rows: [
    ["BẢNG ĐỐI CHIẾU CHỈ TIÊU THI ĐUA ĐĂNG KÝ NĂM 2022"],
    [],
    "TT | Chỉ tiêu | Mức giao | Số lượng | Trên tổng số | Tỷ lệ (%)",
    "1 | Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến | Trên 90% | | |",
  ],
};

function summary(numbering: readonly string[], note = true): DrawnSheet {
  const blank = note ? " |" : "";
  return {
    name: "Tổng hợp",
    rows: [
      ["BIỂU TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
      [],
      `TT | Tên đơn vị | Số người | Trong đó: người lao động hợp đồng | Lao động tiên tiến | Tỷ lệ LĐTT (%)${note ? " | Ghi chú" : ""}`,
      numbering.slice(0, note ? 7 : 6),
      `1 | Văn phòng | | | |${blank}`,
      `2 | Thanh tra Sở | | | |${blank}`,
      ` | TỔNG CỘNG | | | |${blank}`,
    ],
  };
}

const EVERYBODY = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(3)", "(7)"];
const STAFF_ALONE = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/[(3)-(4)]", "(7)"];

function filled(...forms: readonly DrawnSheet[]) {
  const snapshot = workbookOf(registration, staff, ...forms);
  const plan = planFill(inputFromWorkbook(snapshot));
  const cells = new Map(
    plan.plan.writes.map(({ ref, content }) => [
      `${ref.sheet}!${toA1(ref)}`,
      content.kind === "number" ? content.number : content.kind === "text" ? content.text : null,
    ]),
  );
  return { cells, notes: plan.notes.map(({ vi }) => vi), after: withWrites(snapshot, plan.plan) };
}

function differencesTold(snapshot: WorkbookSnapshot): readonly PreflightPoint[] {
  const input = inputFromWorkbook(snapshot);
  const { targets, counted = [] } = input;
  const points = fillPoints({
    snapshot,
    targets,
    counted,
    fill: { vi: planFill(input), en: planFill({ ...input, locale: "en" }) },
    homeSheets: [],
  });
  return points.filter(({ kind }) => kind === "forms-differ");
}

describe("a summary and a table of targets in one set", () => {
  test("«(6)=(5)/(3)» counts everybody, the target CBCCVC alone; the note says what lies between", () => {
    const { cells, after } = filled(summary(EVERYBODY), comparison);
    expect([cells.get("Tổng hợp!C7"), cells.get("Tổng hợp!E7"), cells.get("Tổng hợp!F7")]).toEqual([6, 5, 83.33]);
    expect([cells.get("Đối chiếu!D4"), cells.get("Đối chiếu!E4")]).toEqual([4, 5]);
    expect(cells.get("Tổng hợp!G7")).toBe("trong đó NLĐ: 01 LĐTT");
    expect(differencesTold(after)).toEqual([]);
  });

  test("where there is no column for notes the set is not ready, and both numbers are named", () => {
    const { cells, after } = filled(summary(EVERYBODY, false), comparison);
    expect([...cells.keys()].filter((cell) => cell.startsWith("Tổng hợp!G"))).toEqual([]);
    expect(differencesTold(after).map(({ sentence }) => sentence.vi)).toEqual([
      "Hai biểu nộp cùng nhau ghi hai số về LĐTT: «Tổng hợp» (ô E7) ghi 05, «Đối chiếu» (ô D4) ghi 04. Biểu sau không gồm 01 NLĐ. Anh/chị ghi chú dưới biểu «Tổng hợp»: «trong đó NLĐ: 01 LĐTT».",
    ]);
  });

  test("her own words beneath are enough", () => {
    const own = summary(EVERYBODY, false);
    const { after } = filled(
      { ...own, rows: [...own.rows, [], ["Ghi chú: số LĐTT gồm 01 người lao động hợp đồng."]] },
      comparison,
    );
    expect(differencesTold(after)).toEqual([]);
  });

  test("a head that says [(3)-(4)] counts CBCCVC alone: both agree, and what it leaves out is told", () => {
    const { cells, notes, after } = filled(summary(STAFF_ALONE), comparison);
    expect([cells.get("Tổng hợp!E7"), cells.get("Tổng hợp!F7"), cells.get("Đối chiếu!D4")]).toEqual([4, 80, 4]);
    expect(notes).toContain(
      "Biểu «Tổng hợp», LĐTT: anh/chị ghi chú dưới biểu «Không gồm 01 NLĐ; tính cả NLĐ: 5/6 (83,33%)».",
    );
    expect(differencesTold(after)).toEqual([]);
  });

  test("a summary alone differs from nothing: no note is written", () => {
    expect([...filled(summary(EVERYBODY)).cells.keys()].filter((cell) => cell.includes("!G"))).toEqual([]);
  });

  test("a figure she typed otherwise is named, whatever the notes say", () => {
    const own = summary(EVERYBODY);
    const typed = { ...own, rows: [...own.rows.slice(0, 6), " | TỔNG CỘNG | | | 7 | |"] };
    const { after } = filled(typed, comparison);
    expect(differencesTold(after)[0]?.sentence.vi).toMatch(/ghi 07, «Đối chiếu» \(ô D4\) ghi 04\. Anh\/chị xem lại/);
  });
});
