import { isAssociation } from "./authority";
import { readingOf, type Place, type Reading } from "./head-reading";
import { tailOf } from "./tail";

/** «Giấy khen» of whoever gives it; of a union, the youth union or the Party it is another body's award. */
export function readCertificate({ words, head, limit }: Place): readonly Reading[] {
  const { parts, namedEnd } = tailOf(words, head.to, limit);
  const make = readingOf(head);
  const [giver] = parts;
  return giver !== undefined && isAssociation(giver.letters)
    ? [make("other", giver.to, null)]
    : [make("certificate-of-merit", namedEnd, null)];
}
