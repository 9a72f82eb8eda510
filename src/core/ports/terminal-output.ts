/** An output of this process. */
export interface TerminalOutput {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly colour: boolean;
  /** Characters that fit into one line of a terminal. */
  readonly columns?: number | undefined;
}
