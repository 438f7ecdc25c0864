import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speech } from '../../../src/annotate/speech/speech.ts';
import type { SpeechMention } from '../../../src/model/mention.ts';
import { segmentText } from '../../../src/text/segment.ts';

function read(text: string): SpeechMention[] {
  return speech.annotate({ text, sentences: segmentText(text), published: null }) as SpeechMention[];
}

/** « … » for words in quotation marks, plain for reported ones; then the speaker, « ? » when guessed. */
function shown(text: string): string[] {
  return read(text).map(({ value, speaker, direct, certain }) => {
    const who = speaker === null ? '—' : text.slice(speaker.start, speaker.end);
    return `${direct ? `«${value}»` : value} = ${who}${certain || speaker === null ? '' : ' ?'}`;
  });
}

describe('the speaker behind an opening adverb', () => {
  test.each([
    'Puis',
    'Ensuite',
    'Enfin',
    'Ainsi',
    'Aussitôt',
    'Bientôt',
    'Finalement',
    'Pourtant',
    'Cependant',
    'Toutefois',
    'Néanmoins',
    'Désormais',
    'Parfois',
  ])('%s', (word) => {
    expect(shown(`${word} Paul Orvel a déclaré que le pont fermait.`)).toEqual(['le pont fermait = Paul Orvel']);
    expect(shown(`${word} le maire a déclaré que le pont fermait.`)).toEqual(['le pont fermait = le maire']);
  });

  test('keeps a name that begins like one', () => {
    expect(shown('Puisaye Martin a déclaré que le pont fermait.')).toEqual(['le pont fermait = Puisaye Martin']);
  });
});

describe('a verb of saying, its date and its medium before what it says', () => {
  test.each([
    ['Luc Petit a expliqué ce jeudi 10 mai que le pont fermait.', 'le pont fermait = Luc Petit'],
    ['Luc Petit a précisé cette semaine sur France Inter que le pont fermait.', 'le pont fermait = Luc Petit'],
    ['Luc Petit a affirmé vendredi à Franceinfo vouloir fermer le pont.', 'vouloir fermer le pont = Luc Petit'],
    ['Luc Petit a reconnu ce mardi matin dans un entretien être fatigué.', 'être fatigué = Luc Petit'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  test('not when an object comes first', () => {
    expect(shown('Luc Petit a souligné ce jeudi 10 mai les travaux que mène la ville.')).toEqual([]);
  });
});

test.each([
  'la direction',
  'l’intersyndicale',
  'le patronat',
  'la centrale',
  'la confédération',
  'la fondation',
  'la chancellerie',
  'le secrétariat',
  'la délégation',
  'le parlement',
  'le congrès',
  'la chambre',
  'la junte',
  'la milice',
  'la rébellion',
  'la gauche',
  'la droite',
  'l’université',
  'l’hôpital',
  'l’état-major',
  'l’établissement',
  'la rédaction',
])('%s speaks', (body) => {
  expect(shown(`Le pont fermera, a annoncé mercredi ${body}.`)).toEqual([`Le pont fermera = ${body}`]);
});

test('a quotation of several sentences knows all of itself, with who says it; another has nothing to know', () => {
  const text = 'Il vente. « Le pont est sûr. Il tiendra », a dit Luc Petit. « Un bal suivra ce soir à Bergen. »';
  const wholes = read(text).map(({ whole }) => whole && text.slice(whole.start, whole.end));
  const both = '« Le pont est sûr. Il tiendra », a dit Luc Petit.';
  expect(wholes).toEqual([both, both, null]);
  expect(read('Luc Petit a dit que le pont tiendrait.').map(({ whole }) => whole)).toEqual([null]);
  // what was removed from between its sentences does not come back
  const gap = '« Le pont est sûr. Lire aussi : le bac. Il tiendra », a dit Luc Petit.';
  const sentences = segmentText(gap).filter(({ start, end }) => !gap.slice(start, end).startsWith('Lire'));
  const broken = speech.annotate({ text: gap, sentences, published: null }) as SpeechMention[];
  expect(broken.map(({ whole }) => whole)).toEqual([null, null]);
});

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  // after the quotation
  ['« Nous partons », a déclaré Marie Martin.', ['«Nous partons» = Marie Martin']],
  ['« Nous partons » a écrit Marie Martin.', ['«Nous partons» = Marie Martin']],
  [
    '« Elle est là », a annoncé mardi à l’AFP le ministre norvégien des Affaires étrangères, Jonas Petras.',
    ['«Elle est là» = le ministre norvégien des Affaires étrangères, Jonas Petras'],
  ],
  [
    '"Nous avons perdu", a déclaré à la presse M. Petras, alors que la pluie tombe.',
    ['«Nous avons perdu» = M. Petras'],
  ],
  ['"Il faut partir", a expliqué sur France Inter Jean-Jacques Petit.', ['«Il faut partir» = Jean-Jacques Petit']],
  [
    '"La France partira", indique dans un communiqué, François-Henri Petit.',
    ['«La France partira» = François-Henri Petit'],
  ],
  ['"Cela suffit", s’est exclamé samedi 20 avril le patron du syndicat.', ['«Cela suffit» = le patron du syndicat']],
  ['"Cela suffit", tempête Luc Petit.', ['«Cela suffit» = Luc Petit']],
  ['"Cela suffit", pianote Luc Petit.', ['«Cela suffit» = Luc Petit']],
  ['"Cela suffit", a prévenu, sur le plateau de RTL, une chroniqueuse.', ['«Cela suffit» = une chroniqueuse']],
  ['"Cela suffit comme cela, mes amis" (Luc Petit).', ['«Cela suffit comme cela, mes amis» = Luc Petit']],
  ['Luc Petit est là. "Cela suffit", s’agace-t-il.', ['«Cela suffit» = Luc Petit']],
  ['« Nous partons », peut-on lire sur des pancartes.', ['«Nous partons» = —']],
  ['"Nous partons demain", écrit le nouveau mouvement.', ['«Nous partons demain» = le nouveau mouvement']],
  ['"Je pars dès demain matin", a promis l’un des jardiniers.', ['«Je pars dès demain matin» = l’un des jardiniers']],
  ['"Je pars dès demain matin", a promis le surfer.', ['«Je pars dès demain matin» = le surfer']],
  ['L’ex-candidat donne sa réponse : "Je pars dès demain matin."', ['«Je pars dès demain matin.» = L’ex-candidat']],
  ['Mort de Luc Petit : "Je n’ai rien vu."', ['«Je n’ai rien vu.» = —']],
  ['Les "vieux" chats sont-ils perdus ? demande la ville.', []],
  ['L’homme qui a accusé un voisin est jugé pour "vol".', []],
  ['Des "gros bras" sont venus, selon Luc Petit.', ['Des "gros bras" sont venus = Luc Petit']],
  [
    '« Je pars dès demain matin », a dit Luc Petit.\n\n« Je reviendrai un jour. »',
    ['«Je pars dès demain matin» = Luc Petit', '«Je reviendrai un jour.» = Luc Petit ?'],
  ],
  ['La nuit tombe, et Anna commence à crier : "Venez vite, je suis là !"', ['«Venez vite, je suis là !» = Anna']],
  ['Le père des princes Harry et William a dit "non".', ['«non» = Le père des princes Harry et William']],
  [
    'Luc Petit parle. Un choix que regrette la ministre. "Je pars dès demain", écrit-elle.',
    ['«Je pars dès demain» = la ministre ?'],
  ],
  // around a fragment
  ['Poutine a salué “le soutien constant” de la Corée.', ['«le soutien constant» = Poutine']],
  [
    'Le Kremlin a mis en garde contre "toute ingérence" et dénoncé la "pression".',
    ['«toute ingérence» = Le Kremlin', '«pression» = Le Kremlin'],
  ],
  ['Jugeant la situation "critique", Anna Petit a parlé.', ['«critique» = Anna Petit']],
  ['Des États ont protesté, Berlin déclarant "ne pas y croire".', ['«ne pas y croire» = Berlin']],
  ['Le site, un média russe, la qualifie de "reine des neiges".', ['«reine des neiges» = Le site']],
  [
    'M. Simon a salué “le soutien”, Bruxelles a dénoncé la "pression".',
    ['«le soutien» = M. Simon', '«pression» = Bruxelles'],
  ],
  ['On a dit que la ville dort.', ['la ville dort = —']],
  [
    'Luc Petit a quant à lui salué “le soutien”, Anna Petit a mardi dénoncé la "pression".',
    ['«le soutien» = Luc Petit', '«pression» = Anna Petit'],
  ],
  ['Il a été qualifié de "lâche" par Anna Petit.', ['«lâche» = Anna Petit']],
  ['Berlin "exige de connaître la vérité".', ['«exige de connaître la vérité» = Berlin']],
  ['Anna Petit, qui s’est dite "convaincue", est partie.', ['«convaincue» = Anna Petit']],
  ['Le Kremlin : « Nous partons demain matin. »', ['«Nous partons demain matin.» = Le Kremlin']],
  ['"Cela suffit", poursuit le maire.', ['«Cela suffit» = le maire']],
  ['"Cela suffit", s’indigne le maire.', ['«Cela suffit» = le maire']],
  ['"Cela suffit", a dit ce matin le maire.', ['«Cela suffit» = le maire']],
  ['"Cela suffit", a dit à la radio Echo le maire.', ['«Cela suffit» = le maire']],
  ['Elle a dit "oui" et il a crié "non".', ['«oui» = Elle ?', '«non» = il ?']],
  ['Luc Petit vient pour soutenir un "vieil ami".', []],
  ['Luc Petit a évoqué le film "plein soleil".', []],
  ['Luc Petit a parlé, alors que le pont est dit "sûr".', []],
  ['Luc Petit a salué l’accord, alors que le "vieux" pont tient.', []],
  ['VIDÉO : « Nous partons demain matin. »', ['«Nous partons demain matin.» = —']],
  [
    'Le "rythme du chantier" est bon, a indiqué le ministère.',
    ['Le "rythme du chantier" est bon = le ministère', '«rythme du chantier» = le ministère'],
  ],
  // « selon »
  [
    'Selon l’agence KCNA, le dirigeant a eu « une conversation amicale » avec lui.',
    [
      'le dirigeant a eu « une conversation amicale » avec lui = l’agence KCNA',
      '«une conversation amicale» = l’agence KCNA',
    ],
  ],
  [
    'Le pays est « prêt à recevoir son ami », avait alors dit Choe Son-hui au président, selon l’agence KCNA.',
    [
      'Le pays est « prêt à recevoir son ami », avait alors dit Choe Son-hui au président = l’agence KCNA',
      '«prêt à recevoir son ami» = Choe Son-hui',
    ],
  ],
  [
    'Ils ont porté plainte, selon une porte-parole de Mme Petit.',
    ['Ils ont porté plainte = une porte-parole de Mme Petit'],
  ],
  ['D’après des témoins, il a fui.', ['il a fui = des témoins']],
  ['Pour l’opposition, cette loi arrive trop tard.', ['cette loi arrive trop tard = l’opposition']],
  ['Aux yeux de Luc Petit, c’est fini.', ['c’est fini = Luc Petit']],
  [
    'Selon un sondage publié lundi, deux Français sur trois votent.',
    ['deux Français sur trois votent = un sondage publié'],
  ],
  ['Le pont, selon Luc Petit, va tomber.', ['Le pont, selon Luc Petit, va tomber = Luc Petit']],
  ['Pour le bonheur, il faut partir.', []],
  // reported clauses
  ['Luc Petit s’inquiète que la ville dorme.', ['la ville dorme = Luc Petit']],
  ['Luc Petit réclame que la ville paie.', ['la ville paie = Luc Petit']],
  ['Le client satisfait a dit que la ville dort.', ['la ville dort = Le client satisfait']],
  ['Un don de 3 euros la famille Petit a annoncé que la ville dort.', ['la ville dort = la famille Petit']],
  ['Andrei Petit a déclaré à l’agence de presse Associated Press que la ville dort.', ['la ville dort = Andrei Petit']],
  ['Le portrait du roi dit que la ville dort.', ['la ville dort = Le portrait du roi']],
  [
    'Luc Petit dit que la ville dort, a rappelé la police.',
    ['Luc Petit dit que la ville dort = la police', 'la ville dort = Luc Petit'],
  ],
  ['Luc Petit affirme vouloir partir.', ['vouloir partir = Luc Petit']],
  ['Luc Petit affirme son avenir.', []],
  ['Luc Petit souligne l’importance des mesures que la ville prend.', []],
  [
    'Le ministère de l’Unification a déclaré que c’était la première fois.',
    ['c’était la première fois = Le ministère de l’Unification'],
  ],
  [
    'Yuri Petrov, conseiller de Poutine, a indiqué que le pays pourrait signer.',
    ['le pays pourrait signer = Yuri Petrov'],
  ],
  [
    'Le Premier ministre des Pays-Bas, Mark Petit, a affirmé ne pas reconnaître le vote.',
    ['ne pas reconnaître le vote = Le Premier ministre des Pays-Bas, Mark Petit'],
  ],
  ['Les Occidentaux accusent Pyongyang de fournir des armes.', ['de fournir des armes = Les Occidentaux']],
  [
    'Le tireur, a expliqué le juge Martin, était seul.',
    ['Le tireur, a expliqué le juge Martin, était seul = le juge Martin'],
  ],
  ['Le tireur était seul, a expliqué le juge Martin.', ['Le tireur était seul = le juge Martin']],
  ['Luc Petit a salué l’accord, ajoutant que la paix viendrait.', ['la paix viendrait = Luc Petit']],
  ['L’ONU a averti les États qu’une crise vient.', ['une crise vient = L’ONU']],
  ['Le pays, qui accuse les Occidentaux d’avoir menti, a promis une réforme.', ['d’avoir menti = Le pays']],
  ['Luc Petit fait valoir que la loi est claire.', ['la loi est claire = Luc Petit']],
  // pronouns: the nearest fitting person
  ['Anna Petit a parlé à Luc Martin. "Je pars", a-t-elle dit.', ['«Je pars» = Anna Petit']],
  ['M. Petit est venu.\n\nIl a dénoncé la politique « dangereuse » des autres.', ['«dangereuse» = M. Petit ?']],
  ['La ministre a parlé. Le préfet aussi. « Je pars », a-t-elle dit.', ['«Je pars» = La ministre']],
  [
    'Le ministère a déclaré que son envoyé était venu et qu’ils avaient condamné une « violation flagrante ».',
    [
      'son envoyé était venu et qu’ils avaient condamné une « violation flagrante » = Le ministère',
      '«violation flagrante» = Le ministère',
    ],
  ],
  // a quotation that goes on
  [
    '« Nous partons demain », a écrit Luc Petit. « Et nous reviendrons un jour. »',
    ['«Nous partons demain» = Luc Petit', '«Et nous reviendrons un jour.» = Luc Petit'],
  ],
  [
    '"Nous partons demain soir." "Et nous reviendrons", a dit Luc Petit.',
    ['«Nous partons demain soir.» = Luc Petit', '«Et nous reviendrons» = Luc Petit'],
  ],
  [
    '« Une victoire », a dit Luc Petit. « Le sommet compte beaucoup pour lui.\n\n« Le pays a des choix devant lui. »',
    [
      '«Une victoire» = Luc Petit',
      '«Le sommet compte beaucoup pour lui.» = Luc Petit',
      '«Le pays a des choix devant lui.» = Luc Petit',
    ],
  ],
  [
    '"Les chats dorment le jour.\n\nCertes ils chassent la nuit", rappelle Luc Petit.',
    ['«Les chats dorment le jour.» = Luc Petit', '«Certes ils chassent la nuit» = Luc Petit'],
  ],
  [
    '"Nous partons. Nous reviendrons", a dit Luc Petit.',
    ['«Nous partons.» = Luc Petit', '«Nous reviendrons» = Luc Petit'],
  ],
  [
    '"Cette histoire est folle, déplorait alors le porte-parole Luc Petit. La ville le sait bien."',
    [
      '«Cette histoire est folle, déplorait alors le porte-parole Luc Petit.» = le porte-parole Luc Petit',
      '«La ville le sait bien.» = le porte-parole Luc Petit',
    ],
  ],
  ['La famille de M. Petit est là. « Je pars », a-t-il dit.', ['«Je pars» = il ?']],
  ['Les pompiers sont venus. « Nous partons », ont-ils dit.', ['«Nous partons» = Les pompiers']],
  // nobody speaks
  ['Elle joue dans le film "Titanic" et la série "Les Revenants".', []],
  ['Selon les cas, selon la saison, on part.', []],
  ['Le "petit" village dort.', []],
  ['L’annonce du président a surpris, la demande aussi.', []],
  ['Il soutient Pyongyang dans la défense de ses intérêts.', []],
  ['', []],
];

test.each(CORPUS)('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('gives the cue and the bare name', () => {
  const text = '« Nous partons », a déclaré la ministre, Anna Petit.';
  const [mention] = read(text);
  expect(mention).toMatchObject({ speakerName: 'Anna Petit', rule: 'incise', text: '« Nous partons »' });
  expect(text.slice(mention?.cue?.start, mention?.cue?.end)).toBe('a déclaré');
});

test('keeps the small words of a name', () => {
  expect(read('"Cela suffit", a dit le maire, Luc Roux de Lusignan.')[0]?.speakerName).toBe('Luc Roux de Lusignan');
  expect(read('"Cela suffit", a dit M. Petit.')[0]?.speakerName).toBe('Petit');
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    ',',
    '.',
    ':',
    '\n\n',
    'a déclaré',
    'que',
    'Luc Petit',
    'le ministre',
    'selon',
    'il',
    '-t-il',
    'dit',
    'et',
    'qui',
    'de',
    'partir',
    'accusant',
    'Nous partons',
    'Pour',
    '(',
    ')',
    'Paris',
    'a-t-elle dit',
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  test('gives sorted slices inside sentences, disjoint or nested', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const sentences = segmentText(text);
        const inside = (span: { start: number; end: number }): boolean =>
          sentences.some(({ start, end }) => span.start >= start && span.end <= end);
        const mentions = read(text);
        for (const [rank, mention] of mentions.entries()) {
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(mention.value).toBe(text.slice(mention.quote.start, mention.quote.end));
          expect(inside(mention)).toBe(true);
          expect(mention.quote.start).toBeGreaterThanOrEqual(mention.start);
          expect(mention.quote.end).toBeLessThanOrEqual(mention.end);
          expect(mention.quote.end).toBeGreaterThan(mention.quote.start);
          for (const later of mentions.slice(rank + 1)) {
            expect(later.start).toBeGreaterThanOrEqual(mention.start);
            expect(later.start >= mention.end || later.end <= mention.end).toBe(true);
          }
          for (const part of [mention.speaker, mention.cue])
            if (part !== null) expect(part.end).toBeGreaterThan(part.start);
        }
      }),
      { numRuns: 300 },
    );
  });
});
