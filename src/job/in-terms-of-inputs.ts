import { inputNames } from '../config/inputs.ts';
import type { InputSource } from '../config/sources.ts';
import type { Problem } from '../core/errors.ts';

/** A problem in terms of a template: what its hint calls a flag is an input there. As it is where no template is used. */
export function inTermsOfInputs(problem: Problem, templates: readonly InputSource[]): Problem {
  const template = templates.find(({ read }) => inputNames.some((name) => read(name) !== undefined));
  if (template === undefined || problem.hint === undefined) return problem;
  const hint = problem.hint.replace(/--([a-z][a-z-]*)/g, (flag, word) => {
    const name = inputNames.find((candidate) => candidate === word);
    return name === undefined ? flag : template.spell(name);
  });
  return { ...problem, hint };
}
