import type { NameMention } from '../../model/mention.ts';
import type { Annotator } from '../input.ts';
import { placesAround } from './around.ts';
import { bodies } from './bodies.ts';
import { datelines } from './datelines.ts';
import { knownNames } from './gazetteer.ts';
import { unknownNames } from './people.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { type Found, type Scene, sceneOf, textOf } from './scene.ts';
import { sites } from './sites.ts';
import { wordsOf } from './words.ts';

/** In order: what a rule takes, the next ones leave alone unless they need more words around it. */
const RULES = [knownNames, sites, datelines, bodies, unknownNames, placesAround];

/** People, places and organisations. */
export const names: Annotator = {
  name: 'names',
  annotate: (input) => {
    const scene = sceneOf(input.text, wordsOf(input));
    for (const rule of RULES) rule(scene);
    return mentionsOf(scene);
  },
};

function mentionsOf(scene: Scene): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < scene.words.length; at++) {
    const found = scene.taken[at];
    if (found === undefined) continue;
    at = found.last;
    if (found.kind !== null) mentions.push(mentionOf(scene, found, found.kind));
  }
  return mentions;
}

function mentionOf(scene: Scene, found: Found, kind: NameMention['kind']): NameMention {
  const [nameFirst, nameLast] = found.name ?? [found.first, found.last];
  const { start, end } = spanOf(scene, found.first, found.last);
  const role = kind === 'person' ? (roleBefore(scene, found.first, found.last) ?? roleAfter(scene, found.last)) : null;
  return {
    kind,
    start,
    end,
    text: scene.text.slice(start, end),
    value: found.value ?? textOf(scene, nameFirst, nameLast),
    rule: found.rule,
    name: spanOf(scene, nameFirst, nameLast),
    role: role === null ? null : spanOf(scene, role[0], role[1]),
  };
}

function spanOf(scene: Scene, first: number, last: number): { readonly start: number; readonly end: number } {
  const start = scene.words[first]?.start ?? 0;
  return { start, end: scene.words[last]?.end ?? start };
}
