import { z } from 'zod';
import type { HttpClient, HttpRequest } from '../../http/http-client.ts';
import { createApi, type Listing } from './api.ts';
import type { Call } from './refusal.ts';
import {
  type Campaign,
  type Creative,
  campaignSchema,
  creativeSchema,
  type Scan,
  type Specification,
  scanSchema,
  specificationSchema,
  type Variation,
  variationSchema,
} from './schema.ts';

/** 16 MB may take their time. */
const uploadMs = 300_000;

/** What is sent to a campaign, and the name that the creative gets. */
export interface Upload {
  /** ASCII, since it goes into a header. */
  readonly name: string;
  readonly content: { readonly payload: string } | { readonly bytes: Uint8Array };
}

export interface Asking {
  /** Whoever asks repeats it. */
  readonly once?: boolean;
  /** What is gone when the answer is 404; default what the user named. */
  readonly names?: Call['names'];
}

export type Client = ReturnType<typeof createClient>;

/** The calls of the API that the adapter makes, by its operations (https://advalidation.com/docs/api/). */
export function createClient(http: HttpClient, baseUrl: URL, apiKey: string) {
  const { one, list } = createApi(http, baseUrl, apiKey);
  return {
    /** Whether the key is good. */
    async whoAmI(signal: AbortSignal): Promise<void> {
      await one(reading('the user of the API key', 'address'), 'users/me', z.looseObject({}), signal);
    },
    creative: (id: number, signal: AbortSignal, { names, once }: Asking = {}): Promise<Creative> =>
      one(reading(`creative ${id}`, names), `creatives/${id}`, creativeSchema, signal, attempts(once)),
    scan: (id: number, signal: AbortSignal, { once }: Asking = {}): Promise<Scan> =>
      one(reading(`scan ${id}`, 'scan'), `scans/${id}`, scanSchema, signal, attempts(once)),
    /** Of a scan that has finished. */
    scanWithTests: (id: number, signal: AbortSignal): Promise<Scan> =>
      one(reading(`scan ${id}`, 'scan'), `scans/${id}?include_checks=true`, scanSchema, signal),
    mediaFiles: (id: number, signal: AbortSignal): Promise<Listing<Creative>> =>
      list(
        reading(`the media files of creative ${id}`),
        `creatives/${id}/media-files`,
        creativeSchema,
        signal,
      ),
    variations: (id: number, signal: AbortSignal): Promise<Listing<Variation>> =>
      list(
        reading(`the variations of creative ${id}`),
        `creatives/${id}/variations`,
        variationSchema,
        signal,
      ),
    /** The variation itself, and its media files. */
    variation: (id: number, variationId: number, signal: AbortSignal): Promise<Listing<Creative>> =>
      list(
        reading(`variation ${variationId} of creative ${id}`),
        `creatives/${id}/variations/${variationId}`,
        creativeSchema,
        signal,
      ),
    campaign: (id: number, signal: AbortSignal): Promise<Campaign> =>
      one(reading(`campaign ${id}`), `campaigns/${id}`, campaignSchema, signal),
    campaigns: (signal: AbortSignal): Promise<Listing<Campaign>> =>
      list(reading('the campaigns'), 'campaigns', campaignSchema, signal),
    creativesOf: (id: number, signal: AbortSignal): Promise<Listing<Creative>> =>
      list(reading(`the creatives of campaign ${id}`), `campaigns/${id}/creatives`, creativeSchema, signal),
    specification: (id: number, signal: AbortSignal): Promise<Specification> =>
      one(reading(`ad specification ${id}`), `ad-specifications/${id}`, specificationSchema, signal),
    specifications: (signal: AbortSignal): Promise<Listing<Specification>> =>
      list(reading('the ad specifications'), 'ad-specifications', specificationSchema, signal),
    /** It may have been made although no answer came; it is no scan. */
    createCampaign: (
      campaign: { readonly name: string; readonly type: string; readonly adspecId: number },
      signal: AbortSignal,
    ): Promise<Campaign> =>
      one(
        reading(`a campaign named '${campaign.name}'`),
        'campaigns',
        campaignSchema,
        signal,
        post(JSON.stringify(campaign)),
      ),
    rescan: (id: number, signal: AbortSignal, noAttemptAfter: AbortSignal): Promise<Scan> =>
      one(starting(`a new scan of creative ${id}`), `creatives/${id}/rescan`, scanSchema, signal, {
        ...post('{}'),
        noAttemptAfter,
      }),
    /** The scan starts by itself; the creative need not name it yet. */
    upload: async (
      campaignId: number,
      { name, content }: Upload,
      signal: AbortSignal,
      noAttemptAfter: AbortSignal,
    ): Promise<Creative> => {
      const body =
        'bytes' in content
          ? post(content.bytes, { 'content-type': 'application/octet-stream', 'x-filename': name })
          : post(JSON.stringify({ payload: content.payload }), { 'x-filename': name });
      const [creative] = await one(
        starting(`the upload to campaign ${campaignId}`),
        `campaigns/${campaignId}/creatives`,
        z.tuple([creativeSchema], z.unknown()),
        signal,
        { ...body, noAttemptAfter, attemptMs: uploadMs },
      );
      return creative;
    },
  };
}

function reading(about: string, names: Call['names'] = 'target'): Call {
  return { about, names, starts: false };
}

function starting(about: string): Call {
  return { about, names: 'target', starts: true };
}

function attempts(once = false): Partial<HttpRequest> {
  return once ? { budgetMs: 0 } : {};
}

function post(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Partial<HttpRequest> {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}
