export const id = 8005;
export const ids = [8005];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/** `Promise.all`, but it rejects only once none of them is at work any more. */
async function allEnded(works) {
    await Promise.allSettled(works);
    return Promise.all(works);
}


/***/ }),

/***/ 5363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localBackend: () => (/* binding */ localBackend)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/text.js + 9 modules
var core_text = __webpack_require__(13405);
// EXTERNAL MODULE: ./build/backends/local/checkout/open-checkout.js + 6 modules
var open_checkout = __webpack_require__(31330);
// EXTERNAL MODULE: ./build/backends/local/checks.js
var checks = __webpack_require__(38255);
// EXTERNAL MODULE: ./build/backends/options.js
var backends_options = __webpack_require__(19538);
// EXTERNAL MODULE: ./build/backends/local/checkout/pattern.js
var checkout_pattern = __webpack_require__(53507);
;// CONCATENATED MODULE: ./build/backends/local/engines/names.js
/** The engines that can be asked for; what they are is loaded only then. */
const engineNames = ['syft', 'trivy', 'osv-scanner', 'cdxgen'];

// EXTERNAL MODULE: ./build/backends/local/policy/licenses/choices.js + 1 modules
var choices = __webpack_require__(28345);
// EXTERNAL MODULE: ./build/backends/local/policy/rules.js
var rules = __webpack_require__(73840);
;// CONCATENATED MODULE: ./build/backends/local/options.js





/** The `options` of the local backend. */
const localOptions = {
    exclude: {
        type: { kind: 'texts', example: '[test/fixtures, "*.snap"]' },
        default: '',
        description: 'Files that are not looked at: a list of patterns as in .gitignore.',
    },
    policy: {
        type: { kind: 'list', values: rules/* policyRuleIds */.L, alone: ['on', 'off'] },
        default: 'on',
        description: 'Whether lockfiles and workflows are held against the rules of the policy; a list names rules that are left out.',
    },
    'deny-licenses': {
        type: { kind: 'texts', example: '[GPL-3.0-only, AGPL-3.0-or-later]' },
        description: 'Licences that no component may be under: SPDX ids or expressions.',
    },
    engine: {
        type: { kind: 'choice', values: engineNames },
        description: 'A program on the PATH that reads the checkout too; it is never downloaded. cdxgen runs build tools.',
        notInFile: true,
    },
    'db-max-age': {
        type: { kind: 'number', example: '14', least: 1, most: 3_650 },
        default: '7',
        description: 'How many days old the database of osv-db may be, by its newest record.',
        notInFile: true,
    },
    'npm-registry': {
        type: { kind: 'url', example: 'https://npm.example.com' },
        description: 'The registry that is asked about npm packages when OSV does not answer; that of npm where osv-url is not set.',
        notInFile: true,
    },
};
function parseLocalOptions(options, spelled) {
    const { values, problems } = (0,backends_options/* readOptions */.T)('local', localOptions, options, spelled);
    const unfit = (values.exclude ?? [])
        .flatMap((text) => text.split('\n'))
        .flatMap((pattern) => {
        const why = (0,checkout_pattern/* whyNotObeyed */.Y)(pattern);
        return why === undefined
            ? []
            : [
                {
                    input: `${spelled}: exclude`,
                    message: `'${pattern}' ${why}`,
                    hint: 'Write it shorter, or as several patterns.',
                },
            ];
    });
    const unknown = (values['deny-licenses'] ?? [])
        .filter((text) => (0,choices/* choicesOf */.c)(text) === undefined)
        .map((text) => ({
        input: `${spelled}: deny-licenses`,
        message: `'${text}' is no SPDX id or expression`,
        hint: 'The ids are at https://spdx.org/licenses; GPL-3.0-only and GPL-3.0-or-later are two.',
    }));
    return { options: values, problems: [...problems, ...unfit, ...unknown] };
}
/** The rules of the policy that are left out; undefined when there is to be none. */
function rulesOff({ policy }) {
    if (policy === 'off')
        return undefined;
    return policy === 'on' || policy === undefined ? [] : policy;
}

// EXTERNAL MODULE: ./build/backends/local/sbom/read-sbom.js + 76 modules
var read_sbom = __webpack_require__(22836);
;// CONCATENATED MODULE: ./build/backends/local/parts.js


/** The parts of a scan as the options want them; what loads slowly is loaded when it is its turn. For one scan only. */
async function partsFor(options, deps) {
    const off = rulesOff(options);
    const policy = off && (await __webpack_require__.e(/* import() */ 4260).then(__webpack_require__.bind(__webpack_require__, 94260))).createPolicy(off);
    const deny = options['deny-licenses'];
    const { engine } = options;
    return {
        async readSbom(checkout, signal) {
            const own = await (0,read_sbom.readSbom)(checkout, signal, policy?.look);
            if (engine === undefined)
                return own;
            return (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(5621), __webpack_require__.e(2757), __webpack_require__.e(6843)]).then(__webpack_require__.bind(__webpack_require__, 36843))).readWithEngine(engine, own, checkout, deps, signal);
        },
        findVulnerabilities: async (components, deps, signal) => (await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2088), __webpack_require__.e(5621), __webpack_require__.e(2757), __webpack_require__.e(7263)]).then(__webpack_require__.bind(__webpack_require__, 17263))).findVulnerabilities(components, { ...deps, databaseMaxAgeDays: options['db-max-age'], npmRegistry: options['npm-registry'] }, signal),
        findSecrets: async (...input) => (await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 5960))).findSecrets(...input),
        ...(policy && { checkPolicy: policy.finish }),
        ...(deny && {
            checkLicenses: async ({ sbom, check }) => (await __webpack_require__.e(/* import() */ 1029).then(__webpack_require__.bind(__webpack_require__, 71029))).checkLicenses(sbom, check, deny),
        }),
    };
}

// EXTERNAL MODULE: ./build/backends/local/all-ended.js
var all_ended = __webpack_require__(46910);
;// CONCATENATED MODULE: ./build/backends/local/checkout/read-once.js
/** What the first view reads is kept, up to `mostBytes` in all, so that every part of a scan sees the same file. */
function readOnce(checkout, mostBytes = 32 * 1024 * 1024) {
    const kept = new Map();
    let bytes = 0;
    const readAgain = async (path, maxBytes) => {
        const known = kept.get(path);
        return known !== undefined && known.length <= maxBytes ? known : checkout.read(path, maxBytes);
    };
    return {
        first: {
            ...checkout,
            async read(path, maxBytes) {
                const content = await readAgain(path, maxBytes);
                if (!kept.has(path) && bytes + content.length <= mostBytes) {
                    kept.set(path, content);
                    bytes += content.length;
                }
                return content;
            },
        },
        later: { ...checkout, read: readAgain },
    };
}

;// CONCATENATED MODULE: ./build/backends/local/scan.js





/** Rejects with the signal's reason only, and then no part is at work any more. */
async function scanCheckout(checkout, parts, deps, signal) {
    deps.logger.progress((0,core_text/* line */.n8) `reading lockfiles`);
    const { first, later } = readOnce(checkout);
    const inventory = await attempt(checks/* sbomCheck */.YH, () => parts.readSbom(first, signal), deps, signal);
    const work = [
        Promise.resolve(inventory.vulnerabilities ?? checkVulnerabilities(inventory, parts, deps, signal)),
        attempt(checks/* secretsCheck */.gA, () => parts.findSecrets(later, deps, signal), deps, signal),
        ...checkRules(later, inventory, parts, deps, signal),
    ];
    const made = await (0,all_ended/* allEnded */.C)(work);
    return {
        findings: made.flatMap((part) => part.findings ?? []),
        checks: [inventory.check, ...made.map(({ check }) => check)],
        ...(inventory.sbom && { sbom: inventory.sbom }),
        nativeReports: [],
    };
}
/** What is held against rules: the policy, and the licences that are denied. */
function checkRules(checkout, inventory, parts, deps, signal) {
    const { checkPolicy, checkLicenses } = parts;
    return [
        ...(checkPolicy
            ? [attempt(checks/* complianceCheck */.eN, () => checkPolicy(checkout, inventory.check, signal), deps, signal)]
            : []),
        ...(checkLicenses ? [attempt(checks/* licensesCheck */.Hg, () => checkLicenses(inventory), deps, signal)] : []),
    ];
}
async function checkVulnerabilities({ sbom, check }, parts, deps, signal) {
    const unasked = (reason) => ({ check: (0,checks/* notChecked */.lb)(checks/* vulnerabilityCheck */.XC, reason) });
    if (deps.offline && deps.osvDb === undefined)
        return unasked("'offline' is set, so nothing was asked");
    const components = sbom?.components ?? [];
    if (components.length === 0 && check.state !== 'complete')
        return unasked('no component is known to ask about');
    const found = await attempt(checks/* vulnerabilityCheck */.XC, () => parts.findVulnerabilities(components, deps, signal), deps, signal);
    return check.state === 'complete' ? found : { ...found, check: ofKnownComponents(found.check) };
}
/** What the SBOM misses, nobody was asked about. */
function ofKnownComponents(check) {
    if (check.state === 'not-checked')
        return check;
    const reason = 'only the known components were asked about: the SBOM is not complete';
    return { ...check, state: 'incomplete', reasons: [...check.reasons, reason] };
}
async function attempt(capability, work, { logger }, signal) {
    try {
        return await work();
    }
    catch (thrown) {
        signal.throwIfAborted();
        logger.debug((0,core_text/* message */.iU)(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)));
        return { check: (0,checks/* notChecked */.lb)(capability, reasonOf(thrown)) };
    }
}
function reasonOf(thrown) {
    if (!(thrown instanceof errors/* ScangateError */.fm))
        return `the check broke off: ${(0,errors/* describeError */.Uc)(thrown)}`;
    return thrown.hint === undefined ? thrown.message : `${thrown.message}. ${thrown.hint}`;
}

;// CONCATENATED MODULE: ./build/backends/local/index.js








const id = 'local';
/** The embedded scanner: reads the checkout itself; no account, no server, nothing of the checkout is run. */
const localBackend = {
    checks: [checks/* sbomCheck */.YH, checks/* vulnerabilityCheck */.XC, checks/* secretsCheck */.gA, checks/* complianceCheck */.eN, checks/* licensesCheck */.Hg],
    attaches: false,
    options: localOptions,
    delivers: [],
    checkOptions: (options, spelled) => parseLocalOptions(options, spelled).problems,
    create: (options, deps) => createLocalBackend(parseLocalOptions(options, 'options').options, deps),
};
/**
 * Does the work in this process from `start` on; `status` answers when it is done. The work ends with the signal that
 * `start` was given.
 */
function createLocalBackend(options, deps) {
    const scans = new Map();
    const resultsOf = (scanId) => scans.get(scanId) ??
        Promise.reject(new errors/* ScangateError */.fm('SCAN_FAILED', `no scan ${scanId} was started in this process`));
    return {
        id,
        checks: localBackend.checks,
        async start({ target }, signal) {
            const ref = { backend: id, id: (0,external_node_crypto_.randomUUID)() };
            const work = scan(target.path, options, deps, signal);
            work.catch(() => undefined);
            scans.set(ref.id, work);
            return { ref, pollAfterMs: 0 };
        },
        async status(ref) {
            await resultsOf(ref.id);
            return { state: 'completed' };
        },
        results: (ref) => resultsOf(ref.id),
    };
}
async function scan(path, options, deps, signal) {
    deps.logger.progress((0,core_text/* line */.n8) `listing files`);
    const checkout = await (0,open_checkout.openCheckout)(path, { ...options, ownReports: deps.reportDir }, signal);
    return scanCheckout(checkout, await partsFor(options, deps), deps, signal);
}


/***/ }),

/***/ 28345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ choicesOf),
  G: () => (/* binding */ isDenied)
});

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
;// CONCATENATED MODULE: ./build/backends/local/policy/licenses/spelling.js

/**
 * An expression with each id in the spelling of the SPDX list, where it is another one only by its capitals: ids are the
 * same in any case (SPDX 2.3, annex D). What follows no pattern of the list, such as `postgresql`, stays as it is.
 */
function withListedSpelling(expression) {
    return expression.replace(/[A-Za-z0-9.-]+/g, (word) => /^(?:and|or|with|(?:License|Document)Ref-.*)$/i.test(word)
        ? word
        : (spellingsOf(word).find(isListed) ?? word));
}
/** As in `MIT`, `GPL-3.0-only`, `Apache-2.0`, `BSD-3-Clause`, `Sendmail-Open-Source` and `curl`. */
function spellingsOf(word) {
    const lower = word.toLowerCase();
    const [first = '', ...rest] = lower.split('-');
    const spell = (head, tail) => [head, ...tail].join('-');
    return [
        word,
        lower.toUpperCase(),
        spell(first.toUpperCase(), rest),
        spell(capitalised(first), rest),
        spell(first.toUpperCase(), rest.map(capitalised)),
        spell(capitalised(first), rest.map(capitalised)),
        lower,
    ];
}
function capitalised(word) {
    return word.slice(0, 1).toUpperCase() + word.slice(1);
}
/** Whether it is a licence or an exception of the list. */
function isListed(id) {
    return isExpression(id) || isExpression(`MIT WITH ${id}`);
}
function isExpression(text) {
    try {
        spdx_expression_parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/backends/local/policy/licenses/choices.js


/** Longer text is no licence expression, and is not worth parsing. */
const longestExpression = 1_000;
const mostChoices = 256;
/**
 * The choices that an SPDX expression leaves: `MIT OR (Apache-2.0 AND BSD-3-Clause)` leaves two. Undefined for what is no
 * such expression, or has more choices than anybody wrote by hand.
 */
function choicesOf(expression) {
    if (expression.length > longestExpression)
        return undefined;
    try {
        return choices(spdx_expression_parse(withListedSpelling(expression.trim())));
    }
    catch {
        return undefined;
    }
}
function choices(parsed) {
    if (!('conjunction' in parsed))
        return [new Set([spelled(parsed)])];
    const [left, right] = [choices(parsed.left), choices(parsed.right)];
    const all = parsed.conjunction === 'or'
        ? [...left, ...right]
        : left.flatMap((one) => right.map((other) => new Set([...one, ...other])));
    if (all.length > mostChoices)
        throw new Error('too many choices');
    return all;
}
/** `GPL-3.0` is the old name of `GPL-3.0-only`, `GPL-3.0+` of `GPL-3.0-or-later` (spdx.org/licenses). */
function spelled(parsed) {
    const { license, plus = false, exception } = parsed;
    const isGnu = /^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/.test(license);
    const name = isGnu ? `${license}${plus ? '-or-later' : '-only'}` : `${license}${plus ? '+' : ''}`;
    return (exception === undefined ? name : `${name} WITH ${exception}`).toLowerCase();
}
/** Whether every choice that a licence leaves takes one that is denied whole. */
function isDenied(license, denied) {
    return license.every((choice) => denied.some((one) => [...one].every((name) => choice.has(name))));
}


/***/ }),

/***/ 73840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyRuleIds),
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/** By id. None is above `low`, so that no rule of `fail-on` above that is ever broken by them. */
const policyRules = {
    'lockfile-plain-http': {
        severity: 'low',
        why: 'A package that comes over plain http, or git without encryption, can be replaced on its way.',
        remediation: 'Give the address with https, and write the lockfile again.',
        cwes: ['CWE-319'],
    },
    'lockfile-no-integrity': {
        severity: 'low',
        why: 'The lockfile holds no digest of the package, so that what is installed may be something else than what was locked.',
        remediation: 'Write the lockfile again with a current package manager and a registry that gives digests.',
        cwes: ['CWE-353'],
    },
    'lockfile-git-source': {
        severity: 'info',
        why: 'A package from a git repository has no digest, and it vanishes with the repository.',
        remediation: 'Use a published version, or publish it to a registry of your own.',
        cwes: ['CWE-829'],
    },
    'lockfile-foreign-host': {
        severity: 'info',
        why: 'Packages come from another host than most of the lockfile: whoever owns that host decides what is installed.',
        remediation: 'Use the same packages from your registry, or make sure that you trust the host.',
        cwes: ['CWE-829'],
    },
    'lockfile-install-script': {
        severity: 'info',
        why: 'The package runs a script when it is installed, with the rights of whoever installs it.',
        remediation: 'Install with scripts off (--ignore-scripts), and allow them for the packages that need one.',
        cwes: ['CWE-829'],
    },
    'lockfile-deprecated': {
        severity: 'info',
        why: 'Its authors gave this version up: it gets no fixes.',
        remediation: 'Use the version or the package that its authors name.',
        cwes: ['CWE-1104'],
    },
    'workflow-untrusted-input': {
        severity: 'low',
        why: 'What a stranger can write (a title, a branch name) is put into a script before it runs, and so becomes a part of it.',
        remediation: 'Put the expression into `env` of the step, and use the variable, in quotes, in the script.',
        cwes: ['CWE-78'],
    },
    'workflow-untrusted-checkout': {
        severity: 'low',
        why: 'The workflow has the rights of the base repository and checks out the code of a change that anybody can propose.',
        remediation: 'Use the trigger pull_request for what runs that code, and workflow_run for what needs the rights.',
        cwes: ['CWE-829'],
    },
    'workflow-write-all': {
        severity: 'low',
        why: 'The token of the job may write everything in the repository, and so may every action that the job uses.',
        remediation: 'Name the permissions that the job needs, such as `contents: read`.',
        cwes: ['CWE-250'],
    },
    'workflow-no-permissions': {
        severity: 'info',
        why: 'A job without `permissions` has those of the settings of the repository, which may be all of them.',
        remediation: 'Write `permissions: {}` or `contents: read` at the top, and more only for the job that needs it.',
        cwes: ['CWE-250'],
    },
    'workflow-unpinned-action': {
        severity: 'info',
        why: 'A tag or branch can be moved to other code; a full commit, or the digest of an image, cannot.',
        remediation: 'Write the full commit after the @, and the version as a comment behind it.',
        cwes: ['CWE-829'],
    },
};
const policyRuleIds = Object.keys(policyRules);


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

/***/ 25641:
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

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
