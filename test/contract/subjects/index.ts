import type { ContractSubject } from '../subject.ts';
import { advalidation } from './advalidation.ts';
import { appsecplus } from './appsecplus.ts';
import { fake } from './fake.ts';
import { local } from './local.ts';
import { mdssc } from './mdssc.ts';
import { rafter } from './rafter.ts';
import { scancodeio } from './scancodeio.ts';

/** Everything that keeps the contract. */
export const subjects: Readonly<Record<string, ContractSubject>> = {
  fake,
  local,
  rafter,
  mdssc,
  appsecplus,
  scancodeio,
  advalidation,
};
