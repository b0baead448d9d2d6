using Dragoman.Cli.Coding;

namespace Dragoman.Tests.Cli;

public class OrderedWorkTests
{
    [Fact]
    public async Task Inputs_are_read_only_as_fast_as_results_are_taken()
    {
        const int threads = 2;
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
            {
                yield return Interlocked.Increment(ref read);
            }
        }

        var taken = 0;
        await foreach (var result in OrderedWork.RunAsync(Endless(), (number, _) => number, threads))
        {
            Assert.Equal(++taken, result);
            if (taken == 3)
            {
                await Task.Delay(50);
                break;
            }
        }

        Assert.InRange(read, 3, taken + (threads * 2) + 2);
    }

    [Fact]
    public async Task No_more_work_runs_at_once_than_there_are_threads()
    {
        var running = 0;
        var most = 0;
        var results = OrderedWork.RunAsync(
            Enumerable.Range(0, 30),
            (number, _) =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.Sleep(2);
                Interlocked.Decrement(ref running);
                return number;
            },
            threads: 3);

        Assert.Equal(Enumerable.Range(0, 30), await results.ToListAsync());
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task A_fault_of_the_reader_comes_through_after_what_was_read()
    {
        static IEnumerable<int> Breaking()
        {
            yield return 1;
            throw new InvalidDataException("cut off");
        }

        var taken = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in OrderedWork.RunAsync(Breaking(), (number, _) => number, 2))
            {
                taken.Add(result);
            }
        });
        Assert.Equal([1], taken);
    }

    [Fact]
    public async Task A_cancelled_run_ends_though_the_reader_waits()
    {
        using var cancel = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        IEnumerable<int> Waiting()
        {
            yield return 1;
            never.Wait();
        }

        var taken = new List<int>();
        await foreach (var result in OrderedWork.RunAsync(Waiting(), (number, _) => number, 2, cancel.Token))
        {
            taken.Add(result);
            await cancel.CancelAsync();
        }

        Assert.Equal([1], taken);
        never.Set();
    }

    [Fact]
    public async Task Cancelled_work_ends_the_run_after_what_was_finished()
    {
        using var cancel = new CancellationTokenSource();
        var results = new List<int>();
        var work = OrderedWork.RunAsync(
            Enumerable.Range(0, 100),
            (number, stop) =>
            {
                if (number >= 3)
                {
                    // Waits, so that this task is already being awaited when it is cancelled.
                    stop.WaitHandle.WaitOne();
                    stop.ThrowIfCancellationRequested();
                }

                return number;
            },
            threads: 2,
            cancel.Token);
        await foreach (var result in work)
        {
            results.Add(result);
            if (result == 2)
            {
                cancel.CancelAfter(20);
            }
        }

        Assert.Equal([0, 1, 2], results);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = target) < value)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
