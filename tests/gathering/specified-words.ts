/** What the specification of gathering says word for word; «{…}» and the names and figures of its examples stand for those of a case. */
export const refusals = {
  password: "{tệp}: tệp có mật khẩu mở nên chưa đọc được. Anh/chị xin đơn vị bản không đặt mật khẩu.",
  broken: "{tệp}: tệp hỏng hoặc không phải Excel.",
  "other-year": "{tệp}: biểu ghi năm 2023, đang gộp năm 2024. Chưa nhận.",
  "not-registration": "{tệp}: đây là biểu tổng hợp, không phải biểu đăng ký.",
  "wrong-unit": "{tệp}: ghi «Sở Công Thương», không phải đơn vị của cơ quan.",
  "unknown-unit": "{tệp}: chưa biết là của đơn vị nào.",
  empty: "{tệp}: biểu chưa có tên người hoặc tập thể nào.",
  superseded: "{tệp}: đã có bản gửi sau ({tệp kia}); không dùng.",
  copy: "{tệp}: giống hệt {tệp kia}.",
  "too-large": "{tệp}: quá lớn ({n} dòng).",
} as const;

export const questions = {
  "maybe-same": {
    sentence: "Dòng 12, {đơn vị} ghi «{viết}»; danh sách CBCCVC có «{tên}» cùng đơn vị. Có phải một người không?",
    answers: ["Là một người", "Là hai người khác nhau", "Để sau"],
  },
  nobody: {
    sentence:
      "Dòng 18, «{viết}»: chưa thấy trong danh sách CBCCVC. Nếu là người mới hoặc hợp đồng, anh/chị bổ sung danh sách trước.",
    answers: ["Nhận, và ghi là ngoài danh sách", "Không nhận, lý do: …", "Để sau"],
  },
  "other-unit": {
    sentence: "Dòng 9, «{tên}»: danh sách CBCCVC ghi ở {đơn vị khác}. Chuyển công tác hay kiêm nhiệm?",
    answers: ["Nhận theo đơn vị gửi", "Nhận theo danh sách CBCCVC", "Để sau"],
  },
  "duplicate-differs": {
    sentence: "{tên} có ở tệp {A} (LĐTT) và tệp {B} (LĐTT, Giấy khen). Đang giữ dòng của đơn vị theo danh sách ({B}).",
    answers: ["Giữ như vậy", "Lấy dòng kia", "Gộp cả hai"],
  },
} as const;

export const lines = {
  differs: "Ô D22, Văn phòng ghi 8 LĐTT, đếm từng dòng được 9. Đã gộp theo từng dòng; anh/chị báo đơn vị xem lại.",
  notSent: "Chưa gửi: Phòng Quản lý du lịch.",
  summary:
    "Đã đọc 7 tệp, 126 dòng = 46 nhận + 2 trùng + 1 có thể là một người + 1 không khớp danh sách + 0 đổi + 76 không phải dòng đăng ký. Gộp được 38 người, 6 tập thể. Chưa gửi: 1 đơn vị.",
  again: "Chi cục Kiểm lâm gửi lại (lần 3): đổi 3, thêm 1, bớt 0, giữ nguyên 6.",
  same: "Tệp gửi lại không khác lần trước.",
  takeBack: "Lần gộp này quá lớn để lưu đường lui trong tệp. Anh/chị lưu ra tệp mới.",
  reading: "Đang đọc 12/57 tệp: {tên}",
  stopped: "Đã dừng. Chưa ghi gì.",
  nothing: "Chưa có tệp nào là biểu đăng ký của năm 2025.",
  preview: "Xem trước: ghi 46 dòng vào 2 sheet",
  done: "Đã gộp 38 người, 6 tập thể của 7 đơn vị. Còn 2 dòng chờ anh/chị xác nhận.",
  allWell: "Đã gộp đủ. Không còn dòng nào chờ.",
  nothingNew: "Không có gì mới so với lần gộp trước.",
  journal: "Gộp biểu: 5 tệp, 46 dòng",
  noYear: "Tệp không ghi năm; hiểu là năm 2025.",
  noStaffList: "Tệp của cơ quan chưa có danh sách CBCCVC nên chưa đối chiếu được từng người; các dòng vẫn được nhận.",
  settled: "Đã rõ: {họ tên} nay có trong tệp của {đơn vị}.",
  agrees: "Khớp số đơn vị ghi",
  which: "Hai tệp của {đơn vị}: lấy tệp nào?",
  pick: "Chọn tệp các đơn vị gửi",
  drop: "Kéo tệp vào đây",
  stop: "Dừng",
} as const;
