import type { Settings } from '../config/inputs.ts';
import type { Place } from '../job/order.ts';
import { jobPlace } from '../job/place.ts';
import { ciContextOf } from './context.ts';
import { identityOf } from './leg.ts';
import type { Step } from './step.ts';

type Located = Pick<Settings, 'path' | 'repository' | 'ref' | 'sha' | 'leg'>;

/** What a step is about; the legs of a matrix and the steps of a job are told apart. */
export function stepPlace(step: Pick<Step, 'host' | 'context'>, settings: Located): Promise<Place> {
  const { host, context } = step;
  const { leg, step: name } = identityOf(step, settings);
  return jobPlace(host, ciContextOf(host, context), settings, [leg, name]);
}
