import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ADDIN_ID } from '../../src/practice/page/host/property-calls';
import { otherProblems, schemaProblems } from './manifest';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const host = 'https://localhost:8444';

describe('manifest.xml', () => {
  test('is valid by the schemas', async () => {
    expect(await schemaProblems(manifest)).toEqual([]);
  });

  test('has no dangling resource, no icon of another size, no URL without https', () => {
    expect(otherProblems(manifest, host)).toEqual([]);
  });

  test.each([
    ['reading a mail', 'MessageReadCommandSurface'],
    ['writing a mail', 'MessageComposeCommandSurface'],
    ['a new message', 'Type="OnNewMessageCompose" FunctionName="onNewMessageCompose"'],
    ['sending, with soft block', 'Type="OnMessageSend" FunctionName="onMessageSend" SendMode="SoftBlock"'],
    ['a pane that stays open', '<SupportsPinning>true</SupportsPinning>'],
    ['several selected messages', '<SupportsMultiSelect>true</SupportsMultiSelect>'],
    ['shared mailboxes', '<SupportsSharedFolders>true</SupportsSharedFolders>'],
    ['English beside Dutch', '<bt:Override Locale="en-US"'],
  ])('serves %s', (_what, text) => {
    expect(manifest).toContain(text);
  });
});

test('practice mode keeps custom properties under the id of the manifest, as Exchange does', () => {
  expect(manifest).toContain(`<Id>${ADDIN_ID}</Id>`);
});

describe('the checks themselves', () => {
  test.each([
    ['an unknown send mode', 'SendMode="SoftBlock"', 'SendMode="HardBlock"'],
    ['an unknown permission', '>ReadWriteMailbox<', '>ReadWriteEverything<'],
    ['a misplaced element', '<DefaultLocale>nl-NL</DefaultLocale>', ''],
  ])('the schemas see %s', async (_what, from, to) => {
    expect(await schemaProblems(manifest.replace(from, to))).not.toEqual([]);
  });

  test.each([
    ['a dangling resource', 'resid="Read.Label"', 'resid="Read.Labell"', 'Read.Labell'],
    ['an icon of the wrong size', 'icon-80.png', 'icon-64.png', 'not 80'],
    ['a URL without https', 'https://localhost:8444/taskpane.html', 'http://localhost:8444/taskpane.html', 'not https'],
    [
      'a launch event outside its runtime',
      '<SourceLocation resid="LaunchEvent.Page"/>',
      '<SourceLocation resid="Pane.Url"/>',
      'no runtime',
    ],
  ])('see %s', (_what, from, to, message) => {
    expect(otherProblems(manifest.replace(from, to), host).join('\n')).toContain(message);
  });
});
