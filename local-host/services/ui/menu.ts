import {ScriptException} from '../../ground/host-error.js';
import {type MenuBranch, type MenuNode} from '../../runtime/state/person-state.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

/** A `Menu` that lands in the person's menu bar when it is added. */
export function createMenu(context: ServiceContext, caption: string): object {
  return context.realm.wrap('Menu', new MenuTarget(context, caption));
}

class MenuTarget {
  private items: readonly MenuNode[] = [];

  constructor(
    private readonly context: ServiceContext,
    private readonly caption: string,
  ) {}

  addItem(label: string, functionName: string): object {
    return this.add({kind: 'item', label, functionName});
  }

  addSeparator(): object {
    return this.add({kind: 'separator'});
  }

  addSubMenu(menu: object): object {
    const submenu = this.context.realm.unwrap(menu);
    if (!(submenu instanceof MenuTarget)) throw new ScriptException('Invalid argument: menu');
    return this.add(submenu.branch());
  }

  /** A menu with the caption of an earlier one takes its place. */
  addToUi(): void {
    this.context.call('Menu.addToUi', 'ui', 0, () => {
      this.context.putMenu(this.caption, this.items);
    });
  }

  private branch(): MenuBranch {
    return {kind: 'menu', label: this.caption, items: this.items};
  }

  private add(node: MenuNode): object {
    this.items = [...this.items, node];
    return this.context.realm.wrap('Menu', this);
  }
}
