import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
} from "react";
import type { Checked } from "../../actions/checked";
import { previewOf } from "../../actions/fill-preview";
import type { Finding } from "../../domain/findings/finding";
import { groupWords, lineWords } from "../../messages/finding-line";
import { findingsPage } from "../../messages/pane/findings";
import { cellName } from "../../messages/where";
import { usePane, useSay } from "../state/pane-context";
import { ScrollContext } from "../state/scroll-context";
import { FindingDetail } from "./finding-detail";
import { findingItems, groupOf, type FindingItem } from "./finding-items";
import { FindingLine } from "./finding-line";
import { LevelHead } from "./level-head";
import { safeFindings } from "./safe-findings";
import { useLineKeys } from "./use-line-keys";
import { NEXT_STEP } from "../shell/next-step";

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  item: { position: "absolute", top: "0", left: "0", width: "100%" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
}

/** A line is about this high before it is measured. */
const GUESSED_HEIGHT = 36;

/** Lines below the heads of their levels, one of them open; only those in sight are in the page, so that thousands scroll like ten. */
export function FindingList({ findings, checked }: FindingListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, engine, state, onLineOpened } = usePane();
  const scroller = use(ScrollContext);
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const [margin, setMargin] = useState(0);
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set());
  const wanted = findings.find(({ id }) => id === state.at);
  const groups = useMemo(
    () => (wanted === undefined ? openGroups : new Set([...openGroups, groupOf(wanted)])),
    [openGroups, wanted],
  );
  const items = useMemo(() => findingItems(findings, groups), [findings, groups]);
  const lines = useMemo(() => items.flatMap(({ kind }, index) => (kind === "head" ? [] : [index])), [items]);
  // Whoever comes without a wish sees the first one opened.
  const open = wanted?.id ?? (state.at === null ? firstOf(items) : null);
  // The library answers differently from one rendering to the next under the same functions.
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised on their answers
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller?.current ?? null,
    estimateSize: () => GUESSED_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    initialRect: { width: 320, height: 600 },
    scrollMargin: margin,
    overscan: 8,
  });
  useLayoutEffect(() => {
    setMargin(list.current?.offsetTop ?? 0);
  }, []);

  const focus = useCallback(
    (index: number) => {
      setCurrent(index);
      virtualizer.scrollToIndex(index, { align: "auto" });
      // The line is in the page only after the next painting.
      requestAnimationFrame(() => {
        list.current?.querySelector<HTMLElement>(`[data-finding="${String(index)}"]`)?.focus();
      });
    },
    [virtualizer],
  );
  const at = items.findIndex((item) => item.kind === "one" && item.finding.id === state.at);
  const followLead = useEffectEvent(() => {
    if (at < 0) return;
    if (state.focusStays) virtualizer.scrollToIndex(at, { align: "auto" });
    else focus(at);
  });
  const { at: ledTo, turn } = state;
  // Where she was led to another line, not whenever the list has changed around it.
  useEffect(() => {
    followLead();
  }, [ledTo, turn]);

  const showOpened = useEffectEvent(() => {
    const opened = findings.find(({ id }) => id === open);
    if (opened !== undefined) onLineOpened?.(opened.at);
  });
  useEffect(() => {
    showOpened();
  }, [open]);

  const next = (finding: Finding) => {
    const place = findings.findIndex(({ id }) => id === finding.id);
    return findings[place + 1]?.id ?? findings.slice(0, place)[0]?.id ?? null;
  };
  const leadOn = (id: string | null) => {
    actions.openLine(id);
    // Nothing is left here: the step leads on.
    if (id === null) document.getElementById(NEXT_STEP)?.focus();
  };
  const fix = async (finding: Finding) => {
    if (finding.fix === null) return;
    const after = next(finding);
    if (await actions.apply(engine.planFix(checked, finding))) leadOn(after);
  };
  const fixAll = (some: readonly Finding[]) => {
    actions.showPreview(previewOf(engine.planFixes(checked, some)));
  };
  const toggleGroup = (group: string) => {
    setOpenGroups((before) => {
      const after = new Set(before);
      if (!after.delete(group)) after.add(group);
      return after;
    });
  };
  const onKeyDown = useLineKeys(lines, {
    focus,
    goTo: (index) => {
      const item = items[index];
      if (item?.kind === "one") void actions.reveal(item.finding.at);
      else if (item?.kind === "group") toggleGroup(item.id);
    },
    fix: (index) => {
      const item = items[index];
      if (item?.kind === "one") void fix(item.finding);
      else if (item?.kind === "group" && safeFindings(item.findings).length > 0) fixAll(safeFindings(item.findings));
    },
  });

  const draw = (item: FindingItem, index: number) => {
    const line = { index, isCurrent: index === (current < 0 ? lines[0] : current), onFocus: setCurrent };
    switch (item.kind) {
      case "head":
        return <LevelHead level={item.level} findings={item.findings} onFixAll={fixAll} />;
      case "group": {
        const [first] = item.findings;
        return (
          <FindingLine
            {...line}
            severity={first.severity}
            cell={say(findingsPage.places(item.findings.length))}
            words={say(isOfOneRule(item.findings) ? groupWords(first) : findingsPage.eachPlace)}
            isOpen={groups.has(item.id)}
            onToggle={() => {
              toggleGroup(item.id);
            }}
          >
            {null}
          </FindingLine>
        );
      }
      case "one": {
        const { finding } = item;
        const isOpen = finding.id === open;
        return (
          <FindingLine
            {...line}
            severity={finding.severity}
            cell={cellName(finding.at)}
            words={say(lineWords(finding, checked.result.findings))}
            isOpen={isOpen}
            onToggle={() => {
              actions.openLine(isOpen ? "" : finding.id);
            }}
          >
            <FindingDetail
              finding={finding}
              result={checked.result}
              onFix={(each) => void fix(each)}
              onWaived={() => {
                leadOn(next(finding));
              }}
              onNext={() => {
                leadOn(next(finding));
              }}
            />
          </FindingLine>
        );
      }
    }
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="list"
      aria-label={say(findingsPage.list)}
      onKeyDown={onKeyDown}
      // Positions are numbers known only while scrolling; they cannot be classes.
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <div
            key={key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.item}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            {draw(item, index)}
          </div>
        );
      })}
    </div>
  );
}

function firstOf(items: readonly FindingItem[]): string | null {
  return items.find((item) => item.kind === "one")?.finding.id ?? null;
}

function isOfOneRule([first, ...others]: readonly Finding[]): boolean {
  return others.every(({ rule }) => rule === first?.rule);
}
