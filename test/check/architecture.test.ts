import { execFileSync } from 'node:child_process';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
/** What the linter says of each piece of code when it stands in the file beside it. */
function lint(snippets: ReadonlyArray<readonly string[]>): readonly string[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lint-snippets.mjs')], {
    cwd: root,
    input: JSON.stringify(snippets.map(([file, code]) => [file, code])),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}

/** The errors of the compiler when `code` stands in the domain. */
function compileInDomain(code: string): readonly string[] {
  const folder = path.join(root, 'src/domain');
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    },
  );
  if (config === undefined) throw new Error('no tsconfig.json in the domain');
  const file = path.join(folder, 'trespasser.ts');
  const host = ts.createCompilerHost(config.options);
  const withTrespasser: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, options) =>
      name === file ? ts.createSourceFile(name, code, options) : host.getSourceFile(name, options),
  };
  const program = ts.createProgram([file], config.options, withTrespasser);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

describe('the lint rule on who may know whom', () => {
  const address = 'src/domain/mail/address.ts';
  const mailbox = 'src/mailbox/error.ts';
  const stopped: ReadonlyArray<readonly [file: string, code: string, message: string]> = [
    [address, "export { MailboxError } from '../../mailbox/error';", 'Pass what you need in'],
    [address, "export { Client } from '@microsoft/microsoft-graph-client';", 'The domain is pure'],
    [address, "export { readFile } from 'node:fs';", 'The domain is pure'],
    [address, 'export const today = new Date();', 'Time is passed in'],
    [address, 'export const dice = Math.random();', 'Randomness is passed in'],
    [mailbox, "export type { Outlook } from '../outlook/port';", 'Adapters do not know each other'],
    [mailbox, "export * from '../taskpane/index';", 'Adapters do not know each other'],
    [mailbox, 'export default class {}', 'Export by name'],
    ['src/screen/state.ts', "export * from '../taskpane/index';", 'knows no place in particular'],
    ['src/texts/texts.ts', "export * from '../screen/state';", 'Texts are words by id'],
  ];
  const allowed = [
    address,
    "export { sameAddress } from './address';\nexport { Parser } from 'htmlparser2';\n",
  ] as const;
  const messages = lint([...stopped, allowed]);

  test.each(stopped.map((row, index) => [...row, index] as const))('stops %s: %s', (_file, _code, message, index) => {
    expect(messages[index]?.join('\n')).toContain(message);
  });

  test('lets the domain use the domain and the parsers it is built on', () => {
    expect(messages[stopped.length]).toEqual([]);
  });
});

describe('the compiler in the domain', () => {
  test.each(['document.title', 'process.env', 'Office.context', "fetch('/')", 'setTimeout(() => 1, 1)'])(
    'does not know %s',
    (expression) => {
      expect(compileInDomain(`export const trespass: unknown = ${expression};`).join('\n')).toMatch(/Cannot find name/);
    },
  );

  test('knows the language itself', () => {
    expect(compileInDomain('export const fine: readonly string[] = Object.keys({ a: 1 });')).toEqual([]);
  });
});
