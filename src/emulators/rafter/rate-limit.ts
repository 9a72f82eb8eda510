const mostPerMinute = 100;

/** Whether one more request is within the documented limit of 100 a minute; all clients share one address here. */
export function createRateLimit(now: () => number): () => boolean {
  let recent: number[] = [];
  return () => {
    recent = recent.filter((at) => now() - at < 60_000);
    if (recent.length >= mostPerMinute) return false;
    recent.push(now());
    return true;
  };
}
