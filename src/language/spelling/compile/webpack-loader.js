const { Worker } = require('node:worker_threads');

/** The compilation that goes on, for every bundle that waits for it. */
let compiling;

/** Puts what a module exports as `graph` in the place of that module: what it does to get there is done while building. */
module.exports = async function bundleGraph() {
  // In a thread of its own, so that the rest of the build need not wait; what it made is found in the cache below.
  compiling ??= runAside(this.resourcePath).finally(() => (compiling = undefined));
  await compiling;
  // Another build in this process may follow a change in the sources.
  delete require.cache[this.resourcePath];
  const { graph, sources } = require(this.resourcePath);
  for (const source of sources) this.addDependency(source);
  return `export const graph = ${JSON.stringify(graph)};`;
};

/** Runs a module in another thread, to its end. Fails as that module fails. */
function runAside(file) {
  return new Promise((resolve, reject) => {
    new Worker(file).once('error', reject).once('exit', resolve);
  });
}
