import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellMark } from "./cell-mark";
import { MarkSign } from "./mark-sign";

/**
 * What the check says about the selected cell, in a few words, so that no mouse is needed to read it. It keeps its place
 * while it has nothing to say: the sheet above never moves.
 */
export function StatusLine({ mark }: { readonly mark: CellMark | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.line}>
      {mark && (
        <>
          <span className={styles.sign}>
            <MarkSign severity={mark.severity} />
          </span>
          <span>{mark.short}</span>
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
    minHeight: "24px",
    boxSizing: "border-box",
    padding: `4px ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { position: "relative", width: "10px", height: "10px", marginTop: "3px", flexShrink: 0 },
});
