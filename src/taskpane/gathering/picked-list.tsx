import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { useSay } from "../state/pane-context";
import { DropButton } from "./drop-button";
import type { Picked } from "./picked-files";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  file: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
  },
});

interface PickedListProps {
  readonly files: readonly Picked[];
  readonly onDrop: (name: string) => void;
}

/** Files that are picked and not worked out: before the first reading, or after «Dừng». */
export function PickedList({ files, onDrop }: PickedListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Card label={say(words.files)}>
      <Body1Strong>{say(words.picked(files.length))}</Body1Strong>
      <ul className={styles.list}>
        {files.map(({ name }) => (
          <li key={name} className={styles.file}>
            <Body1>{name}</Body1>
            <DropButton name={name} onDrop={onDrop} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
