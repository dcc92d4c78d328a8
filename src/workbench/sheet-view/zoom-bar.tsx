import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";

interface ZoomBarProps {
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly labels: { readonly in: string; readonly out: string };
  readonly onZoom: (zoom: number) => void;
}

const SMALLEST = 0.5;
const LARGEST = 2;
const STEP = 0.1;

/** Smaller, larger, and how large it is now. */
export function ZoomBar({ zoom, labels, onZoom }: ZoomBarProps) {
  const styles = useStyles();
  const by = (step: number) => {
    onZoom(Math.round(Math.min(LARGEST, Math.max(SMALLEST, zoom + step)) * 10) / 10);
  };
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance="subtle"
        icon={<SubtractRegular />}
        aria-label={labels.out}
        onClick={() => {
          by(-STEP);
        }}
      />
      <span className={styles.share}>{Math.round(zoom * 100)}%</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={labels.in}
        onClick={() => {
          by(STEP);
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  share: { minWidth: "44px", textAlign: "center", fontVariantNumeric: "tabular-nums" },
});
