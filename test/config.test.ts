import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

/** Absent here, so that a .env file of the developer's does not count. */
const EMPTY = Object.fromEntries(
  [
    'DISCORD_TOKEN',
    'DISCORD_API',
    'DISCORD_GUILD',
    'DOSSIER',
    'DATA_DIR',
    'MESSAGE_CONTENT',
    'TIMEZONE',
    'LOG_LEVEL',
  ].map((name) => [name, '']),
);

describe('the settings', () => {
  it('all have a default', () => {
    expect(readConfig(EMPTY)).toEqual({
      token: null,
      api: null,
      guild: null,
      dossier: 'seeds',
      data: 'data',
      messageContent: false,
      timezone: 'Europe/Paris',
      logLevel: 'info',
    });
  });

  it.each([
    ['DISCORD_TOKEN', ' abc.def ', 'token', 'abc.def'],
    ['DISCORD_TOKEN', 'Bot abc.def', 'token', 'abc.def'],
    ['DISCORD_API', 'http://127.0.0.1:8080/api/', 'api', 'http://127.0.0.1:8080/api'],
    ['DISCORD_GUILD', '123456789012345678', 'guild', '123456789012345678'],
    ['DOSSIER', 'mes articles', 'dossier', 'mes articles'],
    ['DATA_DIR', '/var/lib/sommet', 'data', '/var/lib/sommet'],
    ['MESSAGE_CONTENT', 'oui', 'messageContent', true],
    ['MESSAGE_CONTENT', '1', 'messageContent', true],
    ['MESSAGE_CONTENT', 'TRUE', 'messageContent', true],
    ['MESSAGE_CONTENT', 'on', 'messageContent', true],
    ['MESSAGE_CONTENT', 'non', 'messageContent', false],
    ['MESSAGE_CONTENT', '0', 'messageContent', false],
    ['MESSAGE_CONTENT', 'False', 'messageContent', false],
    ['MESSAGE_CONTENT', 'off', 'messageContent', false],
    ['TIMEZONE', 'America/Montreal', 'timezone', 'America/Montreal'],
  ])('%s=%s gives %s %s', (name, value, setting, read) => {
    expect(readConfig({ ...EMPTY, [name]: value })).toHaveProperty(setting, read);
  });

  it.each(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])('LOG_LEVEL=%s is taken', (level) => {
    expect(readConfig({ ...EMPTY, LOG_LEVEL: level }).logLevel).toBe(level);
  });

  it.each([
    ['DISCORD_API', 'discord.com', 'http'],
    ['DISCORD_API', 'ftp://discord.com', 'http'],
    ['DISCORD_GUILD', 'Rédaction', 'serveur'],
    ['MESSAGE_CONTENT', 'parfois', 'oui ou non'],
    ['TIMEZONE', 'Europe/Kerlez', 'fuseau'],
    ['LOG_LEVEL', 'bavard', 'debug'],
  ])('%s=%s is refused, with its value and what is expected', (name, value, expected) => {
    const read = () => readConfig({ ...EMPTY, [name]: value });
    expect(read).toThrow(name);
    expect(read).toThrow(`« ${value} »`.replaceAll(/(?<=«) | (?=»)/g, '\u00a0'));
    expect(read).toThrow(expected);
    expect(read).toThrow('.env');
  });

  it('are all complained of at once', () => {
    expect(() => readConfig({ ...EMPTY, LOG_LEVEL: 'bavard', TIMEZONE: 'ici' })).toThrow(
      /LOG_LEVEL.*TIMEZONE|TIMEZONE.*LOG_LEVEL/,
    );
  });

  it('never repeat a token', () => {
    const read = () => readConfig({ ...EMPTY, DISCORD_TOKEN: 'secret avec espace' });
    expect(read).toThrow('DISCORD_TOKEN');
    expect(read).not.toThrow('secret');
  });
});
