import { useCallback, useMemo, useRef, useState } from "react";
import type { Checked } from "../actions/checked";
import type { Engine } from "../actions/engine";
import { workbench as words } from "../messages/workbench";
import { Pane } from "../taskpane/pane";
import type { FindingWalk } from "../taskpane/state/use-finding-walk";
import type { Surroundings } from "../workbook/ports";
import type { CellRef } from "../workbook/refs";
import type { WritePlan } from "../workbook/write-plan";
import type { OpenWorkbook } from "./open-workbook-state";
import { SheetArea } from "./sheet-area";
import { SplitView } from "./split-view";
import type { ShownPart } from "./use-part";
import type { Workbench } from "./use-workbench";

interface OpenedWorkbookProps {
  readonly bench: Workbench;
  readonly state: OpenWorkbook;
  readonly engine: Engine;
  readonly surroundings: Surroundings;
  readonly part: ShownPart;
}

/** One workbook with its pane; what the pane finds is marked in the sheet. */
export function OpenedWorkbook({ bench, state, engine, surroundings, part }: OpenedWorkbookProps) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [planned, setPlanned] = useState<WritePlan | null>(null);
  const walk = useRef<FindingWalk>(null);
  const { view, beginAt } = bench.session;
  const onPlanned = useCallback(
    (plan: WritePlan | null) => {
      setPlanned(plan);
      // What is to be filled is looked at where it will stand.
      const [first] = plan?.purpose === "fill" ? plan.writes : [];
      if (first !== undefined) void view.reveal(first.ref);
    },
    [view],
  );
  const { only, show } = part;
  // «Đến ô» leads to the sheet, also where the pane stands before it.
  const onShown = useCallback(() => {
    show("sheet");
  }, [show]);
  const { locale, theme } = surroundings;
  const watched: Engine = useMemo(
    () => ({
      ...engine,
      check: async (workbook, options) => {
        const result = await engine.check(workbook, options);
        if (result.ok) setChecked(result.value);
        const first = result.ok ? firstRegistration(result.value) : null;
        if (first !== null) beginAt(first);
        return result;
      },
    }),
    [engine, beginAt],
  );
  // What stands in the card is seen in the sheet, too; the focus stays in the card.
  const onLineOpened = useCallback((cell: CellRef) => void view.reveal(cell), [view]);
  return (
    <SplitView label={words.splitter[locale]} leftLabel={words.sheetPart[locale]} only={only}>
      <SheetArea
        bench={bench}
        state={state}
        findings={checked?.result.findings ?? []}
        planned={planned}
        locale={locale}
        isDark={theme === "dark"}
        onWalk={(back) => {
          walk.current?.(back);
        }}
      />
      <Pane
        workbook={bench.session.workbook}
        view={bench.session.view}
        surroundings={surroundings}
        engine={watched}
        fileName={state.name}
        openSample={null}
        onPlanned={onPlanned}
        onLineOpened={onLineOpened}
        onShown={onShown}
        walk={walk}
      />
    </SplitView>
  );
}

/** Where the form stands that the office registers in; null where none is counted. */
function firstRegistration({ result }: Checked): CellRef | null {
  const form = result.reading.sheets.flatMap(({ forms }) => forms).find(({ countedIn }) => countedIn);
  return form === undefined ? null : { sheet: form.sheet, row: form.extent.top, column: form.extent.left };
}
