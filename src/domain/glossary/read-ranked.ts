import type { GlossaryAwardId } from "./awards";
import { readingOf, type Place, type Reading } from "./head-reading";
import type { HeadKind } from "./heads";
import { tailOf } from "./tail";

/** Titles without levels, by the first words that name them. */
const titles: Partial<Record<HeadKind, GlossaryAwardId>> = {
  worker: "advanced-worker",
  soldier: "advanced-soldier",
  "advanced-collective": "advanced-labor-collective",
  "excellent-collective": "excellent-labor-collective",
  "excellent-bare": "excellent-labor-collective",
  "advanced-unit": "advanced-unit",
  "determined-unit": "determined-to-win-unit",
};

/** Words that raise a title into another one. */
const rank =
  /^(?:xuat sac|xs|tieu bieu|gioi|dac biet|danh du|dien hinh|toan (?:quoc|nganh|quan|luc luong|tinh|dang bo)|cap (?:tinh|thanh pho|bo|nganh|quoc gia|nha nuoc|trung uong|tct|tong cong ty|tap doan)|(?:hang|loai|bac) (?:[a-d]|[1-4]|i{1,3}|iv|nhat|nhi|ba|tot|kha|xs|xuat sac|dac biet))(?= |$)/;

/** «Lao động tiên tiến xuất sắc», «Tập thể lao động tiên tiến cấp tỉnh»: no title of the Law, and none below it. */
export function readRanked({ words, head, limit }: Place): Reading | null {
  const title = titles[head.kind];
  const [part] = tailOf(words, head.to, limit).parts;
  if (title === undefined || part === undefined) return null;
  const first = words[head.to];
  if (first?.before !== "space" && first?.before !== "line") return null;
  const raised = rank.exec(part.letters)?.[0];
  if (raised === undefined) return null;
  const to = head.to + raised.split(" ").length;
  return readingOf(head)("other", to, { kind: "words-unknown", alternatives: [title] });
}
