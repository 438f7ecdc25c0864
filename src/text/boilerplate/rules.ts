import { furniture } from './furniture.ts';
import { liveOpening } from './live.ts';
import { marks } from './marks.ts';
import { plugs } from './plugs.ts';
import { readAlso } from './read-also.ts';
import type { BoilerplateRule } from './rule.ts';

/** Every rule looks at the same text; what any of them finds is removed. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [readAlso, furniture, plugs, liveOpening, marks];
