import type { Bilingual } from "../domain/bilingual";

/** Why each rule is there, by its id, in a sentence or two that a secretary could say to a unit. */
export const reasons: Readonly<Record<string, Bilingual>> = {
  "recipient-is-named": {
    vi: "Danh hiệu không có tên người thì không biết xét cho ai và không đưa vào tờ trình được.",
    en: "A title without a name can be considered for nobody and goes into no proposal.",
  },
  "recipient-kind-agrees": {
    vi: "Cá nhân, tập thể, hộ gia đình có danh hiệu khác nhau và được đếm riêng; ghi lẫn thì các số tổng sai theo.",
    en: "People, collectives and families have titles of their own and are counted apart; mixing them spoils the totals.",
  },
  "person-registers-once": {
    vi: "Một người ở hai dòng làm số người và số danh hiệu tăng lên; cũng có thể là hai người trùng tên, chỉ nơi lập biểu biết.",
    en: "One person in two rows inflates people and titles; they may also be two namesakes, which only the office knows.",
  },
  "title-is-registered-on-one-sheet": {
    vi: "Cùng một danh hiệu ghi ở hai biểu dễ bị cộng hai lần khi gộp.",
    en: "The same title on two sheets is easily added up twice.",
  },
  "code-belongs-to-one-person": {
    vi: "Mã cán bộ, số hiệu, số định danh là để phân biệt người; hai người chung một mã thì có một mã gõ nhầm.",
    en: "Codes and ID numbers tell people apart; where two people share one, one of them was typed wrong.",
  },
  "one-sex-a-person": {
    vi: "Năm sinh hoặc dấu ở cả hai cột Nam và Nữ làm số nữ trong báo cáo sai.",
    en: "A year or a mark under both sexes spoils the number of women in reports.",
  },
  "age-is-plausible": {
    vi: "Năm sinh lệch một chữ số làm tuổi không thể có; hồ sơ trình sẽ bị trả lại.",
    en: "A digit amiss in the year of birth makes an age that cannot be, and the file comes back.",
  },
  "person-has-position": {
    vi: "Tờ trình và quyết định ghi chức vụ sau tên; thiếu thì phải hỏi lại từng người.",
    en: "Proposals and decisions name the post behind the name; where it is missing everybody has to be asked again.",
  },
  "person-has-unit": {
    vi: "Tỷ lệ của từng phòng, đơn vị tính theo đơn vị của từng người.",
    en: "Shares by department are worked out from everybody's unit.",
  },
  "row-names-a-title": {
    vi: "Dòng không có danh hiệu vẫn tính vào số người; có thể là người không đăng ký, có thể là sót.",
    en: "A row without a title still counts among the people; it may be meant, or forgotten.",
  },
  "title-is-known": {
    vi: "Chữ chưa rõ là danh hiệu nào thì không được tính; hỏi lại còn hơn đoán.",
    en: "Words that name no known title are not counted; asking is better than guessing.",
  },
  "title-belongs-to-recipient": {
    vi: "Danh hiệu tập thể ghi cho một người (hoặc ngược lại) không được xét và làm lệch số đếm.",
    en: "A collective's title on a person (or the reverse) cannot be considered and spoils the count.",
  },
  "title-stands-in-its-column": {
    vi: "Danh hiệu thi đua và hình thức khen thưởng do các điều khác nhau quy định và in ở các cột khác nhau.",
    en: "Titles and commendations rest on different articles and are printed in different columns.",
  },
  "title-in-one-of-the-columns": {
    vi: "Khi mỗi cột là một đơn vị, dấu ở hai cột làm một người được tính ở hai đơn vị.",
    en: "Where every column is a unit, marks in two columns count one person in two units.",
  },
  "mark-names-its-column": {
    vi: "Trong cột đánh dấu, ô được tính theo tên cột; ghi tên danh hiệu khác thì số đếm không đúng ý người ghi.",
    en: "In a column of marks a cell counts for the head; another title written there is counted as what it does not say.",
  },
  "title-in-remarks-is-marked": {
    vi: "Danh hiệu chỉ nói ở Ghi chú thì không được đếm vào cột danh hiệu.",
    en: "A title that only the remarks mention is not counted in its column.",
  },
  "no-diploma-from-department-head": {
    vi: "Giám đốc Sở quyết định Giấy khen; Bằng khen do Chủ tịch UBND tỉnh, Bộ trưởng hoặc Thủ tướng tặng.",
    en: "The head of a department grants certificates; diplomas are granted by the province, a minister or the Prime Minister.",
  },
  "one-commendation-per-achievement": {
    vi: "Một thành tích không được tặng nhiều hình thức khen thưởng.",
    en: "One achievement is not commended in several forms.",
  },
  "higher-award-is-proposed": {
    vi: "Danh hiệu do cấp trên quyết định thì cơ quan chỉ đề nghị; ghi như đã công nhận dễ gây hiểu nhầm.",
    en: "What a higher level decides the office only proposes; writing it as granted misleads.",
  },
  "highest-title-implies-advanced-worker": {
    vi: "Biểu chỉ đánh danh hiệu cao nhất vẫn có LĐTT trong đó; lời này cho biết số LĐTT đã được tính ra sao.",
    en: "A form that marks the highest title alone still contains LĐTT; this says how it was counted.",
  },
  "emulation-fighter-is-advanced-worker": {
    vi: "CSTĐ cơ sở phải đạt tiêu chuẩn LĐTT của chính năm ấy; thiếu dấu thì số LĐTT bị hụt.",
    en: "An Emulation Fighter meets the standard of Advanced Worker in the same year; without the mark that count falls short.",
  },
  "emulation-fighter-names-initiative": {
    vi: "Tiêu chuẩn CSTĐ cơ sở gồm sáng kiến hoặc đề tài; từ năm 2024, hoàn thành xuất sắc nhiệm vụ cũng được.",
    en: "The standard asks for an initiative or a topic; from 2024 excellent completion of tasks will do.",
  },
  "emulation-fighters-within-cap": {
    vi: "Nơi có mức tối đa, số CSTĐ cơ sở vượt mức thì Hội đồng phải chọn lại.",
    en: "Where there is a cap, too many Emulation Fighters send the council back to choose.",
  },
  "advanced-workers-within-local-cap": {
    vi: "Luật không đặt mức tối đa cho LĐTT, nhưng quy chế của địa phương, cơ quan có thể có.",
    en: "The law caps no Advanced Workers, but a province's or an office's regulation may.",
  },
  "higher-fighter-has-earlier-titles": {
    vi: "CSTĐ cấp tỉnh, cấp bộ xét trong số người có ba lần liên tục CSTĐ cơ sở; toàn quốc thì hai lần liên tục CSTĐ cấp tỉnh, cấp bộ.",
    en: "Provincial and ministerial Fighters are chosen among those with three grassroots titles on end, national ones with two of the former.",
  },
  "higher-fighter-has-votes": {
    vi: "Danh hiệu cao cần tỷ lệ phiếu trên tổng số thành viên Hội đồng, kể cả người vắng mặt.",
    en: "Higher titles need a share of the votes of all members of the council, absent ones included.",
  },
  "grade-supports-title": {
    vi: "LĐTT xét cho người hoàn thành tốt nhiệm vụ trở lên; xếp loại thấp hơn thì chưa đủ tiêu chuẩn.",
    en: "Advanced Worker is for those with good completion of tasks or better; a lower grade does not carry it.",
  },
  "one-grade-a-person": {
    vi: "Một người một năm chỉ có một mức xếp loại.",
    en: "Somebody has one grade in a year.",
  },
  "new-recruit-waits-for-advanced-worker": {
    vi: "Người mới tuyển dụng dưới 6 tháng (hoặc mức của quy chế) chưa xét LĐTT.",
    en: "Recruits of less than six months (or as the regulation says) are not considered for Advanced Worker.",
  },
  "long-leave-is-within-local-limit": {
    vi: "Quy chế của nhiều nơi không xét người nghỉ quá số ngày nhất định; nghỉ thai sản luôn được tính là thời gian công tác.",
    en: "Many regulations leave out who was away beyond so many days; maternity leave always counts as work.",
  },
  "status-agrees-with-title": {
    vi: "Người đã chuyển đi, nghỉ hưu, thôi việc hoặc đang tập sự có thể không thuộc diện xét của cơ quan.",
    en: "Whoever moved on, retired, resigned or is on probation may not be considered by this office.",
  },
  "secondment-says-direction": {
    vi: "Người biệt phái do nơi đi hay nơi đến xét tùy quy định; ghi «biệt phái» thôi thì chưa rõ.",
    en: "Who considers a seconded person depends on the direction; the bare word does not say.",
  },
  "disciplined-person-waits": {
    vi: "Người bị kỷ luật trong năm chưa được xét danh hiệu; sau khi hết kỷ luật, thành tích tính từ lúc ấy.",
    en: "Whoever is disciplined in the year is not considered; achievement counts from the end of it.",
  },
  "discipline-is-confirmed": {
    vi: "Chữ trong ghi chú có thể là kỷ luật, có thể là tên công việc; chỉ anh/chị xác nhận được.",
    en: "Words in the remarks may be a discipline or the name of a task; only the office can say.",
  },
  "collective-registers-once": {
    vi: "Một tập thể ở hai dòng làm số tập thể tăng lên.",
    en: "A collective in two rows inflates the number of collectives.",
  },
  "collective-title-is-spelled-out": {
    vi: "Tên cá nhân và tập thể gần giống nhau; ghi đủ «Tập thể» để biểu in ra không bị hiểu nhầm.",
    en: "Titles of people and collectives are alike; «Tập thể» in full leaves no doubt in print.",
  },
  "leadership-is-no-collective": {
    vi: "Ban Giám đốc là lãnh đạo của cả cơ quan, không phải phòng, đơn vị được xét danh hiệu tập thể.",
    en: "The board of directors leads the whole body and is no unit considered for a collective's title.",
  },
  "department-is-among-collectives": {
    vi: "Phòng có người đăng ký mà không có trong danh sách tập thể thì thường là sót.",
    en: "A department whose people register while it is missing among the collectives was mostly forgotten.",
  },
  "advanced-collective-has-enough-advanced-workers": {
    vi: "Tập thể lao động tiên tiến cần đủ tỷ lệ cá nhân đạt LĐTT; tỷ lệ của hai luật khác nhau.",
    en: "The collective's title needs a share of Advanced Workers, which differs between the two laws.",
  },
  "excellent-collective-is-advanced-collective": {
    vi: "Tập thể lao động xuất sắc chọn trong số Tập thể lao động tiên tiến của năm.",
    en: "Excellent Collectives are chosen among the Advanced Collectives of the year.",
  },
  "excellent-collective-has-enough-advanced-workers": {
    vi: "Tập thể lao động xuất sắc cần ít nhất 70% cá nhân đạt LĐTT.",
    en: "An Excellent Collective needs 70% of Advanced Workers at least.",
  },
  "excellent-collective-has-an-emulation-fighter": {
    vi: "Theo Luật năm 2003, Tập thể lao động xuất sắc phải có cá nhân đạt CSTĐ cơ sở.",
    en: "Under the Law of 2003 an Excellent Collective has an Emulation Fighter among its members.",
  },
  "collective-has-no-disciplined-member": {
    vi: "Tập thể có người bị kỷ luật từ cảnh cáo trở lên chưa được xét.",
    en: "A collective with a member disciplined by a warning or worse is not considered.",
  },
  "staff-member-is-listed-once": {
    vi: "Danh sách CBCCVC là mẫu số của mọi tỷ lệ; một người ghi hai lần làm tỷ lệ giảm.",
    en: "The staff list is the base of every share; somebody listed twice lowers it.",
  },
  "staff-member-is-registered": {
    vi: "Người chưa đăng ký có thể là không đăng ký, có thể là sót; chỉ tiêu «100% CBCCVC đăng ký» dựa vào đây.",
    en: "Somebody not registered may have chosen so or been forgotten; the target «100% register» rests on it.",
  },
  "registered-person-is-on-staff-list": {
    vi: "Người đăng ký mà không có trong danh sách thì danh sách cũ, hoặc tên gõ khác.",
    en: "A registered person missing from the list means an old list or another spelling.",
  },
  "awarded-person-was-registered": {
    vi: "Luật năm 2003 không xét người không đăng ký; các năm sau vẫn nên đối chiếu để không sót, không nhầm.",
    en: "The Law of 2003 considers nobody who did not register; later it still shows slips.",
  },
  "proposed-title-was-registered": {
    vi: "Danh hiệu đề nghị khác danh hiệu đăng ký thì cần biết là đổi ý hay ghi nhầm cột.",
    en: "Where proposal and registration differ it is a change of mind or a wrong column.",
  },
  "award-is-recorded-once": {
    vi: "Sổ theo dõi ghi một danh hiệu hai lần làm số lần liên tục sai.",
    en: "A title recorded twice spoils the count of titles on end.",
  },
  "award-names-its-year": {
    vi: "Không có năm thì không biết các lần khen có liên tục hay không.",
    en: "Without the year nobody can tell whether awards are on end.",
  },
  "decision-number-names-one-decision": {
    vi: "Một số quyết định với hai ngày ký thì một trong hai gõ nhầm.",
    en: "One number with two dates of signing means that one of them is wrong.",
  },
  "initiative-is-listed-once": {
    vi: "Một sáng kiến ghi hai dòng bị đếm hai lần; các đồng tác giả ghi chung một dòng.",
    en: "An initiative in two rows is counted twice; co-authors share one row.",
  },
  "initiatives-cover-emulation-fighters": {
    vi: "Số sáng kiến ít hơn số người cần sáng kiến thì có người còn thiếu.",
    en: "Fewer initiatives than people who need one means that some lack theirs.",
  },
  "printed-total-adds-up": {
    vi: "Số ở dòng cộng là số người ta đọc trước; lệch với các dòng thì cả biểu mất tin cậy.",
    en: "Readers look at the total first; where it differs from the rows nobody trusts the form.",
  },
  "stated-count-matches-rows": {
    vi: "Lời văn và bảng nói hai con số thì nơi nhận phải hỏi lại.",
    en: "Where words and table give two figures, whoever receives them has to ask.",
  },
  "decision-count-matches-rows": {
    vi: "Số người ghi trong quyết định phải đúng với danh sách kèm theo.",
    en: "The number in a decision is that of the list attached.",
  },
  "summary-agrees-with-register": {
    vi: "Biểu tổng hợp lấy từ biểu đăng ký; sửa một nơi mà quên nơi kia thì hai biểu vênh nhau.",
    en: "A summary is taken from the register; what is mended in one and forgotten in the other drifts apart.",
  },
  "tally-agrees-with-register": {
    vi: "Bảng đếm nhanh thường lập trước khi danh sách đổi, nên dễ cũ.",
    en: "A quick tally is mostly made before the list changes and grows old.",
  },
  "unit-has-one-spelling": {
    vi: "Một đơn vị viết hai cách bị tính thành hai đơn vị.",
    en: "A unit with two spellings counts as two units.",
  },
  "label-and-code-agree": {
    vi: "Tên và mã của cùng một thứ phải đi với nhau; lệch thì một trong hai bị chép nhầm dòng.",
    en: "A name and its code go together; where they do not, one was copied from another row.",
  },
  "votes-add-up": {
    vi: "Phiếu đồng ý, không đồng ý và phiếu khác cộng lại phải bằng số người bỏ phiếu; hồ sơ sai phiếu sẽ bị trả.",
    en: "Votes for, against and other are all who voted; a file with wrong votes comes back.",
  },
  "vote-share-agrees-with-votes": {
    vi: "Tỷ lệ phiếu quyết định có đủ điều kiện hay không nên phải tính đúng từ số phiếu.",
    en: "The share decides whether a title is granted, so it must follow from the votes.",
  },
  "formula-covers-its-rows": {
    vi: "Thêm dòng mà công thức không kéo theo thì tổng thiếu; cộng cả dòng cộng khác thì tổng thừa.",
    en: "A formula that misses new rows falls short; one that takes in another total says too much.",
  },
  "parts-add-up": {
    vi: "Nam và nữ, công chức và viên chức cộng lại phải bằng tổng số.",
    en: "Men and women, or kinds of staff, make up the whole.",
  },
  "row-total-counts-its-marks": {
    vi: "Số ở cột «Cộng» của dòng phải bằng số dấu đã đánh; lệch thì thiếu dấu hoặc cộng nhầm.",
    en: "The total of a row is its number of marks; otherwise a mark is missing or the sum is off.",
  },
  "rate-agrees-with-fraction": {
    vi: "Tỷ lệ ghi sẵn phải tính từ hai con số bên cạnh và không quá 100%.",
    en: "A printed rate follows from the two figures beside it and is 100% at most.",
  },
  "unit-headcount-matches-lines": {
    vi: "Số người ghi cạnh tên đơn vị là số dòng của đơn vị; lệch thì thiếu người hoặc số cũ.",
    en: "The number beside a unit is that of its rows; otherwise somebody is missing or the number is old.",
  },
  "form-names-the-year-at-hand": {
    vi: "Biểu chép từ năm trước hay còn tên năm cũ.",
    en: "A form copied from last year often keeps the old year.",
  },
  "work-ends-after-it-starts": {
    vi: "Ngày hoàn thành trước ngày khởi công thì có một ngày gõ nhầm.",
    en: "An end before the start means that one of the dates is wrong.",
  },
  "work-is-begun-before-it-is-done": {
    vi: "Đã có tiến độ mà chưa đến ngày khởi công thì ngày hoặc tiến độ chưa đúng.",
    en: "Progress before the start means that date or progress is off.",
  },
  "work-has-both-dates": {
    vi: "Công trình chào mừng cần ngày khởi công và hoàn thành để theo dõi.",
    en: "A work is followed by its dates of start and end.",
  },
  "progress-is-a-percentage": {
    vi: "Tiến độ bằng lời không cộng, không so được.",
    en: "Progress in words can be neither added nor compared.",
  },
  "work-is-listed-once": {
    vi: "Một công trình ghi hai dòng bị tính hai lần.",
    en: "A work in two rows is counted twice.",
  },
  "deadline-is-not-passed": {
    vi: "Nhiệm vụ quá hạn mà chưa ghi kết quả thì cần cập nhật trước khi báo cáo.",
    en: "A task past its deadline without a result is brought up to date before the report.",
  },
  "no-error-value": {
    vi: "Ô báo lỗi làm mất tên hoặc con số và lan sang các công thức khác.",
    en: "A cell in error loses a name or a figure and spreads to other formulas.",
  },
  "text-is-unicode": {
    vi: "Chữ gõ bằng bảng mã cũ không tìm, không lọc, không so được và hiện sai ở máy khác.",
    en: "Text in an old encoding cannot be found, filtered or compared and shows wrong elsewhere.",
  },
  "text-is-composed": {
    vi: "Hai cách mã hóa chữ có dấu trông như nhau nhưng máy coi là khác nhau.",
    en: "Two ways of encoding a letter look alike and are different to a lookup.",
  },
  "text-has-nothing-invisible": {
    vi: "Ký tự ẩn làm hàm tìm và bộ lọc không nhận ra tên.",
    en: "Invisible characters hide a name from lookups and filters.",
  },
  "letters-are-vietnamese": {
    vi: "Chữ nước ngoài trông giống chữ Việt làm tên không tìm thấy.",
    en: "Foreign letters that look Vietnamese hide a name from search.",
  },
  "text-has-no-stray-spaces": {
    vi: "Thừa khoảng trắng thì máy coi là tên khác.",
    en: "A stray blank makes another name to a lookup.",
  },
  "title-is-spelled-as-in-the-law": {
    vi: "Tên danh hiệu in trong quyết định phải đúng như Luật.",
    en: "Titles in a decision are spelled as in the Law.",
  },
  "name-is-capitalised": {
    vi: "Họ tên trong tờ trình, quyết định viết hoa chữ cái đầu.",
    en: "Names in proposals and decisions begin with capitals.",
  },
  "id-number-is-whole": {
    vi: "Số định danh lưu dạng số mất số 0 ở đầu hoặc bị làm tròn.",
    en: "An ID number kept as a number loses its zero or is rounded.",
  },
  "number-is-stored-as-number": {
    vi: "Số lưu dạng chữ không được hàm cộng tính tới.",
    en: "A number kept as text is left out by sums.",
  },
  "dates-are-of-one-sort": {
    vi: "Ngày thật và ngày gõ chữ lẫn trong một cột thì không sắp xếp, không lọc được.",
    en: "Real dates and typed ones in one column cannot be sorted or filtered.",
  },
  "sign-is-in-legend": {
    vi: "Ký hiệu không có trong chú giải thì người đọc không biết nghĩa.",
    en: "A sign that the legend does not explain means nothing to a reader.",
  },
  "nothing-is-under-a-merge": {
    vi: "Chữ bị che dưới ô gộp không ai thấy nhưng công thức vẫn tính.",
    en: "What lies under a merge is seen by nobody and counted by formulas.",
  },
  "date-exists": {
    vi: "Ngày không có trong lịch làm hồ sơ bị trả lại và không tính được thời gian.",
    en: "A day that is not in the calendar sends the file back and counts no time.",
  },
  "year-is-plausible": {
    vi: "Năm gõ nhầm một chữ số làm sai tuổi, thâm niên, các lần liên tục.",
    en: "A year with a wrong digit spoils age, service and titles on end.",
  },
  "months-fit-in-a-year": {
    vi: "Số tháng công tác trong năm dùng để xét người mới tuyển, nghỉ dài ngày.",
    en: "Months worked decide about recruits and long leave.",
  },
  "fraction-is-no-date": {
    vi: "Excel tự đổi «9/9» phiếu thành ngày 9 tháng 9; số phiếu mất đi.",
    en: "Excel turns «9/9» votes into a date, and the votes are gone.",
  },
  "numbering-runs-on": {
    vi: "Số thứ tự lặp hoặc nhảy cóc thường do chèn, xóa dòng; số cuối không còn là số người.",
    en: "Numbers that repeat or leap come from inserted rows; the last is no longer the count.",
  },
  "paper-is-a4": {
    vi: "Văn bản hành chính in trên giấy A4.",
    en: "Administrative papers are printed on A4.",
  },
  "margins-are-as-prescribed": {
    vi: "Lề trang theo thể thức văn bản hành chính.",
    en: "Margins follow the format of administrative papers.",
  },
  "font-is-times-new-roman": {
    vi: "Phông chữ theo thể thức văn bản hành chính.",
    en: "The font follows the format of administrative papers.",
  },
  "header-repeats-when-printed": {
    vi: "Bảng nhiều trang không lặp đầu cột thì trang sau không đọc được.",
    en: "Without repeated heads the later pages of a table cannot be read.",
  },
};
