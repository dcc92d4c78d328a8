import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { CellMark } from "./cell-mark";

interface SheetTabsProps {
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly worst: CellMark["severity"] | null;
    readonly findings: number;
  }[];
  readonly selected: string;
  readonly label: string;
  /** «3 chỗ cần xem» for screen readers and for hovering. */
  readonly findingsLabel: (count: number) => string;
  readonly hiddenLabel: string;
  readonly onSelect: (sheet: string) => void;
}

/** The workbook's tabs; a number after the name tells how many findings a sheet has. */
export function SheetTabs({ sheets, selected, label, findingsLabel, hiddenLabel, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={label}
      selectedValue={selected}
      onTabSelect={(_, data) => {
        onSelect(String(data.value));
      }}
    >
      {sheets.map(({ name, isHidden, findings }) => (
        <Tab key={name} value={name} title={findings > 0 ? findingsLabel(findings) : undefined}>
          {name}
          {isHidden && <span className={styles.hidden}> ({hiddenLabel})</span>}
          {findings > 0 && <span className={styles.count}>{findings}</span>}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowX: "auto", scrollbarWidth: "thin" },
  hidden: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase100,
  },
});
