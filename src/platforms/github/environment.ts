/** The variables of a step (GitHub, "Variables reference"). */
export type Environment = Readonly<Record<string, string | undefined>>;
