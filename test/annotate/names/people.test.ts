import { corpus } from './read.ts';

corpus('functions before a name', [
  [
    'Le ministre polonais de l’Agriculture Jan Kowalczyk a démissionné.',
    'person Jan Kowalczyk {ministre polonais de l’Agriculture}',
  ],
  [
    'La présidente du Sénat, Hélène Vauquelin, a parlé.',
    'organisation Sénat',
    'person Hélène Vauquelin {présidente du Sénat}',
  ],
  ['L’avocat Karim Belkacem a plaidé.', 'person Karim Belkacem {avocat}'],
  [
    'Le président argentin Julián Ortega verra son homologue chilien Pedro Rojas.',
    'person Julián Ortega {président argentin}',
    'person Pedro Rojas {homologue chilien}',
  ],
  [
    'L’ancien directeur général de la police Omar Diallo est mort.',
    'person Omar Diallo {ancien directeur général de la police}',
  ],
  [
    'Le secrétaire d’État adjoint américain John Whitmore arrive.',
    'person John Whitmore {secrétaire d’État adjoint américain}',
  ],
  ['Le porte-parole du président, Antoine Lemoine, a démenti.', 'person Antoine Lemoine {porte-parole du président}'],
  ['Le conseiller de Berg, Olaf Lund, a démenti.', 'person Berg', 'person Olaf Lund {conseiller de Berg}'],
  [
    'Le directeur du renseignement extérieur (SVR), Ivan Petrov, est venu.',
    'organisation SVR',
    'person Ivan Petrov {directeur du renseignement extérieur}',
  ],
  ['La députée PS Claire Fontanel est venue.', 'organisation PS', 'person Claire Fontanel {députée PS}'],
  [
    'Le ministre de l’Économie et des Finances Paul Martin est venu.',
    'person Paul Martin {ministre de l’Économie et des Finances}',
  ],
  ['Le défenseur de Oxford Wanderers Paul Martin est blessé.', 'person Paul Martin {défenseur de Oxford Wanderers}'],
  ['Le Premier ministre britannique Keir Johnson est venu.', 'person Keir Johnson {Premier ministre britannique}'],
  ['L’ex-ministre Paul Martin est venu.', 'person Paul Martin {ex-ministre}'],
]);

corpus('functions that are not theirs', [
  ['Selon la ministre, Anna Berg possède un visa.', 'person Anna Berg'],
  ['Le ministre de l’Intérieur salue Dupont.', 'person Dupont'],
  ['Le sommet étant axé sur la coopération militaire, Petrov a parlé.', 'person Petrov'],
  ['Le PDG du groupe de luxe Valmont a réagi.', 'organisation Valmont'],
  ['Le président accuse Paul Martin de vol.', 'person Paul Martin'],
  ['Le président de Paul Martin est venu.', 'person Paul Martin'],
]);

corpus('functions after a name', [
  [
    'Paula Ferreira, professeure d’histoire à l’université de Coimbra, en doute.',
    'person Paula Ferreira {professeure d’histoire à l’université de Coimbra}',
    'organisation université de Coimbra',
  ],
  ['Yves Marchand, 52 ans, maçon, a tout vu.', 'person Yves Marchand {maçon}'],
  ['Yves Marchand (52 ans) a tout vu.', 'person Yves Marchand'],
  ['Ivan Orlov (accordéoniste) joue.', 'person Ivan Orlov {accordéoniste}'],
  [
    'Jacques Martin, un général de brigade à la retraite qui a servi.',
    'person Jacques Martin {général de brigade à la retraite}',
  ],
  [
    'Ivan Orlov, ministre russe de la défense remplacé il y a un mois, est parti.',
    'person Ivan Orlov {ministre russe de la défense}',
  ],
  ['Paul Martin, ancien ministre de la Culture, est venu.', 'person Paul Martin {ancien ministre de la Culture}'],
  ['Paul Martin, arrivé hier, est ministre.', 'person Paul Martin'],
]);

corpus('names of the world', [
  [
    'Kim Jong Un a rencontré Xi Jinping et Choe Son-hui.',
    'person Kim Jong Un',
    'person Xi Jinping',
    'person Choe Son-hui',
  ],
  ['Son Heung-min a marqué. Son fils est là.', 'person Son Heung-min'],
  ['Nguyen Phu Trong est arrivé à Hanoï.', 'person Nguyen Phu Trong', 'place Hanoï'],
  ['Ursula von der Leyen et Charles de Gaulle.', 'person Ursula von der Leyen', 'person Charles de Gaulle'],
  ['Mohammed ben Salmane et Bachar al-Assad.', 'person Mohammed ben Salmane', 'person Bachar al-Assad'],
  ['Geoffroy Martin de Bellecour préside.', 'person Geoffroy Martin de Bellecour'],
  ['On a vu Robert F. Wilson et J.-P. Martin.', 'person Robert F. Wilson', 'person J.-P. Martin'],
  ['Emmanuel MACRON et Marine LE PEN.', 'person Emmanuel MACRON', 'person Marine LE PEN'],
  ['Selon M. Vauquelin, rien ne change.', 'person M. Vauquelin'],
  ['MM. Dupont et Durand sont venus.', 'person MM. Dupont', 'person Durand'],
  ['Mgr Lefranc et Me Belkacem.', 'person Mgr Lefranc', 'person Me Belkacem'],
  ['L’évêque Patrick O’Brien et M. N’Diaye.', 'person Patrick O’Brien {évêque}', 'person M. N’Diaye'],
  ['Au temps de Louis XV.', 'person Louis XV'],
  ['Le Russe Ivan Popov a gagné.', 'person Ivan Popov'],
  ['Le ministre du Budget Michel Charron a cédé.', 'person Michel Charron {ministre du Budget}'],
]);

corpus('bare names', [
  ['Andrei Lankov est expert. Il a tort, dit Lankov.', 'person Andrei Lankov', 'person Lankov =Andrei Lankov'],
  [
    'Moon Seong Mook, analyste, en doute. Moon est un ancien général.',
    'person Moon Seong Mook {analyste}',
    'person Moon =Moon Seong Mook',
  ],
  [
    'Kim Jong Il est le père de Kim Jong Un. Kim Jong Un est venu. Kim a parlé.',
    'person Kim Jong Il',
    'person Kim Jong Un',
    'person Kim Jong Un',
    'person Kim =Kim Jong Un',
  ],
  ['Marine Le Pen a gagné. Le Pen a parlé.', 'person Marine Le Pen', 'person Le Pen =Marine Le Pen'],
  [
    'François Hollande est venu. Hollande a parlé. Il vit en Hollande.',
    'person François Hollande',
    'person Hollande =François Hollande',
    'place Hollande',
  ],
  ['Svetlana Orlova est partie. Svetlana est libre.', 'person Svetlana Orlova', 'person Svetlana =Svetlana Orlova'],
  [
    'Ursula von der Leyen est venue. Le plan von der Leyen est prêt, dit Leyen.',
    'person Ursula von der Leyen',
    'person Leyen =Ursula von der Leyen',
    'person Leyen =Ursula von der Leyen',
  ],
  ['La rencontre Poutine-Kim entre Vladimir Poutine et Kim Jong-un.', 'person Vladimir Poutine', 'person Kim Jong-un'],
  ['Morel se défend. Vidal chantait des airs.', 'person Morel', 'person Vidal'],
  ['L’influence de Delambre et la veuve de Corbin.', 'person Delambre', 'person Corbin'],
]);

corpus('no names', [
  ['Ces mesures inquiètent. Depuis lundi, rien. Finalement, tout va bien. Interrogée, elle se tait.'],
  ['CE QU’IL FAUT SAVOIR SUR CETTE AFFAIRE'],
  ['Les Français et un Suisse ont gagné.'],
  ['L’opinion des Juifs et des Occidentaux compte.'],
  ['Le match Ghana-Tunisie est fini.'],
  ['La série Polaris et le film Avatar.'],
  ['Le Tour de France et le Covid.'],
  ['Le TGV, la TVA et le PIB.'],
  ['L’effort de la Santé et du Travail au XXème siècle.'],
  ['On sait tout à Noël. Le Père Noël aussi.'],
  ['Les Pharaons ont gagné.'],
  ['Le Président et la Première ministre sont là.'],
  ['Ouverture le lundi. C’est une ouverture de Ouverture.'],
  ['VIDÉO. Le voici.'],
  ['On trouve la réponse dans Surface (2002).'],
]);

corpus('what opens a sentence and is no name', [
  ['Père de Jean-Michel Morand, il tenait une ferme.', 'person Jean-Michel Morand'],
  ['Imperturbable, le président du groupe a répondu.'],
  ['Interloquée, la ministre du Budget a répondu.'],
  ['Vergnaud, le président du groupe, a répondu.', 'person Vergnaud {président du groupe}'],
]);

corpus('bodies end where somebody is named', [
  ['En raison d’un mouvement social du Dr Henri Morel, il ferme.', 'person Dr Henri Morel'],
  ['Le Conseil régional pour mettre fin aux retards a fermé.', 'organisation Conseil régional'],
  ['Le Conseil pour femmes a fermé.', 'organisation Conseil pour femmes'],
]);

corpus('papers whose article is joined', [
  [
    'Il l’a dit au Figaro, aux Échos et au Monde.',
    'organisation Figaro =Le Figaro',
    'organisation Échos =Les Échos',
    'organisation Monde =Le Monde',
  ],
  ['Rien au monde ne presse au point du jour.'],
]);

corpus('« en » before an office', [
  ['Il a mis en garde Paul Martin.', 'person Paul Martin'],
  ['La rédactrice en chef Anna Berg est venue.', 'person Anna Berg {rédactrice en chef}'],
]);
