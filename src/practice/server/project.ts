import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the project on disk: the nearest one upwards that holds package.json. Practice mode serves files that
 * are never bundled (office.js from node_modules, the built add-in), from source and from dist alike.
 */
export function projectFolder(...parts: readonly string[]): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above ' + __dirname);
    folder = parent;
  }
  return path.join(folder, ...parts);
}
