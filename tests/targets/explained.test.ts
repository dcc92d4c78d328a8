import { check } from "../../src/actions/check";
import type { CheckRequest } from "../../src/domain/check";
import { planTemplate } from "../../src/targets/plan-template/plan-template";
import { workbookOf } from "../reading/grid-of";

const template = planTemplate({
  year: 2022,
  planNumber: null,
  planDate: null,
  organisation: "Sở Ngoại vụ",
  headcount: null,
  units: null,
  countedOn: null,
});

const names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em"];

function request(remarks: string): CheckRequest {
  return {
    snapshot: workbookOf(
      {
        name: "Danh sách CBCCVC",
        rows: [
          "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC",
          "STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú",
          ...names.map(
            (name, index) => `${String(index + 1)} | ${name} | Chuyên viên | Văn phòng | ${index === 4 ? remarks : ""}`,
          ),
        ],
      },
      {
        name: "Đăng ký",
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
          ...names.slice(0, 4).map((name, index) => `${String(index + 1)} | ${name} | Văn phòng | x`),
        ],
      },
      {
        name: template.sheet,
        rows: [
          ...template.head.map((line) => [line]),
          [...template.headings],
          ...template.rows.map(({ cells }) => [...cells]),
        ],
      },
    ),
    fileName: "a.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  };
}

const present = ({ targets }: ReturnType<typeof check>) => {
  const result = targets.find(({ target }) => target.id === "registered-people-share");
  return [result?.numerator?.value, result?.denominator?.value, result?.status];
};

describe("«CBCCVC có mặt trong biểu đăng ký hoặc có lý do»", () => {
  test("chưa ghi lý do thì còn thiếu 01 người", () => {
    expect(present(check(request("")))).toEqual([4, 5, "missed"]);
  });

  test("«Ghi lý do, bỏ qua» cho người ấy thì đủ", () => {
    const before = check(request(""));
    const finding = before.findings.find(({ rule }) => rule === "staff-member-is-registered");
    if (finding === undefined) throw new Error("the missing person was not found");
    const waiver = {
      finding: finding.id,
      reason: "not-registered-by-choice",
      words: "",
      by: "Văn phòng",
      on: "2022-03-01",
      looksAt: finding.looksAt,
    } as const;
    const after = check({ ...request(""), waivers: [waiver] });
    expect(present(after)).toEqual([5, 5, "met"]);
    expect(after.targets.find(({ target }) => target.id === "registered-people-share")?.numerator?.how.vi).toBe(
      "04 người có tên trong biểu đăng ký; 01 người chưa có tên nhưng đã ghi lý do",
    );
    expect(
      present(check({ ...request(""), waivers: [{ ...waiver, finding: "staff-member-is-registered:x" }] })),
    ).toEqual([4, 5, "missed"]);
  });

  test("lý do ghi trong danh sách CBCCVC cũng là lý do", () => {
    expect(present(check(request("Đi học tập trung từ 9/2021")))).toEqual([5, 5, "met"]);
    expect(present(check(request("Tuyển dụng từ 01/10/2022")))).toEqual([5, 5, "met"]);
  });

  test("người tuyển dụng từ đầu năm thì chưa phải là có lý do", () => {
    expect(present(check(request("Tuyển dụng từ 01/02/2022")))).toEqual([4, 5, "missed"]);
  });
});
