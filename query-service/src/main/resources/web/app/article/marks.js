const COLOURS = 6;

/** What is marked in the text of an article: the parts of statements, and the names of entities. */
export function marksOf(statements, entities) {
    return [...statements.flatMap(ofStatement), ...entities.flatMap(ofEntity)];
}

function ofStatement(statement) {
    const parts = [
        ...[statement.mention].map(part("mention")),
        ...[statement.cue].map(part("cue")),
        ...statement.content.map(part("content")),
        ...statement.continuation.map(part("content")),
        ...statement.claims.map((claim) => claim.slice).map(part("claim")),
    ];
    return parts.filter(Boolean).map((mark) => ({ ...mark, statement: statement.id }));
}

function part(kind) {
    return (slice) => slice && { kind, start: slice.start, end: slice.end };
}

function ofEntity({ actor, mentions = [] }) {
    return mentions.map((slice) => ({ kind: "entity", start: slice.start, end: slice.end, actor }));
}

/** A colour for each speaker, the same in the text and beside it; the numbers beside them tell statements apart. */
export function speakerColours(statements) {
    const colours = new Map();
    statements.forEach((statement) => {
        const key = speakerKey(statement);
        if (!colours.has(key)) colours.set(key, colours.size % COLOURS);
    });
    return (statement) => colours.get(speakerKey(statement));
}

function speakerKey(statement) {
    return statement.speakers.map((speaker) => speaker.actor.id).join(" ");
}
