/** The structure of the workbook is locked, so no sheet can be added. */
export class StructureProtected extends Error {
  constructor() {
    super("The workbook's structure is protected");
  }
}
