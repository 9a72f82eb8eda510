export const id = 3593;
export const ids = [3593];
export const modules = {

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactResult: () => (/* binding */ redactResult)
/* harmony export */ });
const finding = {
    fingerprint: 'keep',
    ruleId: 'redact',
    title: 'redact',
    description: 'redact',
    locations: { path: 'redact' },
    component: { purl: 'redact', name: 'redact', version: 'redact' },
    aliases: 'redact',
    cwes: 'redact',
    ratings: { vector: 'redact' },
    fixVersions: 'redact',
    remediation: 'redact',
    url: 'redact',
};
const decisions = {
    tool: { name: 'keep', version: 'keep' },
    backend: 'keep',
    target: { repository: 'redact', ref: 'redact', sha: 'keep' },
    scan: { backend: 'keep', id: 'redact', url: 'redact' },
    startedAt: 'keep',
    finishedAt: 'keep',
    failOn: 'keep',
    verdict: { rules: { rule: 'keep' }, unmet: { about: 'keep', reason: 'redact' } },
    failure: {
        code: 'keep',
        message: 'redact',
        hint: 'redact',
        problems: { input: 'redact', message: 'redact', hint: 'redact' },
    },
    checks: { reasons: 'redact', scope: 'redact' },
    findings: finding,
    ignored: { finding, reason: 'redact', until: 'keep' },
    sbom: {
        projects: { id: 'redact', name: 'redact', version: 'redact', path: 'redact', lockfile: 'redact' },
        components: {
            purl: 'redact',
            ecosystem: 'keep',
            name: 'redact',
            version: 'redact',
            licenses: 'redact',
            hashes: { hex: 'keep' },
            lockfiles: 'redact',
        },
        dependencies: { ref: 'redact', dependsOn: 'redact' },
    },
    notices: 'redact',
    reports: { path: 'redact' },
};
/**
 * The result without the secrets of the run, and with well-formed text. It happens before rendering: in the text of a
 * report a replacement could break the format, and an encoding could hide a secret. What a program reads (outcomes,
 * severities, fingerprints, dates, …) stays, so a secret of the same spelling leaves a file that can be read.
 */
function redactResult(result, redactor) {
    const redact = (text) => redactor.redact(text.toWellFormed());
    return carryOut(decisions, result, redact);
}
/** What is not changed is shared with the value, so that a large result is not held twice. */
function carryOut(decision, value, redact) {
    if (decision === 'keep')
        return value;
    if (Array.isArray(value))
        return changedItems(value, (item) => carryOut(decision, item, redact));
    if (typeof value === 'string')
        return decision === 'redact' ? redact(value) : value;
    if (typeof value !== 'object' || value === null || decision === 'redact')
        return value;
    return changedFields(value, (field, part) => carryOut(decision[field] ?? 'keep', part, redact));
}
function changedItems(items, change) {
    let changed;
    for (const [index, item] of items.entries()) {
        const after = change(item);
        if (after !== item && !changed)
            changed = items.slice(0, index);
        changed?.push(after);
    }
    return changed ?? items;
}
function changedFields(value, change) {
    const changes = Object.entries(value).flatMap(([field, part]) => {
        const after = change(field, part);
        return after === part ? [] : [[field, after]];
    });
    return changes.length === 0 ? value : Object.assign({ ...value }, Object.fromEntries(changes));
}


/***/ })

};
