import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANYWHERE } from '../../src/fr/sms/forms.ts';
import { normaliseQuestion } from '../../src/fr/sms.ts';

const CORPUS: readonly (readonly [typed: string, plain: string])[] = [
  ['pk il a démissionné ?', 'pourquoi il a démissionné ?'],
  ['Pk le sommet ?', 'pourquoi le sommet ?'],
  ['grève pcq salaires', 'grève parce que salaires'],
  ['c koi la can', 'c’est quoi la can'],
  ['il a dit koi', 'il a dit quoi'],
  ['c ki le boss', 'c’est qui le boss'],
  ['cki le maire', 'c’est qui le maire'],
  ['c kan la finale', 'c’est quand la finale'],
  ['c ou le sommet', 'c’est où le sommet'],
  ['c cb la place', 'c’est combien la place'],
  ['c pour qui', 'c’est pour qui'],
  ['c pas lui', 'ce n’est pas lui'],
  ['c 1 accord', 'c’est un accord'],
  ['c une grève', 'c’est une grève'],
  ['c le pape', 'c’est le pape'],
  ['c la guerre', 'c’est la guerre'],
  ['c les pompiers', 'c’est les pompiers'],
  ['c kel pays', 'c’est quel pays'],
  ['c kelle ville', 'c’est quelle ville'],
  ['ou c', 'où c’est'],
  ['ki c', 'qui c’est'],
  ['kan c', 'quand c’est'],
  ['cmt c arrivé', 'comment c’est arrivé'],
  ['cest fini', 'c’est fini'],
  ['ct quand', 'c’était quand'],
  ['il part qd', 'il part quand'],
  ['cmt il est mort', 'comment il est mort'],
  ['konbien de morts', 'combien de morts'],
  ['kel ministre', 'quel ministre'],
  ['kelle loi', 'quelle loi'],
  ['kels pays', 'quels pays'],
  ['kelles lois', 'quelles lois'],
  ['ce ke dit le juge', 'ce que dit le juge'],
  ['keske le pape a dit', 'qu’est-ce que le pape a dit'],
  ['keski se passe', 'qu’est-ce qui se passe'],
  ['keskil veut', 'qu’est-ce qu’il veut'],
  ['keskelle a signé', 'qu’est-ce qu’elle a signé'],
  ['keskon sait', 'qu’est-ce qu’on sait'],
  ['eske le juge a parlé', 'est-ce que le juge a parlé'],
  ['ya eu un séisme ?', 'il y a eu un séisme ?'],
  ['yavait du monde', 'il y avait du monde'],
  ['yaura un vote', 'il y aura un vote'],
  ['jsp quand', 'je ne sais pas quand'],
  ['chui perdu', 'je suis perdu'],
  ['jveux la date', 'je veux la date'],
  ['jpeux voir', 'je peux voir'],
  ['jcrois pas', 'je crois pas'],
  ['pr la paix', 'pour la paix'],
  ['ds le texte', 'dans le texte'],
  ['avc le roi', 'avec le roi'],
  ['tt le texte', 'tout le texte'],
  ['tte la loi', 'toute la loi'],
  ['tlm est venu', 'tout le monde est venu'],
  ['bcp de bruit', 'beaucoup de bruit'],
  ['mtn il dit quoi', 'maintenant il dit quoi'],
  ['il vient auj', 'il vient aujourd’hui'],
  ['il vient 2m1', 'il vient demain'],
  ['tjrs en grève', 'toujours en grève'],
  ['jms venu', 'jamais venu'],
  ['svt absent', 'souvent absent'],
  ['lgtps absent', 'longtemps absent'],
  ['le tps passe', 'le temps passe'],
  ['vrmt grave', 'vraiment grave'],
  ['qqn a vu', 'quelqu’un a vu'],
  ['qqch a brûlé', 'quelque chose a brûlé'],
  ['qqs morts', 'quelques morts'],
  ['un rdv secret', 'un rendez-vous secret'],
  ['le pb de la dette', 'le problème de la dette'],
  ['le gouv tombe', 'le gouvernement tombe'],
  ['le prez parle', 'le président parle'],
  ['le nb de morts', 'le nombre de morts'],
  ['un msg du pape', 'un message du pape'],
  ['il rpz la ligue', 'il représente la ligue'],
  ['slt le maire', 'salut le maire'],
  ['bjr le maire', 'bonjour le maire'],
  ['dsl du retard', 'désolé du retard'],
  ['la date stp', 'la date s’il vous plaît'],
  ['nn merci', 'non merci'],
  ['la fin dla guerre', 'la fin de la guerre'],
  ['dpuis hier', 'depuis hier'],
  ['il dit nimp', 'il dit n’importe quoi'],
  ['ki a signé', 'qui a signé'],
  ['avec ki il parle', 'avec qui il parle'],
  ['le juge ki est venu', 'le juge qui est venu'],
  ['depuis kan', 'depuis quand'],
  ['cb de morts', 'combien de morts'],
  ['g vu le match', 'j’ai vu le match'],
  ['ya 1 mort', 'il y a un mort'],
  ['le pape est mort mdr', 'le pape est mort'],
  ['est ce que le juge parle', 'est-ce que le juge parle'],
  ['Qu’est ce que la loi dit', 'Qu’est-ce que la loi dit'],
  ['quand a t il signé', 'quand a-t-il signé'],
  ['où va t elle', 'où va-t-elle'],
  ['qui a signé l accord', "qui a signé l'accord"],
  ['combien d élus', "combien d'élus"],
  ['c est quand', "c'est quand"],
];

/** Names, abbreviations, units and plain French that only look like short forms. */
const UNTOUCHED = [
  'Ban Ki-moon',
  'ban ki moon a parlé',
  'naoto kan à tokyo',
  'qui est Ke Jintao',
  'la CB est refusée',
  'le DS et le PK',
  'le TGV de 8 h',
  '20 g de cocaïne',
  'vitamine C et fer',
  'une bouteille de 5 l en verre',
  'le cou du roi',
  'Qui a dit « je ne sais pas » ?',
  'Quand est-ce que le sommet a eu lieu ?',
  'Où se trouve l’ambassade ?',
  'Comment a-t-il réagi ?',
  '',
];

describe('a question typed as on a phone', () => {
  test.each(CORPUS)('« %s » is « %s »', (typed, plain) => {
    expect(normaliseQuestion(typed)).toBe(plain);
  });

  test.each(UNTOUCHED)('« %s » stays as it is', (text) => {
    expect(normaliseQuestion(text)).toBe(text);
  });

  test('every line of the table has its example', () => {
    const plains = ANYWHERE.trim()
      .split('\n')
      .map((line) => line.split(' = ')[1] ?? '');
    expect(plains.filter((plain) => !CORPUS.some(([, text]) => text.includes(plain)))).toEqual([]);
  });

  test('normalising twice changes nothing more', () => {
    const words = fc.constantFrom(
      ...CORPUS.flatMap(([typed]) => typed.split(' ')),
      ...UNTOUCHED.flatMap((text) => text.split(' ')),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (typed) => {
        const once = normaliseQuestion(typed.join(' '));
        expect(normaliseQuestion(once)).toBe(once);
      }),
    );
  });

  test('any text at all is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof normaliseQuestion(text) === 'string'));
  });
});
