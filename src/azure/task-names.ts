/** `fail-on` as the task and the templates spell it: `failOn`. Names of inputs in Azure Pipelines have no hyphens. */
export function azureName(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `failOn` as the agent names its variable: `INPUT_FAILON` (azure-pipelines-agent, `Handler.cs`). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll('-', '').toUpperCase()}`;
}
