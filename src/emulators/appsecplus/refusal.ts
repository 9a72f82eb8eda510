/** An answer in the "standard AppSec+ error object" of the vulnerabilities page. */
export function refusal(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status });
}
