import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// The columns that sort people as offices really keep them: merged down, with «nt», beside another list, short and
// written out side by side. A figure is right or left open; it is never made of half of the column.

const names = [
  "Kiều Văn Ấn",
  "Đàm Thị Bưởi",
  "Tạ Quang Chiểu",
  "Ngô Thị Dậu",
  "Phan Văn Én",
  "Lưu Thị Gạo",
  "Vi Văn Hậu",
  "Lò Thị Ín",
];

interface Kept {
  readonly head: string;
  readonly said: readonly string[];
  readonly merges?: readonly string[];
  readonly title?: string;
}

/** A list of the eight with one column of its own; everybody registers one title. Its values begin in D5. */
function listWith({ head, said, merges = [], title = "LĐTT" }: Kept): DrawnSheet {
  return {
    name: "Đăng ký",
    merges,
    rows: [
      "XÍ NGHIỆP THỦY NÔNG ĐỒNG NAI HẠ",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "",
      `TT | Họ và tên | Bộ phận | ${head} | ${title}`,
      ...said.map((value, at) => `${String(at + 1)} | ${names[at] ?? ""} | Tổ Vận hành | ${value} | x`),
    ],
  };
}

function filled(list: DrawnSheet, rows: readonly string[], merges: readonly string[] = []) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "Tổng hợp", rows, merges }))));
}

const grade3 = ["Thủy công", "Thủy công", "Thủy công", "Cơ điện", "Cơ điện", "Cơ điện", "Cơ điện", "Cơ điện"];

describe("teachers", () => {
  const school: DrawnSheet = {
    name: "Đăng ký",
    rows: [
      "TRƯỜNG CAO ĐẲNG THỦY LỢI",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "",
      "TT | Họ và tên | Đơn vị | Chức vụ | Diện | LĐTT | CSTĐCS",
      ...names.map((name, at) => {
        const post = ["Hiệu trưởng", "Trưởng khoa", "Trưởng phòng"][at] ?? "Giảng viên";
        const unit = at === 0 ? "Ban Giám hiệu" : at === 2 ? "Phòng Tổng hợp" : "Khoa Cơ khí";
        return `${String(at + 1)} | ${name} | ${unit} | ${post} | ${at === 2 ? "KT" : "GV"} | x | ${at === 0 || at === 7 ? "x" : ""}`;
      }),
    ],
  };

  it("leaves open whether whoever leads is among them, where post and column say different things", () => {
    expect(filled(school, ["TT | Danh hiệu | Giảng viên | Cộng", "1 | LĐTT", "2 | CSTĐCS"])).toEqual({ D2: 8, D3: 2 });
  });
});

describe("own words as the list says them", () => {
  it("reads a value that stands for all rows of a merge", () => {
    const list = listWith({
      head: "Nghề",
      said: ["Thủy công", "", "", "Cơ điện", "", "", "", ""],
      merges: ["D5:D7", "D8:D12"],
    });
    expect(filled(list, ["TT | Nghề | LĐTT", "1 | Thủy công", "2 | Cơ điện"])).toEqual({ C2: 3, C3: 5 });
  });

  it.each(["nt", '"', "-nt-", "như trên"])("carries a value down where a cell says «%s»", (ditto) => {
    const list = listWith({ head: "Nghề", said: ["Thủy công", ditto, ditto, "Cơ điện", ditto, ditto, ditto, ditto] });
    expect(filled(list, ["TT | Nghề | LĐTT", "1 | Thủy công", "2 | Cơ điện"])).toEqual({ C2: 3, C3: 5 });
  });

  it("leaves open what points at an empty cell", () => {
    const list = listWith({ head: "Nghề", said: ["", "nt", "Thủy công", "Thủy công", "Cơ điện", "nt", "nt", "nt"] });
    expect(filled(list, ["TT | Nghề | LĐTT", "1 | Thủy công", "2 | Cơ điện"])).toEqual({});
  });

  it("does not pass over the head of a column in a label: it says of whom", () => {
    const list = listWith({
      head: "Diện quy hoạch",
      said: ["Có", "Không", "Có", "Không", "Không", "Có", "Không", "Không"],
    });
    expect(filled(list, ["TT | Nội dung | Số người", "1 | LĐTT diện quy hoạch", "2 | LĐTT"])).toEqual({ C3: 8 });
  });

  it("passes over the head of a column above the values that it divides by", () => {
    const list = listWith({ head: "Nghề", said: grade3 });
    expect(
      filled(
        list,
        ["TT | Danh hiệu | Chia theo nghề | ", " | | Thủy công | Cơ điện", "1 | LĐTT"],
        ["C1:D1", "A1:A2", "B1:B2"],
      ),
    ).toEqual({ C3: 3, D3: 5 });
  });

  it("passes over the head of a column above the groups that its values name", () => {
    const list = listWith({ head: "Diện", said: ["CC", "CC", "CC", "HĐ", "HĐ", "CC", "CC", "CC"] });
    expect(
      filled(
        list,
        ["TT | Danh hiệu | Theo diện | ", " | | Công chức | Hợp đồng lao động", "1 | LĐTT"],
        ["C1:D1", "A1:A2", "B1:B2"],
      ),
    ).toEqual({ C3: 6, D3: 2 });
  });

  it("does not pass over the head of a column above what it does not divide", () => {
    const list = listWith({ head: "Nghề", said: grade3 });
    expect(
      filled(
        list,
        ["TT | Danh hiệu | Nghề | | LĐTT", " | | Nặng nhọc | Khác | ", "1 | LĐTT"],
        ["C1:D1", "A1:A2", "B1:B2"],
      ),
    ).not.toHaveProperty("C3");
  });

  it("takes the value for what somebody is, not the head that lists all that it may be", () => {
    const list = listWith({
      head: "Loại lao động (CC/VC/HĐLĐ)",
      said: ["CC", "CC", "VC", "VC", "VC", "HĐLĐ", "CC", "HĐ khoán việc"],
    });
    expect(filled(list, ["TT | Đối tượng | LĐTT", "1 | Công chức", "2 | Viên chức"])).toEqual({ C2: 3, C3: 3 });
  });

  it("leaves open a group that a value of the column may mean", () => {
    const list = listWith({
      head: "Loại lao động (CC/VC)",
      said: ["CC", "CC", "VC", "VC", "Biệt phái", "VC", "CC", "VC"],
    });
    expect(filled(list, ["TT | Đối tượng | LĐTT", "1 | Công chức", "2 | Viên chức"])).toEqual({});
    // Row by row the words of the form answer the values of the list: nothing is left that another may mean.
    expect(filled(list, ["TT | Đối tượng | LĐTT", "1 | Công chức", "2 | Viên chức", "3 | Biệt phái"])).toEqual({
      C2: 3,
      C3: 4,
      C4: 1,
    });
  });

  it("leaves open a word that stands beside what may be its abbreviation", () => {
    const said = ["Thủy nông viên", "TNV", "Thủy nông viên", "Cơ điện", "Cơ điện", "Cơ điện", "TNV bậc 3", "Cơ điện"];
    expect(
      filled(listWith({ head: "Nghề", said }), ["TT | Nghề | LĐTT", "1 | Thủy nông viên", "2 | Cơ điện", "3 | TNV"]),
    ).toEqual({ C3: 4 });
  });

  it("counts «sỹ» and «sĩ» as one word, and «hạng I» beside «hạng III» as two", () => {
    const said = ["Hạng I", "Hạng III", "Hạng III", "Hạng I", "Y sỹ", "Y sĩ", "Y sỹ", "Hạng I"];
    expect(
      filled(listWith({ head: "Ngạch", said }), ["TT | Ngạch | LĐTT", "1 | Hạng I", "2 | Hạng III", "3 | Y sĩ"]),
    ).toEqual({ C2: 3, C3: 2, C4: 3 });
  });

  it("reads each of two lists that stand side by side", () => {
    const list: DrawnSheet = {
      name: "Đăng ký",
      merges: ["A1:D1", "G1:J1"],
      rows: [
        "ĐĂNG KÝ THI ĐUA PHÒNG KỸ THUẬT NĂM 2026 | | | | | | ĐĂNG KÝ THI ĐUA PHÒNG TÀI VỤ NĂM 2026",
        "",
        "TT | Họ và tên | Nghề | LĐTT | | | TT | Họ và tên | Nghề | LĐTT",
        ...names.slice(0, 4).map((name, at) => {
          const [left, right] = [at < 2 ? "Thủy công" : "Cơ điện", at < 1 ? "Thủy công" : "Cơ điện"];
          return `${String(at + 1)} | ${name} | ${left} | x | | | ${String(at + 1)} | ${names[at + 4] ?? ""} | ${right} | x`;
        }),
      ],
    };
    expect(filled(list, ["TT | Nghề | LĐTT", "1 | Thủy công", "2 | Cơ điện"])).toEqual({ C2: 3, C3: 5 });
  });

  it("keeps two lists that stand side by side apart", () => {
    const list: DrawnSheet = {
      name: "Đăng ký",
      merges: ["A1:D1", "G1:I1"],
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA PHÒNG KỸ THUẬT NĂM 2026 | | | | | | DANH SÁCH ĐĂNG KÝ THI ĐUA PHÒNG TÀI VỤ NĂM 2026",
        "",
        "TT | Họ và tên | Nghề | LĐTT | | | TT | Họ và tên | LĐTT",
        ...names
          .slice(0, 4)
          .map(
            (name, at) =>
              `${String(at + 1)} | ${name} | ${at < 2 ? "Thủy công" : "Cơ điện"} | x | | | ${String(at + 1)} | ${names[at + 4] ?? ""} | x`,
          ),
      ],
    };
    // Of the four on the right nobody says it: what they are is not made of who stands on the left.
    expect(filled(list, ["TT | Nghề | LĐTT", "1 | Thủy công", "2 | Cơ điện", "3 | Tổng số"])).toEqual({});
  });

  it("reads a title with what narrows it from two levels of a head", () => {
    const list = listWith({ head: "Nghề", said: grade3, title: "CSTĐCS" });
    expect(
      filled(
        list,
        ["TT | Bộ phận | Chiến sĩ thi đua | ", " | | cơ sở (cơ điện) | cơ sở (thủy công)", "1 | Tổ Vận hành"],
        ["C1:D1", "A1:A2", "B1:B2"],
      ),
    ).toEqual({ C3: 5, D3: 3 });
  });

  it("takes no words from a column of more values than a form would ever divide by", () => {
    const people = Array.from(
      { length: 140 },
      (_, at) => `${String(at + 1)} | Lý Văn ${letters(at)} | Tổ Vận hành | Trạm ${letters(at % 70)} | x`,
    );
    const list = listWith({ head: "Nơi ở", said: [] });
    expect(
      filled({ ...list, rows: [...list.rows, ...people] }, ["TT | Nơi ở | LĐTT", `1 | Trạm ${letters(3)}`]),
    ).toEqual({});
  });
});

/** A given name for everybody: Ba, Be, Bi … */
function letters(at: number): string {
  const onsets = ["B", "C", "D", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "X"];
  const rhymes = ["an", "en", "in", "on", "un", "ang", "eng", "ing", "ong", "ung"];
  return `${onsets[at % onsets.length] ?? ""}${rhymes[Math.floor(at / onsets.length)] ?? ""}`;
}
