import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Locale } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import { failureSentence } from "../messages/failure-sentences";
import { workbench as words } from "../messages/workbench";
import { toA1 } from "../workbook/refs";
import { plainSheetLook } from "../xlsx/sheet-look";
import type { WritePlan } from "../workbook/write-plan";
import { marksOf, sheetMark } from "./marks-of";
import type { OpenWorkbook } from "./open-workbook-state";
import { plannedCells } from "./planned-cells";
import { FormulaBar } from "./sheet-view/formula-bar";
import { SheetGrid } from "./sheet-view/sheet-grid";
import { StatusLine } from "./sheet-view/status-line";
import { SheetTabs } from "./sheet-view/sheet-tabs";
import { ZoomBar } from "./sheet-view/zoom-bar";
import { useCellEditing } from "./use-cell-editing";
import type { Workbench } from "./use-workbench";

interface SheetAreaProps {
  readonly bench: Workbench;
  readonly state: OpenWorkbook;
  readonly findings: readonly Finding[];
  /** What a preview would write; null while none is shown. */
  readonly planned: WritePlan | null;
  readonly locale: Locale;
  readonly isDark: boolean;
  /** F8 on the sheet: to the next finding, or the one before; the focus stays here. */
  readonly onWalk: (back: boolean) => void;
}

/** Formula bar, sheet and tabs of the open workbook. */
export function SheetArea({ bench, state, findings, planned, locale, isDark, onWalk }: SheetAreaProps) {
  const styles = useStyles();
  const [zoom, setZoom] = useState(1);
  const { snapshot, sheet, selected } = state;
  const grid = snapshot.sheets.find((candidate) => candidate.name === sheet);
  const marks = useMemo(() => marksOf(findings, sheet, locale), [findings, sheet, locale]);
  const ghosts = useMemo(() => plannedCells(planned, sheet, locale), [planned, sheet, locale]);
  const cell = useCellEditing(bench, state);

  const isWalking = useRef(false);
  const { editor } = cell;
  // A walk may lead to another sheet, whose field is a new one: she goes on there.
  useEffect(() => {
    if (!isWalking.current) return;
    isWalking.current = false;
    editor.current?.focus({ preventScroll: true });
  }, [sheet, selected, editor]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "F8" && cell.editing === null) {
      isWalking.current = true;
      onWalk(event.shiftKey);
      event.preventDefault();
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || cell.editing !== null) return;
    const key = event.key.toLowerCase();
    if (key === "z" && !event.shiftKey) bench.undo();
    else if (key === "y" || (key === "z" && event.shiftKey)) bench.redo();
    else return;
    event.preventDefault();
  };

  if (!grid) return null;
  const mark = marks.get(`${String(selected.row)}:${String(selected.column)}`) ?? null;
  return (
    <div className={styles.area} onKeyDown={onKeyDown}>
      <FormulaBar
        address={toA1(selected)}
        text={cell.editing?.draft ?? cell.text}
        isEditing={cell.editing?.place === "bar"}
        isLocked={cell.isLocked}
        labels={{ address: words.address[locale], content: words.content[locale], locked: words.locked[locale] }}
        onStart={() => {
          cell.begin("bar");
        }}
        onDraft={(text) => {
          cell.type("bar", text);
        }}
        onCommit={cell.commit}
        onCancel={cell.cancel}
      />
      {state.trouble && (
        <MessageBar intent="error">
          <MessageBarBody>{failureSentence(state.trouble)[locale]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.grid} data-region>
        <SheetGrid
          key={sheet}
          grid={grid}
          look={state.looks.get(sheet) ?? plainSheetLook}
          dateSystem={snapshot.dateSystem}
          zoom={zoom}
          isDark={isDark}
          selected={selected}
          marks={marks}
          planned={ghosts}
          labels={{ sheet: words.sheetLabel(sheet)[locale], cell: words.sheetLabel(sheet)[locale] }}
          editor={cell.editor}
          draft={cell.editing?.place === "cell" ? cell.editing.draft : null}
          isLocked={cell.isLocked}
          shownText={cell.shown}
          onSelect={bench.select}
          onEdit={() => {
            cell.begin("cell");
          }}
          onDraft={(text) => {
            cell.type("cell", text);
          }}
          onCommit={cell.commit}
          onCancel={cell.cancel}
          onClear={cell.clear}
        />
      </div>
      <StatusLine mark={mark} />
      <div className={styles.foot} data-region>
        <SheetTabs
          sheets={snapshot.sheets.map(({ name, visibility }) => ({
            name,
            isHidden: visibility !== "visible",
            ...sheetMark(findings, name),
          }))}
          selected={sheet}
          label={words.tabs[locale]}
          findingsLabel={(count) => words.findings(count)[locale]}
          hiddenLabel={words.hidden[locale]}
          onSelect={bench.selectSheet}
        />
        <ZoomBar zoom={zoom} labels={{ in: words.zoomIn[locale], out: words.zoomOut[locale] }} onZoom={setZoom} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { flexGrow: 1, minHeight: 0 },
  foot: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
