export const id = 9693;
export const ids = [9693,5658];
export const modules = {

/***/ 6208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noApi)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Of a server that answers, but does not have what the API of `vendor` has at this address. `cause` names the address
 * and what it answered: `GET https://proxy.example/foo/scans: answered 404 (Not Found)`. `hint` says what the address is.
 */
function noApi(vendor, cause, hint) {
    const message = `base-url: there is no ${vendor} API at this address: ${cause.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('INPUT_INVALID', message, { cause, hint });
}


/***/ }),

/***/ 59501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * An object of names that others choose, as a map. `z.record` leaves a member called `__proto__` out without a word, and
 * what is left out is not counted.
 */
function ownEntries(value) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((input) => typeof input === 'object' && input !== null && !Array.isArray(input)
        ? new Map(Object.entries(input))
        : input, zod__WEBPACK_IMPORTED_MODULE_0__/* .map */ .TjK(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value));
}


/***/ }),

/***/ 79693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scancodeioBackend: () => (/* binding */ scancodeioBackend)
});

;// CONCATENATED MODULE: ./build/backends/scancodeio/address.js
/** What people paste in the place of the server's address: the base of the API, or one of its lists. */
const ownPath = /\/(api(\/(projects|runs)(\/pipelines)?)?|projects?|accounts\/login)$/;
/**
 * The address of a server with `/` at the end, however it was pasted; what comes before the paths of the server itself
 * is the prefix of a reverse proxy, and stays.
 */
function serverRoot(address) {
    const path = address.pathname.replace(/\/+$/, '').replace(ownPath, '').replace(/\/+$/, '');
    return new URL(`${address.origin}${path}/`);
}
/**
 * The page of a project for a person: its slug is made of the name and the first part of the id (`get_project_slug` in
 * `scanpipe/models.py`). Undefined for a name whose slug would be a guess.
 */
function pageOfProject(root, project) {
    const { name, uuid } = project;
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(name) || !/^[0-9a-f]{8}-/.test(uuid))
        return undefined;
    return new URL(`project/${name.toLowerCase()}-${uuid.slice(0, 8)}/`, root).href;
}

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/backends/scancodeio/client.js

/** An upload may go through a slow line. */
const uploadMs = 15 * 60_000;
/** A server without a task queue answers a start only when the pipeline has ended: that is not waited for. */
const startMs = 10_000;
function createScancodeioClient({ http, apiKey }, root) {
    const headers = apiKey === undefined ? {} : { authorization: `Token ${apiKey}` };
    const at = (path, query = {}) => {
        const url = new URL(`api/${path}`, root);
        url.search = new URLSearchParams(query).toString();
        return url;
    };
    const ofProject = (uuid, path = '') => `projects/${encodeURIComponent(uuid)}/${path}`;
    const send = (request, signal) => http.send({ ...request, headers: { ...headers, ...request.headers } }, signal);
    const json = async (request, signal) => (await send({ maxBytes: limits/* largestAnswer */.Bo, ...request, expect: 'json' }, signal)).json();
    const posted = (body) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
    });
    return {
        pipelines: (signal) => json({ url: at('projects/pipelines/') }, signal),
        projectsNamed: (name, signal) => json({ url: at('projects/', { name }) }, signal),
        project: (uuid, signal, budgetMs) => json({ url: at(ofProject(uuid)), ...(budgetMs === undefined ? {} : { budgetMs }) }, signal),
        create(project, input, signal, noAttemptAfter) {
            const url = at('projects/');
            if ('path' in input)
                return json({ url, method: 'POST', body: formOf(project, input), attemptMs: uploadMs, noAttemptAfter }, signal);
            const body = { ...project, input_urls: input.urls, execute_now: false };
            return json({ url, ...posted(body), noAttemptAfter }, signal);
        },
        act: (action, uuid, signal) => json({ url: at(`runs/${uuid}/${action}/`), ...posted({}), attemptMs: startMs, budgetMs: 0 }, signal),
        page: (uuid, list, query, signal) => json({ url: at(ofProject(uuid, `${list}/`), query) }, signal),
        compliance: (uuid, signal) => json({ url: at(ofProject(uuid, 'compliance/'), { fail_level: 'missing' }) }, signal),
        judgement: (uuid, which, signal) => json({ url: at(ofProject(uuid, `${which}/`)) }, signal),
        report(uuid, format, version, signal, budgetMs) {
            const query = { output_format: format, ...(version === undefined ? {} : { version }) };
            const url = at(ofProject(uuid, 'results_download/'), query);
            return send({
                url,
                maxBytes: limits/* largestReport */.FK,
                attemptMs: 300_000,
                ...(budgetMs === undefined ? {} : { budgetMs }),
            }, signal);
        },
        async archive(uuid, signal) {
            await send({ url: at(ofProject(uuid, 'archive/')), ...posted({ remove_codebase: true }) }, signal);
        },
        async remove(uuid, signal) {
            await send({ url: at(ofProject(uuid)), method: 'DELETE' }, signal);
        },
    };
}
function formOf({ name, pipeline, labels, notes }, { path, fileName }) {
    const field = (named) => (value) => ({ name: named, value });
    return {
        parts: [
            field('name')(name),
            field('notes')(notes),
            field('execute_now')('false'),
            ...pipeline.map(field('pipeline')),
            ...labels.map(field('labels')),
            { name: 'upload_file', path, fileName, type: 'application/gzip' },
        ],
    };
}

// EXTERNAL MODULE: ./build/core/cut.js
var cut = __webpack_require__(57506);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
;// CONCATENATED MODULE: ./build/backends/scancodeio/checks.js
const sbomCheck = { name: 'sbom', categories: ['sca'] };
const vulnerabilityCheck = { name: 'vulnerabilities', categories: ['sca'] };
const licenseCheck = { name: 'licenses', categories: ['license'] };
const complianceCheck = { name: 'compliance', categories: ['compliance'] };
const malwareCheck = { name: 'malware', categories: ['malware'] };
/** A check, complete unless there is a reason why not. */
function checked(capability, reasons, scope) {
    return { ...capability, state: reasons.length === 0 ? 'complete' : 'incomplete', reasons, scope };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/git/archive.js + 1 modules
var archive = __webpack_require__(5658);
;// CONCATENATED MODULE: ./build/backends/scancodeio/input.js




/** The name of the upload. The server unpacks it into a folder of this name and `-extract`. */
const archiveName = 'code.tar.gz';
/** The commit to scan as an archive in a temporary folder. Rejects with `TARGET_UNUSABLE`. */
async function packCommit(target, signal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-upload-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const path = (0,external_node_path_.join)(folder, archiveName);
    try {
        await (0,archive.archiveCommit)(target.path, target.sha, path, signal);
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
    return { path, fileName: archiveName, [Symbol.asyncDispose]: remove };
}
/** The path in the checkout of a path on the server; undefined for a file of which that is not known. */
function pathInCheckout(path) {
    const inside = new RegExp(`^/?(?:codebase/)?${archiveName.replaceAll('.', '\\.')}-extract/(.+)$`).exec(path)?.[1];
    if (inside === undefined || /[\0\\]/.test(inside))
        return undefined;
    return inside.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : inside;
}
const noted = /^Commit ([0-9a-f]{40}|[0-9a-f]{64}) was uploaded by Scangate\.$/;
/** What the notes of a project say, so that its commit is known when it is taken up again. */
function notesFor({ sha }, isUpload) {
    return isUpload && sha !== undefined ? `Commit ${sha} was uploaded by Scangate.` : 'Made by Scangate.';
}
/** The commit that a project was made of, where its notes are ours and say so. */
function commitIn(notes) {
    return noted.exec(notes?.trim() ?? '')?.[1];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/backends/own-entries.js
var own_entries = __webpack_require__(59501);
;// CONCATENATED MODULE: ./build/backends/scancodeio/schema.js



const schema_text = schemas/* string */.YjP().nullish().catch(undefined);
/** A number, whatever else stands there is none. */
const count = schemas/* number */.aig().int().nonnegative().nullish().catch(undefined);
/** An id that is put into a path. */
const uuid = schemas/* string */.YjP().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/);
/** One run of a pipeline (RunSerializer). */
const run = schemas/* object */.Ikc({
    uuid,
    pipeline_name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    task_output: schema_text,
    log: schema_text,
});
const dependenciesSummary = schemas/* object */.Ikc({ total: count, is_pinned: count, is_resolved: count })
    .nullish()
    .catch(undefined);
/** A project, in a list or by itself (ProjectSerializer). */
const project = schemas/* object */.Ikc({
    uuid,
    name: schemas/* string */.YjP(),
    runs: schemas/* array */.YOg(run),
    notes: schema_text,
    settings: schemas/* object */.Ikc({ ignored_vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().catch(undefined) })
        .nullish()
        .catch(undefined),
    discovered_packages_summary: schemas/* object */.Ikc({ total: count }).nullish().catch(undefined),
    discovered_dependencies_summary: dependenciesSummary,
});
/** A page of a list (PageNumberPagination); `next` only says whether there is one. */
const page = schemas/* object */.Ikc({
    count: schemas/* number */.aig().int().nonnegative(),
    next: schemas/* unknown */.L5J(),
    results: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const projects = schemas/* object */.Ikc({ count: schemas/* number */.aig().int().nonnegative(), results: schemas/* array */.YOg(project) });
/** `GET /api/projects/pipelines/`; whether one is available is told by servers after 37.2.0. */
const pipelines = schemas/* array */.YOg(schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    is_available: schemas/* boolean */.zMY().nullish().catch(undefined),
    unavailable_reason: schema_text,
}));
const alerts = (0,own_entries/* ownEntries */.x)(schemas/* array */.YOg(schemas/* string */.YjP()));
/** `GET …/compliance/`: by model, then by severity, the names of what breaks the policies. */
const compliance = schemas/* object */.Ikc({ compliance_alerts: (0,own_entries/* ownEntries */.x)(alerts) });
const clarity = schemas/* object */.Ikc({ license_clarity_compliance_alert: schemas/* string */.YjP().nullable() });
const scorecard = schemas/* object */.Ikc({ scorecard_compliance_alert: schemas/* string */.YjP().nullable() });
/** A message that a pipeline left (ProjectMessageSerializer). */
const message = schemas/* object */.Ikc({
    severity: schemas/* string */.YjP(),
    description: schema_text,
    model: schema_text,
    details: schemas/* object */.Ikc({ resource_path: schema_text, reason: schema_text, status: schema_text }).nullish().catch(undefined),
});
/** Reads an answer; what is not in the shape of the API rejects the call, and is never taken for nothing found. */
function read(schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const [issue] = error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'the whole of it' : issue.path.join('.');
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: the answer is not in the shape of ScanCode.io (${where})`, {
        hint: "Check 'base-url': does another program answer there? ScanCode.io is known from 34.8 on.",
    });
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/listing.js


const mostItems = 100_000;
const mostPages = 5_000;
/**
 * Reads a list of a project page by page. The links to the next page are not followed: behind a proxy they may name a
 * host that nobody can reach. What is read is compared with the largest count that the server gives. What stands on two
 * pages is there once: where the list moved between two answers, something else is on none.
 */
async function readList({ client, refuse, uuid }, list, query, signal) {
    const about = `the ${list} of project ${uuid}`;
    const items = [];
    const known = new Set();
    let counted = 0;
    for (let number = 1;; number++) {
        const asked = number === 1 ? query : { ...query, page: String(number) };
        const answer = await client.page(uuid, list, asked, signal).catch((thrown) => {
            throw refuse(thrown, about);
        });
        const { count, next, results } = read(page, answer, about);
        counted = Math.max(counted, count);
        const before = items.length;
        for (const item of results) {
            const digest = digestOf(item);
            if (!known.has(digest))
                items.push(item);
            known.add(digest);
        }
        if (number > 1 && results.length > 0 && items.length === before)
            return { items, problem: `the server gives the same ${list} again and again` };
        const isLast = next === null || next === undefined || results.length === 0;
        if (isLast && items.length < counted)
            return { items, problem: `the server counts ${counted} ${list}, but lists only ${items.length}` };
        if (isLast)
            return { items };
        if (items.length >= mostItems || number >= mostPages)
            return { items, problem: `there are more ${list} than are read (${items.length})` };
    }
}
function digestOf(item) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(item)).digest('base64');
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/state.js

/** The words of `runs[].status` (`AbstractTaskFieldsModel.Status` in `scanpipe/models.py`). */
const words = new Map([
    ['not_started', 'queued'],
    ['queued', 'queued'],
    ['running', 'running'],
    ['success', 'completed'],
    ['failure', 'failed'],
    ['stale', 'failed'],
    ['stopped', 'cancelled'],
]);
/** The state of a project is that of the first of these that one of its runs has: one failed run ends them all. */
const order = ['failed', 'cancelled', 'unknown', 'running', 'queued', 'completed'];
/** Lines and characters of the output of a failed pipeline that are shown. */
const shownLines = 5;
const shownLength = 600;
function stateOfRun({ status }) {
    return words.get(status.toLowerCase()) ?? 'unknown';
}
/** Where a project stands, from all its runs, with the run that decides it in words. */
function statusOf(runs) {
    if (runs.length === 0)
        return { state: 'failed', detail: 'the project has no pipeline' };
    const state = order.find((candidate) => runs.some((run) => stateOfRun(run) === candidate)) ?? 'unknown';
    const index = runs.findIndex((run) => stateOfRun(run) === state);
    const run = runs[index];
    if (run === undefined || state === 'completed')
        return { state };
    if (state === 'unknown')
        return { state, detail: run.status };
    const place = runs.length === 1 ? '' : ` (${index + 1} of ${runs.length})`;
    return { state, detail: `${run.pipeline_name}${place} ${inWords(run, state)}` };
}
/** Nobody has started it yet, or its start was lost: every run waits, and none is in the queue. */
function isUnstarted(runs) {
    return runs.length > 0 && runs.every(({ status }) => status.toLowerCase() === 'not_started');
}
function inWords(run, state) {
    const status = run.status.toLowerCase();
    if (status === 'stale')
        return 'is stale: its worker died or was restarted. Running again makes a new project';
    if (state === 'failed')
        return `failed${saidBy(run)}`;
    if (state === 'cancelled')
        return 'was stopped';
    if (state === 'running')
        return `is running${lastStep(run)}`;
    return status === 'queued' ? 'is in the queue' : 'waits';
}
/** `task_output` is the message of the exception, then its traceback (`Pipeline.execute`). */
function saidBy({ task_output: output, log }) {
    const [message = ''] = (output ?? '').split(/^\s*Traceback\b/m);
    const said = [message, output ?? '', log ?? ''].map(lastLines).find((text) => text !== '') ?? '';
    return said === '' ? '' : `: ${said}`;
}
function lastLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const last = lines.filter((line) => line !== '').slice(-shownLines);
    return (0,cut/* cutToEnd */.v)(last.join(' | '), shownLength);
}
/** A line of the log without its date: `Step [scan_for_files] starting`. */
function lastStep({ log }) {
    const last = lastLines(log ?? '')
        .split(' | ')
        .at(-1) ?? '';
    const step = (0,cut/* cut */.J)(last.replace(/^\d{4}-\d\d-\d\d[ T][\d:.]+\s*/, ''), 120);
    return step === '' ? '' : `: ${step}`;
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/messages.js







/** Of one error, as far as a reason quotes it. */
const quotedLength = 200;
const quoted = 3;
async function readMessages(deps, runs, signal) {
    const { items, problem } = await readList(deps, 'messages', { severity: 'error' }, signal);
    const read = items.map((item) => message.safeParse(item).data);
    const known = read.filter((item) => item !== undefined).filter(isError);
    const viruses = known.filter(isVirus);
    const unreadable = read.filter((item) => item === undefined).length;
    const problems = [
        ...(problem === undefined ? [] : [problem]),
        ...(unreadable > 0 ? [`${unreadable} messages of the pipelines cannot be read`] : []),
    ];
    const searched = runs.some((run) => run.pipeline_name === 'scan_for_virus' && stateOfRun(run) === 'completed');
    return {
        errors: [...problems, ...describeErrors(known.filter((found) => !isVirus(found)))],
        viruses: viruses.map(toFinding),
        malware: searched ? checked(malwareCheck, problems, 'all files, by ClamAV') : undefined,
    };
}
/** The first errors of a project, for the detail of a failed one. */
function describeErrors(found) {
    if (found.length === 0)
        return [];
    const texts = found.slice(0, quoted).map(({ description, details }) => {
        const path = details?.resource_path ?? '';
        return `${(0,cut/* cut */.J)((description ?? '').trim(), quotedLength)}${path === '' ? '' : ` (${(0,cut/* cut */.J)(path, quotedLength)})`}`;
    });
    const more = found.length > quoted ? `, and ${found.length - quoted} more` : '';
    const count = found.length === 1 ? 'an error' : `${found.length.toLocaleString('en-US')} errors`;
    return [`the pipelines logged ${count}: ${texts.join('; ')}${more}`];
}
function isError({ severity }) {
    return severity.toLowerCase() === 'error';
}
/** ClamAV's finds are errors of this model (`scanpipe/pipes/clamav.py`). */
function isVirus({ model, description }) {
    return model === 'ScanForVirus' && /virus/i.test(description ?? '');
}
function toFinding({ details }) {
    const path = details?.resource_path ?? '';
    const signature = details?.reason || 'virus';
    const inCheckout = pathInCheckout(path);
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('malware', signature, inCheckout ?? path),
        category: 'malware',
        severity: 'critical',
        ruleId: signature,
        title: `ClamAV found ${signature}`,
        description: `In ${path === '' ? 'a file that the server does not name' : path}.`,
        locations: inCheckout === undefined ? [] : [{ path: inCheckout }],
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
    };
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(42732);
// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(13805);
// EXTERNAL MODULE: ./build/backends/no-api.js
var no_api = __webpack_require__(6208);
;// CONCATENATED MODULE: ./build/backends/scancodeio/preflight.js






/** Whether the server answers, takes the key and has the pipelines, and whether there is something to upload. */
async function checkServer({ client, refuse, options }, target, signal) {
    if (options['input-urls'].length === 0 && (await (0,find_worktree/* findWorktree */.H)(target.path)) === undefined)
        throw new errors/* ScangateError */.fm('TARGET_UNUSABLE', `${target.path} is no git checkout, so there is no commit to upload`, {
            hint: "Scan the folder of a checkout, or name what the server shall download with the option 'input-urls'.",
        });
    const about = 'asking ScanCode.io for its pipelines';
    const answer = await client.pipelines(signal).catch((thrown) => {
        throw thrown instanceof http_client/* HttpError */.j && thrown.status === 404
            ? (0,no_api/* noApi */._)('ScanCode.io', thrown, whereTo)
            : refuse(thrown, about);
    });
    const known = read(pipelines, answer, about);
    const problems = options.pipelines.flatMap((asked) => problemOf(asked, known));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
function problemOf(asked, known) {
    const [name = ''] = asked.split(':');
    const found = known.find((pipeline) => pipeline.name === name);
    const input = 'options: pipelines';
    if (found === undefined) {
        const near = (0,nearest/* nearest */.p)(name, known.map((pipeline) => pipeline.name));
        const all = `It has: ${known.map((pipeline) => pipeline.name).join(', ')}.`;
        const hint = near === undefined ? all : `Did you mean '${near}'?`;
        return [{ input, message: `the server has no pipeline '${name}'`, hint }];
    }
    if (found.is_available !== false)
        return [];
    const reason = found.unavailable_reason?.trim().replace(/\.$/, '') ?? '';
    const why = reason === '' ? '' : `: ${reason}`;
    const hint = 'Remove it, or ask the administrator of the server to set it up.';
    return [{ input, message: `pipeline '${name}' cannot run on the server${why}`, hint }];
}
const whereTo = 'Set base-url (SCANGATE_BASE_URL or SCANCODEIO_URL) to the address of the server, with the prefix of its proxy if it has one.';

;// CONCATENATED MODULE: ./build/backends/scancodeio/project-name.js

/** Names are unique on a server, and have at most 100 characters. */
const prefixLength = 38;
const repositoryLength = 30;
/**
 * The name of the project for an order: `<prefix>-<repository>-<commit>-<checksum>`, the same for each try at the same
 * work. A further attempt, for when the project of that name has ended, adds its number.
 */
function projectName(order, options, attempt = 1) {
    const { repository = '', sha = '' } = order.target;
    const { pipelines, 'input-urls': urls } = options;
    const checksum = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([order.key, pipelines, urls]))
        .digest('hex');
    const parts = [
        plain(options['project-name'], prefixLength),
        plain(repository
            .replace(/\.git$/, '')
            .split(/[/:]/)
            .at(-1) ?? '', repositoryLength),
        plain(sha, 12),
        checksum.slice(0, 12),
        attempt === 1 ? '' : String(attempt),
    ];
    return parts.filter((part) => part !== '').join('-');
}
function plain(text, length) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .slice(0, length)
        .replaceAll(/^-+|-+$/g, '');
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/projects.js




/** Attempts at one order that are looked through; each has a project of its own. */
const mostAttempts = 30;
async function findAttempts(client, refuse, options, order, signal) {
    let usable;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const name = projectName(order, options, attempt);
        const found = await projectNamed(client, refuse, name, signal);
        if (found === undefined)
            return { usable, freeName: name };
        const { state } = statusOf(found.runs);
        if (state !== 'failed' && state !== 'cancelled')
            usable = found;
    }
    throw new errors/* ScangateError */.fm('SCAN_CONFLICT', `ScanCode.io holds ${mostAttempts} projects of this commit already`, {
        hint: "Remove some of them, or let the option 'cleanup' do that.",
    });
}
/** The filter is exact on every server that is known; one that does not filter must not hand us another's project. */
async function projectNamed(client, refuse, name, signal) {
    const about = `looking for project ${name}`;
    const answer = await client.projectsNamed(name, signal).catch((thrown) => {
        throw refuse(thrown, about);
    });
    return read(projects, answer, about).results.find((project) => project.name === name);
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/http/backend-error.js
var backend_error = __webpack_require__(99626);
;// CONCATENATED MODULE: ./build/backends/scancodeio/refusals.js





/** Characters of the server's own words that a message repeats. */
const refusals_quotedLength = 300;
function createRefusals(apiKey) {
    const redactor = (0,redact/* createRedactor */.l)();
    if (apiKey !== undefined)
        redactor.add(apiKey);
    return (thrown, about) => {
        if (!(thrown instanceof http_client/* HttpError */.j))
            return (0,backend_error/* backendError */.n)(thrown, about);
        const words = redactor.redact(wordsOf(thrown.answer));
        const said = words === '' ? '' : `: ${words}`;
        const known = explain(thrown, words, apiKey !== undefined);
        if (known === undefined)
            return (0,backend_error/* backendError */.n)(thrown, about);
        const { code, message, hint } = known;
        const { transient, mayHaveRun, retryAfterMs } = thrown;
        return new errors/* ScangateError */.fm(code, `${about}: ${message}${said}`, {
            cause: thrown,
            hint,
            transient,
            mayHaveRun,
            retryAfterMs,
        });
    };
}
function explain({ status, message }, words, hasKey) {
    switch (status) {
        case 401:
            return {
                code: 'CREDENTIALS_REFUSED',
                message: hasKey ? 'ScanCode.io does not accept the API key' : 'ScanCode.io asks for an API key',
                hint: `${hasKey ? 'Check' : 'Set'} SCANGATE_API_KEY or SCANCODEIO_TOKEN. On the server, 'scanpipe create-user NAME' makes a key.`,
            };
        case 403:
            return {
                code: 'CREDENTIALS_REFUSED',
                message: 'ScanCode.io does not allow it',
                hint: 'The API key is good, but its user lacks the right, or a proxy refuses: ask the administrator of the server.',
            };
        case 400:
            return words === ''
                ? {
                    code: 'BACKEND_PROTOCOL',
                    message: 'the server answers 400 and gives no reason',
                    hint: "Does it know itself by the host name in 'base-url'? Its administrator adds that to ALLOWED_HOSTS.",
                }
                : {
                    code: 'BACKEND_PROTOCOL',
                    message: 'ScanCode.io does not take it',
                    hint: "Check the options of the backend against the server's version.",
                };
        case 404:
            return words === ''
                ? {
                    code: 'SCAN_NOT_FOUND',
                    message: `${message}, and not in the words of ScanCode.io`,
                    hint: "Check 'base-url' (SCANCODEIO_URL): it is the address of the server, without /api.",
                }
                : {
                    code: 'SCAN_NOT_FOUND',
                    message: 'ScanCode.io does not find it',
                    hint: 'Was the project deleted on the server?',
                };
        case 413:
            return {
                code: 'TARGET_UNUSABLE',
                message: 'the upload is larger than the server or its proxy takes',
                hint: "Raise the limit there (nginx: client_max_body_size), scan a part of the checkout with 'path', or let the server download it with the option input-urls.",
            };
        case 502:
        case 504:
            return {
                code: 'BACKEND_UNREACHABLE',
                message,
                hint: 'A server without a task queue (SCANCODEIO_ASYNC=False) answers nobody while a pipeline runs: its administrator can turn the queue on.',
            };
        default:
            return undefined;
    }
}
/** What the body of a refusal says: `{"detail"}`, `{"status"}`, `{"error"}`, `{"errors"}` or a list by field. */
function wordsOf(answer) {
    return (0,cut/* cut */.J)(textsIn(answer, 0).join('; ').replaceAll(/\s+/g, ' ').trim(), refusals_quotedLength);
}
const ownFields = new Set(['detail', 'status', 'error', 'errors', 'non_field_errors']);
function textsIn(value, depth) {
    if (typeof value === 'string')
        return [value];
    if (depth > 3 || typeof value !== 'object' || value === null)
        return [];
    if (Array.isArray(value))
        return value.slice(0, 5).flatMap((item) => textsIn(item, depth + 1));
    return Object.entries(value)
        .slice(0, 5)
        .flatMap(([field, inner]) => textsIn(inner, depth + 1).map((text) => (ownFields.has(field) ? text : `${field}: ${text}`)));
}

// EXTERNAL MODULE: ./build/core/compare.js
var compare = __webpack_require__(45573);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
;// CONCATENATED MODULE: ./build/backends/scancodeio/inventory.js


/** What the inventory needs to know of a dependency; before 34.9.4 a fixed version was called resolved. */
const dependency = schemas/* object */.Ikc({
    package_type: schemas/* string */.YjP(),
    is_pinned: schemas/* boolean */.zMY().optional(),
    is_resolved: schemas/* boolean */.zMY().optional(),
})
    .transform(({ package_type: type, is_pinned, is_resolved }) => ({
    type,
    isPinned: is_pinned ?? is_resolved,
}));
/**
 * Only packages, and dependencies of a fixed version, can be looked up (`find_vulnerabilities`). Where an ecosystem has
 * dependencies and none of them has one, as in a manifest without lockfile, nobody knows what it uses.
 */
async function readInventory(deps, { discovered_packages_summary: packages, discovered_dependencies_summary: dependencies }, signal) {
    const pinned = dependencies?.is_pinned ?? dependencies?.is_resolved;
    const [packageCount, dependencyCount] = [packages?.total, dependencies?.total];
    if (typeof packageCount !== 'number' || typeof dependencyCount !== 'number')
        return { scope: 'an unknown number of packages', reasons: ['the server does not count what it found'] };
    const scope = `${counted(packageCount, 'package')} and ${counted(dependencyCount, 'dependency', 'dependencies')}`;
    if (packageCount + dependencyCount === 0)
        return {
            scope,
            reasons: ['no package was found: is there a lockfile, and does the pipeline read packages?'],
        };
    if (typeof pinned !== 'number' || pinned === dependencyCount)
        return { scope, reasons: [] };
    return { scope, reasons: await unpinnedEcosystems(deps, signal) };
}
async function unpinnedEcosystems(deps, signal) {
    const { items, problem } = await readList(deps, 'dependencies', { is_pinned: 'False' }, signal);
    const known = items.map((item) => dependency.safeParse(item).data);
    if (known.some((item) => item?.isPinned === undefined))
        return ['some dependencies cannot be read'];
    const types = new Set(known.flatMap((item) => (item?.isPinned === false ? [item.type] : [])));
    const reasons = problem === undefined ? [] : [problem];
    for (const type of [...types].toSorted()) {
        const pinned = await readList(deps, 'dependencies', { is_pinned: 'True', type }, signal);
        const some = pinned.items
            .map((item) => dependency.safeParse(item).data)
            .some((item) => item?.isPinned === true && item.type === type);
        if (!some)
            reasons.push(`no dependency of type ${type} has a fixed version: commit its lockfile`);
    }
    return reasons;
}
function counted(count, one, many = `${one}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/judgements.js




const severities = new Map([
    ['error', 'high'],
    ['warning', 'medium'],
]);
async function readJudgements(deps, signal) {
    const [clear, scored] = [
        await ask(deps, 'license_clarity_compliance', signal),
        await ask(deps, 'scorecard_compliance', signal),
    ];
    const made = [
        { id: 'license-clarity', about: 'The clarity of the licences', alert: clear },
        { id: 'openssf-scorecard', about: 'The OpenSSF scorecard', alert: scored },
    ].filter(({ alert }) => alert !== undefined);
    const findings = made
        .filter(({ alert }) => alert !== 'ok')
        .map(({ id, about, alert = '' }) => judgements_toFinding(id, about, alert));
    if (made.length === 0)
        return { findings, check: undefined };
    const scope = made.map(({ id }) => id).join(', ');
    return { findings, check: checked(complianceCheck, [], scope) };
}
/** Undefined where it was not judged: no threshold, or a server before 35.3, which does not know the address. */
async function ask({ client, refuse, uuid }, which, signal) {
    const about = `the ${which.replaceAll('_', ' ')} of project ${uuid}`;
    try {
        const answer = await client.judgement(uuid, which, signal);
        const alert = which === 'scorecard_compliance'
            ? read(scorecard, answer, about).scorecard_compliance_alert
            : read(clarity, answer, about).license_clarity_compliance_alert;
        return alert?.toLowerCase() || undefined;
    }
    catch (thrown) {
        if (thrown instanceof http_client/* HttpError */.j && thrown.status === 404)
            return undefined;
        throw refuse(thrown, about);
    }
}
function judgements_toFinding(id, about, alert) {
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('compliance', id),
        category: 'compliance',
        severity: severities.get(alert) ?? 'unknown',
        ruleId: id,
        title: `${about} is judged as '${alert}' by the policies of the server`,
        locations: [],
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
    };
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/purl.js
const shape = /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+)(\?[^#]*)?(#.*)?$/;
/** The component that a package URL names (ECMA-427); one that is none is taken for a plain name. */
function componentOf(purl) {
    const [, type = '', path = ''] = shape.exec(purl) ?? [];
    if (type === '')
        return { purl: '', name: purl, version: '' };
    const at = path.lastIndexOf('@');
    // An `@` at the start belongs to a scope that was not encoded.
    const hasVersion = at > path.lastIndexOf('/') + 1 || (at > 0 && !path.slice(at).includes('/'));
    const [name, version] = hasVersion ? [path.slice(0, at), path.slice(at + 1)] : [path, ''];
    return { purl, name: nameOf(type, decode(name)), version: decode(version) };
}
/** Without version, qualifiers and subpath: whether two package URLs name the same package. */
function packageOf(purl) {
    const { name } = componentOf(purl);
    return `${shape.exec(purl)?.[1]?.toLowerCase() ?? ''}/${name}`;
}
/** The ecosystem's own spelling; where a namespace is no part of the name, it stands before it. */
function nameOf(type, path) {
    const parts = path.split('/').filter((part) => part !== '');
    if (type.toLowerCase() === 'maven')
        return parts.join(':');
    return ['deb', 'rpm', 'apk', 'alpm'].includes(type.toLowerCase()) ? (parts.at(-1) ?? '') : parts.join('/');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/licenses.js





const licenses_severities = new Map([
    ['error', 'high'],
    ['warning', 'medium'],
    ['missing', 'low'],
]);
const says = new Map([
    ['error', 'is against the licence policy'],
    ['warning', 'has a licence that the policy warns of'],
    ['missing', 'has a licence that the policy does not know'],
]);
/** What the alerts are about, in words. */
const kinds = new Map([
    ['packages', 'package'],
    ['license_detections', 'licence'],
    ['resources', 'file'],
]);
async function readLicenses(deps, scanErrors, signal) {
    const about = `the licence alerts of project ${deps.uuid}`;
    const answer = await deps.client.compliance(deps.uuid, signal).catch((thrown) => {
        throw deps.refuse(thrown, about);
    });
    const { compliance_alerts: alerts } = read(compliance, answer, about);
    const findings = [...alerts].flatMap(([model, bySeverity]) => [...bySeverity]
        .filter(([severity]) => severity !== 'ok')
        .flatMap(([severity, names]) => [...new Set(names)].map((name) => licenses_toFinding(model, severity, name))));
    if (findings.length === 0 && !(await hasPolicies(deps, signal)))
        return { findings, check: undefined };
    return { findings, check: checked(licenseCheck, scanErrors, 'the licence policies of the project') };
}
/** The answer is the same whether all is well or there are no policies; with them, what is well is marked as `ok`. */
async function hasPolicies({ client, refuse, uuid }, signal) {
    for (const list of ['packages', 'resources']) {
        const about = `the ${list} of project ${uuid}`;
        const answer = await client
            .page(uuid, list, { compliance_alert: 'ok' }, signal)
            .catch((thrown) => {
            throw refuse(thrown, about);
        });
        if (read(page, answer, about).results.some(isMarked))
            return true;
    }
    return false;
}
function isMarked(item) {
    return (typeof item === 'object' && item !== null && 'compliance_alert' in item && item.compliance_alert === 'ok');
}
function licenses_toFinding(model, severity, name) {
    const isPackage = model === 'packages';
    const path = model === 'resources' ? pathInCheckout(name) : undefined;
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('license', model, name, severity),
        category: 'license',
        severity: licenses_severities.get(severity) ?? 'unknown',
        ruleId: `license-policy-${says.has(severity) ? severity : 'other'}`,
        title: `${kinds.get(model) ?? model} ${name} ${says.get(severity) ?? `is marked as '${severity}'`}`,
        locations: path === undefined ? [] : [{ path }],
        ...(isPackage ? { component: componentOf(name) } : {}),
        aliases: [],
        cwes: [],
        ratings: [],
        fixVersions: [],
    };
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/native-reports.js


/** Downloads each report once, since the server makes a new file for each request; one that fails is left out. */
async function readReports(deps, signal) {
    const reports = [];
    for (const wanted of wantedBy(deps)) {
        const content = await readReport(deps, wanted, signal);
        if (content !== undefined)
            reports.push({ ...wanted.kind, content });
    }
    return reports;
}
function wantedBy({ reports, options }) {
    const downloads = options.downloads ?? [];
    const all = [
        {
            format: 'cyclonedx',
            version: options['cyclonedx-version'],
            kind: { kind: 'cyclonedx' },
            isReport: (answer) => memberOf(answer, 'bomFormat') === 'CycloneDX',
        },
        {
            format: 'spdx',
            version: options['spdx-version'],
            kind: { kind: 'spdx' },
            isReport: (answer) => String(memberOf(answer, 'spdxVersion')).startsWith('SPDX-'),
        },
        {
            format: 'xlsx',
            kind: { kind: 'other', name: 'scancodeio', extension: 'xlsx' },
            isReport: ({ body }) => Buffer.from(body.subarray(0, 2)).toString('latin1') === 'PK',
        },
        {
            format: 'attribution',
            kind: { kind: 'other', name: 'attribution', extension: 'html' },
            // A page of a proxy or a login is HTML as well, but no attachment.
            isReport: ({ headers }) => /^\s*attachment\b/i.test(headers['content-disposition'] ?? ''),
        },
        {
            format: 'json',
            kind: { kind: 'other', name: 'scancodeio', extension: 'json' },
            isReport: (answer) => Array.isArray(memberOf(answer, 'headers')),
        },
    ];
    return all.filter(({ format, kind }) => kind.kind === 'other' ? downloads.includes(format) : reports.includes(kind.kind));
}
async function readReport({ client, refuse, uuid, logger }, { format, version, isReport }, signal) {
    try {
        const answer = await download((asked, budgetMs) => client.report(uuid, format, asked, signal, budgetMs), version, () => logger.warn((0,core_text/* line */.n8) `ScanCode.io fails to make ${format} ${version ?? ''}; its own version is taken`));
        if (isReport(answer))
            return answer.body;
        logger.warn((0,core_text/* line */.n8) `what ScanCode.io gives as ${format} is something else; it is left out`);
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `${refuse(thrown, `the ${format} report of project ${uuid}`).message}; it is left out`);
    }
    return undefined;
}
/** A version that a server does not know is a failure of it (500), which asking again does not mend. */
async function download(ask, version, onUnknownVersion) {
    if (version === undefined)
        return ask(undefined);
    try {
        return await ask(version, 0);
    }
    catch (thrown) {
        if (!(thrown instanceof http_client/* HttpError */.j) || !thrown.transient)
            throw thrown;
        if (thrown.status !== 500)
            return ask(version);
        onUnknownVersion();
        return ask(undefined);
    }
}
function memberOf(answer, name) {
    try {
        const document = answer.json();
        return typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/core/model/severity.js
var model_severity = __webpack_require__(44077);
// EXTERNAL MODULE: ./build/core/too-large.js
var too_large = __webpack_require__(40310);
;// CONCATENATED MODULE: ./build/backends/scancodeio/severity.js

/** The bands of CVSS 3 and 4 (section 5 and 6 of their specifications). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return 'unknown';
    if (score === 0)
        return 'info';
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 ? 'high' : 'critical';
}
/** The methods that say how bad something is, best first; the likelihood of an exploit (EPSS) and the like do not. */
const methods = [
    /^cvss_?v?(3|4)(\.?\d)?$/i,
    /^cvss_?v?2(\.?0)?$/i,
    /^(generic_textual|cvss.*_qr|.*_textual|severity)$/i,
];
/** The worst word or number by the best method that there is. */
function severityOf(judgements) {
    for (const method of methods) {
        const found = judgements
            .filter((judgement) => method.test(judgement.method))
            .map(({ value }) => severityOfValue(value))
            .reduce(model_severity/* worse */.JJ, 'unknown');
        if (found !== 'unknown')
            return found;
    }
    return 'unknown';
}
function severityOfValue(value) {
    const number = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
    return Number.isNaN(number) ? severityOfWord(value) : severityOfScore(number);
}
/** `IMPORTANT` is a word of Red Hat and others for high. */
function severityOfWord(word) {
    return word.trim().toLowerCase() === 'important' ? 'high' : (0,model_severity/* parseSeverity */.lv)(word);
}
const vectorShape = /^(?:CVSS:(3\.0|3\.1|4\.0)\/)?[A-Za-z]+:[A-Za-z]+(?:\/[A-Za-z]+:[A-Za-z]+)*$/;
/**
 * The CVSS vectors among them, each once, with the score that the source gives. A vector without its version is one of
 * CVSS 2 if it names a metric that no other has (`Au`); ScanCode.io cuts the version off what an SBOM gives, and then
 * nobody knows which it was.
 */
function ratingsOf(judgements) {
    const ratings = new Map();
    for (const { value, vector } of judgements) {
        const shape = vectorShape.exec(vector);
        const version = shape?.[1] ?? (/\/Au:/.test(vector) ? '2.0' : undefined);
        const score = Number(value);
        if (shape === null || version === undefined || value.trim() === '' || !(score >= 0 && score <= 10))
            continue;
        ratings.set(vector, { version, vector, score });
    }
    return [...ratings.values()];
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/vulnerability.js




const vulnerability_text = schemas/* string */.YjP().nullish().catch(undefined);
const texts = schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish().catch(undefined);
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish().catch(undefined);
const many = (shape) => schemas/* array */.YOg(shape.catch({}))
    .nullish()
    .catch(undefined);
const score = schemas/* object */.Ikc({ value: scalar, scoring_system: vulnerability_text, scoring_elements: vulnerability_text });
const cdxRating = schemas/* object */.Ikc({ severity: vulnerability_text, score: scalar, method: vulnerability_text, vector: vulnerability_text });
/** An entry of `affected_by_vulnerabilities`, in all shapes that servers have stored so far. */
const entry = schemas/* object */.Ikc({
    /** VulnerableCode v1, and a loaded SBOM. */
    vulnerability_id: vulnerability_text,
    /** VulnerableCode v3. */
    advisory_id: vulnerability_text,
    advisory_uid: vulnerability_text,
    aliases: texts,
    summary: vulnerability_text,
    resource_url: vulnerability_text,
    url: vulnerability_text,
    /** v1 */
    references: many(schemas/* object */.Ikc({ reference_url: vulnerability_text, scores: many(score) })),
    fixed_packages: many(schemas/* object */.Ikc({ purl: vulnerability_text, is_vulnerable: schemas/* unknown */.L5J() })),
    /** v3 */
    weighted_severity: scalar,
    severities: many(score),
    fixed_by_packages: texts,
    /** Of a loaded SBOM; older servers keep neither. */
    cdx_vulnerability_data: schemas/* object */.Ikc({
        ratings: many(cdxRating),
        cwes: texts,
        description: vulnerability_text,
        recommendation: vulnerability_text,
    })
        .nullish()
        .catch(undefined),
    weaknesses: texts,
});
/** Reads one entry for a package. One of an unknown shape stays a vulnerability, of unknown severity. */
function readVulnerability(raw, purl) {
    const known = entry.safeParse(raw).data ?? {};
    const { vulnerability_id: id, advisory_id: advisory, advisory_uid: uid, summary } = known;
    const names = [...onlyTexts(known.aliases), advisory, id, uid].filter((name) => typeof name === 'string');
    const unique = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
    const shown = unique.find((name) => /^CVE-\d{4}-\d+$/i.test(name)) ??
        unique.find((name) => /^GHSA-/i.test(name)) ??
        [advisory, id, uid].find((name) => name) ??
        '';
    const judgements = judgementsOf(known);
    const cdx = known.cdx_vulnerability_data;
    return {
        id: shown,
        aliases: unique.filter((name) => name !== shown),
        summary: summary || cdx?.description || '',
        severity: severityFor(known, judgements),
        judgements,
        cwes: cwesOf([...(cdx?.cwes ?? []), ...(known.weaknesses ?? [])]),
        fixVersions: fixVersionsOf(known, purl),
        remediation: cdx?.recommendation ?? '',
        url: [known.resource_url, known.url, ...(known.references ?? []).map((found) => found.reference_url)].find(isPage) ?? '',
    };
}
/** What VulnerableCode v3 weighs outranks the single judgements; a loaded SBOM has words beside its numbers. */
function severityFor({ weighted_severity: weighted, cdx_vulnerability_data: cdx }, judgements) {
    const weight = weighted === null || weighted === undefined || weighted === '' ? Number.NaN : Number(weighted);
    const weighed = severityOfScore(weight);
    if (weighed !== 'unknown')
        return weighed;
    const words = (cdx?.ratings ?? []).map(({ severity }) => (0,model_severity/* parseSeverity */.lv)(severity)).reduce(model_severity/* worse */.JJ, 'unknown');
    return words === 'unknown' ? severityOf(judgements) : words;
}
function judgementsOf({ references, severities, cdx_vulnerability_data: cdx }) {
    const scores = [...(references ?? []).flatMap((found) => found.scores ?? []), ...(severities ?? [])];
    return [
        ...scores.map((found) => ({
            method: found.scoring_system ?? '',
            value: String(found.value ?? ''),
            vector: found.scoring_elements ?? '',
        })),
        ...(cdx?.ratings ?? []).map((rating) => ({
            method: /^(other)?$/i.test(rating.method ?? '') ? 'severity' : (rating.method ?? ''),
            value: String(rating.score ?? ''),
            vector: rating.vector ?? '',
        })),
    ];
}
/** Those that are not vulnerable themselves come first. */
function fixVersionsOf({ fixed_packages: fixed, fixed_by_packages: fixedBy }, purl) {
    const clean = (fixed ?? []).toSorted((a, b) => Number(a.is_vulnerable === true) - Number(b.is_vulnerable === true));
    const purls = [...clean.map((found) => found.purl), ...onlyTexts(fixedBy)].filter((found) => typeof found === 'string');
    const versions = purls
        .filter((found) => packageOf(found) === packageOf(purl))
        .map((found) => componentOf(found).version);
    return [...new Set(versions.filter((version) => version !== ''))];
}
function cwesOf(found) {
    const numbers = found.map((cwe) => /^(?:CWE-)?(\d{1,6})$/i.exec(String(cwe))?.[1]);
    return [...new Set(numbers.filter((number) => number !== undefined).map((number) => `CWE-${number}`))];
}
function onlyTexts(values) {
    return (values ?? []).filter((value) => typeof value === 'string');
}
function isPage(url) {
    return typeof url === 'string' && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/vulnerabilities.js













const titleLength = 200;
const descriptionLength = 10_000;
/** A package or dependency with what affects it. */
const affected = schemas/* object */.Ikc({
    purl: schemas/* string */.YjP(),
    affected_by_vulnerabilities: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    datafile_paths: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(undefined),
    datafile_path: schemas/* string */.YjP().nullish().catch(undefined),
});
/** The vulnerable packages and dependencies of a project. */
async function findVulnerabilities(deps, signal) {
    const hits = [];
    const problems = [];
    for (const list of ['packages', 'dependencies']) {
        const { items, problem } = await readList(deps, list, { is_vulnerable: 'yes' }, signal);
        if (problem !== undefined)
            problems.push(problem);
        const read = items.map((item) => affected.safeParse(item).data);
        const unreadable = read.filter((item) => item === undefined).length;
        if (unreadable > 0)
            problems.push(`${unreadable} of the ${list} cannot be read`);
        for (const item of read)
            if (item !== undefined)
                for (const hit of hitsOf(item))
                    hits.push(hit);
        (0,too_large/* refuseMoreThan */.T)(limits/* mostFindings */.Yb, hits.length, 'vulnerabilities');
    }
    return { findings: merged(hits), problems };
}
function hitsOf(item) {
    const files = [...(item.datafile_paths ?? []), ...(item.datafile_path ? [item.datafile_path] : [])];
    const paths = files.map(pathInCheckout).filter((path) => path !== undefined);
    return item.affected_by_vulnerabilities.map((raw) => ({
        purl: item.purl,
        vulnerability: readVulnerability(raw, item.purl),
        paths,
    }));
}
/** One finding for each vulnerability of a package; what has no id at all is never merged. */
function merged(hits) {
    const groups = Map.groupBy(hits, (hit, index) => JSON.stringify([hit.purl, hit.vulnerability.id || index]));
    return [...groups.values()].map((group, index) => vulnerabilities_toFinding(group, index));
}
function vulnerabilities_toFinding(group, index) {
    const [first] = group;
    const vulnerabilities = group.map(({ vulnerability }) => vulnerability);
    const all = (values) => [
        ...new Set(vulnerabilities.flatMap(values)),
    ];
    const firstText = (textOf) => vulnerabilities.map(textOf).find((text) => text !== '') ?? '';
    const component = componentOf(first?.purl ?? '');
    const id = firstText((found) => found.id);
    const ruleId = id === '' ? 'scancodeio-undetailed' : id;
    const names = [id, ...all((found) => found.aliases)];
    const stableName = names.find((name) => /^GHSA-/i.test(name)) ?? (id === '' ? String(index) : id);
    const summary = firstText((found) => found.summary);
    const remediation = (0,cut/* cut */.J)(firstText((found) => found.remediation), descriptionLength);
    const url = firstText((found) => found.url);
    return {
        fingerprint: (0,fingerprint/* fingerprintOf */.a)('sca', first?.purl ?? '', stableName),
        category: 'sca',
        severity: vulnerabilities.map(({ severity }) => severity).reduce(model_severity/* worse */.JJ, 'unknown'),
        ...(id === '' ? { countedOnly: true } : {}),
        ruleId,
        title: titleFrom(summary) || (id === '' ? 'Counted by ScanCode.io, without details' : id),
        ...(summary === '' ? {} : { description: (0,cut/* cut */.J)(summary, descriptionLength) }),
        locations: [...new Set(group.flatMap(({ paths }) => paths))].map((path) => ({ path })),
        component,
        aliases: all((found) => found.aliases).filter((alias) => alias !== ruleId),
        cwes: all((found) => found.cwes),
        ratings: ratingsOf(all((found) => found.judgements)),
        fixVersions: all((found) => found.fixVersions),
        ...(remediation === '' ? {} : { remediation }),
        ...(url === '' ? {} : { url }),
    };
}
function titleFrom(summary) {
    const line = summary
        .split(/[\r\n]+/)
        .find((text) => text.trim() !== '')
        ?.trim() ?? '';
    return (0,cut/* cut */.J)(line, titleLength);
}
const askVulnerableCode = 'find_vulnerabilities';
/** Pipelines that add no package, so that they may run after the look-up. */
const addOns = new Set([
    askVulnerableCode,
    'fetch_scores',
    'scan_for_virus',
    'populate_purldb',
    'publish_to_federatedcode',
]);
/** Whether the vulnerabilities of a project are all that VulnerableCode knows of, and why not. */
function vulnerabilitiesCheck(runs, { scope, reasons: notFound }, { findings, problems }, scanErrors) {
    const asked = runs.findIndex((run) => run.pipeline_name === askVulnerableCode && stateOfRun(run) === 'completed');
    if (asked < 0) {
        const way = `Add '${askVulnerableCode}' at the end of the option 'pipelines'; the server must be connected to VulnerableCode`;
        const reason = findings.length > 0
            ? `these are those that a loaded SBOM lists, nobody looked for others. ${way}`
            : `the pipeline ${askVulnerableCode} did not run. ${way}`;
        const state = findings.length > 0 ? 'incomplete' : 'not-checked';
        return { ...vulnerabilityCheck, state, reasons: [reason, ...problems], scope };
    }
    const failed = runs.some(({ log }) => /VulnerableCode \[Exception\]/i.test(log ?? ''));
    const late = runs.slice(asked + 1).find((run) => !addOns.has(run.pipeline_name));
    const reasons = [
        ...problems,
        ...(failed ? ['VulnerableCode failed while the server asked it, see the log of the pipeline'] : []),
        ...(late
            ? [`${late.pipeline_name} ran after the look-up: put ${askVulnerableCode} last in 'pipelines'`]
            : []),
        ...notFound,
        ...scanErrors,
    ];
    return checked(vulnerabilityCheck, reasons, scope);
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/results.js











/** Everything that a project whose pipelines have succeeded says; then its cleanup. */
async function readResults(deps, signal) {
    const { client, refuse, uuid } = deps;
    const about = `the results of project ${uuid}`;
    const answer = await client.project(uuid, signal).catch((thrown) => {
        throw refuse(thrown, about);
    });
    const scanned = read(project, answer, about);
    const messages = await readMessages(deps, scanned.runs, signal);
    const inventory = await readInventory(deps, scanned, signal);
    const found = await findVulnerabilities(deps, signal);
    const licenses = await readLicenses(deps, messages.errors, signal);
    const judgements = await readJudgements(deps, signal);
    const nativeReports = await readReports(deps, signal);
    const sha = commitIn(scanned.notes);
    await cleanUp(deps, signal);
    return {
        findings: uniquely([
            ...found.findings,
            ...messages.viruses,
            ...licenses.findings,
            ...judgements.findings,
        ]),
        checks: [
            checked(sbomCheck, [...inventory.reasons, ...messages.errors], inventory.scope),
            vulnerabilitiesCheck(scanned.runs, inventory, found, messages.errors),
            ...[licenses.check, judgements.check, messages.malware].filter((check) => check !== undefined),
        ],
        ...(sha === undefined ? {} : { sha }),
        notices: noticesOf(scanned, licenses.check !== undefined),
        nativeReports,
    };
}
function noticesOf({ settings }, hasPolicies) {
    const ignored = settings?.ignored_vulnerabilities?.length ?? 0;
    return [
        ...(ignored > 0 ? [`The project ignores ${ignored} vulnerabilities: ScanCode.io leaves them out.`] : []),
        ...(hasPolicies
            ? []
            : ['Licences were not judged: the server has no licence policies, or found nothing to judge.']),
    ];
}
function uniquely(findings) {
    const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    return [...byFingerprint.values()].sort((0,compare/* byText */.z)(({ ruleId, component }) => `${ruleId} ${component?.purl ?? ''}`));
}
/** Only once everything was read; what fails here harms no result. */
async function cleanUp({ client, refuse, options, uuid, logger }, signal) {
    const { cleanup } = options;
    if (cleanup === 'keep')
        return;
    try {
        await (cleanup === 'delete' ? client.remove(uuid, signal) : client.archive(uuid, signal));
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `${refuse(thrown, `option cleanup: project ${uuid} stays`).message}`);
    }
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/start.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Names that another job may take while we look for a free one. */
const tries = 3;
/**
 * Makes the project of an order and starts it. One of the order that has not ended is taken instead; beside one that
 * has, a further one is made.
 */
async function startProject(deps, order, signal, noAttemptAfter) {
    const chosen = await choose(deps, order, signal, noAttemptAfter);
    noAttemptAfter.throwIfAborted();
    await startUnstarted(deps, chosen, signal);
    return chosen;
}
async function choose(deps, order, signal, noAttemptAfter) {
    for (let attempt = 1;; attempt++) {
        const { usable, freeName } = await findAttempts(deps.client, deps.refuse, deps.options, order, signal);
        if (usable !== undefined && statusOf(usable.runs).state !== 'completed')
            return usable;
        try {
            return await create(deps, order, freeName, signal, noAttemptAfter);
        }
        catch (thrown) {
            const isTaken = thrown instanceof errors/* ScangateError */.fm && thrown.code === 'SCAN_CONFLICT';
            if (!isTaken || attempt === tries)
                throw thrown;
        }
    }
}
async function create({ client, refuse, options }, { target }, name, signal, noAttemptAfter) {
    const urls = options['input-urls'];
    const isUpload = urls.length === 0;
    const fields = {
        name,
        pipeline: options.pipelines,
        labels: options.labels,
        notes: notesFor(target, isUpload),
    };
    const about = `making project ${name}`;
    const send = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (!isUpload)
                return client.create(fields, { urls }, signal, noAttemptAfter);
            const upload = __addDisposableResource(env_1, await packCommit(target, signal), true);
            return await client.create(fields, upload, signal, noAttemptAfter);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    const answer = await send().catch((thrown) => {
        throw isTaken(thrown) ? takenMeanwhile(thrown, about) : refuse(thrown, about);
    });
    try {
        return read(project, answer, about);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* ScangateError */.fm))
            throw thrown;
        const { code, message, hint } = thrown;
        throw new errors/* ScangateError */.fm(code, message, { hint, cause: thrown, mayHaveRun: true });
    }
}
/** Starts the first pipeline of a project that nobody has started; the server starts each further one itself. */
async function startUnstarted({ client, refuse }, { name, runs }, signal) {
    const [first] = runs;
    if (first === undefined || !isUnstarted(runs))
        return;
    try {
        await client.act('start_pipeline', first.uuid, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (!isStarted(thrown))
            throw refuse(thrown, `starting project ${name}`);
    }
}
/**
 * Whether a start that failed is none of our concern: the pipeline was started before, or it may be running now. A
 * server without a task queue answers a start when the pipeline has ended, or its proxy gives up before that. Whether
 * it runs is what the next look at the project tells.
 */
function isStarted(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j))
        return false;
    const { status, answer, transient, kind } = thrown;
    if (status === 400)
        return /already (queued|started|executed)/i.test(wordsOf(answer));
    return transient || kind === 'timeout' || (status !== undefined && status >= 500);
}
/** The name is unique on the server; its words are Django's (`project with this name already exists.`). */
function isTaken(thrown) {
    return (thrown instanceof http_client/* HttpError */.j &&
        thrown.status === 400 &&
        /^name: .*(already exists|must be unique)/i.test(wordsOf(thrown.answer)));
}
/** Another job has made it since we looked. */
function takenMeanwhile(cause, about) {
    return new errors/* ScangateError */.fm('SCAN_CONFLICT', `${about}: another job has just made it`, {
        cause,
        hint: 'Run again to take it up.',
    });
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/stop.js




/** Looks at a project: to stop it, to see that it has stopped, and for a pipeline that began in between. */
const looks = 3;
/**
 * Removes the pipelines of a project that wait and stops the one that runs, in this order, so that none begins when
 * another ends. Resolves once none of them goes on.
 */
async function stopProject(client, refuse, uuid, signal) {
    const about = `stopping project ${uuid}`;
    for (let look = 1; look <= looks; look++) {
        const answer = await client.project(uuid, signal, 0).catch((thrown) => {
            throw refuse(thrown, about);
        });
        const { runs } = read(project, answer, about);
        const active = runs.map((run) => ({ run, action: actionFor(run, runs) })).toReversed();
        if (active.every(({ action }) => action === undefined))
            return;
        for (const { run, action } of active)
            if (action === 'delete_pipeline')
                await act(client, refuse, action, run, about, signal);
        for (const { run, action } of active)
            if (action === 'stop_pipeline')
                await act(client, refuse, action, run, about, signal);
    }
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `${about}: a pipeline goes on`, {
        hint: 'Stop it on the page of the project.',
    });
}
/** What waits behind a run that failed never begins: it is no harm, and tells later what was not done. */
function actionFor(run, runs) {
    const state = stateOfRun(run);
    if (state === 'running' || state === 'unknown')
        return 'stop_pipeline';
    const ended = runs.some((other) => ['failed', 'cancelled'].includes(stateOfRun(other)));
    return state === 'queued' && !ended ? 'delete_pipeline' : undefined;
}
/** A refusal says that the run is in another state by now, which the next look tells. */
async function act(client, refuse, action, run, about, signal) {
    try {
        await client.act(action, run.uuid, signal);
    }
    catch (thrown) {
        const isElsewhere = thrown instanceof http_client/* HttpError */.j && (thrown.status === 400 || thrown.status === 404);
        if (!isElsewhere)
            throw refuse(thrown, about);
    }
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/backend.js











const id = 'scancodeio';
/** A scan is a project; its id is that of the project. */
function createScancodeio(checks, options, deps) {
    if (deps.baseUrl === undefined)
        throw new Error('the backend has no address');
    const root = serverRoot(deps.baseUrl);
    const client = createScancodeioClient(deps, root);
    const refuse = createRefusals(deps.apiKey);
    const parts = { client, refuse, options };
    const started = (found) => {
        const url = pageOfProject(root, found);
        return { ref: { backend: id, id: found.uuid, ...(url === undefined ? {} : { url }) } };
    };
    const projectOf = async (uuid, about, signal) => {
        const answer = await client.project(uuid, signal, 0).catch((thrown) => {
            throw refuse(thrown, about);
        });
        return read(project, answer, about);
    };
    return {
        id,
        checks,
        preflight: (target, signal) => checkServer(parts, target, signal),
        async start(order, signal, noAttemptAfter) {
            return started(await startProject(parts, order, signal, noAttemptAfter));
        },
        async status(ref, signal) {
            const found = await projectOf(ref.id, `the state of project ${ref.id}`, signal);
            // Its start may have been lost on the way, or in a task queue that was down.
            if (isUnstarted(found.runs))
                await startUnstarted(parts, found, signal);
            const status = statusOf(found.runs);
            if (status.state !== 'failed')
                return status;
            const errors = await firstErrors(ref.id, signal);
            return { ...status, detail: [status.detail ?? '', ...errors].join('; ') };
        },
        results: (ref, signal) => readResults({ ...parts, uuid: ref.id, logger: deps.logger, reports: deps.reports }, signal),
        cancel: (ref, signal) => stopProject(client, refuse, ref.id, signal),
        async find(order, signal) {
            const { usable } = await findAttempts(client, refuse, options, order, signal);
            return usable && started(usable);
        },
        attach: async (uuid, signal) => started(await projectOf(uuid, `project ${uuid}`, signal)),
    };
    /** What else is known about a failure; that it cannot be read changes nothing about it. */
    async function firstErrors(uuid, signal) {
        try {
            const answer = await client.page(uuid, 'messages', { severity: 'error' }, signal);
            const { results } = read(page, answer, 'the messages');
            const found = results.map((item) => message.safeParse(item).data).filter((item) => item !== undefined);
            return describeErrors(found.filter(({ severity }) => severity.toLowerCase() === 'error'));
        }
        catch {
            signal.throwIfAborted();
            return [];
        }
    }
}

// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(19538);
;// CONCATENATED MODULE: ./build/backends/scancodeio/options.js

/** The `options` of the ScanCode.io backend. */
const scancodeioOptions = {
    pipelines: {
        type: { kind: 'texts', example: '[scan_codebase, find_vulnerabilities]' },
        default: 'scan_codebase',
        description: 'The pipelines to run, in this order; find_vulnerabilities needs a server that is connected to VulnerableCode, and comes last.',
    },
    'input-urls': {
        type: { kind: 'texts', example: '[https://github.com/acme/shop/archive/main.zip]' },
        default: '',
        description: 'Addresses that the server downloads and scans, instead of the commit that is uploaded.',
    },
    'project-name': {
        type: { kind: 'text', example: 'scangate', pattern: '^[A-Za-z0-9][A-Za-z0-9_. -]*$' },
        default: 'scangate',
        description: 'How the names of the projects begin; repository, commit and a checksum follow.',
    },
    labels: {
        type: { kind: 'texts', example: '[scangate, team-a]' },
        default: 'scangate',
        description: 'Labels of the project.',
    },
    cleanup: {
        type: { kind: 'choice', values: ['keep', 'archive', 'delete'] },
        default: 'keep',
        description: 'What becomes of the project once its results were read: keep, archive or delete.',
    },
    'cyclonedx-version': {
        type: { kind: 'choice', values: ['1.4', '1.5', '1.6', '1.7'] },
        description: "The version of the server's CycloneDX report; the server chooses where none is given.",
    },
    'spdx-version': {
        type: { kind: 'choice', values: ['2.2', '2.3'] },
        description: "The version of the server's SPDX report; the server chooses where none is given.",
    },
    downloads: {
        type: { kind: 'list', values: ['xlsx', 'attribution', 'json'] },
        description: 'What else to download: the spreadsheet, the attribution notice, the results of ScanCode.io as JSON.',
    },
};
function parseScancodeioOptions(options, spelled) {
    const { values, problems } = (0,backends_options/* readOptions */.T)('scancodeio', scancodeioOptions, options, spelled);
    const unfit = [
        ...(values.pipelines ?? [])
            .filter((name) => !isPipeline(name))
            .map((name) => unfitPipeline(name, spelled)),
        ...(values['input-urls'] ?? []).flatMap((url, index) => isInput(url) ? [] : [unfitInput(index, spelled)]),
        ...(values.pipelines?.length === 0 ? [noPipeline(spelled)] : []),
    ];
    return { options: values, problems: [...problems, ...unfit] };
}
/** A name, and perhaps the groups of its optional steps: `map_deploy_to_develop:Java`. */
function isPipeline(name) {
    return /^\w+(:[\w ]+)?$/.test(name);
}
/** What the server can fetch (`scanpipe/pipes/fetch.py`); an address with credentials would end up in its project. */
function isInput(text) {
    if (/^pkg:[^\s@]+(@\S*)?$/.test(text))
        return true;
    const url = URL.parse(text);
    return (url !== null &&
        ['http:', 'https:', 'docker:'].includes(url.protocol) &&
        url.username === '' &&
        url.password === '');
}
function unfitPipeline(name, spelled) {
    return {
        input: `${spelled}: pipelines`,
        message: `'${name}' is not the name of a pipeline`,
        hint: 'For example scan_codebase, or map_deploy_to_develop:Java with a group of its steps.',
    };
}
function noPipeline(spelled) {
    return {
        input: `${spelled}: pipelines`,
        message: 'names nothing',
        hint: 'For example [scan_codebase, find_vulnerabilities].',
    };
}
/** The address is not repeated: it may hold a password. */
function unfitInput(index, spelled) {
    return {
        input: `${spelled}: input-urls`,
        message: `entry ${index + 1} is no address that the server could fetch, or holds credentials`,
        hint: 'Use https://…, docker://… or a package URL. What is private is best uploaded: remove input-urls.',
    };
}

;// CONCATENATED MODULE: ./build/backends/scancodeio/index.js



/** ScanCode.io, a server of one's own: packages, their vulnerabilities and their licences. Known from 34.8 to 37.2. */
const scancodeioBackend = {
    checks: [sbomCheck, vulnerabilityCheck, licenseCheck, complianceCheck, malwareCheck],
    attaches: true,
    connection: { credentials: [], optional: ['api-key'] },
    options: scancodeioOptions,
    delivers: ['cyclonedx', 'spdx', 'other'],
    checkOptions: (options, spelled) => parseScancodeioOptions(options, spelled).problems,
    create: (options, deps) => createScancodeio(scancodeioBackend.checks, parseScancodeioOptions(options, 'options').options, deps),
};


/***/ }),

/***/ 45573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** By code unit, for `sort`: the same on every machine and in every language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders items by a text of theirs. */
function byText(textOf) {
    return (a, b) => compareText(textOf(a), textOf(b));
}


/***/ }),

/***/ 57506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut),
/* harmony export */   v: () => (/* binding */ cutToEnd)
/* harmony export */ });
/**
 * The beginning of a text from outside, of at most so many characters. The mark where it was cut off is what a redactor knows the head of a secret by
 * (`core/redact.ts`).
 */
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
/** The end of a text from outside, from a whole word on: the rest of a secret could not be told from other text. */
function cutToEnd(text, length) {
    return text.length > length ? text.slice(-length).replace(/^\S*/, '…') : text;
}


/***/ }),

/***/ 77486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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


/***/ }),

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ largestAnswer),
/* harmony export */   FK: () => (/* binding */ largestReport),
/* harmony export */   Kl: () => (/* binding */ mostJsonValues),
/* harmony export */   MQ: () => (/* binding */ mostComponents),
/* harmony export */   OY: () => (/* binding */ largestResultFile),
/* harmony export */   Yb: () => (/* binding */ mostFindings),
/* harmony export */   b6: () => (/* binding */ mostDependencies)
/* harmony export */ });
/**
 * What one result may hold, so that no backend, checkout or stored result brings the process beyond 256 MiB of memory
 * (`docs/adr/0022-limits-of-a-result.md`). More is never left out in silence: it ends in an error, or in a check that is
 * not complete.
 */
/** Findings, those that are ignored among them. */
const mostFindings = 100_000;
/** Components of a bill of materials. */
const mostComponents = 50_000;
/** Of them and of projects: what each of them needs. */
const mostDependencies = 2 * mostComponents;
/** The bytes of `scangate.json`. */
const largestResultFile = 96 * 1024 * 1024;
/** The bytes of one answer of a backend in JSON, whose values are in memory beside it. */
const largestAnswer = 16 * 1024 * 1024;
/** The bytes of one report of a backend that is kept as it comes. */
const largestReport = 32 * 1024 * 1024;
/** The values, of any kind, in one answer in JSON: `[{},{},…]` takes twenty times its length in memory. */
const mostJsonValues = 1_000_000;


/***/ }),

/***/ 40310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseMoreThan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23627);


/** Throws `RESULTS_TOO_LARGE` where a scan has more of something than is read: what is judged is all of it or nothing. */
function refuseMoreThan(most, count, what) {
    if (count <= most)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm('RESULTS_TOO_LARGE', `the scan has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(count)} ${what}, and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(most)} can be judged at once`, { hint: 'Scan it in parts: fewer folders or projects in one scan.' });
}


/***/ }),

/***/ 23627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jh: () => (/* binding */ mebibytes),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/** `1,204`. */
function number(count) {
    return count.toLocaleString('en-US');
}
/** `32 MiB`. */
function mebibytes(bytes) {
    return `${number(Math.round(bytes / 1024 / 1024))} MiB`;
}
/** `1 component`, `1,204 components`. */
function counted(count, one, many = `${one}s`) {
    return `${number(count)} ${count === 1 ? one : many}`;
}
/** The first of several names, and how many more there are: `a, b, c and 12 more`. */
function someOf(names, limit = 5, separator = ', ') {
    const shown = names.slice(0, limit).join(separator);
    return names.length > limit ? `${shown} and ${number(names.length - limit)} more` : shown;
}


/***/ }),

/***/ 5658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveCommit: () => (/* binding */ archiveCommit)
});

// UNUSED EXPORTS: archiveDefaults

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/git/config.js
var config = __webpack_require__(40869);
;// CONCATENATED MODULE: ./build/git/borrow-objects.js




/**
 * These outrank every `.gitattributes` (gitattributes(5)): no file is left out of an archive, none is changed, and no
 * filter is named.
 */
const asCommitted = '* -export-ignore -export-subst -filter -text -crlf -eol -ident -working-tree-encoding\n';
/** Makes it; the folder is removed when it is disposed of. */
async function borrowObjects(dir) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'scangate-git-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        await Promise.all([(0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs')), (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'info'))]);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), configFor((await (0,config/* readConfig */.X)(dir)).objectFormat));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'info/attributes'), asCommitted);
    }
    catch (thrown) {
        await remove();
        throw thrown;
    }
    const env = {
        GIT_DIR: folder,
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(dir.common, 'objects'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        HOME: folder,
        LC_ALL: 'C',
    };
    return { env, folder, [Symbol.asyncDispose]: remove };
}
function configFor(objectFormat) {
    const core = (version) => `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n`;
    return objectFormat === 'sha1' ? core(0) : `${core(1)}[extensions]\n\tobjectFormat = sha256\n`;
}

// EXTERNAL MODULE: ./build/git/find-worktree.js
var find_worktree = __webpack_require__(18476);
// EXTERNAL MODULE: ./build/git/head.js
var head = __webpack_require__(29425);
;// CONCATENATED MODULE: ./build/git/archive.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










const archiveDefaults = {
    // Not the PATH of the job: what a checkout or an earlier step put there is never run.
    programs: [
        '/usr/local/bin',
        '/usr/bin',
        '/bin',
        '/opt/homebrew/bin',
        '/run/current-system/sw/bin',
        'C:\\Program Files\\Git\\cmd',
    ],
    mostBytes: 2 * 1024 ** 3,
};
/**
 * Writes a commit (40 or 64 hexadecimal digits; `HEAD` where none is given) of the work tree that holds `checkout` as
 * `.tar.gz` to `file`, which must not exist; only its owner can read it. Of a folder below the root of the work tree,
 * it holds that folder alone. Every file is as it was committed, whatever `.gitattributes` say; of submodules and Git
 * LFS there is what git itself stores, a reference.
 *
 * The git program does it, in an empty repository of ours that borrows the objects: nothing of the checkout's own
 * config, hooks or attributes is read, since these can name programs to run.
 *
 * Rejects with `TARGET_UNUSABLE`, or with the signal's reason; no file is left then.
 */
async function archiveCommit(checkout, sha, file, signal, options = archiveDefaults) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        signal.throwIfAborted();
        const worktree = await (0,find_worktree/* findWorktree */.H)(checkout);
        if (worktree === undefined)
            throw unusable(`${checkout} is no git checkout`, 'Scan the folder of one.');
        const commit = sha ?? (await (0,head/* readHead */.z)(worktree.dir)).sha;
        if (commit === undefined)
            throw unusable(`${checkout} has no commit that can be read`, "Name one with the input 'sha'.");
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit))
            throw unusable(`'${commit}' is no full commit`, 'Give all its hexadecimal digits.');
        const folder = (0,external_node_path_.relative)(worktree.root, await (0,promises_.realpath)(checkout)).replaceAll(external_node_path_.sep, '/');
        const borrowed = __addDisposableResource(env_1, await borrowObjects(worktree.dir), true);
        const output = await (0,promises_.open)(file, 'wx', 0o600).catch((thrown) => {
            throw notWritten(thrown);
        });
        try {
            const git = (0,external_node_child_process_.spawn)('git', ['archive', '--format=tar', folder === '' ? commit : `${commit}:${folder}`], {
                cwd: borrowed.folder,
                env: { ...borrowed.env, PATH: options.programs.join(external_node_path_.delimiter) },
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            await saveOutput(git, output, options.mostBytes, signal);
        }
        catch (thrown) {
            await output.close();
            await (0,promises_.rm)(file, { force: true });
            signal.throwIfAborted();
            throw thrown instanceof errors/* ScangateError */.fm ? thrown : notWritten(thrown);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Resolves when git has ended well and all that it said is in the file; git has ended in every other case, too. */
async function saveOutput(git, output, mostBytes, signal) {
    const { stdout, stderr } = git;
    if (stdout === null || stderr === null)
        throw new Error('git has no output');
    let complaint = '';
    stderr.setEncoding('utf8').on('data', (text) => {
        complaint = `${complaint}${text}`.slice(-2_000);
    });
    const ended = new Promise((resolve, reject) => {
        git.on('error', (error) => reject(notRun(error)));
        git.on('close', resolve);
    });
    ended.catch(() => undefined);
    try {
        await (0,external_node_stream_promises_.pipeline)(stdout, (0,external_node_zlib_.createGzip)(), atMost(mostBytes), output.createWriteStream(), { signal });
    }
    catch (thrown) {
        git.kill('SIGKILL');
        await ended;
        throw thrown;
    }
    if ((await ended) !== 0)
        throw refused(complaint);
}
function atMost(mostBytes) {
    let bytes = 0;
    return new external_node_stream_.Transform({
        transform(piece, _encoding, done) {
            bytes += piece.length;
            if (bytes <= mostBytes)
                done(null, piece);
            else
                done(unusable(`the archive of the commit has more than ${mostBytes} bytes`, 'Scan a part of it.'));
        },
    });
}
function unusable(message, hint, cause) {
    return new errors/* ScangateError */.fm('TARGET_UNUSABLE', message, { hint, cause });
}
function notWritten(thrown) {
    return unusable(`the archive of the commit cannot be written: ${(0,errors/* describeError */.Uc)(thrown)}`, 'Is there space in the folder for temporary files?', thrown);
}
function notRun(error) {
    const why = error.code === 'ENOENT' ? 'git is not there' : `git cannot be run: ${error.message}`;
    return unusable(`the commit cannot be archived: ${why}`, 'Install git where the system has its programs, such as /usr/bin: it makes the archive that is uploaded.', error);
}
function refused(complaint) {
    const said = complaint.trim().split('\n').at(-1) ?? '';
    return unusable(`git cannot archive the commit${said === '' ? '' : `: ${said}`}`, 'Is it in this checkout? Fetch it whole: fetch-depth: 0 and no filter (GitHub), GIT_DEPTH: 0 (GitLab), fetchDepth: 0 (Azure).');
}


/***/ }),

/***/ 99626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ backendError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13805);


/**
 * A failed request to a backend as the error that the core acts upon, with what it says about repeating. `about` names
 * what was asked for: `the status of scan 17`. What is no `HttpError` stays what it is. A 404 becomes `SCAN_NOT_FOUND`,
 * so it is for requests about a scan.
 */
function backendError(thrown, about) {
    if (!(thrown instanceof _http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
        return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toScangateError */ .KK)(thrown);
    const { transient, method, mayHaveRun, retryAfterMs } = thrown;
    const code = codeOf(thrown);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ScangateError */ .fm(code, `${about}: ${thrown.message}`, {
        cause: thrown,
        transient,
        // Reading starts nothing, whatever became of it.
        mayHaveRun: mayHaveRun && method !== 'GET',
        retryAfterMs,
        hint: hints[code],
    });
}
function codeOf({ kind, status, cause }) {
    if (kind === 'tls')
        return 'TLS_UNTRUSTED';
    if (kind === 'refused')
        return 'INPUT_INVALID';
    if (kind === 'body')
        return 'BACKEND_PROTOCOL';
    if (status === 401 || status === 403 || status === 407)
        return 'CREDENTIALS_REFUSED';
    if (status === 404)
        return 'SCAN_NOT_FOUND';
    const unknownHost = cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
    if (unknownHost)
        return 'HOST_UNKNOWN';
    return status !== undefined && status < 500 && status !== 408 && status !== 425 && status !== 429
        ? 'BACKEND_PROTOCOL'
        : 'BACKEND_UNREACHABLE';
}
const hints = {
    TLS_UNTRUSTED: "For a company's own authority, give its certificate with 'ca-file'.",
    INPUT_INVALID: 'Check the address of the backend.',
    HOST_UNKNOWN: 'Check the address of the backend.',
    BACKEND_UNREACHABLE: 'Check that the backend is up and that this machine may reach it, then run again.',
    BACKEND_PROTOCOL: 'Does a proxy or a login page answer in its place?',
    CREDENTIALS_REFUSED: 'Check the credentials, and what they may do.',
};


/***/ }),

/***/ 13805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** A failed request. The message names method, origin and path, never a query, a header or a body. */
class HttpError extends Error {
    name = 'HttpError';
    kind;
    status;
    /** Milliseconds that the server asked to wait, where it did. */
    retryAfterMs;
    /** Of the request, once it is given up. */
    method;
    /** Whether the server may have acted on the request. */
    mayHaveRun;
    /** Whether the same request may well succeed later. */
    transient;
    /**
     * The body of an answer with a bad status, where it was JSON of at most 64 KiB: for an adapter that knows what its
     * backend puts there. It is text from outside, and may repeat what was sent.
     */
    answer;
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.method = details.method;
        this.mayHaveRun = details.mayHaveRun ?? false;
        this.transient = details.transient ?? false;
        this.answer = details.answer;
    }
}


/***/ })

};
