package glossator.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code glossator build} is asked to do.
 *
 * @param edition the edition's folder
 * @param output where the site goes, if the caller says
 * @param text a file to be laid over the reading text
 * @param strict whether warnings stop the build
 * @param timed whether to say how long each stage took
 * @param fresh whether to build even what has not changed
 */
record BuildOptions(
    Path edition,
    Optional<Path> output,
    Optional<Path> text,
    boolean strict,
    boolean timed,
    boolean fresh) {}
