import { readDrawn } from "../read-drawn";

const sheetOf = (name: string, body: string) => ({
  name,
  rows: [
    body,
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Danh hiệu | Khen thưởng",
    `1 | Hà Thị Nụ | LĐTT | Giấy khen của Công đoàn ngành`,
    "2 | Lò Văn Păn | LĐTT |",
  ],
});

const claimsOn = (sheet: string, ...bodies: readonly string[]) =>
  readDrawn(...bodies.map((body, at) => sheetOf(`Sheet ${String(at + 1)}`, body)))
    .register.entries.filter(({ at }) => at.sheet === sheet)
    .flatMap(({ claims }) => claims.map(({ award }) => award));

describe("giấy khen của công đoàn, đoàn thanh niên …: là của mình hay của nơi khác", () => {
  it("sổ của công đoàn thì tính, sổ của Sở thì không, dù hai sheet nằm trong một tệp", () => {
    const both = ["SỞ TÀI CHÍNH TỈNH MƯỜNG HẠ", "CÔNG ĐOÀN NGÀNH TÀI CHÍNH"];
    expect(claimsOn("Sheet 1", ...both)).toEqual(["advanced-worker", "other", "advanced-worker"]);
    expect(claimsOn("Sheet 2", ...both)).toEqual(["advanced-worker", "certificate-of-merit", "advanced-worker"]);
  });

  it("sheet không ghi cơ quan nào thì theo sheet có ghi", () => {
    const both = ["CÔNG ĐOÀN NGÀNH TÀI CHÍNH", ""];
    expect(claimsOn("Sheet 2", ...both)).toEqual(["advanced-worker", "certificate-of-merit", "advanced-worker"]);
  });

  it("cơ quan Mặt trận Tổ quốc tính giấy khen của Ban Thường trực Ủy ban MTTQ tỉnh", () => {
    const reading = readDrawn([
      "ỦY BAN MTTQ VIỆT NAM TỈNH MƯỜNG HẠ",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Danh hiệu | Khen thưởng",
      "1 | Hà Thị Nụ | LĐTT | Giấy khen của Ban Thường trực Ủy ban MTTQ tỉnh",
      "2 | Lò Văn Păn | LĐTT |",
    ]);
    expect(reading.register.entries.flatMap(({ claims }) => claims.map(({ award }) => award))).toEqual([
      "advanced-worker",
      "certificate-of-merit",
      "advanced-worker",
    ]);
  });
});
