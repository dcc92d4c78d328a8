import { disciplineIsConfirmed } from "../../../src/rules/people/discipline-is-confirmed";
import { letter } from "../drawn-reading";
import { testRule } from "../rule-tester";

const worker = { name: "Đặng Thị Lan", marks: ["advanced-worker"] } as const;
const notes = letter("remarks");

testRule(disciplineIsConfirmed, {
  accepts: [
    "Chấp hành tốt kỷ luật, kỷ cương hành chính",
    "Không bị kỷ luật",
    "Chưa bị xử lý kỷ luật",
    "Ủy viên Hội đồng kỷ luật",
    "Khiển trách năm 2021",
    "Nghỉ thai sản từ tháng 4",
  ].map((remarks) => ({ name: `ghi chú «${remarks}»`, entries: [{ ...worker, remarks }] })),
  reports: [
    {
      name: "ghi chú có chữ «khiển trách»: chỉ hỏi, chỉ ở danh sách chi tiết",
      entries: [{ ...worker, remarks: "Bị khiển trách" }],
      at: [`${notes}7`],
      severity: "warning",
      sensitive: true,
      vi: `Ô ${notes}7 có chữ «khiển trách». Nếu đây là hình thức kỷ luật có quyết định trong năm 2022 thì chưa xét LĐTT năm 2022; nếu là kiểm điểm, nhắc nhở hoặc của năm trước thì không ảnh hưởng. Anh/chị xác nhận giúp.`,
    },
    {
      name: "cột Kỷ luật có hình thức nhưng chưa ghi quyết định",
      entries: [{ ...worker, discipline: "Cảnh cáo" }],
      at: [`${letter("discipline")}7`],
      sensitive: true,
    },
  ],
});
