/** Every rule, and the one way to run them. */
import type { RuleFinding } from '../model/finding.ts';
import { abbreviationMeaningDiffers } from './abbreviation-meaning-differs.ts';
import { abbreviationRedefined } from './abbreviation-redefined.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { abbreviationUsedEarly } from './abbreviation-used-early.ts';
import { actAmendedAfterRepeal } from './act-amended-after-repeal.ts';
import { actBasisLeftOver } from './act-basis-left-over.ts';
import { actDatesOutOfOrder } from './act-dates-out-of-order.ts';
import { actEndingUnstated } from './act-ending-unstated.ts';
import { actExclusionDiffers } from './act-exclusion-differs.ts';
import { actNumberRepeated } from './act-number-repeated.ts';
import { actStatusContradicts } from './act-status-contradicts.ts';
import { actSuccessorUnknown } from './act-successor-unknown.ts';
import { appendixMissing } from './appendix-missing.ts';
import { appendixNotReferred } from './appendix-not-referred.ts';
import { appendixOtherService } from './appendix-other-service.ts';
import { appendixPictureMissing } from './appendix-picture-missing.ts';
import { channelWithoutProcess } from './channel-without-process.ts';
import { conCarrierWithoutTime } from './con-carrier-without-time.ts';
import { conHandoverUnstated } from './con-handover-unstated.ts';
import { conStageWithoutTime } from './con-stage-without-time.ts';
import { conditionOutcomeMissing } from './condition-outcome-missing.ts';
import { durationDayKindUnstated } from './duration-day-kind-unstated.ts';
import { durationDayKindsMixed } from './duration-day-kinds-mixed.ts';
import { durationFigureDiffersFromWords } from './duration-figure-differs-from-words.ts';
import { durationRestatedDiffers } from './duration-restated-differs.ts';
import { durationUnreadable } from './duration-unreadable.ts';
import { formAutomationOverstated } from './form-automation-overstated.ts';
import { formElectronicWithoutPortal } from './form-electronic-without-portal.ts';
import { formPaperWithPortal } from './form-paper-with-portal.ts';
import { processInNoChannel } from './process-in-no-channel.ts';
import { processUnboundedLoop } from './process-unbounded-loop.ts';
import { processUnreachableStep } from './process-unreachable-step.ts';
import { processWithoutEnd } from './process-without-end.ts';
import { resultDocumentDiffers } from './result-document-differs.ts';
import { resultRefusalDiffers } from './result-refusal-differs.ts';
import type { CatalogueContext, RecordChecks, RecordFinding, Rule, RuleContexts, Scope } from './rule.ts';
import { standardChannelsDiffer } from './standard-channels-differ.ts';
import { standardFormDiffers } from './standard-form-differs.ts';
import { standardIntakeDayCounted } from './standard-intake-day-counted.ts';
import { standardItemMissing } from './standard-item-missing.ts';
import { standardProviderDiffers } from './standard-provider-differs.ts';
import { standardRefusalDiffers } from './standard-refusal-differs.ts';
import { standardRepealed } from './standard-repealed.ts';
import { standardResultDiffers } from './standard-result-differs.ts';
import { standardServiceTimeExceeded } from './standard-service-time-exceeded.ts';
import { standardTermChannelsDiffer } from './standard-term-channels-differ.ts';
import { standardTitleDiffers } from './standard-title-differs.ts';
import { stepActorMissing } from './step-actor-missing.ts';
import { stepDurationMissing } from './step-duration-missing.ts';
import { stepNumberRepeated } from './step-number-repeated.ts';
import { stepNumberSkipped } from './step-number-skipped.ts';
import { stepResultMissing } from './step-result-missing.ts';
import { termAmbiguous } from './term-ambiguous.ts';
import { termExceeded } from './term-exceeded.ts';
import { termNoReserve } from './term-no-reserve.ts';
import { termNotStated } from './term-not-stated.ts';
import { titleDiffers } from './title-differs.ts';
import { unitNotListed } from './unit-not-listed.ts';
import { unitWithoutStep } from './unit-without-step.ts';

export const RULES: readonly Rule[] = [
  abbreviationMeaningDiffers,
  abbreviationRedefined,
  abbreviationUndefined,
  abbreviationUsedEarly,
  actAmendedAfterRepeal,
  actBasisLeftOver,
  actDatesOutOfOrder,
  actEndingUnstated,
  actExclusionDiffers,
  actNumberRepeated,
  actStatusContradicts,
  actSuccessorUnknown,
  appendixMissing,
  appendixNotReferred,
  appendixOtherService,
  appendixPictureMissing,
  channelWithoutProcess,
  conCarrierWithoutTime,
  conHandoverUnstated,
  conStageWithoutTime,
  conditionOutcomeMissing,
  durationDayKindUnstated,
  durationDayKindsMixed,
  durationFigureDiffersFromWords,
  durationRestatedDiffers,
  durationUnreadable,
  formAutomationOverstated,
  formElectronicWithoutPortal,
  formPaperWithPortal,
  processInNoChannel,
  processUnboundedLoop,
  processUnreachableStep,
  processWithoutEnd,
  resultDocumentDiffers,
  resultRefusalDiffers,
  standardChannelsDiffer,
  standardFormDiffers,
  standardIntakeDayCounted,
  standardItemMissing,
  standardProviderDiffers,
  standardRefusalDiffers,
  standardRepealed,
  standardResultDiffers,
  standardServiceTimeExceeded,
  standardTermChannelsDiffer,
  standardTitleDiffers,
  stepActorMissing,
  stepDurationMissing,
  stepNumberRepeated,
  stepNumberSkipped,
  stepResultMissing,
  termAmbiguous,
  termExceeded,
  termNoReserve,
  termNotStated,
  titleDiffers,
  unitNotListed,
  unitWithoutStep,
];

/**
 * What the rules find in one record. The record must be sound: it passes its schema, and its references
 * lead somewhere.
 */
export function lint<S extends Scope>(
  scope: S,
  context: RuleContexts[S],
  rules: readonly Rule[] = RULES,
): RuleFinding[] {
  return rules.flatMap((rule) => {
    const check: RecordChecks[S] = rule.check[scope];
    return check === undefined ? [] : check(context);
  });
}

/** What the rules find by comparing the records of a catalogue with one another. */
export function lintCatalogue(context: CatalogueContext, rules: readonly Rule[] = RULES): RecordFinding[] {
  return rules.flatMap((rule) => rule.check.catalogue?.(context) ?? []);
}
