import type { CivilDate } from "../workbook/ports";

/** What printed forms need to know of the office: asked once, kept in the workbook's store under «profile». */
export interface Profile {
  /** «Sở Ngoại vụ». */
  readonly organisation: string;
  /** «UBND tỉnh Hà Tĩnh». */
  readonly parentBody: string;
  /** «Hà Tĩnh». */
  readonly place: string;
  /** Symbol of the office in document numbers: «SNgV». */
  readonly symbol: string;
  /** Symbol of the drafting room: «VPTTr». */
  readonly draftingSymbol: string;
  /** The office's head as forms name him: «Giám đốc Sở». */
  readonly head: string;
  /** «UBND tỉnh»: who awards at the provincial level. */
  readonly province: string;
  /** «Bộ Ngoại giao». */
  readonly ministry: string;
  /** Lines above the name of who signs: «GIÁM ĐỐC», or «KT. GIÁM ĐỐC», «PHÓ GIÁM ĐỐC». */
  readonly signerTitle: readonly string[];
  readonly signerName: string;
  readonly preparerName: string;
  /** «Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022»: what the targets are taken from. */
  readonly plan: string;
  /** «Số liệu tính đến ngày»; null: left to be written by hand. */
  readonly countedOn: CivilDate | null;
}

/** What a form prints where nothing was asked yet: dots to be filled by hand. */
export const emptyProfile: Profile = {
  organisation: "",
  parentBody: "",
  place: "",
  symbol: "",
  draftingSymbol: "",
  head: "",
  province: "",
  ministry: "",
  signerTitle: [],
  signerName: "",
  preparerName: "",
  plan: "",
  countedOn: null,
};

/** Reads what the store holds; fields that are missing or of another type fall back to empty ones. */
export function decodeProfile(json: string | null): Profile {
  if (json === null) return emptyProfile;
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    // A part edited by another program: the office is asked again, nothing else depends on it.
    return emptyProfile;
  }
  if (typeof stored !== "object" || stored === null) return emptyProfile;
  const fields = new Map<string, unknown>(Object.entries(stored));
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : "";
  };
  const lines = fields.get("signerTitle");
  const countedOn = text("countedOn");
  return {
    organisation: text("organisation"),
    parentBody: text("parentBody"),
    place: text("place"),
    symbol: text("symbol"),
    draftingSymbol: text("draftingSymbol"),
    head: text("head"),
    province: text("province"),
    ministry: text("ministry"),
    signerTitle: Array.isArray(lines) ? lines.filter((line) => typeof line === "string") : [],
    signerName: text("signerName"),
    preparerName: text("preparerName"),
    plan: text("plan"),
    countedOn: /^\d{4}-\d{2}-\d{2}$/.test(countedOn) ? countedOn : null,
  };
}

/** A profile as the text that is stored. */
export function encodeProfile(profile: Profile): string {
  return JSON.stringify(profile);
}
