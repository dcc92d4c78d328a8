import { staffMemberIsRegistered } from "../../../src/rules/between-sheets/staff-member-is-registered";
import type { DrawnRow } from "../../reading/grid-of";
import { testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const entries = [{ name: "Lê Thị Mai" }];

testRule(staffMemberIsRegistered, {
  accepts: [
    { name: "không có danh sách CBCCVC", entries },
    { name: "ai cũng có tên", entries, staff: [{ name: "Lê Thị Mai" }] },
    { name: "chưa có biểu đăng ký nào", staff: [{ name: "Lê Thị Mai" }] },
    {
      name: "biểu đăng ký viết thêm «Bà» và thiếu ngày sinh nên hai nơi chưa ghép được với nhau",
      entries: [{ name: "Bà Lê Thị Mai" }],
      staff: [{ name: "Lê Thị Mai", key: "individual|lê thị mai|1990-02-03" }],
    },
  ],
  reports: [
    {
      name: "chưa thấy tên trong biểu đăng ký",
      entries: [...entries, { unit: "Phòng Lãnh sự" }],
      staff: [{ name: "Lê Thị Mai" }, { name: "Phạm Văn Sơn", unit: "Phòng Lãnh sự" }],
      at: ["B2"],
      severity: "warning",
      person: "Phạm Văn Sơn",
      vi: "Chưa thấy tên Phạm Văn Sơn (Phòng Lãnh sự) trong biểu đăng ký, trong khi danh sách CBCCVC có. Anh/chị bổ sung, hoặc ghi lý do: chuyển công tác, đi học, không đăng ký…",
    },
    {
      name: "hai người trùng tên trong danh sách mà biểu mới có một",
      entries: [{ name: "Lê Thị Mai", birth: "1990-02-03" }, {}],
      staff: [
        { name: "Nguyễn Văn Bình" },
        { name: "Lê Thị Mai", key: "individual|lê thị mai|1990-02-03" },
        { name: "Lê Thị Mai", key: "individual|lê thị mai|1975-06-07" },
      ],
      at: ["B3"],
    },
    {
      name: "biểu chỉ của một phòng: một lần cho cả danh sách",
      entries,
      staff: ["Lê Thị Mai", "Trần An", "Trần Bình", "Trần Chi", "Trần Dũng"].map((name) => ({ name })),
      at: ["B2"],
      vi: "Danh sách CBCCVC có 05 người, biểu đăng ký mới thấy 01 người trong số đó. Nếu biểu chỉ của một phòng, đơn vị thì anh/chị để nguyên; nếu là của cả cơ quan thì anh/chị bổ sung các đơn vị còn thiếu.",
    },
  ],
});

const registered = (rows: readonly DrawnRow[]) => ({
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu đăng ký",
    ...rows,
  ],
});
const staff = (rows: readonly DrawnRow[]) => ({
  name: "CBCCVC",
  rows: ["DANH SÁCH CÔNG CHỨC, VIÊN CHỨC NĂM 2026", "TT | Họ và tên | Chức vụ | Đơn vị", ...rows],
});
const sang = "51 | Cao Xuân Sang | Chuyên viên | Phòng Một";
const everybody = fifty((n, name) => [n + 1, name, "Chuyên viên", "Phòng Một", "LĐTT"]);

testRuleOnSheets(staffMemberIsRegistered, {
  silent: [
    {
      name: "năm mươi người, ai cũng đăng ký",
      sheets: [registered(everybody), staff(fifty((n, name) => [n + 1, name, "Chuyên viên", "Phòng Một"]))],
    },
    {
      name: "người bị gạch ngang trong biểu thì biểu đã nói đến",
      sheets: [
        {
          ...registered([...everybody, "51 | Cao Xuân Sang | Chuyên viên | Phòng Một | LĐTT"]),
          struck: { B53: "whole" },
        },
        staff([...fifty((n, name) => [n + 1, name, "Chuyên viên", "Phòng Một"]), sang]),
      ],
    },
    {
      name: "người dưới «Chưa đăng ký» có lý do, họ và tên hai cột",
      sheets: [
        {
          name: "Đăng ký",
          rows: [
            "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
            "TT | Họ đệm | Tên | Đơn vị | Ghi chú",
            "I. LAO ĐỘNG TIÊN TIẾN",
            "1 | Lê Văn | An | Phòng Một |",
            "2 | Hồ Thị | Bình | Phòng Một |",
            "3 | Võ Đức | Chính | Phòng Một |",
            "II. CHƯA ĐĂNG KÝ DANH HIỆU NĂM 2026",
            "1 | Cao Xuân | Sang | Phòng Một | Đi học dài hạn",
          ],
        },
        staff([
          "1 | Lê Văn An | Chuyên viên | Phòng Một",
          "2 | Hồ Thị Bình | Chuyên viên | Phòng Một",
          "3 | Võ Đức Chính | Chuyên viên | Phòng Một",
          "4 | Cao Xuân Sang | Chuyên viên | Phòng Một",
        ]),
      ],
    },
  ],
  told: [
    {
      name: "người thứ năm mươi mốt chưa đăng ký",
      sheets: [registered(everybody), staff([...fifty((n, name) => [n + 1, name, "Chuyên viên", "Phòng Một"]), sang])],
      at: ["B53"],
      severity: "warning",
    },
  ],
});
