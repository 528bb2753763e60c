export {type DeskOptions, PortInUseError, type RunningDesk, startDesk} from './desk-server.js';
export {type DeskPerson, type NamedInstant} from './protocol.js';
export {type DeskPast, type DeskSeed} from './requests.js';
export {DamagedStateError, StateStore} from './store/state-store.js';
export {formatStored, loadStored, newPast} from './store/stored-desk.js';
export {keptToken} from './store/desk-token.js';
export {type LockHolder, StateLock} from './store/state-lock.js';
