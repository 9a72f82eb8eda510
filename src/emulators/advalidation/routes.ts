import { type Context, Hono } from 'hono';
import type { EmulatorSettings } from '../emulator.ts';
import type { Account } from './account.ts';
import type { Creative } from './creative.ts';
import { listed, notFound, refuse } from './envelope.ts';
import { rateLimit } from './rate-limit.ts';
import type { Shower } from './show.ts';
import { showSpecification, specifications } from './specifications.ts';
import { readUpload } from './uploads.ts';

/** The API below `/v2`. */
export function routes(settings: EmulatorSettings, account: Account, show: Shower, apiKey: string): Hono {
  const { play, clock } = settings;
  const app = new Hono();
  app.use(rateLimit(settings));
  app.use(async (c, next) => {
    if (c.req.header('x-api-key') !== apiKey)
      return refuse(c, 401, { type: 'authentication', message: 'Unable to authenticate user' });
    if (c.req.method === 'POST' && play.has('read-only-key'))
      return refuse(c, 403, { type: 'permission', message: 'You may not update this object' });
    return next();
  });

  const creativeOf = (c: Context): Creative | undefined => account.creatives.get(Number(c.req.param('id')));
  const campaignOf = (c: Context) => account.campaigns.find(({ id }) => id === Number(c.req.param('id')));
  const specificationOf = (id: unknown) => specifications.find((candidate) => candidate.id === id);

  app.get('/users/me', (c) =>
    c.json({ data: { id: 7, name: 'CI', email: 'ci@customer.example', customerId: 3 } }),
  );

  app.get('/ad-specifications', (c) =>
    listed(
      c,
      specifications.map((specification) => showSpecification(specification, false)),
    ),
  );
  app.get('/ad-specifications/:id', (c) => {
    const found = specificationOf(Number(c.req.param('id')));
    return found ? c.json({ data: showSpecification(found, true) }) : notFound(c, 'The ad specification');
  });

  app.get('/campaigns', (c) => listed(c, account.campaigns));
  app.post('/campaigns', async (c) => {
    const { name, type, adspecId } = await c.req.json().catch(() => ({}));
    const specification =
      adspecId === null
        ? specifications.find((candidate) => candidate.isDefault && candidate.type === type)
        : specificationOf(adspecId);
    const issues = [
      ...(typeof name === 'string' && name !== '' ? [] : ['name']),
      ...(type === 'display' || type === 'video' ? [] : ['type']),
      ...(specification?.type === type ? [] : ['adspecId']),
    ].map((relatedField) => ({ type: 'validation', message: 'This value is not valid', relatedField }));
    if (issues.length > 0 || !specification) return refuse(c, 422, ...issues);
    return c.json({ data: account.addCampaign(name, specification) });
  });
  app.get('/campaigns/:id', (c) => {
    const found = campaignOf(c);
    return found ? c.json({ data: found }) : notFound(c, 'The campaign');
  });
  app.get('/campaigns/:id/creatives', (c) => {
    const found = campaignOf(c);
    if (!found) return notFound(c, 'The campaign');
    const own = [...account.creatives.values()].filter(
      ({ campaignId, parentId }) => campaignId === found.id && parentId === null,
    );
    return listed(
      c,
      own.map((creative) => show.creative(creative, true)),
    );
  });
  app.post('/campaigns/:id/creatives', async (c) => {
    const campaign = campaignOf(c);
    if (!campaign) return notFound(c, 'The campaign');
    const upload = await readUpload(c, campaign.type, clock.date());
    if ('refused' in upload) {
      const { refused, message, field } = upload;
      return refuse(c, refused, { type: 'upload', message, ...(field ? { relatedField: field } : {}) });
    }
    const creative = account.addCreative(campaign, upload.name);
    account.scan(creative, 'initial', true);
    return listed(c, [show.creative(creative, true)]);
  });

  app.get('/creatives/:id', (c) => {
    const found = creativeOf(c);
    return found ? c.json({ data: show.creative(found, false) }) : notFound(c, 'The creative');
  });
  app.post('/creatives/:id/rescan', (c) => {
    const found = creativeOf(c);
    if (!found) return notFound(c, 'The creative');
    return c.json({ data: show.scan(account.scan(found, 'manual', true), false) });
  });
  app.get('/creatives/:id/media-files', (c) => {
    const found = creativeOf(c);
    if (!found) return notFound(c, 'The creative');
    return listed(
      c,
      found.mediaFiles.map((file) => show.creative(file, true)),
    );
  });
  app.get('/creatives/:id/variations', (c) => {
    const found = creativeOf(c);
    if (!found) return notFound(c, 'The creative');
    return listed(
      c,
      found.variations.map(({ id, name }) => ({ creativeId: id, label: name })),
    );
  });
  app.get('/creatives/:id/variations/:variation', (c) => {
    const found = creativeOf(c)?.variations.find(({ id }) => id === Number(c.req.param('variation')));
    if (!found) return notFound(c, 'The variation');
    return listed(
      c,
      [found, ...found.mediaFiles].map((part) => show.creative(part, true)),
    );
  });

  app.get('/scans/:id', (c) => {
    const found = account.scans.get(Number(c.req.param('id')));
    if (!found) return notFound(c, 'The scan');
    return c.json({ data: show.scan(found, c.req.query('include_checks') === 'true') });
  });
  app.all('*', (c) => notFound(c, 'The resource'));
  return app;
}
