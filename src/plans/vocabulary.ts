import { aftercareWords } from "./vocabulary/aftercare";
import { aftercareSignatures } from "./vocabulary/aftercareSignatures";
import type { Wording } from "./vocabulary/concept";
import { fillers } from "./vocabulary/fillers";
import { modifierWords } from "./vocabulary/modifiers";
import { networkSignatures } from "./vocabulary/networkSignatures";
import { networkWords } from "./vocabulary/network";
import { personalWords } from "./vocabulary/personal";
import { populationSignatures } from "./vocabulary/populationSignatures";
import { rehabSignatures } from "./vocabulary/rehabSignatures";
import { serviceSignatures } from "./vocabulary/serviceSignatures";
import { serviceWords } from "./vocabulary/services";
import type { Signature } from "./vocabulary/signature";
import { subjectWords } from "./vocabulary/subjects";

/** Every phrase a heading is read by. Longer phrases go before the shorter ones they contain. */
export const wordings: readonly Wording[] = [
  ...subjectWords,
  ...serviceWords,
  ...aftercareWords,
  ...networkWords,
  ...modifierWords,
  { says: ["personal"], phrases: personalWords },
  { says: [], phrases: fillers },
];

/** Which concepts make which indicator. */
export const signatures: readonly Signature[] = [
  ...populationSignatures,
  ...serviceSignatures,
  ...rehabSignatures,
  ...aftercareSignatures,
  ...networkSignatures,
];

export { actNamed, acts, actsCited } from "./vocabulary/acts";
export { abbreviations } from "./vocabulary/abbreviations";
export type { Concept, Wording } from "./vocabulary/concept";
export { connectors } from "./vocabulary/fillers";
export { type Label, labels, otherMeasures, unitHeadingWords, unitOfMeasureBeginnings } from "./vocabulary/labels";
export { noPlaceWords } from "./vocabulary/noPlaces";
export { centreByPlace, ownFacility } from "./vocabulary/ownFacility";
export { personalBeginnings, personalHeadings } from "./vocabulary/personal";
export { summedKinds, summedThings, sumBeginnings, sumJoints } from "./vocabulary/sums";
export { villageWords } from "./vocabulary/villages";
export { anyGroup, type HeadingMeaning, managedGroup, type Signature, stock } from "./vocabulary/signature";
