import { posix } from 'node:path';
import type { LockfileFormat } from '../format.ts';
import { dockerfile } from './containers/dockerfile.ts';
import { nugetAssets } from './dotnet/nuget-assets.ts';
import { nugetConfig } from './dotnet/nuget-config.ts';
import { nugetLock } from './dotnet/nuget-lock.ts';
import { mix } from './elixir/mix.ts';
import { actions } from './github/actions.ts';
import { goMod } from './go/go.ts';
import { goWork } from './go/go-work.ts';
import { gradle } from './java/gradle.ts';
import { maven } from './java/maven.ts';
import { npm } from './npm.ts';
import { composer } from './php/composer.ts';
import { pnpm } from './pnpm.ts';
import { pub } from './pub.ts';
import { pdm } from './python/pdm.ts';
import { pipfile } from './python/pipfile.ts';
import { poetry } from './python/poetry.ts';
import { pylock } from './python/pylock.ts';
import { requirements } from './python/requirements.ts';
import { uv } from './python/uv.ts';
import { gemfile } from './ruby/gemfile.ts';
import { cargo } from './rust/cargo.ts';
import { swift } from './swift.ts';
import { yarn } from './yarn.ts';

/** Every kind of lockfile that can be read. */
export const formats: readonly LockfileFormat[] = [
  npm,
  pnpm,
  yarn,
  uv,
  poetry,
  pdm,
  pipfile,
  pylock,
  requirements,
  cargo,
  pub,
  swift,
  mix,
  goMod,
  goWork,
  gemfile,
  composer,
  nugetLock,
  nugetAssets,
  nugetConfig,
  gradle,
  maven,
  actions,
  dockerfile,
];

const byName = new Map(formats.flatMap((format) => format.fileNames.map((name) => [name, format] as const)));

/** The format of a file, by its path; that of its name before any pattern. */
export function formatOf(path: string): LockfileFormat | undefined {
  return byName.get(posix.basename(path)) ?? formats.find(({ pattern }) => pattern?.test(path));
}
