import type { Standing } from "../../domain/form/standing";
import { answersAbout } from "../questions/answers-about";
import { plain } from "../../text/plain";
import { withoutDenials } from "../../vocabulary/asides";
import type { RecognisedForm } from "../read-form";

/**
 * How far the titles of a whole form have come, as its words tell: her answer, what it was sent with («Kèm theo Biên
 * bản …»), its title, the name of its sheet. null where nothing tells. What single columns say goes before.
 */
export function standingOfForm(recognised: RecognisedForm): Standing | null {
  const said = standingSaid(recognised);
  if (said !== null) return said;
  const { table } = recognised;
  const above: string[] = [];
  for (let row = table.first; row < (table.header?.top ?? table.body); row += 1)
    for (const column of table.sheet.filled(row)) above.push(table.sheet.plain(row, column));
  const words = withoutDenials(above.join(" | "));
  const name = plain(table.sheet.name);
  if (!REGISTERS.test(words) && isOfUnitMeeting(words)) return "proposed";
  for (const [standing, pattern] of WORDS) if (pattern.test(words)) return standing;
  for (const [standing, pattern] of NAMES) if (pattern.test(name)) return standing;
  return null;
}

/** What she said of the whole form. */
export function standingSaid({ form, answers }: RecognisedForm): Standing | null {
  return answersAbout(form, "standing", answers).find(({ header }) => header === null)?.standing ?? null;
}

const REGISTERS = /\bdang ky\b|\bgiao uoc\b/;

/** «(Kèm theo Biên bản họp phòng …)», «PHÒNG … ĐỀ NGHỊ XÉT (Kèm theo Biên bản …)»: a unit's own meeting is no council. */
function isOfUnitMeeting(words: string): boolean {
  return /\bbien ban\b/.test(words) && !/\bhoi dong\b|\bhd/.test(words) && OF_UNIT.test(words);
}

const OF_UNIT =
  /\bbien ban (?:cuoc )?hop (?:binh xet |xet |cua )*(?:phong|van phong|don vi|to|khoa|ban|doi|tram|chi bo|trung tam|thanh tra)\b|\b(?:phong|to|khoa|trung tam|chi bo)\b[^|]{0,60}\bde nghi\b/;

/** In this order: «Danh sách đăng ký … kèm theo Tờ trình» is still what was registered. */
const WORDS: readonly (readonly [Standing, RegExp])[] = [
  ["registered", REGISTERS],
  ["decided", /kem theo quyet dinh|\bduoc (?:cong nhan|tang|khen|bieu duong)|\bda (?:duoc )?(?:cong nhan|khen|tang)/],
  [
    "council",
    /kem theo bien ban|\bhoi dong\b.{0,60}\b(?:xet|thong nhat|de nghi|bo phieu|suy ton)|ket qua (?:binh )?xet|\bbinh xet\b|ket qua (?:bo phieu|kiem phieu)/,
  ],
  [
    "pending",
    /kem theo to trinh|\bcho quyet dinh\b|\bdang trinh\b|\btrinh (?:ubnd|chu tich|bo|thu tuong|cap tren)\b.{0,40}\b(?:tang|khen|cong nhan|xet)/,
  ],
  ["proposed", /\b(?:phong|don vi|to|khoa|chi bo) de nghi\b|bien ban hop|\bde nghi (?:xet|cong nhan|khen|tang)/],
];

const NAMES: readonly (readonly [Standing, RegExp])[] = [
  ["registered", /\b(?:dang ky|dk|dktd|giao uoc)\b/],
  ["decided", /\b(?:quyet dinh|qd|duoc khen|da khen)\b/],
  ["council", /\b(?:hoi dong|hd (?:xet|td|tdkt)|binh xet|bien ban|bau)\b/],
  ["pending", /\b(?:to trinh|trinh)\b/],
  ["proposed", /\bde nghi\b/],
];
