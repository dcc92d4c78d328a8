// A file of its own, so that it can be fetched by itself.
export { ProgressBar } from "@fluentui/react-components";
