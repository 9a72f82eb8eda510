import { runStep } from './index.js';

await runStep('report');
