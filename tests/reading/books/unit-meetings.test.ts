import { readDrawn } from "../read-drawn";

const standingOf = (title: string, under: string) =>
  readDrawn([title, under, "STT | Họ và tên | Chức vụ | LĐTT", "1 | Lò Thị Mận | Chuyên viên | x"]).sheets[0]?.forms[0]
    ?.standing;

describe("biên bản của ai thì danh sách là của người ấy", () => {
  it.each([
    ["PHÒNG QUY HOẠCH ĐỀ NGHỊ XÉT DANH HIỆU NĂM 2026", "(Kèm theo Biên bản họp phòng ngày 05/12/2026)", "proposed"],
    ["TỔ TỰ NHIÊN ĐỀ NGHỊ XÉT THI ĐUA NĂM 2026", "(Kèm theo Biên bản ngày 05/12/2026)", "proposed"],
    ["DANH SÁCH CÁ NHÂN NĂM 2026", "(Kèm theo Biên bản họp bình xét của khoa Nội)", "proposed"],
    ["DANH SÁCH ĐỀ NGHỊ XÉT NĂM 2026", "(Kèm theo Biên bản họp Hội đồng ngày 10/12/2026)", "council"],
    ["PHÒNG QUY HOẠCH ĐỀ NGHỊ XÉT NĂM 2026", "(Kèm theo Biên bản số 4/BB-HĐTĐKT)", "council"],
    ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "(Kèm theo Biên bản họp phòng)", "registered"],
  ])("%s %s", (title, under, standing) => {
    expect(standingOf(title, under)).toBe(standing);
  });
});
