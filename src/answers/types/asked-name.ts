import type { NameMention } from '../../model/mention.ts';
import type { Asked } from '../answer-type.ts';
import type { View } from '../view.ts';

/** True when the question names the person; a function alone, or after « quel », asks for who has it. */
export function isAsked(mention: NameMention, view: View, asked: Asked): boolean {
  const cluster = view.clusterOf(mention);
  return (
    cluster !== null &&
    asked.units.some((unit) =>
      unit.clusters.some(
        (match) =>
          match.cluster === cluster && (match.by !== 'role' || (asked.units.length > 1 && !asksFor(unit, asked))),
      ),
    )
  );
}

/** « Quel ministre des Transports »: the function has the noun asked. */
export function asksFor(unit: Asked['units'][number], { question }: Asked): boolean {
  return unit.focus || question.terms.some(({ focus, word }) => focus && unit.text.includes(word));
}
