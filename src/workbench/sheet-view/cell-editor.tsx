import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, type CSSProperties, type KeyboardEvent, type RefObject } from "react";
import { CELL_PADDING, LINE_HEIGHT } from "./cell-measures";
import { leavingKey, type Step } from "./leaving-key";

interface CellEditorProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** null: a cell is selected, nothing is typed yet. */
  readonly draft: string | null;
  readonly isLocked: boolean;
  readonly label: string;
  /** Ids of the grid and of the selected cell, where it is drawn. */
  readonly gridId: string;
  readonly cellId: string | undefined;
  readonly copyText: string;
  readonly style: CSSProperties;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
  /** Keys while nothing is typed. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * The text field over the selected cell. It holds the keyboard all the time, unseen until something is typed, so that
 * an input method composes from the very first letter and dictated or pasted text arrives whole.
 */
export function CellEditor(props: CellEditorProps) {
  const { field, draft, style } = props;
  const styles = useStyles();
  const isEditing = draft !== null;

  useEffect(() => {
    const node = field.current;
    if (isEditing && node) node.setSelectionRange(node.value.length, node.value.length);
  }, [isEditing, field]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, the keys belong to it.
    if (event.nativeEvent.isComposing) return;
    if (!isEditing) {
      props.onKey(event);
      return;
    }
    const leaving = leavingKey(event);
    if (leaving === null) return;
    event.preventDefault();
    if (leaving === "cancel") props.onCancel();
    else props.onCommit(leaving);
  };

  return (
    <textarea
      ref={field}
      className={mergeClasses(styles.field, isEditing && styles.editing)}
      style={style}
      rows={1}
      value={draft ?? ""}
      readOnly={props.isLocked}
      spellCheck={false}
      aria-label={props.label}
      aria-controls={props.gridId}
      aria-activedescendant={isEditing ? undefined : props.cellId}
      onChange={(event) => {
        props.onDraft(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (isEditing) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", props.copyText);
      }}
      onBlur={() => {
        if (isEditing) props.onCommit("stay");
      }}
    />
  );
}

const useStyles = makeStyles({
  field: {
    position: "absolute",
    zIndex: 6,
    boxSizing: "border-box",
    margin: 0,
    padding: `1px ${String(CELL_PADDING)}px`,
    border: "none",
    outline: "none",
    resize: "none",
    overflow: "hidden",
    opacity: 0,
    pointerEvents: "none",
    lineHeight: LINE_HEIGHT,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  editing: {
    opacity: 1,
    pointerEvents: "auto",
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
    // Grows with what is typed, where the browser can.
    fieldSizing: "content",
    maxWidth: "480px",
  },
});
