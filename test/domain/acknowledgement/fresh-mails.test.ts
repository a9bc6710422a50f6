import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncomingMail } from '../../../src/domain/acknowledgement/incoming';
import type { Header } from '../../../src/domain/mail/message';
import { decide, mail } from './mails';

/*
 * Mails written down before they were put to the rules, many more than the rules were made by: what a machine sends gets nothing, and at most one in two
 * hundred people goes without.
 */

const MOST_WITHOUT = 1 / 200;

const lines = (file: string): readonly string[] =>
  readFileSync(path.resolve(__dirname, '../../fixtures/acknowledgement', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const headersIn = (text: string): readonly Header[] =>
  text.split('¦').map((one): Header => {
    const colon = one.indexOf(':');
    return [one.slice(0, colon).trim(), one.slice(colon + 1).trim()];
  });

function received(address: string, subject: string, headers: readonly Header[]): IncomingMail {
  const usual: readonly Header[] = [
    ['Received', 'from mail.elders.example by mx.noorderhage.example; Mon, 23 Nov 2026 10:00:00 +0100'],
    ['Return-Path', `<${address}>`],
    ['Message-ID', '<1234@mail.elders.example>'],
    ['Content-Type', 'text/html; charset=utf-8'],
  ];
  const own = headers.map(([name]) => name.toLowerCase());
  const others = usual.filter(([name]) => !own.includes(name.toLowerCase()));
  return mail({ from: { name: '', address }, subject, headers: [...others, ...headers] });
}

test('no machine gets an acknowledgement', () => {
  const machines = lines('machines.txt').map((line) => line.split(' | '));
  const answered = machines.filter(
    ([from = '', subject = '', headers = '']) =>
      decide(received(from, subject, headersIn(headers))).acknowledge === true,
  );
  console.log(`${machines.length} machines, ${answered.length} of them acknowledged`);
  expect(answered).toEqual([]);
});

test('hardly a person goes without', () => {
  const programs = lines('mail-programs.txt');
  const people = lines('people.txt').map((line) => line.split(' | '));
  // Each of them with several programs, and in the end each program with people of all kinds.
  const mails = people.flatMap(([from = '', subject = ''], number) =>
    [0, 7, 19].map((step) => ({ from, subject, program: programs[(number + step) % programs.length] ?? '' })),
  );
  const without = mails.flatMap(({ from, subject, program }) => {
    const { acknowledge, reason } = decide(received(from, subject, headersIn(program)));
    return acknowledge === true ? [] : [{ from, subject, program, reason }];
  });
  console.log(`${mails.length} people, ${without.length} of them without`);
  expect(without.length / mails.length).toBeLessThanOrEqual(MOST_WITHOUT);
});
