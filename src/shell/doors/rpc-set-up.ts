import {setUpRound} from '../set-up/set-up-round.js';
import {readSetUpState} from '../set-up/set-up-state.js';
import {ROUND_FIELDS} from '../../core/index.js';
import {runRpc} from '../session/boundary.js';
import {type RpcAnswer} from '../session/answer.js';
import {type SetUpState} from '../set-up/types.js';
import * as z from 'zod/mini';

const KEYS = ROUND_FIELDS.map(({key}) => key);
const text = (longest: number): z.ZodMiniString => z.string().check(z.maxLength(longest));

const DetailsSchema = z.strictObject({
  round: z.partialRecord(z.enum(KEYS), text(5_000)),
  people: z
    .array(
      z.strictObject({
        role: z.enum(['coordinator', 'chair']),
        name: text(200).check(z.minLength(1)),
        position: text(200),
        email: text(254),
        phone: text(30),
      }),
    )
    .check(z.maxLength(2)),
  isNew: z.boolean(),
  reloadsPacks: z.boolean(),
});

/** What the set-up page begins with. */
export function readSetUp(): RpcAnswer<SetUpState> {
  return runRpc(session => readSetUpState(session), 'unlocked');
}

/** Does what the user confirmed on the set-up page, and says what was done. */
export function applySetUp(request: unknown): RpcAnswer<string> {
  return runRpc(session => setUpRound(session, DetailsSchema.parse(request)), 'locked');
}
