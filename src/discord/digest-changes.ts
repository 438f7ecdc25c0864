import type { DigestSettings } from '../store/settings.ts';
import { withOptions } from './digest-view.ts';

const HOUR = /^([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)?$/u;

/** « 8h30 », « 08:30 », « 8 h » → « 08:30 ». */
export function hourOf(typed: string): string | null {
  const match = HOUR.exec(typed);
  return match === null ? null : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
}

/** What each part of the panel does to the settings. Ids come from outside: an unknown one changes nothing. */
export function changed(settings: DigestSettings, name: string, values: readonly string[], now: Date): DigestSettings {
  const [first = null] = values;
  const since = now.toISOString();
  switch (name) {
    case 'channel':
      // A new channel is what a suspension for want of one waits for.
      return first === null
        ? settings
        : { ...settings, channel: first, ...(settings.reason === null ? {} : { state: 'active', reason: null }) };
    case 'hour':
      return first !== null && hourOf(first) === first ? { ...settings, hour: first, since } : settings;
    case 'days': {
      const days = values
        .map(Number)
        .filter((day) => day >= 1 && day <= 7)
        .sort((a, b) => a - b);
      return days.length === 0 ? settings : { ...settings, days, since };
    }
    case 'role':
      return { ...settings, role: first };
    case 'report':
      return { ...settings, report: first };
    case 'options':
      return withOptions(settings, values);
    case 'suspend':
      return { ...settings, state: 'suspended', reason: null };
    case 'resume':
      return { ...settings, state: 'active', reason: null, since: settings.reason === null ? since : settings.since };
    case 'stop':
      return { ...settings, state: 'stopped', reason: null };
    default:
      return settings;
  }
}
