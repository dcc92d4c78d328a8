import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "collective-registers-once": {
    wrong: "B9 – STT: 3 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
    vi: "Phòng Lãnh sự có ở dòng 7 và 9. Nếu là một tập thể thì chỉ cần một dòng; nếu là hai tập thể trùng tên, anh/chị ghi thêm đơn vị cấp trên để phân biệt. Hiện đang tính là 1 tập thể.",
    en: "Phòng Lãnh sự stands in rows 7 and 9. One row is enough for one collective; if these are two of one name, add the body they belong to. Counted as 1 collective for now.",
    right: "STT: 1 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
  },
  "collective-title-is-spelled-out": {
    wrong: "K7 – STT: 1 · Họ và tên: Phòng Hợp tác quốc tế · Danh hiệu: Lao động tiên tiến",
    vi: "Lưu ý: dòng 7, Phòng Hợp tác quốc tế ghi «Lao động tiên tiến»; đã hiểu là «Tập thể lao động tiên tiến». Tên đầy đủ theo Luật là «Tập thể lao động tiên tiến», anh/chị có thể bấm Sửa.",
    en: "Note: row 7, Phòng Hợp tác quốc tế says «Lao động tiên tiến»; it was read as «Advanced Labour Collective». The full name in the Law is «Tập thể lao động tiên tiến»; you may use it.",
    right: "STT: 1 · Họ và tên: Văn phòng · Danh hiệu: Tập thể lao động tiên tiến",
  },
  "leadership-is-no-collective": {
    wrong: "I7 – STT: 1 · Họ và tên: Ban Giám đốc · TTLĐTT: x",
    vi: "Dòng 7, Ban Giám đốc có danh hiệu tập thể «x». Ban Giám đốc thường không phải là tập thể được xét riêng; nếu là danh hiệu của cả cơ quan thì anh/chị ghi tên là «Tập thể Sở».",
    en: "Row 7, Ban Giám đốc carries a collective title «x». The board of directors is usually not a collective of its own; if the whole office is meant, please write its name.",
    right: "STT: 1 · Họ và tên: Ban Giám đốc",
  },
  "department-is-among-collectives": {
    wrong: "D9 – STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Phòng Lãnh sự",
    vi: "Chưa thấy Phòng Lãnh sự trong danh sách tập thể, trong khi biểu có 2 người của đơn vị này đăng ký. Nếu đơn vị có đăng ký danh hiệu tập thể thì anh/chị bổ sung một dòng; nếu không đăng ký thì để nguyên.",
    en: "Phòng Lãnh sự was not seen among the collectives, while 2 of its people register. If the unit registers for a collective title, please add a row; if not, leave it as it is.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Phòng Lãnh sự",
  },
  "advanced-collective-has-enough-advanced-workers": {
    wrong: "I7 – STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
    vi: "02 tập thể đăng ký Tập thể lao động tiên tiến, danh hiệu cần trên 50% cá nhân đạt LĐTT, nhưng trong biểu chưa thấy ai đăng ký LĐTT. Anh/chị xem lại cách đọc cột LĐTT, hoặc bổ sung danh sách cá nhân.",
    en: "02 collectives register for Advanced Labour Collective, which needs more than 50% of the members, but nobody is seen as Advanced Worker. Please look at how that column was read, or add the list of people.",
    right: "STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
  },
  "excellent-collective-is-advanced-collective": {
    wrong: "J9 – STT: 3 · Họ và tên: Thanh tra · TTLĐXS: x",
    vi: "Dòng 9, Thanh tra: có dấu Tập thể lao động xuất sắc nhưng ô Tập thể lao động tiên tiến còn trống, trong khi 2 tập thể khác được đánh cả hai. Tập thể lao động xuất sắc được chọn trong số tập thể lao động tiên tiến nên anh/chị đánh thêm, nếu chỉ là sót.",
    en: "Row 9, Thanh tra: marked Excellent Labour Collective while the Advanced Labour Collective cell is blank; 2 others are marked both. The excellent are chosen among the advanced, so please add the mark if it was only left out.",
    right: "STT: 1 · Họ và tên: Thanh tra · TTLĐXS: x",
  },
  "excellent-collective-has-enough-advanced-workers": {
    wrong: "J7 – STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
    vi: "Dòng 7, Văn phòng đăng ký Tập thể lao động xuất sắc; trong biểu đang thấy 06 LĐTT trên 09 người của đơn vị (66,67%). Danh hiệu này cần ít nhất 70% cá nhân đạt LĐTT. Anh/chị bổ sung danh sách của đơn vị nếu còn thiếu, hoặc xem lại khi bình xét.",
    en: "Row 7, Văn phòng registers for Excellent Labour Collective; the form shows 06 Advanced Workers among 09 people of the unit (66,67%). This title needs at least 70% of the members. Please complete the unit's list if some are missing, or look at it again at the review.",
    right: "STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
  },
  "excellent-collective-has-an-emulation-fighter": {
    wrong: "J7 – STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
    vi: "Dòng 7, Văn phòng đăng ký Tập thể lao động xuất sắc; trong biểu chưa thấy ai của đơn vị đăng ký CSTĐ cơ sở. Năm 2022 danh hiệu này cần có cá nhân đạt Chiến sĩ thi đua cơ sở. Anh/chị xem lại danh sách cá nhân của đơn vị.",
    en: "Row 7, Văn phòng registers for Excellent Labour Collective; nobody of the unit is seen registering for grassroots Emulation Fighter. In 2022 this title needs one among its members. Please look at the unit's list of people.",
    right: "STT: 1 · Họ và tên: Văn phòng · TTLĐXS: x",
  },
  "collective-has-no-disciplined-member": {
    wrong: "I7 – STT: 1 · Họ và tên: Văn phòng · TTLĐTT: x",
    vi: "Ô danh hiệu của Văn phòng: cột Kỷ luật của đơn vị có hình thức từ cảnh cáo trở lên trong năm 2022. Danh hiệu này cần không có cá nhân bị kỷ luật từ cảnh cáo trở lên. Anh/chị đối chiếu với quyết định trước khi trình.",
    en: "The title of Văn phòng: the discipline column of the unit shows a form from a warning up in 2022. This title needs none among its members. Please compare with the decision before submitting.",
    right: "STT: 1 · Họ và tên: Văn phòng",
  },
};
