import { fold } from './letters.ts';
import { ACTION } from './synonyms/action.ts';
import { AFFAIRS } from './synonyms/affairs.ts';
import { COLLOQUIAL } from './synonyms/colloquial.ts';
import { COMMON_NOUNS } from './synonyms/common-nouns.ts';
import { CONFLICT_IDIOMS } from './synonyms/conflict-idioms.ts';
import { CRIME_REPORTS } from './synonyms/crime-reports.ts';
import { CULTURE } from './synonyms/culture.ts';
import { DEEDS } from './synonyms/deeds.ts';
import { DEGREES } from './synonyms/degrees.ts';
import { DIPLOMACY } from './synonyms/diplomacy.ts';
import { ECONOMY } from './synonyms/economy.ts';
import { EVERYDAY } from './synonyms/everyday.ts';
import { FIGURES } from './synonyms/figures.ts';
import { GIVING } from './synonyms/giving.ts';
import { HEALTH } from './synonyms/health.ts';
import { HOUSEHOLDS } from './synonyms/households.ts';
import { IDIOMS } from './synonyms/idioms.ts';
import { JUSTICE } from './synonyms/justice.ts';
import { LIFE_IDIOMS } from './synonyms/life-idioms.ts';
import { MANNER } from './synonyms/manner.ts';
import { MISFORTUNE } from './synonyms/misfortune.ts';
import { MOTION } from './synonyms/motion.ts';
import { NATURE } from './synonyms/nature.ts';
import { NOTIONS } from './synonyms/notions.ts';
import { PEOPLE } from './synonyms/people.ts';
import { PERIPHRASES } from './synonyms/periphrases.ts';
import { POLITICS } from './synonyms/politics.ts';
import { POWER_IDIOMS } from './synonyms/power-idioms.ts';
import { PUBLIC_LIFE } from './synonyms/public-life.ts';
import { QUALITIES } from './synonyms/qualities.ts';
import { SAYING } from './synonyms/saying.ts';
import { SCIENCE } from './synonyms/science.ts';
import { SOCIETY } from './synonyms/society.ts';
import { SPEECH_IDIOMS } from './synonyms/speech-idioms.ts';
import { SPORT } from './synonyms/sport.ts';
import { STAGE_AND_FIELD } from './synonyms/stage-and-field.ts';
import { THINGS } from './synonyms/things.ts';
import { TIME } from './synonyms/time.ts';
import { UNDERTAKINGS } from './synonyms/undertakings.ts';
import { WAR } from './synonyms/war.ts';

/**
 * One sense: words that stand for each other in a question about the news, then words of a wider or looser sense.
 * In the tables a group is a line, entries are parted by commas, the wider ones follow « > »: « sommet, réunion > rencontre ».
 */
export interface SynonymGroup {
  readonly same: readonly string[];
  readonly wider: readonly string[];
}

const TABLES = [
  POLITICS,
  DIPLOMACY,
  WAR,
  JUSTICE,
  SOCIETY,
  ECONOMY,
  HEALTH,
  NATURE,
  SPORT,
  CULTURE,
  SCIENCE,
  PEOPLE,
  SAYING,
  ACTION,
  GIVING,
  MOTION,
  QUALITIES,
  TIME,
  COLLOQUIAL,
  IDIOMS,
  PERIPHRASES,
  FIGURES,
  DEEDS,
  EVERYDAY,
  MANNER,
  COMMON_NOUNS,
  SPEECH_IDIOMS,
  CONFLICT_IDIOMS,
  POWER_IDIOMS,
  LIFE_IDIOMS,
  PUBLIC_LIFE,
  CRIME_REPORTS,
  MISFORTUNE,
  HOUSEHOLDS,
  THINGS,
  UNDERTAKINGS,
  DEGREES,
  STAGE_AND_FIELD,
  NOTIONS,
  AFFAIRS,
];

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
