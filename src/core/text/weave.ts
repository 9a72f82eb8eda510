/** The literals of a template with the values between them, each as its sink shows it. */
export function weave<Value>(
  literals: readonly string[],
  values: readonly Value[],
  show: (value: Value) => string,
): string {
  let out = literals[0] ?? '';
  values.forEach((value, index) => {
    out += show(value) + (literals[index + 1] ?? '');
  });
  return out;
}
