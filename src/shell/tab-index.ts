import {type TabIndex, TabIndexSchema} from '../core/index.js';
import {PROPERTY} from './session/property-names.js';
import {readChunks, type Store} from './session/store.js';

/** Where every tab is; empty before the first set-up. */
export function readTabIndex(store: Store): TabIndex {
  return readChunks(store, PROPERTY.tabs, TabIndexSchema) ?? {};
}
