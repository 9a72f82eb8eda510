const word = /[\p{L}\p{M}\p{N}_]+/gu;
const latin = /\p{Script=Latin}/gu;

/** Scripts with letters that look like Latin ones; of Greek only such letters, since others stand in units and formulas. */
const alike = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι]/gu;

/** The same text; in a word of two scripts, `lоdash` with a Cyrillic letter, the letters of the rarer one are named. */
export function withLookAlikesNamed(text: string, nameOf: (character: string) => string): string {
  return text.replace(word, (found) => {
    const latins = found.match(latin)?.length ?? 0;
    const others = found.match(alike)?.length ?? 0;
    if (latins === 0 || others === 0) return found;
    return found.replace(latins < others ? latin : alike, nameOf);
  });
}
