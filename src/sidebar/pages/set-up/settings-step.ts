import {labelOf, labelValues, readLabel, type RoundFieldKey} from '../../../core/index.js';
import {type PackOption} from '../../../shell/set-up/types.js';
import {aChoice, aField, aTick} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {checkRound} from './checks.js';
import {roundFieldId} from './round-keys.js';
import {judgeFields, type Step, toFinding} from './step.js';
import {arePacksChanged, type Wizard} from './wizard.js';

const HOUR_KEYS: readonly RoundFieldKey[] = ['from', 'to'];

/** The step of criteria sets, locks and reminders. */
export const settingsStep: Step = {
  name: 'settings',
  view: wizard => [
    ...aPackChoice(wizard),
    element('p', {class: 'note'}, wizard.words.settings.unverified),
    aLabelChoice(wizard, 'lockMode'),
    ...HOUR_KEYS.map(key => aRoundField(wizard, key)),
    aLabelChoice(wizard, 'onWeekends'),
    aWaveChoice(wizard),
    aLabelChoice(wizard, 'language'),
  ],
  check: wizard => {
    const {errors, settings} = wizard.words;
    const finding = judgeFields(checkRound(wizard, HOUR_KEYS), errors);
    if (finding.sentence !== '') return finding;
    const {from, to} = wizard.round;
    const isReversed = from.padStart(5, '0') > to.padStart(5, '0');
    if (isReversed) return judgeFields([[roundFieldId('to'), errors.hoursReversed]], errors);
    const isReloadOpen = !wizard.state.isNew && arePacksChanged(wizard) && !wizard.reloadsPacks;
    return toFinding(isReloadOpen ? settings.packsChanged : '');
  },
};

function aRoundField({round, roundWords}: Wizard, key: RoundFieldKey): Markup {
  const onInput = (text: string): void => {
    round[key] = text;
  };
  return aField({id: roundFieldId(key), ...roundWords[key], value: round[key], onInput});
}

function aPackChoice(wizard: Wizard): readonly Markup[] {
  const {state, words, controls} = wizard;
  const {villagePacks, communePacks} = state;
  const isReloadHidden = (): boolean => state.isNew || !arePacksChanged(wizard);
  const update = (): void => {
    controls.setHidden('reload-box', isReloadHidden());
    controls.setText('criteria-match', compareCriteria(wizard));
  };
  const choose = (key: 'villagePack' | 'communePack', packs: readonly PackOption[]): Markup =>
    aRoundChoice(wizard, key, {options: packs.map(({name}) => name), update});
  const reload = aTick('reload', words.settings.packsReload, wizard.reloadsPacks, isTicked => {
    wizard.reloadsPacks = isTicked;
  });
  return [
    choose('villagePack', villagePacks),
    element('p', {id: 'criteria-match', class: 'note'}, compareCriteria(wizard)),
    choose('communePack', communePacks),
    element('div', {id: 'reload-box', hidden: isReloadHidden()}, reload),
  ];
}

function aLabelChoice(wizard: Wizard, key: 'lockMode' | 'onWeekends' | 'language'): Markup {
  const kind = key === 'onWeekends' ? 'yesNo' : key;
  const options = labelValues(kind).map(value => labelOf(wizard.state.language, kind, value));
  return aRoundChoice(wizard, key, {options});
}

/** A row that takes one of some texts; `update` shows what else the choice changes. */
function aRoundChoice(
  {round, roundWords}: Wizard,
  key: RoundFieldKey,
  {options, update}: {readonly options: readonly string[]; readonly update?: () => void},
): Markup {
  const pairs = options.map(text => [text, text] as const);
  return aChoice({id: roundFieldId(key), ...roundWords[key]}, pairs, round[key], text => {
    round[key] = text;
    update?.();
  });
}

/** Compares how many criteria the letter names for villages with the pack chosen; '' where it names none. */
function compareCriteria({reading, state, round, words: {settings}}: Wizard): string {
  const counts = (reading?.criteriaCounts ?? []).filter(({value}) => value.reporter !== 'criterionOfficers');
  const asked = counts[0]?.value.count;
  const has = state.villagePacks.find(({name}) => name === round.villagePack)?.criteria;
  if (asked === undefined || has === undefined || counts.length > 1) return '';
  return asked === has ? settings.criteriaMatch(asked) : settings.criteriaDiffer(asked, has);
}

function aWaveChoice({round, roundWords, state}: Wizard): Markup {
  const chosen = new Set(round.waves.split(';').map(wave => readLabel('wave', wave)));
  const all = labelValues('wave');
  const nameOf = (wave: (typeof all)[number]): string => labelOf(state.language, 'wave', wave);
  const ticks = all.map((wave, index) =>
    aTick(`wave-${index}`, nameOf(wave), chosen.has(wave), isTicked => {
      if (isTicked) chosen.add(wave);
      else chosen.delete(wave);
      round.waves = all
        .filter(each => chosen.has(each))
        .map(nameOf)
        .join('; ');
    }),
  );
  return element('fieldset', {}, [element('legend', {}, roundWords.waves.label), ...ticks]);
}
