import type { Purpose } from './refused.ts';

/** The body of `POST /scans`. */
export interface ScanOrderBody {
  readonly applicationId: string;
  readonly scanType: string;
  readonly triggeredBy: string;
}

/**
 * The list at `address`. It is there even when it is empty, so a 404 is no answer of AppSec+; that of the applications is
 * asked for before anything else, and tells whether the address is right.
 */
export function listOf(what: string, address: string): Purpose {
  return {
    about: `the list of ${what}`,
    right: `read ${what}`,
    meanings: {
      404: {
        code: what === 'applications' ? 'INPUT_INVALID' : 'BACKEND_PROTOCOL',
        message: `base-url: there is no AppSec+ API at this address: GET ${address}: answered 404`,
        hint: 'Set base-url (SCANGATE_BASE_URL or APPSECPLUS_URL) to the address of the API, such as https://api.appsecplus.example.com.',
      },
    },
  };
}

export function scanOf(id: string): Purpose {
  return { about: `scan ${id}`, right: 'read scans' };
}

/** The refusals of `POST /scans`, by the table of its page. */
export function startOf({ applicationId, scanType }: ScanOrderBody): Purpose {
  const what = `a ${scanType} scan of application ${applicationId}`;
  return {
    about: `the start of ${what}`,
    right: 'start scans',
    starts: true,
    meanings: {
      400: {
        code: 'TARGET_UNUSABLE',
        message: `AppSec+ does not start ${what}: it takes the application or the scan type as invalid (400)`,
        hint: 'Check the options application and scan-type: not every application can be scanned in every way.',
      },
      404: {
        code: 'TARGET_UNUSABLE',
        message: `AppSec+ does not start ${what}: it does not know the application (404)`,
        hint: 'Set the option application to one that exists, by its id, name or repository URL.',
      },
      409: {
        code: 'SCAN_CONFLICT',
        message: `AppSec+ does not start ${what}: a conflicting scan is running already (409)`,
        hint: 'Run again when it has ended, or set the option on-conflict to attach or wait.',
      },
    },
  };
}
