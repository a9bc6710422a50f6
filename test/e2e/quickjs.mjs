/*
 * Runs JavaScript in QuickJS, an engine that has nothing of a browser or of Node: a process of its own, because Jest cannot load it. Reads
 * `{"before": [code], "events": [{"code", "later"}]}` and tells of each event, as one list of JSON, what stands in `completed` once nothing is left to do.
 */
import { readFileSync } from 'node:fs';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const { before, events } = JSON.parse(readFileSync(0, 'utf8'));
const engine = (await newQuickJSWASMModuleFromVariant(variant)).newContext();

function run(code) {
  const result = engine.evalCode(code, 'script.js', { strict: false });
  const value = engine.dump(result.error ?? result.value);
  result.dispose();
  if (result.error) throw new Error(`${value.name}: ${value.message}`);
  return value;
}

/** What promises still have to do; a job that fails makes the run fail. */
function settle() {
  const result = engine.runtime.executePendingJobs();
  if (result.error) throw new Error(JSON.stringify(engine.dump(result.error)));
}

for (const code of before) run(code);
const told = events.map(({ code, later }) => {
  run(code);
  settle();
  if (run('completed.length') === 0) run(later);
  settle();
  return run('JSON.stringify(completed)');
});
process.stdout.write(`[${told.join(',')}]`);
