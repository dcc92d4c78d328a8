import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DrawnCell, DrawnForm, DrawnGroup, DrawnRow } from "../../domain/form/drawn-form";
import { cellShown, fillWords } from "../../messages/pane/fill";
import { useSay } from "../state/pane-context";
import { FigureCell } from "./figure-cell";
import { cellKeyOf, rowsThatMatter } from "./form-model";

/** Rows shown at once. */
const STEP = 20;

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  head: {
    height: "auto",
    padding: tokens.spacingHorizontalXXS,
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  labelHead: { width: "42%" },
  figureHead: { textAlign: "right", "& > *": { justifyContent: "flex-end" } },
  label: {
    height: "auto",
    padding: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "middle",
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  planned: { color: tokens.colorStatusSuccessForeground1 },
  cell: { height: "auto", padding: "0", verticalAlign: "middle", textAlign: "right" },
  plain: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { textAlign: "left" },
  // A row is no button, only its figures are; over a darker ground the green of new ones is too faint.
  row: { ":hover": { backgroundColor: "transparent" }, ":active": { backgroundColor: "transparent" } },
  more: { alignSelf: "flex-start", minWidth: "auto", padding: `0 ${tokens.spacingHorizontalXXS}` },
});

interface FormTableProps {
  readonly form: DrawnForm;
  readonly group: DrawnGroup;
  readonly chosen: ReadonlySet<string>;
  readonly open: DrawnCell | null;
  readonly onOpen: (cell: DrawnCell | null) => void;
}

/** Her form: her rows, the columns of one head, each figure as it will stand. Arrows go from cell to cell. */
export function FormTable({ form, group, chosen, open, onOpen }: FormTableProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  const [isWhole, setWhole] = useState(false);
  const arrows = useArrowNavigationGroup({ axis: "grid", memorizeCurrent: true });
  const rows = isWhole ? form.rows : rowsThatMatter(form, group);
  const hidden = form.rows.length - rows.length;
  const labelHead = form.labelHead === "" ? say(fillWords.form) : form.labelHead;
  return (
    <>
      <div {...arrows}>
        <Table size="extra-small" className={styles.table} aria-label={form.sheet}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell className={mergeClasses(styles.head, styles.labelHead)}>{labelHead}</TableHeaderCell>
              {group.columns.map(({ column, head }) => (
                <TableHeaderCell
                  key={column}
                  className={mergeClasses(styles.head, !isOfWords(form, column) && styles.figureHead)}
                >
                  {head}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.slice(0, most).map((row) => (
              <FormRow key={row.row} row={row} group={group} chosen={chosen} open={open} onOpen={onOpen} />
            ))}
          </TableBody>
        </Table>
      </div>
      {rows.length > most && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {say(fillWords.moreRows(rows.length - most))}
        </Button>
      )}
      {hidden > 0 && (
        <Button
          className={styles.more}
          appearance="subtle"
          size="small"
          onClick={() => {
            setWhole(true);
          }}
        >
          {say(fillWords.unchangedRows(hidden))}
        </Button>
      )}
    </>
  );
}

interface FormRowProps extends Omit<FormTableProps, "form"> {
  readonly row: DrawnRow;
}

function FormRow({ row, group, chosen, open, onOpen }: FormRowProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { ordinal, label, isNewLabel, isTotal, cells } = row;
  const name = `${ordinal === "" ? "" : `${ordinal} `}${isNewLabel ? "+ " : ""}${label}`;
  return (
    <TableRow className={styles.row}>
      <th scope="row" className={mergeClasses(styles.label, isTotal && styles.total, isNewLabel && styles.planned)}>
        {name}
      </th>
      {group.columns.map(({ column, head }) => {
        const cell = cells.get(column);
        return (
          <TableCell key={column} className={styles.cell}>
            {cell !== undefined && tellsNothing(cell) && (
              <span className={mergeClasses(styles.plain, cell.before.kind === "text" && styles.words)}>
                {say(cellShown(cell, false))}
              </span>
            )}
            {cell !== undefined && !tellsNothing(cell) && (
              <FigureCell
                cell={cell}
                place={[head, label].filter((words) => words !== "").join(", ")}
                isChosen={chosen.has(cellKeyOf(cell.ref))}
                isOpen={open !== null && cellKeyOf(open.ref) === cellKeyOf(cell.ref)}
                onOpen={() => {
                  onOpen(open !== null && cellKeyOf(open.ref) === cellKeyOf(cell.ref) ? null : cell);
                }}
              />
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

/** Words stand to the left, figures to the right. */
function isOfWords({ rows }: DrawnForm, column: number): boolean {
  return rows.some(({ cells }) => (cells.get(column)?.after ?? cells.get(column)?.before)?.kind === "text");
}

/** A cell that stays and of which nothing can be told. */
function tellsNothing({ state, why }: DrawnCell): boolean {
  return why === null && (state === "same" || state === "formula");
}
