package readout.testing;

/// The broker of a test class, whatever runs it. Fields of this type are filled in before each test.
public interface TestBroker {

    /// What Kafka clients take as `bootstrap.servers`.
    String bootstrapServers();

    /// Makes the broker unreachable; its log stays.
    void pause();

    /// Makes it reachable again.
    void resume();
}
