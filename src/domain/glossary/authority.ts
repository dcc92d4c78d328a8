import { editDistance } from "./edit-distance";

/** Who gives it, as the words behind (or before) a title say. */
export type Authority =
  | "grassroots"
  /** Named, but no body that gives such a title at a level of the Law: «cấp huyện», «của Giám đốc Sở». */
  | "below-province"
  | "provincial"
  | "ministerial"
  /** «cấp bộ, ngành, tỉnh»: the old Law's one name for both. */
  | "ministerial-or-provincial"
  | "national"
  /** «TQ»: toàn quốc, and in the army toàn quân. */
  | "national-or-army"
  | "army"
  /** Unions, party and associations below the centre. */
  | "association"
  /** Giám đốc Sở, Hiệu trưởng, Chủ tịch UBND huyện, xã. */
  | "head-of-body";

const b = String.raw`(?:^| )`;
const e = String.raw`(?= |$)`;
const pattern = (words: string): RegExp => new RegExp(`${b}(?:${words})${e}`);

const ministryShort =
  "bng|bnv|byt|btc|bgd|bgddt|bgd dt|bca|bqp|btp|bct|bxd|bgtvt|btnmt|btttt|bkhcn|bkhdt|bldtbxh|bvhttdl|bnnptnt|bnn|bnnmt|bdttg";
const ministerialWords = pattern(
  `bo|b|bo truong|bt|nganh|n|toan nganh|ban nganh|trung uong|tu|tw|t u|tand|tandtc|toa an|vksnd|vks|vksndtc|vien kiem sat|kiem toan|ktnn|` +
    `bao hiem xa hoi|bhxh|dai hoc quoc gia|dhqg|vien han lam|thong tan xa|dai truyen hinh|dai tieng noi|hoc vien chinh tri|tong cong ty|tap doan|tong cuc|` +
    `van phong quoc hoi|van phong trung uong|doan the|${ministryShort}`,
);
const provincialWords = pattern(
  "ubnd tinh|ubnd|ubnd tp|ub|uy ban|uy ban nhan dan|ct ubnd|chu tich ubnd|chu tich tinh|chu tich|tinh|t|thanh pho|tp|tpho|ubndt|ubndtinh|ubtinh|tphcm|hcm|hn",
);
const belowProvince = pattern("huyen|quan|xa|phuong|thi xa|thi tran|cap huyen|cap xa|dac khu");
const headOfBody = pattern(
  "giam doc so|gd so|gds|gdso|so|giam doc|gd|hieu truong|ht|thu truong co quan|thu truong don vi|thu truong|cuc truong|chi cuc truong|truong phong|giam doc cong an|vien truong|chanh an|bo chi huy|bch",
);
const associationWords = pattern(
  "lien doan lao dong|ldld|cong doan|tong lien doan|tldld|tldldvn|(?<!(?:su|lu|trung|tieu|binh|tap|quan|dai|lien|phu|hai) )doan|tinh doan|thanh doan|huyen doan|doan thanh nien|doan tncs|(?<!xa )hoi(?! dong)|phu nu|cuu chien binh|mat tran|ubmttq|mttq|tinh uy|thanh uy|huyen uy|dang uy|dang bo|bch dang|ban chap hanh|thuong vu|hdnd|hoi dong nhan dan|chu tich nuoc|lien minh|lien hiep",
);
const central = pattern("trung uong|tw|tong lien doan|tldld|tldldvn|viet nam|vn|tu");

/** Words between a title and the body that gives it. */
const lead =
  /^(?:(?:danh hieu|cap|cua|do|hang|duoc|phong trao|thi dua|xuat sac|dan dau|tieu bieu|dong chi|thuoc|ong|ngai|cac) )+/;

/** Long words of levels and givers, known again with one letter wrong («Thủ tưởngg», «Chnh phủ»). */
const longWords = ["chinh", "tuong", "truong", "nganh"];

/** A slip leaves no word that could be one: «tuongg», «chnh». «Thống đốc» is one letter from «Thượng» and a word. */
const syllable = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

function mend(words: string): string {
  return words
    .split(" ")
    .map((word) => {
      if (word.length < 4 || syllable.test(word)) return word;
      const near = longWords.filter((known) => editDistance(word, known, 1) === 1);
      return near.length === 1 ? (near[0] ?? word) : word;
    })
    .join(" ");
}

/** Reads the words behind «Chiến sĩ thi đua». null: they name no level. */
export function fighterAuthority(words: string): Authority | null {
  const text = mend(words).replace(lead, "");
  // Below a ministry or beside it: which title of the Law theirs is nobody here can say.
  if (/^(?:tong cong ty|tap doan|tong cuc|tct)(?= |$)/.test(text)) return null;
  if (/^(?:cs|coso|co so|c so|so|truong|don vi|co quan|cuc|chi cuc|cong ty|vien|benh vien)(?= |$)/.test(text))
    return "grassroots";
  if (/^toan quan(?= |$)/.test(text)) return "army";
  if (/^(?:toan quoc|quoc gia|nha nuoc|t quoc|toanquoc)(?= |$)/.test(text)) return "national";
  if (/^tq(?= |$)/.test(text)) return "national-or-army";
  return stateAuthority(text);
}

/** Reads the words behind or before «Bằng khen» and «Cờ thi đua». null: they name nobody. */
export function givenBy(words: string): Authority | null {
  const text = mend(words)
    .replace(lead, "")
    .replace(/co quan thuoc chinh phu|thuoc chinh phu|co quan ngang bo/g, "bo");
  if (/^(?:chinh phu|cp|chinhphu|chinh ph)(?= |$)/.test(text)) return "national";
  if (/^nha nuoc(?= |$)/.test(text)) return "national";
  if (pattern("thu tuong|ttgcp|ttg cp|ttg|ttcp|tg|tt cp|thu tuong cp|tt chinh phu").test(text)) return "national";
  if (/^(?:pho )?(?:thong doc|tong kiem toan|ngan hang nha nuoc|nhnn)(?= |$)/.test(text)) return "ministerial";
  if (/^(?:bo chi huy|bo tu lenh|bch|ban chi huy)(?= |$)/.test(text)) return "head-of-body";
  if (/^bo(?: truong)?(?= |$)/.test(text) || new RegExp(`^(?:${ministryShort})(?= |$)`).test(text))
    return stateAuthority(text);
  if (/^(?:giam doc|gd) (?:dai hoc quoc gia|dhqg|hoc vien)/.test(text)) return "ministerial";
  if (/^(?:chanh an|ca) (?:tandtc|(?:tand|toa an nhan dan) toi cao)/.test(text)) return "ministerial";
  if (/^(?:vien truong|vt) (?:vksndtc|(?:vksnd|vien kiem sat nhan dan) toi cao)/.test(text)) return "ministerial";
  if (isAssociation(text)) {
    return central.test(text) && !pattern("tinh|huyen|xa|chu tich nuoc").test(text) ? "ministerial" : "association";
  }
  // What is left of «Thủ tướng» with a slip in its first word; «tương đương» closes a list.
  if (/(?:^| )tuong(?! duong)(?= |$)/.test(text)) return "national";
  const isHead = headOfBody.exec(text);
  if (isHead !== null && isHead.index === 0) return "head-of-body";
  return stateAuthority(text);
}

/** Unions, associations, the youth union and the Party, as the words behind a title name them. */
export function isAssociation(words: string): boolean {
  const text = words.replace(lead, "");
  return associationWords.test(text) && !stateBody.test(text);
}

/** The systems beside the State that give awards of their own. */
export type AssociationSystem = "party" | "youth" | "union" | "women" | "farmers" | "veterans" | "front" | "other";

const MASSES: Readonly<Record<string, AssociationSystem>> = {
  "phu nu": "women",
  lhpn: "women",
  "nong dan": "farmers",
  hnd: "farmers",
  "cuu chien binh": "veterans",
  ccb: "veterans",
  "mat tran": "front",
  mttq: "front",
  ubmttq: "front",
};

/** «Ban Thường vụ», «Ban Chấp hành» in front of the body that it steers. */
const STEERED_BY = /^(?:ban |doan chu tich |uy ban )?(?:thuong vu|chap hanh|bch|btv)(?: cua)? /;

const massesWords = new RegExp(`\\b(${Object.keys(MASSES).join("|")})\\b`);

/** Whose system the words name: «tinh uy», «dang uy» are the Party's, «tinh doan» the youth union's. null for none of them. */
export function associationIn(words: string): AssociationSystem | null {
  if (!isAssociation(words)) return null;
  const body = words.replace(lead, "").replace(STEERED_BY, "");
  // Every such body is steered by a Ban Thường vụ; alone it is the Party's.
  const named = isAssociation(body) ? body : words.replace(lead, "");
  const found = associationWords.exec(named)?.[0].trim() ?? "";
  if (/ uy$|^dang |bch dang|^ban chap hanh|^thuong vu/.test(found)) return "party";
  if (/doan$|^doan (?:thanh|tncs)/.test(found) && !found.includes("cong doan")) return "youth";
  if (/cong doan|ldld|lien doan|tldld/.test(found)) return "union";
  const [, masses] = massesWords.exec(words) ?? [];
  return masses === undefined ? "other" : (MASSES[masses] ?? "other");
}

/** «Giám đốc Sở Lao động - Thương binh và Xã hội», «Chủ tịch UBND xã Đoàn Kết»: a name may hold such a word. */
const stateBody = new RegExp(
  "^(?:ubnd|uy ban nhan dan|chu tich u|giam doc|gd|so|hieu truong|thu truong|truong phong|cuc truong|bo truong)",
);

function stateAuthority(text: string): Authority | null {
  if (text === "") return null;
  // «Bộ Lao động - Thương binh và Xã hội»: the rest is the ministry's name.
  if (/^(?:bo truong|bo (?!ban|nganh|tinh|thanh pho|tp|va|hoac|doan))/.test(text)) return "ministerial";
  if (belowProvince.test(text) && !/(?:^| )tinh(?= |$)/.test(text)) return "below-province";
  const isMinisterial = ministerialWords.test(text);
  const isProvincial = provincialWords.test(text);
  // «Bộ Nội vụ» may be followed by a place; only «cấp bộ, tỉnh» names both.
  if (
    isMinisterial &&
    isProvincial &&
    /^(?:bo|b|ban|nganh|tinh)(?= |$)/.test(text) &&
    /(?:^| )(?:tinh|t|thanh pho)(?= |$)/.test(text)
  ) {
    return "ministerial-or-provincial";
  }
  if (isProvincial && /^(?:ubnd|uy ban|ct|chu tich|tinh|t|thanh pho|tp|ub)/.test(text)) return "provincial";
  if (isMinisterial) return "ministerial";
  return isProvincial ? "provincial" : null;
}

/** Hạng Nhất, Nhì, Ba of an order. */
export type OrderClass = "first" | "second" | "third";

const classOf: ReadonlyMap<string, OrderClass> = new Map([
  ...["nhat", "mot", "i", "1"].map((word) => [word, "first"] as const),
  ...["nhi", "hai", "ii", "2"].map((word) => [word, "second"] as const),
  ...["ba", "iii", "3"].map((word) => [word, "third"] as const),
]);

/** Class of an order: «hạng Nhì», «hạng Hai», «hạng II», «H.2». null: none named. */
export function orderClass(words: string): OrderClass | null {
  const match = /(?:^| )(?:hang |hang|h |h(?=nh|ba|[123]))?(nhat|nhi|ba|hai|mot|iii|ii|i|1|2|3)(?= |$)/.exec(words);
  return classOf.get(match?.[1] ?? "") ?? null;
}
