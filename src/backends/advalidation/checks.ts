import type { CheckCapability } from '../../core/model/check.ts';

export const creativeCheck: CheckCapability = { name: 'creative', categories: ['creative'] };
