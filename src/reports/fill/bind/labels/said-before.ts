import type { Bilingual } from "../../../../domain/bilingual";
import type { Facets } from "../../meaning/facets";
import type { Source } from "../../source";

/** What the words around dots say that they count. */
export interface SaidFigure {
  readonly facets: Facets | null;
  readonly source: Source | null;
  /** Why it counts nothing, where that is known. */
  readonly why: Bilingual | null;
}

/** What the last figure of the sentences so far was: «trong đó nữ ……» divides it, «đạt …… %» is a share of it. */
export interface SaidBefore extends Pick<SaidFigure, "facets" | "source"> {
  /** The words of a sentence that goes on in the next line: «- Số người đăng ký LĐTT:» above «…… người». */
  readonly open: string;
}

export const saidNothing: SaidBefore = { facets: null, source: null, open: "" };
