import type { Locale } from "../domain/bilingual";
import { trialWrites } from "../reports/trial/plan-trial";
import type { TitleTick } from "../targets/what-if";
import { anchorsOf } from "./anchors-of";
import type { Checked } from "./checked";
import { previewOf, type FillPreview } from "./fill-preview";

/** The writes that would put a trial into the registration forms: «Áp dụng phương án». */
export function previewTrial(
  { request, result }: Checked,
  ticks: readonly TitleTick[],
  locale: Locale,
  label: string,
  planId: string,
): FillPreview {
  const { writes, skipped } = trialWrites(request.snapshot, result.reading, ticks, locale);
  const anchors = anchorsOf(result.reading).filter(({ sheet }) => writes.some(({ ref }) => ref.sheet === sheet));
  return { ...previewOf({ id: planId, purpose: "what-if", label, writes, tabs: [], anchors }), skipped };
}
