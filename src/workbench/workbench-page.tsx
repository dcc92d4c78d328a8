import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Engine } from "../actions/engine";
import { workbench as words } from "../messages/workbench";
import { useTheme } from "../taskpane/state/use-theme";
import type { Surroundings } from "../workbook/ports";
import { ok } from "../workbook/result";
import type { RemoteWorkbook } from "../worker/remote-workbook";
import { DropZone, type ChosenFile } from "./drop-zone";
import { LeaveDialog } from "./leave-dialog";
import { openOf, type WorkbenchState } from "./open-workbook-state";
import { OpenedWorkbook } from "./opened-workbook";
import { OpenProgress, Trouble, Welcome } from "./phases";
import { RefusedFile } from "./refused-file";
import { Toolbar } from "./toolbar";
import { usePart } from "./use-part";
import { useRegions } from "./use-regions";
import { useWorkbench } from "./use-workbench";

interface WorkbenchPageProps {
  readonly remote: RemoteWorkbook;
  readonly engine: Engine;
  readonly surroundings: Surroundings;
  readonly sample: { readonly name: string; readonly bytes: () => Uint8Array };
  /** Opens the sample at once, for newcomers. */
  readonly startWithSample: boolean;
}

/** Left the sheet, right the very same pane as in Excel. */
export function WorkbenchPage({ remote, engine, surroundings, sample, startWithSample }: WorkbenchPageProps) {
  const styles = useStyles();
  const theme = useTheme(surroundings, "host");
  const bench = useWorkbench(remote);
  const { state, session, open } = bench;
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const part = usePart();
  const onKeyDown = useRegions();
  const locale = surroundings.locale;
  const shown = openOf(state);
  useEffect(() => {
    if (startWithSample) open(sample.name, sample.bytes());
  }, [startWithSample, sample, open]);

  const openFresh = ({ name, bytes }: ChosenFile) => {
    if (bytes.ok) open(name, bytes.value);
    else bench.refuse({ name, failure: bytes.error });
  };
  const choose = (file: ChosenFile) => {
    if (shown?.unsaved && file.bytes.ok) setWaiting(file);
    else openFresh(file);
  };
  const openSample = () => {
    choose({ name: sample.name, bytes: ok(sample.bytes()) });
  };
  const save = async () => {
    if (state.phase !== "open") return;
    const bytes = await session.bytes();
    if (!bytes.ok) return;
    const saved = await surroundings.saveFile(words.savedName(state.name), bytes.value);
    if (saved.ok) bench.saved();
  };

  return (
    <FluentProvider theme={theme} className={styles.page} onKeyDown={onKeyDown}>
      <DropZone label={words.drop[locale]} onFile={choose}>
        <Toolbar
          locale={locale}
          state={state}
          part={part}
          onFile={choose}
          onSample={openSample}
          onSave={() => void save()}
          onUndo={bench.undo}
          onRedo={bench.redo}
        />
        {state.phase === "open" && state.refused !== null && (
          <RefusedFile locale={locale} refused={state.refused} kept={state.name} onClose={bench.closeRefusal} />
        )}
        {shown !== null && (
          // The pane brings the page's main part along; behind a file that is opening it waits, and may be wanted again.
          <div className={styles.main} hidden={state.phase === "opening"}>
            <OpenedWorkbook
              key={shown.ordinal}
              bench={bench}
              state={shown}
              engine={engine}
              surroundings={surroundings}
              part={part}
            />
          </div>
        )}
        {state.phase !== "open" && <main className={styles.main}>{content(state)}</main>}
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

  function content(state: Exclude<WorkbenchState, { phase: "open" }>): ReactNode {
    switch (state.phase) {
      case "empty":
        return <Welcome locale={locale} onFile={choose} onSample={openSample} />;
      case "opening":
        return <OpenProgress locale={locale} name={state.name} share={state.share} onStop={bench.stopOpening} />;
      case "failed":
        return (
          <Trouble locale={locale} name={state.name} failure={state.failure} onFile={choose} onSample={openSample} />
        );
    }
  }
}

const useStyles = makeStyles({
  page: { height: "100dvh", backgroundColor: tokens.colorNeutralBackground3 },
  main: { flexGrow: 1, minHeight: 0 },
});
