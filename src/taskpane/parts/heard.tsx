import { makeStyles, type GriffelStyle } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Seen by nobody, read out all the same. */
export const heard: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "pre",
};

const useStyles = makeStyles({ heard });

/** Words within a name that the eye has from a sign, a place or a colour. */
export function Heard({ children }: { readonly children: string }): ReactElement {
  return <span className={useStyles().heard}>{children}</span>;
}
