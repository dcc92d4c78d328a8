import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReconciledTitle } from "../../actions/engine";
import type { TitleUse } from "../../domain/counted/title-use";
import { reconciliationPage } from "../../messages/pane/reconciliation";
import { placeText, figureWords } from "../../messages/reconciliation/use-words";
import type { CellRef } from "../../workbook/refs";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  cell: { height: "auto", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, verticalAlign: "top" },
  link: { textAlign: "left" },
});

/** «Biểu nào dùng số nào»: each place with the level it stands on. */
export function UsesTable({ title }: { readonly title: ReconciledTitle }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { chain, uses } = title;
  return (
    <Table size="extra-small" className={styles.table} aria-label={say(reconciliationPage.uses)}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.cell}>{say(reconciliationPage.place)}</TableHeaderCell>
          <TableHeaderCell className={styles.cell}>{say(reconciliationPage.figure)}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {uses.map((use, index) => (
          <TableRow key={`${use.place.kind} ${String(index)}`}>
            <TableCell className={styles.cell}>
              <Place use={use} />
            </TableCell>
            <TableCell className={styles.cell}>{say(figureWords(use, chain))}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** The place; where it is a cell of the workbook, the way to it. */
function Place({ use }: { readonly use: TitleUse }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, engine, actions, canReveal } = usePane();
  const { checked } = state;
  const nameOf = (id: string) =>
    checked === null ? null : (engine.reportsOffered(checked).find((offer) => offer.id === id)?.title ?? null);
  const words = say(placeText(use, nameOf));
  const cell = firstCell(use);
  if (cell === null || !canReveal) return <>{words}</>;
  return (
    <Link as="button" className={styles.link} onClick={() => void actions.reveal(cell)}>
      {words}
    </Link>
  );
}

function firstCell({ place }: TitleUse): CellRef | null {
  return "cells" in place ? (place.cells[0] ?? null) : null;
}
