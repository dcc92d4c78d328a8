import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import type { Checked } from "../actions/checked";
import type { Engine } from "../actions/engine";
import { workbench as words } from "../messages/workbench";
import { Pane } from "../taskpane/pane";
import { useTheme } from "../taskpane/use-theme";
import type { Surroundings } from "../workbook/ports";
import type { RemoteWorkbook } from "../worker/remote-workbook";
import { DropZone } from "./drop-zone";
import { LeaveDialog } from "./leave-dialog";
import { OpenProgress, Trouble, Welcome } from "./phases";
import { SheetArea } from "./sheet-area";
import { SplitView } from "./split-view";
import { Toolbar } from "./toolbar";
import { useWorkbench } from "./use-workbench";

interface WorkbenchPageProps {
  readonly remote: RemoteWorkbook;
  readonly engine: Engine;
  readonly surroundings: Surroundings;
  readonly sample: { readonly name: string; readonly bytes: () => Uint8Array };
  /** Opens the sample at once, for newcomers. */
  readonly startWithSample: boolean;
}

interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Left the sheet, right the very same pane as in Excel. */
export function WorkbenchPage({ remote, engine, surroundings, sample, startWithSample }: WorkbenchPageProps) {
  const styles = useStyles();
  const theme = useTheme(surroundings, "host");
  const bench = useWorkbench(remote);
  const { state, session, open } = bench;
  const [checked, setChecked] = useState<Checked | null>(null);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const locale = surroundings.locale;

  const watched: Engine = useMemo(
    () => ({
      ...engine,
      check: async (workbook, options) => {
        const result = await engine.check(workbook, options);
        if (result.ok) setChecked(result.value);
        return result;
      },
    }),
    [engine],
  );

  useEffect(() => {
    if (startWithSample) open(sample.name, sample.bytes());
  }, [startWithSample, sample, open]);

  const openFresh = (file: ChosenFile) => {
    setChecked(null);
    open(file.name, file.bytes);
  };
  const choose = (file: ChosenFile) => {
    if (state.phase === "open" && state.unsaved) setWaiting(file);
    else openFresh(file);
  };
  const openSample = () => {
    choose({ name: sample.name, bytes: sample.bytes() });
  };
  const save = async () => {
    if (state.phase !== "open") return;
    const bytes = await session.bytes();
    if (!bytes.ok) return;
    const saved = await surroundings.saveFile(words.savedName(state.name), bytes.value);
    if (saved.ok) bench.saved();
  };

  return (
    <FluentProvider theme={theme} className={styles.page}>
      <DropZone label={words.drop[locale]} onFile={choose}>
        <Toolbar
          locale={locale}
          state={state}
          onFile={choose}
          onSample={openSample}
          onSave={() => void save()}
          onUndo={bench.undo}
          onRedo={bench.redo}
        />
        {state.phase === "open" ? (
          // The pane brings the page's main part along.
          <div className={styles.main}>{content()}</div>
        ) : (
          <main className={styles.main}>{content()}</main>
        )}
      </DropZone>
      <LeaveDialog
        isOpen={waiting !== null}
        locale={locale}
        onStay={() => {
          setWaiting(null);
        }}
        onDiscard={() => {
          if (waiting) openFresh(waiting);
          setWaiting(null);
        }}
      />
    </FluentProvider>
  );

  function content(): ReactNode {
    switch (state.phase) {
      case "empty":
        return <Welcome locale={locale} onFile={choose} onSample={openSample} />;
      case "opening":
        return <OpenProgress locale={locale} name={state.name} share={state.share} onStop={bench.stopOpening} />;
      case "failed":
        return (
          <Trouble locale={locale} name={state.name} failure={state.failure} onFile={choose} onSample={openSample} />
        );
      case "open":
        return (
          <SplitView label={words.splitter[locale]} leftLabel={words.sheetPart[locale]}>
            <SheetArea
              bench={bench}
              state={state}
              findings={checked?.result.findings ?? []}
              locale={locale}
              isDark={surroundings.theme === "dark"}
            />
            <Pane
              key={state.name}
              workbook={session.workbook}
              view={session.view}
              surroundings={surroundings}
              engine={watched}
              fileName={state.name}
              openSample={null}
            />
          </SplitView>
        );
    }
  }
}

const useStyles = makeStyles({
  page: { height: "100dvh", backgroundColor: tokens.colorNeutralBackground3 },
  main: { flexGrow: 1, minHeight: 0 },
});
