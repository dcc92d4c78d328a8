import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "no-error-value": {
    wrong: "C7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: #N/A · Đơn vị: Văn phòng",
    vi: "Ô C7 (cột «Chức vụ») đang báo #N/A nên chưa biết giá trị. Thường do chữ ở ô mà công thức tra cứu không khớp với danh mục. Anh/chị xem lại ô nguồn của công thức.",
    en: "Cell C7 (column «Chức vụ») shows #N/A, so its value is unknown. Mostly the text that the formula looks up is not in its list. Please look at the cell the formula reads.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "text-is-unicode": {
    wrong: "B7 – STT: 1 · Họ và tên: NguyÔn ThÞ Hoµ · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Biểu này gõ bằng phông cũ (.VnTime): 2 ô không phải Unicode. Đã đọc được, ví dụ «Nguyễn Thị Hoà»; máy khác hoặc phần mềm của cấp trên có thể hiện sai. Anh/chị chuyển cả chữ và phông sang Unicode.",
    en: "This form is typed in an old encoding (.VnTime): 2 cells are not Unicode. They were read, for example «Nguyễn Thị Hoà»; other computers may show them wrong. Convert text and font to Unicode.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "text-is-composed": {
    wrong: "B8 – STT: 2 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô B8: chữ «Lê Thị Mai» đang gõ kiểu Unicode tổ hợp (dấu tách rời). Nhìn thì giống nhưng hàm tìm kiếm và bộ lọc không nhận ra. Anh/chị chuyển về Unicode dựng sẵn.",
    en: "Cell B8: «Lê Thị Mai» is typed with separate accent marks. It looks the same, but lookups and filters do not find it. Compose the letters.",
    right: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "text-has-nothing-invisible": {
    wrong: "B8 – STT: 2 · Họ và tên: Lê Thị\u200B Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô B8: chữ «Lê Thị Mai» có lẫn ký tự ẩn, thường do chép từ trang web. Hàm tìm kiếm và bộ lọc sẽ coi là chữ khác. Anh/chị bỏ ký tự ẩn.",
    en: "Cell B8: «Lê Thị Mai» holds invisible characters, mostly from a web page. Lookups and filters take it for another text. Remove them.",
    right: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "letters-are-vietnamese": {
    wrong: "B8 – STT: 2 · Họ và tên: Lê Thị Mаi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô B8: trong «Lê Thị Mai» có chữ cái của bảng chữ khác trông giống chữ Việt. Hàm tìm kiếm sẽ coi là tên khác. Anh/chị thay bằng chữ Việt.",
    en: "Cell B8: «Lê Thị Mai» holds letters of another alphabet that look like ours. Lookups take it for another name. Replace them.",
    right: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "text-has-no-stray-spaces": {
    wrong: "B8 – STT: 2 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô B8: «Lê Thị Mai» thừa khoảng trắng ở đầu, cuối hoặc giữa. Hàm tìm kiếm có thể không nhận ra. Anh/chị bỏ khoảng trắng thừa.",
    en: "Cell B8: «Lê Thị Mai» has stray spaces at an end or between words. Lookups may not find it. Remove them.",
    right: "STT: 1 · Họ và tên: Nguyễn Thị Hoà · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "title-is-spelled-as-in-the-law": {
    wrong:
      "K7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Chiến sỹ thi đua cơ sở",
    vi: "Ô K7, Nguyễn Văn An: biểu ghi «Chiến sỹ thi đua cơ sở», đã hiểu là «Chiến sĩ thi đua cơ sở». Luật viết là «Chiến sĩ thi đua cơ sở». Anh/chị sửa lại cho thống nhất.",
    en: "Cell K7, Nguyễn Văn An: «Chiến sỹ thi đua cơ sở» was read as «Chiến sĩ thi đua cơ sở». That is how the Law spells it. Spell it the same way.",
    right:
      "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Chiến sĩ thi đua cơ sở",
  },
  "name-is-capitalised": {
    wrong: "B7 – STT: 1 · Họ và tên: lê thị đào · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô B7: họ tên «lê thị đào» viết thường. Danh sách trình ký viết hoa chữ cái đầu mỗi từ. Anh/chị sửa lại nếu đúng là «Lê Thị Đào».",
    en: "Cell B7: the name «lê thị đào» is in small letters. Lists for signature begin each word with a capital. Change it if «Lê Thị Đào» is right.",
    right: "STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "id-number-is-whole": {
    wrong: "C9 – STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: 79000000001 · Đơn vị: Văn phòng",
    vi: "Ô C9: số định danh gõ dưới dạng số nên chỉ còn 11 chữ số, số 0 đứng đầu bị mất. Căn cước có 12 số. Anh/chị xem giúp có phải «079000000001» không.",
    en: "Cell C9: the ID number is typed as a number and has only 11 digits; leading zeros were lost. An ID has 12 digits. Please see whether «079000000001» is meant.",
    right: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: 079000000001 · Đơn vị: Văn phòng",
  },
  "code-has-the-form-of-its-column": {
    wrong: "B13 – TT: 9 · Mã công chức: HQ 1209 · Họ và tên: Đỗ Văn Minh · Đơn vị: Đội Thủ tục · LĐTT: x",
    vi: "Dòng 13, Đỗ Văn Minh: ô B13 ghi «HQ 1209», các mã khác trong cột viết liền như «HQ1201». Viết khác mẫu thì tra cứu không nhận ra. Anh/chị sửa thành «HQ1209».",
    en: "Row 13, Đỗ Văn Minh: cell B13 holds «HQ 1209», other codes of the column are written like «HQ1201». In another form no lookup finds it. Please change it to «HQ1209».",
    right: "TT: 9 · Mã công chức: HQ1208 · Họ và tên: Đỗ Văn Minh · Đơn vị: Đội Thủ tục · LĐTT: x",
  },
  "number-is-stored-as-number": {
    wrong: "A9 – STT: 03 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô A9 (cột «STT») ghi «03» dưới dạng chữ, trong khi các ô khác là số. Hàm cộng và sắp xếp sẽ bỏ qua ô này. Anh/chị đổi thành số.",
    en: "Cell A9 (column «STT») holds «03» as text, while the others are numbers. Sums and sorting pass over it. Make it a number.",
    right: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "dates-are-of-one-sort": {
    wrong: "P10 – STT: 4 · Họ và tên: Nguyễn Văn Dũng · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ngày sinh: 32907",
    vi: "Ô P10 (cột «Ngày sinh») là ngày thật của Excel, trong khi các ô khác trong cột là chữ. Khi sắp xếp hoặc lọc, ô này sẽ đứng riêng. Anh/chị gõ lại cho cùng một kiểu.",
    en: "Cell P10 (column «Ngày sinh») is a real date, while the others in the column are text. Sorting and filtering will set it apart. Please retype it like the others.",
    right: "STT: 4 · Họ và tên: Nguyễn Văn Dũng · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "sign-is-in-legend": {
    wrong: "E8 – TT: 3 · Họ và tên: Lê Thị Ba · Đơn vị: Phòng A · LĐTT: Đ · CSTĐCS: Y",
    vi: "Dòng 8, Lê Thị Ba: ô E8 ghi «Y», không có trong phần chú giải («Đ», «K», «-»). Anh/chị sửa thành ký hiệu đã chú giải, hoặc giải thích thêm ký hiệu này.",
    en: "Row 8, Lê Thị Ba: cell E8 holds «Y», which the legend («Đ», «K», «-») does not explain. Please use one of its signs, or explain this one.",
    right: "TT: 3 · Họ và tên: Lê Văn Chi · Đơn vị: Phòng A · LĐTT: Đ · CSTĐCS: K",
  },
  "nothing-is-under-a-merge": {
    wrong: "C5 – TT: 1 · Họ và tên: Lê Thị Một · Đơn vị: Phòng A · LĐTT: x",
    vi: "Ô gộp C5:C6 che mất «Phòng B» ở ô C6. Người xem không thấy, nhưng hàm cộng, bộ lọc và phần mềm khác vẫn đọc. Anh/chị bỏ gộp, xóa phần thừa hoặc chuyển ra chỗ khác.",
    en: "The merged cells C5:C6 cover «Phòng B» in cell C6. Nobody sees it, but sums, filters and other programs read it. Please unmerge, and delete it or put it elsewhere.",
    right: "TT: 1 · Họ và tên: Nguyễn Văn An · Đơn vị: Phòng A · LĐTT: x",
  },
  "date-exists": {
    wrong: "C6 – STT: 2 · Họ và tên: Trần Thị Số B · Ngày sinh: 1984-13-02 · Danh hiệu đăng ký: LĐTT",
    vi: "Ô C6: «1984-13-02» không có trong lịch, vì một năm chỉ có 12 tháng. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.",
    en: "Cell C6: «1984-13-02» is not in the calendar, as a year has 12 months only. Please compare with the file and retype the right date.",
    right: "STT: 2 · Họ và tên: Trần Văn Bình · Ngày sinh: 2/2/1980 · Danh hiệu đăng ký: LĐTT",
  },
  "year-is-plausible": {
    wrong: "C9 – TT: 5 · Họ và tên: Lê Thị Năm · Năm vào ngành: 2031 · Danh hiệu đăng ký: LĐTT",
    vi: "Ô C9: cột «Năm vào ngành» ghi năm 2031, sau năm đang làm. Có thể gõ nhầm một chữ số. Anh/chị đối chiếu với hồ sơ.",
    en: "Cell C9: the column «Năm vào ngành» gives the year 2031, which is after the year at hand. A digit may be off. Please compare with the file.",
    right: "TT: 5 · Họ và tên: Hoàng Văn Giang · Năm vào ngành: 1989 · Danh hiệu đăng ký: LĐTT",
  },
  "months-fit-in-a-year": {
    wrong: "D8 – TT: 4 · Họ và tên: Lê Văn Tư · Danh hiệu đăng ký: LĐTT · Số tháng công tác: 15",
    vi: "Ô D8: cột «Số tháng công tác» ghi 15 tháng, trong khi một năm có 12 tháng. Anh/chị xem lại số tháng của người này.",
    en: "Cell D8: the column «Số tháng công tác» says 15 months, while a year has 12. Please look at this person's months again.",
    right: "TT: 4 · Họ và tên: Phạm Văn Dũng · Danh hiệu đăng ký: LĐTT · Số tháng công tác: 9",
  },
  "fraction-is-no-date": {
    wrong: "C6 – STT: 2 · Họ và tên: Lê Văn Hai · Số phiếu đồng ý: 46274 · Danh hiệu đề nghị: LĐTT",
    vi: "Ô C6 (cột «Số phiếu đồng ý»): Excel đã đổi chữ gõ vào thành ngày, có thể vốn là «9/9». Các ô khác trong cột không ghi ngày. Anh/chị xem giúp rồi gõ lại dưới dạng chữ.",
    en: "Cell C6 (column «Số phiếu đồng ý»): Excel turned what was typed into a date; it may have been «9/9». The other cells hold no dates. Please look, and type it again as text.",
    right: "STT: 2 · Họ và tên: Trần Văn Bình · Số phiếu đồng ý: 9/9 · Danh hiệu đề nghị: LĐTT",
  },
  "numbering-runs-on": {
    wrong: "A9 – STT: 4 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Ô A9: số thứ tự ghi 4, theo thứ tự là 3. Anh/chị xem giúp có sót dòng hay chỉ là đánh số.",
    en: "Cell A9: the row number is 4, by order it is 3. Please see whether a row is missing or only the number is off.",
    right: "STT: 3 · Họ và tên: Nguyễn Văn Chi · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
};
