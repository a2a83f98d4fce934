using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace EPerformance.Api.Json;

/// <summary>
/// How requests are read and answers written: camelCase, exact types, no unknown or repeated name, nothing missing. Only types that an area's
/// source-generated context knows; one that is missing there fails at start-up, not at the first request.
/// </summary>
public static class StrictJson
{
    /// <summary>Levels of nesting.</summary>
    public const int MaxDepth = 32;

    public static void Configure(JsonSerializerOptions options, IEnumerable<IJsonTypeInfoResolver> areas)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.AllowTrailingCommas = false;
        options.ReadCommentHandling = JsonCommentHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = MaxDepth;
        options.Converters.Add(new NipJson());
        options.Converters.Add(new RupiahJson());
        options.Converters.Add(new CivilMonthJson());
        options.Converters.Add(new InstantJson());
        options.Converters.Add(new WholeTextJson());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine([.. areas, PrimitivesJson.Default, Problems.ProblemJson.Default]).WithAddedModifier(RefuseEmptyPlaces);
    }

    /// <summary>Nullability of members is respected by the serializer, that of elements is not: <c>null</c> would stand for an element of a list whatever its type says.</summary>
    private static void RefuseEmptyPlaces(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType.IsValueType: false })
            type.OnDeserialized = static list => Refuse((System.Collections.IEnumerable)list);
    }

    /// <exception cref="JsonException">An element is <c>null</c>; the serializer adds where.</exception>
    private static void Refuse(System.Collections.IEnumerable list)
    {
        foreach (var element in list)
        {
            if (element is null)
                throw new JsonException();
        }
    }
}
