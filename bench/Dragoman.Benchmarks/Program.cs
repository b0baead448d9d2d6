using BenchmarkDotNet.Running;
using Dragoman.Benchmarks;

if (args is ["ratio", ..])
{
    return RatioRun.Print(args.Length > 1 ? int.Parse(args[1], null) : 2, Console.Out);
}

if (args is ["stages", ..])
{
    BenchmarkRunner.Run<StageBenchmarks>(args: args[1..]);
    return 0;
}

Console.Error.WriteLine("usage: bench ratio [THREADS]   articles/s, the bare encoder's sentences/s on the same text, and their ratio");
Console.Error.WriteLine("       bench stages           each stage on its own, with allocations (BenchmarkDotNet)");
return 2;
