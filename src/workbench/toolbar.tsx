import { Button, makeStyles, Text, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular, SaveRegular } from "@fluentui/react-icons";
import type { Locale } from "../domain/bilingual";
import { workbench as words } from "../messages/workbench";
import type { ChosenFile } from "./drop-zone";
import { OpenButton } from "./open-button";
import { FileButton } from "./file-button";
import { redoWords, undoWords } from "./history";
import { PartSwitch } from "./part-switch";
import type { ShownPart } from "./use-part";
import type { WorkbenchState } from "./open-workbook-state";

interface ToolbarProps {
  readonly locale: Locale;
  readonly state: WorkbenchState;
  readonly part: ShownPart;
  readonly onFile: (file: ChosenFile) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The file's name and what is done with the file as a whole. */
export function Toolbar({ locale, state, part, onFile, onSample, onSave, onUndo, onRedo }: ToolbarProps) {
  const styles = useStyles();
  const isOpen = state.phase === "open";
  const [undo, redo] = isOpen ? [state.undo.at(-1), state.redo.at(-1)] : [];
  return (
    <section className={styles.bar} data-region aria-label={words.fileBar[locale]}>
      {isOpen && part.only !== null ? (
        <PartSwitch locale={locale} shown={part.only} onShow={part.show} />
      ) : (
        <Text weight="semibold">{words.title[locale]}</Text>
      )}
      <OpenButton locale={locale} isPrimary={false} onFile={onFile} />
      {!isOpen && (
        <Button appearance="subtle" onClick={onSample}>
          {words.openSample[locale]}
        </Button>
      )}
      <FileButton icon={<SaveRegular />} words={words.save[locale]} disabled={!isOpen} onClick={onSave} />
      <Tooltip content={undoWords(undo)[locale]} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={undo === undefined}
          onClick={onUndo}
        />
      </Tooltip>
      <Tooltip content={redoWords(redo)[locale]} relationship="label">
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          disabledFocusable={redo === undefined}
          onClick={onRedo}
        />
      </Tooltip>
      {isOpen && (
        <Text className={styles.name} truncate wrap={false}>
          {state.name}
          {state.unsaved && ` (${words.unsaved[locale]})`}
        </Text>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    // All signs on one line of a phone.
    "@media (max-width: 359px)": { columnGap: "0", paddingLeft: "4px", paddingRight: "4px" },
  },
  name: {
    marginLeft: "auto",
    maxWidth: "40ch",
    // On a line of its own below the signs; nothing stands under anything.
    "@media (max-width: 699px)": { marginLeft: "0", maxWidth: "100%", flexBasis: "100%" },
    // There each line is one of the sheet's.
    "@media (max-height: 479px) and (min-width: 560px)": { flexBasis: "auto" },
  },
});
