import { initiativesCoverEmulationFighters } from "../../../src/rules/between-sheets/initiatives-cover-emulation-fighters";
import { testRule } from "../rule-tester";

const fighters = ["Lê An", "Lê Bình"].map((name) => ({ name, marks: ["grassroots-emulation-fighter"] as const }));
const one = { title: "Số hóa hồ sơ", authors: ["Lê An"] };

testRule(initiativesCoverEmulationFighters, {
  accepts: [
    { name: "không có danh sách sáng kiến", entries: fighters },
    {
      name: "mỗi người một sáng kiến",
      entries: fighters,
      initiatives: [one, { title: "Sổ tay lễ tân", authors: ["Lê Bình"] }],
    },
    { name: "hai người đồng tác giả", entries: fighters, initiatives: [{ ...one, authors: ["Lê An", "Lê Bình"] }] },
    {
      name: "từ năm 2024 sáng kiến không còn bắt buộc",
      regime: "law-2022",
      year: 2024,
      entries: fighters,
      initiatives: [one],
    },
  ],
  reports: [
    {
      name: "hai người, một sáng kiến ghi hai kiểu chữ",
      entries: fighters,
      initiatives: [one, { ...one, title: "SỐ HÓA  HỒ SƠ" }],
      at: ["B7"],
      severity: "warning",
    },
  ],
});
