import { describe, expect, it } from 'vitest';
import { inventoryOf } from './inventory.ts';

const sdk = (rest: string) => `<Project Sdk="Microsoft.NET.Sdk">${rest}</Project>`;
const crate = '[package]\nname = "a"\nversion = "0.1.0"\n';
const python = '[project]\nname = "a"\nversion = "1"\n';

describe('a project that asks for nothing', () => {
  it.each([
    ['Cargo.toml', crate],
    ['Cargo.toml', `${crate}[dependencies]\n[dev-dependencies]\n`],
    ['a.csproj', sdk('<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>')],
    ['composer.json', '{"require": {"php": ">=8.1", "ext-json": "*"}, "require-dev": {}}'],
    ['composer.json', '{"name": "a/b"}'],
    ['pyproject.toml', `${python}dependencies = []\n`],
    ['pyproject.toml', `${python}[project.optional-dependencies]\ndocs = []\n`],
    ['pyproject.toml', '[tool.poetry]\nname = "a"\n[tool.poetry.dependencies]\npython = "^3.11"\n'],
    ['Gemfile', '# frozen_string_literal: true\n\nsource "https://rubygems.org"\nruby "3.3.0"\n'],
  ])('is complete with %s %j', async (path, text) => {
    expect((await inventoryOf({ [path]: text, 'src/main.x': 'code' })).reasons).toEqual([]);
  });
  it.each([
    ['Cargo.toml', `${crate}[dependencies]\nserde = "1"\n`],
    ['Cargo.toml', `${crate}[target.'cfg(unix)'.dependencies]\nlibc = "0.2"\n`],
    ['Cargo.toml', `${crate}[dependencies.serde]\nversion = "1"\n`],
    ['Cargo.toml', `${crate}dependencies = [`],
    ['a.csproj', sdk('<ItemGroup><PackageReference Include="a" Version="1.0.0" /></ItemGroup>')],
    ['a.csproj', sdk('<Import Project="more.props" />')],
    ['composer.json', '{"require": {"php": ">=8.1", "monolog/monolog": "^3"}}'],
    ['pyproject.toml', `${python}dependencies = ["requests"]\n`],
    ['pyproject.toml', `${python}dynamic = ["dependencies"]\n`],
    ['pyproject.toml', `${python}[dependency-groups]\ndev = ["pytest"]\n`],
    ['pyproject.toml', '[tool.black]\nline-length = 100\n'],
    ['Gemfile', 'source "https://rubygems.org"\ngem "rails"\n'],
    ['Gemfile', 'source "https://rubygems.org"\ngemspec\n'],
    ['Gemfile', 'source "https://rubygems.org"; gem "rails"\n'],
    ['Gemfile', 'source("https://rubygems.org") { gem "rails" }\n'],
    ['sub/Cargo.toml', crate],
  ])('is not proved by %s %j', async (path, text) => {
    expect((await inventoryOf({ [path]: text, 'src/main.x': 'code' })).reasons).toHaveLength(1);
  });
});
