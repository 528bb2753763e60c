import {type PlanView, type RecipientView} from '../../../../src/shell/reminders/types.js';

/** Somebody who has to report. */
export function aRecipient(facts: Partial<RecipientView> = {}): RecipientView {
  const contacts = {email: 'a@example.test', phone: '0912'};
  return {id: 'P01', name: 'Bà Đào', ...contacts, wave: 'Đúng hạn', own: ['Thôn 1'], watched: [], ...facts};
}

/** What *Gửi ngay* would send to one person. */
export function aPlan(facts: Partial<PlanView> = {}): PlanView {
  return {
    at: '08:00 03/06/2024',
    isNow: true,
    heldUntil: '',
    quota: {needed: 1, left: 90},
    mails: [aRecipient()],
    byPhone: [],
    unreached: [],
    missed: [],
    unitsWithoutPeople: [],
    ...facts,
  };
}
