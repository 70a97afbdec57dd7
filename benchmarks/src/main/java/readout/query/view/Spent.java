package readout.query.view;

/// What some work took.
///
/// @param processorSeconds of all threads of this process, the broker's and the compiler's included: on a busy machine
///     it tells more than the clock
record Spent(double seconds, double processorSeconds) {

    /// Work that may fail.
    interface Work {
        void run() throws Exception;
    }

    static Spent on(Work work) throws Exception {
        long began = System.nanoTime();
        long processor = processorNanos();
        work.run();
        return new Spent((System.nanoTime() - began) / 1e9, (processorNanos() - processor) / 1e9);
    }

    private static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
