import { personRegistersOnce } from "../../../src/rules/people/person-registers-once";
import { testRule } from "../rule-tester";

const mai = { name: "Lê Thị Mai", marks: ["advanced-worker"] } as const;

testRule(personRegistersOnce, {
  accepts: [
    { name: "mỗi người một dòng", entries: [{}, {}] },
    {
      name: "hai người trùng tên khác ngày sinh",
      entries: [
        { ...mai, birth: "1980-02-01" },
        { ...mai, birth: "1991-07-12" },
      ],
    },
    {
      name: "Quý và Quí ở hai đơn vị",
      entries: [
        { name: "Đinh Quang Quý", unit: "Văn phòng" },
        { name: "Đinh Quang Quí", unit: "Thanh tra" },
      ],
    },
    {
      name: "Quý và Quí khác ngày sinh",
      entries: [
        { name: "Đinh Quang Quý", birth: "1980-02-01" },
        { name: "Đinh Quang Quí", birth: "1991-07-12" },
      ],
    },
    {
      name: "Hòa và Hóa là hai tên",
      entries: [{ name: "Lê Thị Hòa" }, { name: "Lê Thị Hóa" }],
    },
    {
      name: "anh/chị đã trả lời là một người kiêm nhiệm",
      entries: [mai, mai],
      answers: [{ kind: "same-person", one: "individual|lê thị mai|", other: "individual|lê thị mai|", same: true }],
    },
  ],
  reports: [
    {
      name: "một tên ở hai đơn vị: một lần nhắc, nêu cả hai dòng",
      entries: [{}, { ...mai, unit: "Văn phòng" }, {}, { ...mai, unit: "Trung tâm" }],
      at: ["B10"],
      severity: "warning",
      vi: "Lê Thị Mai có ở dòng 8 (Văn phòng) và dòng 10 (Trung tâm). Nếu là một người kiêm nhiệm thì chỉ tính một lần ở đơn vị chính; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 1 người.",
    },
    {
      name: "hai dòng giống hệt khi bình xét: phải sửa",
      stage: "review",
      entries: [mai, mai],
      at: ["B8"],
      severity: "error",
    },
    {
      name: "hai dòng khác danh hiệu khi bình xét: vẫn là câu hỏi",
      stage: "review",
      entries: [mai, { ...mai, marks: ["grassroots-emulation-fighter"] }],
      at: ["B8"],
      severity: "warning",
    },
    {
      name: "một tên viết i và viết y trong một đơn vị",
      entries: [{ name: "Đinh Quang Quý", unit: "Văn phòng" }, {}, { name: "Đinh Quang Quí", unit: "Văn phòng" }],
      at: ["B9"],
      severity: "warning",
      vi: "Đinh Quang Quý (dòng 7, Văn phòng) và Đinh Quang Quí (dòng 9, Văn phòng) chỉ khác chữ i/y. Nếu là một người thì chỉ cần một dòng, tên viết một kiểu; nếu là hai người, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 2 người.",
    },
    {
      name: "Lí và Lý cùng ngày sinh, dù ở hai đơn vị",
      entries: [
        { name: "Trần Thị Lý", unit: "Văn phòng", birth: "1980-02-01" },
        { name: "Trần Thị Lí", unit: "Thanh tra", birth: "1980-02-01" },
      ],
      at: ["B8"],
      severity: "warning",
    },
    {
      name: "trùng cả tên và ngày sinh",
      entries: [
        { ...mai, birth: "1980-02-01" },
        { ...mai, birth: "1980-02-01" },
      ],
      at: ["B8"],
      vi: "Lê Thị Mai có ở dòng 7 và 8, cùng ngày sinh hoặc số định danh. Một người chỉ cần một dòng nên anh/chị xem giúp có phải chép trùng không. Hiện đang tính là 1 người.",
    },
  ],
});
