import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { DrawnCell, DrawnForm } from "../../domain/form/drawn-form";
import { fillWords } from "../../messages/pane/fill";
import { journalPage } from "../../messages/pane/journal";
import type { CellRef } from "../../workbook/refs";
import { Row, Stack } from "../parts/stack";
import { PreviewHeading } from "../preview/preview-heading";
import { SkippedList } from "../preview/skipped-list";
import { usePane, useSay } from "../state/pane-context";
import type { Written } from "../state/pane-state";
import { cellKeyOf } from "./form-model";
import { FormPicker } from "./form-picker";
import { FormView } from "./form-view";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What stands in the workbook now: each form with its new figures, the way to it, and what was left and why. */
export function AfterWriting({ written }: { readonly written: Written }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal, state } = usePane();
  const { preview, entry, more } = written;
  const { skipped, notes, trails } = preview;
  const [at, setAt] = useState(0);
  const after = writtenCells(written);
  const forms = preview.forms
    .filter(
      (form) => preview.plan.purpose === "create" || drawnCells(form).some(({ ref }) => after.has(cellKeyOf(ref))),
    )
    .map((form) => asWritten(form, after));
  const form = forms[at] ?? forms[0];
  const sheets = new Set(entry.sheets.map(({ name }) => name));
  const time = entry.at.slice(11, 16);
  const created = entry.createdTabs.map(({ name }) => `«${name}»`).join(", ");
  const place = form === undefined ? null : placeIn(form, after, entry.createdTabs.length > 0);
  const words =
    created !== ""
      ? fillWords.created(created, time)
      : preview.plan.purpose === "create"
        ? fillWords.updated(after.size, time)
        : fillWords.filled(after.size, sheets.size, time);
  const restore = (
    <Button
      disabledFocusable={state.phase.kind === "writing"}
      onClick={() => void actions.restore(entry, { deleteCreatedTabs: true })}
    >
      {say(journalPage.restore)}
    </Button>
  );
  return (
    <Stack>
      <PreviewHeading>{say(words)}</PreviewHeading>
      {more !== null && <Body1>{say(more)}</Body1>}
      {form !== undefined && (
        <>
          <FormPicker forms={forms} at={at} chosen={NOTHING} onPick={setAt} />
          <Row>
            {place !== null && canReveal && (
              <Button onClick={() => void actions.reveal(place)}>{say(fillWords.openForm)}</Button>
            )}
            {restore}
          </Row>
          <FormView key={String(at)} form={form} trails={trails} chosen={NOTHING} isDone reconcileOf={null} />
        </>
      )}
      {form === undefined && (
        <>
          <Body1>{[...sheets].join(", ")}</Body1>
          <Row>{restore}</Row>
        </>
      )}
      {notes.map((note) => (
        <Caption1 key={note.vi} className={styles.quiet}>
          {say(note)}
        </Caption1>
      ))}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
    </Stack>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

type AfterCells = ReadonlyMap<string, DrawnCell["before"]>;

function writtenCells({ entry }: Written): AfterCells {
  return new Map(
    entry.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, after }) => [cellKeyOf({ sheet: name, row, column }), after.content] as const),
    ),
  );
}

function drawnCells({ rows }: DrawnForm): readonly DrawnCell[] {
  return rows.flatMap(({ cells }) => [...cells.values()]);
}

/** The form as it stands: what was written is there, nothing is planned any more. */
function asWritten(form: DrawnForm, after: AfterCells): DrawnForm {
  return {
    ...form,
    rows: form.rows.map((row) => ({
      ...row,
      isNewLabel: false,
      cells: new Map(
        [...row.cells].map(([column, cell]): readonly [number, DrawnCell] => {
          const content = after.get(cellKeyOf(cell.ref));
          return [column, content === undefined ? cell : { ...cell, state: "same", before: content, after: null }];
        }),
      ),
    })),
  };
}

/** The first cell that was filled; of a new sheet its first cell. */
function placeIn(form: DrawnForm, after: AfterCells, isNew: boolean): CellRef | null {
  if (isNew) return { sheet: form.sheet, row: 1, column: 1 };
  return drawnCells(form).find(({ ref }) => after.has(cellKeyOf(ref)))?.ref ?? null;
}
