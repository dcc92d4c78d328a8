import type { PageSetup } from "../../src/workbook/grid";

/** A page set as Nghị định 30/2020 asks. */
export const page: PageSetup = {
  paper: "A4",
  orientation: "landscape",
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  titleRows: [6, 6],
  printArea: null,
  fitToWidth: true,
  bodyFont: { name: "Times New Roman", size: 12 },
};
