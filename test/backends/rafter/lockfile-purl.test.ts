import { describe, expect, it } from 'vitest';
import { purlIn } from '../../../src/backends/rafter/lockfile-purl.ts';

describe('the package URL', () => {
  it.each([
    ['package-lock.json', 'minimist', '1.2.5', 'pkg:npm/minimist@1.2.5'],
    ['web/package-lock.json', '@angular/core', '17.0.0', 'pkg:npm/%40angular/core@17.0.0'],
    ['yarn.lock', 'lodash', '4.17.20', 'pkg:npm/lodash@4.17.20'],
    ['pnpm-lock.yaml', 'lodash', '4.17.20', 'pkg:npm/lodash@4.17.20'],
    ['poetry.lock', 'Flask_SQLAlchemy', '3.0.0', 'pkg:pypi/flask-sqlalchemy@3.0.0'],
    ['Pipfile.lock', 'jinja2', '3.1.2', 'pkg:pypi/jinja2@3.1.2'],
    ['uv.lock', 'zope.interface', '5.0', 'pkg:pypi/zope-interface@5.0'],
    ['requirements.txt', 'urllib3', '1.26.4', 'pkg:pypi/urllib3@1.26.4'],
    [
      'go.mod',
      'github.com/Masterminds/goutils',
      'v1.1.0',
      'pkg:golang/github.com/masterminds/goutils@v1.1.0',
    ],
    ['go.mod', 'golang.org/x/net', '0.7.0', 'pkg:golang/golang.org/x/net@v0.7.0'],
    ['go.mod', 'stdlib', '1.21.0', 'pkg:golang/stdlib@1.21.0'],
    ['Gemfile.lock', 'rack', '2.2.3', 'pkg:gem/rack@2.2.3'],
    ['composer.lock', 'Symfony/http-kernel', 'v5.4.0', 'pkg:composer/symfony/http-kernel@v5.4.0'],
    ['Cargo.lock', 'time', '0.1.44', 'pkg:cargo/time@0.1.44'],
    ['pom.xml', 'org.slf4j:slf4j-api', '1.7.0', 'pkg:maven/org.slf4j/slf4j-api@1.7.0'],
    ['gradle.lockfile', 'com.google.guava:guava', '31.0-jre', 'pkg:maven/com.google.guava/guava@31.0-jre'],
    ['packages.lock.json', 'Newtonsoft.Json', '12.0.3', 'pkg:nuget/Newtonsoft.Json@12.0.3'],
    ['pubspec.lock', 'http', '0.13.0', 'pkg:pub/http@0.13.0'],
    ['mix.lock', 'plug', '1.10.0+a', 'pkg:hex/plug@1.10.0%2Ba'],
  ])('by %s of %s %s is %4$s', (file, name, version, purl) => {
    expect(purlIn(file, name, version)).toBe(purl);
  });

  it.each([
    [undefined, 'minimist', '1.2.5'],
    ['Dockerfile', 'minimist', '1.2.5'],
    ['src/package-lock.json.js', 'minimist', '1.2.5'],
    ['constructor', 'minimist', '1.2.5'],
    ['package-lock.json', 'a b', '1'],
    ['package-lock.json', 'org.x:y', '1'],
    ['package-lock.json', 'minimist', ''],
    ['package-lock.json', 'minimist', '1 (dev)'],
    ['pom.xml', 'slf4j-api', '1.7.0'],
    ['pom.xml', 'g:a:c', '1'],
    ['pom.xml', ['$', '{project.groupId}:a'].join(''), '1'],
    ['composer.lock', 'monolog', '1'],
    ['go.mod', '../up', 'v1'],
    ['go.mod', 'a//b', 'v1'],
    ['requirements.txt', '-r', '../x y'],
  ])('by %s of %s %s is not known', (file, name, version) => {
    expect(purlIn(file, name, version)).toBe('');
  });
});
