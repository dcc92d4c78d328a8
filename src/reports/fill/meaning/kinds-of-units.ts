import type { Facts } from "../facts";
import type { Scope } from "../source";
import { folded } from "../words";

const KINDS = [
  "khoa",
  "phong",
  "to",
  "doi",
  "tram",
  "xi nghiep",
  "phan xuong",
  "chi nhanh",
  "trung tam",
  "chi cuc",
  "hat",
  "truong",
  "dai doi",
  "trung doi",
  "tieu doan",
] as const;

type Kind = (typeof KINDS)[number];

const ANY = `(?:${KINDS.join("|")})`;
const BARE = new RegExp(
  `^(?:trong do )?(?:(?:tong )?so (?:luong )?|cac )?(${ANY}(?: (?:va )?${ANY})*)(?: (?:cua|dang ky|duoc|dat|de nghi)\\b.*)?$`,
);

/** Of a name that says its own kind: «Văn phòng», «Thanh tra Sở» and «Ban Tiếp dân» may be counted among the phòng, or not. */
const OWN_KIND = new RegExp(`^${ANY}(?= )`);

/** «Trong đó khoa», «Số tổ đăng ký …»: the kinds of units that a text names and nothing more of them; none in any other text. */
function kindsIn(text: string): readonly string[] {
  const named = BARE.exec(folded(text))?.[1];
  return named === undefined ? [] : [...named.matchAll(new RegExp(ANY, "g"))].map(([kind]) => kind);
}

/**
 * Narrows to the units of the kinds that a head or a line names, where the office has units of other kinds beside them.
 * null: some of its units may be of that kind or not, so that nobody can tell what a part of them is.
 */
export function scopeOfKinds(text: string, scope: Scope, { departments }: Facts): Scope | null {
  const kinds = new Set(kindsIn(text));
  if (kinds.size === 0 || scope.kind === "whole-body") return scope;
  const kindOf = (name: string): Kind | null => (OWN_KIND.exec(folded(name))?.[0] as Kind | undefined) ?? null;
  const among = departments.filter(({ key }) => scope.kind === "whole" || scope.units.includes(key));
  const own = among.filter(({ name }) => kinds.has(kindOf(name) ?? ""));
  if (own.length === 0 || own.length === among.length) return scope;
  if (among.some(({ name }) => kindOf(name) === null)) return null;
  return { kind: "units", units: own.map(({ key }) => key) };
}
