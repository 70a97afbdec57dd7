/** A clause of the query language: a field has a value. */
export function clause(field, value) {
    return `${field}:${/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`}`;
}

/** Whether a query has a clause as one of its words. */
export function hasClause(query, wanted) {
    return ` ${query} `.includes(` ${wanted} `);
}

/** The query with a clause more, or without it if it has it. */
export function toggled(query, wanted) {
    return hasClause(query, wanted)
        ? ` ${query} `.replace(` ${wanted} `, " ").trim().replace(/\s+/g, " ")
        : `${query} ${wanted}`.trim();
}
