/** The variables of a job (GitLab, "Predefined CI/CD variables reference"). */
export type Environment = Readonly<Record<string, string | undefined>>;
