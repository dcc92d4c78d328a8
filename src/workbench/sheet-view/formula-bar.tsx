import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";

interface FormulaBarProps {
  /** «D17». */
  readonly address: string;
  readonly text: string;
  /** null: not editing. Otherwise the text that editing starts with. */
  readonly editing: string | null;
  readonly isLocked: boolean;
  readonly labels: { readonly address: string; readonly content: string; readonly locked: string };
  readonly onStart: () => void;
  /** `step` says where to go next: down after Enter, right after Tab, nowhere on leaving. */
  readonly onCommit: (text: string, step: "down" | "right" | "stay") => void;
  readonly onCancel: () => void;
}

/**
 * The selected cell's content, and the one place where cells are edited: an ordinary text field, so that every input
 * method works, composition included.
 */
export function FormulaBar({ address, text, editing, isLocked, labels, onStart, onCommit, onCancel }: FormulaBarProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(text);
  const isEditing = editing !== null;

  useEffect(() => {
    setDraft(editing ?? text);
  }, [editing, text, address]);

  useEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || (event.key === "Tab" && isEditing)) {
      event.preventDefault();
      onCommit(draft, event.key === "Enter" ? "down" : "right");
    } else if (event.key === "Escape") {
      event.preventDefault();
      onCancel();
    }
  };

  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={labels.address}>
        {address}
      </output>
      <input
        ref={field}
        className={styles.field}
        aria-label={isLocked ? labels.locked : labels.content}
        readOnly={isLocked}
        value={draft}
        spellCheck={false}
        onFocus={() => {
          if (!isEditing && !isLocked) onStart();
        }}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isEditing) onCommit(draft, "stay");
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: {
    minWidth: "72px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: "tabular-nums",
  },
  field: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
