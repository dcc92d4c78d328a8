import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactNode } from "react";
import type { Failure } from "../workbook/failure";
import { err, ok, type Result } from "../workbook/result";

/** A file as it was chosen: its bytes, or why the browser does not give them (a folder, a file moved away). */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Result<Uint8Array, Failure>;
}

interface DropZoneProps {
  readonly label: string;
  readonly onFile: (file: ChosenFile) => void;
  readonly children: ReactNode;
}

/** The whole page takes a dropped file; while one hovers, a sheet of paper says so. */
export function DropZone({ label, onFile, children }: DropZoneProps) {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  // A place on the page that takes files of its own keeps them.
  const isElsewhere = ({ target }: DragEvent) =>
    target instanceof Element && target.closest("[data-takes-files]") !== null;

  return (
    <div
      className={styles.zone}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setIsOver(!isElsewhere(event));
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget))
          setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        if (isElsewhere(event)) return;
        const file = event.dataTransfer.files[0];
        if (file) void readFile(file).then(onFile);
      }}
    >
      {children}
      {isOver && <div className={styles.paper}>{label}</div>}
    </div>
  );
}

/** A chosen or dropped file as bytes, its name composed the way Vietnamese is compared. */
export async function readFile(file: File): Promise<ChosenFile> {
  const name = file.name.normalize("NFC");
  try {
    return { name, bytes: ok(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    return { name, bytes: err({ code: "host", detail: String(error) }) };
  }
}

const useStyles = makeStyles({
  zone: { position: "relative", display: "flex", flexDirection: "column", height: "100%" },
  paper: {
    position: "absolute",
    inset: tokens.spacingHorizontalL,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: "none",
  },
});
