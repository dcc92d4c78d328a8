import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Locale } from "../domain/bilingual";
import { workbench as words } from "../messages/workbench";
import { readFile, type ChosenFile } from "./drop-zone";
import { FileButton } from "./file-button";

interface OpenButtonProps {
  readonly locale: Locale;
  readonly isPrimary: boolean;
  readonly onFile: (file: ChosenFile) => void;
}

/** A button in front of the browser's own file chooser. */
export function OpenButton({ locale, isPrimary, onFile }: OpenButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const choose = () => chooser.current?.click();
  return (
    <>
      {isPrimary ? (
        <Button appearance="primary" icon={<FolderOpenRegular />} onClick={choose}>
          {words.open[locale]}
        </Button>
      ) : (
        <FileButton icon={<FolderOpenRegular />} words={words.open[locale]} onClick={choose} />
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-hidden
        tabIndex={-1}
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void readFile(file).then(onFile);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </>
  );
}
