import { idNumberIsWhole } from "../../../src/rules/cells/id-number-is-whole";
import { findingsOf, testRule } from "../rule-tester";

/** «Chức vụ» read as the ID number; two ordinary rows above the one in question. */
const roles = { position: "id-number" } as const;
const entries = [{ position: "001203000123" }, { position: "042099004567" }, {}];
const third = (C9: string | number) => ({ roles, entries, cells: { C9 } });

testRule(idNumberIsWhole, {
  accepts: [
    { name: "12 chữ số", ...third("079000000001") },
    { name: "CMND 9 số", ...third("183456789") },
    {
      name: "cột mã khác không phải căn cước",
      roles,
      entries: [{}, {}, {}],
      cells: { C7: 1660638808, C8: 1660638843, C9: 1660638864 },
    },
  ],
  reports: [
    { name: "gõ dưới dạng số nên mất số 0 đầu", ...third(79000000001), at: ["C9"], severity: "warning" },
    { name: "dấu nháy là một phần của chữ", ...third("'079000000001"), at: ["C9"] },
    { name: "thiếu một số", ...third("07900000001"), at: ["C9"] },
  ],
});

test("đề xuất số 0 đứng đầu, lưu là chữ", () => {
  const [finding] = findingsOf(idNumberIsWhole, { name: "", ...third(79000000001) });
  expect(finding?.fix).toMatchObject({
    safe: false,
    writes: [{ content: { kind: "text", text: "079000000001" }, numberFormat: "@" }],
  });
});
