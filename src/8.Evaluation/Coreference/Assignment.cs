namespace Dragoman.Evaluation;

/// <summary>The assignment problem: each row gets a column of its own so that the gains add up to the most.</summary>
internal static class Assignment
{
    /// <summary>The largest total gain.</summary>
    /// <param name="gain">Rows of equal length; what row and column gain together.</param>
    public static double LargestGain(double[][] gain)
    {
        if (gain.Length == 0)
        {
            return 0;
        }

        if (gain.Length > gain[0].Length)
        {
            gain = [.. Enumerable.Range(0, gain[0].Length).Select(column => gain.Select(row => row[column]).ToArray())];
        }

        var rowOf = Solve(gain);
        return Enumerable.Range(1, rowOf.Length - 1).Where(column => rowOf[column] > 0).Sum(column => gain[rowOf[column] - 1][column - 1]);
    }

    // Kuhn's method with potentials: row by row along the cheapest augmenting path. Row and column 0 stand for "none".
    private static int[] Solve(double[][] gain)
    {
        var (rows, columns) = (gain.Length, gain[0].Length);
        var (rowPrice, columnPrice) = (new double[rows + 1], new double[columns + 1]);
        var (rowOf, cameFrom) = (new int[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var (slack, isDone) = (new double[columns + 1], new bool[columns + 1]);
            Array.Fill(slack, double.PositiveInfinity);
            while (rowOf[column] != 0)
            {
                isDone[column] = true;
                var (at, least, next) = (rowOf[column], double.PositiveInfinity, 0);
                for (var c = 1; c <= columns; c++)
                {
                    if (isDone[c])
                    {
                        continue;
                    }

                    var cost = -gain[at - 1][c - 1] - rowPrice[at] - columnPrice[c];
                    if (cost < slack[c])
                    {
                        (slack[c], cameFrom[c]) = (cost, column);
                    }

                    if (slack[c] < least)
                    {
                        (least, next) = (slack[c], c);
                    }
                }

                for (var c = 0; c <= columns; c++)
                {
                    if (isDone[c])
                    {
                        rowPrice[rowOf[c]] += least;
                        columnPrice[c] -= least;
                    }
                    else
                    {
                        slack[c] -= least;
                    }
                }

                column = next;
            }

            for (; column != 0; column = cameFrom[column])
            {
                rowOf[column] = rowOf[cameFrom[column]];
            }
        }

        return rowOf;
    }
}
