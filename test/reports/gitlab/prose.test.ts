import { describe, expect, it } from 'vitest';
import { prose } from '../../../src/reports/gitlab/prose.ts';

describe('text that GitLab shows as Markdown', () => {
  it.each([
    ['Upgrade to 4.17.21, see https://osv.dev/x.', 'Upgrade to 4.17.21, see https://osv.dev/x.'],
    ['![x](https://evil.example/p.png)', '![x] (https://evil.example/p.png)'],
    ['[x]: https://evil.example/', '[x] : https://evil.example/'],
    ['<img src=x> a < b </p>', '< img src=x> a < b < /p>'],
    ['@all in @angular/core', '@ all in @ angular/core'],
    ['&#64;all &amp; R&D', '& #64;all & amp; R&D'],
    ['\\@all C:\\x', '\\ @ all C:\\x'],
    ['/approve', '› /approve'],
    ['a\n  /merge\nb', 'a\n› /merge\nb'],
    ['a\u202eb', 'a<U+202E>b'],
  ])('of %j is %j', (text, shown) => {
    expect(prose(text)).toBe(shown);
  });
});
