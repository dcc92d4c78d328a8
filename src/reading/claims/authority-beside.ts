import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { type HerWords, type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";

/**
 * The column that says who gives what a column of titles names. Of several, «Danh hiệu | Cấp quyết định | Khen thưởng |
 * Cấp quyết định», each is of the titles that it stands beside: behind them, else in front.
 */
export function authorityBeside(columns: readonly Column[], titles: Column): Column | undefined {
  const all = columns.filter(({ role }) => role === "deciding-authority");
  if (all.length < 2) return all[0];
  const at = columns.indexOf(titles);
  const behind = columns.slice(at + 1);
  const before = columns.slice(0, Math.max(0, at)).reverse();
  return beforeOtherTitles(behind) ?? beforeOtherTitles(before);
}

function beforeOtherTitles(columns: readonly Column[]): Column | undefined {
  const first = columns.find((column) => column.role === "deciding-authority" || isClaimColumn(column));
  return first?.role === "deciding-authority" ? first : undefined;
}

/**
 * What a cell of titles names together with the cell that says who gives them: «Bằng khen» beside «Thủ tướng», «Chiến sĩ
 * thi đua» beside «Cấp cơ sở». «Tập thể LĐTT; Bằng khen» beside «Giám đốc Sở; UBND tỉnh» goes in pairs.
 */
export function withGivers(
  titles: string,
  givers: string,
  hers: HerWords,
  named: (text: string) => readonly NamedAward[],
): readonly NamedAward[] {
  const names = piecesOf(titles);
  const authorities = piecesOf(givers);
  if (names.length < 2 || names.length !== authorities.length) return together(titles, givers, hers, named(titles));
  return names.flatMap(({ text, from }, at) =>
    together(text, authorities[at]?.text ?? "", hers, named(text)).map((one) => ({
      ...one,
      from: from + one.from,
      to: from + one.to,
    })),
  );
}

function together(title: string, giver: string, hers: HerWords, own: readonly NamedAward[]): readonly NamedAward[] {
  const [first] = own;
  const isVague =
    first === undefined ||
    (own.length === 1 && (first.award === "diploma-of-merit" || first.award === "other" || !first.certain));
  if (!isVague || giver === "" || !NEEDS_GIVER.test(plain(title))) return own;
  const found = awardsNamed(`${title} ${giver}`, null, hers);
  if (found.length === 0 || found.some(({ award }) => award === "other")) return own;
  // The giver stands in another cell: of this one all is understood as far as its own words go.
  return found.map((one) => ({ ...one, from: Math.min(one.from, title.length), to: Math.min(one.to, title.length) }));
}

const NEEDS_GIVER = /bang khen|bk|chien s|cstd|co thi dua|huan chuong/;

function piecesOf(text: string): readonly { readonly text: string; readonly from: number }[] {
  return [...text.matchAll(/[^;\n]+/gu)].flatMap(({ 0: part, index }) => {
    const bare = part.trim();
    return bare === "" ? [] : [{ text: bare, from: index + part.indexOf(bare) }];
  });
}
