/** What changes only what the workbook remembers, fetched by the pane when it is first needed. */
export { chooseSelection } from "./chooseRange";
export {
  acceptWarning,
  answerColumn,
  chooseSheets,
  chooseTemplate,
  forgetAreas,
  nameHeir,
  tellAgency,
  withdrawAcceptance,
} from "./remember";
