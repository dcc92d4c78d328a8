/** How far a record has come, as programs and web forms say of each line. */
export type RecordStatus = "put-forward" | "granted" | "withdrawn";

/** Words as `plain` gives them; one entry a way of saying it. */
const WORDS: readonly (readonly [RecordStatus, RegExp])[] = [
  [
    "withdrawn",
    /^(?:rejected|cancel(?:l)?ed|deleted|withdrawn|returned|draft|void|tu choi|khong duyet|bi loai|da (?:huy|xoa|rut)|huy|rut|tra lai|ban nhap|nhap)$/,
  ],
  [
    "put-forward",
    /^(?:submitted|pending|waiting|new|in ?review|proposed|registered|(?:da |moi )?(?:gui|nop|dang ky|tao)|cho (?:duyet|xet|xu ly|phe duyet)|dang (?:xet|cho duyet|trinh))$/,
  ],
  [
    "granted",
    /^(?:approved|granted|recogni[sz]ed|da (?:duyet|phe duyet|cong nhan|quyet dinh)|duoc (?:duyet|cong nhan))$/,
  ],
];

/** What a cell of a column of states says; null for other words. */
export function recordStatus(words: string): RecordStatus | null {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
