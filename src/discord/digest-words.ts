import { french } from '../render/typography.ts';

/** What the panel of the digest says. */
export const PANEL_WORDS = {
  zoneOption: {
    fr: french`Le fuseau horaire, par exemple Europe/Paris`,
    en: 'The time zone, for instance Europe/Paris',
  },
  hourOption: {
    fr: french`L'heure à la minute près, par exemple 08:30`,
    en: 'The hour to the minute, for instance 08:30',
  },
  title: french`Le point du jour`,
  about: french`Une fois par jour, ce qu'il y a de nouveau dans le dossier, mot pour mot, avec ses sources.`,
  chooseChannel: french`Choisissez d'abord son salon.`,
  states: {
    active: french`Actif.`,
    suspended: french`Suspendu.`,
    stopped: french`Arrêté.`,
  },
  reasons: {
    channel: french`Le salon a disparu, ou je ne le vois plus : choisissez-en un autre.`,
    permission: french`Il me manque une permission dans le salon.`,
  } as Readonly<Record<string, string>>,
  when: (channel: string, hour: string, days: string, zone: string) =>
    french`${channel}, à ${hour} (${zone}), ${days}.`,
  next: (instant: string) => french`Le prochain : ${instant}.`,
  everyDay: french`tous les jours`,
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  places: {
    channel: french`Salon`,
    hour: french`Heure`,
    days: french`Jours`,
    role: french`Rôle à prévenir (personne d'autre ne peut l'être)`,
    options: french`Réglages`,
    report: french`Salon des alertes (sinon, en privé)`,
  },
  options: {
    fact: french`Jour sans nouveauté : un « ce jour-là »`,
    thread: french`Le détail dans un fil`,
    publish: french`Publier, dans un salon d'annonces`,
    questions: french`Montrer les questions restées sans réponse`,
  },
  buttons: {
    preview: french`Aperçu`,
    send: french`Envoyer maintenant`,
    suspend: french`Suspendre`,
    resume: french`Reprendre`,
    stop: french`Arrêter`,
  },
  missing: (names: string) =>
    french`Rien n'est enregistré. Dans ce salon, il me manque : ${names}. Ajoutez ces permissions, puis recommencez.`,
  permissions: {
    ViewChannel: french`Voir le salon`,
    SendMessages: french`Envoyer des messages`,
    ReadMessageHistory: french`Voir les anciens messages (pour ne jamais poster deux fois)`,
    CreatePublicThreads: french`Créer des fils publics`,
    SendMessagesInThreads: french`Envoyer des messages dans les fils`,
    MentionEveryone: french`Mentionner tous les rôles (celui-ci n'est pas mentionnable)`,
  },
  noManager: french`Il faut la permission « Gérer le serveur » pour régler le point du jour.`,
  noServer: french`Le point du jour se règle dans un serveur.`,
  unknownZone: (zone: string) =>
    french`Je ne connais pas le fuseau « ${zone} ». Choisissez-le dans la liste, par exemple Europe/Paris.`,
  unknownHour: (hour: string) => french`« ${hour} » n'est pas une heure : écrivez par exemple 08:30.`,
  changed: french`Quelqu'un d'autre vient de changer ces réglages. Les voici ; recommencez.`,
  sent: {
    posted: french`C'est envoyé.`,
    found: french`C'était déjà envoyé.`,
    silent: french`Rien de nouveau depuis le dernier point : rien n'est envoyé.`,
    done: french`C'était déjà envoyé.`,
    taken: french`Un envoi est déjà en cours.`,
    skipped: french`Rien n'est envoyé.`,
  },
  notSent: french`Discord refuse l'envoi : le point du jour est suspendu tant que le salon ou la permission manque.`,
} as const;
