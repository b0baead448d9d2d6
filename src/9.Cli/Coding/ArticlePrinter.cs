using System.Buffers;
using Dragoman.Model;

namespace Dragoman.Cli.Coding;

/// <summary>Appends a coded article as it is to be printed. Safe to call from several threads at once.</summary>
internal delegate void ArticlePrinter(CodedDocument document, IBufferWriter<byte> output);
