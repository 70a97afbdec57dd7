import { element } from "../dom/element.js";
import { read } from "../api/request.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { field, selectOf } from "./fields.js";

const MOST = 200;
const CLAUSE = /(?:^|\s)firstUse:(\*|[\w-]+)(?=\s|$)/;
const ALWAYS = { "": "Whatever matches", "*": "The first use of any set phrase" };

/**
 * Narrows a query to the first uses of set phrases, or of one of them: what a side had not said to that side before.
 *
 * @param {function(): string} query what is asked
 * @param {function(string): void} onQuery gets the query with its clause
 */
export function firstUseChoice(query, onQuery, signal) {
    const select = selectOf("alert-first-use", ALWAYS);
    select.addEventListener("change", () => onQuery(withFirstUse(query(), select.value)));

    const isMissing = (phrase) => [...select.options].every((option) => option.value !== phrase);

    function offer(phrase) {
        select.append(element("option", { value: phrase }, `The first use of “${nameOf(phrase)}”`));
    }

    /** Shows what the query says by now. */
    function show() {
        const value = CLAUSE.exec(query())?.[1] ?? "";
        if (isMissing(value)) offer(value);
        select.value = value;
    }

    /** Without the list of phrases in use the others can still be chosen. */
    async function offerPhrases() {
        try {
            const { items } = await read(`/completions?field=formulation&size=${MOST}`, { signal });
            items.map(({ value }) => value).filter(isMissing).forEach(offer);
        } catch {
            select.title = "The phrases in use could not be read";
        }
    }

    show();
    offerPhrases();
    return { line: field("Only", select), show };
}

function withFirstUse(query, phrase) {
    const rest = query.replace(CLAUSE, "").trim();
    if (phrase === "") return rest;
    return `${rest} ${phrase === "*" ? "firstUse:*" : clause("firstUse", phrase)}`.trim();
}
