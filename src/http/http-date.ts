const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const time = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
/** The three forms of RFC 9110 section 5.6.7, the one in use first. */
const forms = [
  new RegExp(String.raw`^[A-Z][a-z]{2}, (?<day>\d\d) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) ${time} GMT$`),
  new RegExp(String.raw`^[A-Z][a-z]+, (?<day>\d\d)-(?<month>[A-Z][a-z]{2})-(?<year>\d\d) ${time} GMT$`),
  new RegExp(String.raw`^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) ${time} (?<year>\d{4})$`),
];

/**
 * Milliseconds since 1970 of an HTTP date, undefined where it is none. `Date.parse` is no help: it takes "-5" and
 * "2027" for dates, and the third form for local time.
 */
export function parseHttpDate(text: string): number | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const { day, month = '', year = '', hour, minute, second } = parts;
    const monthIndex = months.indexOf(month);
    if (monthIndex < 0) return undefined;
    const at = Date.UTC(
      fullYear(year),
      monthIndex,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    );
    return Number.isNaN(at) ? undefined : at;
  }
  return undefined;
}

/** Two digits are a year of this century: no server dates an answer of today in the last one. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
