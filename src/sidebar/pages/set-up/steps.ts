import {labelOf, labelValues, parseLetter, type RoundFieldKey} from '../../../core/index.js';
import {type NewPerson} from '../../../shell/set-up/types.js';
import {byId, element} from '../../page/dom.js';
import {pageLanguage} from '../../page/page-data.js';
import {anAskedList} from './asked-list.js';
import {checkEmail, checkRoundText} from './checks.js';
import {aChoice, aField, aTick, markField} from '../../elements/field.js';
import {anOverview} from './overview.js';
import {planSuggestions} from './suggestions.js';
import {aSuggestedField, confirmAll, isOpen} from './suggested-field.js';
import {arePacksChanged, roundWords, type Wizard, words} from './wizard.js';

/** One view of the wizard. `check` marks what is wrong and says it in one sentence; '' lets the user go on. */
export interface Step {
  readonly name: keyof typeof words.steps;
  readonly view: (wizard: Wizard) => readonly HTMLElement[];
  readonly check: (wizard: Wizard) => string;
}

const FACT_KEYS: readonly RoundFieldKey[] = [
  'name',
  'letter',
  'letterDate',
  'grounds',
  'commune',
  'place',
  'deadline',
  'meetingAt',
  'dataAsOf',
  'chairTitle',
];
const SETTING_KEYS: readonly RoundFieldKey[] = ['from', 'to'];
const LONGEST_LETTER = 200_000;
const ROLES: readonly NewPerson['role'][] = ['coordinator', 'chair'];
const LETTER_ID = 'letter';

const letterStep: Step = {
  name: 'letter',
  view: wizard => [
    ...(wizard.state.isNew ? [] : [element('p', {className: 'notice', textContent: words.running})]),
    aLetterField(wizard),
  ],
  check: wizard => {
    if (wizard.letter.trim() === '') return words.letter.empty;
    if (wizard.letter.length > LONGEST_LETTER) return words.letter.tooLong(LONGEST_LETTER);
    readLetter(wizard);
    return '';
  },
};

const factsStep: Step = {
  name: 'facts',
  view: wizard => {
    const proposed = FACT_KEYS.some(key => wizard.suggestions[key]?.length === 1);
    const confirm = element('button', {type: 'button', textContent: words.facts.confirmAll});
    confirm.addEventListener('click', () => {
      confirmAll(wizard, FACT_KEYS);
    });
    return [
      ...(proposed ? [element('p', {textContent: words.facts.intro}), confirm] : []),
      ...FACT_KEYS.map(key => aSuggestedField(wizard, key)),
      ...(wizard.reading === undefined ? [] : [anAskedList(wizard.reading)]),
    ];
  },
  check: wizard => {
    const open = FACT_KEYS.filter(key => isOpen(wizard, key));
    const wrong = checkRound(wizard, FACT_KEYS);
    if (open.length === 0) return wrong;
    byId(`round-${open[0] ?? ''}`).focus();
    return words.errors.unconfirmed(open.map(key => roundWords[key].label).join(', '));
  },
};

const peopleStep: Step = {
  name: 'people',
  view: wizard => [element('p', {textContent: words.people.help}), ...ROLES.map(role => aPersonForm(wizard, role))],
  check: ({people}) => {
    const errors = ROLES.flatMap(role => {
      const {name, email} = people[role];
      const needed = role === 'coordinator' && name.trim() === '' ? words.errors.needed : '';
      return [
        [`${role}-name`, needed],
        [`${role}-email`, checkEmail(email, words.errors)],
      ] as const;
    });
    return markAll(errors);
  },
};

const settingsStep: Step = {
  name: 'settings',
  view: wizard => [
    ...aPackChoice(wizard),
    element('p', {className: 'note', textContent: words.settings.unverified}),
    aLabelChoice(wizard, 'lockMode'),
    ...SETTING_KEYS.map(key => aRoundField(wizard, key)),
    aLabelChoice(wizard, 'onWeekends'),
    aWaveChoice(wizard),
    aLabelChoice(wizard, 'language'),
  ],
  check: wizard => {
    const wrong = checkRound(wizard, SETTING_KEYS);
    if (wrong !== '') return wrong;
    const {from, to} = wizard.round;
    if (from.padStart(5, '0') > to.padStart(5, '0')) return markAll([['round-to', words.errors.hoursReversed]]);
    const isReloadOpen = !wizard.state.isNew && arePacksChanged(wizard) && !wizard.reloadsPacks;
    return isReloadOpen ? words.settings.packsChanged : '';
  },
};

const overviewStep: Step = {name: 'overview', view: wizard => anOverview(wizard), check: () => ''};

/** The steps in their order; people are asked for before there is a list of them. */
export function listSteps({state}: Wizard): readonly Step[] {
  return [letterStep, factsStep, ...(state.isNew ? [peopleStep] : []), settingsStep, overviewStep];
}

function aLetterField(wizard: Wizard): HTMLElement {
  const box = aField({
    id: LETTER_ID,
    label: words.letter.label,
    help: words.letter.help,
    value: wizard.letter,
    isLong: true,
    onInput: text => {
      wizard.letter = text;
    },
  });
  box.classList.add('letter');
  return box;
}

/** Reads the letter; rows take its only proposal, unconfirmed, and keep what they held where it has none or several. */
function readLetter(wizard: Wizard): void {
  wizard.reading = parseLetter(wizard.letter);
  wizard.suggestions = planSuggestions(wizard.reading, words.notes);
  wizard.confirmed.clear();
  for (const key of FACT_KEYS) {
    const [only, ...others] = wizard.suggestions[key] ?? [];
    wizard.round[key] = only !== undefined && others.length === 0 ? only.text : wizard.state.round[key];
  }
  const [signer, ...otherSigners] = wizard.reading.signer;
  const {chair} = wizard.people;
  if (signer !== undefined && otherSigners.length === 0 && chair.name === '') {
    wizard.people.chair = {...chair, name: signer.value};
  }
}

function aRoundField(wizard: Wizard, key: RoundFieldKey): HTMLElement {
  const {label, help} = roundWords[key];
  const value = wizard.round[key];
  return aField({
    id: `round-${key}`,
    label,
    help,
    value,
    onInput: text => {
      wizard.round[key] = text;
    },
  });
}

function aPersonForm(wizard: Wizard, role: NewPerson['role']): HTMLElement {
  const set = element('fieldset', {});
  set.append(element('legend', {textContent: words.people[role]}));
  for (const key of ['name', 'position', 'email', 'phone'] as const) {
    set.append(
      aField({
        id: `${role}-${key}`,
        label: words.people[key],
        help: '',
        value: wizard.people[role][key],
        onInput: text => {
          wizard.people[role] = {...wizard.people[role], [key]: text};
        },
      }),
    );
  }
  return set;
}

function aPackChoice(wizard: Wizard): readonly HTMLElement[] {
  const {villagePacks, communePacks, isNew} = wizard.state;
  const reload = aTick('reload', words.settings.packsReload, wizard.reloadsPacks, isTicked => {
    wizard.reloadsPacks = isTicked;
  });
  const match = element('p', {id: 'criteria-match', className: 'note'});
  const show = (): void => {
    reload.hidden = isNew || !arePacksChanged(wizard);
    match.textContent = compareCriteria(wizard);
  };
  const choose = (key: 'villagePack' | 'communePack', packs: typeof villagePacks): HTMLElement => {
    const options = packs.map(({name}) => [name, name] as const);
    return aChoice({id: `round-${key}`, ...roundWords[key]}, options, wizard.round[key], name => {
      wizard.round[key] = name;
      show();
    });
  };
  const parts = [choose('villagePack', villagePacks), match, choose('communePack', communePacks), reload];
  show();
  return parts;
}

/** Compares how many criteria the letter names for villages with the pack chosen; '' where it names none. */
function compareCriteria({reading, state, round}: Wizard): string {
  const counts = (reading?.criteriaCounts ?? []).filter(({value}) => value.reporter !== 'criterionOfficers');
  const asked = counts[0]?.value.count;
  const has = state.villagePacks.find(({name}) => name === round.villagePack)?.criteria;
  if (asked === undefined || has === undefined || counts.length > 1) return '';
  return asked === has ? words.settings.criteriaMatch(asked) : words.settings.criteriaDiffer(asked, has);
}

function aLabelChoice(wizard: Wizard, key: 'lockMode' | 'onWeekends' | 'language'): HTMLElement {
  const kind = key === 'onWeekends' ? 'yesNo' : key;
  const options = labelValues(kind).map(value => {
    const label = labelOf(pageLanguage(), kind, value);
    return [label, label] as const;
  });
  return aChoice({id: `round-${key}`, ...roundWords[key]}, options, wizard.round[key], label => {
    wizard.round[key] = label;
  });
}

function aWaveChoice(wizard: Wizard): HTMLElement {
  const set = element('fieldset', {});
  set.append(element('legend', {textContent: roundWords.waves.label}));
  const chosen = new Set(wizard.round.waves.split(';').map(wave => wave.trim()));
  const labels = labelValues('wave').map(value => labelOf(pageLanguage(), 'wave', value));
  labels.forEach((label, index) => {
    set.append(
      aTick(`wave-${index}`, label, chosen.has(label), isTicked => {
        if (isTicked) chosen.add(label);
        else chosen.delete(label);
        wizard.round.waves = labels.filter(wave => chosen.has(wave)).join('; ');
      }),
    );
  });
  return set;
}

function checkRound({round}: Wizard, keys: readonly RoundFieldKey[]): string {
  return markAll(keys.map(key => [`round-${key}`, checkRoundText(key, round[key], words.errors)]));
}

/** Marks fields and leads to the first that is wrong. */
function markAll(errors: readonly (readonly [id: string, error: string])[]): string {
  for (const [id, error] of errors) markField(id, error);
  const wrong = errors.filter(([, error]) => error !== '');
  const [first] = wrong;
  if (first === undefined) return '';
  byId(first[0]).focus();
  return words.errors.fix(wrong.length);
}
