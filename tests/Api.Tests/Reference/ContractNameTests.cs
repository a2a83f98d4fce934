using EPerformance.Api.Endpoints;

namespace EPerformance.Api.Tests.Reference;

/// <summary>The OpenAPI document names a schema by the bare name of its type: two types of one name would share one schema, and clients would be made from the wrong one.</summary>
public sealed class ContractNameTests
{
    [Fact]
    public void No_two_contracts_have_one_name()
    {
        var shared = typeof(EndpointTable).Assembly.GetExportedTypes()
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(types => types.Count() > 1)
            .Select(types => string.Join(" and ", types.Select(type => type.FullName)));

        Assert.Empty(shared);
    }

    [Fact]
    public void No_two_enumerations_below_them_have_one_name()
    {
        var shared = new[] { typeof(EndpointTable).Assembly, typeof(Application.Access.Caller).Assembly, typeof(Domain.Primitives.Nip).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsEnum)
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(types => types.Count() > 1)
            .Select(types => string.Join(" and ", types.Select(type => type.FullName)));

        Assert.Empty(shared);
    }
}
