import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";
import type { Locale } from "../domain/bilingual";
import { workbench as words } from "../messages/workbench";

interface LeaveDialogProps {
  readonly isOpen: boolean;
  readonly locale: Locale;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Asked before another file takes the place of one with unsaved changes. */
export function LeaveDialog({ isOpen, locale, onStay, onDiscard }: LeaveDialogProps) {
  return (
    <Dialog
      open={isOpen}
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogContent>{words.leave[locale]}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {words.stay[locale]}
            </Button>
            <Button onClick={onDiscard}>{words.discard[locale]}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
