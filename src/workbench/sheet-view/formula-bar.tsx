import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { leavingKey, type Step } from "./leaving-key";

interface FormulaBarProps {
  /** «D17». */
  readonly address: string;
  /** The cell's content, or what is being typed. */
  readonly text: string;
  readonly isEditing: boolean;
  readonly isLocked: boolean;
  readonly labels: { readonly address: string; readonly content: string; readonly locked: string };
  readonly onStart: () => void;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
}

/** The selected cell's address and content; long contents are easier to edit here than in the cell. */
export function FormulaBar(props: FormulaBarProps) {
  const { isEditing, isLocked, labels } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, the keys belong to it. Tab leaves the field as anywhere else.
    if (event.nativeEvent.isComposing || !isEditing || event.key === "Tab") return;
    const leaving = leavingKey(event);
    if (leaving === null) return;
    event.preventDefault();
    if (leaving === "cancel") props.onCancel();
    else props.onCommit(leaving);
  };
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={labels.address}>
        {props.address}
      </output>
      <input
        className={styles.field}
        aria-label={isLocked ? `${labels.content}. ${labels.locked}` : labels.content}
        title={isLocked ? labels.locked : undefined}
        readOnly={isLocked}
        value={props.text}
        spellCheck={false}
        onFocus={() => {
          if (!isLocked) props.onStart();
        }}
        onChange={(event) => {
          props.onDraft(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isEditing) props.onCommit("stay");
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  address: {
    minWidth: "56px",
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
