using System.Reflection;
using System.Text.Json;
using EPerformance.Application.Jobs;
using EPerformance.Infra.Tests.Bicep;
using EPerformance.Storage;
using EPerformance.Storage.Blobs;

namespace EPerformance.Infra.Tests;

/// <summary><c>infra/bicep/storage-names.json</c> and <c>src/Storage</c> name the same things.</summary>
public sealed class StorageNamesTests(BicepFixture bicep)
{
    // Months of punches have tables of their own; they appear with the first punch and go with the purge.
    private static readonly string[] MadeByTheProgram = [nameof(Keys.Punches)];

    [Fact]
    public void Tables_are_those_of_the_keys() => Assert.Equal(
        typeof(Keys).GetNestedTypes().SelectMany(Constants).Where(constant => constant.Name == "Table").Select(Value).Order(StringComparer.Ordinal),
        Names("tables"));

    [Fact]
    public void Every_key_class_with_a_table_is_known() => Assert.Equal(
        MadeByTheProgram,
        typeof(Keys).GetNestedTypes().Where(keys => keys.GetMethod("Table") is not null).Select(keys => keys.Name));

    [Fact]
    public void Containers_are_those_of_the_code() =>
        Assert.Equal(Constants(typeof(Containers)).Select(Value).Order(StringComparer.Ordinal), Names("containers"));

    [Fact]
    public void Queues_are_those_of_the_code() => Assert.Equal(
        Constants(typeof(Queues)).Where(constant => constant.Name != nameof(Queues.PoisonSuffix)).Select(Value).Order(StringComparer.Ordinal),
        Names("queues"));

    [Fact]
    public async Task All_of_them_are_in_the_instance()
    {
        var prediction = (await bicep.OutcomeAsync("demo.dev")).Prediction!;

        Assert.Equal([.. Names("containers"), "deployments"], Made("blobServices/containers"));
        Assert.Equal(Names("tables"), Made("tableServices/tables"));
        Assert.Equal(Names("queues"), Made("queueServices/queues"));

        IEnumerable<string> Made(string kind) =>
            prediction.OfType($"Microsoft.Storage/storageAccounts/{kind}").Select(resource => resource.Name.Split('/')[^1]);
    }

    private static string[] Names(string kind)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Bicep, "storage-names.json")));
        return [.. file.RootElement.GetProperty(kind).EnumerateArray().Select(name => name.GetString()!)];
    }

    private static IEnumerable<FieldInfo> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string));

    private static string Value(FieldInfo constant) => (string)constant.GetRawConstantValue()!;
}
