import {ExecutionEnd, ScriptException} from '../../ground/host-error.js';
import {randomUuid} from '../../ground/random.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {type InstalledTrigger, type TriggerEvent} from '../../runtime/state/trigger-store.js';
import {ClockTriggerBuilder} from './clock-trigger-builder.js';
import {createTrigger, TriggerTarget} from './trigger.js';

/** The global `ScriptApp`. */
export function createScriptApp(context: ServiceContext): object {
  const {realm, state, identity} = context;
  const trigger = <T>(member: string, body: () => T): T => context.call(`ScriptApp.${member}`, 'trigger', 0, body);
  const ownTriggers = (member: string): object[] =>
    trigger(member, () =>
      realm.array(state.triggers.ownedBy(identity.effectiveUser).map(one => createTrigger(realm, one))),
    );
  return realm.wrap('ScriptApp', {
    newTrigger: (functionName: string) => createTriggerBuilder(context, functionName),
    getProjectTriggers: () => ownTriggers('getProjectTriggers'),
    getUserTriggers: () => ownTriggers('getUserTriggers'),
    deleteTrigger: (doomed: unknown) => {
      trigger('deleteTrigger', () => {
        const target = realm.unwrap(doomed);
        if (!(target instanceof TriggerTarget)) throw new ScriptException('Invalid argument: trigger');
        state.triggers.remove(target.getUniqueId());
      });
    },
    getScriptId: () => context.call('ScriptApp.getScriptId', 'plain', 0, () => state.scriptId),
    getAuthorizationInfo: (_authMode: unknown, scopes?: readonly string[]) => authorizationInfo(context, scopes),
    requireAllScopes: () => {
      demandConsent(context, context.state.script.manifest.oauthScopes ?? []);
    },
    requireScopes: (_authMode: unknown, scopes: readonly string[]) => {
      demandConsent(context, scopes);
    },
    invalidateAuth: () => {
      const {oauthScopes = []} = context.state.script.manifest;
      state.denials.set(identity.effectiveUser.toLowerCase(), new Set(oauthScopes));
    },
    getInstallationSource: () => realm.enumValue('InstallationSource', 'NONE'),
  });
}

/** Ends the run where consent is missing: Google asks the person for it, and they start anew. */
function demandConsent({state, deniedScopes}: ServiceContext, scopes: readonly string[]): void {
  const {oauthScopes = []} = state.script.manifest;
  const unknown = scopes.find(scope => !oauthScopes.includes(scope));
  if (unknown !== undefined) throw new ScriptException(`The script does not ask for the scope ${unknown}.`);
  if (scopes.some(scope => deniedScopes.has(scope))) {
    throw new ExecutionEnd('killed', 'Authorization is required to perform that action.');
  }
}

/** Every person is taken to have consented to what the manifest asks for, unless they have withheld it. */
function authorizationInfo({realm, state, deniedScopes}: ServiceContext, scopes?: readonly string[]): object {
  const granted = (state.script.manifest.oauthScopes ?? []).filter(scope => !deniedScopes.has(scope));
  const asked = scopes ?? state.script.manifest.oauthScopes ?? [];
  const isComplete = asked.every(scope => granted.includes(scope));
  return realm.wrap('AuthorizationInfo', {
    getAuthorizationStatus: () => realm.enumValue('AuthorizationStatus', isComplete ? 'NOT_REQUIRED' : 'REQUIRED'),
    getAuthorizationUrl: () => (isComplete ? null : `https://script.google.com/authorize/${state.scriptId}`),
    getAuthorizedScopes: () => realm.array(asked.filter(scope => granted.includes(scope))),
  });
}

function createTriggerBuilder(context: ServiceContext, handler: string): object {
  const install: Install = (event, schedule) => {
    const isClock = event === 'CLOCK';
    const trigger: InstalledTrigger = {
      id: randomUuid(context.state.random),
      owner: context.identity.effectiveUser,
      handler,
      event,
      sourceId: isClock ? '' : context.workbook.id,
      schedule,
      isDisabled: isClock && isMadeInTrigger(context),
    };
    context.state.triggers.add(trigger, context.now());
    return createTrigger(context.realm, trigger);
  };
  return context.realm.wrap('TriggerBuilder', {
    timeBased: () => context.realm.wrap('ClockTriggerBuilder', new ClockTriggerBuilder(context, install)),
    forSpreadsheet: (spreadsheet: unknown) => createSpreadsheetTriggerBuilder(context, spreadsheet, install),
  });
}

type Install = (event: TriggerEvent, schedule: InstalledTrigger['schedule']) => object;

function isMadeInTrigger({entry, switches}: ServiceContext): boolean {
  return switches.triggersMadeInTriggersAreDisabled && entry.kind === 'installableTrigger';
}

function createSpreadsheetTriggerBuilder(context: ServiceContext, spreadsheet: unknown, install: Install): object {
  if (typeof spreadsheet === 'string' && spreadsheet !== context.workbook.id) {
    throw new ScriptException(
      `Document ${spreadsheet} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  }
  let event: TriggerEvent | undefined;
  const choose = (chosen: TriggerEvent) => (): object => {
    event = chosen;
    return builder;
  };
  const builder: object = context.realm.wrap('SpreadsheetTriggerBuilder', {
    onOpen: choose('ON_OPEN'),
    onEdit: choose('ON_EDIT'),
    onChange: choose('ON_CHANGE'),
    onFormSubmit: choose('ON_FORM_SUBMIT'),
    create: () =>
      context.call('SpreadsheetTriggerBuilder.create', 'trigger', 0, () => {
        if (event === undefined) throw new ScriptException('The trigger has no event.');
        return install(event, undefined);
      }),
  });
  return builder;
}
