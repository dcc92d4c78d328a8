import type { Evidence } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { columnVotes } from "./column-votes";
import { type KindInput, type Vote, registersInColumn } from "./form-kind-vote";
import { titleVotes } from "./title-votes";

export interface KindReading {
  readonly kind: FormKind;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly FormKind[];
}

/** What a form is for: its title, its columns and what stands in them each have a say. */
export function readFormKind(input: KindInput): KindReading {
  const titled = titleVotes(input);
  const lists = titled.filter(({ kind }) => kind !== "history" || !registersInColumn(input));
  const votes = [...titled, ...columnVotes(input).flatMap((vote) => [vote, ...sharedWith(vote, lists)])];
  const sums = new Map<FormKind, number>();
  for (const { kind, weight } of votes) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const order = [...sums].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
  const [best, next] = order;
  if (!best || best[1] < 1) {
    return {
      kind: "other",
      confidence: best ? 0.85 : 0.95,
      evidence: [
        {
          source: "header",
          sentence: {
            vi: "Bảng này không có cột danh hiệu, hình thức khen thưởng hay chỉ tiêu nào.",
            en: "This table has no column of titles, awards or targets.",
          },
        },
      ],
      alternatives: order.filter(([, weight]) => weight >= 0.7).map(([kind]) => kind),
    };
  }
  const lead = (best[1] - (next?.[1] ?? 0)) / best[1];
  const confidence = Math.min(0.98, 0.62 + lead * 0.65) * (best[1] < 2 ? 0.9 : 1);
  return {
    kind: best[0],
    confidence: Math.round(confidence * 100) / 100,
    evidence: votes.filter(({ kind, weight }) => kind === best[0] && weight > 0).map(({ because }) => because),
    alternatives: order
      .slice(1)
      .filter(([, weight]) => weight >= best[1] * 0.6)
      .map(([kind]) => kind),
  };
}

/** Results and titles of past years are lists of recipients too: the same columns speak for what the title names. */
function sharedWith(vote: Vote, titled: readonly Vote[]): readonly Vote[] {
  if (vote.kind !== "registration" || vote.isForRegistrationOnly === true) return [];
  const named = titled.filter(({ kind }) => kind === "awards" || kind === "history").map(({ kind }) => kind);
  return [...new Set(named)].map((kind) => ({ ...vote, kind }));
}
