/**
 * The people of an invented Sở Ngoại vụ, shaped like the office of Cao Bằng in 2022: 04 phòng and 01 trung tâm,
 * 35 people, of whom 29 leaders, công chức and người lao động, and 06 viên chức. Nobody here exists.
 */

export const units = {
  leadership: "Ban Giám đốc",
  office: "Văn phòng",
  cooperation: "Phòng Hợp tác quốc tế - Lãnh sự, Người Việt Nam ở nước ngoài",
  border: "Phòng Quản lý biên giới",
  inspectorate: "Thanh tra Sở",
  centre: "Trung tâm Thông tin và Dịch vụ đối ngoại",
} as const;

export type UnitId = keyof typeof units;

export type Title = "advanced" | "fighter" | "provincialFighter";
export type Commendation = "certificate" | "provincialDiploma" | "ministryDiploma";

export interface Person {
  readonly name: string;
  readonly unit: UnitId;
  readonly position: string;
  /** Year, month, day. */
  readonly born: readonly [number, number, number];
  readonly female: boolean;
  readonly employment: "Công chức" | "Viên chức" | "Người lao động";
  readonly recruited: readonly [number, number, number];
  readonly titles: readonly Title[];
  readonly commendations: readonly Commendation[];
  readonly initiative: string | null;
  readonly remarks: string | null;
}

type Row = readonly [
  name: string,
  position: string,
  born: string,
  female: boolean,
  employment: "CC" | "VC" | "NLĐ",
  recruited: string,
  titles: string,
  initiative?: string | undefined,
  remarks?: string,
];

const kinds = { CC: "Công chức", VC: "Viên chức", NLĐ: "Người lao động" } as const;
const titleOf: Readonly<Record<string, Title>> = { L: "advanced", C: "fighter", T: "provincialFighter" };
const commendationOf: Readonly<Record<string, Commendation>> = {
  G: "certificate",
  U: "provincialDiploma",
  B: "ministryDiploma",
};

function day(text: string): readonly [number, number, number] {
  const [d = 1, m = 1, y = 2000] = text.split("/").map(Number);
  return [y, m, d];
}

function people(unit: UnitId, rows: readonly Row[]): readonly Person[] {
  return rows.map(([name, position, born, female, employment, recruited, letters, initiative, remarks]) => ({
    name,
    unit,
    position,
    born: day(born),
    female,
    employment: kinds[employment],
    recruited: day(recruited),
    titles: Array.from(letters).flatMap((letter) => titleOf[letter] ?? []),
    commendations: Array.from(letters).flatMap((letter) => commendationOf[letter] ?? []),
    initiative: initiative ?? null,
    remarks: remarks ?? null,
  }));
}

/** L LĐTT · C CSTĐ cơ sở · T CSTĐ cấp tỉnh · G Giấy khen · U Bằng khen UBND tỉnh · B Bằng khen Bộ Ngoại giao. */
export const staff: readonly Person[] = [
  ...people("leadership", [
    ["Hoàng Đình Trọng", "Giám đốc", "12/4/1968", false, "CC", "01/9/1992", "LU"],
    [
      "Bế Thị Ánh Nguyệt",
      "Phó Giám đốc",
      "03/11/1973",
      true,
      "CC",
      "15/8/1997",
      "LC",
      "Quy trình phối hợp đón tiếp đoàn khách quốc tế",
    ],
    ["Đàm Quốc Vượng", "Phó Giám đốc", "25/6/1975", false, "CC", "01/3/1999", "L"],
  ]),
  ...people("office", [
    [
      "Nông Văn Thắng",
      "Chánh Văn phòng",
      "19/5/1976",
      false,
      "CC",
      "01/10/2000",
      "LCU",
      "Sổ theo dõi văn bản đến dùng chung trên bảng tính",
    ],
    ["Triệu Thị Thu Hà", "Phó Chánh Văn phòng", "08/3/1982", true, "CC", "01/7/2006", "LG"],
    ["Lý Minh Khôi", "Kế toán trưởng", "14/9/1984", false, "CC", "01/4/2009", "L"],
    ["Hà Thị Thanh Xuân", "Văn thư", "02/2/1987", true, "CC", "15/9/2011", "LG"],
    ["Nguyễn Hữu Tuấn", "Chuyên viên", "30/7/1990", false, "CC", "01/12/2014", "L"],
    [
      "Lương Thị Kiều Oanh",
      "Chuyên viên",
      "21/10/1993",
      true,
      "CC",
      "01/6/2017",
      "L",
      undefined,
      "Nghỉ thai sản từ 01/02/2022 đến 31/7/2022",
    ],
    ["Phùng Văn Đức", "Lái xe", "05/5/1978", false, "NLĐ", "01/01/2010", "L"],
    ["Mạc Văn Hậu", "Lái xe", "17/12/1980", false, "NLĐ", "01/5/2013", "L"],
    ["Vi Thị Sen", "Nhân viên phục vụ", "09/9/1985", true, "NLĐ", "01/8/2015", "L"],
  ]),
  ...people("cooperation", [
    [
      "Tô Hải Yến",
      "Trưởng phòng",
      "27/01/1979",
      true,
      "CC",
      "01/8/2003",
      "LCB",
      "Bộ mẫu thư tiếng Anh, tiếng Trung trong giao dịch với đối tác",
    ],
    ["Hứa Ngọc Quyên", "Phó Trưởng phòng", "16/6/1983", true, "CC", "01/9/2007", "LG"],
    ["Dương Công Thành", "Phó Trưởng phòng", "11/11/1985", false, "CC", "01/02/2010", "L"],
    [
      "Chu Thị Hồng Nhung",
      "Chuyên viên",
      "04/4/1989",
      true,
      "CC",
      "01/10/2013",
      "LC",
      "Cẩm nang song ngữ về thủ tục lãnh sự",
    ],
    ["Ma Thế Anh", "Chuyên viên", "23/8/1991", false, "CC", "01/7/2016", "L"],
    ["Đặng Thùy Linh", "Chuyên viên", "15/3/1994", true, "CC", "01/11/2018", "LG"],
    ["Lục Quang Huy", "Chuyên viên", "06/12/1998", false, "CC", "07/3/2022", "L", undefined, "Tuyển dụng từ 07/3/2022"],
  ]),
  ...people("border", [
    [
      "Nông Thanh Bình",
      "Trưởng phòng",
      "10/10/1977",
      false,
      "CC",
      "01/5/2002",
      "LCU",
      "Bản đồ số các mốc giới và đường thông tầm nhìn",
    ],
    ["Hoàng Thị Mai Phương", "Phó Trưởng phòng", "28/02/1984", true, "CC", "01/3/2008", "L"],
    ["Lê Văn Toàn", "Chuyên viên", "13/7/1986", false, "CC", "01/10/2010", "LG"],
    ["Bế Ích Quân", "Chuyên viên", "01/6/1988", false, "CC", "01/4/2012", "L"],
    ["Đinh Thị Lệ Thủy", "Chuyên viên", "20/9/1992", true, "CC", "01/9/2016", "L"],
    ["Phan Trung Kiên", "Chuyên viên", "18/8/1995", false, "CC", "01/12/2019", "L"],
  ]),
  ...people("inspectorate", [
    ["Trần Đức Nghĩa", "Chánh Thanh tra", "07/7/1974", false, "CC", "01/6/1998", "LC"],
    ["Sầm Thị Diệu", "Phó Chánh Thanh tra", "24/12/1981", true, "CC", "01/9/2005", "LG"],
    ["Vương Khánh Toàn", "Thanh tra viên", "29/10/1987", false, "CC", "01/8/2012", "L"],
    ["Nguyễn Thị Bảo Châu", "Thanh tra viên", "12/5/1991", true, "CC", "01/7/2015", ""],
  ]),
  ...people("centre", [
    [
      "Đoàn Mạnh Cường",
      "Giám đốc Trung tâm",
      "22/4/1980",
      false,
      "VC",
      "01/10/2004",
      "LC",
      "Cổng tra cứu tiến độ hồ sơ dịch thuật",
    ],
    ["Hà Thị Ngọc Bích", "Phó Giám đốc Trung tâm", "31/8/1985", true, "VC", "01/01/2009", "LG"],
    ["Lưu Gia Bảo", "Biên dịch viên", "16/02/1990", false, "VC", "01/6/2014", "L"],
    ["Mông Thị Thảo", "Biên dịch viên", "05/11/1992", true, "VC", "01/9/2016", "LG"],
    ["Trịnh Việt Dũng", "Viên chức", "09/01/1994", false, "VC", "01/3/2018", "L"],
    ["Nguyễn Thị Tuyết Mai", "Viên chức", "26/6/1996", true, "VC", "01/4/2020", "L"],
  ]),
];
