import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import ts from 'typescript';

import {findClass} from '../../local-host/runtime/members/member-table.js';

const MANIFEST = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {readonly oauthScopes: readonly string[]};

/** From the narrowest to the broadest: a member that takes any of several is served by the first that the manifest has. */
const NARROWEST_FIRST = ['currentonly', 'readonly'];

/** A member that the sources of the shell use, as `Spreadsheet.Range.setValues`. */
interface UsedMember {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** The members of Apps Script's own types that the sources of `src/shell` use, found by the type checker. */
function readUsedMembers(): readonly UsedMember[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join('src', 'shell', 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: diagnostic => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const visit = (node: ts.Node): void => {
    for (const member of membersAt(checker, node)) found.set(member.name, member);
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles()) if (source.fileName.includes('/src/shell/')) visit(source);
  return [...found.values()];
}

/** What `a.b` and `const {b} = a` take from a service object. */
function membersAt(checker: ts.TypeChecker, node: ts.Node): readonly UsedMember[] {
  if (ts.isPropertyAccessExpression(node)) return toMembers(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return toMembers(checker.getTypeAtLocation(node.parent).getProperty(name));
  }
  return [];
}

function toMembers(symbol: ts.Symbol | undefined): readonly UsedMember[] {
  return (symbol?.declarations ?? []).flatMap(declaration => {
    const owner = declaration.parent;
    if (!ts.isInterfaceDeclaration(owner) || !owner.getSourceFile().fileName.includes('google-apps-script')) return [];
    const namespace = namespaceOf(owner);
    const entry = findClass(`${namespace}.${owner.name.text}`);
    const member = entry?.members.get(symbol?.name ?? '');
    return member === undefined ? [] : [{name: `${entry?.path ?? ''}.${member.name}`, scopes: member.scopes}];
  });
}

/** The namespace below `GoogleAppsScript` in which a type is declared. */
function namespaceOf({parent}: ts.InterfaceDeclaration): string {
  return ts.isModuleBlock(parent) ? parent.parent.name.text : '';
}

/** Of the scopes that a member takes, the narrowest that the manifest has; undefined where it has none. */
function servingScope({scopes}: UsedMember): string | undefined {
  const granted = scopes.filter(scope => MANIFEST.oauthScopes.includes(scope));
  return granted.find(scope => NARROWEST_FIRST.some(word => scope.endsWith(word))) ?? granted[0];
}

describe('the scopes in appsscript.json', () => {
  const used = readUsedMembers();
  const scoped = used.filter(({scopes}) => scopes.length > 0);

  it('are read off sources in which services are used', () => {
    const names = used.map(({name}) => name);

    expect(names).toEqual(
      expect.arrayContaining([
        'Spreadsheet.Range.setValues',
        'Properties.Properties.getProperties',
        'Mail.MailApp.sendEmail',
        'Base.Ui.alert',
      ]),
    );
    expect(used.length).toBeGreaterThan(60);
  });

  it('serve every member that src/shell uses', () => {
    expect(scoped.filter(member => servingScope(member) === undefined)).toEqual([]);
  });

  it('are each needed by a member, and there are no others', () => {
    const needed = new Set(scoped.map(servingScope));

    expect([...needed].sort()).toEqual([...MANIFEST.oauthScopes].sort());
    expect(MANIFEST.oauthScopes).toHaveLength(4);
  });

  it('touch this spreadsheet only', () => {
    expect(MANIFEST.oauthScopes.filter(scope => scope.includes('spreadsheets'))).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });
});
