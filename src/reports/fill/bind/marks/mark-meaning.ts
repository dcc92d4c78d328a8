import type { RecipientKind } from "../../../../domain/recipient";
import type { Facts } from "../../facts";
import { facetsOf } from "../../meaning/label-facets";
import { wordsMeant } from "../../meaning/words-meant";
import { wholeScope, type Scope, type Source } from "../../source";
import { matchUnit } from "../../../../units/match-unit";
import { folded } from "../../words";
import type { BindInput } from "../bound-table";

/** What a placeholder or a name means: a source to count, or words of the register. */
export type MarkMeaning =
  { readonly kind: "source"; readonly source: Source } | { readonly kind: "words"; readonly words: string };

/** Reads «LĐTT», «Tỷ lệ LĐTT», «Phòng Hợp tác quốc tế.CSTĐCS»; null for words that are not known. */
export function markMeaning(mark: string, { facts, year }: BindInput): MarkMeaning | null {
  const dot = mark.lastIndexOf(".");
  const key = (dot > 0 ? mark.slice(dot + 1) : mark).trim();
  const scope = scopeOf(dot > 0 ? mark.slice(0, dot).trim() : "", facts);
  if (scope === null) return null;
  const words = folded(key);
  if (words === "nam" && year !== null) return { kind: "words", words: String(year) };
  if (/^(ten )?co quan$/.test(words) && facts.register.organisation)
    return { kind: "words", words: facts.register.organisation.value };
  const hint: RecipientKind | null = /\btap the$/.test(words) ? "collective" : null;
  const facets = facetsOf(key, hint, facts.lexicon);
  const isSole = /^(tong so|tong so nguoi|so nguoi)$/.test(words);
  const meant = wordsMeant(facets, scope, facts, isSole);
  return meant.kind === "source" ? { kind: "source", source: meant.source } : null;
}

function scopeOf(unitWords: string, facts: Facts): Scope | null {
  if (unitWords === "") return wholeScope;
  const match = matchUnit(unitWords, facts.units, []);
  return match.kind === "unit" ? { kind: "units", units: [match.unit.key] } : null;
}
