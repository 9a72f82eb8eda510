import type { ContractSubject } from '../subject.ts';
import { advalidation } from './advalidation.ts';
import { appsecplus } from './appsecplus.ts';
import { fake } from './fake.ts';
import { local } from './local.ts';
import { rafter } from './rafter.ts';

/** Everything that keeps the contract. */
export const subjects: Readonly<Record<string, ContractSubject>> = {
  fake,
  local,
  rafter,
  appsecplus,
  advalidation,
};
