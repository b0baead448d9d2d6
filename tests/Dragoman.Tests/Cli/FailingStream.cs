namespace Dragoman.Tests.Cli;

/// <summary>A result stream that cannot be written to.</summary>
internal sealed class FailingStream(IOException fault) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw fault;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw fault;
}
