import { Hono } from 'hono';
import type { EmulatorModule } from '../emulator.ts';
import { apiToken, client, createAccess } from './access.ts';
import { applications, showApplication } from './applications.ts';
import { behaviours } from './behaviours.ts';
import { listAnswer } from './list.ts';
import { policies } from './policies.ts';
import { refusal } from './refusal.ts';
import { createScans, statuses } from './scans.ts';
import { triggerScan } from './trigger.ts';
import { listVulnerabilities } from './vulnerabilities.ts';

/** AppSec+ as its documentation describes it: scans, and the sibling pages on applications, findings and policies. */
export const appsecplusEmulator: EmulatorModule = {
  scenarios: ['findings', 'clean', 'failed'],
  behaviours,
  create(settings) {
    const { play } = settings;
    const scans = createScans(settings);
    const known = applications(play);
    const { guard, issueToken } = createAccess(settings);
    const trigger = triggerScan(settings, scans, known);

    const app = new Hono();
    app.notFound(() => refusal(404, 'not_found', 'No such resource.'));
    app.post('/oauth/token', issueToken);
    app.use('*', guard);
    app.get('/applications', (context) =>
      listAnswer(play, known.map(showApplication), context.req.query('cursor')),
    );
    app.post('/scans', trigger);
    app.get('/scans', (context) => {
      const { applicationId, status, cursor } = context.req.query();
      if (status !== undefined && !statuses.some((word) => word === status))
        return refusal(400, 'invalid_request', `status must be one of ${statuses.join(', ')}.`);
      const listed = scans
        .all()
        .filter((scan) => applicationId === undefined || scan.applicationId === applicationId)
        .filter((scan) => status === undefined || scans.status(scan) === status);
      return listAnswer(play, listed.map(scans.show), cursor);
    });
    app.get('/scans/:id', (context) => {
      const scan = scans.all().find(({ id }) => id === context.req.param('id'));
      return scan ? context.json(scans.show(scan)) : refusal(404, 'not_found', 'Scan not found.');
    });
    app.get('/vulnerabilities', (context) => {
      if (play.has('unreadable-details')) return refusal(403, 'forbidden', 'Insufficient permissions.');
      const { applicationId, cursor } = context.req.query();
      return listAnswer(play, listVulnerabilities(scans, play, applicationId), cursor);
    });
    app.get('/policies', (context) => listAnswer(play, policies, context.req.query('cursor')));

    return {
      app,
      credential: apiToken,
      otherCredentials: { 'client-id': client.id, 'client-secret': client.secret },
      options: { application: 'app-12345' },
      scans: () =>
        scans.all().map((scan) => ({
          id: scan.id,
          target: `${scan.applicationId} ${scan.scanType}`,
          state: scans.status(scan),
          stopped: false,
        })),
    };
  },
};
