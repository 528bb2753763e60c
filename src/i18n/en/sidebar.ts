import {type sidebar as vietnamese} from '../vi/sidebar.js';
import {type Widen} from '../widen.js';

export const sidebar: Widen<typeof vietnamese> = {
  deadline: (deadline, millisecondsLeft) =>
    millisecondsLeft >= 0
      ? `Deadline ${deadline} (${formatSpan(millisecondsLeft)} left)`
      : `Deadline ${deadline} (${formatSpan(-millisecondsLeft)} ago)`,
  counts: {onTime: 'On time', late: 'Late', returned: 'Asked for more', missing: 'Missing'},
  bar: counts =>
    `${counts.onTime} on time, ${counts.late} late, ${counts.returned} asked for more, ${counts.missing} missing of ${counts.expected} units`,
  units: 'Every unit (click to open)',
  problems: count => `${count} places to look at (click to jump)`,
  severity: isError => (isError ? 'To mend' : 'To check'),
};

function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`;
}
