import {type SummaryWords} from '../../../core/index.js';
import {countOf} from '../counts.js';

const numbered = (title: string, count: number): string => (count === 0 ? title : `${title} (${count})`);

const quoted = (text: string): string => (text === '' ? '' : ` (${text})`);

export const agenda: SummaryWords['agenda'] = {
  title: ({round, meeting}) => `Meeting agenda${meeting && `, ${meeting}`} – ${round}`,
  base: (villages, criteria) => {
    const absent = [villages.absent, criteria.absent && `criteria ${criteria.absent}`].filter(name => name !== '');
    const counts = [
      villages.expected === 0 ? '' : `${villages.submitted} of ${villages.expected} villages`,
      criteria.expected === 0 ? '' : `${criteria.submitted} of ${criteria.expected} criteria`,
    ].filter(part => part !== '');
    const missing = absent.length === 0 ? '' : ` (missing: ${absent.join('; ')})`;
    return `Figures from ${counts.join(' and ')}${missing}. The yellow columns are for the chair's decisions.`;
  },
  contradictions: count => numbered('1. Figures of villages and commune disagree', count),
  shared: count => numbered('2. Obstacles shared by several villages', count),
  single: count => numbered('3. Obstacles and proposals of single villages', count),
  requests: count => numbered('4. Requests for coordination', count),
  own: '5. Other matters',
  closed: '6. Decided matters that the reports no longer mention',
  group: ({resolver, lines, villages}) =>
    `${resolver}: ${countOf(lines, 'matter')}${villages > 0 ? `, ${countOf(villages, 'village')}` : ''}`,
  noResolver: 'Nobody named to resolve it',
  villageNotMetCommuneMet: ({villages, number, name, criterion, indicator, text}) =>
    `Self-assessment of ${villages}: village criterion ${number}${quoted(name)} not met; the officer for commune criterion ${criterion} assesses indicator ${indicator}${quoted(text)} as met.`,
  villageMetCommuneNotMet: ({count, number, name, criterion, indicator, text}) =>
    `Self-assessment of all ${countOf(count, 'village')} that reported: village criterion ${number}${quoted(name)} met; the officer for commune criterion ${criterion} assesses indicator ${indicator}${quoted(text)} as not met.`,
  sectors: names => `Sectors asked: ${names}`,
  reconcile: officer => `The villages and the officer${quoted(officer)} are asked to agree on the figures.`,
  byVillage: (village, text) => `${village}: ${text}`,
  solution: text => `Solution: ${text}`,
  proposal: text => `Proposal: ${text}`,
};
