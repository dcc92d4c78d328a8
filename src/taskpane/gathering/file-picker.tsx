import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactElement } from "react";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  over: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FilePickerProps {
  readonly isPrimary: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** «Chọn tệp các đơn vị gửi», or a place to drop them; what is dropped here opens nothing. */
export function FilePicker({ isPrimary, onFiles }: FilePickerProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  return (
    <div
      className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
      // A page around the pane that opens dropped files leaves these alone.
      data-takes-files
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => chooser.current?.click()}>
        {say(isPrimary ? words.pick : words.pickMore)}
      </Button>
      <Caption1 className={styles.quiet}>{say(words.dropHere)}</Caption1>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={say(words.pick)}
        accept=".xlsx,.xlsm,.xls,.xlsb"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same files may be chosen again.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
