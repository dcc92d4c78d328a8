import type { Bilingual } from "../../domain/bilingual";
import type { Reconciliation } from "../../domain/counted/reconciliation";
import type { TitleUse } from "../../domain/counted/title-use";
import { shareText } from "../../domain/targets/share-text";
import { countText } from "../numbers";
import { cellName } from "../where";
import { plainLevelWords } from "./level-words";

/** Where a figure stands: «Biểu tổng hợp, ô H17, I17». */
export function placeText({ place }: TitleUse, reportName: (id: string) => Bilingual | null): Bilingual {
  switch (place.kind) {
    case "total":
      return cellsText(place.cells, { vi: "dòng Cộng", en: "total" });
    case "form":
      return cellsText(place.cells, null);
    case "target":
    case "cap": {
      const of = place.kind === "target" ? { vi: "Chỉ tiêu", en: "Target" } : { vi: "Mức tối đa", en: "Most" };
      const most = place.kind === "cap" && place.most !== null ? place.most : null;
      const cells = place.cells.length === 0 ? null : cellsText(place.cells, null);
      return {
        vi: `${of.vi} «${place.label}»${most === null ? "" : `: tối đa ${countText(most, "vi")}`}${cells === null ? "" : ` · ${cells.vi}`}`,
        en: `${of.en} “${place.label}”${most === null ? "" : `: at most ${String(most)}`}${cells === null ? "" : ` · ${cells.en}`}`,
      };
    }
    case "report": {
      const name = reportName(place.report) ?? { vi: place.report, en: place.report };
      return { vi: `${name.vi} (tạo mới)`, en: `${name.en} (new form)` };
    }
    case "paragraph":
      return { vi: "Đoạn báo cáo", en: "Report paragraph" };
  }
}

/** «35 dấu; đang ghi 37», «34/35 người đăng ký LĐTT = 97,14%»: the figure with the words of its level. */
export function figureWords({ level, value, of, said }: TitleUse, chain: Reconciliation): Bilingual {
  const words = plainLevelWords({ id: level, sign: "total", value, rows: [], reason: null }, chain);
  const plain = { vi: words.vi.replace(" = tử số", ""), en: words.en.replace(" = numerator", "") };
  const share = of === null || of === 0 ? null : shareText(value, of);
  const figure = of === null ? String(value) : `${String(value)}/${String(of)}`;
  const differs = said !== null && said !== value;
  return {
    vi: `${figure} ${plain.vi}${share === null ? "" : ` = ${share.vi}`}${differs ? `; đang ghi ${String(said)}` : ""}`,
    en: `${figure} ${plain.en}${share === null ? "" : ` = ${share.en}`}${differs ? `; now says ${String(said)}` : ""}`,
  };
}

function cellsText(
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  line: Bilingual | null,
): Bilingual {
  const [first] = cells;
  const names = cells.map(cellName).join(", ");
  const sheet = first?.sheet ?? "";
  return {
    vi: `${sheet}${line === null ? "" : `, ${line.vi}`}, ô ${names}`,
    en: `${sheet}${line === null ? "" : `, ${line.en}`}, ${cells.length === 1 ? "cell" : "cells"} ${names}`,
  };
}
