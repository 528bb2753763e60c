import {objectsOf} from '../session/script-object.js';
import {type Body, chained, type MemberSet, members} from '../session/member-set.js';
import {activateList} from '../place/selection-members.js';
import {type RangeListState, type RangeState} from '../session/states.js';

/** What a list does by doing it to each of its ranges. */
const FANNED_OUT =
  `breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes
setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula
setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setTextDirection setTextRotation setValue setVerticalAlignment
setVerticalText setWrap setWrapStrategy trimWhitespace uncheck`.split(/\s+/);

/** The members of RangeList, made from those of Range. */
export function rangeListMembers(ofRange: readonly MemberSet<RangeState>[]): MemberSet<RangeListState>[] {
  const bodies = new Map(ofRange.flatMap(({table}) => Object.entries(table)));
  const fanned = FANNED_OUT.flatMap(name => {
    const body = bodies.get(name);
    return body ? [[name, fanOut(body)] as const] : [];
  });
  return [
    chained('write', Object.fromEntries(fanned)),
    chained<RangeListState>('write', {
      activate: list => {
        activateList(list);
      },
    }),
    members<RangeListState>('locator', {
      getRanges: ({session, ranges}) => objectsOf(session, ranges),
    }),
  ];
}

function fanOut(body: Body<RangeState>): Body<RangeListState> {
  return ({ranges}, ...given) => {
    for (const range of ranges) body(range, ...given);
  };
}
