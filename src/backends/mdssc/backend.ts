import { InputError, ScangateError } from '../../core/errors.ts';
import type { ScanRef, ScanTarget } from '../../core/model/scan.ts';
import type { Backend, StartedScan } from '../../core/ports/backend.ts';
import { line } from '../../core/text.ts';
import type { BackendDeps } from '../backend-module.ts';
import type { MdsscOptions } from './options.ts';
import { capabilities } from './results/checks.ts';
import { resultsOf } from './results/collect-results.ts';
import type { KnownSource } from './results/evidence.ts';
import { cancelScan } from './scan/cancel.ts';
import { ScanFinder } from './scan/find.ts';
import { joinScanIds, splitScanIds } from './scan/scan-ids.ts';
import { ScanReader } from './scan/scan-reader.ts';
import { aboutUpload, type Begun, startRepositoryScan, startUpload } from './scan/start.ts';
import { worstOf } from './scan/state.ts';
import { checkAccess, versionOf } from './source/access.ts';
import { findSource, type RepositorySource } from './source/find-source.ts';
import { sourcesOf } from './source/lookups.ts';
import { checkReference, plainReference } from './source/references.ts';
import { addressOf, pathOf } from './wire/address.ts';
import { createClient } from './wire/client.ts';

const id = 'mdssc';

export function createMdsscBackend(options: MdsscOptions, deps: BackendDeps): Backend {
  const { baseUrl, logger, clock } = deps;
  if (baseUrl === undefined)
    throw new InputError([
      { input: 'base-url', message: `is not set, and backend ${id} has no address of its own` },
    ]);
  const address = addressOf(baseUrl);
  const client = createClient(deps, address);
  const reader = new ScanReader(client);
  const finder = new ScanFinder(client);
  const workflowId = options['workflow-id'];

  let version: string | undefined;
  let source: RepositorySource | undefined;
  let sent: readonly string[] = [];
  const sourceOf = async (target: ScanTarget, signal: AbortSignal): Promise<RepositorySource> => {
    source ??= await findSource(client, options, target, signal);
    return source;
  };

  const refOf = (scanIds: readonly string[], repositoryId: string | undefined): ScanRef => {
    const [first = ''] = scanIds;
    const url =
      repositoryId === undefined ? {} : { url: `${address.root}/reports/${pathOf(repositoryId, first)}` };
    return { backend: id, id: joinScanIds(scanIds), ...url };
  };

  const started = ({ scanIds, repositoryId }: Begun): StartedScan => ({ ref: refOf(scanIds, repositoryId) });

  const known = (): KnownSource => ({
    repositoryId: source?.repository.id ?? options['repository-id'],
    storageId: source?.storage.id ?? options['storage-id'],
    reference: source?.reference ?? options.reference,
  });

  return {
    id,
    checks: Object.values(capabilities),

    async preflight(target, signal) {
      version = await versionOf(client, signal);
      if (version !== undefined) logger.debug(line`the server runs version ${version}`);
      if (options.upload) {
        await (workflowId === undefined
          ? checkAccess(client, signal)
          : sourcesOf(client, workflowId, signal));
        return;
      }
      const { storage, repository, reference, warnings } = await sourceOf(target, signal);
      for (const warning of warnings) logger.warn(line`${warning}`);
      await checkReference(client, { storageId: storage.id, repositoryId: repository.id, reference }, signal);
    },

    async start(order, signal, noAttemptAfter) {
      if (options.upload) {
        const begun = await startUpload(client, order, workflowId, signal, noAttemptAfter);
        sent = [aboutUpload(order.target)];
        return started(begun);
      }
      const asked = await sourceOf(order.target, noAttemptAfter);
      await finder.lookBefore(order, asked, noAttemptAfter);
      const begun = await startRepositoryScan(client, asked, signal, noAttemptAfter);
      await refuseOtherReference(begun, asked.reference, signal);
      return started({ repositoryId: asked.repository.id, ...begun });
    },

    async status({ id: joined }, signal) {
      const readings = await Promise.all(
        splitScanIds(joined).map((scanId) => reader.standing(scanId, signal)),
      );
      return worstOf(readings.map(({ status }) => status));
    },

    async results({ id: joined }, signal) {
      const results = await resultsOf(
        { client, reader, clock, logger, root: address.root },
        { scanIds: splitScanIds(joined), known: known(), settle: options.settle, reports: deps.reports },
        signal,
      );
      version ??= await versionOf(client, signal).catch(() => undefined);
      const product = `MetaDefender Software Supply Chain ${version ?? 'of an unknown version'} made this scan.`;
      return {
        ...results,
        ...(source?.ofOtherCode ? { ofOtherCode: true as const } : {}),
        notices: [product, ...sent, ...(source?.warnings ?? []), ...(results.notices ?? [])],
      };
    },

    async cancel({ id: joined }, signal) {
      await Promise.all(splitScanIds(joined).map((scanId) => cancelScan(client, reader, scanId, signal)));
    },

    async find(order, signal) {
      if (options.upload) {
        const found = await finder.upload(order, signal);
        if (found === undefined) return undefined;
        sent = [aboutUpload(order.target)];
        return { ref: refOf([found], undefined) };
      }
      const asked = await sourceOf(order.target, signal);
      const found = await finder.repositoryScan(order, asked, signal);
      return found === undefined ? undefined : { ref: refOf([found], asked.repository.id) };
    },

    async attach(joined, signal) {
      const scanIds = splitScanIds(joined);
      const readings = await Promise.all(scanIds.map((scanId) => reader.standing(scanId, signal)));
      return { ref: refOf(scanIds, readings[0]?.facts.repositoryId ?? known().repositoryId) };
    },
  };

  /** A scan of another branch than was asked for says nothing about this one; it is stopped. */
  async function refuseOtherReference(
    { scanIds, references }: Begun,
    reference: string,
    signal: AbortSignal,
  ): Promise<void> {
    const [used] = references;
    if (used === undefined || references.map(plainReference).includes(reference)) return;
    await Promise.all(
      scanIds.map((scanId) => cancelScan(client, reader, scanId, signal).catch(() => undefined)),
    );
    throw new ScangateError('TARGET_UNUSABLE', `the server scans '${used}' in place of '${reference}'`, {
      hint: "Check the option 'reference', and that its branch is pushed.",
    });
  }
}
