/** A refusal of the service, as its problem document (RFC 9457) tells it. */
export class Problem extends Error {
    /** @param {object} document with `status`, `detail`, and where there are such, `field` and `position` */
    constructor(document) {
        super(document.detail ?? document.title ?? `The service answered ${document.status}`);
        this.status = document.status;
        this.type = document.type ?? "";
        this.field = document.field;
        this.position = document.position;
    }

    /** Whether it names the query as what is wrong. */
    isOfQuery() {
        return this.type.endsWith(":invalid-query") && this.field === "q";
    }
}

/** No answer came: the service is down, or the network is. */
export class Unreachable extends Error {
    constructor() {
        super("Readout does not answer. Is it running? ./readout status tells.");
    }
}
