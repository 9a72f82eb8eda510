export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 3084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzure: () => (/* binding */ openAzure)
});

// EXTERNAL MODULE: ./build/config/sources.js
var sources = __webpack_require__(8765);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/platforms/azure/escape.js
/** The agent reads `%AZP25` as `%`, unless the variable `DECODE_PERCENTS` of the job is anything but true. */
function escapeFor(env) {
    const decodes = /^(?:1|\$?true)?$/i.test(env.DECODE_PERCENTS ?? '');
    const data = (text) => {
        const whole = decodes ? text.replaceAll('%', '%AZP25') : text;
        return whole.replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    };
    return { data, property: (text) => data(text).replaceAll(']', '%5D').replaceAll(';', '%3B') };
}

;// CONCATENATED MODULE: ./build/platforms/azure/commands.js


/** Of each level a step shows so many; more are lines of the log only (`ExecutionContext.cs`, `_maxIssueCount`). */
const mostIssues = 10;
const longestPath = 4_096;
function createCommands(output, redactor, env) {
    const escaped = escapeFor(env);
    const shown = { error: 0, warning: 0 };
    let isGroupOpen = false;
    const clean = (text) => redactor.redact(text.toString());
    const command = (name, properties, data) => {
        const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escaped.property(value)};`);
        output.write(`##vso[${[name, pairs.join('')].join(' ').trim()}]${escaped.data(data)}\n`);
    };
    return {
        line: (text) => output.write(`${clean(text)}\n`),
        debug: (text) => command('task.debug', {}, clean(text)),
        issue({ level, text, place, code }) {
            shown[level] += 1;
            const properties = {
                type: level,
                ...(place === undefined ? {} : placeProperties(place, redactor)),
                ...(code === undefined ? {} : { code: redactor.redact((0,core_text/* visible */.RK)(code, longestPath)) }),
            };
            command('task.logissue', properties, clean(text));
        },
        issuesLeft: (level) => Math.max(0, mostIssues - shown[level]),
        group(title) {
            output.write(`##[group]${clean(title)}\n`);
            isGroupOpen = true;
        },
        endGroup() {
            if (isGroupOpen)
                output.write('##[endgroup]\n');
            isGroupOpen = false;
        },
        // Nobody knows how much of a scan is left, and the agent never goes back.
        progress: (text) => command('task.setprogress', { value: '0' }, clean(text)),
        setOutput: (variable, value) => command('task.setvariable', { variable, isOutput: 'true' }, redactor.redact(value.toWellFormed())),
        uploadSummary: (path) => command('task.uploadsummary', {}, path),
        uploadArtifact: ({ name, path }) => command('artifact.upload', { containerfolder: name, artifactname: name }, path),
        addTag: (tag) => command('build.addbuildtag', {}, tag),
        complete: (result, text) => command('task.complete', { result }, clean(text)),
    };
}
function placeProperties({ file, line, column }, redactor) {
    return {
        sourcepath: redactor.redact((0,core_text/* visible */.RK)(file, longestPath)),
        ...(line === undefined ? {} : { linenumber: String(line) }),
        ...(column === undefined ? {} : { columnnumber: String(column) }),
    };
}

;// CONCATENATED MODULE: ./build/core/given.js
function given(name, value) {
    return value ? { [name]: value } : {};
}

;// CONCATENATED MODULE: ./build/platforms/azure/pull-request.js

/**
 * The pull request of a build. The variables are there where a pull request has started the build; one that somebody
 * has queued by hand for a pull request says so in its branch only.
 */
function pull_request_pullRequestOf(env) {
    const [, inBranch] = /^refs\/pull\/(\d{1,10})\//.exec(env.BUILD_SOURCEBRANCH ?? '') ?? [];
    // The id of a pull request on GitHub is one of Azure Pipelines' own.
    const id = isGitHub(env) ? env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER : env.SYSTEM_PULLREQUEST_PULLREQUESTID;
    const number = wholeOf(id) ?? wholeOf(inBranch);
    if (number === undefined)
        return undefined;
    return {
        number,
        ...given('headRef', env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '')),
        ...given('headSha', shaOf(env.SYSTEM_PULLREQUEST_SOURCECOMMITID)),
        ...given('headRepository', env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI),
        ...(env.SYSTEM_PULLREQUEST_ISFORK
            ? { fromFork: env.SYSTEM_PULLREQUEST_ISFORK.toLowerCase() === 'true' }
            : {}),
    };
}
function isGitHub(env) {
    return /^GitHub/i.test(env.BUILD_REPOSITORY_PROVIDER ?? '');
}
function shaOf(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '') ? text : undefined;
}
/** A number from 1. */
function wholeOf(text) {
    return /^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azure/run.js

/** What a part that nobody named is called. */
const unnamed = '__default';
/** Attempts at one job; a later attempt at its stage counts more than all of them. */
const mostJobAttempts = 1_000;
function run_runOf(env) {
    const id = wholeOf(env.BUILD_BUILDID) ?? 0;
    const stage = wholeOf(env.SYSTEM_STAGEATTEMPT) ?? 1;
    const job = wholeOf(env.SYSTEM_JOBATTEMPT) ?? 1;
    const url = pageOf(env, id);
    return {
        id,
        attempt: (stage - 1) * mostJobAttempts + job,
        ...(stage === 1 && job === 1
            ? {}
            : { attemptName: stage === 1 || stage === job ? `${job}` : `${stage}.${job}` }),
        pipeline: env.SYSTEM_DEFINITIONID ?? env.BUILD_DEFINITIONNAME ?? '',
        // Of a job without a matrix the leg has no name; "phase" is what a pipeline calls a job.
        job: [env.SYSTEM_STAGENAME, env.SYSTEM_PHASENAME, env.SYSTEM_JOBNAME]
            .filter((name) => name !== undefined)
            .filter((name) => name !== '' && name !== unnamed),
        step: env.SYSTEM_TASKINSTANCENAME ?? '',
        ...(url === undefined ? {} : { url }),
    };
}
/** `https://dev.azure.com/acme/` and `https://tfs.acme.example/tfs/Main/` alike. */
function collectionOf(env) {
    const url = URL.parse(env.SYSTEM_COLLECTIONURI || env.SYSTEM_TEAMFOUNDATIONCOLLECTIONURI || '');
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return new URL(`${url.origin}${url.pathname.replace(/\/*$/, '/')}`);
}
/** Azure Pipelines, "Use predefined variables": a project is named by its id or by its name. */
function projectOf(env) {
    return env.SYSTEM_TEAMPROJECTID || env.SYSTEM_TEAMPROJECT || undefined;
}
function pageOf(env, id) {
    const [collection, project] = [collectionOf(env), env.SYSTEM_TEAMPROJECT || projectOf(env)];
    if (collection === undefined || project === undefined || id === 0)
        return undefined;
    return new URL(`${encodeURIComponent(project)}/_build/results?buildId=${id}`, collection);
}

;// CONCATENATED MODULE: ./build/platforms/azure/context.js


/** Sources: Azure Pipelines, "Use predefined variables" and "Build Azure Repos Git repositories". */
function readAzureContext(env) {
    const pullRequest = pull_request_pullRequestOf(env);
    const buildSha = shaOf(env.BUILD_SOURCEVERSION);
    const repository = azureRepositoryOf(env);
    const repositoryPage = context_pageOf(env.BUILD_REPOSITORY_URI);
    return {
        provider: isGitHub(env) ? 'github' : env.BUILD_REPOSITORY_PROVIDER === 'TfsGit' ? 'azure-repos' : 'other',
        ...(repository === undefined ? {} : { repository }),
        ...(repositoryPage === undefined ? {} : { repositoryPage }),
        code: codeOf(env, pullRequest, buildSha),
        ...(buildSha === undefined ? {} : { buildSha }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        run: run_runOf(env),
        isBuild: (env.SYSTEM_HOSTTYPE || 'build') === 'build',
        ...(env.AGENT_TEMPDIRECTORY ? { tempDir: env.AGENT_TEMPDIRECTORY } : {}),
    };
}
/** `Build.SourceBranchName` is the last part of a branch only, so it is never read. */
function codeOf(env, pullRequest, buildSha) {
    const repository = context_pageOf(pullRequest?.headRepository ?? env.BUILD_REPOSITORY_URI);
    const ref = pullRequest?.headRef ?? env.BUILD_SOURCEBRANCH?.replace(/^refs\/(?:heads|tags)\//, '');
    const sha = pullRequest?.headSha ?? buildSha;
    return { ...(repository ? { repository } : {}), ...(ref ? { ref } : {}), ...(sha ? { sha } : {}) };
}
/** The address of a repository as people use it: `https://acme@dev.azure.com/…` names the organisation as a user. */
function context_pageOf(text) {
    const url = URL.parse(text ?? '');
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
function azureRepositoryOf(env) {
    const [collection, project, id] = [collectionOf(env), projectOf(env), env.BUILD_REPOSITORY_ID];
    if (env.BUILD_REPOSITORY_PROVIDER !== 'TfsGit')
        return undefined;
    return collection && project && id ? { collection, project, id } : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/azure/logger.js

/**
 * The log of a step: warnings and errors are issues of the run too. What a run does is folded until its result, or an
 * error, is shown; what it does last is shown at the step as well.
 */
function createAzureLogger(commands, verbosity) {
    let group = 'to come';
    const endProgress = () => {
        commands.endGroup();
        group = 'over';
    };
    const within = (write) => (text) => {
        if (group === 'to come') {
            group = 'open';
            commands.group((0,core_text/* line */.n8) `Scangate: what is done`);
        }
        write(text);
    };
    const both = (text) => {
        commands.line(text);
        commands.progress(text);
    };
    return {
        debug: verbosity === 'verbose' ? within(commands.line) : commands.debug,
        info: verbosity === 'quiet' ? commands.progress : within(both),
        warn: (text) => commands.issue({ level: 'warning', text }),
        error(text) {
            endProgress();
            commands.issue({ level: 'error', text });
        },
        progress: commands.progress,
        endProgress,
    };
}

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: ./build/core/secret-forms.js
var secret_forms = __webpack_require__(6806);
;// CONCATENATED MODULE: ./build/platforms/azure/masking.js



/**
 * A redactor that also makes the agent hide each secret, and every form of it, in whatever any later step writes. A
 * secret has to be added before anything that knows it may write.
 */
function createMaskingRedactor(output) {
    const redactor = (0,redact/* createRedactor */.l)();
    // An agent that leaves `%AZP25` as it is hides a secret as it was before, too (`TaskCommandExtension.cs`, AddSecret).
    const escaped = escapeFor({});
    const masked = new Set();
    return {
        add(secret) {
            for (const form of (0,secret_forms/* formsToHide */.N)(secret).difference(masked)) {
                masked.add(form);
                output.write(`##vso[task.setsecret]${escaped.data(form)}\n`);
            }
            redactor.add(secret);
        },
        redact: (text) => redactor.redact(text),
    };
}

;// CONCATENATED MODULE: ./build/azure/ci-context.js
/** What the code shared by all CIs asks of a context. */
function ciContextOf({ code, buildSha, pullRequest, tempDir }) {
    return {
        code,
        // The checkout of a pull request is the commit that merges it.
        standsFor: (sha) => sha === buildSha,
        ...(pullRequest?.fromFork ? { withheld } : {}),
        // A pull request that nobody calls one of this repository may be anybody's.
        fromFork: pullRequest !== undefined && pullRequest.fromFork !== false,
        tempDir,
    };
}
/** Azure Pipelines, "Contributions from forks". */
const withheld = {
    why: 'Azure Pipelines withholds secrets from builds of forks',
    hint: 'Scan it after the merge, or run a backend that needs none, such as local.',
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/load.js
var load = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/place-within.js

/** The first place of a finding that lies within what was scanned; a CI shows a finding there. */
function placeWithin({ locations }) {
    return locations.find(({ path }) => isWithin(path));
}
/** Relative, without a step upwards, and without a character that nobody sees. */
function isWithin(path) {
    const isSeen = path !== '' && path === (0,core_text/* visible */.RK)(path, path.length);
    return isSeen && !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(3627);
// EXTERNAL MODULE: ./build/core/worst-first.js
var worst_first = __webpack_require__(1934);
;// CONCATENATED MODULE: ./build/platforms/azure/annotations.js




/** A severity that nobody named is shown as a bad one: nobody knows that it is less. */
const levels = {
    critical: 'error',
    high: 'error',
    unknown: 'error',
    medium: 'warning',
    low: 'warning',
    info: 'warning',
};
/**
 * Shows findings at their lines, the worst first, as many of each level as the step can still show. To be called after
 * its own warnings. `folder` is what was scanned, relative to the repository. Returns how many are shown.
 */
function annotateFindings(commands, findings, folder = '') {
    const placed = findings.filter((finding) => placeWithin(finding) !== undefined);
    const byLevel = Map.groupBy(placed, ({ severity }) => levels[severity]);
    let shown = 0;
    for (const [level, group] of byLevel)
        for (const finding of (0,worst_first/* worstFirst */.m)(group, commands.issuesLeft(level))) {
            const place = placeOf(finding, folder);
            commands.issue({ level, text: textOf(finding), code: finding.ruleId, ...(place ? { place } : {}) });
            shown += 1;
        }
    if (placed.length > shown)
        commands.line((0,core_text/* line */.n8) `${shown} of ${(0,words/* counted */.hS)(placed.length, 'finding')} with a place are shown at their lines; the reports have all`);
    return shown;
}
/** The agent puts the place and the rule before it. */
function textOf({ severity, title, component, fixVersions }) {
    const [fix] = fixVersions;
    const about = component === undefined ? (0,core_text/* line */.n8) `` : (0,core_text/* line */.n8) ` in ${component.name} ${component.version}`;
    return (0,core_text/* line */.n8) `${severity}: ${title}${about}${fix === undefined ? (0,core_text/* line */.n8) `` : (0,core_text/* line */.n8) `; fixed in ${fix}`}`;
}
function placeOf(finding, folder) {
    const location = placeWithin(finding);
    return location === undefined ? undefined : toPlace(location, folder);
}
function toPlace({ path, startLine, startColumn }, folder) {
    return {
        file: folder === '' ? path : `${folder}/${path}`,
        ...(startLine === undefined ? {} : { line: startLine }),
        ...(startColumn === undefined ? {} : { column: startColumn }),
    };
}

// EXTERNAL MODULE: ./build/reports/markdown/render.js + 3 modules
var markdown_render = __webpack_require__(8472);
// EXTERNAL MODULE: ./build/core/explain.js
var explain = __webpack_require__(9277);
;// CONCATENATED MODULE: ./build/azure/announce.js


/** Says on the page of the run why a step is not green. Wrong inputs have been named already. */
function announce({ commands, credential }, result) {
    const state = resultOf(result);
    if (state === 'Succeeded' || result.failure?.problems)
        return;
    const { headline, reasons, next } = (0,explain/* explain */.W)(result);
    const isRefused = result.failure?.code === 'CREDENTIALS_REFUSED';
    const origin = isRefused && credential !== undefined ? [(0,core_text/* line */.n8) `Used was ${(0,core_text/* message */.iU)(credential)}.`] : [];
    const text = [...reasons, ...origin, ...next.slice(0, 1)].reduce((sofar, sentence) => /[.!?]$/.test(`${sofar}`) ? (0,core_text/* line */.n8) `${sofar} ${sentence}` : (0,core_text/* line */.n8) `${sofar}. ${sentence}`, (0,core_text/* line */.n8) `Scangate: ${headline}`);
    commands.issue({ level: state === 'Failed' ? 'error' : 'warning', text });
}
/** The last command of a step. Where it is not our task a failure is told by the exit code, once. */
function complete({ commands, isTask }, result) {
    const state = resultOf(result);
    if (isTask || state === 'SucceededWithIssues')
        commands.complete(state, (0,core_text/* line */.n8) `${(0,explain/* explain */.W)(result).headline}`);
}
/** A scan that was to be let pass although it says nothing is still an issue. */
function resultOf({ outcome, exitCode }) {
    if (exitCode !== 0)
        return 'Failed';
    return outcome === 'timed-out' || outcome === 'inconclusive' ? 'SucceededWithIssues' : 'Succeeded';
}

// EXTERNAL MODULE: ./build/job/with-backend.js + 1 modules
var with_backend = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/platforms/azure/api.js

/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;
/**
 * What pull requests need has not changed since. The service takes every version that was released, and a server none
 * that is newer than itself: 2020 knows 6.0, 2022 knows 7.0 ("Azure DevOps Services REST API Reference", "Versions").
 */
const apiVersion = '6.0';
function createAzureApi({ http, collection, token }) {
    return {
        async call({ path, body, ...request }, signal) {
            const url = new URL(path, collection);
            // What is in preview wants a version of its own, and gives the newest where none is asked for.
            if (!path.startsWith('_apis/connectionData'))
                url.searchParams.set('api-version', apiVersion);
            const whole = {
                ...request,
                url,
                headers: headersOf(token, body),
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                repeatable: request.method !== 'POST',
                budgetMs,
            };
            const answer = await http.send(whole, signal);
            refuseSignInPage(answer);
            return answer.body.length === 0 ? undefined : answer.json();
        },
    };
}
/** The token of a job is a JSON Web Token; a personal one goes with an empty name ("Use personal access tokens"). */
function headersOf(token, body) {
    const isJobToken = /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
    const basic = Buffer.from(`:${token}`).toString('base64');
    return {
        accept: 'application/json',
        authorization: isJobToken ? `Bearer ${token}` : `Basic ${basic}`,
        // Otherwise a token that is not accepted is answered by a redirect to a page.
        'x-tfs-fedauthredirect': 'Suppress',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/** A token that is not accepted may be answered by a page to sign in, with 203 ("Use personal access tokens"). */
function refuseSignInPage({ status, headers }) {
    if (status !== 203 && !/^text\/html\b/i.test(headers['content-type'] ?? ''))
        return;
    throw new http_client/* HttpError */.j('status', 'Azure DevOps answered with a page to sign in', { status: 401 });
}

// EXTERNAL MODULE: ./build/platforms/comment/index.js + 1 modules
var comment = __webpack_require__(7945);
;// CONCATENATED MODULE: ./build/platforms/azure/refusal.js



/** Why Azure DevOps did not write a comment, and the way out. */
function explainRefusal(thrown, { fromFork }) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const { status } = thrown;
    const words = wordsOf(thrown.answer);
    if (words.startsWith('TF401027'))
        return missingPermission(words);
    // A token that is not accepted may also be sent to a page to sign in, which is elsewhere.
    if (status === 401 || (status >= 300 && status < 400))
        return (0,core_text/* line */.n8) `the token was not accepted (${status}); map it with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'} or check ${'azureToken'} and when it ends`;
    if (status === 403 && fromFork)
        return (0,core_text/* line */.n8) `the token of a build of a fork may not comment (403). The result is in the summary of the run`;
    if (status === 403)
        return (0,core_text/* line */.n8) `${missingPermission(words)} (403)`;
    if (status === 404 && words.startsWith('TF401180'))
        return (0,core_text/* line */.n8) `the pull request is not there, or the token may not read it (404): ${(0,core_text/* message */.iU)(words)}`;
    if (status === 404)
        return (0,core_text/* line */.n8) `it is not there for this token (404); let the token read the repository, and see 'Limit job authorization scope' in the settings of the project`;
    if (status === 429)
        return (0,core_text/* line */.n8) `the organisation has used up what it may ask (429); run the job again later`;
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `Azure DevOps answered ${status}: ${(0,core_text/* message */.iU)(words)}`;
}
/** `… permission to perform this action. Details: identity 'Build\<id>', scope 'repository'.` */
function missingPermission(words) {
    const [, identity = ''] = /identity '([^']{1,200})'/.exec(words) ?? [];
    const who = identity === '' ? (0,core_text/* line */.n8) `the build service` : (0,core_text/* line */.n8) `'${identity}', which is the build service`;
    return (0,core_text/* line */.n8) `${who} of the project or of the collection, lacks the permission 'Contribute to pull requests'; allow it in Project settings, Repositories, Security`;
}
/** What Azure DevOps says about a refusal; empty where it says nothing. Text from outside. */
function wordsOf(answer) {
    const found = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'message') : undefined;
    return typeof found === 'string' ? found : '';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/platforms/comment/marker.js
var comment_marker = __webpack_require__(3927);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/platforms/azure/comment/threads.js


const threads_comment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    content: schemas/* string */.YjP().nullish(),
    author: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
});
/** What of a thread is needed (Azure DevOps REST API, "Pull Request Threads"). */
const thread = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    status: schemas/* string */.YjP().nullish(),
    comments: schemas/* array */.YOg(threads_comment).nullish(),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    isDeleted: schemas/* boolean */.zMY().nullish(),
});
const threads = schemas/* object */.Ikc({ value: schemas/* array */.YOg(thread) });
const property = schemas/* object */.Ikc({ $value: schemas/* unknown */.L5J() });
const connectionData = schemas/* object */.Ikc({ authenticatedUser: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** All threads of a pull request come in one answer. */
const mostListBytes = 48 * 1024 * 1024;
/** The threads of one pull request (Azure DevOps REST API, "Pull Request Threads" and "Pull Request Thread Comments"). */
function threadsOf(api, { repository, number }) {
    const { project, id } = repository;
    const path = `${encodeURIComponent(project)}/_apis/git/repositories/${encodeURIComponent(id)}/pullRequests/${number}/threads`;
    return {
        async list(signal) {
            const answer = await api.call({ path, maxBytes: mostListBytes }, signal);
            return read(threads, answer, 'a list of threads').value;
        },
        /** A thread without a status waits for nobody. */
        async create(content, properties, signal) {
            const bag = Object.entries(properties).map(([key, $value]) => [
                key,
                { $type: 'System.String', $value },
            ]);
            const body = {
                comments: [{ parentCommentId: 0, content, commentType: 'text' }],
                properties: Object.fromEntries(bag),
            };
            return read(thread, await api.call({ method: 'POST', path, body }, signal), 'a thread');
        },
        async setStatus(threadId, status, signal) {
            await api.call({ method: 'PATCH', path: `${path}/${threadId}`, body: { status } }, signal);
        },
        async setContent(threadId, commentId, content, signal) {
            const body = { content };
            await api.call({ method: 'PATCH', path: `${path}/${threadId}/comments/${commentId}`, body }, signal);
        },
        /** A thread is gone with its last comment. */
        async removeComment(threadId, commentId, signal) {
            await api.call({ method: 'DELETE', path: `${path}/${threadId}/comments/${commentId}` }, signal);
        },
    };
}
/** The id of whom the token is of, as it stands at what that identity has written. */
async function ownId(api, signal) {
    const answer = await api.call({ path: '_apis/connectionData' }, signal);
    return read(connectionData, answer, 'whose token it is').authenticatedUser.id.toLowerCase();
}
/** A property of a thread, where it is a text. */
function propertyOf({ properties }, key) {
    const { success, data } = property.safeParse(properties?.[key]);
    return success && typeof data.$value === 'string' ? data.$value : undefined;
}
function read(schema, answer, about) {
    const { success, data, error } = schema.safeParse(answer);
    if (success)
        return data;
    const where = error.issues[0]?.path.join('.') ?? '';
    throw new errors/* ScangateError */.fm('BACKEND_PROTOCOL', `Azure DevOps answered something else than ${about}${where === '' ? '' : ` (at ${where})`}`, { hint: 'Does a proxy answer in its place?' });
}

;// CONCATENATED MODULE: ./build/platforms/azure/comment/conversation.js



/** Characters that a comment takes (Azure DevOps, "Git limits": 150,000). */
const mostCharacters = 150_000;
/** The property by which a thread of ours is found. */
const keyProperty = 'Scangate.Key';
/** The threads of a pull request on Azure Repos, each with one comment of ours at its beginning. */
function conversationOn(api, { pullRequest, key, status }) {
    const threads = threadsOf(api, pullRequest);
    const property = (0,external_node_crypto_.createHash)('sha256').update(key.toWellFormed()).digest('hex');
    /** By thread: what has to be known to take a comment back. */
    const firstComments = new Map();
    const note = ({ id, comments }) => {
        const first = comments?.[0]?.id ?? 1;
        firstComments.set(id, first);
        return first;
    };
    return {
        mostCharacters,
        async findOwn(wanted, signal) {
            const marked = (await threads.list(signal)).flatMap((thread) => {
                const [first] = thread.comments ?? [];
                const body = first?.content ?? '';
                const marker = (0,comment_marker/* markerOf */.we)(body, wanted);
                if (thread.isDeleted || first === undefined || first.isDeleted || marker === undefined)
                    return [];
                if (propertyOf(thread, keyProperty) !== property)
                    return [];
                const own = { id: thread.id, commentId: note(thread), url: '', body, marker };
                return [{ own, author: first.author?.id.toLowerCase() }];
            });
            if (marked.length === 0)
                return [];
            const us = await ownId(api, signal);
            return marked
                .filter(({ author }) => author === us)
                .map(({ own }) => own)
                .sort((a, b) => a.id - b.id);
        },
        async create(body, signal) {
            const thread = await threads.create(body, { [keyProperty]: property }, signal);
            note(thread);
            return { id: thread.id, url: '' };
        },
        async update({ id, commentId }, body, signal) {
            await threads.setContent(id, commentId, body, signal);
        },
        async remove({ id }, signal) {
            await threads
                .removeComment(id, firstComments.get(id) ?? 1, signal)
                .catch(() => signal.throwIfAborted());
        },
        ...(status === undefined ? {} : { settle: ({ id }, signal) => threads.setStatus(id, status, signal) }),
    };
}

;// CONCATENATED MODULE: ./build/platforms/azure/comment/index.js



/** The summary comment on a pull request of Azure Repos. */
async function publishComment(options, signal) {
    const { api, pullRequest, context, status, ...rest } = options;
    const { id, attempt } = context.run;
    const fromFork = context.pullRequest?.fromFork === true;
    return (0,comment/* publishComment */.p)({
        ...rest,
        conversation: conversationOn(api, { pullRequest, key: rest.key, ...(status ? { status } : {}) }),
        marker: { id, attempt },
        explain: (thrown) => explainRefusal(thrown, { fromFork }),
    }, signal);
}

// EXTERNAL MODULE: ./build/platforms/comment/wanted.js
var wanted = __webpack_require__(3242);
;// CONCATENATED MODULE: ./build/platforms/github/payload.js
/** Reads of an event payload. It is data from outside: what is not of the expected kind is not there. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function wholeAt(value, ...path) {
    const found = at(value, ...path);
    return Number.isSafeInteger(found) && Number(found) > 0 ? Number(found) : undefined;
}
/** A commit in full; one of zeros stands for none, as in the push that deletes a branch. */
function shaAt(value, ...path) {
    return payload_shaOf(textAt(value, ...path));
}
function payload_shaOf(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
        ? text
        : undefined;
}

;// CONCATENATED MODULE: ./build/platforms/github/api.js


/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const api_budgetMs = 60_000;
/** Without `Retry-After` GitHub wants a minute (docs.github.com, "Rate limits for the REST API"). */
const secondaryWaitMs = 60_000;
const longestSecondaryWaitMs = 120_000;
/** A list that has more pages never ends: an issue has at most 25 of comments. */
const mostPages = 1_000;
function createGitHubApi({ http, server, token, clock }) {
    const base = server.apiUrl.href.replace(/\/$/, '');
    const send = async (request, signal) => {
        const whole = { ...request, headers: api_headersOf(token, request.body), budgetMs: api_budgetMs };
        try {
            return await http.send(whole, signal);
        }
        catch (thrown) {
            const wait = secondaryLimitWait(thrown);
            if (wait === undefined)
                throw thrown;
            await clock.sleep(wait, signal);
            return await http.send(whole, signal);
        }
    };
    return {
        async call({ path, body, ...request }, signal) {
            const sent = body === undefined ? {} : { body: JSON.stringify(body) };
            const repeatable = request.method !== 'POST';
            const answer = await send({ url: new URL(base + path), repeatable, ...request, ...sent }, signal);
            return answer.body.length === 0 ? undefined : answer.json();
        },
        async *pages({ path, maxBytes }, signal) {
            for (let page = 1; page <= mostPages; page += 1) {
                const url = new URL(base + path);
                url.searchParams.set('per_page', '100');
                url.searchParams.set('page', String(page));
                const answer = await send({ url, ...(maxBytes === undefined ? {} : { maxBytes }) }, signal);
                yield answer.json();
                if (!/\brel="next"/.test(answer.headers.link ?? ''))
                    return;
            }
        },
        async query(text, signal) {
            const body = JSON.stringify({ query: text });
            const request = { url: server.graphqlUrl, method: 'POST', body, repeatable: true };
            return (await send(request, signal)).json();
        },
    };
}
function api_headersOf(token, body) {
    return {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
}
/**
 * Milliseconds to wait after a secondary rate limit, which may come as 403; undefined for every other failure, and
 * where the wait is longer than anybody wants to wait for.
 */
function secondaryLimitWait(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j) || (thrown.status !== 403 && thrown.status !== 429))
        return undefined;
    const isLimit = thrown.retryAfterMs !== undefined || /secondary rate limit/i.test(api_wordsOf(thrown));
    const wait = thrown.retryAfterMs ?? secondaryWaitMs;
    return isLimit && wait <= longestSecondaryWaitMs ? wait : undefined;
}
/** What GitHub says about a refusal, with its reasons; empty where it says nothing. Text from outside. */
function api_wordsOf({ answer }) {
    const errors = at(answer, 'errors');
    const reasons = Array.isArray(errors)
        ? errors.map((error) => (typeof error === 'string' ? error : textAt(error, 'message')))
        : [];
    return [textAt(answer, 'message'), ...reasons].filter((words) => words !== undefined).join(': ');
}

;// CONCATENATED MODULE: ./build/platforms/github/refusal.js




/** Why GitHub did not do it, and the way out. */
function refusal_explainRefusal(thrown, attempted) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const words = api_wordsOf(thrown);
    const special = attempted.special?.(thrown.status, words);
    if (special !== undefined)
        return special;
    if (isRateLimit(thrown, words))
        return (0,core_text/* line */.n8) `the rate limit of the token is used up; run the job again later`;
    if (thrown.status === 401)
        return (0,core_text/* line */.n8) `the token was not accepted (401); check ${'github-token'} and when it ends`;
    if (thrown.status === 403)
        return refusal_missingPermission(attempted);
    if (thrown.status === 404)
        return (0,core_text/* line */.n8) `it is not there for this token (404): ${refusal_missingPermission(attempted)}`;
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `GitHub answered ${thrown.status}: ${(0,core_text/* message */.iU)(words)}`;
}
function isRateLimit({ status, retryAfterMs }, words) {
    return status === 429 || (status === 403 && (retryAfterMs !== undefined || /rate limit/i.test(words)));
}
function refusal_missingPermission({ permission, withheld, withoutPermission }) {
    if (withheld === 'fork')
        return (0,core_text/* line */.n8) `a run from a fork has no permission ${permission}. ${withoutPermission}`;
    if (withheld === 'dependabot')
        return (0,core_text/* line */.n8) `a run of Dependabot has no permission ${permission} unless the permissions of the job name it`;
    return (0,core_text/* line */.n8) `the token lacks the permission ${permission}; add it to the permissions of the job, or to the token given as github-token`;
}

// EXTERNAL MODULE: ./build/platforms/comment/answer.js
var comment_answer = __webpack_require__(979);
;// CONCATENATED MODULE: ./build/platforms/github/answer.js

/** Takes an answer for what it has to be; throws `BACKEND_PROTOCOL` for anything else. */
function readAnswer(schema, answer, about) {
    return (0,comment_answer/* readAnswerOf */.I)('GitHub', schema, answer, about);
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/author.js

/** Who the `GITHUB_TOKEN` of a workflow writes as. */
const workflowLogin = 'github-actions[bot]';
/**
 * The login that this token writes as. `viewer` knows it for every kind of token; `GET /user` is refused to the token
 * of a workflow or an app, and is there for servers without GraphQL.
 */
async function ownLogin(api, signal) {
    const attempts = [
        async () => textAt(await api.query('{ viewer { login } }', signal), 'data', 'viewer', 'login'),
        async () => textAt(await api.call({ path: '/user' }, signal), 'login'),
    ];
    for (const attempt of attempts) {
        const login = await attempt().catch(() => undefined);
        signal.throwIfAborted();
        if (login !== undefined)
            return login;
    }
    return workflowLogin;
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/conversation.js




const written = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* string */.YjP() });
const listed = schemas/* array */.YOg(written.extend({ body: schemas/* string */.YjP().nullish(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish() }));
/** Characters that GitHub takes; a text of so many bytes has no more. */
const conversation_mostCharacters = 65_536;
/** Bytes of a page of the longest comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;
/** The comments on the page of a pull request (GitHub, "REST API endpoints for issue comments"). */
function conversation_conversationOn(api, pullRequest) {
    const { owner, name } = pullRequest.repository;
    const issues = `/repos/${owner}/${name}/issues`;
    const ofPullRequest = `${issues}/${pullRequest.number}/comments`;
    const listMarked = async (key, signal) => {
        const marked = [];
        for await (const answer of api.pages({ path: ofPullRequest, maxBytes: mostPageBytes }, signal))
            for (const { id, html_url: url, body, user } of readAnswer(listed, answer, 'a list of comments')) {
                const marker = (0,comment_marker/* markerOf */.we)(body ?? '', key);
                if (marker !== undefined)
                    marked.push({ id, url, body: body ?? '', author: user?.login, marker });
            }
        return marked;
    };
    return {
        mostCharacters: conversation_mostCharacters,
        async findOwn(key, signal) {
            const marked = await listMarked(key, signal);
            if (marked.length === 0)
                return [];
            const own = await ownLogin(api, signal);
            return marked.filter(({ author }) => author === own).sort((a, b) => a.id - b.id);
        },
        async create(body, signal) {
            const answer = await api.call({ method: 'POST', path: ofPullRequest, body: { body } }, signal);
            const { id, html_url: url } = readAnswer(written, answer, 'a comment');
            return { id, url };
        },
        async update({ id }, body, signal) {
            await api.call({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body } }, signal);
        },
        async remove({ id }, signal) {
            await api
                .call({ method: 'DELETE', path: `${issues}/comments/${id}` }, signal)
                .catch(() => signal.throwIfAborted());
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/github/comment/index.js




/** The summary comment on a pull request of GitHub. */
async function comment_publishComment(options, signal) {
    const { api, conversation, context, ...rest } = options;
    const explain = (thrown) => refusal_explainRefusal(thrown, {
        permission: 'pull-requests: write',
        withheld: context.withheld,
        withoutPermission,
        special: locked(conversation),
    });
    const { id, attempt } = context.run;
    return (0,comment/* publishComment */.p)({ ...rest, conversation: conversation_conversationOn(api, conversation), marker: { id, attempt }, explain }, signal);
}
const withoutPermission = (0,core_text/* line */.n8) `The result is in the job summary; to comment all the same, let a workflow_run workflow post it (see Forks in docs/github.md)`;
/** GitHub names a conversation that takes no comments in words only, with 403; one that was deleted is 410. */
function locked({ number }) {
    return (status, words) => {
        if (status === 403 && /\block(ed)?\b/i.test(words))
            return (0,core_text/* line */.n8) `pull request ${number} is locked`;
        if (status === 410)
            return (0,core_text/* line */.n8) `the conversation of pull request ${number} was deleted or is turned off`;
        return undefined;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/platforms/github/context.js





/** Reads the environment of a step and the event that started its workflow. */
async function readGitHubContext(env) {
    return contextOf(env, await readPayload(env.GITHUB_EVENT_PATH));
}
/** The event is what the webhook of that name sends (GitHub, "Webhook events and payloads"). */
function contextOf(env, payload) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    const repository = repositoryNameOf(env.GITHUB_REPOSITORY);
    const server = serverOf(env);
    const pullRequest = pullRequestOf(env, payload);
    const withheld = whyWithheld(env, event, pullRequest);
    return {
        event,
        ...(repository === undefined ? {} : { repository }),
        ...headOf(env, payload, server, pullRequest),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(withheld === undefined ? {} : { withheld }),
        run: runOf(env, payload, server),
        server,
        debug: env.RUNNER_DEBUG === '1',
    };
}
/** Owner and name of `acme/shop`, in the characters that GitHub allows; undefined for everything else. */
function repositoryNameOf(text) {
    const [, owner, name] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '') ?? [];
    return owner === undefined || name === undefined || /^\.\.?$/.test(name) ? undefined : { owner, name };
}
/** Events for which a run of Dependabot gets no secrets, and a token that only reads unless `permissions` say more. */
const restrictedForDependabot = new Set([
    'create',
    'deployment',
    'deployment_status',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
]);
/** Sources: GitHub, "Events that trigger workflows" (forks) and "Dependabot on GitHub Actions". */
function whyWithheld(env, event, pullRequest) {
    if (env.GITHUB_ACTOR === 'dependabot[bot]' && restrictedForDependabot.has(event))
        return 'dependabot';
    const asFork = event.startsWith('pull_request') && event !== 'pull_request_target';
    return asFork && pullRequest?.fromFork ? 'fork' : undefined;
}
/** Not every runner writes the event, and one that cannot be read says nothing. */
async function readPayload(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platforms/github/server.js
function server_serverOf(env) {
    const url = urlOf(env.GITHUB_SERVER_URL) ?? new URL('https://github.com');
    const isEnterpriseServer = !/(^|\.)(github\.com|ghe\.com|localhost)$/.test(url.hostname);
    const usual = url.hostname === 'github.com'
        ? { api: 'https://api.github.com', graphql: 'https://api.github.com/graphql' }
        : { api: `${url.origin}/api/v3`, graphql: `${url.origin}/api/graphql` };
    return {
        url,
        apiUrl: urlOf(env.GITHUB_API_URL) ?? new URL(usual.api),
        graphqlUrl: urlOf(env.GITHUB_GRAPHQL_URL) ?? new URL(usual.graphql),
        isEnterpriseServer,
    };
}
function urlOf(text) {
    const url = URL.parse(text?.trim().replace(/\/+$/, '') ?? '');
    return url !== null && /^https?:$/.test(url.protocol) ? url : undefined;
}

;// CONCATENATED MODULE: ./build/azure/names.js
/** More would make a file name that no file system takes. */
const longestWords = 120;
/**
 * `shop-linux-api`: job, leg and step, in letters that an artifact and a file can be called by. A step called `scangate`,
 * as our task and our template call theirs, adds nothing.
 */
function nameOf({ job, step, attemptName }) {
    const words = [...job, step.replace(/^scangate$/i, '')]
        .map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|-+$/g, ''))
        .filter((part) => part !== '')
        .join('-')
        .slice(0, longestWords);
    const attempt = attemptName === undefined ? '' : `attempt-${attemptName}`;
    return [words, attempt].filter((part) => part !== '').join('-');
}
/** What tells the comment of a job from those of others, the same for each run of the pipeline. */
function commentKeyOf({ pipeline, job, step }) {
    return JSON.stringify([pipeline, ...job, step]);
}
/**
 * The name of the artifact of a job. One that was made at an earlier attempt stays, so a later one has its own. Of a
 * chosen one, what no artifact can be called by becomes a hyphen: a name that is refused would fail the step.
 */
function artifactNameOf(given, run) {
    const chosen = given?.replace(/[\p{Cc}"\\/:<>|*?]+/gu, '-').replace(/^[-. ]+|[-. ]+$/g, '');
    if (!chosen)
        return ['scangate', nameOf(run)].filter((part) => part !== '').join('-');
    return run.attemptName === undefined ? chosen : `${chosen}-attempt-${run.attemptName}`;
}

;// CONCATENATED MODULE: ./build/azure/comment.js











/** Writes the comment on the pull request of a build, wherever its code lives; undefined where there is none. */
async function writeComment(job, publication, render, signal) {
    const { context, logger } = job;
    const { settings } = publication;
    const { provider, pullRequest, repository } = context;
    if (settings.comment === 'never' || pullRequest === undefined)
        return undefined;
    try {
        if (provider === 'github')
            return await onGitHub(job, publication, render, pullRequest.number, signal);
        if (repository !== undefined)
            return await onAzureRepos(job, publication, render, { repository, number: pullRequest.number }, signal);
        logger.debug((0,core_text/* line */.n8) `no comment is written: the code is neither on Azure Repos nor on GitHub`);
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `the comment could not be written: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
    return undefined;
}
async function onAzureRepos(job, publication, render, pullRequest, signal) {
    const { settings, result } = publication;
    const token = settings['azure-token'] ?? job.token;
    if (token === undefined)
        return tokenMissing(job, publication, 'azure');
    const style = settings['comment-style'];
    return (0,with_backend/* withHttp */.N)(job, settings, async (http) => {
        const api = createAzureApi({ http, collection: pullRequest.repository.collection, token });
        const options = {
            ...commonOf(job, publication, render),
            api,
            pullRequest,
            context: job.context,
            anew: style === 'new',
            ...(style === 'thread' ? threadStatus(result) : {}),
        };
        return (await publishComment(options, signal)).comment;
    });
}
/** A thread is closed by a gate that holds only; a run that looked at nothing leaves it as it is. */
function threadStatus({ outcome }) {
    if (outcome === 'skipped' || outcome === 'started')
        return {};
    return { status: outcome === 'passed' ? 'closed' : 'active' };
}
async function onGitHub(job, publication, render, number, signal) {
    const { host, context, logger } = job;
    const { settings } = publication;
    const page = URL.parse(context.repositoryPage ?? '');
    const repository = repositoryNameOf(page?.pathname.slice(1));
    const token = settings['github-token'];
    if (token === undefined)
        return tokenMissing(job, publication, 'github');
    if (page === null || repository === undefined)
        return undefined;
    if (settings['comment-style'] !== 'update')
        logger.info((0,core_text/* line */.n8) `${'commentStyle'} counts for Azure Repos only: on GitHub there is one comment, which is kept up to date`);
    return (0,with_backend/* withHttp */.N)(job, settings, async (http) => {
        const server = server_serverOf({ GITHUB_SERVER_URL: page.origin });
        const api = createGitHubApi({ http, server, token, clock: host.clock });
        const { id, attempt } = context.run;
        const withheld = context.pullRequest?.fromFork ? 'fork' : undefined;
        const options = {
            ...commonOf(job, publication, render),
            api,
            conversation: { repository, number },
            context: { run: { id, attempt, job: '', workflow: '' }, ...(withheld ? { withheld } : {}) },
        };
        return (await comment_publishComment(options, signal)).comment;
    });
}
function commonOf({ context, logger, redactor }, { settings, result }, render) {
    const key = settings['comment-key'] ?? commentKeyOf(context.run);
    return { key, mode: settings.comment, result, render, logger, redactor };
}
const ways = {
    azure: (0,core_text/* line */.n8) `map the token of the job with ${'SYSTEM_ACCESSTOKEN: $(System.AccessToken)'}, or set ${'azureToken'}`,
    github: (0,core_text/* line */.n8) `set ${'githubToken'}, or the variable ${'GITHUB_TOKEN'}, to a token that may write to pull requests`,
};
function tokenMissing({ logger }, { settings, result }, kind) {
    if ((0,wanted/* deservesComment */.j)(settings.comment, result))
        logger.warn((0,core_text/* line */.n8) `no comment is written: there is no token for it; ${ways[kind]}, or set ${'comment'} to ${'never'}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/core/model/report-names.js
var report_names = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/azure/files.js






/** Bytes of the summary; no limit is documented, and nobody reads more. */
const mostSummaryBytes = 250_000;
/** The artifact that the extension "SARIF SAST Scans Tab" looks for; what it shows lies at its root. */
const scansTabArtifact = 'CodeAnalysisLogs';
const [sarifName] = report_names/* reportFileNames */.bI.sarif;
/** Shows the result on the tab "Extensions" of the run, under the name of the file. */
async function uploadSummary(job, render) {
    const { commands, redactor, context } = job;
    const name = ['Scangate', nameOf(context.run)].filter((part) => part !== '').join(' ');
    const path = (0,external_node_path_.join)(await ownFolder(job), `${name}.md`);
    await (0,promises_.writeFile)(path, redactor.redact(render(mostSummaryBytes).toString()));
    commands.uploadSummary(path);
}
/**
 * Keeps the reports of a result, which lie in `dir`: SARIF where a tab of the run shows it, and all others in one
 * artifact. The agent takes whole folders when the step has ended, so copies lie in a folder of their own.
 */
async function keepReports(job, settings, { result, resultFile }, dir) {
    const { commands, context, logger } = job;
    const names = new Set([...result.reports.map(({ path }) => (0,external_node_path_.basename)(path)), (0,external_node_path_.basename)(resultFile)]);
    const folder = await ownFolder(job);
    const stage = async (from, part, as = from) => {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, part), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(dir, from), (0,external_node_path_.join)(folder, part, as));
    };
    const chosen = settings['artifact-name'];
    const name = artifactNameOf(chosen, context.run);
    if (chosen !== undefined && !name.startsWith(chosen))
        logger.warn((0,core_text/* line */.n8) `the artifact is called ${name}: ${chosen}, as ${'artifactName'} says, is no name for one`);
    for (const report of names)
        if (report !== sarifName)
            await stage(report, 'reports');
    commands.uploadArtifact({ name, path: (0,external_node_path_.join)(folder, 'reports') });
    if (!names.has(sarifName))
        return;
    // All jobs of a run share this artifact, so each of them calls its file as itself.
    await stage(sarifName, 'sarif', `${['scangate', nameOf(context.run)].filter(Boolean).join('-')}.sarif`);
    commands.uploadArtifact({ name: scansTabArtifact, path: (0,external_node_path_.join)(folder, 'sarif') });
}
/** A folder that is there until the job has ended. */
function ownFolder({ context }) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(context.tempDir ?? (0,external_node_os_.tmpdir)(), 'scangate-'));
}

;// CONCATENATED MODULE: ./build/azure/links.js

/** The last line of a summary and a comment: where everything is. The address is the agent's own. */
function linksTo({ url }, hasArtifacts) {
    if (url === undefined)
        return (0,core_text.md) ``;
    const thisRun = (0,core_text/* mdPage */.zo)((0,core_text.md) `This run`, url);
    const artifacts = new URL(`${url.href}&view=artifacts&type=publishedArtifacts`);
    return hasArtifacts ? (0,core_text.md) `\n${(0,core_text/* mdPage */.zo)((0,core_text.md) `All reports`, artifacts)} · ${thisRun}\n` : (0,core_text.md) `\n${thisRun}\n`;
}

// EXTERNAL MODULE: ./build/config/outputs.js
var outputs = __webpack_require__(6757);
// EXTERNAL MODULE: ./build/job/values.js
var job_values = __webpack_require__(3196);
;// CONCATENATED MODULE: ./build/azure/task-names.js
/** `fail-on` as the task and the templates spell it: `failOn`. Names of inputs in Azure Pipelines have no hyphens. */
function azureName(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** `failOn` as the agent names its variable: `INPUT_FAILON` (azure-pipelines-agent, `Handler.cs`). */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '').toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/azure/outputs.js



/** What the agent does not tell a step: where an artifact lies, and what a thread is called in an address. */
const unknownHere = ['artifact-id', 'artifact-url', 'comment-url'];
/** The output variables of a step, by the output that each of them holds. */
const azureOutputs = new Map(outputs/* outputNames */.gr.filter((name) => !unknownHere.includes(name)).map((name) => [name, variableOf(name)]));
/** Sets every output that a result has; what does not apply is empty. */
function setOutputs(commands, result, place) {
    const values = (0,job_values/* valuesOf */.s)(result, place);
    for (const [name, variable] of azureOutputs)
        commands.setOutput(variable, values[name] ?? '');
}
/** Of a step named `scangate` later steps see `SCANGATE_EXITCODE`; `SCANGATE_REPORTS` would be an input to them. */
function variableOf(name) {
    return name === 'reports' ? 'reportFiles' : azureName(name);
}

;// CONCATENATED MODULE: ./build/azure/publish.js











/**
 * Tells the agent what came of a scan, and with a token the pull request. A cancelled job has no time for more than its
 * outputs: the agent ends its processes within ten seconds.
 */
async function publishToAzure(job, publication, signal) {
    const { host, commands, logger } = job;
    const { result, settings, resultFile, folder } = publication;
    logger.endProgress();
    setOutputs(commands, result, {
        reportDir: (0,load/* showPath */.P)(settings['report-dir'], host.cwd),
        resultFile: (0,load/* showPath */.P)(resultFile, host.cwd),
    });
    try {
        if (!signal.aborted)
            await show(job, publication, signal);
    }
    finally {
        announce(job, result);
        if (settings.annotations && !signal.aborted)
            annotateFindings(commands, result.findings, result.backend === 'local' ? folder : '');
        complete(job, result);
    }
}
async function show(job, publication, signal) {
    const { context, commands, logger } = job;
    const { result, settings } = publication;
    const dir = (0,external_node_path_.dirname)(publication.resultFile);
    const hasArtifacts = settings.artifact && context.isBuild;
    const links = linksTo(context.run, hasArtifacts);
    const render = (limit) => (0,core_text.md) `${(0,markdown_render.renderMarkdown)(result, { limit: limit - (0,core_text/* bytesOf */.$$)(links) })}${links}`;
    await attempt(job, 'the summary', async () => {
        if (settings.summary)
            await uploadSummary(job, render);
    });
    await attempt(job, 'the artifact', async () => {
        if (hasArtifacts)
            await keepReports(job, settings, publication, dir);
    });
    if (settings.artifact && !context.isBuild)
        logger.info((0,core_text/* line */.n8) `the reports are not kept: a release has no artifacts of its own`);
    if (context.isBuild && context.run.id > 0)
        commands.addTag(`scangate-${result.outcome}`);
    const written = await writeComment(job, publication, render, signal);
    if (written !== undefined)
        commands.setOutput('commentId', String(written.id));
}
/** What cannot be shown is a warning, and the rest is shown all the same. */
async function attempt({ logger }, what, work) {
    try {
        await work();
    }
    catch (thrown) {
        logger.warn((0,core_text/* line */.n8) `${what} could not be published: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
}

;// CONCATENATED MODULE: ./build/azure/index.js








/** A job of Azure Pipelines. Commands go where the log goes: the agent reads both outputs of a step. */
async function openAzure(host, { output, verbosity }, task) {
    const { env } = host;
    const context = readAzureContext(env);
    const redactor = createMaskingRedactor(output);
    const commands = createCommands(output, redactor, env);
    const logger = createAzureLogger(commands, verbosity);
    const { token, credential } = task ?? {};
    const job = { host, context, commands, logger, redactor, isTask: task !== undefined, token, credential };
    return {
        ...ciContextOf(context),
        id: 'azure',
        inputs: task?.sources ?? [(0,sources/* templateInputSource */.QR)(env, azureName)],
        names: { 'azure-token': ['SYSTEM_ACCESSTOKEN'], 'github-token': ['GITHUB_TOKEN'] },
        redactor,
        logger,
        publish: (publication, signal) => publishToAzure(job, publication, signal),
    };
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isReportName),
/* harmony export */   bI: () => (/* binding */ reportFileNames),
/* harmony export */   fV: () => (/* binding */ isNameOfDelivered),
/* harmony export */   oy: () => (/* binding */ deliveredFileName)
/* harmony export */ });
/** The names that the files of each kind can have, first the one that a report as the backend delivered it gets. */
const reportFileNames = {
    cyclonedx: ['scangate.cdx.json', 'scangate-merged.cdx.json'],
    spdx: ['scangate.spdx.json'],
    pdf: ['scangate.pdf'],
    html: ['scangate.html'],
    sarif: ['scangate.sarif'],
    markdown: ['scangate.md'],
    junit: ['scangate.junit.xml'],
    codequality: ['scangate.codequality.json'],
    gitlab: [
        'gl-sast-report.json',
        'gl-dependency-scanning-report.json',
        'gl-container-scanning-report.json',
        'gl-secret-detection-report.json',
    ],
    csv: ['scangate.csv'],
    json: ['scangate.json'],
};
const fixedNames = new Set(Object.values(reportFileNames).flat());
/** Names of files of Scangate itself, which no report may take. */
const takenNames = new Set(['scangate-state.json', 'scangate-merged.cdx.json']);
/** Every file system takes a name of so many characters. */
const longestName = 120;
const deliveredName = /^scangate-[a-z0-9]+(?:-[a-z0-9]+)*\.(?:cdx\.json|spdx\.json|pdf|html|sarif|md|junit\.xml|codequality\.json|csv|xlsx|json)$/;
/** Whether a backend's report that is told from others by a name of its own can lie under this file name. */
function isNameOfDelivered(fileName) {
    return fileName.length <= longestName && deliveredName.test(fileName) && !takenNames.has(fileName);
}
/** Whether Scangate gives a report this file name. */
function isReportName(fileName) {
    return fixedNames.has(fileName) || isNameOfDelivered(fileName);
}
/**
 * The file name of a report as the backend delivered it: `scangate.pdf`, or `scangate-sbom.pdf` by the adapter's own
 * word for it; undefined for a word that would name a file of Scangate itself, or none.
 */
function deliveredFileName({ kind, name, extension }) {
    const [plain] = kind === 'other' ? [`scangate.${extension ?? 'json'}`] : reportFileNames[kind];
    if (name === undefined && kind !== 'other')
        return plain;
    const fileName = plain.replace(/^scangate/, `scangate-${name ?? kind}`);
    return isNameOfDelivered(fileName) ? fileName : undefined;
}


/***/ }),

/***/ 3627:
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

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6757);
/* harmony import */ var _core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4077);


/** What a result says, as outputs. Without a verdict a number would look like an answer. */
function valuesOf(result, place) {
    const { outcome, exitCode, scan, reports } = result;
    const pathOf = (...kinds) => kinds.flatMap((kind) => reports.find((report) => report.kind === kind)?.path ?? [])[0] ?? '';
    return {
        outcome,
        'exit-code': String(exitCode),
        'scan-id': scan?.id ?? '',
        'scan-url': webPage(scan?.url),
        ...Object.fromEntries(Object.entries(numbersOf(result)).map(([name, count]) => [name, String(count)])),
        'report-dir': place?.reportDir ?? '',
        'result-file': place?.resultFile ?? '',
        reports: reports.map(({ path }) => path).join('\n'),
        'sbom-path': pathOf('cyclonedx', 'spdx'),
        'sarif-path': pathOf('sarif'),
        result: JSON.stringify(summaryOf(result)),
    };
}
function numbersOf({ verdict, counts, findings, ignored = [] }) {
    const known = {
        total: findings.length,
        ...Object.fromEntries(_core_model_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.map((severity) => [severity, counts[severity]])),
        new: findings.filter(({ baseline }) => baseline !== 'known').length,
        ignored: ignored.length,
    };
    if (verdict)
        return known;
    return Object.fromEntries(Object.keys(known).map((name) => [name, _config_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownNumber */ .YV]));
}
/** One line of JSON: small enough for the outputs of a job, which hold 1 MiB in all. */
function summaryOf(result) {
    const { outcome, exitCode, backend, target, scan, failOn, verdict, failure } = result;
    return {
        outcome,
        exitCode,
        backend,
        target,
        ...(scan ? { scan } : {}),
        failOn,
        ...(verdict ? { verdict } : {}),
        ...(failure ? { failure: { code: failure.code } } : {}),
        findings: numbersOf(result),
    };
}
/** The address comes from the backend. */
function webPage(text) {
    const url = URL.parse(text ?? '');
    return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : '';
}


/***/ })

};
