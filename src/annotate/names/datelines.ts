import { runEnd, type Scene, take } from './scene.ts';

/** Towns in capitals before a dash: « MONT-LE-VIEIL – Récital », « 23 juillet : VAUBERGES – », « PARIS (AFP) - ». Acronyms are shorter. */
export function datelines(scene: Scene): void {
  const { words, taken, text } = scene;
  words.forEach((head, at) => {
    if (head.shape !== 'upper' || !head.first || taken[at] !== undefined) return;
    const last = runEnd(scene, at);
    const end = words[last]?.end ?? head.end;
    if (
      last - at < 3 &&
      end - head.start > 3 &&
      words[last + 1]?.sentence === head.sentence &&
      /^\s*(?:\(\p{Lu}{2,8}\)\s*)?[-–—]/u.test(text.slice(end, end + 16))
    ) {
      take(scene, { kind: 'place', first: at, last, rule: 'dateline' });
    }
  });
}
