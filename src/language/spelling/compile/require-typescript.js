const path = require('node:path');
const { transformFileSync } = require('@swc/core');

/**
 * Runs a TypeScript module of this folder, with those it imports, in this process: a build step cannot wait for a
 * build. Modules may import only their neighbours.
 */
function requireTypeScript(file, loaded = new Map()) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const { code } = transformFileSync(file, {
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  const made = { exports: {} };
  loaded.set(file, made);
  const load = (request) => requireTypeScript(`${path.resolve(path.dirname(file), request)}.ts`, loaded);
  new Function('exports', 'require', 'module', code)(made.exports, load, made);
  return made.exports;
}

module.exports = { requireTypeScript };
