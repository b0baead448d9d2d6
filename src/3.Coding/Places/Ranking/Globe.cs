namespace Dragoman.Coding;

/// <summary>Distances on the globe.</summary>
internal static class Globe
{
    private const double EarthRadius = 6371;

    /// <summary>Kilometres along a great circle.</summary>
    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        double a = Radians(latitude), b = Radians(otherLatitude);
        double half = Math.Pow(Math.Sin((b - a) / 2), 2)
            + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(Radians(otherLongitude - longitude) / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
