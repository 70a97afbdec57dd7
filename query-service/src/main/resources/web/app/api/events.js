/**
 * Reads server-sent events (WHATWG HTML, 9.2.6) from the body of an answer; yields those that came together. An event
 * without data is yielded for its id.
 *
 * @param {ReadableStream<Uint8Array>} body
 */
export async function* eventReader(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    try {
        for (;;) {
            const { value, done } = await reader.read();
            if (done) return;
            const blocks = (rest + value).split("\n\n");
            rest = blocks.pop();
            const events = blocks.map(event);
            if (events.length > 0) yield events;
        }
    } finally {
        reader.cancel().catch(() => {});
    }
}

function event(block) {
    const read = { id: undefined, name: "message", data: "" };
    for (const line of block.split("\n")) {
        const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line);
        if (field === "id") read.id = value;
        else if (field === "event") read.name = value;
        else if (field === "data") read.data += read.data === "" ? value : `\n${value}`;
    }
    return read;
}
