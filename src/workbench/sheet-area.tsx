import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Locale } from "../domain/bilingual";
import type { Finding } from "../domain/findings/finding";
import { failureSentence } from "../messages/failure-sentences";
import { workbench as words } from "../messages/workbench";
import { formulaAt, isLocked } from "../workbook/grid";
import { toA1 } from "../workbook/refs";
import { typedContent } from "./edit-text";
import { marksOf, sheetMark } from "./marks-of";
import type { OpenWorkbook } from "./open-workbook-state";
import { cellText, editText } from "./sheet-view/cell-text";
import { FormulaBar } from "./sheet-view/formula-bar";
import { SheetGrid } from "./sheet-view/sheet-grid";
import { plainSheetLook } from "../xlsx/sheet-look";
import { SheetTabs } from "./sheet-view/sheet-tabs";
import { ZoomBar } from "./sheet-view/zoom-bar";
import type { Workbench } from "./use-workbench";

interface SheetAreaProps {
  readonly bench: Workbench;
  readonly state: OpenWorkbook;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

/** Formula bar, sheet and tabs of the open workbook. */
export function SheetArea({ bench, state, findings, locale }: SheetAreaProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  const { snapshot, sheet, selected } = state;
  const grid = snapshot.sheets.find((candidate) => candidate.name === sheet);
  const marks = useMemo(() => marksOf(findings, sheet, locale), [findings, sheet, locale]);

  useEffect(() => {
    setEditing(null);
  }, [sheet, selected]);

  if (!grid) return null;
  const { row, column } = selected;
  const shown = cellText(grid, row, column, snapshot.dateSystem);
  const text = editText(grid, row, column, formulaAt(grid, row, column)?.text ?? null, shown);
  const locked = isLocked(grid, row, column);
  const begin = (first: string | null) => {
    if (!locked) setEditing(first ?? text);
  };

  return (
    <div
      className={styles.area}
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || editing !== null) return;
        if (event.key === "z") bench.undo();
        else if (event.key === "y") bench.redo();
        else return;
        event.preventDefault();
      }}
    >
      <FormulaBar
        address={toA1(selected)}
        text={text}
        editing={editing}
        isLocked={locked}
        labels={{ address: words.address[locale], content: words.content[locale], locked: words.locked[locale] }}
        onStart={() => {
          begin(null);
        }}
        onCommit={(typed, step) => {
          setEditing(null);
          if (typed !== text) bench.edit(typedContent(typed));
          if (step === "down") bench.select(row + 1, column);
          if (step === "right") bench.select(row, column + 1);
        }}
        onCancel={() => {
          setEditing(null);
        }}
      />
      {state.trouble && (
        <MessageBar intent="error">
          <MessageBarBody>{failureSentence(state.trouble)[locale]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.grid}>
        <SheetGrid
          grid={grid}
          look={state.looks.get(sheet) ?? plainSheetLook}
          dateSystem={snapshot.dateSystem}
          zoom={zoom}
          selected={selected}
          marks={marks}
          label={words.sheetLabel(sheet)[locale]}
          onSelect={bench.select}
          onEdit={begin}
          onClear={() => {
            if (!locked) bench.edit({ kind: "empty" });
          }}
        />
      </div>
      <div className={styles.foot}>
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
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { flexGrow: 1, minHeight: 0 },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", minWidth: 0 },
});
