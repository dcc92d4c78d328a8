import { labelAndCodeAgree } from "../../../src/rules/between-sheets/label-and-code-agree";
import { testRule } from "../rule-tester";
import { testRuleOnSheets } from "../sheet-tester";

/** «Chức vụ» read as the title, «Đơn vị» beside it as its code. */
const roles = { position: "title", unit: "award-code" } as const;
const row = (position: string | null, unit: string | null) => ({ position, unit });
const usual = [row("LĐTT", "101"), row("LĐTT", "101"), row("Giấy khen", "202"), row("Giấy khen", "202")];

testRule(labelAndCodeAgree, {
  accepts: [
    { name: "tên và mã đi với nhau", roles, entries: usual },
    { name: "biểu không có cột mã", entries: usual },
  ],
  reports: [
    { name: "mã của danh hiệu khác", roles, entries: [...usual, row("LĐTT", "202")], at: ["D11"], severity: "warning" },
    { name: "chưa ghi mã", roles, entries: [...usual, row("LĐTT", null)], at: ["D11"], severity: "info" },
    { name: "chưa ghi tên", roles, entries: [...usual, row(null, "101")], at: ["C11"], severity: "info" },
  ],
});

const people = ["Lê Văn An", "Trần Thị Bình", "Phạm Văn Chi", "Đỗ Thị Dung", "Vũ Văn Em", "Hồ Thị Giang"];
const homes = [
  ["K01", "Khoa Nội"],
  ["K01", "Khoa Nội"],
  ["K01", "Khoa Nội"],
  ["K02", "Khoa Ngoại"],
  ["K02", "Khoa Ngoại"],
  ["K02", "Khoa Ngoại"],
] as const;

/** A list that writes the unit twice, as a code and as a name. */
function ofUnits(
  heads: readonly [string, string],
  changed: Readonly<Record<number, readonly [string, string]>> = {},
  turned = false,
) {
  const rows = people.map((name, at) => {
    const [code, unit] = changed[at] ?? homes[at] ?? ["", ""];
    return [at + 1, ...(turned ? [unit, code] : [code, unit]), name, "LĐTT"];
  });
  const pair = turned ? [heads[1], heads[0]] : heads;
  return {
    name: "ĐK",
    rows: [
      ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026"],
      ["STT", ...pair, "Họ và tên", "Danh hiệu đăng ký"],
      ...rows,
    ],
  };
}

testRuleOnSheets(labelAndCodeAgree, {
  silent: [
    { name: "mã và tên đơn vị đi với nhau", sheets: [ofUnits(["Mã khoa", "Tên khoa"])] },
    {
      name: "đơn vị chỉ có một dòng, không có gì để đối chiếu",
      sheets: [ofUnits(["MA_DV", "TEN_DV"], { 5: ["K09", "Khoa Dược"] })],
    },
    {
      name: "một mã, tên viết tắt ở mọi dòng của nó",
      sheets: [
        ofUnits(["Mã đơn vị", "Đơn vị"], { 3: ["K02", "K. Ngoại"], 4: ["K02", "K. Ngoại"], 5: ["K02", "K. Ngoại"] }),
      ],
    },
  ],
  told: [
    {
      name: "mã không có ở dòng nào khác",
      sheets: [ofUnits(["Mã khoa", "Tên khoa"], { 2: ["K10", "Khoa Nội"] })],
      at: ["B5"],
      severity: "warning",
    },
    {
      name: "tên của đơn vị khác, tiêu đề là tên trường dữ liệu",
      sheets: [ofUnits(["MA_DV", "TEN_DV"], { 1: ["K01", "Khoa Ngoại"] })],
      at: ["B4"],
    },
    {
      name: "tên đứng trước, mã đứng sau",
      sheets: [ofUnits(["Mã đơn vị", "Đơn vị"], { 4: ["K03", "Khoa Ngoại"] }, true)],
      at: ["C7"],
    },
  ],
});
