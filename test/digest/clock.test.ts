import { describe, expect, it } from 'vitest';
import { isZone, openClock, ZONES } from '../../src/digest/clock.ts';
import { CAMPAIGN_ZONES, walk } from './walk.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const paris = (hour: string, days = EVERY_DAY) => openClock({ hour, days, zone: 'Europe/Paris' });
const LONG_AGO = new Date(0);

describe('the clock', () => {
  it.each([
    ['2024-06-18T05:59:59Z', '2024-06-17', 'late'],
    ['2024-06-18T06:00:00Z', '2024-06-18', 'now'],
    ['2024-06-18T06:09:59Z', '2024-06-18', 'now'],
    ['2024-06-18T06:10:00Z', '2024-06-18', 'late'],
    ['2024-12-18T07:00:00Z', '2024-12-18', 'now'],
  ])('at %s owes the digest of %s: %s', (now, date, kind) => {
    const due = paris('08:00').due(new Date(now), LONG_AGO);
    expect([due?.slot.date, due?.kind]).toEqual([date, kind]);
  });

  it('owes nothing that was due before the admin asked', () => {
    const clock = paris('08:00');
    const asked = new Date('2024-06-18T06:00:01Z');
    expect(clock.due(new Date('2024-06-18T06:05:00Z'), asked)).toBeNull();
    expect(clock.due(new Date('2024-06-19T06:00:00Z'), asked)?.slot.date).toBe('2024-06-19');
  });

  it('a day later, has missed it', () => {
    const clock = paris('08:00', [2]);
    expect(clock.due(new Date('2024-06-19T05:59:59Z'), LONG_AGO)?.kind).toBe('late');
    expect(clock.due(new Date('2024-06-19T06:00:00Z'), LONG_AGO)?.kind).toBe('missed');
    expect(clock.due(new Date('2024-06-25T06:00:00Z'), LONG_AGO)).toMatchObject({
      kind: 'now',
      slot: { date: '2024-06-25' },
    });
  });

  it('is not misled by a clock that jumps back', () => {
    const clock = paris('08:00');
    expect(clock.due(new Date('2024-06-20T06:00:00Z'), LONG_AGO)?.slot.date).toBe('2024-06-20');
    expect(clock.due(new Date('2024-06-18T06:00:00Z'), LONG_AGO)?.slot.date).toBe('2024-06-18');
  });

  it('posts a skipped hour at the next minute that exists, a repeated one once', () => {
    const clock = paris('02:30');
    expect(clock.next(new Date('2024-03-30T12:00:00Z'))).toEqual({
      date: '2024-03-31',
      at: new Date('2024-03-31T01:00:00Z'),
    });
    const autumn = clock.next(new Date('2024-10-26T12:00:00Z'));
    expect(autumn.at).toEqual(new Date('2024-10-27T00:30:00Z'));
    expect(clock.next(autumn.at).date).toBe('2024-10-28');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => openClock({ hour: '08:00', days: [1], zone: 'Europe/Nulle-Part' }).next(new Date())).toThrow();
    expect(['Europe/Paris', 'Asia/Katmandu', 'Pacific/Noumea', 'Europe/Nulle-Part', '', '+02:00'].map(isZone)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(ZONES).toContain('Europe/Paris');
  });
});

describe('every minute of 2024 to 2028', () => {
  it.each(CAMPAIGN_ZONES)('in %s gives exactly one digest per chosen day', (zone) => {
    const { faults, wanted, posted, minutes } = walk({ hour: '02:30', days: [1, 3, 5, 6, 7], zone });
    expect(faults).toEqual([]);
    expect(minutes).toBe(2_630_880);
    expect(wanted).toBeGreaterThan(1_300);
    expect(Math.abs(posted - wanted)).toBeLessThanOrEqual(2);
  });
});
