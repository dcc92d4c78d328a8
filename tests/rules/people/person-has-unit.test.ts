import { personHasUnit } from "../../../src/rules/people/person-has-unit";
import { testRule } from "../rule-tester";

testRule(personHasUnit, {
  accepts: [
    { name: "ai cũng có đơn vị", entries: [{}, {}, {}, {}, {}] },
    { name: "phần lớn để trống: không phải nếp của biểu", entries: [{}, { unit: null }, { unit: null }] },
  ],
  reports: [
    { name: "một người còn trống", entries: [{}, {}, {}, {}, { unit: null }], at: ["D11"], severity: "warning" },
  ],
});
