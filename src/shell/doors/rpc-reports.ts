import {previewAction} from '../reports/unit-action-preview.js';
import * as z from 'zod/mini';

import {runRpc} from '../session/boundary.js';
import {type RpcAnswer} from '../session/answer.js';
import {type UnitActionPreview, type UnitChoices} from '../reports/types.js';
import {carryOut, readRequest} from '../reports/unit-actions.js';
import {readChoices} from '../reports/unit-choices.js';
import {openWorkbench, openWorkbenchInRegion} from '../session/workbench.js';

/** As long as a text in a cell may be; what is remembered of it is cut. */
const LONGEST_TEXT = 50_000;

const RequestSchema = z.object({
  action: z.enum(['returnReport', 'recordPaperReport', 'extendDeadline']),
  unit: z.string().check(z.maxLength(100)),
  reason: z.string().check(z.maxLength(LONGEST_TEXT)),
  at: z.string().check(z.maxLength(100)),
});

/** The units to choose from. */
export function readUnitChoices(): RpcAnswer<UnitChoices> {
  return runRpc(session => readChoices(openWorkbench(session)), 'unlocked');
}

/** What will be said to whom; refuses what the command itself would refuse. */
export function previewUnitAction(request: unknown): RpcAnswer<UnitActionPreview> {
  return runRpc(session => {
    const workbench = openWorkbenchInRegion(session);
    return previewAction(workbench, readRequest(workbench, RequestSchema.parse(request)));
  }, 'unlocked');
}

/** Does it; gives back what was done in words. */
export function carryOutUnitAction(request: unknown): RpcAnswer<string> {
  return runRpc(session => {
    const workbench = openWorkbenchInRegion(session);
    return carryOut(workbench, readRequest(workbench, RequestSchema.parse(request)));
  }, 'locked');
}
