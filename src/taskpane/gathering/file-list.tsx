import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import type { Bilingual } from "../../domain/bilingual";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { useSay } from "../state/pane-context";
import { DropButton } from "./drop-button";
import { UnitOfFile } from "./unit-of-file";

type GatheredFile = GatherRun["gathered"]["files"][number];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  file: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FileListProps {
  readonly run: GatherRun;
  readonly onDrop: (name: string) => void;
  /** She says whose a file is. */
  readonly onUnit: (question: { readonly id: string; readonly file: string }, unit: string) => void;
}

/** Each file: what became of it, its rows by fate, and what its unit should know. */
export function FileList({ run, onDrop, onUnit }: FileListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const units = run.gathered.units.map(({ name }) => name);
  return (
    <ul className={styles.list}>
      {run.gathered.files.map((file, index) => (
        <li key={file.name} className={styles.file}>
          <div className={styles.head}>
            <Body1Strong>{file.unit === null ? file.name : `${file.unit}: ${file.name}`}</Body1Strong>
            <DropButton name={file.name} onDrop={onDrop} />
          </div>
          <Caption1>{say(stateOf(file))}</Caption1>
          <UnitOfFile
            file={file}
            units={units}
            onUnit={(unit) => {
              if (file.unitQuestion !== null) onUnit({ id: file.unitQuestion, file: file.name }, unit);
            }}
          />
          {file.status === "read" && <Caption1 className={styles.quiet}>{say(countsOf(file))}</Caption1>}
          {(run.linesByFile[index] ?? []).slice(1).map((line) => (
            <Caption1 key={line.vi}>{say(line)}</Caption1>
          ))}
          {agrees(file) && <Caption1 className={styles.quiet}>{say(words.agrees)}</Caption1>}
        </li>
      ))}
    </ul>
  );
}

function stateOf({ status, code, rows }: GatheredFile): Bilingual {
  if (status === "read") return rows.some(({ waits }) => waits) ? words.states.asks : words.states.taken;
  return code === "superseded" ? words.states.unused : words.states.refused;
}

function countsOf({ counts }: GatheredFile): Bilingual {
  const fates = ["accepted", "duplicate", "maybe-same", "not-on-staff", "changed", "not-a-row"] as const;
  return words.counts(
    counts.read,
    fates.map((fate) => [counts[fate], words.parts[fate]] as const),
  );
}

function agrees({ printed }: GatheredFile): boolean {
  return printed.length > 0 && printed.every(({ says, counted }) => says === counted);
}
