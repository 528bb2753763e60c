import {type sidebar as vietnamese} from '../vi/sidebar.js';
import {type Widen} from '../widen.js';

export const sidebar: Widen<typeof vietnamese> = {
  timeLeft: millisecondsLeft =>
    millisecondsLeft >= 0 ? `${formatSpan(millisecondsLeft)} left` : `${formatSpan(-millisecondsLeft)} overdue`,
  deadline: deadline => `Deadline ${deadline}`,
  counts: {
    onTime: 'On time',
    late: 'Late',
    returned: 'Asked for more',
    extended: 'Given more time',
    missing: 'Not submitted',
  },
  bar: counts =>
    `${counts.onTime} on time, ${counts.late} late, ${counts.returned} asked for more, ${counts.extended} given more time, ${counts.missing} not submitted of ${counts.expected} units`,
  more: 'More',
  missing: ({missing, returned, extended}) => {
    const parts = [
      [missing, 'not submitted'],
      [returned, 'asked for more'],
      [extended, 'given more time'],
    ] as const;
    const named = parts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
    if (named.length === 0) return 'Everything has come in';
    return `Still open: ${missing + returned + extended} (${named.join(', ')})`;
  },
  group: (supervisor, count) => `${supervisor}: ${count}`,
  nobody: 'Nobody is named to urge them',
  supervisorPhone: 'Supervisor: ',
  noPhone: 'no phone number',
  noRespondent: 'Nobody in the directory reports for it',
  openTab: unit => `Open the form of ${unit}`,
  units: count => `All ${count} units (click to open the form)`,
  problems: count => `${count} places to look at (click to jump)`,
  problemsOf: (tab, count) => `${tab}: ${count} places`,
  severity: isError => (isError ? 'To mend' : 'To check'),
  next: 'Next automatic reminder',
  nextAt: (at, waves) => `${at} (${waves})`,
  noNext: 'None left',
  health: {
    title: 'Health',
    mark: isGood => (isGood ? '✓' : '⚠'),
    markWord: isGood => (isGood ? 'Good: ' : 'To mend: '),
    phases: {
      setUp: 'No forms yet. When the set-up tabs are filled in, choose "Make the forms".',
      running: 'The round is open.',
      closed: 'The round is closed: input cells are read-only, no automatic reminders go out.',
    },
    clock: (state, at) => {
      if (state === 'alive') return `Automatic reminders are running, last at ${at}.`;
      if (state === 'waiting') return 'Automatic reminders are on; the first run is still to come.';
      if (state === 'off') return 'Automatic reminders are off.';
      return at === '' ? 'Automatic reminders are on but have never run.' : `Automatic reminders stopped at ${at}.`;
    },
    mendClock: 'Turn automatic reminders on',
    clockMended: 'Automatic reminders are on; the first run comes within about 15 minutes.',
    quota: left =>
      left > 0 ? `${left} mails can be sent today.` : 'No more mails can be sent today; the rest go out tomorrow.',
    region: isRight =>
      isRight
        ? 'Locale and time zone of the spreadsheet are right.'
        : 'Locale or time zone of the spreadsheet were changed: numbers, dates and the deadline would be read wrongly.',
    mendRegion: 'Set Viet Nam, GMT+7',
    regionMended: 'Locale Viet Nam and time zone GMT+7 are set.',
    tabs: broken =>
      broken.length === 0
        ? 'Every form can be read.'
        : `${broken.length} forms are deleted or damaged: ${broken.join(', ')}.`,
  },
};

function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
}
