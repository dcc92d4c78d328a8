import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { use, useCallback, useMemo, useRef, useState, type ReactElement } from "react";
import { previewOf } from "../../actions/fill-preview";
import type { Checked } from "../../actions/checked";
import type { Finding } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { usePane, useSay } from "../state/pane-context";
import { ScrollContext } from "../state/scroll-context";
import { FindingCard } from "./finding-card";
import { FindingGroup } from "./finding-group";
import { findingItems, type FindingItem } from "./finding-items";
import { safeFindings } from "./safe-findings";
import { useFindingKeys } from "./use-finding-keys";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: "0", left: "0", width: "100%", paddingBottom: tokens.spacingVerticalM },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
}

/** A card is about this high before it is measured. */
const GUESSED_HEIGHT = 190;

/** The findings one under the other, many of a kind as one group; only those in sight are in the page, so that thousands scroll like ten. */
export function FindingList({ findings, checked }: FindingListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, engine } = usePane();
  const scroller = use(ScrollContext);
  const list = useRef<HTMLDivElement>(null);
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => findingItems(findings, openGroups), [findings, openGroups]);
  // The library answers differently from one rendering to the next under the same functions.
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on their answers
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller?.current ?? null,
    estimateSize: () => GUESSED_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    initialRect: { width: 320, height: 600 },
    overscan: 4,
  });

  const goTo = useCallback((finding: Finding) => void actions.reveal(finding.at), [actions]);
  const fix = useCallback(
    (finding: Finding) => {
      if (finding.fix === null) return;
      const plan = engine.planFix(checked, finding);
      if (finding.fix.safe) void actions.apply(plan);
      else actions.showPreview(previewOf(plan));
    },
    [actions, checked, engine],
  );
  const fixAll = useCallback(
    (some: readonly Finding[]) => {
      actions.showPreview(previewOf(engine.planFixes(checked, some)));
    },
    [actions, checked, engine],
  );
  const toggle = useCallback((group: string) => {
    setOpenGroups((open) => {
      const next = new Set(open);
      if (!next.delete(group)) next.add(group);
      return next;
    });
  }, []);
  const open = useCallback(
    (item: FindingItem) => {
      if (item.kind === "group") toggle(item.id);
      else goTo(item.finding);
    },
    [goTo, toggle],
  );
  const mend = useCallback(
    (item: FindingItem) => {
      if (item.kind === "one") fix(item.finding);
      else if (safeFindings(item.findings).length > 0) fixAll(safeFindings(item.findings));
    },
    [fix, fixAll],
  );
  const focus = useCallback(
    (index: number) => {
      virtualizer.scrollToIndex(index, { align: "start" });
      // The card is in the page only after the next painting.
      requestAnimationFrame(() => {
        list.current?.querySelector<HTMLElement>(`[data-finding="${String(index)}"]`)?.focus();
      });
    },
    [virtualizer],
  );
  const keys = useFindingKeys(items, { open, fix: mend, focus });

  return (
    <div
      ref={list}
      className={styles.list}
      role="list"
      aria-label={say(findingsPage.list)}
      onKeyDown={keys.onKeyDown}
      // Positions are numbers known only while scrolling; they cannot be classes.
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        const isCurrent = index === Math.max(keys.current, 0);
        return item === undefined ? null : (
          <div
            key={key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.item}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {item.kind === "group" ? (
              <FindingGroup
                findings={item.findings}
                index={index}
                isOpen={openGroups.has(item.id)}
                isCurrent={isCurrent}
                onFocus={keys.choose}
                onToggle={() => {
                  toggle(item.id);
                }}
                onFixAll={fixAll}
              />
            ) : (
              <FindingCard
                finding={item.finding}
                index={index}
                inGroup={item.inGroup}
                isCurrent={isCurrent}
                result={checked.result}
                onFocus={keys.choose}
                onGoTo={goTo}
                onFix={fix}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
