using EPerformance.Application.Telemetry;

namespace EPerformance.Application.Tests.Telemetry;

/// <summary>The last net before a text leaves the instance.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("a NIP", "199103112016032001 is damaged", "* is damaged")]
    [InlineData("in a key", "199103112016032001!202603 / S!02", "*!202603 / S!02")]
    [InlineData("a telephone number", "to 081234567", "to *")]
    [InlineData("eight digits are a date", "of 20260302", "of 20260302")]
    [InlineData("a position", "at -6.2123, 106.8123", "at *")]
    [InlineData("money", "1.234 and 5.6", "1.234 and 5.6")]
    public void Numbers_of_people_and_positions_are_taken_out(string label, string text, string plain) => Assert.True(PlainText.Of(text) == plain, $"{label}: {PlainText.Of(text)}");
}
