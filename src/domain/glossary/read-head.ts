import type { AwardId } from "./awards";
import { sureness, unsure, type Place, type Reading } from "./head-reading";
import { readDiploma } from "./read-diploma";
import { readFighter } from "./read-fighter";
import { readFlag } from "./read-flag";
import { readLaborOrder } from "./read-labor-order";
import { readCertificate } from "./read-certificate";
import { readRanked } from "./read-ranked";
import { endOfName, wordsBefore } from "./tail";

/** Reads the title at a head together with the level or giver around it; empty where it is no title after all. */
export function readHead(place: Place): readonly Reading[] {
  const { head } = place;
  const ranked = readRanked(place);
  if (ranked !== null) return [ranked];
  const plain = (award: AwardId, changes: Partial<Reading> = {}): readonly Reading[] => [
    { award, from: head.from, to: head.to, confidence: sureness(head), wants: null, readAs: null, ...changes },
  ];
  switch (head.kind) {
    case "soldier":
      return plain("advanced-soldier");
    case "worker":
      return isOfCollective(place)
        ? plain("advanced-labor-collective", { confidence: Math.min(0.9, sureness(head)), readAs: "advanced-worker" })
        : plain("advanced-worker");
    case "advanced-collective":
      return plain("advanced-labor-collective");
    case "excellent-collective":
      return plain("excellent-labor-collective");
    case "excellent-bare":
      return plain("excellent-labor-collective", place.recipient === "individual" ? { confidence: unsure } : {});
    case "advanced-unit":
      return plain("advanced-unit");
    case "determined-unit":
      return plain("determined-to-win-unit");
    case "medal":
      return plain("commemorative-medal", { to: endOfName(place.words, head.to, place.limit) });
    case "certificate":
      return readCertificate(place);
    case "fighter":
      return readFighter(place);
    case "diploma":
      return readDiploma(place);
    case "flag":
    case "bare-flag":
      return readFlag(place);
    case "labor-order":
      return readLaborOrder(place);
    case "order":
    case "foreign":
      return plain("other", { to: endOfName(place.words, head.to, place.limit) });
  }
}

/** Phòng, đơn vị, tập thể «đạt danh hiệu Lao động tiên tiến»: the collective's title, whatever it is called. */
function isOfCollective({ words, head, since, recipient }: Place): boolean {
  if (recipient !== null) return recipient === "collective";
  const before = wordsBefore(words, head.from, since);
  return (
    /(?:^| )(?:phong|don vi|tap the|co quan|khoa)(?= |$)/.test(before) &&
    /(?:^| )(?:dat|danh hieu|cong nhan)(?= |$)/.test(before) &&
    !/(?:^| )(?:ca nhan|cbccvc|can bo|cong chuc|vien chuc|nguoi|nguoi lao dong)(?= |$)/.test(before)
  );
}
