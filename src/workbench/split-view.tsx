import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { Part } from "./use-part";

/** The pane in Excel is about 350 px wide; it may be drawn between these widths. */
const NARROWEST = 320;
const WIDEST = 480;
const STEP = 16;

interface SplitViewProps {
  /** Of the border. */
  readonly label: string;
  readonly leftLabel: string;
  /** The one part that there is room for; null: both, side by side. */
  readonly only: Part | null;
  readonly children: readonly [ReactNode, ReactNode];
}

/** Two parts side by side with a border that is moved by mouse, finger or arrow keys; one at a time where room is short. */
export function SplitView({ label, leftLabel, only, children: [left, right] }: SplitViewProps) {
  const styles = useStyles();
  const [width, setWidth] = useState(380);
  const set = (wanted: number) => {
    setWidth(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    else if (event.key === "ArrowRight") set(width - STEP);
  };
  return (
    <div className={styles.split}>
      <section
        className={styles.left}
        // Alone it is what the page is about; else the pane brings main part and heading along.
        role={only === "sheet" ? "main" : undefined}
        aria-label={leftLabel}
        hidden={only === "pane"}
      >
        {only === "sheet" && <h1 className={styles.unseen}>{leftLabel}</h1>}
        <div className={styles.content}>{left}</div>
        <div
          className={styles.border}
          role="separator"
          aria-orientation="vertical"
          aria-label={label}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          aria-valuenow={width}
          tabIndex={0}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={onPointerMove}
          onKeyDown={onKeyDown}
        />
      </section>
      <div
        className={mergeClasses(styles.right, only !== null && styles.alone)}
        style={{ flexBasis: width }}
        hidden={only === "sheet"}
      >
        {right}
      </div>
    </div>
  );
}

// Beside the sheet the pane is then as narrow as in Excel.
const narrow = "@media (max-width: 899px)";

const useStyles = makeStyles({
  split: { display: "flex", height: "100%", "& > [hidden]": { display: "none" } },
  content: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  left: {
    display: "flex",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
  },
  border: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1 },
    [narrow]: { display: "none" },
  },
  right: { flexShrink: 0, minHeight: 0, minWidth: 0, [narrow]: { flexBasis: `${String(NARROWEST)}px !important` } },
  alone: { flexGrow: 1 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});
