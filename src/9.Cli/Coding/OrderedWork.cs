using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Dragoman.Cli.Coding;

/// <summary>Does work on several threads and gives the results in the order of the inputs.</summary>
internal static class OrderedWork
{
    /// <summary>How many results may wait for their turn, for each thread. Bounds the memory when one article is slow.</summary>
    private const int WaitingPerThread = 2;

    /// <summary>
    /// Runs the work over the inputs, which are asked for one by one and only as fast as results are taken. When cancelled, gives the
    /// results that are finished and next in order, then ends without an exception.
    /// </summary>
    public static async IAsyncEnumerable<TOut> RunAsync<TIn, TOut>(
        IEnumerable<TIn> inputs,
        Func<TIn, CancellationToken, TOut> work,
        int threads,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var queue = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(threads * WaitingPerThread)
        {
            SingleReader = true,
            SingleWriter = true,
        });

        // Not disposed: work that outlives an early end still uses them.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var slots = new SemaphoreSlim(threads);
        _ = Task.Run(() => FeedAsync(inputs, work, queue.Writer, slots, stop.Token), CancellationToken.None);
        try
        {
            while (await WaitAsync(queue.Reader, cancel).ConfigureAwait(false))
            {
                while (queue.Reader.TryRead(out var next))
                {
                    var (ended, result) = await TakeAsync(next, cancel).ConfigureAwait(false);
                    if (ended)
                    {
                        yield break;
                    }

                    yield return result!;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task<bool> WaitAsync<T>(ChannelReader<T> reader, CancellationToken cancel)
    {
        try
        {
            // Asked for first, as a cancelled wait would pass over results that already stand there.
            return reader.TryPeek(out _) || await reader.WaitToReadAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<(bool Ended, T? Result)> TakeAsync<T>(Task<T> work, CancellationToken cancel)
    {
        try
        {
            return (false, await work.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return (true, default);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(
        IEnumerable<TIn> inputs,
        Func<TIn, CancellationToken, TOut> work,
        ChannelWriter<Task<TOut>> queue,
        SemaphoreSlim slots,
        CancellationToken stop)
    {
        try
        {
            foreach (var input in inputs)
            {
                await slots.WaitAsync(stop).ConfigureAwait(false);
                await queue.WriteAsync(Task.Run(() => DoOne(input), CancellationToken.None), stop).ConfigureAwait(false);
            }

            queue.Complete();
        }
        catch (OperationCanceledException)
        {
            queue.Complete();
        }
        catch (Exception fault)
        {
            queue.Complete(fault);
        }

        TOut DoOne(TIn input)
        {
            try
            {
                stop.ThrowIfCancellationRequested();
                return work(input, stop);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
