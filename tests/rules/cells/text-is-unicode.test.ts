import { textIsUnicode } from "../../../src/rules/cells/text-is-unicode";
import { findingsOf, testRule } from "../rule-tester";

const legacy = {
  entries: [{ name: "NguyÔn ThÞ Hoµ" }, { name: "Lª V¨n B×nh" }],
  fonts: { B7: ".VnTime", B8: ".VnTime" },
};

testRule(textIsUnicode, {
  accepts: [
    { name: "biểu Unicode", entries: [{}] },
    { name: "tên không dấu trong phông .VnTime", entries: [{ name: "An" }], fonts: { B7: ".VnTime" } },
    {
      name: "tên Unicode trong phông .VnTime vẫn là Unicode",
      entries: [{ name: "Nguyễn Thị Hòa" }],
      fonts: { B7: ".VnTime" },
    },
  ],
  reports: [{ name: "một lần cho cả biểu", ...legacy, at: ["B7"], severity: "info" }],
});

test("chuyển cả chữ và phông", () => {
  const [finding] = findingsOf(textIsUnicode, { name: "", ...legacy });
  expect(finding?.fix?.writes).toMatchObject([
    { content: { text: "Nguyễn Thị Hoà" }, font: "Times New Roman", expectedBefore: { text: "NguyÔn ThÞ Hoµ" } },
    { content: { text: "Lê Văn Bình" }, font: "Times New Roman" },
  ]);
});

test("dấu × và khoảng ÷ không phải chữ phông cũ, cả trong phông .VnTime", () => {
  const signs = { entries: [{ name: "×" }, { name: "07÷09" }], fonts: { B7: "Times New Roman", B8: ".VnTime" } };
  expect(findingsOf(textIsUnicode, { name: "", ...signs })).toEqual([]);
});

test("chữ vỡ khi chép từ chương trình khác: chuyển lại, giữ phông của ô; ô đã mất chữ thì giữ nguyên", () => {
  const entries = [{ name: "Nguyá»…n Thá»‹ LÃ\u00A0nh" }, { name: "Nguyá»…n Ngá»c" }];
  const [finding] = findingsOf(textIsUnicode, { name: "", entries, fonts: { B7: "Arial", B8: "Arial" } });
  expect(finding?.fix?.writes).toEqual([
    expect.objectContaining({ content: { kind: "text", text: "Nguyễn Thị Lành" } }),
  ]);
  expect(finding?.fix?.writes[0]).not.toHaveProperty("font");
  expect(finding?.message.vi).toBe(
    "Biểu này có 1 ô bị vỡ chữ khi chép từ chương trình khác. Đã đọc được, ví dụ «Nguyễn Thị Lành». Anh/chị chuyển lại thành chữ Việt. 1 ô vỡ chữ đã mất một phần, không đọc lại được; các ô này được giữ nguyên. Anh/chị gõ lại.",
  );
});

test("chữ VNI trong phông thường: chỉ sửa chữ, giữ phông; từ không có trong tiếng Việt thì không sửa thay", () => {
  const entries = [{ name: "Nguyeãn Vaên An" }, { name: "Traàn Thò Ñaøo Kpuih Blôñ Haø" }];
  const [finding] = findingsOf(textIsUnicode, { name: "", entries, fonts: { B7: "Arial", B8: "Arial" } });
  expect(finding?.fix?.writes).toEqual([expect.objectContaining({ content: { kind: "text", text: "Nguyễn Văn An" } })]);
  expect(finding?.fix?.writes[0]).not.toHaveProperty("font");
  expect(finding?.related).toHaveLength(1);
});
