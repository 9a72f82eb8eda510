/**
 * Makes the fonts that `scangate.pdf` embeds, `assets/fonts/*.ttf`, from the package `dejavu-fonts-ttf`: the scripts
 * that the report promises (Latin, Greek, Cyrillic) with punctuation and symbols, without hints for screens. It needs
 * `pyftsubset` of fonttools 4.38 (Debian: `apt-get install fonttools`).
 */
import { execFileSync } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../node_modules/dejavu-fonts-ttf/', import.meta.url));
const out = fileURLToPath(new URL('../assets/fonts/', import.meta.url));

const characters = [
  'U+0020-007E', // Latin
  'U+00A0-02FF',
  'U+0300-036F', // combining marks
  'U+0370-03FF', // Greek
  'U+0400-052F', // Cyrillic
  'U+1E00-1EFF', // Latin of Vietnam and others
  'U+1F00-1FFF', // Greek of older texts
  'U+2000-206F', // punctuation
  'U+2070-209F',
  'U+20A0-20BF', // currencies
  'U+2100-214F',
  'U+2190-21FF', // arrows
  'U+2200-22FF', // mathematics
  'U+2500-25FF', // boxes and shapes
  'U+2600-2603',
  'U+26A0',
  'U+2713-2718', // ticks and crosses
  'U+FB00-FB06', // ligatures
  'U+FFFD',
];

for (const name of ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'])
  execFileSync(
    'pyftsubset',
    [
      `${source}ttf/${name}.ttf`,
      `--output-file=${out}${name}.ttf`,
      `--unicodes=${characters.join(',')}`,
      '--layout-features=kern',
      '--no-hinting',
      '--name-IDs=*', // the copyright and the licence stay in the font itself
      '--drop-tables+=FFTM',
    ],
    { stdio: 'inherit' },
  );
await copyFile(`${source}LICENSE`, `${out}LICENSE`);
