import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** The look of a button that is a whole line of a list: sign, words, figure. */
export const lineButton: GriffelStyle = {
  width: "100%",
  justifyContent: "flex-start",
  textAlign: "left",
  fontWeight: tokens.fontWeightRegular,
  // Long words beside it must not narrow it: the signs of a list stand under one another.
  "& > .fui-Button__icon": { flexShrink: 0 },
};
