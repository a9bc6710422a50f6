/** Reads [[file, code], ...] as JSON on standard input and writes the messages of the linter for each, as JSON. A process of its own, because jest cannot load a linter configuration that is a module. */
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

const eslint = new ESLint();
const messages = [];
for (const [filePath, code] of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath });
  messages.push(result.messages.map((message) => message.message));
}
console.log(JSON.stringify(messages));
