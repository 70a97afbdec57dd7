const OF_STATEMENT = ["speakers", "content", "continuation", "themes", "relays", "targets", "claims"];
const OF_CLAIM = ["targets", "about", "themes", "fields", "formulations", "codings"];

/** A statement with all its lists: answers leave out those that hold nothing. */
export function withLists(statement) {
    const whole = filled(statement, OF_STATEMENT);
    return { ...whole, claims: whole.claims.map((claim) => filled(claim, OF_CLAIM)) };
}

function filled(record, names) {
    return { ...Object.fromEntries(names.map((name) => [name, []])), ...record };
}
