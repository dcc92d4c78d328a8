import type { AwardId } from "../../../domain/glossary/awards";
import { phraseAt, type Lexicon } from "../vocabulary/lexicon";
import type { Span } from "../vocabulary/read-words";
import { tokensOf } from "../vocabulary/token";

/** Whoever gives an award or at which level, where the words stand apart from it: «đề nghị Chủ tịch UBND tỉnh tặng Bằng khen». */
const givers: readonly { readonly words: RegExp; readonly gives: readonly AwardId[] }[] = [
  {
    words:
      /(?<!\p{L})(?:(?:chủ tịch |ct )?(?:ubnd|ub|ủy ban nhân dân|uỷ ban nhân dân) (?:tỉnh|thành phố|tp)|cấp tỉnh|tỉnh|thành phố|tp)(?!\p{L})/giu,
    gives: ["provincial-diploma-of-merit", "provincial-emulation-fighter", "provincial-emulation-flag"],
  },
  {
    words:
      /(?<!\p{L})(?:(?:tổng giám đốc|tgđ|giám đốc|gđ|thủ trưởng|hiệu trưởng|tổng cục trưởng|cục trưởng|chi cục trưởng|viện trưởng|chánh án|chỉ huy trưởng|tư lệnh|trung đoàn trưởng|lữ đoàn trưởng|chủ tịch|ct)(?: (?:tòa án nhân dân|toà án nhân dân|tand|vksnd|viện kiểm sát nhân dân|bộ chqs|ban chqs)(?: (?:tỉnh|thành phố|khu vực))?)?(?: (?:sở|cơ quan|đơn vị|trường|trung tâm|bệnh viện|cục|chi cục|công ty|ubnd|viện))*(?: (?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn))?|cấp sở|sở|cấp cơ sở|cơ sở)(?!\p{L})/giu,
    gives: ["certificate-of-merit"],
  },
  {
    words:
      /(?<!\p{L})(?:bộ trưởng(?: bộ)?|bộ|cấp bộ|thủ trưởng bộ|(?:ban, )?ngành|(?:(?:ban|ngành), )?đoàn thể (?:ở )?trung ương|(?:chánh án )?(?:tòa án nhân dân|toà án nhân dân|tand) tối cao|(?:viện trưởng )?(?:viện kiểm sát nhân dân|vksnd) tối cao)(?!\p{L})/giu,
    gives: ["ministerial-diploma-of-merit", "ministerial-emulation-fighter", "ministerial-emulation-flag"],
  },
  { words: /(?<!\p{L})thủ tướng(?: chính phủ)?(?!\p{L})/giu, gives: ["prime-minister-diploma-of-merit"] },
];

/** The words of a giver who gives this very award, its name included; another giver's words stay to be understood. */
export function giverSpans(text: string, award: AwardId, lexicon: Lexicon): readonly Span[] {
  return givers
    .filter(({ gives }) => gives.includes(award))
    .flatMap(({ words }) =>
      [...text.matchAll(words)].map((match) => {
        const to = match.index + match[0].length;
        return { from: match.index, to: endOfName(text, to, lexicon) };
      }),
    );
}

/** «Giám đốc Sở Y tế», «UBND tỉnh Hà Tĩnh»: a name begins with a capital and goes on as long as nothing else is said. */
function endOfName(text: string, from: number, lexicon: Lexicon): number {
  let end = from;
  const tokens = tokensOf(text).filter((token) => token.from >= from);
  for (const [at, token] of tokens.entries()) {
    const gap = text.slice(end, token.from);
    const isOpen = phraseAt(lexicon, tokens, at) === null && /^[\s&-]*$/.test(gap) && !/^\d/.test(token.exact);
    if (!isOpen || (end === from && !/^\p{Lu}/u.test(text.slice(token.from)))) break;
    end = token.to;
  }
  return end;
}
