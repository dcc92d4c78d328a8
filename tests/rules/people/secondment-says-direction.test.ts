import { secondmentSaysDirection } from "../../../src/rules/people/secondment-says-direction";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

testRule(secondmentSaysDirection, {
  accepts: ["Biệt phái sang Sở Nội vụ", "Sở Tư pháp biệt phái đến", "Chuyển công tác từ 3/2022"].map((remarks) => ({
    name: `«${remarks}»`,
    entries: [{ remarks }],
  })),
  reports: [
    {
      name: "chưa rõ biệt phái đi hay đến",
      entries: [{ name: "Tạ Minh Đức", remarks: "Biệt phái từ 3/2022" }],
      at: [`${letter("remarks")}7`],
      severity: "info",
      vi: "Dòng 7, Tạ Minh Đức: ghi chú có chữ «Biệt phái từ 3/2022», chưa rõ là biệt phái đi nơi khác hay từ nơi khác đến. Thường cơ quan cử đi xét danh hiệu, có ý kiến của nơi tiếp nhận. Anh/chị ghi rõ giúp để khỏi tính ở cả hai nơi.",
    },
  ],
});
