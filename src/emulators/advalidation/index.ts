import { Hono } from 'hono';
import type { EmulatorModule } from '../emulator.ts';
import { createAccount, sampleCreativeId } from './account.ts';
import { routes } from './routes.ts';
import { createShower } from './show.ts';

/**
 * Stands in for app.advalidation.io. Creative 100 is a banner, or with `vast-…` a video, in one of two campaigns.
 * Written from the vendor's guide, data model and operations pages (https://advalidation.com/docs).
 */
export const advalidationEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed', 'cancelled'],
  behaviours: {
    'vast-variations': 'Creative 100, and each upload of a video, is a VAST tag with two variations.',
    'vast-media-files': 'Creative 100, like each upload of a video, is a VAST tag with two media files.',
    'warnings-only': 'No test fails, but some warn.',
    inconclusive: 'Scans finish without a verdict.',
    'inconclusive-part': 'The scan of the last media file finishes without a verdict.',
    'slow-analysis': 'The number of issues is missing for 20 s after a scan has finished.',
    'never-analysed': 'The number of issues is missing for ever.',
    monitoring: 'Scans have no tests, but a list of monitoring alerts.',
    'missing-test': 'More issues are counted than there are tests that tell of them.',
    'unscanned-part': 'The last media file has no scan.',
    'stale-latest': 'For 10 s after a rescan the creative names the scan before it as its latest.',
    'late-scan': 'An upload has no scan for its first 10 s.',
    'scan-under-way': 'The first scan of creative 100 has only just been started by somebody else.',
    'many-campaigns': 'There are 45 more campaigns, on several pages.',
    'read-only-key': 'The key may read, but every POST is refused with 403.',
  },
  create(settings) {
    const credential = 'emulated-advalidation-key';
    const account = createAccount(settings);
    const show = createShower(settings, account);
    return {
      app: new Hono().route('/v2', routes(settings, account, show, credential)),
      credential,
      options: { 'creative-id': sampleCreativeId },
      scans: () =>
        [...account.scans.values()]
          .filter(({ asked, creative }) => asked && creative.parentId === null)
          .map((scan) => ({
            id: `${scan.creative.id}-${scan.id}`,
            target: scan.creative.name,
            state: show.state(scan),
            stopped: false,
          })),
    };
  },
};
