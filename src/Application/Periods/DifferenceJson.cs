using System.Text;
using EPerformance.Application.Allowance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Differences as further elements of an explanation: months in the form of <c>allowance.json</c> that name the run which they correct.</summary>
internal static class DifferenceJson
{
    public static PersonResult With(this PersonResult person, IReadOnlyList<PeriodDifference> differences)
    {
        using var bytes = new MemoryStream();
        using (var json = ResultJson.Writer(bytes))
        {
            json.WriteStartArray();
            foreach (var difference in differences)
            {
                foreach (var month in difference.Months)
                    Write(json, person, difference.Corrected.RunId, month);
            }

            json.WriteEndArray();
        }

        var more = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return person with
        {
            Difference = differences.Sum(difference => difference.Payable),
            Explanation = person.Explanation is "" or "[]" ? more : $"{person.Explanation[..^1]},{more[1..]}",
        };
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, PersonResult person, string corrects, MonthDifference month)
    {
        json.WriteStartObject();
        json.WriteString("nip", person.Nip.Value);
        json.WriteString("name", person.Name);
        json.WriteString("month", month.Month.ToString());
        json.WriteString("corrects", corrects);
        json.WritePropertyName("policy");
        json.WriteRawValue(month.PolicyJson);
        json.WriteStartArray("lines");
        foreach (var line in month.Lines)
        {
            json.WriteStartObject();
            json.WriteString("code", line.Code);
            json.WriteStartObject("text");
            json.WriteString("id", $"{line.Text.Id}: semula {line.Before}, menjadi {line.After}");
            json.WriteString("en", $"{line.Text.En}: was {line.Before}, becomes {line.After}");
            json.WriteEndObject();
            json.WriteStartObject("source");
            json.WriteString("regulation", line.Source.Regulation);
            json.WriteString("article", line.Source.Article);
            json.WriteEndObject();
            json.WriteNull("assignment");
            json.WriteStartArray("dates");
            json.WriteEndArray();
            json.WriteString("quantity", "1");
            json.WriteString("unit", "MONTH");
            json.WriteString("rate", Rate.Full.InPercent.ToString());
            json.WriteString("basis", line.Change.ToString());
            json.WriteString("amount", line.Change.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("payable", month.Payable);
        json.WriteEndObject();
    }
}
