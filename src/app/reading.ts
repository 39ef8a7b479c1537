/** What reads the workbook and says what is in it, fetched by the pane while it is drawn. */
export { assessInTurn } from "./assessInTurn";
export { checkWorkbook } from "./checkWorkbook";
