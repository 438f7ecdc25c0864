import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file of src/fr/data, looked for above this module, which may run from the sources or from what was made of them. */
export function dataFile(name: string, from: string = import.meta.dirname): string {
  const file = join(from, 'src', 'fr', 'data', name);
  if (existsSync(file)) return file;
  if (dirname(from) === from) throw new Error(`No src/fr/data/${name}: its README says which script makes it`);
  return dataFile(name, dirname(from));
}
