import {button, element} from '../parts/dom.js';
import {WORDS} from '../parts/words.js';
import {formatInstant, parseInstantText} from './instants.js';
import {type PanelContext} from './panel-context.js';

/** The virtual clock: see it, set it, go to the next trigger or to a named moment. */
export function drawClock(box: HTMLElement, context: PanelContext): void {
  const {connection, greeting, complain} = context;
  const {now, timeZone, nextTrigger} = context.clock;
  const {panel} = WORDS;
  const go = (at: string): void => {
    connection.ask({kind: 'setClock', at}).catch(complain);
  };
  const goTo = (label: string, at: string, id: string): HTMLElement =>
    button(
      label,
      () => {
        go(at);
      },
      {'data-testid': id, class: 'wide'},
    );
  const input = element('input', {
    ...{type: 'text', value: formatInstant(now, timeZone), 'aria-label': panel.setClock, 'data-testid': 'clock-input'},
  });
  const set = button(
    panel.setClock,
    () => {
      const at = parseInstantText(input.value, timeZone);
      if (at === undefined) complain(new Error(panel.notAnInstant(input.value)));
      else go(at);
    },
    {'data-testid': 'clock-set'},
  );
  const ahead = greeting.instants.filter(({at}) => Date.parse(at) > Date.parse(now));
  box.replaceChildren(
    element('p', {}, `${panel.now} `, element('strong', {'data-testid': 'clock-now'}, formatInstant(now, timeZone))),
    nextTrigger === undefined
      ? element('p', {class: 'quiet'}, panel.noTrigger)
      : goTo(panel.nextTrigger(formatInstant(nextTrigger, timeZone)), nextTrigger, 'clock-next'),
    ...ahead.map(({label, at}, index) =>
      goTo(panel.toInstant(label, formatInstant(at, timeZone)), at, `clock-instant-${String(index)}`),
    ),
    element('p', {class: 'row'}, input, set),
    element('p', {class: 'quiet'}, panel.clockNote),
  );
}
