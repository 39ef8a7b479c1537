import { type ComponentType, createContext, useContext } from "react";
import type { AgencyFormProps } from "./agency/AgencyForm";
import type { CheckScreenProps } from "./check/CheckScreen";
import type { ColumnAnswersProps } from "./data/ColumnAnswers";
import type { ColumnQuestionsProps } from "./data/ColumnQuestions";
import type { FileAnswersProps } from "./data/FileAnswers";
import type { FormsChoiceProps } from "./data/FormsChoice";
import type { HeirQuestionsProps } from "./data/HeirQuestions";
import type { PlanChoiceProps } from "./data/PlanChoice";
import type { PlanReplacingProps } from "./data/PlanReplacing";
import type { QuotaSplitProps } from "./data/QuotaSplit";
import type { RangeRefusedProps } from "./data/RangeRefused";
import type { RangesChosenProps } from "./data/RangesChosen";
import type { ReadingNotesProps } from "./data/ReadingNotes";
import { fetched } from "./parts/fetched";
import type { ReportScreenProps } from "./report/ReportScreen";
import type { ResultsScreenProps } from "./results/ResultsScreen";

/** Parts the pane does not open with: what is asked once, done once a year, or seen only once the figures are in order. */
export interface LaterParts {
  readonly AgencyForm: ComponentType<AgencyFormProps>;
  readonly CheckScreen: ComponentType<CheckScreenProps>;
  readonly ColumnAnswers: ComponentType<ColumnAnswersProps>;
  readonly ColumnQuestions: ComponentType<ColumnQuestionsProps>;
  readonly FileAnswers: ComponentType<FileAnswersProps>;
  readonly FormsChoice: ComponentType<FormsChoiceProps>;
  readonly HeirQuestions: ComponentType<HeirQuestionsProps>;
  readonly PlanChoice: ComponentType<PlanChoiceProps>;
  readonly PlanReplacing: ComponentType<PlanReplacingProps>;
  readonly QuotaSplit: ComponentType<QuotaSplitProps>;
  readonly RangeRefused: ComponentType<RangeRefusedProps>;
  readonly RangesChosen: ComponentType<RangesChosenProps>;
  readonly ReadingNotes: ComponentType<ReadingNotesProps>;
  readonly ReportScreen: ComponentType<ReportScreenProps>;
  readonly ResultsScreen: ComponentType<ResultsScreenProps>;
}

const fetchedParts: LaterParts = {
  AgencyForm: fetched(async () => (await import(/* webpackChunkName: "agency" */ "./agency/AgencyForm")).AgencyForm),
  CheckScreen: fetched(async () => (await import(/* webpackChunkName: "check" */ "./check/CheckScreen")).CheckScreen),
  ColumnAnswers: fetched(
    async () => (await import(/* webpackChunkName: "questions" */ "./data/ColumnAnswers")).ColumnAnswers,
  ),
  ColumnQuestions: fetched(
    async () => (await import(/* webpackChunkName: "questions" */ "./data/ColumnQuestions")).ColumnQuestions,
  ),
  FileAnswers: fetched(async () => (await import(/* webpackChunkName: "files" */ "./data/FileAnswers")).FileAnswers),
  FormsChoice: fetched(async () => (await import(/* webpackChunkName: "forms" */ "./data/FormsChoice")).FormsChoice),
  HeirQuestions: fetched(
    async () => (await import(/* webpackChunkName: "questions" */ "./data/HeirQuestions")).HeirQuestions,
  ),
  PlanChoice: fetched(async () => (await import(/* webpackChunkName: "plans" */ "./data/PlanChoice")).PlanChoice),
  PlanReplacing: fetched(
    async () => (await import(/* webpackChunkName: "plans" */ "./data/PlanReplacing")).PlanReplacing,
  ),
  QuotaSplit: fetched(async () => (await import(/* webpackChunkName: "quotas" */ "./data/QuotaSplit")).QuotaSplit),
  RangeRefused: fetched(
    async () => (await import(/* webpackChunkName: "ranges" */ "./data/RangeRefused")).RangeRefused,
  ),
  RangesChosen: fetched(
    async () => (await import(/* webpackChunkName: "ranges" */ "./data/RangesChosen")).RangesChosen,
  ),
  ReadingNotes: fetched(async () => (await import(/* webpackChunkName: "notes" */ "./data/ReadingNotes")).ReadingNotes),
  ReportScreen: fetched(
    async () => (await import(/* webpackChunkName: "report" */ "./report/ReportScreen")).ReportScreen,
  ),
  ResultsScreen: fetched(
    async () => (await import(/* webpackChunkName: "results" */ "./results/ResultsScreen")).ResultsScreen,
  ),
};

const LaterPartsContext = createContext(fetchedParts);

/** Gives the parts to everything below it without fetching, where a page is drawn in one go. */
export const LaterPartsProvider = LaterPartsContext.Provider;

export function useLaterParts(): LaterParts {
  return useContext(LaterPartsContext);
}
