/** One request as an emulator received it, with the answer's status. Credentials and bodies are not kept. */
export interface SeenRequest {
  /** Milliseconds since the emulator started. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  /** The fault or odd behaviour of the kit that answered in the vendor's place. */
  readonly fault?: string;
}
