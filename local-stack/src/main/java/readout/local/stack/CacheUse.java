package readout.local.stack;

/// What a stack does with the ahead-of-time caches of its processes.
public enum CacheUse {
    NONE,
    /// Starts with those that fit.
    READ,
    /// Starts without, and writes new ones when it is stopped. One stack at a time.
    RECORD
}
