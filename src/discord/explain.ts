import { DiscordAPIError, GatewayCloseCodes, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import { SommetError } from '../errors.ts';
import { french } from '../render/typography.ts';

const PORTAL = 'https://discord.com/developers/applications';

const WRONG_TOKEN = french`Discord refuse le jeton. Copiez celui de la page « Bot » de votre application (${PORTAL}) dans DISCORD_TOKEN.`;

const DISALLOWED_INTENT = french`Discord refuse l’accès au contenu des messages. Activez « Message Content Intent » à la page « Bot » de votre application (${PORTAL}), ou retirez MESSAGE_CONTENT.`;

const NO_NETWORK = french`Discord est injoignable. Vérifiez la connexion à Internet (et DISCORD_API, si vous l’avez réglée), puis relancez.`;

const UNKNOWN_GUILD = french`Discord ne laisse pas inscrire les commandes dans le serveur DISCORD_GUILD. Vérifiez son identifiant, et que le bot y est invité avec « applications.commands ».`;

/** The gateway's reasons to close for good, by code; any other is unforeseen. */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.DisallowedIntents]: DISALLOWED_INTENT,
  [GatewayCloseCodes.ShardingRequired]: french`Discord demande de répartir ce bot sur plusieurs connexions : il est sur trop de serveurs pour une seule.`,
};

/** What the operator can do about a connection that the gateway closed for good. */
export function explainClose(code: number): SommetError {
  return new SommetError(
    CLOSED[code] ??
      french`Discord a fermé la connexion pour de bon (code ${String(code)}). Mettez le bot à jour, puis relancez.`,
  );
}

const NETWORK_CODES = [
  'ENOTFOUND',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENETUNREACH',
  'EHOSTUNREACH',
];

function isNetworkError(error: Error): boolean {
  if (error.name === 'AbortError') return true;
  const code = 'code' in error ? String(error.code) : '';
  if (NETWORK_CODES.includes(code) || code.startsWith('UND_ERR_')) return true;
  if (error instanceof AggregateError) return error.errors.some((one) => one instanceof Error && isNetworkError(one));
  return error.cause instanceof Error && isNetworkError(error.cause);
}

/** Turns what can go wrong while connecting into one message for the operator; anything unforeseen is given back as it is. */
export function explain(error: unknown): unknown {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return new SommetError(WRONG_TOKEN);
    if (error.code === RESTJSONErrorCodes.MissingAccess || error.code === RESTJSONErrorCodes.UnknownGuild)
      return new SommetError(UNKNOWN_GUILD);
    return new SommetError(
      french`Discord a refusé une demande au démarrage (${String(error.status)}) : ${error.message}`,
    );
  }
  if (error instanceof HTTPError)
    return new SommetError(french`Discord est en panne (${String(error.status)}). Relancez dans quelques minutes.`);
  return error instanceof Error && isNetworkError(error) ? new SommetError(NO_NETWORK, { cause: error }) : error;
}
