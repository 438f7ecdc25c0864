import { fold } from './letters.ts';
import { DIPLOMACY } from './synonyms/diplomacy.ts';
import { ECONOMY } from './synonyms/economy.ts';
import { JUSTICE } from './synonyms/justice.ts';
import { POLITICS } from './synonyms/politics.ts';
import { SOCIETY } from './synonyms/society.ts';
import { WAR } from './synonyms/war.ts';

/**
 * One sense: words that stand for each other in a question about the news, then words of a wider or looser sense.
 * In the tables a group is a line, entries are parted by commas, the wider ones follow « > »: « sommet, réunion > rencontre ».
 */
export interface SynonymGroup {
  readonly same: readonly string[];
  readonly wider: readonly string[];
}

const TABLES = [POLITICS, DIPLOMACY, WAR, JUSTICE, SOCIETY, ECONOMY];

/** Every group of the tables, entries folded, apostrophes straight. */
export const SYNONYM_GROUPS: readonly SynonymGroup[] = TABLES.flatMap((table) => table.trim().split('\n')).map(group);

function group(line: string): SynonymGroup {
  const [same = '', wider = ''] = line.split(' > ');
  return { same: entries(same), wider: entries(wider) };
}

function entries(part: string): string[] {
  return part
    .split(', ')
    .map((entry) => fold(entry.trim()))
    .filter((entry) => entry !== '');
}
