import { read } from "../api/request.js";

let words = { fields: [], countries: [] };
let byId = new Map();

/** Loads the words of the query language. */
export async function loadVocabulary() {
    words = await read("/vocabulary");
    byId = new Map(words.countries.map((country) => [country.id, country]));
}

export function fields() {
    return words.fields;
}

export function countries() {
    return words.countries;
}

/** The country of an alpha-3 code; undefined if there is none. */
export function country(id) {
    return byId.get(id);
}

/** What an id stands for, in words: the name of a country, else the id as words. */
export function nameOf(id) {
    return byId.get(id)?.name ?? asWords(id);
}

function asWords(id) {
    return id.replaceAll("-", " ");
}
