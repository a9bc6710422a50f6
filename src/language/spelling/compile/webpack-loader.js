/** Puts what a module exports as `graph` in the place of that module: what it does to get there is done while building. */
module.exports = function bundleGraph() {
  // Another build in this process may follow a change in the sources.
  delete require.cache[this.resourcePath];
  const { graph, sources } = require(this.resourcePath);
  for (const source of sources) this.addDependency(source);
  return `export const graph = ${JSON.stringify(graph)};`;
};
