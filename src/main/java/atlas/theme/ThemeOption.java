package atlas.theme;

/// How a kind of theme is asked for on the command line.
///
/// @param parameter   what is written behind the option, as in "ID"; empty where nothing is
/// @param description for the help, in English as all of the command line
public record ThemeOption(String parameter, String description) {}
