import { authorization, askForKey } from "./key.js";
import { Problem, Unreachable } from "./problem.js";

/**
 * Asks the service.
 *
 * @param {string} path with parameters
 * @param {RequestInit} options of fetch
 * @returns {Promise<Response>} an answer that is no refusal
 * @throws {Problem|Unreachable} if it is one, or if there is none
 */
export async function request(path, options = {}) {
    const response = await reach(path, options);
    if (response.status === 401) {
        await askForKey();
        return request(path, options);
    }
    if (!response.ok) throw await problem(response);
    return response;
}

async function reach(path, options) {
    try {
        return await fetch(path, { ...options, headers: { ...options.headers, ...authorization() } });
    } catch (failure) {
        if (failure.name === "AbortError") throw failure;
        throw new Unreachable();
    }
}

async function problem(response) {
    const body = await response.json().catch(() => ({}));
    return new Problem({ ...body, status: response.status });
}

/** Asks for JSON. */
export async function read(path, options) {
    return (await request(path, options)).json();
}

/** Sends JSON; the answer is JSON, or null where there is none. */
export async function send(method, path, body, signal) {
    const response = await request(path, {
        method,
        signal,
        headers: { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    return response.status === 204 ? null : response.json();
}

/** A path with parameters; those without a value are left out. */
export function withParameters(path, parameters) {
    const given = Object.entries(parameters).filter(
        ([, value]) => value !== undefined && value !== null && value !== "",
    );
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
