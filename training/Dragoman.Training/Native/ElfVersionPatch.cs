using System.Buffers.Binary;
using System.Text;

namespace Dragoman.Training.Native;

/// <summary>Makes a shared library loadable on a system whose C++ runtime is older than the one it was linked with.</summary>
/// <remarks>libLibTorchSharp.so asks for GLIBCXX_3.4.32 only for a symbol that nothing in it uses; marking that need as weak
/// lets the loader of an older Debian accept it.</remarks>
internal static class ElfVersionPatch
{
    private const uint VersionNeeds = 0x6ffffffe;
    private const byte Weak = 2;

    /// <summary>Marks the version as weakly needed in the file and returns how many entries changed; 0 if it was so already.</summary>
    public static int Apply(string file, string version)
    {
        var bytes = File.ReadAllBytes(file);
        ulong Long(long at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan((int)at));
        uint Int(long at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan((int)at));
        ushort Short(long at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan((int)at));

        var headers = (long)Long(0x28);
        var (size, count, changed) = (Short(0x3A), Short(0x3C), 0);
        for (var i = 0; i < count; i++)
        {
            var header = headers + (i * size);
            if (Int(header + 4) != VersionNeeds)
            {
                continue;
            }

            var strings = (long)Long(headers + (Int(header + 0x28) * size) + 0x18);
            var need = (long)Long(header + 0x18);
            for (uint k = 0; k < Int(header + 0x2c); k++)
            {
                var entry = need + Int(need + 8);
                for (var e = 0; e < Short(need + 2); e++)
                {
                    var start = (int)(strings + Int(entry + 8));
                    var name = Encoding.ASCII.GetString(bytes, start, Array.IndexOf(bytes, (byte)0, start) - start);
                    if (name == version && (Short(entry + 4) & Weak) == 0)
                    {
                        bytes[entry + 4] |= Weak;
                        changed++;
                    }

                    entry += Int(entry + 12);
                }

                need += Int(need + 12);
            }
        }

        if (changed > 0)
        {
            File.WriteAllBytes(file, bytes);
        }

        return changed;
    }
}
