import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "recipient-is-named": {
    wrong: "B8 – STT: 2 · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    vi: "Dòng 8: ô «Họ và tên» còn trống nên chưa biết danh hiệu ở dòng này là của ai. Anh/chị bổ sung giúp.",
    en: "Row 8: the cell «Họ và tên» is blank, so it is not known whose title this row holds. Please fill it in.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "recipient-kind-agrees": {
    wrong: "D7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: TAPTHE",
    vi: "Ô D7, Nguyễn Văn An: phân loại ghi «TAPTHE», trong khi tên và các ô khác cho thấy là cá nhân. Đang tính là cá nhân; anh/chị xem lại ô phân loại.",
    en: "Cell D7, Nguyễn Văn An: the kind says «TAPTHE», while the name and other cells speak of a person. Counted as a person; please check the kind.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "person-registers-once": {
    wrong: "B10 – STT: 4 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Trung tâm · LĐTT: x",
    vi: "Lê Thị Mai có ở dòng 8 (Văn phòng) và dòng 10 (Trung tâm). Nếu là một người kiêm nhiệm thì chỉ tính một lần ở đơn vị chính; nếu là hai người trùng tên, anh/chị thêm ngày sinh để phân biệt. Hiện đang tính là 1 người.",
    en: "Lê Thị Mai stands in row 8 (Văn phòng) and row 10 (Trung tâm). One person with two posts counts once, at the home unit; if these are two people of one name, add dates of birth to tell them apart. Counted as 1 person for now.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "title-is-registered-on-one-sheet": {
    wrong: "D7 – TT: 5 · Họ và tên: Hoàng Văn Giang · Đơn vị: Phòng Một · Hình thức đăng ký: LĐTT",
    vi: "Hoàng Văn Giang đăng ký «Lao động tiên tiến» ở dòng 7 sheet «Danh hiệu» và dòng 7 sheet «Khen thưởng». Hiện tính một lần. Anh/chị bỏ bớt một chỗ, hoặc thêm ngày sinh nếu là hai người trùng tên.",
    en: "Hoàng Văn Giang registers for «Advanced Worker» in row 7 of sheet «Danh hiệu» and row 7 of sheet «Khen thưởng». It is counted once. Please drop one of them, or add dates of birth if these are two people of one name.",
    right: "TT: 5 · Họ và tên: Hoàng Văn Giang · Đơn vị: Phòng Một · Hình thức đăng ký: Giấy khen của Giám đốc Sở",
  },
  "code-belongs-to-one-person": {
    wrong: "B23 – TT: 19 · Mã nhân sự (phần mềm): HQ04 · Họ và tên: Mai Văn Sang · Đơn vị: Đội 2 · Danh hiệu: LĐTT",
    vi: "Ô B23, Mai Văn Sang: «HQ04» trùng với ô B11 của Lê Văn D. Mỗi người một mã, số hiệu riêng nên có thể một ô bị chép từ dòng khác. Anh/chị đối chiếu với hồ sơ.",
    en: "Cell B23, Mai Văn Sang: «HQ04» is also in cell B11 of Lê Văn D. Everybody has a code of its own, so one cell may have been copied. Please compare with the file.",
    right: "TT: 19 · Mã công chức: HQ1018 · Họ và tên: Đỗ Thị Hoa · Đơn vị: Đội 1 · LĐTT: x",
  },
  "one-sex-a-person": {
    wrong: "C7 – TT: 2 · Họ và tên: Lê Thị Hai · Nam: 1988 · Nữ: 1988 · LĐTT: x",
    vi: "Dòng 7, Lê Thị Hai: ghi ở cả cột Nam và cột Nữ (ô C7 và D7). Anh/chị để lại một ô cho đúng, vì số nữ được đếm theo cột này.",
    en: "Row 7, Lê Thị Hai: entered under both sexes (cells C7 and D7). Please keep the right one, as women are counted by this column.",
    right: "TT: 2 · Họ và tên: Trần Văn Bình · Nam: 1980 · LĐTT: x",
  },
  "age-is-plausible": {
    wrong: "C6 – TT: 2 · Họ và tên: Lê Thị B · Ngày sinh: 1/1/2011 · Danh hiệu đăng ký: LĐTT",
    vi: "Ô C6, Lê Thị B: ngày sinh ghi «1/1/2011», tức 15 tuổi năm 2026. Có thể gõ nhầm một chữ số của năm. Anh/chị đối chiếu với hồ sơ.",
    en: "Cell C6, Lê Thị B: the date of birth is «1/1/2011», that is 15 years of age in 2026. A digit of the year may be off. Please compare with the file.",
    right: "TT: 2 · Họ và tên: Trần Văn Bình · Ngày sinh: 1/1/1958 · Danh hiệu đăng ký: LĐTT",
  },
  "person-has-position": {
    wrong: "C11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Đơn vị: Văn phòng",
    vi: "Dòng 11, Nguyễn Văn Giang: ô «Chức vụ» còn trống, trong khi 4 người khác đã ghi. Anh/chị bổ sung để danh sách trình đi được đầy đủ.",
    en: "Row 11, Nguyễn Văn Giang: the cell «Chức vụ» is blank, while 4 others are filled in. Please complete it so that the list can be submitted.",
    right: "STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "person-has-unit": {
    wrong: "D11 – STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên",
    vi: "Dòng 11, Nguyễn Văn Giang: ô «Đơn vị» còn trống, trong khi 4 người khác đã ghi. Anh/chị bổ sung đơn vị để số liệu theo phòng được đủ.",
    en: "Row 11, Nguyễn Văn Giang: the cell «Đơn vị» is blank, while 4 others are filled in. Please add the unit so that figures by department are complete.",
    right: "STT: 5 · Họ và tên: Nguyễn Văn Giang · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
  },
  "unit-fits-its-neighbours": {
    wrong: "C17 – TT: 15 · Họ và tên: Hoàng Thị Bình · Khoa, phòng: Khoa Ngoại tổng quát · Danh hiệu: LĐTT",
    vi: "Dòng 17, Hoàng Thị Bình: ô C17 ghi đơn vị «Khoa Ngoại tổng quát», cả tệp chỉ có ở dòng này, trong khi người ở dòng trên và dòng dưới đều thuộc «Khoa Ngoại tổng hợp» (09 người). Anh/chị xem giúp có phải gõ nhầm tên đơn vị không.",
    en: "Row 17, Hoàng Thị Bình: cell C17 names the unit «Khoa Ngoại tổng quát», which stands nowhere else in the file, while the people above and below belong to «Khoa Ngoại tổng hợp» (09 people). Please see whether the unit was mistyped.",
    right: "TT: 15 · Họ và tên: Hoàng Thị Bình · Khoa, phòng: Khoa Ngoại tổng hợp · Danh hiệu: LĐTT",
  },
  "row-names-a-title": {
    wrong: "B9 – STT: 3 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng",
    vi: "Dòng 9, Lê Thị Mai: chưa thấy danh hiệu hay hình thức khen thưởng nào. Dòng này vẫn được tính vào số người, số tập thể của biểu; anh/chị bổ sung nếu còn sót, để nguyên nếu không đăng ký.",
    en: "Row 9, Lê Thị Mai: no title or award was seen. The row still counts among the people or collectives of the form; please add one if it was left out, or leave it if nothing is registered.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "title-is-known": {
    wrong: "K7 – STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: x",
    vi: "Ô K7, Lê Thị Mai: chưa rõ «x» là danh hiệu hay hình thức khen thưởng nào nên chưa tính. Anh/chị ghi tên đầy đủ, ví dụ «Lao động tiên tiến».",
    en: "Cell K7, Lê Thị Mai: it is not clear which title or award «x» stands for, so it is not counted. Please write the full name, for example «Lao động tiên tiến».",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "title-belongs-to-recipient": {
    wrong: "E7 – STT: 1 · Họ và tên: Phòng Lãnh sự · LĐTT: x",
    vi: "Ô E7, Phòng Lãnh sự: có dấu «x» ở cột danh hiệu của cá nhân, trong khi dòng này là tập thể. Dấu này chưa được tính; anh/chị chuyển sang đúng cột, hoặc xóa nếu đánh nhầm.",
    en: "Cell E7, Phòng Lãnh sự: the mark «x» stands in a column for a person, while this row is a collective. It is not counted; please move it to the right column, or delete it if it slipped.",
    right: "STT: 1 · Họ và tên: Phòng Lãnh sự · TTLĐTT: x",
  },
  "title-stands-in-its-column": {
    wrong: "K7 – STT: 1 · Họ và tên: Lê Thị Mai · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Giấy khen",
    vi: "Ô K7, Lê Thị Mai: «Giấy khen» là hình thức khen thưởng nhưng đang ghi ở cột danh hiệu thi đua. Vẫn được tính; anh/chị chuyển sang đúng cột để bảng in ra khớp tên cột.",
    en: "Cell K7, Lê Thị Mai: «Certificate of Merit» is a commendation but stands in a column for a title. It is counted; please move it so that the printed table agrees with its heads.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: LĐTT",
  },
  "title-in-one-of-the-columns": {
    wrong: "E18 – TT: 13 · Họ và tên: Lê Thị Hai · KH-TH: LĐTT · KT-TĐ: LĐTT",
    vi: "Dòng 18, Lê Thị Hai: «LĐTT» ghi ở cả cột «KH-TH» và cột «KT-TĐ» (ô D18 và E18). Mỗi người chỉ tính một lần ở đơn vị chính. Anh/chị để lại một ô.",
    en: "Row 18, Lê Thị Hai: «LĐTT» stands under both «KH-TH» and «KT-TĐ» (cells D18 and E18). Everybody counts once, at the home unit. Please keep one cell.",
    right: "TT: 13 · Họ và tên: Lê Thị Quân · VP: LĐTT",
  },
  "mark-names-its-column": {
    wrong: "E8 – TT: 4 · Họ và tên: Lê Văn Tư · LĐTT: x · Giấy khen Giám đốc Sở: Tập thể LĐXS",
    vi: "Ô E8, Lê Văn Tư: cột «Giấy khen Giám đốc Sở» nhưng ô ghi «Tập thể LĐXS». Đang tính là Giấy khen; anh/chị chuyển sang đúng cột, hoặc đánh dấu nếu đúng là danh hiệu của cột.",
    en: "Cell E8, Lê Văn Tư: the column is «Giấy khen Giám đốc Sở», the cell says «Tập thể LĐXS». It is counted as Certificate of Merit; please move it to its own column, or mark the cell if the column's title is meant.",
    right: "TT: 4 · Họ và tên: Phạm Văn Dũng · LĐTT: x",
  },
  "title-in-remarks-is-marked": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: CSTĐCS",
    vi: "Dòng 7, Nguyễn Văn An: ô R7 (Ghi chú) có chữ «CSTĐCS» nhưng chưa thấy dấu ở cột Chiến sĩ thi đua cơ sở. Hiện chưa tính; nếu là đăng ký thì anh/chị đánh dấu vào cột danh hiệu.",
    en: "Row 7, Nguyễn Văn An: cell R7 (remarks) says «CSTĐCS», but the column Emulation Fighter at the grassroots level is not marked. It is not counted for now; if it is a registration, please mark the column.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: LĐTT",
  },
  "no-diploma-from-department-head": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Lưu Gia Bảo · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Đề nghị Bằng khen của Giám đốc Sở",
    vi: "Ô R7, Lưu Gia Bảo: biểu ghi «Đề nghị Bằng khen của Giám đốc Sở». Giám đốc Sở tặng Giấy khen; Bằng khen do Chủ tịch UBND tỉnh hoặc Bộ trưởng tặng. Anh/chị xem giúp ý là Giấy khen của Giám đốc Sở hay đề nghị Bằng khen của UBND tỉnh.",
    en: "Cell R7, Lưu Gia Bảo: the form says «Đề nghị Bằng khen của Giám đốc Sở». The head of a department gives certificates (Giấy khen); diplomas (Bằng khen) come from the province or the minister. Please say which of the two is meant.",
    right:
      "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: Giấy khen Giám đốc Sở",
  },
  "diploma-names-its-giver": {
    wrong:
      "E5 – TT: 3 · Họ và tên: Lê Văn Chi · Đơn vị: Phòng Một · Danh hiệu đăng ký: LĐTT · Hình thức khen thưởng: Bằng khen",
    vi: "Ô E5, Lê Văn Chi: ghi «Bằng khen» mà chưa rõ cấp tặng, trong khi các ô khác ghi rõ. Anh/chị ghi thêm: của Chủ tịch UBND tỉnh, của Bộ trưởng hay của Thủ tướng Chính phủ.",
    en: "Cell E5, Lê Văn Chi: «Bằng khen» does not say who grants it, while other cells do. Please add whether it is the province's, a minister's or the Prime Minister's.",
    right:
      "TT: 3 · Họ và tên: Lê Văn Chi · Đơn vị: Phòng Một · Danh hiệu đăng ký: LĐTT · Hình thức khen thưởng: BK UBND tỉnh",
  },
  "one-commendation-per-achievement": {
    wrong:
      "K7 – STT: 1 · Họ và tên: Phan Thị Thu · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: BK UBND tỉnh, GK Giám đốc Sở",
    vi: "Dòng 7, Phan Thị Thu: đang đăng ký cả «Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh» và «Giấy khen». Một thành tích chỉ khen một hình thức; nếu là hai thành tích khác nhau, ví dụ một bằng khen chuyên đề, thì vẫn được. Anh/chị ghi rõ ở cột Ghi chú, hoặc chọn một hình thức.",
    en: "Row 7, Phan Thị Thu: registers for both «Diploma of Merit of the Chair of the provincial People's Committee» and «Certificate of Merit». One achievement gets one commendation; two different achievements, such as a thematic one, may get two. Please say so in the remarks, or choose one.",
    right:
      "STT: 1 · Họ và tên: Phan Thị Thu · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Danh hiệu: BK UBND tỉnh, GK Giám đốc Sở",
  },
  "higher-award-is-proposed": {
    wrong: "G8 – STT: 2 · Họ và tên: Nguyễn Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
    vi: "Tên biểu viết như đã được công nhận, trong khi có 01 danh hiệu, hình thức do cấp tỉnh, cấp bộ trở lên quyết định. Các trường hợp này thường ghi là «đề nghị» cho đến khi có quyết định. Anh/chị xem lại tên biểu, hoặc tách danh sách theo cấp quyết định.",
    en: "The form's title speaks of titles as granted, while 01 of them are decided by the province, the ministry or above. These are usually listed as proposed until there is a decision. Please look at the title, or split the list by deciding body.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "highest-title-implies-advanced-worker": {
    wrong: "F34 – STT: 28 · Họ và tên: Nguyễn Văn Dũng 27 · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
    vi: "Lưu ý: biểu này chỉ đánh dấu danh hiệu cao nhất. 6 người CSTĐ cơ sở được tính luôn vào số LĐTT: 27 + 6 = 33.",
    en: "Note: this form marks only the highest title. 6 Emulation Fighters are counted as Advanced Workers too: 27 + 6 = 33.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "highest-title-stands-alone": {
    wrong: "D13 – TT: 11 · Họ và tên: Nguyễn Thị Oanh · Đơn vị: Phòng Một · LĐTT: x · CSTĐCS: x",
    vi: "Dòng 13, Nguyễn Thị Oanh: ghi cả «Chiến sĩ thi đua cơ sở» và «Lao động tiên tiến», trong khi biểu chỉ ghi danh hiệu cao nhất của mỗi người, mỗi tập thể. Anh/chị để lại một danh hiệu.",
    en: "Row 13, Nguyễn Thị Oanh: both «Emulation Fighter at the grassroots level» and «Advanced Worker» are entered, while the form takes only the highest title of each. Please keep one of them.",
    right: "TT: 11 · Họ và tên: Nguyễn Thị Oanh · Đơn vị: Phòng Một · CSTĐCS: x",
  },
  "emulation-fighter-is-advanced-worker": {
    wrong: "F12 – STT: 6 · Họ và tên: Nguyễn Thị Hoa · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x",
    vi: "Dòng 12, Nguyễn Thị Hoa: có dấu ở cột CSTĐ cơ sở nhưng ô LĐTT còn trống, trong khi 5 người khác được đánh cả hai. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn LĐTT nên anh/chị đánh thêm dấu LĐTT, nếu chỉ là sót.",
    en: "Row 12, Nguyễn Thị Hoa: marked grassroots Emulation Fighter while the Advanced Worker cell is blank; 5 others are marked both. An Emulation Fighter meets the standard of Advanced Worker, so please add that mark if it was only left out.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "emulation-fighter-names-initiative": {
    wrong:
      "N7 – STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x · Sáng kiến: Chưa có",
    vi: "Dòng 7, Trần Văn Bình đăng ký CSTĐ cơ sở, ô Sáng kiến ghi «Chưa có». Năm 2022 danh hiệu này cần sáng kiến được cơ sở công nhận hoặc đề tài đã nghiệm thu. Anh/chị bổ sung tên sáng kiến, hoặc để đến kỳ bình xét nếu chưa chốt tên.",
    en: "Row 7, Trần Văn Bình registers for grassroots Emulation Fighter, the cell of the initiative says «Chưa có». In 2022 this title needs an initiative recognised at the grassroots level or an accepted research topic. Please add the title of the initiative, or leave it to the review if it is not settled.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "emulation-fighters-within-cap": {
    wrong: "F7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · CSTĐ CS: x",
    vi: "Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, quy định năm 2022 cho tối đa 04 người (15% của 33 là 4,95, lấy phần nguyên). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.",
    en: "07 people register for grassroots Emulation Fighter, out of 33 Advanced Workers. At the review, the rule for 2022 allows at most 04 (15% of 33 is 4,95, rounded down). Registering more is fine; the council will choose.",
    right: "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · CSTĐ CS: x",
  },
  "advanced-workers-within-local-cap": {
    wrong: "B7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
    vi: "Biểu ghi 04 LĐTT trên 05 người trong danh sách CBCCVC. Quy định của địa phương, đơn vị (ghi ở Thiết lập) cho không quá 70%, tức 03 người. Anh/chị xem lại mức này hoặc để Hội đồng chọn khi xét.",
    en: "The form lists 04 Advanced Workers out of 05 people on the staff list. Quy định của địa phương, đơn vị (ghi ở Thiết lập) allows 70%, that is 03 people. Please check the cap, or leave the choice to the council.",
    right: "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x",
  },
  "higher-fighter-has-earlier-titles": {
    wrong: "G7 – STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x",
    vi: "Dòng 7, Trần Văn Bình đề nghị Chiến sĩ thi đua cấp tỉnh; danh hiệu các năm trước trong tệp mới thấy 03 lần CSTĐ cơ sở. Danh hiệu này xét trong số người có 03 lần liên tục. Anh/chị bổ sung các quyết định còn thiếu vào bảng theo dõi, hoặc xem lại đề nghị.",
    en: "Row 7, Trần Văn Bình is put forward for Emulation Fighter at the provincial level; the past years in this file show 03 times grassroots Emulation Fighter so far. The title is considered among those with 03 times on end. Please add the decisions that are missing from the history, or look at the proposal again.",
    right: "STT: 1 · Họ và tên: Trần Văn Bình · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ CS: x · CSTĐ tỉnh: x",
  },
  "higher-fighter-has-votes": {
    wrong:
      "S7 – STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x · Tỷ lệ phiếu (%): 8/9",
    vi: "Dòng 7, Lê An: tỷ lệ phiếu đồng ý đang ghi 88,89%. Danh hiệu này cần từ 90% tổng số thành viên Hội đồng, người vắng mặt được lấy ý kiến bằng văn bản. Anh/chị đối chiếu với biên bản kiểm phiếu.",
    en: "Row 7, Lê An: the share of votes reads 88,89%. This title needs at least 90% of all council members, those absent being asked in writing. Please compare with the minutes of the vote.",
    right:
      "STT: 1 · Họ và tên: Lê An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · CSTĐ tỉnh: x · Tỷ lệ phiếu (%): 9/10",
  },
  "grade-supports-title": {
    wrong:
      "L7 – STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Xếp loại: Hoàn thành nhiệm vụ",
    vi: "Dòng 7, Nguyễn Văn An: biểu ghi xếp loại «Hoàn thành nhiệm vụ» và có danh hiệu «x». Danh hiệu LĐTT cần hoàn thành tốt nhiệm vụ trở lên. Anh/chị xem lại giúp ô xếp loại hoặc danh hiệu.",
    en: "Row 7, Nguyễn Văn An: the grade reads «Hoàn thành nhiệm vụ» beside the title «x». Advanced Worker needs good completion of tasks or better. Please look at the grade or the title again.",
    right:
      "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Xếp loại: Hoàn thành tốt nhiệm vụ",
  },
  "one-grade-a-person": {
    wrong: "C7 – TT: 2 · Họ và tên: Lê Thị Hai · HTXSNV: x · HTTNV: x · LĐTT: x",
    vi: "Dòng 7, Lê Thị Hai: đánh dấu cả «HTXSNV» và «HTTNV» (ô C7, D7). Mỗi người chỉ có một mức xếp loại trong năm. Anh/chị giữ lại mức đúng theo thông báo xếp loại.",
    en: "Row 7, Lê Thị Hai: «HTXSNV» and «HTTNV» are both marked (cells C7, D7). A person has one grade a year. Please keep the one that was announced.",
    right: "TT: 2 · Họ và tên: Trần Văn Bình · HTTNV: x · LĐTT: x",
  },
  "new-recruit-waits-for-advanced-worker": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Hoàng Anh Tú · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Mới tuyển dụng 4/2022",
    vi: "Dòng 7, Hoàng Anh Tú: ghi chú có chữ «Mới tuyển dụng 4/2022». Tính đến 31/12/2022 là dưới 10 tháng, quy định năm 2022 chưa xét LĐTT. Nếu là chuyển công tác từ cơ quan khác đến thì không thuộc trường hợp này. Anh/chị xem lại ngày tuyển dụng.",
    en: "Row 7, Hoàng Anh Tú: the remarks say «Mới tuyển dụng 4/2022». By 31/12/2022 that is less than 10 months; the rule for 2022 does not consider Advanced Worker yet. A transfer from another office is not meant. Please check the date of recruitment.",
    right:
      "STT: 1 · Họ và tên: Hoàng Anh Tú · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ngày tuyển dụng: 01/03/2022",
  },
  "long-leave-is-within-local-limit": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Vũ Thị Hạnh · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Nghỉ ốm 45 ngày",
    vi: "Dòng 7, Vũ Thị Hạnh: ghi chú nói nghỉ 45 ngày. Quy chế thi đua của cơ quan, Điều 8 chưa xét LĐTT khi nghỉ quá 40 ngày; nghỉ thai sản thì không tính. Anh/chị xem lại giúp.",
    en: "Row 7, Vũ Thị Hạnh: the remarks speak of 45 days of leave. Quy chế thi đua của cơ quan, Điều 8 does not consider Advanced Worker beyond 40 days; maternity leave never counts. Please check.",
    right:
      "STT: 1 · Họ và tên: Vũ Thị Hạnh · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Nghỉ ốm 40 ngày",
  },
  "status-agrees-with-title": {
    wrong:
      "E7 – TT: 3 · Họ và tên: Lê Thị Ba · Chức vụ: Chuyên viên · Danh hiệu đăng ký: LĐTT · Ghi chú: Đã chuyển công tác",
    vi: "Dòng 7, Lê Thị Ba: biểu ghi «Đã chuyển công tác» và vẫn có danh hiệu đăng ký. Người nghỉ hưu, thôi việc hoặc chuyển đi thường do nơi quản lý cuối năm xét, hoặc không xét nữa. Anh/chị xem giúp người này còn xét ở cơ quan trong năm 2026 không.",
    en: "Row 7, Lê Thị Ba: the form says «Đã chuyển công tác», and a title is registered. Whoever retires, resigns or moves is mostly considered where they are at the end of the year, or no more. Please see whether this person is still considered here for 2026.",
    right: "TT: 3 · Họ và tên: Lê Văn Chi · Chức vụ: Chuyên viên · Danh hiệu đăng ký: LĐTT",
  },
  "secondment-says-direction": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Tạ Minh Đức · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Biệt phái từ 3/2022",
    vi: "Dòng 7, Tạ Minh Đức: ghi chú có chữ «Biệt phái từ 3/2022», chưa rõ là biệt phái đi nơi khác hay từ nơi khác đến. Thường cơ quan cử đi xét danh hiệu, có ý kiến của nơi tiếp nhận. Anh/chị ghi rõ giúp để khỏi tính ở cả hai nơi.",
    en: "Row 7, Tạ Minh Đức: the remarks say «Biệt phái từ 3/2022», which leaves open whether it was to or from another body. Usually the sending body considers the title, with the receiving body's opinion. Please make it clear, so that nobody is counted twice.",
    right:
      "STT: 1 · Họ và tên: Nguyễn Văn An · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · Ghi chú: Biệt phái sang Sở Nội vụ",
  },
  "disciplined-person-waits": {
    wrong:
      "M7 – STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Kỷ luật: Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)",
    vi: "Ô M7 ghi «Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)». Có quyết định kỷ luật trong năm 2022 thì chưa xét LĐTT năm 2022. Anh/chị đối chiếu với quyết định rồi xem lại danh hiệu đăng ký.",
    en: "Cell M7 says «Khiển trách (Quyết định số 12/QĐ-SNgV ngày 03/02/2022)». With a disciplinary decision of 2022, Advanced Worker of 2022 is not considered. Please compare with the decision, then look at the title again.",
    right: "STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Kỷ luật: Không",
  },
  "discipline-is-confirmed": {
    wrong:
      "R7 – STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Bị khiển trách",
    vi: "Ô R7 có chữ «khiển trách». Nếu đây là hình thức kỷ luật có quyết định trong năm 2022 thì chưa xét LĐTT năm 2022; nếu là kiểm điểm, nhắc nhở hoặc của năm trước thì không ảnh hưởng. Anh/chị xác nhận giúp.",
    en: "Cell R7 holds the word «khiển trách». If this is a form of discipline with a decision of 2022, Advanced Worker of 2022 is not considered; if it is a reminder or an earlier year's matter, it changes nothing. Please confirm.",
    right:
      "STT: 1 · Họ và tên: Đặng Thị Lan · Chức vụ: Chuyên viên · Đơn vị: Văn phòng · LĐTT: x · Ghi chú: Chấp hành tốt kỷ luật, kỷ cương hành chính",
  },
};
