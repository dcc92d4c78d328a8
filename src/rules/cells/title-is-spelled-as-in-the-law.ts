import { glossaryEntry } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import type { AwardClaim, Entry } from "../../domain/register/register";
import type { Fix } from "../../domain/findings/finding";
import { isDitto } from "../../text/dittos";
import { fold, foldClosed } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { textFix } from "../text-fix";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";
import { tidy } from "./tidy";

/**
 * A title written in full is written as in the Law: «Chiến sĩ», not «Chiến sỹ»; «tiên tiến», not «tiến tiến».
 * Abbreviations are habits, not slips.
 */
export const titleIsSpelledAsInTheLaw: Rule = {
  id: "title-is-spelled-as-in-the-law",
  title: { vi: "Tên danh hiệu viết đúng chính tả như trong Luật", en: "Titles are spelled as in the Law" },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "viết tên danh hiệu khác chính tả trong Luật", en: "spell a title otherwise than the Law" },

  *check(view) {
    for (const entry of view.reading.register.entries) {
      for (const claim of entry.claims) {
        const words = misspelt(entry, claim);
        if (words === null) continue;
        const fix = textFix(view, claim.cell, words, { isSafe: true });
        // «nt» stands for the title above it; what is mended is the cell that spells it.
        if (fix === null || pointsUp(fix)) continue;
        const label = toA1(claim.cell);
        yield {
          at: claim.cell,
          subject: entry.subject,
          message: {
            vi: `Ô ${label}, ${entry.name.value}: biểu ghi «${excerpt(claim.text)}», đã hiểu là «${words}». Luật viết là «${words}». Anh/chị sửa lại cho thống nhất.`,
            en: `Cell ${label}, ${entry.name.value}: «${excerpt(claim.text)}» was read as «${words}», which is how the Law spells it. Spell it the same way.`,
          },
          fix,
        };
      }
    }
  },
};

function pointsUp({ writes }: Fix): boolean {
  return writes.every(({ expectedBefore }) => expectedBefore.kind === "text" && isDitto(expectedBefore.text));
}

/** The words of the Law where the cell means them and misspells them; null for anything else. */
function misspelt(entry: Entry, { award, text, how, cell, readAs }: AwardClaim): string | null {
  const law = glossaryEntry(award)?.vi;
  const standsAlone = entry.claims.every((other) => other.award === award || other.cell.column !== cell.column);
  if (law === undefined || how !== "text" || readAs !== null || !standsAlone) return null;
  const written = tidy(text);
  if (fold(written) === fold(law)) return null;
  const isMeant = foldClosed(written) === foldClosed(law) || lettersOf(written) === lettersOf(law);
  return isMeant ? law : withSoldier(written);
}

/** «Chiến sỹ», «Chiến sỉ» inside longer words of a title; null where it is spelled as in the Law. */
function withSoldier(written: string): string | null {
  const mended = written.replace(/(chiến s)[ỹỉỷ](?!\p{L})/giu, "$1ĩ");
  return mended === written ? null : mended;
}
