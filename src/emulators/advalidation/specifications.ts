export type CampaignType = 'display' | 'video';

/** One test of an ad specification, with what the sample creative makes of it. */
export interface SpecifiedTest {
  readonly name: string;
  /** The threshold in words; null for a test that has none. */
  readonly conditions: string | null;
  /** The sample's value when it passes and, where the sample misses it, what it has instead. */
  readonly good: Measured;
  readonly bad?: Measured & { readonly result: 'fail' | 'warn' };
}

/** A value as the API gives it: raw, with a unit, and as a sentence. */
export interface Measured {
  readonly value: string | null;
  readonly formatted: string;
  readonly phrase: string | null;
}

export interface Specification {
  readonly id: number;
  readonly name: string;
  readonly type: CampaignType;
  readonly isDefault: boolean;
  /** Tests of the creative itself, and of each of its media files. */
  readonly tests: readonly SpecifiedTest[];
  readonly mediaTests: readonly SpecifiedTest[];
}

const displayTests: readonly SpecifiedTest[] = [
  {
    name: 'Test_Display_Filesize',
    conditions: 'Maximum 150 KB',
    good: { value: '120000', formatted: '120 KB', phrase: 'File size is 120 KB' },
    bad: { value: '200000', formatted: '200 KB', phrase: 'File size is 200 KB', result: 'fail' },
  },
  {
    name: 'Test_Display_SslCompliance',
    conditions: null,
    good: { value: 'true', formatted: 'Compliant', phrase: null },
    bad: { value: 'false', formatted: '2 insecure requests', phrase: null, result: 'fail' },
  },
  {
    name: 'Test_Display_LoadTime',
    conditions: 'Maximum 2.00 seconds',
    good: { value: '1.2', formatted: '1.20 seconds', phrase: 'Loads in 1.20 seconds' },
    bad: { value: '2.4', formatted: '2.40 seconds', phrase: 'Loads in 2.40 seconds', result: 'warn' },
  },
  {
    name: 'Test_Display_Dimensions',
    conditions: '300x250, 728x90',
    good: { value: '300x250', formatted: '300x250', phrase: 'Dimensions are 300x250' },
  },
];

const vastTests: readonly SpecifiedTest[] = [
  {
    name: 'Test_Video_VastSkipDetection',
    conditions: null,
    good: { value: 'true', formatted: 'Skippable', phrase: null },
    bad: { value: 'false', formatted: 'Not skippable', phrase: null, result: 'fail' },
  },
  {
    name: 'Test_Video_VastVersion',
    conditions: '3.0, 4.0, 4.2',
    good: { value: '4.2', formatted: '4.2', phrase: 'VAST version is 4.2' },
  },
];

const videoTests: readonly SpecifiedTest[] = [
  {
    name: 'Test_Video_AudioAverage',
    conditions: '-23 +/- 1 LUFS',
    good: { value: '-23.1', formatted: '-23.10 LUFS', phrase: null },
    bad: { value: '-26.7', formatted: '-26.70 LUFS', phrase: null, result: 'fail' },
  },
  {
    name: 'Test_Video_Bitrate',
    conditions: 'Minimum 2500 kb/s',
    good: { value: '3810', formatted: '3810 kb/s', phrase: 'Bit rate is 3810 kb/s' },
    bad: { value: '2100', formatted: '2100 kb/s', phrase: 'Bit rate is 2100 kb/s', result: 'warn' },
  },
  {
    name: 'Test_Video_Duration',
    conditions: '6.00 seconds, 15.00 seconds',
    good: { value: '15.04', formatted: '15.04 seconds', phrase: 'Duration is 15.04 seconds' },
  },
];

export const specifications: readonly [Specification, Specification, ...Specification[]] = [
  { id: 41, name: 'Display', type: 'display', isDefault: true, tests: displayTests, mediaTests: [] },
  { id: 42, name: 'Video', type: 'video', isDefault: true, tests: vastTests, mediaTests: videoTests },
  { id: 43, name: 'Publisher', type: 'display', isDefault: false, tests: displayTests, mediaTests: [] },
];

/** As `GET /ad-specifications/{id}` gives it; the list has no tests. */
export function showSpecification(
  { id, name, type, isDefault, tests, mediaTests }: Specification,
  withTests: boolean,
) {
  return {
    id,
    name,
    createdAt: '2026-01-05T08:00:00Z',
    updatedAt: null,
    type,
    isDefault,
    isPublic: false,
    ...(withTests
      ? {
          tests: [...tests, ...mediaTests].map((test) => ({
            name: test.name,
            enabled: true,
            conditionsString: test.conditions,
          })),
        }
      : {}),
  };
}
