import { numberIsStoredAsNumber } from "../../../src/rules/cells/number-is-stored-as-number";
import { findingsOf, testRule } from "../rule-tester";

const entries = [{}, {}, {}];

testRule(numberIsStoredAsNumber, {
  accepts: [
    { name: "số là số", entries },
    { name: "cả cột là «01», «02»: thói quen", entries, cells: { A7: "01", A8: "02", A9: "03" } },
    {
      name: "dưới 10 thì thêm số 0: thói quen",
      entries: Array.from({ length: 22 }, () => ({})),
      cells: Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [`A${String(index + 7)}`, `0${String(index + 1)}`]),
      ),
    },
    { name: "cả cột là chữ", entries, cells: { A7: "1", A8: "2", A9: "3" } },
  ],
  reports: [
    {
      name: "«03» là chữ giữa các ô số: nói đúng chữ trong ô",
      entries,
      cells: { A9: "03" },
      at: ["A9"],
      vi: "Ô A9 (cột «STT») ghi «03» dưới dạng chữ, trong khi các ô khác là số. Hàm cộng và sắp xếp sẽ bỏ qua ô này. Anh/chị đổi thành số.",
    },
    { name: "một ô là chữ giữa các ô số", entries, cells: { A9: "3 " }, at: ["A9"], severity: "info" },
  ],
});

test("đổi thành số, bỏ định dạng chữ", () => {
  const [finding] = findingsOf(numberIsStoredAsNumber, { name: "", entries, cells: { A9: "3" } });
  expect(finding?.fix).toMatchObject({
    safe: true,
    writes: [{ content: { kind: "number", number: 3 }, numberFormat: "General", expectedBefore: { text: "3" } }],
  });
});
