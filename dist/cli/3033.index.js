export const id = 3033;
export const ids = [3033];
export const modules = {

/***/ 7296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted),
/* harmony export */   T: () => (/* binding */ limited)
/* harmony export */ });
/** Rejects with the signal's reason as soon as it is aborted, whatever the work makes of the signal. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        else
            signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}
/** Runs work that is given up, with `reason`, after `ms` milliseconds. */
async function limited(clock, ms, reason, work) {
    const tooLong = new AbortController();
    const done = new AbortController();
    const timer = clock.sleep(Math.max(0, ms), done.signal).then(() => tooLong.abort(reason), () => undefined);
    try {
        return await orAborted(work(tooLong.signal), tooLong.signal);
    }
    finally {
        done.abort();
        await timer;
    }
}


/***/ }),

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishNotes: () => (/* binding */ publishNotes)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/core/wait/limited.js
var limited = __webpack_require__(7296);
// EXTERNAL MODULE: ./build/job/job.js
var job = __webpack_require__(6319);
// EXTERNAL MODULE: ./build/job/with-backend.js + 1 modules
var with_backend = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/platforms/comment/wanted.js
var wanted = __webpack_require__(3242);
;// CONCATENATED MODULE: ./build/platforms/gitlab/api.js
/** Milliseconds within which a failing request is repeated: what is shown to people may not hold a job for long. */
const budgetMs = 60_000;
/** A list that has more pages never ends. */
const mostPages = 1_000;
/** Bytes of a page of long comments, in which every character is escaped. */
const mostPageBytes = 48 * 1024 * 1024;
function createGitLabApi({ http, apiUrl, token }) {
    const base = apiUrl.href.replace(/\/+$/, '');
    const send = (request, signal) => {
        const headers = {
            accept: 'application/json',
            'private-token': token,
            ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        };
        return http.send({ ...request, headers, budgetMs }, signal);
    };
    return {
        async call({ path, body, method = 'GET' }, signal) {
            const sent = body === undefined ? {} : { body: JSON.stringify(body) };
            const url = new URL(base + path);
            const answer = await send({ url, method, repeatable: method !== 'POST', ...sent }, signal);
            return answer.body.length === 0 ? undefined : answer.json();
        },
        async *pages(path, signal) {
            let query = new URLSearchParams({ per_page: '100' });
            for (let page = 1; page <= mostPages; page += 1) {
                const url = new URL(`${base}${path}?${query}`);
                const answer = await send({ url, maxBytes: mostPageBytes }, signal);
                yield answer.json();
                const next = nextPage(answer.headers, query);
                if (next === undefined)
                    return;
                query = next;
            }
        },
    };
}
/**
 * What to ask for next (GitLab, "REST API", Pagination): `link` for both kinds of pages, else `x-next-page`. Of the link
 * only the query is taken, so that the token stays with the address that it was given for.
 */
function nextPage(headers, query) {
    const [, link = ''] = /<([^<>]*)>;\s*rel="next"/.exec(headers.link ?? '') ?? [];
    const linked = URL.parse(link)?.searchParams;
    if (linked !== undefined)
        return linked;
    const page = headers['x-next-page']?.trim();
    return page ? new URLSearchParams({ ...Object.fromEntries(query), page }) : undefined;
}
/**
 * What GitLab says about a refusal; empty where it says nothing. Text from outside: `{"message":"404 Not found"}`,
 * `{"message":{"base":["…"]}}` or `{"error":"insufficient_scope","error_description":"…"}`.
 */
function wordsOf({ answer }) {
    if (typeof answer !== 'object' || answer === null)
        return '';
    const fields = new Map(Object.entries(answer));
    const said = fields.get('error_description') ?? fields.get('message') ?? fields.get('error');
    return typeof said === 'string' ? said : said === undefined ? '' : JSON.stringify(said);
}
/** Whether the token has not the scope that a request needs (RFC 6750, section 3.1). */
function lacksScope(thrown) {
    const { answer } = thrown;
    return typeof answer === 'object' && answer !== null && 'error' in answer
        ? answer.error === 'insufficient_scope'
        : false;
}

// EXTERNAL MODULE: ./build/platforms/comment/index.js + 1 modules
var comment = __webpack_require__(7945);
// EXTERNAL MODULE: ./build/http/http-client.js
var http_client = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/platforms/gitlab/refusal.js




/** Why GitLab did not take a note, and the way out (GitLab, "Notes API", "Project access tokens", "Permissions"). */
function explainRefusal(thrown) {
    if (!(thrown instanceof http_client/* HttpError */.j) || thrown.status === undefined)
        return (0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown));
    const { status } = thrown;
    if (status === 401)
        return (0,core_text/* line */.n8) `the token was not accepted (401); check GITLAB_TOKEN, or SCANGATE_GITLAB_TOKEN where that is set, and when the token ends. GitLab takes no note from a job token: use a project or group access token`;
    if (status === 403 && lacksScope(thrown))
        return (0,core_text/* line */.n8) `the token has not the scope api (403); make a project access token that has it`;
    if (status === 403)
        return (0,core_text/* line */.n8) `the token may not do that (403). ${role}; on a locked merge request only members can write`;
    if (status === 404)
        return (0,core_text/* line */.n8) `the merge request is not there for this token (404). ${role}`;
    if (status === 429)
        return (0,core_text/* line */.n8) `the rate limit of the token is used up (429); run the job again later`;
    const words = wordsOf(thrown);
    return words === '' ? (0,core_text/* message */.iU)(thrown.message) : (0,core_text/* line */.n8) `GitLab answered ${status}: ${(0,core_text/* message */.iU)(words)}`;
}
const role = (0,core_text/* line */.n8) `Give it the scope api and, in the project of the merge request, the role Reporter, or Developer to resolve threads`;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/platforms/comment/answer.js
var comment_answer = __webpack_require__(979);
// EXTERNAL MODULE: ./build/platforms/comment/marker.js
var comment_marker = __webpack_require__(3927);
;// CONCATENATED MODULE: ./build/platforms/gitlab/comment/conversation.js





const note = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    author: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    system: schemas/* boolean */.zMY().nullish(),
    resolvable: schemas/* boolean */.zMY().nullish(),
    resolved: schemas/* boolean */.zMY().nullish(),
});
const discussion = schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^[\w-]{1,128}$/), notes: schemas/* array */.YOg(note) });
const newThread = discussion.extend({ notes: schemas/* tuple */.PVZ([note]) });
const user = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
/** Characters of a comment. GitLab takes a million, but a comment is there to be read. */
const mostCharacters = 65_536;
/**
 * The notes on a merge request (GitLab, "Discussions API", "Notes API"). Each note is a discussion too, so both forms are
 * found whichever is asked for, and a note becomes a thread once one is wanted. A thread is resolved where the gate holds
 * and open where it is broken or nobody knows; a run that scanned nothing leaves it as it is.
 */
function conversationOn(api, { project, iid, page }, { form, outcome, logger }) {
    const place = `/projects/${project}/merge_requests/${iid}`;
    const threads = new Map();
    const remember = ({ id, notes }) => {
        const resolvable = notes.filter((one) => one.resolvable);
        const thread = { discussion: id, isResolved: resolvable.every((one) => one.resolved) };
        for (const one of resolvable)
            threads.set(one.id, thread);
    };
    const toComment = (id) => ({ id, url: page === undefined ? '' : `${page.href}#note_${id}` });
    const listMarked = async (key, signal) => {
        const marked = [];
        for await (const answer of api.pages(`${place}/discussions`, signal))
            for (const one of (0,comment_answer/* readAnswerOf */.I)('GitLab', schemas/* array */.YOg(discussion), answer, 'a list of discussions')) {
                remember(one);
                const [first] = one.notes;
                const marker = first?.system ? undefined : (0,comment_marker/* markerOf */.we)(first?.body ?? '', key);
                if (first !== undefined && marker !== undefined)
                    marked.push({ ...toComment(first.id), body: first.body ?? '', author: first.author?.id, marker });
            }
        return marked;
    };
    const createNote = async (body, signal) => {
        const answer = await api.call({ method: 'POST', path: `${place}/notes`, body: { body } }, signal);
        return toComment((0,comment_answer/* readAnswerOf */.I)('GitLab', note, answer, 'a note').id);
    };
    const createThread = async (body, signal) => {
        const answer = await api.call({ method: 'POST', path: `${place}/discussions`, body: { body } }, signal);
        const made = (0,comment_answer/* readAnswerOf */.I)('GitLab', newThread, answer, 'a thread');
        remember(made);
        return toComment(made.notes[0].id);
    };
    const remove = async ({ id }, signal) => {
        await api
            .call({ method: 'DELETE', path: `${place}/notes/${id}` }, signal)
            .catch(() => signal.throwIfAborted());
    };
    return {
        mostCharacters,
        async findOwn(key, signal) {
            const marked = await listMarked(key, signal);
            if (marked.length === 0)
                return [];
            const own = (0,comment_answer/* readAnswerOf */.I)('GitLab', user, await api.call({ path: '/user' }, signal), 'a user');
            return marked.filter(({ author }) => author === own.id).sort((a, b) => a.id - b.id);
        },
        create: form === 'thread' ? createThread : createNote,
        async update(comment, body, signal) {
            if (form === 'thread' && !threads.has(comment.id)) {
                const { id } = await createThread(body, signal);
                const thread = threads.get(id);
                if (thread)
                    threads.set(comment.id, thread);
                return remove(comment, signal);
            }
            await api.call({ method: 'PUT', path: `${place}/notes/${comment.id}`, body: { body } }, signal);
        },
        remove,
        async settle({ id }, signal) {
            const thread = threads.get(id);
            const resolved = outcome === 'passed';
            const isLeft = outcome === 'skipped' || outcome === 'started';
            if (thread === undefined || isLeft || thread.isResolved === resolved)
                return;
            const path = `${place}/discussions/${thread.discussion}`;
            try {
                await api.call({ method: 'PUT', path, body: { resolved } }, signal);
            }
            catch (thrown) {
                signal.throwIfAborted();
                const what = resolved ? (0,core_text/* line */.n8) `resolved` : (0,core_text/* line */.n8) `opened again`;
                logger.warn((0,core_text/* line */.n8) `the thread could not be ${what}: ${explainRefusal(thrown)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/platforms/gitlab/comment/index.js



/** The summary on a merge request of GitLab. */
function publishComment(options, signal) {
    const { api, mergeRequest, style, run, ...rest } = options;
    const form = style === 'thread' ? 'thread' : 'note';
    return (0,comment/* publishComment */.p)({
        ...rest,
        conversation: conversationOn(api, mergeRequest, {
            form,
            outcome: rest.result.outcome,
            logger: rest.logger,
        }),
        marker: { id: run.pipelineId, attempt: run.jobId },
        anew: style === 'new',
        explain: explainRefusal,
    }, signal);
}

// EXTERNAL MODULE: ./build/gitlab/folder.js
var gitlab_folder = __webpack_require__(5264);
// EXTERNAL MODULE: ./build/reports/markdown/render.js + 3 modules
var render = __webpack_require__(8472);
// EXTERNAL MODULE: ./build/gitlab/artifact-pages.js
var artifact_pages = __webpack_require__(6947);
;// CONCATENATED MODULE: ./build/gitlab/links.js


/** The last line of a note: where everything is. The addresses are the job's own. */
function linksTo(job, { result, settings }) {
    const { pipelinePage } = job.context.run;
    const reports = result.reports.length === 0 ? undefined : (0,artifact_pages/* artifactPage */.M)(job, 'browse', settings['report-dir']);
    const links = [
        ...(reports === undefined ? [] : [(0,core_text/* mdPage */.zo)((0,core_text.md) `All reports`, reports)]),
        ...(pipelinePage === undefined ? [] : [(0,core_text/* mdPage */.zo)((0,core_text.md) `This pipeline`, pipelinePage)]),
    ];
    return links.length === 0 ? (0,core_text.md) `` : (0,core_text.md) `\n${(0,core_text/* joinMarkdown */.UF)(links, ' · ')}\n`;
}

;// CONCATENATED MODULE: ./build/gitlab/note-text.js



/** What the merge request is told, in at most so many bytes of UTF-8. */
function noteText(job, told, limit) {
    const links = linksTo(job, told);
    return (0,core_text.md) `${(0,render.renderMarkdown)(told.result, { limit: limit - (0,core_text/* bytesOf */.$$)(links) })}${links}`;
}

;// CONCATENATED MODULE: ./build/gitlab/note.js










/** Characters of a text that is left as a file. */
const note_mostCharacters = 65_536;
/**
 * Tells the merge requests of the job the result, as far as that is wanted. Where that is not possible the text is left
 * as a file. Rejects with the signal's reason only.
 */
async function publishNotes(job, publication, signal) {
    const { host, logger } = job;
    // A run whose backend is not known has not asked for this name.
    const token = publication.settings['gitlab-token'] ?? host.env.GITLAB_TOKEN;
    if (!token || token === host.env.CI_JOB_TOKEN)
        return leaveWithoutToken(job, publication);
    let isTold = false;
    try {
        await withinTime(job, signal, async (inTime) => {
            isTold = await write(job, publication, token, inTime);
        });
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.warn((0,core_text/* line */.n8) `the merge request was not told: ${(0,core_text/* message */.iU)((0,errors/* describeError */.Uc)(thrown))}`);
    }
    if (!isTold && (0,wanted/* deservesComment */.j)(publication.settings.comment, publication.result))
        logger.info((0,core_text/* line */.n8) `The text of the note is in ${await leaveAsFile(job, publication)}`);
}
/** Whether nothing was refused. */
async function write(job, publication, token, signal) {
    const { host, context, logger, redactor } = job;
    const { result, settings } = publication;
    const { apiUrl, run, mergeRequests } = context;
    if (apiUrl === undefined) {
        logger.warn((0,core_text/* line */.n8) `the merge request was not told: ${'CI_API_V4_URL'} is no address`);
        return false;
    }
    // The certificate of GitLab's own authority, where the runner knows one.
    const caFile = host.env.CI_SERVER_TLS_CA_FILE || settings['ca-file'];
    return (0,with_backend/* withHttp */.N)({ host, logger }, { ...settings, 'ca-file': caFile }, async (http) => {
        const api = createGitLabApi({ http, apiUrl, token });
        let isTold = true;
        for (const mergeRequest of mergeRequests) {
            const { state } = await publishComment({
                api,
                mergeRequest,
                style: settings['comment-style'],
                run,
                key: settings['comment-key'] ?? JSON.stringify(run.name),
                mode: settings.comment,
                result,
                render: (limit) => noteText(job, publication, limit),
                logger,
                redactor,
            }, signal);
            isTold &&= state !== 'refused';
        }
        return isTold;
    });
}
/** So that a server which does not answer leaves time to upload the reports. */
async function withinTime({ host }, signal, work) {
    const { clock, env } = host;
    const { leftMs } = (0,job/* jobOf */.Z)(env, clock.date());
    if (leftMs === undefined)
        return work(signal);
    const reason = new Error('the job has no time left for it');
    await (0,limited/* limited */.T)(clock, leftMs / 2, reason, (late) => work(AbortSignal.any([signal, late])));
}
/** Gives the path of the file, as the user would type it. */
async function leaveAsFile(job, publication) {
    const folder = (0,gitlab_folder/* folderOf */.yS)(job, publication.settings);
    const text = job.redactor.redact(noteText(job, publication, note_mostCharacters).toString());
    await (0,gitlab_folder/* leaveInFolder */.Dw)(job, folder, { [gitlab_folder/* fileNames */.jx.note]: text });
    return `${folder.shownAs}/${gitlab_folder/* fileNames */.jx.note}`;
}
/** GitLab takes no note from the token that every job has. */
async function leaveWithoutToken(job, publication) {
    const { context, logger } = job;
    if (!(0,wanted/* deservesComment */.j)(publication.settings.comment, publication.result))
        return;
    const place = (0,core_text/* line */.n8) `its text is in ${await leaveAsFile(job, publication)}`;
    if (context.fork !== undefined)
        logger.info((0,core_text/* line */.n8) `no note on the merge request: a merge request from a fork has no token for it, as it should be; ${place}`);
    else
        logger.warn((0,core_text/* line */.n8) `no note on the merge request: set the masked variable GITLAB_TOKEN to a project access token with the scope api and the role Reporter${context.isUnprotected ? (0,core_text/* line */.n8) `, not protected, since this branch is not` : (0,core_text/* line */.n8) ``}; ${place}`);
}


/***/ })

};
