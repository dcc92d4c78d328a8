// One folding for all rooms; it is looked for here by most of this one.
export { plain } from "../text/plain";
