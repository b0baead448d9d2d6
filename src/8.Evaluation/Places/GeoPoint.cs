using System.Text.Json;

namespace Dragoman.Evaluation;

/// <summary>A point on the globe in decimal degrees (WGS 84).</summary>
internal readonly record struct GeoPoint(double Latitude, double Longitude)
{
    private const double MeanRadius = 6371.0088;

    public static GeoPoint? Of(JsonElement place) =>
        place.Number("lat") is { } latitude && place.Number("lon") is { } longitude ? new GeoPoint(latitude, longitude) : null;

    /// <summary>Distance along the great circle.</summary>
    public double KilometresTo(GeoPoint other)
    {
        var (north, south) = (Radians(Latitude), Radians(other.Latitude));
        var up = Math.Sin((south - north) / 2);
        var along = Math.Sin(Radians(other.Longitude - Longitude) / 2);
        var half = (up * up) + (Math.Cos(north) * Math.Cos(south) * along * along);
        return 2 * MeanRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
