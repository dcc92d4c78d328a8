import { checkDrawn, targetsOf } from "../../targets/check-drawn";

const register = [
  "CHI CỤC KIỂM LÂM",
  "DANH SÁCH ĐĂNG KÝ NĂM 2026",
  "STT | Họ tên | LĐTT | CSTĐCS",
  "1 | Lê Minh Đức | x | x",
  "2 | Phan Thị Thơ | x |",
  "3 | Võ Văn Lợi | | ",
];

describe("văn bản dán vào: chỉ dòng đặt mức là chỉ tiêu", () => {
  const text = {
    name: "Kế hoạch",
    rows: [
      "Số: 14/KH-CCKL",
      "KẾ HOẠCH PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2026",
      "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023;",
      "1. Mục đích",
      "- Nâng cao chất lượng công tác; giữ vững tiêu chuẩn TCVN ISO 9001:2015.",
      "- Duy trì hệ thống quản lý chất lượng từ 9.001 trở lên.",
      "2. Chỉ tiêu",
      "- Trên 60% công chức đạt danh hiệu Lao động tiên tiến.",
      "- Thực hiện theo Điều 12 của Quy chế.",
      "Nơi nhận:",
      "- Như Điều 3;",
      "- Các phòng, trạm (06 bản);",
      "- Lưu: VT, TCHC (02b).",
    ],
  };

  test("số văn bản, điều khoản, tiêu chuẩn, nơi nhận không thành chỉ tiêu, cũng không thành câu hỏi", () => {
    expect(targetsOf([register, text])).toEqual(["advanced-worker-share 2/3 met"]);
    expect(checkDrawn([register, text]).questions).toEqual([]);
  });

  test("dòng có mức mà chưa hiểu thì vẫn giữ và hỏi", () => {
    const { questions } = checkDrawn([
      register,
      { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "- 100% công chức đóng quỹ đúng hạn."] },
    ]);
    expect(questions.map(({ id }) => id)).toEqual(["targets:not-understood:attested-share"]);
  });
});

test.each([
  ["'0,6", "advanced-worker-share 2/3 met"],
  ["0.6", "advanced-worker-share 2/3 met"],
  ["'0,6 - 0,9", "advanced-worker-share 2/3 met"],
  ["'2", "people-advanced-worker 2 met"],
])("mức «%s» ở dòng tính bằng người: không bao giờ là một phần của người", (typed, expected) => {
  const table = {
    name: "Chỉ tiêu",
    rows: ["CHỈ TIÊU NĂM 2026", "STT | Danh hiệu | ĐVT | Mức", `1 | Lao động tiên tiến | người | ${typed}`],
  };
  expect(targetsOf([register, table])).toEqual([expected]);
});

test("«1,5 người» không phải là mức: hỏi", () => {
  const table = {
    name: "Chỉ tiêu",
    rows: ["CHỈ TIÊU NĂM 2026", "STT | Danh hiệu | ĐVT | Mức", "1 | Lao động tiên tiến | người | '1,5"],
  };
  const { targets, questions } = checkDrawn([register, table]);
  expect(targets).toEqual([]);
  expect(questions.map(({ cause }) => cause)).toEqual(["form-kind"]);
});
