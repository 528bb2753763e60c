import {commonMessages, invitationMessages} from '../../../i18n/page-messages.js';
import {type InvitedPerson} from '../../../shell/invite/types.js';
import {aButton} from '../../elements/button.js';
import {fill} from '../../markup/render.js';
import {byId} from '../../page/controls.js';
import {say, setBusy, showTrouble, startProgress} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {invitePeople} from './invite-people.js';
import {findInvitable, invitationNotices, peopleList, type Refusals} from './people-list.js';

const words = invitationMessages(pageLanguage());
const {feedback} = commonMessages(pageLanguage());

/** Reads the dry run and shows it; gives back whom to invite. */
async function refresh(refusals: Refusals): Promise<readonly InvitedPerson[]> {
  const answer = await server.readInvitation();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, feedback);
    showButtons([], refusals);
    return [];
  }
  const people = findInvitable(answer.value, refusals);
  byId('intro').textContent = words.intro(people.length);
  fill(byId('notices'), invitationNotices(answer.value, words));
  fill(byId('people'), peopleList(answer.value, refusals, words, feedback));
  showButtons(people, refusals);
  return people;
}

function showButtons(people: readonly InvitedPerson[], refusals: Refusals): void {
  const invite = aButton(words.invite(people.length), () => inviteAll(people, refusals), {class: 'action'});
  const close = aButton(feedback.close, closePage);
  fill(byId('buttons'), people.length === 0 ? [close] : [invite, close]);
}

async function inviteAll(people: readonly InvitedPerson[], before: Refusals): Promise<void> {
  const showDone = (done: number): string => words.inviting(done, people.length);
  setBusy(true);
  const bar = startProgress(showDone(0), true, feedback);
  const {added, refused, trouble} = await invitePeople(
    people.map(({id}) => id),
    {
      invite: server.invitePeople,
      isCancelled: bar.isCancelled,
      show: done => {
        bar.show(showDone(done), done, people.length);
      },
    },
  );
  bar.end();
  setBusy(false);
  const left = await refresh(new Map([...before, ...refused]));
  if (trouble !== '') showTrouble(trouble, feedback);
  else say(left.length > 0 ? words.stopped(added, left.length) : words.done(added, refused.length));
  byId('title').focus();
}

startPage(words.title);
void refresh(new Map());
