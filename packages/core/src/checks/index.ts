import type { CheckRule } from './check-rule.js'
import { consumedNotProduced } from './consumed-not-produced.js'
import { countMismatch } from './count-mismatch.js'
import { criterionWithoutWork } from './criterion-without-work.js'
import { danglingReference } from './dangling-reference.js'
import { dateOrder } from './date-order.js'
import { dependencyCycle } from './dependency-cycle.js'
import { doneWithOpenBoxes } from './done-with-open-boxes.js'
import { duplicateId } from './duplicate-id.js'
import { gateOrder } from './gate-order.js'
import { gateWithoutAuthority } from './gate-without-authority.js'
import { hoursTotal } from './hours-total.js'
import { missingHandoff } from './missing-handoff.js'
import { missingOwner } from './missing-owner.js'
import { notUnderstood } from './not-understood.js'
import { overload } from './overload.js'
import { percentage } from './percentage.js'
import { placeholder } from './placeholder.js'
import { pointsTotal } from './points-total.js'
import { readinessClaim } from './readiness-claim.js'
import { sharedPath } from './shared-path.js'
import { startBeforeGate } from './start-before-gate.js'
import { statusConflict } from './status-conflict.js'
import { tableTotal } from './table-total.js'
import { targetUnreachable } from './target-unreachable.js'
import { testTotal } from './test-total.js'
import { thresholdConflict } from './threshold-conflict.js'
import { timeConflict } from './time-conflict.js'
import { unownedRemainder } from './unowned-remainder.js'
import { weekdayMismatch } from './weekday-mismatch.js'
import { weekendDeploy } from './weekend-deploy.js'

/** Every rule, by id. A test holds that each file of this folder is listed. */
export const checks: readonly CheckRule[] = [
  consumedNotProduced,
  countMismatch,
  criterionWithoutWork,
  danglingReference,
  dateOrder,
  dependencyCycle,
  doneWithOpenBoxes,
  duplicateId,
  gateOrder,
  gateWithoutAuthority,
  hoursTotal,
  missingHandoff,
  missingOwner,
  notUnderstood,
  overload,
  percentage,
  placeholder,
  pointsTotal,
  readinessClaim,
  sharedPath,
  startBeforeGate,
  statusConflict,
  tableTotal,
  targetUnreachable,
  testTotal,
  thresholdConflict,
  timeConflict,
  unownedRemainder,
  weekdayMismatch,
  weekendDeploy,
]
