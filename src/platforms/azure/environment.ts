/** The variables of a job (Azure Pipelines, "Use predefined variables"), as the agent names them in the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;
