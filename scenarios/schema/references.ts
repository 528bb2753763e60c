import {formatPath, type PathPart, type SchemaProblem} from './schema-problem.js';
import {type PackIndex} from './pack-index.js';
import {type ScenarioHead} from './round-schema.js';

/** What the rest of a file may refer to, and what it refers to wrongly. */
export class ReferenceBook {
  readonly problems: SchemaProblem[] = [];
  readonly #people: ReadonlySet<string>;
  readonly #villages: ReadonlySet<string>;

  constructor(
    head: ScenarioHead,
    readonly packs: PackIndex,
  ) {
    this.#people = new Set(head.people.map(person => person.id));
    this.#villages = new Set(head.villages.map(village => village.id));
  }

  report(path: readonly PathPart[], reason: string): void {
    this.problems.push({path: formatPath(path), reason});
  }

  /** '' means nobody and is fine where `mayBeNobody`. */
  checkPerson(path: readonly PathPart[], id: string | undefined, mayBeNobody = false): void {
    if (id === undefined || (mayBeNobody && id === '')) return;
    if (!this.#people.has(id)) this.report(path, `nobody in people has the id ${JSON.stringify(id)}`);
  }

  checkVillageCriterion(path: readonly PathPart[], number: string): void {
    const known = this.packs.villageCriteria;
    if (known?.has(number) === false) {
      this.report(path, `the village pack has no criterion ${JSON.stringify(number)}`);
    }
  }

  checkCriterion(path: readonly PathPart[], number: string): void {
    const known = this.packs.indicators;
    if (known?.has(number) === false) {
      this.report(path, `the commune pack has no criterion ${JSON.stringify(number)}`);
    }
  }

  /** An indicator of any criterion, or of the one given. */
  checkIndicator(path: readonly PathPart[], code: string, criterion?: string): void {
    const known = this.packs.indicators;
    if (known === undefined) return;
    const lists = criterion === undefined ? [...known.values()] : [known.get(criterion) ?? new Set<string>()];
    if (lists.some(list => list.has(code))) return;
    const owner = criterion === undefined ? 'the commune pack' : `criterion ${criterion} of the commune pack`;
    this.report(path, `${owner} has no indicator ${JSON.stringify(code)}`);
  }

  /** Whether the tab is there; a tab that is not needs no further checks. */
  checkTab(path: readonly PathPart[], tab: string): boolean {
    const before = this.problems.length;
    const id = tab.slice(tab.indexOf(':') + 1);
    if (tab.startsWith('criterion:')) this.checkCriterion(path, id);
    else if (!this.#villages.has(id)) this.report(path, `villages has no id ${JSON.stringify(id)}`);
    return this.problems.length === before;
  }

  checkUnique(path: readonly PathPart[], key: string, values: readonly string[]): void {
    values.forEach((value, index) => {
      if (values.indexOf(value) === index) return;
      this.report([...path, index, key], `${JSON.stringify(value)} is there already`);
    });
  }
}
