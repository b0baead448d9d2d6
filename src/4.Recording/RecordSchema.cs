namespace Dragoman.Recording;

/// <summary>The shape of the records, so that readers can tell which fields to expect.</summary>
public static class RecordSchema
{
    /// <summary>Raised when a field changes its name or meaning; new fields alone do not raise it.</summary>
    public const string Version = "1";
}
