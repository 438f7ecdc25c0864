import { CAMPAIGN_ZONES, walk } from '../test/digest/walk.ts';

/** Lives through every minute of 2024 to 2028 with every schedule below: `npx tsx scripts/clock-campaign.ts`. */
const HOURS = ['00:00', '01:30', '02:00', '02:30', '03:00', '08:00', '23:59'];
const DAYS = [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [7]];

let faults = 0;
for (const zone of CAMPAIGN_ZONES) {
  for (const hour of HOURS) {
    const runs = DAYS.map((days) => walk({ hour, days, zone }));
    const wrong = runs.flatMap((run) => run.faults);
    faults += wrong.length;
    const cells = runs.map(({ posted, wanted }) => `${posted}/${wanted}`.padStart(10));
    process.stdout.write(
      `${zone.padEnd(18)} ${hour} ${cells.join(' ')}  faults ${wrong.length} ${wrong.slice(0, 3).join(', ')}\n`,
    );
  }
}
process.exitCode = faults === 0 ? 0 : 1;
