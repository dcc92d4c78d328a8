import { personHasPosition } from "../../../src/rules/people/person-has-position";
import { testRule } from "../rule-tester";

testRule(personHasPosition, {
  accepts: [
    { name: "ai cũng có chức vụ", entries: [{}, {}, {}, {}, {}] },
    { name: "biểu không quen ghi chức vụ", entries: [{}, { position: null }, { position: null }] },
    { name: "tập thể không có chức vụ", entries: [{}, {}, {}, {}, { kind: "collective", name: "Phòng Lãnh sự" }] },
    { name: "biểu không có cột Chức vụ", entries: [{ position: null }], without: ["position"] },
  ],
  reports: [
    { name: "một người còn trống", entries: [{}, {}, {}, {}, { position: null }], at: ["C11"], severity: "warning" },
  ],
});
