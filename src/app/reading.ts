/** What reads the workbook and says what is in it, fetched by the pane while it is drawn. */
export { assess } from "./assess";
export { checkWorkbook } from "./checkWorkbook";
