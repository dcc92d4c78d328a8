import { useCallback, useState, useSyncExternalStore } from "react";

/** «Bảng tính» or «Sổ Thi đua». */
export type Part = "sheet" | "pane";

/** Phones, windows of a third of a screen, and a small screen at 200 %: two parts beside each other would be two slits. */
const TIGHT = "(max-width: 559px), (max-height: 479px)";

/** Which part is seen where there is room for one only. */
export interface ShownPart {
  /** null where there is room for both. */
  readonly only: Part | null;
  readonly show: (part: Part) => void;
}

/** One part at a time where room is short; the verdict comes first. */
export function usePart(): ShownPart {
  const isTight = useSyncExternalStore(listen, () => window.matchMedia(TIGHT).matches);
  const [part, setPart] = useState<Part>("pane");
  const show = useCallback((wanted: Part) => {
    setPart(wanted);
  }, []);
  return { only: isTight ? part : null, show };
}

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(TIGHT);
  query.addEventListener("change", onChange);
  return () => {
    query.removeEventListener("change", onChange);
  };
}
