global using Dragoman.Model;
global using Xunit;
