import {countOf} from './counts.js';
import {type sidebar as vietnamese} from '../vi/sidebar.js';
import {type Widen} from '../widen.js';

export const sidebar: Widen<typeof vietnamese> = {
  timeLeft: millisecondsLeft =>
    millisecondsLeft >= 0 ? `${formatSpan(millisecondsLeft)} left` : `${formatSpan(-millisecondsLeft)} overdue`,
  deadline: deadline => `Deadline ${deadline}`,
  counts: {
    onTime: 'On time',
    late: 'Late',
    returned: 'Returned',
    extended: 'Extended',
    missing: 'Not submitted',
  },
  bar: counts =>
    `${counts.onTime} on time, ${counts.late} late, ${counts.returned} returned, ${counts.extended} with an extension, ${counts.missing} not submitted, out of ${countOf(counts.expected, 'report')}`,
  more: 'More',
  missing: ({missing, returned, extended}) => {
    const parts = [
      [missing, 'not submitted'],
      [returned, 'returned'],
      [extended, 'with an extension'],
    ] as const;
    const named = parts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
    if (named.length === 0) return 'All reports received';
    return `Still open: ${missing + returned + extended} (${named.join(', ')})`;
  },
  group: (supervisor, count) => `${supervisor}: ${count}`,
  nobody: 'No supervisor assigned',
  supervisorPhone: 'Supervisor: ',
  noPhone: 'no phone number',
  noRespondent: 'No respondent in Contacts',
  openTab: unit => `Open the form for ${unit}`,
  units: count => `All ${countOf(count, 'report')} (click to open the form)`,
  problems: count => `${countOf(count, 'item')} to review (click to open the cell)`,
  problemsOf: (tab, count) => `${tab}: ${countOf(count, 'item')}`,
  severity: isError => (isError ? 'To correct' : 'To review'),
  next: 'Next automatic reminder',
  nextAt: (at, waves) => `${at} (${waves})`,
  noNext: 'None scheduled',
  health: {
    title: 'Status',
    mark: isGood => (isGood ? '✓' : '⚠'),
    markWord: isGood => (isGood ? 'OK: ' : 'Needs attention: '),
    phases: {
      setUp: 'No forms yet. Once the set-up tabs are filled in, choose "Create forms".',
      running: 'The reporting round is open.',
      closed: 'The reporting round is closed: all input cells are locked and no automatic reminders are sent.',
    },
    clock: (state, at) => {
      if (state === 'alive') return `Automatic reminders are running; last run at ${at}.`;
      if (state === 'waiting') return 'Automatic reminders are on; the first run has not taken place yet.';
      if (state === 'off') return 'Automatic reminders are off.';
      return at === ''
        ? 'Automatic reminders are on but have never run.'
        : `Automatic reminders stopped running at ${at}.`;
    },
    mendClock: 'Turn automatic reminders on',
    clockMended: 'Automatic reminders are on; the first run will take place within about 15 minutes.',
    quota: left =>
      left > 0
        ? `${countOf(left, 'email')} can still be sent today.`
        : 'No more emails can be sent today; the rest will be sent tomorrow.',
    region: isRight =>
      isRight
        ? 'The spreadsheet’s locale and time zone are correct.'
        : 'The spreadsheet’s locale or time zone has been changed: numbers, dates and the deadline would be misread.',
    mendRegion: 'Reset to Viet Nam, GMT+7',
    regionMended: 'The locale Viet Nam and the time zone GMT+7 have been restored.',
    tabs: broken =>
      broken.length === 0
        ? 'All forms can be read.'
        : `${countOf(broken.length, 'form')} deleted or damaged: ${broken.join(', ')}.`,
  },
};

function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
}
