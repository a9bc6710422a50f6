import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import swc from '@swc/core';

/** Lets `require` read the sources as they are, for benchmarks that run without a build. */
export function requireTypeScript() {
  createRequire(import.meta.url).extensions['.ts'] = (module, file) => {
    const options = {
      filename: file,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    };
    module._compile(swc.transformSync(readFileSync(file, 'utf8'), options).code, file);
  };
}
