import { inventoryOf } from './inventory.ts';
import { type Project, type RunSettings, showRun, statesOf } from './runs.ts';

/** A project as a list shows it (ProjectSerializer without what is only in the details). */
export function slimProject(project: Project, origin: string, settings: RunSettings) {
  const { uuid, name, notes, labels, inputs, runs, isArchived } = project;
  const url = `${origin}/api/projects/${uuid}/`;
  return {
    name,
    url,
    uuid,
    purl: '',
    created_date: settings.clock.date().toISOString(),
    is_archived: isArchived,
    notes,
    labels,
    input_sources: inputs.map(({ filename, downloadUrl }) => ({
      filename,
      download_url: downloadUrl,
      is_uploaded: downloadUrl === '',
      tag: '',
      exists: true,
      uuid,
    })),
    runs: runs.map((_, index) => showRun(project, index, origin, settings)),
    results_url: `${url}results/`,
    summary_url: `${url}summary/`,
  };
}

/** A project as its own address shows it. */
export function showProject(project: Project, origin: string, settings: RunSettings) {
  const { packages, dependencies, messages } = inventoryOf(project, settings);
  const waiting = statesOf(project, settings).indexOf('not_started');
  const pinned = dependencies.filter(({ is_pinned: isPinned }) => isPinned === true);
  return {
    ...slimProject(project, origin, settings),
    settings: {},
    input_root: project.inputs.map(({ filename }) => filename).filter((name) => name !== ''),
    output_root: [],
    next_run: project.runs[waiting]?.pipeline ?? null,
    extra_data: {},
    message_count: messages.length,
    resource_count: 42,
    package_count: packages.length,
    dependency_count: dependencies.length,
    relation_count: 0,
    codebase_resources_summary: { 'application-package': packages.length },
    discovered_packages_summary: {
      total: packages.length,
      with_missing_resources: 0,
      with_modified_resources: 0,
    },
    discovered_dependencies_summary: {
      total: dependencies.length,
      is_runtime: dependencies.length,
      is_optional: 0,
      is_pinned: pinned.length,
    },
    codebase_relations_summary: {},
  };
}
