import fc from "../../helpers/properties";
import { type GlossaryAwardId, glossary, glossaryAwardIds } from "../../../src/domain/glossary/awards";
import { recogniseAwards } from "../../../src/domain/glossary/recognise-award";

const nobody = { recipient: null } as const;

/** «award» or «not award» for each title found, in order. */
function read(text: string, recipient: "individual" | "collective" | "family" | null = null): readonly string[] {
  return recogniseAwards(text, { recipient }).map(({ award, negated }) => (negated ? `not ${award}` : award));
}

const spellings = glossaryAwardIds.flatMap((id) =>
  [glossary[id].vi, glossary[id].short, ...glossary[id].spellings].map((words) => ({ id, words })),
);

describe("every spelling of the glossary is its own title and no other", () => {
  test.each(spellings)("«$words» is $id", ({ id, words }) => {
    for (const text of [
      words,
      words.toUpperCase(),
      words.toLowerCase(),
      words.normalize("NFD"),
      `Danh hiệu ${words}`,
    ]) {
      expect(read(text)).toEqual([id]);
    }
  });

  test.each(["LĐTT", "Bằng khen UBND tỉnh"])("two titles in one cell, whatever parts them, beside «%s»", (other) => {
    const [expectedOther] = read(other);
    for (const { id, words } of spellings) {
      for (const separator of [", ", "; ", "\n", " + ", " và "]) {
        expect({ words, separator, read: read(`${words}${separator}${other}`) }).toEqual({
          words,
          separator,
          read: [id, expectedOther],
        });
      }
    }
  });
});

describe("a slip of the finger never turns one title into another", () => {
  const full = glossaryAwardIds.map((id) => ({ id, words: glossary[id].vi }));

  test.each(full)(
    "«$words» with any one letter lost, doubled or swapped is still $id, or none, or asked about",
    ({ id, words }) => {
      // «Bằng khen» is what is left when the name of the giver cannot be read; a collective's title may lose «Tập thể».
      const allowed: readonly (GlossaryAwardId | "other")[] = [id, ...lessExact(id)];
      for (const slipped of slipsOf(words)) {
        const found = recogniseAwards(slipped, nobody).filter(({ wants }) => wants === null);
        expect({ slipped, wrong: found.map(({ award }) => award).filter((award) => !allowed.includes(award)) }).toEqual(
          {
            slipped,
            wrong: [],
          },
        );
      }
    },
  );

  test("and most of them are still read", () => {
    const slips = full.flatMap(({ id, words }) => slipsOf(words).map((slipped) => ({ id, slipped })));
    const known = slips.filter(({ id, slipped }) => recogniseAwards(slipped, nobody).some(({ award }) => award === id));
    expect(known.length / slips.length).toBeGreaterThan(0.7);
  });

  function slipsOf(words: string): readonly string[] {
    return Array.from(words)
      .slice(0, -1)
      .flatMap((letter, at) => [
        words.slice(0, at) + words.slice(at + 1),
        words.slice(0, at) + letter + words.slice(at),
        words.slice(0, at) + words.charAt(at + 1) + letter + words.slice(at + 2),
      ]);
  }

  function lessExact(id: GlossaryAwardId): readonly (GlossaryAwardId | "other")[] {
    if (id.endsWith("diploma-of-merit")) return ["diploma-of-merit"];
    if (id === "advanced-labor-collective") return ["advanced-worker"];
    if (id.startsWith("labor-order")) return ["other"];
    return [];
  }

  test.each<readonly [string, GlossaryAwardId]>([
    ["Chiến sỉ thi đua cơ sở", "grassroots-emulation-fighter"],
    ["chiên sĩ thi đua cơ sở", "grassroots-emulation-fighter"],
    ["Chiến sĩ thi đưa cơ sở", "grassroots-emulation-fighter"],
    ["Chiến sĩ TĐ cơ sở", "grassroots-emulation-fighter"],
    ["CTSĐCS", "grassroots-emulation-fighter"],
    ["CSTDSC", "grassroots-emulation-fighter"],
    ["C.S.T.Đ.C.S", "grassroots-emulation-fighter"],
    ["СSTĐСS", "grassroots-emulation-fighter"],
    ["CSTĐ (cơ sở)", "grassroots-emulation-fighter"],
    ["Chiến sĩ thi đua\ncấp cơ sở", "grassroots-emulation-fighter"],
    ["Chiến sĩ thi đua › Cấp cơ sở", "grassroots-emulation-fighter"],
    ["CSTĐ cấp Sở", "grassroots-emulation-fighter"],
    ["Lạo động tiên tiến", "advanced-worker"],
    ["Lao động tiến tiến", "advanced-worker"],
    ["Lao dong tien tien", "advanced-worker"],
    ["laođộng tiêntiến", "advanced-worker"],
    ["Lao động\ntiên tiến", "advanced-worker"],
    ["Cá nhân › LĐTT", "advanced-worker"],
    ["LĐTT năm 2021", "advanced-worker"],
    ["LĐDTT", "advanced-worker"],
    ["Tập thể lạo động xuất sắc", "excellent-labor-collective"],
    ["Tập thể lao động xuất xắc", "excellent-labor-collective"],
    ["Tâp thể lao đông xuất săc", "excellent-labor-collective"],
    ["Tập thể › LĐTT", "advanced-labor-collective"],
    ["TLĐTT", "advanced-labor-collective"],
    ["• Tập thể lao động xuất sắc: 2", "excellent-labor-collective"],
    ["Bằng khen của Thủ tướng Chính phú", "prime-minister-diploma-of-merit"],
    ["Băng khen UBND tỉnh", "provincial-diploma-of-merit"],
    ["Bằng khen\nUBND tỉnh", "provincial-diploma-of-merit"],
    ["Bằng khen UBND TP Hà Nội", "provincial-diploma-of-merit"],
    ["Bằng khen do Chủ tịch UBND tỉnh tặng", "provincial-diploma-of-merit"],
    ["được UBND tỉnh tặng Bằng khen", "provincial-diploma-of-merit"],
    ["Bằng khen của Bộ trưởng Bộ Lao động - Thương binh và Xã hội", "ministerial-diploma-of-merit"],
    ["Bằng khen của Bộ Văn hóa, Thể thao và Du lịch", "ministerial-diploma-of-merit"],
    ["Bằng khen Trung ương Đoàn", "ministerial-diploma-of-merit"],
    ["Giám đốc Sở tặng Giấy khen", "certificate-of-merit"],
    ["Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện", "certificate-of-merit"],
    ["Chiến sĩ thi đua Ngành Giáo dục", "ministerial-emulation-fighter"],
    ["CSTĐ BNG", "ministerial-emulation-fighter"],
    ["CSTĐ cấp Thành phố", "provincial-emulation-fighter"],
    ["Cờ đơn vị dẫn đầu phong trào thi đua của Chính phủ", "government-emulation-flag"],
    ["Cờ Bộ Công an", "ministerial-emulation-flag"],
    ["Huân chương lao động hạng Hai", "labor-order-second-class"],
    ["HCLĐ2", "labor-order-second-class"],
    ["Kỷ niệm chương «Vì sự nghiệp Ngoại giao Việt Nam»", "commemorative-medal"],
  ])("«%s» is %s", (text, id) => {
    expect(read(text)).toEqual([id]);
    expect(recogniseAwards(text, nobody)[0]?.wants).toBeNull();
  });
});

describe("where the words leave it open, it asks", () => {
  test.each([
    ["CSTĐTQ", "national-emulation-fighter", "whole-country-or-army"],
    ["CSTĐ", "other", "level-not-said"],
    ["Chiến sĩ thi đua cấp huyện", "other", "level-not-said"],
    ["Cờ thi đua", "other", "level-not-said"],
    ["Huân chương Lao động", "other", "level-not-said"],
    ["CSTĐ cấp bộ/tỉnh", "ministerial-emulation-fighter", "ministry-or-province"],
    ["Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương", "ministerial-diploma-of-merit", "ministry-or-province"],
    ["Bằng khen của Giám đốc Sở", "other", "no-such-award"],
    ["Bằng khen Chủ tịch UBND xã", "other", "no-such-award"],
  ])("«%s»: %s, %s", (text, award, kind) => {
    const [found, ...more] = recogniseAwards(text, nobody);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ award, wants: { kind } });
    expect(found?.confidence).toBeLessThan(0.7);
  });

  test.each([
    ["CSTĐ cấp TCT", "grassroots-emulation-fighter"],
    ["Chiến sĩ thi đua toàn lực lượng", "grassroots-emulation-fighter"],
    ["CSTĐ Tổng cục", "grassroots-emulation-fighter"],
    ["Chiến sĩ thi đua cụm 5", "grassroots-emulation-fighter"],
    ["Lao động tiên tiến xuất sắc", "advanced-worker"],
    ["LĐTT cấp tỉnh", "advanced-worker"],
    ["Tập thể lao động tiên tiến tiêu biểu", "advanced-labor-collective"],
    ["Bằng khen của Báo Nhân dân", "provincial-diploma-of-merit"],
    ["Bằng khen Tổng biên tập", "provincial-diploma-of-merit"],
    ["Cờ thi đua của Cụm thi đua số 3", "provincial-emulation-flag"],
  ])("an unknown word behind the title never lowers it: «%s» goes by its own words, asked beside %s", (text, rival) => {
    const [found, ...more] = recogniseAwards(text, nobody);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ award: "other", wants: { kind: "words-unknown" } });
    expect(text.startsWith(found?.text ?? "?")).toBe(true);
    const rivals = found?.wants && "alternatives" in found.wants ? found.wants.alternatives : [];
    expect(rivals).toContain(rival);
  });

  test.each([
    ["Bằng khen Thống đốc", "ministerial-diploma-of-merit"],
    ["Bằng khen của Thống đốc Ngân hàng Nhà nước", "ministerial-diploma-of-merit"],
    ["Bằng khen của Chánh án TANDTC", "ministerial-diploma-of-merit"],
    ["Bằng khen của Viện trưởng VKSNDTC", "ministerial-diploma-of-merit"],
    ["Bằng khen cấp nhà nước", "prime-minister-diploma-of-merit"],
    ["Bằng khen chuyên đề", "diploma-of-merit"],
    ["BẰNG KHEN CHO TẬP THỂ", "diploma-of-merit"],
    ["Bằng khen của các cấp", "diploma-of-merit"],
    ["Lao động tiên tiến năm 2025", "advanced-worker"],
    ["Lao động tiên tiến - khối Văn phòng", "advanced-worker"],
    ["LĐTT (xuất sắc)", "advanced-worker"],
    ["Bằng khen của\nChủ tịch UBND tỉnh", "provincial-diploma-of-merit"],
    ["Bằng khen của Chủ tịch\nUBND tỉnh", "provincial-diploma-of-merit"],
    ["Bằng khen của Bộ trưởng\nBộ Y tế", "ministerial-diploma-of-merit"],
    ["Chiến sĩ thi đua\ntoàn quốc", "national-emulation-fighter"],
    ["Chiến sĩ thi đua cấp\ntỉnh", "provincial-emulation-fighter"],
    ["Cờ thi đua của\nChính phủ", "government-emulation-flag"],
    ["Giấy khen của Giám đốc Sở Lao động - Thương binh và Xã hội", "certificate-of-merit"],
    ["Giấy khen của Chủ tịch UBND xã Đoàn Kết", "certificate-of-merit"],
    ["Giấy khen Trung đoàn trưởng", "certificate-of-merit"],
  ] as const)("«%s» is %s, and nothing is left to ask", (text, award) => {
    expect(recogniseAwards(text, nobody)).toMatchObject([{ award, wants: null }]);
  });

  test("«CSTĐ toàn quốc» written out is not asked about, and toàn quân is none of ours", () => {
    expect(recogniseAwards("CSTĐ toàn quốc", nobody)[0]).toMatchObject({
      award: "national-emulation-fighter",
      wants: null,
    });
    expect(recogniseAwards("CSTĐ toàn quân", nobody)[0]).toMatchObject({ award: "other", text: "CSTĐ toàn quân" });
  });
});

describe("several titles in one cell", () => {
  test.each([
    ["LĐTT, CSTĐCS", ["advanced-worker", "grassroots-emulation-fighter"]],
    ["LĐTT-CSTĐCS", ["advanced-worker", "grassroots-emulation-fighter"]],
    ["CSTĐCS; Bằng khen UBND tỉnh", ["grassroots-emulation-fighter", "provincial-diploma-of-merit"]],
    ["LĐTT + GK", ["advanced-worker", "certificate-of-merit"]],
    ["LĐTT CSTĐCS GK", ["advanced-worker", "grassroots-emulation-fighter", "certificate-of-merit"]],
    ["Giấy khen/Bằng khen", ["certificate-of-merit", "diploma-of-merit"]],
    ["CSTĐ cơ sở, tỉnh", ["grassroots-emulation-fighter", "provincial-emulation-fighter"]],
    ["HCLĐ hạng Nhất, Nhì", ["labor-order-first-class", "labor-order-second-class"]],
    [
      "+ 03 cá nhân được Ủy ban nhân dân tỉnh tặng Bằng khen; 8 cá nhân được Giám đốc Sở tặng Giấy khen.",
      ["provincial-diploma-of-merit", "certificate-of-merit"],
    ],
  ])("«%s»", (text, awards) => {
    expect(read(text)).toEqual(awards);
  });

  test("each says which words name it", () => {
    const text = "Đăng ký: LĐTT và Bằng khen của UBND tỉnh năm 2022";
    const found = recogniseAwards(text, nobody);
    expect(found.map((award) => award.text)).toEqual(["LĐTT", "Bằng khen của UBND tỉnh"]);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(found.map((award) => award.text));
  });
});

describe("words that deny a title", () => {
  test.each([
    ["không đăng ký CSTĐCS", ["not grassroots-emulation-fighter"]],
    ["không đăng ký LĐTT, CSTĐCS", ["not advanced-worker", "not grassroots-emulation-fighter"]],
    ["LĐTT, không đạt CSTĐCS", ["advanced-worker", "not grassroots-emulation-fighter"]],
    ["không đạt LĐTT, đạt Giấy khen", ["not advanced-worker", "certificate-of-merit"]],
    ["LĐTT (không)", ["not advanced-worker"]],
    ["LĐTT: không đạt", ["not advanced-worker"]],
    ["chưa đạt LĐTT", ["not advanced-worker"]],
    ["Ko đăng ký LĐTT", ["not advanced-worker"]],
    ["LĐTT (chưa có sáng kiến)", ["advanced-worker"]],
    ["không quá 15% CSTĐCS", ["grassroots-emulation-fighter"]],
    ["Nguyễn Huy: LĐTT", ["advanced-worker"]],
  ])("«%s»", (text, awards) => {
    expect(read(text)).toEqual(awards);
  });
});

describe("whose title it is", () => {
  test("«Lao động tiên tiến» of a unit is the collective's title, and says so", () => {
    expect(recogniseAwards("Lao động tiên tiến", { recipient: "collective" })).toMatchObject([
      { award: "advanced-labor-collective", readAs: "advanced-worker", wants: null },
    ]);
    expect(recogniseAwards("Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến.", nobody)).toMatchObject([
      { award: "advanced-labor-collective", readAs: "advanced-worker" },
    ]);
  });

  test("of a person or of staff it is the person's", () => {
    expect(read("Lao động tiên tiến", "individual")).toEqual(["advanced-worker"]);
    expect(read("Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến")).toEqual(["advanced-worker"]);
  });

  test.each(["Tỷ lệ Lao động tiên tiến (%)", "Tỉ lệ lao động tiên tiến", "TY LE LAO DONG TIEN TIEN"])(
    "«%s» is the rate of the person's title, no collective",
    (text) => {
      expect(read(text)).toEqual(["advanced-worker"]);
    },
  );

  test("«Tiên tiến» alone is half a title", () => {
    expect(recogniseAwards("Tiên tiến", { recipient: "collective" })).toMatchObject([
      { award: "advanced-labor-collective", wants: { kind: "half-said" } },
    ]);
    expect(read("tiên tiến")).toEqual([]);
  });
});

describe("awards of others go by their own words", () => {
  test.each([
    "Huy chương Chiến sĩ vẻ vang hạng ba",
    "Huân chương Độc lập hạng Nhì",
    "Huy hiệu 30 năm tuổi Đảng",
    "Thư khen của Bộ trưởng",
    "Bảng vàng danh dự",
    "Bằng khen Tỉnh đoàn",
    "Bằng khen của Liên đoàn Lao động tỉnh",
    "Bằng khen Tỉnh ủy",
    "Giấy khen của Công đoàn cơ sở",
    "Giấy khen Liên đoàn Lao động huyện",
    "GK Đoàn Thanh niên",
    "Giấy khen của Đảng ủy Sở",
    "Giấy khen của Hội Cựu chiến binh",
  ])("«%s»", (text) => {
    expect(recogniseAwards(text, nobody)).toMatchObject([{ award: "other", text }]);
  });
});

describe("text that names no award", () => {
  test.each([
    "",
    "x",
    "Không",
    "Chuyên viên",
    "Xuất sắc",
    "Hoàn thành xuất sắc nhiệm vụ",
    "Danh hiệu thi đua",
    "Thi đua - Khen thưởng",
    "Phòng Tổ chức cán bộ, Thanh tra và Thi đua, khen thưởng",
    "Phong trào thi đua",
    "Sổ thi đua",
    "Tổ thi đua",
    "có thi đua",
    "Gia đình văn hóa",
    "Trần Thị Thu Khen",
    "Nguyễn Tiến Sắc",
    "Trường Đại học BK",
    "Kỷ niệm trường 30 năm",
    "Cơ sở",
  ])("«%s»", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("any text at all is read without an exception, and the words found stand in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("LĐTT", " Bằng khen ", "CSTĐ/"), (noise, title) => {
        const text = noise + title + noise;
        for (const { from, to, text: words } of recogniseAwards(text, nobody)) {
          expect(text.slice(from, to)).toBe(words);
        }
      }),
    );
  });
});
