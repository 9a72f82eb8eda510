/** Characters of one value that a sink shows; of the rest it says how long it was. */
export const shownLength = 200;
export const shownLengthOfMessage = 2_000;
