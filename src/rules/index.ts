import type { Rule } from "./rule";
import { diplomaNamesItsGiver } from "./people/diploma-names-its-giver";
import { highestTitleStandsAlone } from "./people/highest-title-stands-alone";
import { codeBelongsToOnePerson } from "./people/code-belongs-to-one-person";
import { oneGradeAPerson } from "./people/one-grade-a-person";
import { oneSexAPerson } from "./people/one-sex-a-person";
import { dateExists } from "./cells/date-exists";
import { fractionIsNoDate } from "./cells/fraction-is-no-date";
import { votesAddUp } from "./figures/votes-add-up";
import { voteShareAgreesWithVotes } from "./figures/vote-share-agrees-with-votes";
import { statusAgreesWithTitle } from "./people/status-agrees-with-title";
import { decisionNumberNamesOneDecision } from "./between-sheets/decision-number-names-one-decision";
import { initiativeIsListedOnce } from "./between-sheets/initiative-is-listed-once";
import { listCountMatchesRows } from "./between-sheets/list-count-matches-rows";
import { initiativeNamesItsAuthor } from "./between-sheets/initiative-names-its-author";
import { awardIsRecordedOnce } from "./between-sheets/award-is-recorded-once";
import { awardNamesItsYear } from "./between-sheets/award-names-its-year";
import { staffMemberIsListedOnce } from "./between-sheets/staff-member-is-listed-once";
import { formulaCoversItsRows } from "./figures/formula-covers-its-rows";
import { ageIsPlausible } from "./people/age-is-plausible";
import { titleInOneOfTheColumns } from "./people/title-in-one-of-the-columns";
import { proposedTitleWasRegistered } from "./between-sheets/proposed-title-was-registered";
import { unitHeadcountMatchesLines } from "./between-sheets/unit-headcount-matches-lines";
import { partsAddUp } from "./figures/parts-add-up";
import { rateAgreesWithFraction } from "./figures/rate-agrees-with-fraction";
import { nothingIsUnderAMerge } from "./cells/nothing-is-under-a-merge";
import { signIsInLegend } from "./cells/sign-is-in-legend";
import { oneCommendationPerAchievement } from "./people/one-commendation-per-achievement";
import { awardedPersonWasRegistered } from "./between-sheets/awarded-person-was-registered";
import { longLeaveIsWithinLocalLimit } from "./people/long-leave-is-within-local-limit";
import { secondmentSaysDirection } from "./people/secondment-says-direction";
import { titleIsRegisteredOnOneSheet } from "./people/title-is-registered-on-one-sheet";
import { advancedCollectiveHasEnoughAdvancedWorkers } from "./collectives/advanced-collective-has-enough-advanced-workers";
import { advancedWorkersWithinLocalCap } from "./people/advanced-workers-within-local-cap";
import { collectiveHasNoDisciplinedMember } from "./collectives/collective-has-no-disciplined-member";
import { collectiveRegistersOnce } from "./collectives/collective-registers-once";
import { collectiveTitleIsSpelledOut } from "./collectives/collective-title-is-spelled-out";
import { datesAreOfOneSort } from "./cells/dates-are-of-one-sort";
import { deadlineIsNotPassed } from "./year/deadline-is-not-passed";
import { departmentIsAmongCollectives } from "./collectives/department-is-among-collectives";
import { disciplineIsConfirmed } from "./people/discipline-is-confirmed";
import { disciplinedPersonWaits } from "./people/disciplined-person-waits";
import { emulationFighterIsAdvancedWorker } from "./people/emulation-fighter-is-advanced-worker";
import { emulationFighterNamesInitiative } from "./people/emulation-fighter-names-initiative";
import { emulationFightersWithinCap } from "./people/emulation-fighters-within-cap";
import { excellentCollectiveHasAnEmulationFighter } from "./collectives/excellent-collective-has-an-emulation-fighter";
import { excellentCollectiveHasEnoughAdvancedWorkers } from "./collectives/excellent-collective-has-enough-advanced-workers";
import { excellentCollectiveIsAdvancedCollective } from "./collectives/excellent-collective-is-advanced-collective";
import { fontIsTimesNewRoman } from "./presentation/font-is-times-new-roman";
import { formNamesTheYearAtHand } from "./year/form-names-the-year-at-hand";
import { gradeSupportsTitle } from "./people/grade-supports-title";
import { headerRepeatsWhenPrinted } from "./presentation/header-repeats-when-printed";
import { higherAwardIsProposed } from "./people/higher-award-is-proposed";
import { higherFighterHasVotes } from "./people/higher-fighter-has-votes";
import { summaryAgreesWithRegister } from "./between-sheets/summary-agrees-with-register";
import { higherFighterHasEarlierTitles } from "./people/higher-fighter-has-earlier-titles";
import { highestTitleImpliesAdvancedWorker } from "./people/highest-title-implies-advanced-worker";
import { codeHasTheFormOfItsColumn } from "./cells/code-has-the-form-of-its-column";
import { idNumberIsWhole } from "./cells/id-number-is-whole";
import { initiativesCoverEmulationFighters } from "./between-sheets/initiatives-cover-emulation-fighters";
import { labelAndCodeAgree } from "./between-sheets/label-and-code-agree";
import { leadershipIsNoCollective } from "./collectives/leadership-is-no-collective";
import { lettersAreVietnamese } from "./cells/letters-are-vietnamese";
import { marginsAreAsPrescribed } from "./presentation/margins-are-as-prescribed";
import { nameIsCapitalised } from "./cells/name-is-capitalised";
import { newRecruitWaitsForAdvancedWorker } from "./people/new-recruit-waits-for-advanced-worker";
import { noDiplomaFromDepartmentHead } from "./people/no-diploma-from-department-head";
import { noErrorValue } from "./cells/no-error-value";
import { numberIsStoredAsNumber } from "./cells/number-is-stored-as-number";
import { numberingRunsOn } from "./cells/numbering-runs-on";
import { paperIsA4 } from "./presentation/paper-is-a4";
import { personHasPosition } from "./people/person-has-position";
import { unitFitsItsNeighbours } from "./people/unit-fits-its-neighbours";
import { personHasUnit } from "./people/person-has-unit";
import { personRegistersOnce } from "./people/person-registers-once";
import { printedTotalAddsUp } from "./between-sheets/printed-total-adds-up";
import { progressIsAPercentage } from "./year/progress-is-a-percentage";
import { recipientIsNamed } from "./people/recipient-is-named";
import { recipientKindAgrees } from "./people/recipient-kind-agrees";
import { registeredPersonIsOnStaffList } from "./between-sheets/registered-person-is-on-staff-list";
import { rowNamesATitle } from "./people/row-names-a-title";
import { staffMemberIsRegistered } from "./between-sheets/staff-member-is-registered";
import { decisionCountMatchesRows } from "./between-sheets/decision-count-matches-rows";
import { statedCountMatchesRows } from "./between-sheets/stated-count-matches-rows";
import { textHasNoStraySpaces } from "./cells/text-has-no-stray-spaces";
import { textHasNothingInvisible } from "./cells/text-has-nothing-invisible";
import { textIsComposed } from "./cells/text-is-composed";
import { textIsUnicode } from "./cells/text-is-unicode";
import { titleBelongsToRecipient } from "./people/title-belongs-to-recipient";
import { titleStandsInItsColumn } from "./people/title-stands-in-its-column";
import { titleInRemarksIsMarked } from "./people/title-in-remarks-is-marked";
import { titleIsKnown } from "./people/title-is-known";
import { titleIsSpelledAsInTheLaw } from "./cells/title-is-spelled-as-in-the-law";
import { unitIsAmongTheOffices } from "./between-sheets/unit-is-among-the-offices";
import { unitHasOneSpelling } from "./between-sheets/unit-has-one-spelling";
import { yearIsPlausible } from "./cells/year-is-plausible";
import { monthsFitInAYear } from "./cells/months-fit-in-a-year";
import { markNamesItsColumn } from "./people/mark-names-its-column";
import { typedCountAgreesWithList } from "./between-sheets/typed-count-agrees-with-list";
import { tallyAgreesWithRegister } from "./between-sheets/tally-agrees-with-register";
import { rowTotalCountsItsMarks } from "./figures/row-total-counts-its-marks";
import { workEndsAfterItStarts } from "./year/work-ends-after-it-starts";
import { workHasBothDates } from "./year/work-has-both-dates";
import { workIsBegunBeforeItIsDone } from "./year/work-is-begun-before-it-is-done";
import { workIsListedOnce } from "./year/work-is-listed-once";

/** All rules in reading order: the table of contents of what is checked. */
export const rules: readonly Rule[] = [
  // People
  recipientIsNamed,
  recipientKindAgrees,
  personRegistersOnce,
  titleIsRegisteredOnOneSheet,
  codeBelongsToOnePerson,
  oneSexAPerson,
  ageIsPlausible,
  personHasPosition,
  personHasUnit,
  unitFitsItsNeighbours,
  rowNamesATitle,
  titleIsKnown,
  titleBelongsToRecipient,
  titleStandsInItsColumn,
  titleInOneOfTheColumns,
  markNamesItsColumn,
  titleInRemarksIsMarked,
  noDiplomaFromDepartmentHead,
  diplomaNamesItsGiver,
  oneCommendationPerAchievement,
  higherAwardIsProposed,
  highestTitleImpliesAdvancedWorker,
  highestTitleStandsAlone,
  emulationFighterIsAdvancedWorker,
  emulationFighterNamesInitiative,
  emulationFightersWithinCap,
  advancedWorkersWithinLocalCap,
  higherFighterHasEarlierTitles,
  higherFighterHasVotes,
  gradeSupportsTitle,
  oneGradeAPerson,
  newRecruitWaitsForAdvancedWorker,
  longLeaveIsWithinLocalLimit,
  statusAgreesWithTitle,
  secondmentSaysDirection,
  disciplinedPersonWaits,
  disciplineIsConfirmed,
  // Collectives
  collectiveRegistersOnce,
  collectiveTitleIsSpelledOut,
  leadershipIsNoCollective,
  departmentIsAmongCollectives,
  advancedCollectiveHasEnoughAdvancedWorkers,
  excellentCollectiveIsAdvancedCollective,
  excellentCollectiveHasEnoughAdvancedWorkers,
  excellentCollectiveHasAnEmulationFighter,
  collectiveHasNoDisciplinedMember,
  // Between sheets, and between a table and what is written beside it
  staffMemberIsListedOnce,
  staffMemberIsRegistered,
  registeredPersonIsOnStaffList,
  awardedPersonWasRegistered,
  proposedTitleWasRegistered,
  awardIsRecordedOnce,
  awardNamesItsYear,
  decisionNumberNamesOneDecision,
  initiativeIsListedOnce,
  initiativeNamesItsAuthor,
  initiativesCoverEmulationFighters,
  printedTotalAddsUp,
  statedCountMatchesRows,
  decisionCountMatchesRows,
  listCountMatchesRows,
  summaryAgreesWithRegister,
  tallyAgreesWithRegister,
  typedCountAgreesWithList,
  unitHasOneSpelling,
  unitIsAmongTheOffices,
  labelAndCodeAgree,
  // Figures
  votesAddUp,
  voteShareAgreesWithVotes,
  formulaCoversItsRows,
  partsAddUp,
  rowTotalCountsItsMarks,
  rateAgreesWithFraction,
  unitHeadcountMatchesLines,
  // The year
  formNamesTheYearAtHand,
  workEndsAfterItStarts,
  workIsBegunBeforeItIsDone,
  workHasBothDates,
  progressIsAPercentage,
  workIsListedOnce,
  deadlineIsNotPassed,
  // Cells
  noErrorValue,
  textIsUnicode,
  textIsComposed,
  textHasNothingInvisible,
  lettersAreVietnamese,
  textHasNoStraySpaces,
  titleIsSpelledAsInTheLaw,
  nameIsCapitalised,
  idNumberIsWhole,
  codeHasTheFormOfItsColumn,
  numberIsStoredAsNumber,
  datesAreOfOneSort,
  signIsInLegend,
  nothingIsUnderAMerge,
  dateExists,
  yearIsPlausible,
  monthsFitInAYear,
  fractionIsNoDate,
  numberingRunsOn,
  // Presentation of what is to be sent
  paperIsA4,
  marginsAreAsPrescribed,
  fontIsTimesNewRoman,
  headerRepeatsWhenPrinted,
];
