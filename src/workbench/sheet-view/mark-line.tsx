import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellMark } from "./cell-mark";
import { MarkSign } from "./mark-sign";

/** What the check says about the selected cell, so that no mouse is needed to read it. */
export function MarkLine({ mark }: { readonly mark: CellMark | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={mark ? styles.line : undefined}>
      {mark && (
        <>
          <span className={styles.sign}>
            <MarkSign severity={mark.severity} />
          </span>
          <span>{mark.sentence}</span>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalS,
    maxHeight: "4.5em",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { position: "relative", width: "10px", height: "10px", marginTop: "3px", flexShrink: 0 },
});
