import type { Target } from "../../../src/domain/targets/target";
import { parsePlanText } from "../../../src/reading/targets/parse-plan-text";
import { baseInShort } from "./base-in-short";

/** «advanced-worker-share >= 90/100 staff», «people-certificate >= 8»; what was not understood stands behind «?». */
function inShort({ id, comparator, threshold, max, denominator, notUnderstood }: Target): string {
  const say = ({ num, den }: { readonly num: number; readonly den: number }) =>
    den === 1 ? String(num) : `${String(num)}/${String(den)}`;
  return [
    id,
    ...(threshold === null ? [] : [comparator ?? "-", say(threshold)]),
    ...(max === null ? [] : ["…", say(max)]),
    ...(denominator === null ? [] : [baseInShort(denominator)]),
    ...(notUnderstood === null ? [] : ["?"]),
  ].join(" ");
}

type Wording = readonly [line: string, targets: readonly string[]];

function reads(wordings: readonly Wording[]): void {
  test.each(wordings)("«%s»", (line, expected) => {
    expect(parsePlanText(line).map(inShort)).toEqual(expected);
  });
}

describe("tỷ lệ cá nhân", () => {
  reads([
    [
      "Phấn đấu 100% CBVC đạt LĐTT, trong đó 15% đạt CSTĐCS",
      ["advanced-worker-share >= 100/100 staff", "grassroots-fighter-share >= 15/100 staff"],
    ],
    ["Tỷ lệ LĐTT: 90% trở lên", ["advanced-worker-share >= 90/100 staff-and-contract"]],
    ["LĐTT ≥ 95 %", ["advanced-worker-share >= 95/100 staff-and-contract"]],
    ["Lao động tiên tiến: >= 90%", ["advanced-worker-share >= 90/100 staff-and-contract"]],
    [
      "Danh hiệu Lao động tiên tiến đạt từ 90% đến 95%",
      ["advanced-worker-share range 90/100 … 95/100 staff-and-contract"],
    ],
    ["50% trở lên tổng số cán bộ, công chức đạt Lao động tiên tiến", ["advanced-worker-share >= 50/100 staff"]],
    ["Trên 4/5 cán bộ, viên chức đạt danh hiệu LĐTT", ["advanced-worker-share > 4/5 staff"]],
    [
      "Ít nhất hai phần ba số cán bộ, giáo viên, nhân viên đạt LĐTT",
      ["advanced-worker-share >= 2/3 staff-and-contract"],
    ],
    ["Ít nhất một phần ba CBGV, NV đạt CSTĐCS", ["grassroots-fighter-share >= 1/3 staff-and-contract"]],
    ["CSTĐCS tối thiểu 1/3 số LĐTT", ["grassroots-fighter-share >= 1/3 advanced-workers"]],
    [
      "Chiến sĩ thi đua cơ sở không quá 15% tổng số lao động tiên tiến",
      ["grassroots-fighter-cap <= 15/100 advanced-workers"],
    ],
    ["Tỷ lệ CSTĐCS tối đa 15% số người đạt LĐTT", ["grassroots-fighter-cap <= 15/100 advanced-workers"]],
    [
      "Có 95% trở lên CBCCVC-NLĐ đạt danh hiệu Lao động tiên tiến",
      ["advanced-worker-share >= 95/100 staff-and-contract"],
    ],
    ["95% CBGVNV đạt danh hiệu Lao động tiên tiến", ["advanced-worker-share >= 95/100 staff-and-contract"]],
    ["Không dưới 90% số cán bộ, công chức được công nhận danh hiệu LĐTT", ["advanced-worker-share >= 90/100 staff"]],
    ["90% công chức trở lên đạt danh hiệu “Lao động tiên tiến”", ["advanced-worker-share >= 90/100 staff"]],
    [
      "Phấn đấu có 15 – 20% đoàn viên, CBVC đạt danh hiệu CSTĐ cấp cơ sở",
      ["grassroots-fighter-share range 15/100 … 20/100 staff"],
    ],
    ["15%-20% cán bộ công chức đạt CSTĐ cơ sở", ["grassroots-fighter-share range 15/100 … 20/100 staff"]],
    [
      "Tất cả cán bộ, công chức, người lao động đạt danh hiệu Lao động tiên tiến",
      ["advanced-worker-share >= 100/100 staff-and-contract"],
    ],
    ["Trên 80% CBCCVC hoàn thành tốt nhiệm vụ trở lên", ["good-grade-share > 80/100 staff"]],
    ["20% công chức được xếp loại hoàn thành xuất sắc nhiệm vụ", ["excellent-grade-share >= 20/100 staff"]],
    ["Không quá 20% CBCC hoàn thành xuất sắc nhiệm vụ", ["excellent-grade-share <= 20/100 staff"]],
    ["Lao động tiên tiến: chín mươi phần trăm", ["advanced-worker-share >= 90/100 staff-and-contract"]],
    ["Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến trở lên", ["advanced-worker-share > 90/100 staff"]],
    ["Tren 90% CBCCVC dat danh hieu Lao dong tien tien", ["advanced-worker-share > 90/100 staff"]],
    ["Ít nhất một nửa số công chức đạt Lao động tiên tiến", ["advanced-worker-share >= 1/2 staff"]],
    ["Có từ 85% nữ CBCCVC trở lên đạt danh hiệu LĐTT", ["advanced-worker-share >= 85/100 women"]],
    ["100% y, bác sĩ, điều dưỡng đạt Lao động tiên tiến", ["advanced-worker-share >= 100/100 y sĩ/bác sĩ/điều dưỡng"]],
    ["Thẩm phán, Thư ký đạt danh hiệu Lao động tiên tiến: 95%", ["advanced-worker-share >= 95/100 thẩm phán/thư ký"]],
  ]);
});

describe("tỷ lệ tập thể", () => {
  reads([
    ["Trên 4/5 đơn vị đạt Tập thể lao động tiên tiến", ["advanced-collective-share > 4/5 units"]],
    ["100% các khoa, phòng đạt danh hiệu Tập thể Lao động tiên tiến", ["advanced-collective-share >= 100/100 units"]],
    ["90% tổ chuyên môn đạt Tập thể LĐTT", ["advanced-collective-share >= 90/100 units"]],
    ["Có 50% số phòng trở lên đạt TTLĐXS", ["excellent-collective-share >= 50/100 units"]],
    [
      "Tập thể LĐXS: không quá 50% số tập thể LĐTT",
      ["excellent-collective-cap <= 50/100 holders of advanced-labor-collective"],
    ],
    ["Ít nhất hai phần ba số phòng, ban đạt Tập thể lao động tiên tiến", ["advanced-collective-share >= 2/3 units"]],
  ]);
});

describe("số lượng", () => {
  reads([
    ["Có từ 02 - 03 cá nhân được tặng Bằng khen cấp tỉnh", ["people-provincial-diploma range 2 … 3"]],
    ["ít nhất một phòng đạt Tập thể lao động xuất sắc", ["units-excellent-collective >= 1"]],
    ["Có hai cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen", ["people-provincial-diploma >= 2"]],
    [
      "Bằng khen UBND tỉnh: 03 cá nhân, 01 tập thể",
      ["people-provincial-diploma >= 3", "units-provincial-diploma >= 1"],
    ],
    [
      "Bằng khen của Chủ tịch UBND tỉnh: 02 tập thể và 05 cá nhân",
      ["units-provincial-diploma >= 2", "people-provincial-diploma >= 5"],
    ],
    ["Giấy khen của Giám đốc Sở: từ 05 đến 07 cá nhân", ["people-certificate range 5 … 7"]],
    ["Chiến sĩ thi đua cấp tỉnh: 01 đồng chí", ["people-provincial-fighter >= 1"]],
    ["01 đ/c đạt CSTĐ cấp tỉnh", ["people-provincial-fighter >= 1"]],
    ["Có 03 CSTĐCS trở lên", ["people-grassroots-fighter >= 3"]],
    ["Đạt từ 05 CSTĐ cơ sở", ["people-grassroots-fighter >= 5"]],
    ["Tối thiểu 02 tập thể Lao động xuất sắc", ["units-excellent-collective >= 2"]],
    ["Huân chương Lao động hạng Ba: 01 cá nhân", ["people-labor-order-third-class >= 1"]],
    ["Cờ thi đua của UBND tỉnh: 01 tập thể", ["units-provincial-emulation-flag >= 1"]],
    ["Có từ 03 (ba) cá nhân được UBND tỉnh tặng Bằng khen", ["people-provincial-diploma >= 3"]],
    ["Ít nhất 01 (một) phòng được tặng Giấy khen của Giám đốc Sở", ["units-certificate >= 1"]],
    ["10 giáo viên được Hiệu trưởng tặng Giấy khen", ["people-certificate >= 10 giáo viên/giảng viên"]],
    ["Có 02 khoa được Giám đốc Bệnh viện tặng Giấy khen", ["units-certificate >= 2"]],
    ["Không quá 3 cá nhân được đề nghị Bằng khen của UBND tỉnh", ["people-provincial-diploma <= 3"]],
    ["Trường đạt danh hiệu Tập thể lao động xuất sắc", ["department-proposed-excellent-collective >= 1"]],
    ["Đơn vị được tặng Cờ thi đua của UBND tỉnh", ["department-proposed-provincial-emulation-flag >= 1"]],
    ["Tap the So Ngoai vu de nghi UBND tinh tang Bang khen", ["department-proposed-provincial-diploma >= 1"]],
    ["02/06 phòng đạt Tập thể lao động xuất sắc", ["units-excellent-collective >= 2"]],
    ["Xã được UBND huyện tặng Giấy khen", ["department-proposed-certificate >= 1"]],
    ["03 Bằng khen của Bộ trưởng Bộ Y tế cho cá nhân", ["people-ministerial-diploma >= 3"]],
    ["Đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 01 cá nhân", ["people-prime-minister-diploma >= 1"]],
  ]);
});

describe("sáng kiến, nhiệm vụ", () => {
  reads([
    ["Có ít nhất 05 sáng kiến được công nhận cấp cơ sở", ["grassroots-initiatives >= 5"]],
    ["Mỗi năm có 2 - 3 sáng kiến kinh nghiệm cấp huyện", ["initiatives range 2 … 3"]],
    ["Sáng kiến cấp tỉnh: 01", ["provincial-initiatives >= 1"]],
    ["Mười sáng kiến cấp cơ sở trở lên", ["grassroots-initiatives >= 10"]],
    ["Số sáng kiến cấp cơ sở được công nhận: tối thiểu 08", ["grassroots-initiatives >= 8"]],
    ["Đăng ký từ 3 đến 4 nội dung trong chương trình khung của tỉnh", ["provincial-tasks-registered range 3 … 4"]],
  ]);
});

describe("dòng tự xác nhận, và chữ chưa hiểu thì giữ lại để hỏi", () => {
  reads([
    ["Chi bộ hoàn thành tốt nhiệm vụ trở lên", ["party-cell-grade"]],
    ["Đảng bộ xã được xếp loại hoàn thành xuất sắc nhiệm vụ", ["party-cell-grade"]],
    ["Công đoàn cơ sở đạt vững mạnh xuất sắc", ["union-grade"]],
    ["100% gia đình CBCCVC đạt Gia đình văn hóa", ["family-culture-share >= 100/100 families"]],
    ["100% cán bộ, công chức ký cam kết không vi phạm nồng độ cồn", ["attested-share >= 100/100 staff ?"]],
    ["100% hồ sơ giải quyết đúng hạn", ["attested-share >= 100/100 ? hồ sơ giải quyết đúng hạn ?"]],
    ["Tỷ lệ học sinh lên lớp thẳng đạt 98%", ["attested-share >= 98/100 ? học sinh lên lớp thẳng ?"]],
    ["Tổng kết phong trào thi đua trước ngày 15/12/2023", ["annual-summary"]],
  ]);
});

describe("dòng không đòi gì", () => {
  reads([
    ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", []],
    ["Hưởng ứng phong trào thi đua giai đoạn 2021 - 2025", []],
    ["Tổng số CBCCVC: 35 người (nữ 16)", []],
    ["Đơn vị: Phòng Tổ chức - Hành chính", []],
    ["Trường hợp đạt nhiều thành tích thì được xem xét tặng Bằng khen", []],
  ]);
});

describe("điều kiện của người đạt một danh hiệu, không phải tỷ lệ của cả cơ quan", () => {
  const condition = "grassroots-fighter-with-initiative >= 100/100 holders of grassroots-emulation-fighter";
  reads([
    ["100% CSTĐCS có sáng kiến được công nhận", [condition]],
    ["Mỗi CSTĐCS phải có ít nhất 01 sáng kiến", [condition]],
    ["100% cá nhân đề nghị CSTĐCS có sáng kiến cấp cơ sở", [condition]],
    ["Tất cả cá nhân đăng ký CSTĐCS đều có đề tài, sáng kiến", [condition]],
    ["Toàn bộ người đạt Chiến sĩ thi đua cơ sở có sáng kiến", [condition]],
  ]);
});

describe("phân số viết bằng chữ", () => {
  reads([
    ["Quá nửa số phòng đạt Tập thể lao động xuất sắc", ["excellent-collective-share > 1/2 units"]],
    ["Trên một nửa số công chức được tặng Giấy khen", ["certificate-share > 1/2 staff"]],
    ["Hơn nửa số đơn vị đạt TTLĐTT", ["advanced-collective-share > 1/2 units"]],
  ]);
});

describe("so với năm nào, bình quân, ai đăng ký", () => {
  reads([
    ["Số CSTĐCS năm 2026 cao hơn năm 2025", ["grassroots-fighter-over-last-year > 100/100 than in 2025"]],
    ["Bình quân mỗi đơn vị có 1 cá nhân đạt CSTĐCS", ["attested >= 1 ?"]],
    ["100% cán bộ, công chức đăng ký thi đua ngay từ đầu năm", ["registering-share >= 100/100 staff"]],
    ["100% cán bộ, công chức đăng ký danh hiệu thi đua năm 2026.", ["registering-share >= 100/100 staff"]],
    ["Tối thiểu 02 cá nhân được Chánh án Tòa án nhân dân tối cao tặng Bằng khen", ["people-ministerial-diploma >= 2"]],
    ["03 cá nhân được Viện trưởng VKSND tối cao tặng Bằng khen", ["people-ministerial-diploma >= 3"]],
  ]);
});
