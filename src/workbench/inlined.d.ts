/** The built web worker as text (webpack puts it in): it starts from a blob, so that the page is one file. */
declare module "workbook-worker-source" {
  const source: string;
  export default source;
}

/** The sample workbook as a data URL. */
declare module "*.xlsx" {
  const dataUrl: string;
  export default dataUrl;
}
