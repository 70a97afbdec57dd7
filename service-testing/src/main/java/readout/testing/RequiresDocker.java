package readout.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/// Skips a test class, and says so, where no Docker engine answers.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresDocker.Condition.class)
public @interface RequiresDocker {

    /// Asks for an engine.
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (isDockerAvailable()) {
                return ConditionEvaluationResult.enabled("a Docker engine answers");
            }
            System.out.printf(
                    "SKIPPED %s: no Docker engine answers, so only the embedded broker was tested%n",
                    context.getDisplayName());
            return ConditionEvaluationResult.disabled("no Docker engine answers");
        }

        /// Testcontainers finds its parts through the thread's class loader, which in a Quarkus test is another one.
        private static boolean isDockerAvailable() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(DockerClientFactory.class.getClassLoader());
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
