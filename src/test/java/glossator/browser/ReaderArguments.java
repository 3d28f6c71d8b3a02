package glossator.browser;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The readers that a {@link ReaderTest} asks for. */
final class ReaderArguments implements ArgumentsProvider {
  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    ReaderTest asked = context.getRequiredTestMethod().getAnnotation(ReaderTest.class);
    Reader reader = BrowserExtension.reader(context);
    return Arrays.stream(asked.from())
        .flatMap(
            origin ->
                Arrays.stream(asked.at())
                    .map(screen -> Arguments.of(reader.from(origin).at(screen))));
  }
}
