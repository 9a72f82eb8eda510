export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPolicy: () => (/* binding */ createPolicy)
});

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/backends/local/checkout/excluded.js
var excluded = __webpack_require__(851);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(5573);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var core_fingerprint = __webpack_require__(7486);
// EXTERNAL MODULE: ./build/backends/local/policy/rules.js
var rules = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/backends/local/policy/collect.js




/** Findings of one rule in one file; what is beyond is counted only. */
const mostPerFile = 1_000;
const mostLocations = 20;
function createCollector(off) {
    const found = new Map();
    const counts = new Map();
    const reasons = [];
    return {
        isOn: (rule) => !off.has(rule),
        add(breach) {
            const { rule, location } = breach;
            if (off.has(rule))
                return;
            const fingerprint = (0,core_fingerprint/* fingerprintOf */.a)('compliance', rule, ...breach.identity);
            const known = found.get(fingerprint);
            if (known !== undefined) {
                if (known.locations.length < mostLocations && !known.locations.some((one) => isSame(one, location)))
                    known.locations.push(location);
                return;
            }
            const key = `${rule} ${location.path}`;
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            if (count <= mostPerFile)
                found.set(fingerprint, toFinding(breach, fingerprint));
            else if (count === mostPerFile + 1)
                reasons.push(`${location.path} breaks ${rule} more than ${(0,words/* number */.ai)(mostPerFile)} times: the rest is not listed`);
        },
        findings: () => [...found.values()].sort((0,compare/* byText */.z)(({ ruleId, title }) => `${ruleId} ${title}`)),
        reasons,
    };
}
function isSame(a, b) {
    return a.path === b.path && a.startLine === b.startLine;
}
function toFinding({ rule, title, detail, location, component }, fingerprint) {
    const { severity, why, remediation, cwes } = rules/* policyRules */.c[rule];
    return {
        fingerprint,
        category: 'compliance',
        severity,
        ruleId: rule,
        title,
        description: detail === undefined ? why : `${why} ${detail}`,
        locations: [location],
        ...(component && { component }),
        aliases: [],
        cwes,
        ratings: [],
        fixVersions: [],
        remediation,
    };
}

// EXTERNAL MODULE: ./build/backends/local/sbom/purl.js
var purl = __webpack_require__(5707);
// EXTERNAL MODULE: ./build/backends/local/sbom/source.js + 1 modules
var source = __webpack_require__(1796);
;// CONCATENATED MODULE: ./build/backends/local/policy/lockfiles/source.js

/** Where a package comes from; undefined when the lockfile does not say, or says it is a registry's own. */
function sourceOf({ url, qualifiers }) {
    return url ?? qualifiers?.vcs_url ?? qualifiers?.download_url;
}
function isFromGit({ url, qualifiers }) {
    return qualifiers?.vcs_url !== undefined || (url !== undefined && (0,source/* isGit */.JL)(url));
}

;// CONCATENATED MODULE: ./build/backends/local/policy/lockfiles/hosts.js

const plain = /^(?:git\+)?http:|^git:/;
/** The hosts that are not encrypted, and those that are not the one which most packages come from. */
function hostsOf(packages) {
    const [open, registries] = [new Map(), new Map()];
    for (const [key, entry] of packages) {
        const source = sourceOf(entry) ?? '';
        const host = URL.parse(source)?.host ?? '';
        if (host === '')
            continue;
        if (plain.test(source))
            add(open, host, [key, entry]);
        if (!isFromGit(entry) && /^https?:/.test(source))
            add(registries, host, [key, entry]);
    }
    let main;
    for (const [host, { length }] of registries)
        if (length > (registries.get(main ?? '')?.length ?? 0))
            main = host;
    return [
        ...[...open].map(([host, entries]) => ({ rule: 'lockfile-plain-http', host, packages: entries })),
        ...[...registries]
            .filter(([host]) => host !== main)
            .map(([host, entries]) => ({ rule: 'lockfile-foreign-host', host, packages: entries })),
    ];
}
function add(hosts, host, entry) {
    const known = hosts.get(host);
    if (known)
        known.push(entry);
    else
        hosts.set(host, [entry]);
}

;// CONCATENATED MODULE: ./build/backends/local/policy/lockfiles/lines.js
/** The quoted texts of a line (none has escapes: no name does), and its first bare word. */
const quoted = /"([^"\\]{1,600})"|'([^']{1,600})'/g;
const bare = /^[ \t-]*(?:name[ \t]*[:=][ \t]*)?([^\s"',:=][^\s"',]{0,600}?)(?::?$|[\s,])/;
/** Of a longer line, such as that of a file without line ends, only the beginning is looked at. */
const longestLine = 2_000;
/** The number of the first line in which each of these words stands as a key, a value or a name of its own. */
function linesOf(text, words) {
    const found = new Map();
    if (words.size === 0)
        return found;
    let number = 0;
    for (let start = 0; start <= text.length && found.size < words.size;) {
        const next = text.indexOf('\n', start);
        const end = next < 0 ? text.length : next;
        number += 1;
        const line = text.slice(start, Math.min(end, start + longestLine));
        for (const word of wordsOf(line))
            if (words.has(word) && !found.has(word))
                found.set(word, number);
        start = end + 1;
    }
    return found;
}
function* wordsOf(line) {
    for (const [, inDouble, inSingle] of line.matchAll(quoted))
        yield inDouble ?? inSingle ?? '';
    const [, word] = bare.exec(line) ?? [];
    if (word !== undefined)
        yield word;
}

;// CONCATENATED MODULE: ./build/backends/local/policy/lockfiles/places.js

/** The location of each entry, by key. */
function placesOf(path, text, entries) {
    const lines = linesOf(text, new Set(entries.flatMap(spellings)));
    return new Map(entries.map((entry) => {
        const line = spellings(entry)
            .map((word) => lines.get(word))
            .find((found) => found !== undefined);
        return [entry.key, line === undefined ? { path } : { path, startLine: line }];
    }));
}
/** pnpm puts peers in brackets behind a key, and version 1 of npm's lockfile has the way down to it as a key. */
function spellings({ key, name }) {
    return [key, key.replace(/\(.*$/s, ''), name];
}

;// CONCATENATED MODULE: ./build/backends/local/policy/lockfiles/check-lockfile.js





/** Ecosystems whose lockfiles hold the digest of every package of a registry, or of none. */
const withDigests = new Set(['npm', 'PyPI', 'crates.io', 'Hex', 'RubyGems', 'NuGet']);
/** Formats that always hold one, whatever the registry. */
const alwaysWithDigests = new Set(['npm', 'pnpm']);
/** What the policy says about one lockfile that was read; `format` is the id of its format. */
function checkLockfile({ path, text }, graph, format, collector) {
    const breaches = [...graph.packages].flatMap(([key, entry]) => [...breachesOf(key, entry)]);
    const unchecked = collector.isOn('lockfile-no-integrity')
        ? [...graph.packages].filter(([, entry]) => lacksDigest(entry))
        : [];
    const someHave = [...graph.packages.values()].some(({ hashes }) => (hashes ?? []).length > 0);
    const hosts = hostsOf(graph.packages);
    const named = [
        ...breaches,
        ...[unchecked, ...hosts.map(({ packages }) => packages)].flat().map(([key, entry]) => ({ key, entry })),
    ].filter((one) => !('rule' in one) || collector.isOn(one.rule));
    const places = placesOf(path, text, named.map(({ key, entry }) => ({ key, name: entry.name })));
    const placeOf = (key) => places.get(key) ?? { path };
    for (const { key, entry, rule, title, detail } of breaches) {
        const component = componentOf(entry);
        collector.add({
            rule,
            title,
            identity: [component.purl],
            location: placeOf(key),
            component,
            ...(detail !== undefined && { detail }),
        });
    }
    for (const { rule, host, packages } of hosts)
        for (const [key] of packages)
            collector.add({
                rule,
                title: rule === 'lockfile-plain-http'
                    ? `packages come from ${host} without encryption`
                    : `packages come from ${host}`,
                identity: [path, host],
                location: placeOf(key),
                detail: `Among them: ${packages
                    .slice(0, 5)
                    .map(([, entry]) => label(entry))
                    .join(', ')}.`,
            });
    const without = (0,words/* someOf */.yU)(unchecked.map(([, entry]) => label(entry)));
    if (someHave)
        for (const [key] of unchecked)
            collector.add({
                rule: 'lockfile-no-integrity',
                title: `${path} holds no digest of ${(0,words/* counted */.hS)(unchecked.length, 'package')}`,
                identity: [path],
                location: placeOf(key),
                detail: `Without one: ${without}.`,
            });
    else if (unchecked.length > 0 && alwaysWithDigests.has(format))
        collector.add({
            rule: 'lockfile-no-integrity',
            title: `${path} holds no digest of any package`,
            identity: [path],
            location: { path },
        });
}
function* breachesOf(key, entry) {
    const what = label(entry);
    if (entry.installScript === true)
        yield {
            key,
            entry,
            rule: 'lockfile-install-script',
            title: `${what} runs a script when it is installed`,
        };
    if (entry.deprecated !== undefined && entry.deprecated !== 'false')
        yield {
            key,
            entry,
            rule: 'lockfile-deprecated',
            title: `${what} is deprecated`,
            ...detailOf(entry.deprecated),
        };
    if (isFromGit(entry))
        yield { key, entry, rule: 'lockfile-git-source', title: `${what} comes from a git repository` };
}
/** The authors' own words, kept short. */
function detailOf(deprecated) {
    const words = deprecated.trim().slice(0, 500);
    return words === '' || words === 'true' ? {} : { detail: `They say: ${words}` };
}
function lacksDigest(entry) {
    if (!withDigests.has(entry.ecosystem) || entry.bundled === true || isFromGit(entry))
        return false;
    return (entry.hashes ?? []).length === 0 && sourceOf(entry)?.startsWith('file:') !== true;
}
function label({ name, version }) {
    return `${name}@${version}`;
}
function componentOf({ ecosystem, name, version, qualifiers }) {
    return { purl: (0,purl/* purlOf */.V)(ecosystem, name, version, qualifiers), name, version };
}

// EXTERNAL MODULE: ./build/backends/local/sbom/data.js
var data = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/backends/local/sbom/parse-text.js + 1 modules
var parse_text = __webpack_require__(4769);
// EXTERNAL MODULE: ./build/backends/local/sbom/why-unreadable.js
var why_unreadable = __webpack_require__(6144);
;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/actions.js
/** Whether what `uses` names can be changed by somebody else: not a folder of the checkout, a full commit or a digest. */
function isUnpinned(uses) {
    const named = uses.trim();
    if (named === '' || /^(\.|\$)\//.test(named) || named.includes('${{'))
        return false;
    if (isImage(named))
        return !/@sha256:[0-9a-f]{64}$/i.test(named);
    return !/@(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(named);
}
/** A step may be an image instead of an action. */
function isImage(uses) {
    return uses.trim().startsWith('docker://');
}
/** The action alone: another version of it is no other finding. */
function withoutRef(uses) {
    return uses.trim().replace(/@[^@]*$/, '');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/yaml.js



/**
 * The one document of a text, as nodes: every scalar a text, an alias the very node that it stands for, so that no
 * number of aliases makes it larger. Nesting to 100. Throws `Unreadable` that names the line.
 */
function parseNodes(source) {
    (0,parse_text/* refuseConflict */.Xs)(source);
    const events = eventsOf(source);
    const open = [];
    const anchors = new Map();
    let root;
    let documents = 0;
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            open.pop();
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            documents += 1;
            if (documents > 1)
                throw new data/* Unreadable */.IO('holds more than one document');
            open.push({ node: { kind: 'list', items: [], start: 0 } });
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            const name = source.slice(event.anchorStart, event.anchorEnd);
            const node = anchors.get(name);
            if (node === undefined)
                throw new data/* Unreadable */.IO(`names something that is not there (line ${lineAt(source, event.anchorStart)})`);
            place(node, event.anchorStart);
        }
        else {
            const node = event.type === js_yaml/* EVENT_ID */.hy.SCALAR
                ? {
                    kind: 'text',
                    text: (0,js_yaml/* getScalarValue */.KE)(source, event),
                    start: event.valueStart,
                    end: event.valueEnd,
                }
                : event.type === js_yaml/* EVENT_ID */.hy.MAPPING
                    ? { kind: 'map', entries: new Map(), start: event.start }
                    : { kind: 'list', items: [], start: event.start };
            if (event.anchorStart >= 0)
                anchors.set(source.slice(event.anchorStart, event.anchorEnd), node);
            place(node, node.start);
            if (node.kind !== 'text')
                open.push({ node });
        }
    }
    return root;
    function place(node, at) {
        const parent = open.at(-1);
        if (open.length === 1)
            root = node;
        if (parent?.node.kind === 'list')
            parent.node.items.push(node);
        else if (parent?.node.kind === 'map' && parent.key === undefined) {
            const key = node.kind === 'text' ? node.text : '';
            if (parent.node.entries.has(key))
                throw new data/* Unreadable */.IO(`has the same key twice (line ${lineAt(source, at)})`);
            parent.key = key;
        }
        else if (parent?.node.kind === 'map') {
            parent.node.entries.set(parent.key ?? '', node);
            parent.key = undefined;
        }
    }
}
function eventsOf(source) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: 100 });
    }
    catch (cause) {
        if (!(cause instanceof js_yaml.YAMLException))
            throw new data/* Unreadable */.IO('is not valid YAML');
        const line = cause.mark === undefined ? '' : ` (line ${cause.mark.line + 1})`;
        throw new data/* Unreadable */.IO(`is not valid YAML: ${cause.reason}${line}`);
    }
}
/** The line of an offset, from 1. */
function lineAt(source, offset) {
    return linesIn(source)(offset);
}
/** Answers for many offsets of one text. */
function linesIn(source) {
    const ends = [];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        ends.push(at);
    return (offset) => {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ends[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low + 1;
    };
}
function childOf(node, key) {
    return node?.kind === 'map' ? node.entries.get(key) : undefined;
}
function textOf(node) {
    return node?.kind === 'text' ? node.text : undefined;
}

;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/checkout-of-change.js

/** What names the head of a change: its branch or commit, or GitHub's own name for it. */
const head = /github\.head_ref|github\.event\.pull_request\.(?:head\.|merge_commit_sha)|github\.event\.workflow_run\.head_|github\.event\.workflow_run\.pull_requests|refs\/pull\/|pull\/[^\s/]+\/(?:head|merge)/i;
/** Whether a step puts the code of a proposed change into the working folder. */
function checksOutChange({ uses, script, inputs }) {
    if (uses !== undefined && /^actions\/checkout@/i.test(uses.text)) {
        const wanted = [textOf(childOf(inputs, 'ref')), textOf(childOf(inputs, 'repository'))];
        return wanted.some((text) => text !== undefined && head.test(text));
    }
    if (script === undefined)
        return false;
    return (/\bgh\s+pr\s+checkout\b/.test(script.text) ||
        (/\bgit\s+(?:fetch|pull|checkout)\b/.test(script.text) && head.test(script.text)));
}

;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/expressions.js
/**
 * The last words of what strangers can write (docs.github.com, script injections), and those whose whole object is taken.
 */
const untrustedEnds = /^github\.event\.(?!repository\.|organization\.|enterprise\.|sender\.|inputs\.|client_payload\.|installation\.)(?:[\w*-]+\.)*(?:body|default_branch|email|head_ref|head_branch|label|message|name|page_name|ref|title|display_title)$/;
const untrustedWhole = new Set([
    'github.head_ref',
    'github.event',
    'github.event.issue',
    'github.event.pull_request',
    'github.event.comment',
    'github.event.review',
    'github.event.discussion',
    'github.event.head_commit',
    'github.event.commits',
]);
/** Pushed by somebody who may write already. */
const trusted = new Set(['github.event.ref', 'github.event.label.name', 'github.event.milestone.title']);
/** The untrusted expressions of a script, each once. Names are read as GitHub does: any case, `a['b']` as `a.b`. */
function untrustedIn({ text, start, end }, source) {
    const found = new Map();
    for (const expression of expressionsIn(text))
        for (const [written] of withoutTexts(expression).matchAll(context)) {
            const name = written
                .replace(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1')
                .replace(/\s+/g, '')
                .toLowerCase();
            if (found.has(name) || !isUntrusted(name))
                continue;
            const inSource = source.slice(start, end).indexOf(written);
            found.set(name, { name, offset: inSource < 0 ? start : start + inSource });
        }
    return [...found.values()];
}
const context = /\bgithub(?:\s*\.\s*[\w*-]+|\s*\[\s*'[\w-]+'\s*\])+/gi;
/** What stands between `${{` and `}}`. */
function* expressionsIn(text) {
    for (let from = text.indexOf('${{'); from >= 0; from = text.indexOf('${{', from)) {
        const to = text.indexOf('}}', from);
        if (to < 0)
            return;
        yield text.slice(from + 3, to);
        from = to;
    }
}
/** Without the texts in quotes, but for those that can be keys. */
function withoutTexts(expression) {
    return expression.replace(/'(?:[^']|'')*'/g, (quoted) => (/^'[\w-]+'$/.test(quoted) ? quoted : "''"));
}
function isUntrusted(name) {
    return !trusted.has(name) && (untrustedWhole.has(name) || untrustedEnds.test(name));
}

;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/check-workflow.js




/** Triggers that run with the rights of the base repository although anybody can cause them. */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** What the policy says about one workflow. */
function checkWorkflow(workflow, collector) {
    const add = (rule, title, identity, offset) => {
        const location = offset === undefined
            ? { path: workflow.path }
            : { path: workflow.path, startLine: workflow.lineOf(offset) };
        collector.add({ rule, title, identity: [workflow.path, ...identity], location });
    };
    checkPermissions(workflow, add);
    for (const job of workflow.jobs) {
        for (const use of [job.uses, ...job.steps.map(({ uses }) => uses)])
            if (use !== undefined && isUnpinned(use.text))
                add('workflow-unpinned-action', `${use.text} is not pinned to a ${isImage(use.text) ? 'digest' : 'commit'}`, [withoutRef(use.text)], use.start);
        for (const { script } of job.steps)
            for (const { name, offset } of script === undefined ? [] : untrustedIn(script, workflow.source))
                add('workflow-untrusted-input', `${name} becomes a part of a script`, [job.id, name], offset);
        const trigger = privileged.find((one) => workflow.triggers.has(one));
        const step = trigger === undefined ? undefined : job.steps.find(checksOutChange);
        if (step !== undefined)
            add('workflow-untrusted-checkout', `job ${job.id} checks out a change that ${trigger} lets anybody propose`, [job.id], (step.uses ?? step.script)?.start);
    }
}
function checkPermissions({ kind, triggers, permissions, jobs, source }, add) {
    if (kind === 'action')
        return;
    if (textOf(permissions) === 'write-all')
        add('workflow-write-all', 'every job may write everything', [], startOf(permissions));
    for (const job of jobs)
        if (textOf(job.permissions) === 'write-all')
            add('workflow-write-all', `job ${job.id} may write everything`, [job.id], startOf(job.permissions));
    // One that is only ever called has the permissions that its caller gives it.
    const isOnlyCalled = triggers.size === 1 && triggers.has('workflow_call');
    const without = jobs.filter((job) => job.permissions === undefined);
    if (permissions === undefined && without.length > 0 && !isOnlyCalled)
        add('workflow-no-permissions', 'no permissions are named', [], Math.max(source.search(/^jobs:/m), 0));
}
function startOf(node) {
    return node?.start;
}

;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/read-workflow.js


/** GitHub ends a job after 1,000 steps; aliases could otherwise name a few of them very often. */
const mostSteps = 10_000;
/**
 * Reads a file of `.github/workflows` or an `action.yml` (docs.github.com, workflow syntax and metadata syntax). Undefined
 * for an action that is not made of steps, and for another file of that name. Throws `Unreadable`.
 */
function readWorkflow(path, source) {
    const root = parseNodes(source);
    const isAction = /(?:^|\/)action\.ya?ml$/.test(path) && childOf(root, 'jobs') === undefined;
    const steps = childOf(childOf(root, 'runs'), 'steps');
    if (isAction && steps === undefined)
        return undefined;
    const jobs = childOf(root, 'jobs');
    if (!isAction && jobs?.kind !== 'map')
        throw new data/* Unreadable */.IO('is no workflow: it has no jobs');
    const budget = { left: mostSteps };
    return {
        kind: isAction ? 'action' : 'workflow',
        path,
        source,
        triggers: triggersOf(childOf(root, 'on')),
        permissions: childOf(root, 'permissions'),
        jobs: isAction
            ? [{ id: '', start: 0, permissions: undefined, steps: stepsOf(steps, budget) }]
            : jobs?.kind === 'map'
                ? [...jobs.entries].map(([id, node]) => jobOf(id, node, budget))
                : [],
        lineOf: linesIn(source),
    };
}
function triggersOf(on) {
    if (on?.kind === 'text')
        return new Set([on.text]);
    if (on?.kind === 'list')
        return new Set(on.items.flatMap((item) => textOf(item) ?? []));
    return new Set(on?.entries.keys());
}
function jobOf(id, node, budget) {
    const uses = childOf(node, 'uses');
    return {
        id,
        start: node.kind === 'map' ? node.start : 0,
        ...(uses?.kind === 'text' && { uses }),
        permissions: childOf(node, 'permissions'),
        steps: stepsOf(childOf(node, 'steps'), budget),
    };
}
function stepsOf(node, budget) {
    if (node?.kind !== 'list')
        return [];
    budget.left -= node.items.length;
    if (budget.left < 0)
        throw new data/* Unreadable */.IO(`has more than ${mostSteps} steps`);
    return node.items.map((item) => {
        const uses = childOf(item, 'uses');
        const inputs = childOf(item, 'with');
        const isScript = textOf(uses)?.toLowerCase().startsWith('actions/github-script@') === true;
        const script = isScript ? childOf(inputs, 'script') : childOf(item, 'run');
        return {
            inputs,
            ...(uses?.kind === 'text' && { uses }),
            ...(script?.kind === 'text' && { script }),
        };
    });
}

;// CONCATENATED MODULE: ./build/backends/local/policy/workflows/check-workflows.js





/** GitHub takes none above 512 KiB. */
const workflowLimit = 1024 * 1024;
const isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
const isAction = (path) => /(?:^|\/)action\.ya?ml$/.test(path);
/** Reads the workflows and actions of a checkout. Rejects only with the signal's reason. */
async function checkWorkflows(checkout, collector, signal) {
    const reasons = [];
    let workflows = 0;
    for (const { path, size } of checkout.files.filter((file) => isWorkflow(file.path) || isAction(file.path))) {
        signal.throwIfAborted();
        try {
            if (size > workflowLimit)
                throw new data/* Unreadable */.IO(`has ${size} bytes, more than the ${workflowLimit} that are read`);
            const workflow = readWorkflow(path, (0,parse_text/* decode */.D4)(await checkout.read(path, workflowLimit)));
            if (workflow === undefined)
                continue;
            checkWorkflow(workflow, collector);
            workflows += 1;
        }
        catch (thrown) {
            reasons.push((0,why_unreadable/* whyUnreadable */._)(path, thrown));
        }
    }
    const links = checkout.links.filter((path) => isWorkflow(path) || isAction(path));
    return {
        workflows,
        reasons: [...reasons, ...links.map((path) => `${path} is a symbolic link, and these are not followed`)],
    };
}

;// CONCATENATED MODULE: ./build/backends/local/policy/index.js






/** They name what is used, but lock nothing. */
const noLockfiles = new Set(['github-actions', 'dockerfile']);
/** `off` are the rules that nobody wants. */
function createPolicy(off) {
    const collector = createCollector(new Set(off));
    let lockfiles = 0;
    const failures = [];
    return {
        look(lockfile, graph, format) {
            if (noLockfiles.has(format))
                return;
            try {
                checkLockfile(lockfile, graph, format, collector);
                lockfiles += 1;
            }
            catch (thrown) {
                failures.push(thrown);
            }
        },
        async finish(checkout, inventory, signal) {
            if (failures.length > 0)
                throw failures[0];
            const { workflows, reasons } = await checkWorkflows(checkout, collector, signal);
            const all = [
                ...(inventory.state === 'complete'
                    ? []
                    : ['only what could be read was looked at: the SBOM is not complete']),
                ...reasons,
                ...collector.reasons,
            ];
            const rulesOff = off.length === 0 ? '' : `; ${(0,words/* counted */.hS)(off.length, 'rule')} off`;
            return {
                findings: collector.findings(),
                check: {
                    ...checks/* complianceCheck */.eN,
                    state: all.length === 0 ? 'complete' : 'incomplete',
                    reasons: all,
                    scope: `${(0,words/* counted */.hS)(lockfiles, 'lockfile')} and ${(0,words/* counted */.hS)(workflows, 'workflow')}${rulesOff}${(0,excluded/* describeExcluded */.u)(checkout.excluded)}`,
                },
            };
        },
    };
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * SHA-256 over the category and the parts that identify a finding, each preceded by its length, so that moving a
 * character from one part to the next gives another fingerprint. The parts must not hold a secret, a line number or
 * anything else that changes while the finding stays.
 */
function fingerprintOf(category, ...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of [category, ...parts])
        hash.update(`${Buffer.byteLength(part)}:${part};`);
    return hash.digest('hex');
}


/***/ })

};
