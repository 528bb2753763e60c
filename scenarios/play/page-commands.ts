import * as z from 'zod/mini';

import {type Person} from '../../local-host/index.js';
import {askServer, type PageAnswer} from './ask-server.js';

/** A command for which the menu opens a page. */
export interface PageCommand {
  /** The function that the menu item calls. */
  readonly opener: string;
  /**
   * Asks of the server what the page asks, in its order, and presses its last button; gives back what is said at the end. The
   * button is pressed even where the page, as it has just been read, would not offer it: one that has been open for a while would.
   */
  readonly carryOut: (person: Person, answers: readonly string[]) => PageAnswer<readonly string[]>;
}

/** Commands with pages, by name. */
export const PAGE_COMMANDS: ReadonlyMap<string, PageCommand> = new Map<string, PageCommand>([
  ['setUpRound', {opener: 'showSetUp', carryOut: setUpRound}],
  ['inviteRespondents', {opener: 'showInvitation', carryOut: inviteRespondents}],
  ['sendReminders', {opener: 'showReminders', carryOut: sendReminders}],
  [
    'returnReport',
    {
      opener: 'showReturnReport',
      carryOut: (person, [unit, reason, at]) => decide(person, {action: 'returnReport', unit, reason, at}),
    },
  ],
  [
    'recordPaperReport',
    {
      opener: 'showPaperReport',
      carryOut: (person, [unit, at]) => decide(person, {action: 'recordPaperReport', unit, at}),
    },
  ],
  [
    'extendDeadline',
    {
      opener: 'showExtension',
      carryOut: (person, [unit, at, reason]) => decide(person, {action: 'extendDeadline', unit, reason, at}),
    },
  ],
]);

/** The page asks for a few people at a time. */
const INVITED_AT_ONCE = 5;

const PacksSchema = z.object({villagePack: z.string(), communePack: z.string()});
const SetUpSchema = z.object({isNew: z.boolean(), round: PacksSchema, packsInUse: PacksSchema});
const InvitationSchema = z.object({people: z.array(z.object({id: z.string(), state: z.string()}))});
const InvitedSchema = z.object({refused: z.array(z.object({id: z.string(), reason: z.string()}))});
const SlicesSchema = z.object({text: z.string(), progress: z.object({state: z.string(), done: z.number()})});

/** Confirms the page as it opens: the set-up tabs are filled in afterwards. Other packs that they name are loaded. */
function setUpRound(person: Person): PageAnswer<readonly string[]> {
  const state = askServer(person, SetUpSchema, 'readSetUp');
  if (state.kind !== 'done') return state;
  const {isNew, round, packsInUse} = state.value;
  const areOthers = round.villagePack !== packsInUse.villagePack || round.communePack !== packsInUse.communePack;
  const details = {round: {}, people: [], isNew, reloadsPacks: !isNew && areOthers};
  return say(askServer(person, z.string(), 'applySetUp', details));
}

/** Invites everybody who can be; gives back whom Google refused. */
function inviteRespondents(person: Person): PageAnswer<readonly string[]> {
  const invitation = askServer(person, InvitationSchema, 'readInvitation');
  if (invitation.kind !== 'done') return invitation;
  const ids = invitation.value.people.filter(({state}) => state === 'toAdd').map(({id}) => id);
  const refused: string[] = [];
  for (let next = 0; next < ids.length; next += INVITED_AT_ONCE) {
    const answer = askServer(person, InvitedSchema, 'invitePeople', ids.slice(next, next + INVITED_AT_ONCE));
    if (answer.kind !== 'done') return answer;
    refused.push(...answer.value.refused.map(({id, reason}) => `${id}: ${reason}`));
  }
  return {kind: 'done', value: refused};
}

/** Sends what is to be sent now. */
function sendReminders(person: Person): PageAnswer<readonly string[]> {
  const view = askServer(person, z.unknown(), 'readReminders', '');
  return view.kind === 'done' ? sendSlices(person, -1) : view;
}

/** Goes on slice by slice, as an open dashboard does. */
function sendSlices(person: Person, before: number): PageAnswer<readonly string[]> {
  const slice = askServer(person, SlicesSchema, 'runFromSidebar', 'sendReminders');
  if (slice.kind !== 'done') return slice;
  const {text, progress} = slice.value;
  return progress.state === 'more' && progress.done > before
    ? sendSlices(person, progress.done)
    : {kind: 'done', value: [text]};
}

interface Decision {
  readonly action: string;
  readonly unit: string | undefined;
  readonly at: string | undefined;
  readonly reason?: string | undefined;
}

/** Looks at what a decision on a report will say, and takes it; a unit that is not named is that of the open tab. */
function decide(person: Person, {action, unit = '', at = '', reason = ''}: Decision): PageAnswer<readonly string[]> {
  const choices = askServer(person, z.object({openUnit: z.string()}), 'readUnitChoices');
  if (choices.kind !== 'done') return choices;
  const isWholeRound = unit === '' && action === 'extendDeadline';
  const request = {action, unit: unit === '' && !isWholeRound ? choices.value.openUnit : unit, reason, at};
  const preview = askServer(person, z.unknown(), 'previewUnitAction', request);
  if (preview.kind !== 'done') return preview;
  return say(askServer(person, z.string(), 'carryOutUnitAction', request));
}

function say(answer: PageAnswer<string>): PageAnswer<readonly string[]> {
  return answer.kind === 'done' ? {kind: 'done', value: [answer.value]} : answer;
}
