import { AgencyForm } from "../../src/pane/agency/AgencyForm";
import { CheckScreen } from "../../src/pane/check/CheckScreen";
import { ColumnAnswers } from "../../src/pane/data/ColumnAnswers";
import { ColumnQuestions } from "../../src/pane/data/ColumnQuestions";
import { FileAnswers } from "../../src/pane/data/FileAnswers";
import { FormsChoice } from "../../src/pane/data/FormsChoice";
import { HeirQuestions } from "../../src/pane/data/HeirQuestions";
import { PlanChoice } from "../../src/pane/data/PlanChoice";
import { PlanReplacing } from "../../src/pane/data/PlanReplacing";
import { QuotaSplit } from "../../src/pane/data/QuotaSplit";
import { RangeRefused } from "../../src/pane/data/RangeRefused";
import { RangesChosen } from "../../src/pane/data/RangesChosen";
import { ReadingNotes } from "../../src/pane/data/ReadingNotes";
import type { LaterParts } from "../../src/pane/laterParts";
import { ReportScreen } from "../../src/pane/report/ReportScreen";
import { ResultsScreen } from "../../src/pane/results/ResultsScreen";

/** As they are once they have been fetched. */
export const laterPartsAtOnce: LaterParts = {
  AgencyForm,
  CheckScreen,
  ColumnAnswers,
  ColumnQuestions,
  FileAnswers,
  FormsChoice,
  HeirQuestions,
  PlanChoice,
  PlanReplacing,
  QuotaSplit,
  RangeRefused,
  RangesChosen,
  ReadingNotes,
  ReportScreen,
  ResultsScreen,
};
